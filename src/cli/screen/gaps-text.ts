import type { GapsView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { doubtLines, section, sentencesOf } from './sections.js'
import { clean, wrap } from './width.js'

/** What is missing, in the order of weight: talked about, then proposed only, one-sided, undetermined, arrangements. */
export const gapsText = (view: GapsView, label: (party: string) => string, door: Door, words: Words): string => {
  const { gaps, slots, stances } = words.beside
  const sentences = sentencesOf(view, door, words)
  const line = (text: string, by = 2): readonly string[] =>
    wrap(clean(text), door.width - by).map((one) => `${' '.repeat(by)}${one}`)
  const names = (all: readonly string[]): string => all.map(label).join(', ')
  const talked = view.agenda.filter(({ remarks }) => remarks.length > 0)
  const proposed = view.agenda.filter(({ remarks }) => remarks.length === 0)
  const lines = [
    ...section(
      gaps.agenda,
      talked.map(({ label: subject, remarks }) => [...line(subject), ...sentences(remarks)]),
      door,
    ),
    ...section(
      gaps.onlyProposed,
      proposed.map(({ label: subject, proposals }) =>
        line(`${subject} ${gaps.proposals} ${proposals.map(({ title }) => title).join(', ')}`),
      ),
      door,
    ),
    ...section(
      gaps.oneSided,
      view.oneSided.map(({ label: subject, spoken, silent, statements }) => [
        ...line(
          `${subject}: ${names(spoken)}; ${silent.map((side) => gaps.silent(side.map(label).join(' / '))).join('; ')}`,
        ),
        ...sentences(statements, 1),
      ]),
      door,
    ),
    ...section(
      gaps.undetermined,
      view.undetermined.map(({ label: subject, remarks, statements }) => [
        ...line(statements.length === 0 ? subject : `${subject} (${gaps.positions(statements.length)})`),
        ...sentences(remarks),
      ]),
      door,
    ),
    ...section(
      gaps.mechanisms,
      view.mechanisms.map(({ title, empty, consent }) => [
        ...line(title),
        ...(empty.length === 0 ? [] : line(`${gaps.empty}: ${empty.map((slot) => slots[slot]).join(', ')}`, 4)),
        ...consent.flatMap(({ party, stance, statements }) => [
          ...line(`${gaps.consent} ${label(party)}: ${stances[stance]}`, 4),
          ...(stance === 'unknown' ? [] : sentences(statements, 1)),
        ]),
      ]),
      door,
    ),
  ]
  return `${[...(lines.length === 0 ? [gaps.nothing] : lines.slice(1)), ...doubtLines(view.doubts, door, words)].join('\n')}\n`
}

import type { ConditionsView, RequirementView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { doubtLines, section, sentencesOf } from './sections.js'
import { clean, wrap } from './width.js'

const KINDS = ['necessary', 'sufficient', 'hinted', 'asked'] as const

export const conditionsText = (
  view: ConditionsView,
  label: (party: string) => string,
  door: Door,
  words: Words,
): string => {
  const { conditions, requirements } = words.beside
  const sentences = sentencesOf(view, door, words)
  const line = (text: string): readonly string[] => wrap(clean(text), door.width - 2).map((one) => `  ${one}`)
  const entry = (one: RequirementView): readonly string[] => [
    ...line(
      [
        ...(one.negated ? [conditions.not] : []),
        words.quoted(one.quote.replace(/\s+/g, ' ')),
        ...(one.issueLabel !== null && one.remark === null ? [`(${conditions.inReturn(one.issueLabel)})`] : []),
        ...(one.older ? [`[${conditions.older}]`] : []),
      ].join(' '),
    ),
    ...sentences([one.statement ?? one.remark], 1, one.quote),
  ]
  const what = view.optionLabel === null ? view.issueLabel : `${view.issueLabel}: ${view.optionLabel}`
  const lines = KINDS.flatMap((kind) =>
    section(requirements[kind], view.requirements.filter((one) => one.kind === kind).map(entry), door),
  )
  return `${[
    door.paint(conditions.title(label(view.party), what), 'strong'),
    ...(lines.length === 0 ? ['', ...wrap(conditions.nothing, door.width)] : lines),
    ...section(
      conditions.plain,
      view.plain.map((id) => sentences([id])),
      door,
    ),
    ...(lines.length === 0 ? [] : ['', ...wrap(conditions.warning, door.width).map((one) => door.paint(one, 'faint'))]),
    ...doubtLines(view.doubts, door, words),
  ].join('\n')}\n`
}

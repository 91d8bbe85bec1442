// Findings as text: a heading with its count, and under it lines with the sentences they rest on.
import type { RemarkView, StatementView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { clean, wrap } from './width.js'

const LONGEST = 260

export interface Sources {
  readonly statements: readonly StatementView[]
  readonly remarks: readonly RemarkView[]
}

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const space = line.lastIndexOf(' ', LONGEST)
  return line.length > LONGEST ? `${line.slice(0, space > 0 ? space : LONGEST)} …` : line
}

/** Who says a remark: a name, or whose voice it is. */
export const speakerOf = ({ actor, voice }: Pick<RemarkView, 'actor' | 'voice'>, words: Words): string =>
  actor ?? words.beside.voices[voice]

/** Prints sentences by their ids, each with who, when, where and its id, indented by four; a quote shown above already is left out. */
export const sentencesOf = ({ statements, remarks }: Sources, { width, paint }: Door, words: Words) => {
  const found = new Map<
    string,
    { readonly quote: string; readonly who: string; readonly view: StatementView | RemarkView }
  >([
    ...statements.map((view) => [view.id, { quote: view.quote, who: view.actor, view }] as const),
    ...remarks.map((view) => [view.id, { quote: view.quote, who: speakerOf(view, words), view }] as const),
  ])
  const indented = (text: string): readonly string[] => wrap(clean(text), width - 4).map((line) => `    ${line}`)
  return (ids: readonly (string | null)[], most = 2, without = ''): readonly string[] => {
    const known = ids.flatMap((id) => (id === null ? [] : (found.get(id) ?? [])))
    const lines = known.slice(0, most).flatMap(({ quote, who, view }) => {
      const date = view.said ?? view.published
      const source = [who, date === null ? words.undated : words.date(date), view.publisher ?? view.source]
      return [
        ...(quote === without ? [] : indented(words.quoted(oneLine(quote)))),
        ...indented(`${source.join(', ')} [${view.id}]`).map((line) => paint(line, 'faint')),
      ]
    })
    return known.length > most ? [...lines, paint(`    + ${known.length - most}`, 'faint')] : lines
  }
}

/** A heading with the number of its entries; nothing where there are none. */
export const section = (title: string, entries: readonly (readonly string[])[], { paint }: Door): readonly string[] =>
  entries.length === 0 ? [] : ['', paint(`${title} (${entries.length})`, 'strong'), ...entries.flat()]

export const doubtLines = (
  { undated, unnamed }: { readonly undated: readonly string[]; readonly unnamed: readonly string[] },
  { width, paint }: Door,
  words: Words,
): readonly string[] =>
  undated.length + unnamed.length === 0
    ? []
    : ['', ...wrap(words.beside.doubts(undated.length, unnamed.length), width).map((line) => paint(line, 'faint'))]

// "Kiew lehnt es ab, Land zu tauschen": an infinitive with "zu" and no "um", "ohne" or "statt" before it is what the verb is
// about, and no clause of its own beside it.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

/** The parse with such infinitives as what their verb is about. */
export const withComplementInfinitives = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const { placeholders, duty } = language.frames
  if (placeholders.size === 0) return parse
  let labels: string[] | null = null
  for (let verb = 2; verb < tokens.length; verb++) {
    const above = parse.heads[verb] ?? -1
    if (parse.labels[verb] !== 'advcl' || parse.tags[verb] !== 'VERB' || above < 0 || above > verb) continue
    if (parse.feats[verb]?.verbForm !== 'inf') continue
    const opens = (c: number): boolean => parse.labels[c] === 'mark' && !duty.marks.has(tokens[c]?.norm ?? '')
    if (childrenAt(parse, verb).some(opens)) continue
    const beside = childrenAt(parse, above)
    const standIn = beside.find((c) => c < verb && placeholders.has(tokens[c]?.norm ?? '')) ?? -1
    if (standIn < 0 || standIn < above - 1) continue
    labels ??= [...parse.labels]
    labels[verb] = 'xcomp'
    if (parse.labels[standIn] === 'nsubj' && beside.some((c) => c < standIn && parse.labels[c] === 'nsubj'))
      labels[standIn] = 'obj'
  }
  return labels === null ? parse : { ...parse, labels }
}

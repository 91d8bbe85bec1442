// "Kiew lehnt es ab, Land zu tauschen": an infinitive with "zu" and no "um", "ohne" or "statt" before it is what the verb is
// about, and no clause of its own beside it.
import type { Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'

/** The parse with such infinitives as what their verb is about. */
export const withComplementInfinitives = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const { placeholders, duty } = language.frames
  if (placeholders.size === 0) return parse
  let labels: string[] | null = null
  for (let verb = 2; verb < tokens.length; verb++) {
    const above = parse.heads[verb] ?? -1
    if (parse.labels[verb] !== 'advcl' || parse.tags[verb] !== 'VERB' || above < 0 || above > verb) continue
    if (parse.feats[verb]?.verbForm !== 'inf') continue
    const marks = tokens.flatMap((token, k) =>
      parse.heads[k] === verb && parse.labels[k] === 'mark' ? [token.norm] : [],
    )
    if (marks.some((mark) => !duty.marks.has(mark))) continue
    const placeholder = tokens.findIndex(
      (token, k) => k < verb && parse.heads[k] === above && placeholders.has(token.norm),
    )
    if (placeholder < 0 || placeholder < above - 1) continue
    labels ??= [...parse.labels]
    labels[verb] = 'xcomp'
    if (
      parse.labels[placeholder] === 'nsubj' &&
      parse.labels.some((label, k) => k < placeholder && label === 'nsubj' && parse.heads[k] === above)
    )
      labels[placeholder] = 'obj'
  }
  return labels === null ? parse : { ...parse, labels }
}

// "Demonstrators in the Georgian capital Tbilisi demanded …": the name right behind a noun for a place that has a preposition
// of its own is what that place is called. A parse may take the name for the subject, which stands before.
import { classesOf, type Language, type Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

const PLACE = 'n-place'

/** The parse with such names beside the noun they name. */
export const withNamedPlaces = (parse: Parse, tokens: readonly Token[], { wordClasses }: Language): Parse => {
  let labels: string[] | null = null
  let heads: Int16Array | null = null
  for (let name = 2; name < tokens.length; name++) {
    if (parse.labels[name] !== 'nsubj' || parse.tags[name] !== 'PROPN' || parse.tags[name - 1] !== 'NOUN') continue
    const noun = name - 1
    if (!classesOf(wordClasses, (parse.lemmas[noun] ?? '').toLowerCase()).includes(PLACE)) continue
    const verb = parse.heads[name] ?? -1
    const isBeside = childrenAt(parse, noun).some((c) => c < noun && parse.labels[c] === 'case')
    const hasOther = childrenAt(parse, verb).some((c) => c < noun && parse.labels[c] === 'nsubj')
    if (!isBeside || !hasOther) continue
    labels ??= [...parse.labels]
    heads ??= Int16Array.from(parse.heads)
    labels[name] = 'appos'
    heads[name] = noun
  }
  return labels === null || heads === null ? parse : { ...parse, labels, heads }
}

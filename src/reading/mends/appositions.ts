// "Lindsey Graham, a Republican, and Richard Blumenthal, a Democrat, …": what somebody is, between commas and behind an article,
// names nobody beside him, though a parse may take it for one more of a row. And "House Democrats" are Democrats.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { hasChild } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const ROW: ReadonlySet<string> = new Set(['conj', 'appos'])

/** Where the words before the noun begin: its article, adjectives and what it is compounded with. */
const beginOf = (parse: Parse, i: number): number => {
  let from = i
  while (from > 0 && parse.heads[from - 1] === i && parse.tags[from - 1] !== 'PUNCT') from--
  return from
}

/** The person named right before the comma at `comma`, -1 where none is. */
const personBefore = (parse: Parse, comma: number): number => {
  let at = comma - 1
  while (at > 0 && parse.labels[at]?.startsWith('flat')) at = parse.heads[at] ?? -1
  return parse.tags[at] === 'PROPN' && parse.entities[at]?.endsWith('PER') ? at : -1
}

/** The parse with such nouns beside whom they describe. */
export const withAppositions = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  let changed = false
  for (let i = 3; i < tokens.length - 1; i++) {
    if (parse.labels[i] !== 'conj' || !NAMING.has(parse.tags[i] ?? '') || hasChild(parse, i, 'cc')) continue
    const from = beginOf(parse, i)
    const article = tokens[from]?.norm ?? ''
    if (parse.tags[from] !== 'DET' || tokens[from - 1]?.text !== ',' || tokens[i + 1]?.text !== ',') continue
    const person = personBefore(parse, from - 1)
    if (person < 0) continue
    // "Merz, the Commission and Kyiv" are three.
    const goesOn = parse.labels.some((label, k) => k > i && ROW.has(label) && hasChild(parse, k, 'cc'))
    if (goesOn && !language.described.anyone.has(article)) continue
    heads[i] = person
    labels[i] = 'appos'
    changed = true
  }
  const { peopleNames } = language
  for (let i = 1; i < tokens.length; i++) {
    const house = parse.heads[i] ?? -1
    if (!peopleNames?.isMany(tokens[i]?.text ?? '') || labels[i] !== 'flat' || house !== i - 1) continue
    // "Seventeen Republicans" are no house.
    if (!parse.entities[house]?.endsWith('ORG')) continue
    // "House Democrats": the last word is what they are.
    for (let k = 0; k < heads.length; k++) if (heads[k] === house && k !== i) heads[k] = i
    heads[i] = heads[house] as number
    labels[i] = labels[house] as string
    heads[house] = i
    labels[house] = 'compound'
    changed = true
  }
  return changed ? { ...parse, heads, labels } : parse
}

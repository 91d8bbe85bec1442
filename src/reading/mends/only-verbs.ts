// "De Lange, its fiercest critic, demanded guarantees": in English a past tense and a participle are often one form. In a
// sentence that has no other main verb it is the past tense, though a parse takes it for an adjective of the noun behind it.

import type { Language, Parse } from '../../language/index.js'
import { classesOf } from '../../language/index.js'
import { childrenAt } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const ENDS: ReadonlySet<string> = new Set(['.', ';', '!'])
/** As what a parse hangs such a verb. */
const ASTRAY: ReadonlySet<string> = new Set(['root', 'acl', 'amod', 'parataxis'])

const isPastForm = (parse: Parse, i: number): boolean =>
  parse.tags[i] === 'VERB' && parse.feats[i]?.verbForm === 'part' && parse.feats[i]?.tense === 'past'

const SUBORDINATE: ReadonlySet<string> = new Set(['acl:relcl', 'acl', 'advcl', 'ccomp'])

/** "… assurances that the money would come back": the verb of a clause below another word. */
const isSubordinate = (parse: Parse, i: number): boolean => {
  const verb = parse.labels[i]?.startsWith('aux') || parse.labels[i] === 'cop' ? (parse.heads[i] ?? -1) : i
  return (
    SUBORDINATE.has(parse.labels[verb] ?? '') &&
    childrenAt(parse, verb).some((c) => parse.labels[c] === 'mark' || parse.feats[c]?.pronType === 'rel')
  )
}

/** "…, saying the country needed stability", "Moore called it lousy and said …": the verb of a clause below the main verb, or beside it. */
const isBehind = (parse: Parse, i: number, verb: number): boolean => {
  if (i <= verb) return false
  const own = parse.labels[i]?.startsWith('aux') || parse.labels[i] === 'cop' ? (parse.heads[i] ?? -1) : i
  const rel = parse.labels[own] ?? ''
  return SUBORDINATE.has(rel) || (rel === 'conj' && parse.heads[own] === verb)
}

const BEINGS: ReadonlySet<string> = new Set(
  'n-people n-government n-leader n-official n-party n-group n-job'.split(' '),
)

/** Whether the noun may do what the verb tells: a name, people or a body, or whatever else says something. */
const mayAct = (parse: Parse, noun: number, verb: number, { speechVerbs, wordClasses }: Language): boolean =>
  parse.tags[noun] === 'PROPN' ||
  speechVerbs.has(parse.lemmas[verb] ?? '') ||
  classesOf(wordClasses, (parse.lemmas[noun] ?? '').toLowerCase()).some((name) => BEINGS.has(name))

/** The first noun or name, or "the Russian", with the words of its own before it; -1 where the sentence opens with anything else. */
const openingNoun = (parse: Parse, words: readonly string[], verb: number, { peopleNames }: Language): number => {
  let at = 0
  while (at < verb && ['DET', 'ADJ', 'NUM', 'PRON', 'PART'].includes(parse.tags[at] ?? '')) at++
  if (at === verb) return peopleNames?.standIn(words[at - 1] ?? '', (words[at - 2] ?? '').toLowerCase()) ? at - 1 : -1
  while (
    at + 1 < verb &&
    NAMING.has(parse.tags[at] ?? '') &&
    parse.labels[at] === 'compound' &&
    parse.heads[at] === at + 1
  )
    at++
  // "Kyiv's call for arms": the call, and not whose it is.
  while (parse.labels[at] === 'nmod:poss' && (parse.heads[at] ?? -1) > at && (parse.heads[at] ?? -1) < verb)
    at = parse.heads[at] ?? -1
  // "Senator Jane Roe": the name and not its title.
  const name = parse.heads[at] ?? -1
  if (name > at && name < verb && parse.tags[name] === 'PROPN') at = name
  return NAMING.has(parse.tags[at] ?? '') ? at : -1
}

/** The parse with the only verb of a sentence at its root. */
export const withOnlyVerb = (parse: Parse, words: readonly string[], language: Language): Parse => {
  if (language.objectMayLead || !ENDS.has(words.at(-1) ?? '')) return parse
  const verbs = words.flatMap((_, i) => (parse.tags[i] === 'VERB' || parse.tags[i] === 'AUX' ? [i] : []))
  const [verb = -1] = verbs
  if (verb < 1 || !isPastForm(parse, verb) || !ASTRAY.has(parse.labels[verb] ?? '')) return parse
  const isOther = (i: number): boolean => !isSubordinate(parse, i) && !isBehind(parse, i, verb)
  if (verbs.some((i) => parse.feats[i]?.verbForm === 'fin' && isOther(i))) return parse
  const subject = openingNoun(parse, words, verb, language)
  // "A village destroyed in March.", "Officials accused by the court.": headings and captions have nothing but a participle.
  if (subject < 0 || !mayAct(parse, subject, verb, language) || (words[verb + 1] ?? '').toLowerCase() === 'by')
    return parse
  const behind = parse.labels[verb] === 'amod' ? (parse.heads[verb] ?? -1) : -1
  if (behind < 0 && childrenAt(parse, verb).every((c) => c < verb || parse.labels[c] === 'punct')) return parse
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  const tags = parse.tags.map((tag, i) => (i === subject && tag === 'ADJ' ? 'NOUN' : tag))
  const feats = [...parse.feats]
  const root = parse.heads.indexOf(-1)
  if (root !== verb && root !== subject) {
    heads[root] = verb
    labels[root] = 'obl'
  }
  heads[subject] = verb
  labels[subject] = 'nsubj'
  if (behind > verb) {
    heads[behind] = verb
    labels[behind] = 'obj'
  }
  heads[verb] = -1
  labels[verb] = 'root'
  if (root === subject) for (const c of childrenAt(parse, root)) if (c > verb && c !== behind) heads[c] = verb
  feats[verb] = { ...feats[verb], verbForm: 'fin', mood: 'ind', tense: 'past' }
  return { ...parse, heads, tags, labels, feats }
}

// "Rom tritt für Kürzungen ein, in Berlin hat man sich nicht festgelegt": where the finite verb stands second, two main clauses
// may stand side by side with nothing but a comma between them. A parse often hangs the second below the verb of the first.
import { classesOf, type Language, type Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, isFinite } from './walk.js'

/** How many words may stand before the finite verb: one phrase. */
const OPENING = 8

/** What the first verb has of its own besides its subject: then the second clause is not what it is about. */
const THINGS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl:arg', 'obl', 'xcomp', 'ccomp'])
const HUNG_BELOW: ReadonlySet<string> = new Set(['advmod', 'advcl', 'xcomp', 'ccomp', 'obj', 'obl', 'acl', 'csubj'])
const OPENS_NONE: ReadonlySet<string> = new Set(['SCONJ', 'CCONJ', 'PUNCT'])
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ'])

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** The verb it hangs on; a parse may have hung it on the last noun of that. */
const verbAbove = (parse: Parse, i: number): number => {
  const above = parse.heads[i] ?? -1
  return above >= 0 && parse.tags[above] === 'NOUN' ? (parse.heads[above] ?? -1) : above
}

/** "…, die FDP ist dagegen": what a parse takes for a relative pronoun right before a noun and a verb that stands second. */
const isArticle = (parse: Parse, from: number): boolean =>
  NAMING.has(parse.tags[from + 1] ?? '') && isFinite(parse, from + 2) && parse.tags[from] === 'PRON'

/** The finite verb behind the one phrase that opens a clause at `from`; -1 where the clause is none of this order. */
const secondVerb = (parse: Parse, tokens: readonly Token[], from: number, language: Language): number => {
  if (OPENS_NONE.has(parse.tags[from] ?? '') || language.questionWords.has(tokens[from]?.norm ?? '')) return -1
  if (parse.feats[from]?.pronType === 'rel' && !isArticle(parse, from)) return -1
  let finite = from
  while (finite < from + OPENING && !isFinite(parse, finite) && parse.tags[finite] !== 'PUNCT') finite++
  // Behind it the clause goes on; a verb at its end is that of a subordinate clause.
  if (finite === from || !isFinite(parse, finite) || ENDS.has(parse.tags[finite + 1] ?? 'PUNCT')) return -1
  let tops = 0
  for (let k = from; k < finite; k++) {
    const above = parse.heads[k] ?? -1
    const isTop = (above < from || above >= finite) && !(k === from && isArticle(parse, from))
    // "die Ukraine dagegen nahm ihn an": a word that sets the phrase off stands with it.
    if (isTop && !(k > from && parse.tags[k] === 'ADV')) tops++
  }
  return tops === 1 ? finite : -1
}

/** Reported words may follow a verb of saying or demanding without a conjunction: "fordert von Kiew, es müsse …". */
const mayTell = (parse: Parse, first: number, finite: number, { speechVerbs, thoughtVerbs }: Language): boolean => {
  const word = parse.lemmas[first] ?? ''
  const children = childrenAt(parse, first)
  const isTold = parse.feats[finite]?.mood === 'sub'
  // "fordert Raketen, die Lieferung soll …": it has said what.
  if (speechVerbs.has(word) || thoughtVerbs.has(word))
    return isTold || !children.some((c) => parse.labels[c] === 'obj' && parse.tags[c] === 'NOUN')
  return isTold && !children.some((c) => parse.feats[c]?.mood === 'sub')
}

/** As what a parse hangs the opening of the second clause on the first. */
const DRAWN_LEFT: ReadonlySet<string> = new Set(['appos', 'conj', 'nmod'])
const BESIDE: ReadonlySet<string> = new Set(['conj', 'parataxis'])

/** The noun that opens the clause before its finite verb, -1 where anything but one phrase without a preposition does. */
const openingNoun = (parse: Parse, from: number, finite: number, verb: number): number => {
  const tops: number[] = []
  for (let k = from; k < finite; k++) {
    const above = parse.heads[k] ?? -1
    if ((above < from || above === verb || above === finite) && parse.tags[k] !== 'ADV') tops.push(k)
  }
  const [noun = -1] = tops
  const hasCase = childrenAt(parse, noun).some((c) => parse.labels[c] === 'case')
  return tops.length === 1 && NAMING.has(parse.tags[noun] ?? '') && !hasCase ? noun : -1
}

const ACTING: ReadonlySet<string> = new Set([
  'n-government',
  'n-party',
  'n-group',
  'n-leader',
  'n-official',
  'n-people',
])

const standsForNobody = (lemma: string, { wordClasses, isThing }: Language): boolean => {
  const names = classesOf(wordClasses, lemma.toLowerCase())
  return isThing(lemma.toLowerCase()) || (names.length > 0 && !names.some((name) => ACTING.has(name)))
}

/**
 * "Kiew verlangt Garantien, Moskau weist das zurück": a noun right before the finite verb, no comma between, is of that verb's
 * clause and mostly its subject, though a parse takes it for an apposition of the noun before; "es" behind is then its object.
 */
export const withOpenedClauses = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let found = parse
  for (let comma = 2; comma < tokens.length - 3; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const finite = secondVerb(found, tokens, comma + 1, language)
    if (finite < 0) continue
    const above = found.heads[finite] ?? -1
    const verb = found.tags[finite] === 'AUX' && above > finite ? above : finite
    if (!BESIDE.has(found.labels[verb] ?? '') || (found.heads[verb] ?? -1) > comma) continue
    const noun = openingNoun(found, comma + 1, finite, verb)
    if (noun < 0) continue
    const subject = childrenAt(found, verb).find((c) => c !== noun && (found.labels[c] ?? '').startsWith('nsubj')) ?? -1
    const word = tokens[subject]?.norm ?? ''
    const isIt =
      subject > finite && (language.thirdPerson.get(word) === 'it' || language.caseForms?.pointing.has(word) === true)
    const isDrawnLeft = (found.heads[noun] ?? -1) < comma && DRAWN_LEFT.has(found.labels[noun] ?? '')
    // "Rom bot Schiffe an": a name before the verb acts, and no thing behind it.
    const isThing =
      subject > finite &&
      isDrawnLeft &&
      found.tags[noun] === 'PROPN' &&
      found.tags[subject] === 'NOUN' &&
      standsForNobody(found.lemmas[subject] ?? '', language)
    const isTakenForObject = found.heads[noun] === verb && found.labels[noun] === 'obl' && isIt
    if (!isDrawnLeft && !isTakenForObject) continue
    if (subject >= 0 && !isIt && !isThing) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    heads[noun] = verb
    labels[noun] = 'nsubj'
    if (isIt || isThing) labels[subject] = 'obj'
    found = { ...found, heads, labels }
  }
  return found
}

/** The parse with such clauses set beside each other. */
export const withClausesBeside = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let labels: string[] | null = null
  let heads: Int16Array | null = null
  for (let comma = 2; comma < tokens.length - 3; comma++) {
    if (tokens[comma]?.text !== ',') continue
    const finite = secondVerb(parse, tokens, comma + 1, language)
    if (finite < 0) continue
    const above = parse.heads[finite] ?? -1
    const verb = parse.tags[finite] === 'AUX' && above > finite ? above : finite
    const first = verbAbove(parse, verb)
    if (first < 0 || first > comma || parse.tags[first] !== 'VERB' || !HUNG_BELOW.has(parse.labels[verb] ?? ''))
      continue
    const own = childrenAt(parse, first).filter((c) => c < comma)
    if (own.some((c) => parse.labels[c] === 'mark') || !own.some((c) => THINGS.has(parse.labels[c] ?? ''))) continue
    if (childrenAt(parse, verb).some((c) => parse.labels[c] === 'mark')) continue
    // "…, Oslo dagegen drängt auf …": set against the first, and not told in it.
    const isSetAgainst = tokens.slice(comma + 2, finite).some((token) => language.frames.buts.has(token.norm))
    if (!isSetAgainst && mayTell(parse, first, finite, language)) continue
    labels ??= [...parse.labels]
    heads ??= Int16Array.from(parse.heads)
    labels[verb] = 'parataxis'
    heads[verb] = first
    for (let k = comma + 1; k < finite; k++)
      if (parse.tags[k] === 'ADV' && (parse.heads[k] ?? -1) < comma) heads[k] = verb
    if (isArticle(parse, comma + 1)) {
      heads[comma + 1] = comma + 2
      labels[comma + 1] = 'det'
      heads[comma + 2] = verb
      labels[comma + 2] = 'nsubj'
    }
  }
  return labels === null || heads === null ? parse : { ...parse, labels, heads }
}

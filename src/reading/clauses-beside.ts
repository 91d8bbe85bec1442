// "Rom tritt für Kürzungen ein, in Berlin hat man sich nicht festgelegt": where the finite verb stands second, two main clauses
// may stand side by side with nothing but a comma between them. A parse often hangs the second below the verb of the first.
import type { Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'

/** How many words may stand before the finite verb: one phrase. */
const OPENING = 8

/** What the first verb has of its own besides its subject: then the second clause is not what it is about. */
const THINGS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl:arg', 'obl', 'xcomp', 'ccomp'])
const HUNG_BELOW: ReadonlySet<string> = new Set(['advmod', 'advcl', 'xcomp', 'ccomp', 'obj', 'obl', 'acl', 'csubj'])
const OPENS_NONE: ReadonlySet<string> = new Set(['SCONJ', 'CCONJ', 'PUNCT'])
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ'])

const isFinite = (parse: Parse, i: number): boolean =>
  parse.feats[i]?.verbForm === 'fin' && (parse.tags[i] === 'VERB' || parse.tags[i] === 'AUX')

const childrenAt = (parse: Parse, at: number): readonly number[] => {
  const found: number[] = []
  for (let k = 0; k < parse.heads.length; k++) if (parse.heads[k] === at) found.push(k)
  return found
}

/** The verb it hangs on; a parse may have hung it on the last noun of that. */
const verbAbove = (parse: Parse, i: number): number => {
  const above = parse.heads[i] ?? -1
  return above >= 0 && parse.tags[above] === 'NOUN' ? (parse.heads[above] ?? -1) : above
}

/** The finite verb behind the one phrase that opens a clause at `from`; -1 where the clause is none of this order. */
const secondVerb = (parse: Parse, tokens: readonly Token[], from: number, language: Language): number => {
  if (OPENS_NONE.has(parse.tags[from] ?? '') || language.questionWords.has(tokens[from]?.norm ?? '')) return -1
  if (parse.feats[from]?.pronType === 'rel') return -1
  let finite = from
  while (finite < from + OPENING && !isFinite(parse, finite) && parse.tags[finite] !== 'PUNCT') finite++
  // Behind it the clause goes on; a verb at its end is that of a subordinate clause.
  if (finite === from || !isFinite(parse, finite) || ENDS.has(parse.tags[finite + 1] ?? 'PUNCT')) return -1
  const tops = tokens.flatMap((_, k) => {
    const above = parse.heads[k] ?? -1
    const isTop = k >= from && k < finite && (above < from || above >= finite)
    // "die Ukraine dagegen nahm ihn an": a word that sets the phrase off stands with it.
    return isTop && !(k > from && parse.tags[k] === 'ADV') ? [k] : []
  })
  return tops.length === 1 ? finite : -1
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
    if (childrenAt(parse, verb).some((c) => parse.labels[c] === 'mark') || mayTell(parse, first, finite, language))
      continue
    labels ??= [...parse.labels]
    heads ??= Int16Array.from(parse.heads)
    labels[verb] = 'parataxis'
    heads[verb] = first
  }
  return labels === null || heads === null ? parse : { ...parse, labels, heads }
}

// Clauses behind a noun where word order is fixed. "Turned down the truce that Kyiv had asked for and suggested talks": the
// second verb has a thing of its own, so it cannot share the truce and goes on with the first clause. "Moscow's demand that Kyiv
// leave Donbas": what is demanded, though a parse takes it for a relative clause.
import type { Language, Parse } from '../../language/index.js'
import { classesOf } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, verbAbove } from './walk.js'

const OWN_THING: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl'])

/** Words that go with a verb of bargaining: "for" of "call for". */
const particlesOf = (() => {
  const known = new WeakMap<Language, ReadonlyMap<string, ReadonlySet<string>>>()
  return (language: Language): ReadonlyMap<string, ReadonlySet<string>> => {
    const before = known.get(language)
    if (before) return before
    const made = new Map<string, Set<string>>()
    for (const { lemma, words, needs } of language.stanceVerbs)
      for (const word of [...words, ...needs]) made.set(lemma, (made.get(lemma) ?? new Set()).add(word))
    known.set(language, made)
    return made
  }
})()

const isNoun = (parse: Parse, i: number): boolean => parse.tags[i] === 'NOUN' || parse.tags[i] === 'PROPN'

/** "that Kyiv had asked for": somebody named does it to the noun before, and not "in which …". */
const hasGap = (parse: Parse, clause: number): boolean => {
  const children = childrenAt(parse, clause)
  return (
    children.some((c) => c < clause && parse.labels[c] === 'nsubj' && isNoun(parse, c)) &&
    !children.some((c) => c > clause && parse.labels[c] === 'obj' && isNoun(parse, c)) &&
    !children.some((c) => c < clause && childrenAt(parse, c).some((k) => k < c && parse.labels[k] === 'case'))
  )
}

const hasOwnThing = (parse: Parse, verb: number): boolean =>
  childrenAt(parse, verb).some((c) => c > verb && OWN_THING.has(parse.labels[c] ?? ''))

/** The noun behind "called for", which a parse may hang on the verb before; -1 where there is none. */
const behindParticle = (parse: Parse, tokens: readonly Token[], verb: number, language: Language): number => {
  const particle = verb + 1
  const noun = parse.labels[particle] === 'case' ? (parse.heads[particle] ?? -1) : -1
  const above = noun < 0 ? -1 : (parse.heads[noun] ?? -1)
  const isHis = noun > particle && (above === verb || above === parse.heads[verb])
  const particles = particlesOf(language).get(parse.lemmas[verb] ?? '')
  return isHis && particles?.has(tokens[particle]?.norm ?? '') ? noun : -1
}

const MESSAGES: ReadonlySet<string> = new Set(['n-demand', 'n-proposal', 'n-condition'])

/** "demand that Kyiv leave": with the bare verb behind one who would need another form of it if it were told as a fact. */
const isWanted = (parse: Parse, tokens: readonly Token[], verb: number, language: Language): boolean => {
  const noun = parse.heads[verb] ?? -1
  const that = noun + 1
  if (noun < 0 || tokens[that]?.norm !== 'that' || parse.heads[that] !== verb) return false
  if (!classesOf(language.wordClasses, (parse.lemmas[noun] ?? '').toLowerCase()).some((name) => MESSAGES.has(name)))
    return false
  const subject = childrenAt(parse, verb).find((c) => c > that && parse.labels[c] === 'nsubj' && isNoun(parse, c))
  const isBare = tokens[verb]?.norm === (parse.lemmas[verb] ?? '').toLowerCase()
  return subject !== undefined && subject < verb && isBare && parse.feats[subject]?.number !== 'plur'
}

/** The parse with such clauses hung where they belong. */
export const withRelativeClauses = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  let heads: Int16Array | null = null
  let labels: string[] | null = null
  for (let verb = 2; verb < tokens.length; verb++) {
    if (parse.tags[verb] !== 'VERB') continue
    const above = parse.heads[verb] ?? -1
    if (parse.labels[verb] === 'acl:relcl' && isWanted(parse, tokens, verb, language)) {
      labels ??= [...parse.labels]
      labels[verb] = 'acl'
      labels[(parse.heads[verb] ?? -1) + 1] = 'mark'
      continue
    }
    if (parse.labels[verb] !== 'conj' || parse.labels[above] !== 'acl:relcl' || !hasGap(parse, above)) continue
    if (childrenAt(parse, verb).some((c) => SUBJECTS.has(parse.labels[c] ?? ''))) continue
    const noun = behindParticle(parse, tokens, verb, language)
    if (noun < 0 && !hasOwnThing(parse, verb)) continue
    const first = verbAbove(parse, above)
    if (first < 0 || first > above) continue
    heads ??= Int16Array.from(parse.heads)
    heads[verb] = first
    if (noun >= 0) heads[noun] = verb
  }
  return labels === null && heads === null
    ? parse
    : { ...parse, heads: heads ?? parse.heads, labels: labels ?? parse.labels }
}

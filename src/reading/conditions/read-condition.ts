// The words of a condition as data: which verbs or nouns it holds, who does it, about what, how much, and how the parts hang
// together. What is only hinted at, or not understood, stays in it as a gap with its words.
import type { ConditionAtom, ConditionExpr, ConditionReading, ConditionThing, Range } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { ActorMention } from '../actors/mention.js'
import type { SentenceTerms } from '../issues.js'
import {
  childWith,
  hasRow,
  head,
  isVerb,
  label,
  lemma,
  norm,
  offsets,
  type Sentence,
  subtree,
  tag,
} from '../sentence.js'
import type { ChosenCondition } from './found.js'
import { quantitiesIn } from './quantities.js'

export interface ConditionContext {
  /** The sentence the condition stands in. */
  readonly sentence: Sentence
  readonly language: Language
  readonly mentions: readonly ActorMention[]
  readonly terms: SentenceTerms | null
  /** Folded offsets to raw ones. */
  readonly raw: (range: Range) => Range
  /** The article's own text. */
  readonly text: string
}

interface Part {
  readonly context: ConditionContext
  /** Tokens that belong to it, rising. */
  readonly tokens: readonly number[]
}

const rangeOf = ({ context, tokens }: Part): Range =>
  context.raw(offsets(context.sentence, tokens[0] ?? 0, (tokens.at(-1) ?? 0) + 1))

const gap = (context: ConditionContext, reason: 'unnamed' | 'elsewhere' | 'unclear', range: Range): ConditionExpr => {
  const at = context.raw(range)
  return { op: 'gap', reason, quote: context.text.slice(at.begin, at.end), at }
}

const actorAt = ({ mentions }: ConditionContext, token: number): string | null =>
  mentions.find((m) => token >= m.from && token < m.to)?.actor ?? null

/** Issues the casebook's lexicon finds in the part, with the words that named them. */
const issuesIn = ({ context, tokens }: Part): readonly ConditionThing[] => {
  const { terms, sentence, raw } = context
  const inside = (range: Range): boolean =>
    tokens.some((i) => {
      const token = sentence.tokens[i]
      return token !== undefined && token.begin >= range.begin && token.begin < range.end
    })
  const found = new Map<string, ConditionThing>()
  for (const hit of [...(terms?.hits ?? [])].sort((a, b) => b.weight - a.weight)) {
    const spans = hit.spans.map((s) => ({ begin: s.begin + (terms?.begin ?? 0), end: s.end + (terms?.begin ?? 0) }))
    const [first] = spans
    if (!first || found.has(hit.issue) || !spans.every(inside)) continue
    found.set(hit.issue, { op: 'thing', name: hit.issue, at: raw(first) })
  }
  return [...found.values()]
}

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'obl', 'obl:arg', 'nmod', 'iobj'])

/** Where the casebook knows no issue, the noun the verb or noun is about. */
const objectOf = ({ context, tokens }: Part, at: number): readonly ConditionThing[] => {
  const { sentence: s, raw } = context
  const noun = (s.children[at] ?? []).find(
    (c) => tokens.includes(c) && OBJECTS.has(label(s, c)) && (tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN'),
  )
  return noun === undefined ? [] : [{ op: 'thing', name: lemma(s, noun), at: raw(offsets(s, noun, noun + 1)) }]
}

/** "X oder Y" is a choice, unless the list only gives examples: "etwa X oder Y". */
const chosen = (part: Part, things: readonly ConditionThing[]): readonly ConditionExpr[] => {
  const { sentence: s, language } = part.context
  const { or, examples } = language.conditionWords
  const first = part.tokens[0] ?? 0
  const last = (part.tokens.at(-1) ?? 0) + 1
  const isChoice = things.length > 1 && part.tokens.some((i) => or.has(norm(s, i)) && !isVerb(s, head(s, i)))
  return isChoice && !examples.some((row) => hasRow(s, row, first, last) >= 0) ? [{ op: 'or', parts: things }] : things
}

const isNegated = ({ context, tokens }: Part, at: number): boolean => {
  const { sentence: s, language } = context
  const near = [at, ...(s.children[at] ?? [])].filter((i) => tokens.includes(i))
  return near.some(
    (i) =>
      (i !== at && language.negations.has(norm(s, i))) ||
      (i !== at && (s.children[i] ?? []).some((c) => label(s, c) === 'det' && language.negations.has(norm(s, c)))),
  )
}

/** Whoever stands as its subject, or, of a noun, whose it is: "der Abzug Russlands". */
const whoOf = ({ context, tokens }: Part, at: number): string | null => {
  const { sentence: s } = context
  const holders = isVerb(s, at) || childWith(s, at, 'cop') >= 0 ? ['nsubj'] : ['nmod', 'nmod:poss', 'amod', 'compound']
  const doer = (s.children[at] ?? []).find((c) => tokens.includes(c) && holders.includes(label(s, c)))
  if (doer !== undefined) return actorAt(context, doer)
  // Where the parse shows no subject at all, whoever the clause begins with.
  const first = tokens.find((i) => tag(s, i) !== 'DET')
  return first !== undefined && isVerb(s, at) && childWith(s, at, 'nsubj:pass') < 0 && label(s, first) !== 'case'
    ? actorAt(context, first)
    : null
}

const atomOf = (part: Part, at: number, who: string | null): ConditionExpr => {
  const { sentence: s } = part.context
  const named = issuesIn(part)
  const atom: ConditionAtom = {
    op: 'atom',
    predicate: lemma(s, at).toLowerCase(),
    who: whoOf(part, at) ?? who,
    about: [...chosen(part, named.length > 0 ? named : objectOf(part, at)), ...quantitiesIn(part.context, part.tokens)],
    at: rangeOf(part),
  }
  return isNegated(part, at) ? { op: 'not', part: atom } : atom
}

/** Verbs coordinated with the first one, each with the word that joins it. */
const conjuncts = (s: Sentence, verb: number, from: number, to: number): readonly number[] =>
  (s.children[verb] ?? []).filter(
    (c) => c >= from && c < to && label(s, c) === 'conj' && (isVerb(s, c) || childWith(s, c, 'cop', 'nsubj') >= 0),
  )

const clauseExpr = (context: ConditionContext, verb: number, from: number, to: number): ConditionExpr => {
  const { sentence: s, language } = context
  const further = conjuncts(s, verb, from, to)
  const within = (root: number, without: readonly number[]): readonly number[] =>
    subtree(s, root, (c) => !without.includes(c)).filter((i) => i >= from && i < to && tag(s, i) !== 'PUNCT')
  const first: Part = { context, tokens: within(verb, further) }
  const who = whoOf(first, verb)
  const parts = [
    atomOf(first, verb, null),
    ...further.map((at) => atomOf({ context, tokens: within(at, []) }, at, who)),
  ]
  if (parts.length === 1) return parts[0] as ConditionExpr
  const joins = further.some((at) => (s.children[at] ?? []).some((c) => language.conditionWords.or.has(norm(s, c))))
  return { op: joins ? 'or' : 'and', parts }
}

/** "bestimmte Bedingungen", "certain conditions": which, is not said. */
const isShell = (s: Sentence, from: number, to: number, language: Language): boolean => {
  const { nouns, unnamed } = language.conditionWords
  for (let i = from; i < to; i++) {
    if (!nouns.includes(lemma(s, i).toLowerCase())) continue
    const explained = (s.children[i] ?? []).some(
      (c) => c < to && ['acl', 'acl:relcl', 'appos', 'nmod'].includes(label(s, c)),
    )
    return !explained && [i - 1, i - 2].some((k) => k >= from && unnamed.has(lemma(s, k).toLowerCase()))
  }
  return false
}

const exprOf = (context: ConditionContext, from: number, to: number, verb: number, whole: Range): ConditionExpr => {
  const { sentence: s, language } = context
  if (isShell(s, from, to, language)) return gap(context, 'unnamed', whole)
  if (verb >= from && verb < to) {
    // A copula's clause is headed by what stands with it.
    const up = head(s, verb)
    const root = ['cop', 'aux', 'aux:pass'].includes(label(s, verb)) && up >= from && up < to ? up : verb
    return clauseExpr(context, root, from, to)
  }
  const nouns = [...Array(Math.max(0, to - from)).keys()].map((k) => from + k).filter((i) => tag(s, i) === 'NOUN')
  // The noun that nothing inside governs is what the phrase is about.
  const noun = nouns.find((i) => head(s, i) < from || head(s, i) >= to) ?? nouns[0]
  if (noun === undefined) return gap(context, 'unclear', whole)
  const tokens = [...Array(to - from).keys()].map((k) => from + k).filter((i) => tag(s, i) !== 'PUNCT')
  return atomOf({ context, tokens }, noun, null)
}

export const readCondition = (condition: ChosenCondition, context: ConditionContext): ConditionReading => {
  const { head: conditionHead, range, found } = condition
  const { sentence: s, language } = context
  if (found && found.content >= found.to) {
    const shell = isShell(s, found.from, found.to, language)
    return { head: conditionHead, expr: gap(context, shell ? 'unnamed' : 'elsewhere', range) }
  }
  const inside = s.tokens.flatMap((t, i) => (t.begin >= range.begin && t.end <= range.end ? [i] : []))
  const from = found?.content ?? inside[0] ?? 0
  const to = found?.to ?? (inside.at(-1) ?? -1) + 1
  const verb = found ? found.verb : (inside.find((i) => tag(s, i) === 'VERB') ?? -1)
  return { head: conditionHead, expr: exprOf(context, from, to, verb, range) }
}

// Every other clause somebody stands behind: no word of the lexicon says what stance it is, so it only is a proposal for
// the judge, who has learnt from coded texts which clauses are positions ("Wir leisten ganz praktische Hilfe").

import { coordinated, type Holder, mentionAt } from '../holders.js'
import { sayingWordOf } from '../saying-phrases.js'
import { childWith, clauseOf, extent, head, isVerb, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { beingAt } from '../word-class.js'
import { askedAnswer } from './asked-answers.js'
import { type Candidate, ofMessage } from './candidate.js'
import { clauseSigns, isReportedByMood } from './clause.js'
import type { StanceContext } from './context.js'
import { endedIn, isEnding, thingsOf } from './endings.js'
import { spanOf, trimmedExtent } from './extent.js'
import { isLeftOut } from './left-out.js'
import { FAVOURED, isOnlyWith, ONLY_WITH, REFUSED } from './shape.js'
import { isThreat } from './threats.js'
import { wholeMessages } from './whole-message.js'

const predicates = (s: Sentence): readonly number[] =>
  s.tokens.flatMap((_, i) =>
    tag(s, i) === 'VERB' ||
    (childWith(s, i, 'cop') >= 0 && !isVerb(s, i)) ||
    // "There could be no vote": a parse may call the verb an auxiliary.
    (tag(s, i) === 'AUX' && childWith(s, i, 'expl') >= 0 && childWith(s, i, 'nsubj', 'obj') >= 0)
      ? [i]
      : [],
  )

/** "Nach dem Willen der Kommission soll …": whose plan it is, where the clause says so. */
const plannersOf = (s: Sentence, i: number, context: StanceContext): readonly Holder[] => {
  for (const wish of s.children[i] ?? []) {
    if (!context.language.willNouns.has(norm(s, wish))) continue
    for (const owner of s.children[wish] ?? [])
      if (mentionAt(context.mentions, owner)) return coordinated(s, owner, context)
  }
  return []
}

const ARGUMENTS = ['obj', 'obl', 'obl:arg', 'iobj']

/** Whether the clause hangs on a verb whose object is a noun of saying: "der Einschätzung, dass …". */
const unfoldsNoun = (s: Sentence, i: number, nouns: ReadonlySet<string>): boolean =>
  (s.children[head(s, i)] ?? []).some(
    (c) => c < i && ARGUMENTS.includes(label(s, c)) && nouns.has(lemma(s, c).toLowerCase()),
  )

/**
 * "Sybiha told his guests that the road would be cut": what is said hangs on those who are told in many a parse, though it
 * describes nobody. What unfolds a noun of saying is read with that noun.
 */
const isMessage = (s: Sentence, i: number, { language, speakerAt }: StanceContext): boolean => {
  const noun = head(s, i)
  return (
    speakerAt(i) !== null &&
    speakerAt(noun) === null &&
    !language.attribution.messageNouns.has(lemma(s, noun).toLowerCase()) &&
    !language.speechNouns.has(lemma(s, noun).toLowerCase())
  )
}

const SPEAKING: ReadonlySet<string> = new Set(['people', 'body'])

/** A verb of saying whose message stands elsewhere: "Without a deal there would be no vote, the minister said". "The war would continue" is none. */
const onlyCarries = (s: Sentence, i: number, { language, isRelayed, mentions }: StanceContext): boolean => {
  if (childWith(s, i, 'ccomp', 'parataxis', 'csubj') >= 0) return true
  const subject = childWith(s, i, 'nsubj')
  const speaks = (k: number): boolean => SPEAKING.has(beingAt(s, k, language)) || mentionAt(mentions, k) !== null
  if (subject >= 0 && tag(s, subject) === 'NOUN' && !speaks(subject)) return false
  if (childWith(s, i, 'obj') >= 0) return false
  return childWith(s, i, 'obl') < 0 || (!isRelayed(i) && s.tokens.some((_, k) => k < i && isRelayed(k)))
}

const MIGHT_END = { act: 'open', sign: -1, strength: 1 } as const
const THREATENED = { act: 'threaten', sign: 1, strength: 3 } as const
const AGAINST = { act: 'propose', sign: -1, strength: 2 } as const
const NEVER = { act: 'redline', sign: -1, strength: 4 } as const
/** What stands beside a plain clause: when, where, in return for what. */
const ASIDES: ReadonlySet<string> = new Set(['obl', 'obl:arg', 'nmod'])

const FRAGMENT = { act: 'demand', sign: 1, strength: 3 } as const
const SHORTEST_FRAGMENT = 2
const FRAGMENT_HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** "„Keinen Cent mehr“, sagte der Minister", "Kyiv: No peace without guarantees": a message without a verb is a stance of its speaker. */
const fragments = (s: Sentence, context: StanceContext): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const speaker = context.speakerAt(i)
    if (speaker === null || !context.verbatimAt(i)) continue
    const [from, to] = trimmedExtent(s, context.messageAt(i))
    i = Math.max(i, to)
    if (to - from < SHORTEST_FRAGMENT || to - from === s.tokens.length || s.tokens[to]?.text === '?') continue
    const inside = Array.from({ length: to - from }, (_, k) => from + k)
    if (inside.some((k) => isVerb(s, k) || s.tokens[k]?.text === ':')) continue
    const at = inside.find((k) => FRAGMENT_HEADS.has(tag(s, k)) && (head(s, k) < from || head(s, k) >= to))
    if (at === undefined) continue
    const { negations, lacking } = context.language
    // "Die Einladung, jetzt, nicht nach dem Krieg": what stands behind its noun denies only what follows it.
    const negative = inside.some((k) => (k <= at || k === to - 1) && negations.has(norm(s, k)))
    const only = negative && inside.some((k) => lacking.has(norm(s, k)))
    const shape = only ? ONLY_WITH : negative ? REFUSED : FRAGMENT
    found.push(ofMessage('clause-fragment', shape, speaker, at, [from, to]))
  }
  return found
}

export const plainClauses = (s: Sentence, context: StanceContext, taken: ReadonlySet<number>): readonly Candidate[] => {
  const answer = askedAnswer(s, context)
  const found = [
    ...(answer ? [answer.candidate] : []),
    ...clausesOf(s, context, taken).filter(({ at }) => at !== answer?.verb && at !== answer?.candidate.at),
    ...fragments(s, context).filter(({ from, to }) => ![...taken].some((at) => at >= from && at < to)),
  ]
  return [...found, ...wholeMessages(s, context, new Set([...taken, ...found.map(({ at }) => at)]))]
}

const clausesOf = (s: Sentence, context: StanceContext, taken: ReadonlySet<number>): readonly Candidate[] =>
  predicates(s).flatMap((i): readonly Candidate[] => {
    const word = lemma(s, i)
    // "hat kein Interesse erkennen lassen", "has to be lifted": the infinitive says what stance it is.
    const said = (c: number): boolean => label(s, c) === 'xcomp' && (c < i || word === 'have') && taken.has(c)
    if (taken.has(i) || (s.children[i] ?? []).some(said)) return []
    const { language } = context
    // A verb of saying only carries what is said.
    if (language.speechVerbs.has(word) && onlyCarries(s, i, context)) return []
    if (sayingWordOf(s, i, language) >= 0) return []
    const rel = label(s, i)
    if (rel === 'amod' || rel === 'compound' || (rel.startsWith('acl') && !isMessage(s, i, context))) return []
    const signs = clauseSigns(s, i, language)
    // A condition is read with the stance it belongs to.
    if (signs.conditional || isLeftOut(s, i, context)) return []
    const speaker = context.speakerAt(i)
    // What must or should be done, in nobody's mouth, is the author's voice; "it" is mostly no holder at all.
    const subject = childWith(s, i, 'nsubj', 'nsubj:pass')
    const obliged = signs.modality === 'must' || signs.modality === 'should' || signs.modality === 'could'
    // Where hardly anybody speaks, a bare clause is the author's.
    if (!speaker && context.isCommentary) return []
    const planned = signs.planned && !speaker
    // "widersprach der Einschätzung, dass …": what such a noun unfolds is in nobody's mouth.
    if (!speaker && rel === 'ccomp' && unfoldsNoun(s, i, language.attribution.messageNouns)) return []
    if (!speaker && obliged && !planned && !isReportedByMood(signs, language)) return []
    if (!speaker && subject >= 0 && language.thirdPerson.get(s.tokens[subject]?.norm ?? '') === 'it') return []
    const subjects = planned ? plannersOf(s, i, context) : holdersOfVerb(s, i, context)
    const holders = subjects.length > 0 ? subjects : speaker ? [speaker] : []
    const own = speaker !== null && (subjects.length === 0 || subjects.some((h) => h.actor === speaker.actor))
    const holder = own || (speaker && subjects.length > 0) ? (own ? [speaker as Holder] : subjects) : holders
    const [from, to] = spanOf(s, i, context.messageAt(i), context.language)
    if (to - from < 3) return []
    const [coreFrom, coreTo] = extent(clauseOf(s, i))
    // "It is time for them to lift the ban", "die Bedingung sei ein Ende der Sanktionen".
    const below = endedIn(
      s,
      thingsOf(s, i, language).filter((c) => !ASIDES.has(label(s, c))),
      language,
    )
    const ended = signs.negated || below.negated ? null : isEnding(s, i, language) ? i : below.at
    const shape = !signs.negated
      ? speaker !== null && isThreat(s, i, signs, context)
        ? THREATENED
        : ended !== null && signs.modality === 'could'
          ? MIGHT_END
          : ended === null
            ? FAVOURED
            : AGAINST
      : isOnlyWith(s, i, language)
        ? ONLY_WITH
        : signs.absolute
          ? NEVER
          : REFUSED
    return [
      {
        rule: planned
          ? 'clause-planned'
          : speaker && !own
            ? 'clause-about'
            : speaker
              ? 'clause-said'
              : 'clause-narrated',
        ...shape,
        holders: holder,
        bySpeaker: own,
        at: i,
        from,
        to,
        coreFrom: Math.max(from, coreFrom),
        coreTo: Math.min(Math.max(coreTo, from + 1), to),
        endedAt: ended,
        doubt: holder.length === 0 ? 'no-holder' : null,
      },
    ]
  })

// Every other clause somebody stands behind: no word of the lexicon says what stance it is, so it only is a proposal for
// the judge, who has learnt from coded texts which clauses are positions ("Wir leisten ganz praktische Hilfe").

import type { Language } from '../../language/index.js'
import { coordinated, type Holder, mentionAt } from '../holders.js'
import { childWith, clauseOf, extent, head, isVerb, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import type { Candidate } from './candidate.js'
import { clauseSigns, isReportedByMood } from './clause.js'
import type { StanceContext } from './context.js'
import { spanOf } from './extent.js'

const predicates = (s: Sentence): readonly number[] =>
  s.tokens.flatMap((_, i) => (tag(s, i) === 'VERB' || (childWith(s, i, 'cop') >= 0 && !isVerb(s, i)) ? [i] : []))

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

const FAVOURED = { act: 'propose', sign: 1, strength: 2 } as const
const REFUSED = { act: 'reject', sign: -1, strength: 3 } as const
const ONLY_WITH = { act: 'redline', sign: 1, strength: 4 } as const

/** "There will be no peace without guarantees": what everything else hangs on is wanted absolutely. */
const isOnlyWith = (s: Sentence, i: number, language: Language): boolean =>
  tag(s, i) !== 'NOUN' &&
  language.existence.has(lemma(s, i)) &&
  clauseOf(s, i).some((k) => label(s, k) === 'case' && language.lacking.has(norm(s, k)))

export const plainClauses = (s: Sentence, context: StanceContext, taken: ReadonlySet<number>): readonly Candidate[] =>
  predicates(s).flatMap((i): readonly Candidate[] => {
    const word = lemma(s, i)
    // "hat kein Interesse erkennen lassen", "has to be lifted": the infinitive says what stance it is.
    const said = (c: number): boolean => label(s, c) === 'xcomp' && (c < i || word === 'have') && taken.has(c)
    if (taken.has(i) || (s.children[i] ?? []).some(said)) return []
    const { language } = context
    // A verb of saying only carries what is said.
    if (
      language.speechVerbs.has(word) &&
      (childWith(s, i, 'ccomp', 'parataxis') >= 0 || childWith(s, i, 'obj', 'obl') < 0)
    )
      return []
    if (language.discussing.has(word)) return []
    const rel = label(s, i)
    if (rel === 'amod' || rel === 'acl:relcl' || rel === 'acl' || rel === 'compound') return []
    const signs = clauseSigns(s, i, language)
    // A condition is read with the stance it belongs to.
    if (signs.question || signs.conditional) return []
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
    const [from, to] = spanOf(s, i, context.messageAt(i))
    if (to - from < 3) return []
    const [coreFrom, coreTo] = extent(clauseOf(s, i))
    const negative = signs.negated
    return [
      {
        rule: planned
          ? 'clause-planned'
          : speaker && !own
            ? 'clause-about'
            : speaker
              ? 'clause-said'
              : 'clause-narrated',
        ...(negative ? (isOnlyWith(s, i, language) ? ONLY_WITH : REFUSED) : FAVOURED),
        holders: holder,
        bySpeaker: own,
        at: i,
        from,
        to,
        coreFrom: Math.max(from, coreFrom),
        coreTo: Math.min(Math.max(coreTo, from + 1), to),
        endedAt: null,
        doubt: holder.length === 0 ? 'no-holder' : null,
      },
    ]
  })

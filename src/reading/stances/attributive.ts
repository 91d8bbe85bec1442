// Stances told in passing, before or behind a noun: "die von den USA angedrohten Zölle", "the terms demanded by Moscow",
// "the US-proposed truce". Whoever did it is named right there.
import { classesOf, type Language, type StanceEntry } from '../../language/index.js'
import { coordinated, type Holder, holderAt, mentionAt } from '../holders.js'
import { childWith, extent, head, label, lemma, norm, type Sentence, subtree, tag, wordIs } from '../sentence.js'
import { beingAt } from '../word-class.js'
import type { Candidate } from './candidate.js'
import { isNoThing } from './clause.js'
import type { StanceContext } from './context.js'

const AGENTS: ReadonlySet<string> = new Set(['von', 'vom', 'durch', 'by'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** The row of the verb whose participle stands there, the plainest one: what it takes is the noun. */
const entryAt = (s: Sentence, i: number, { language, lexicon }: StanceContext): StanceEntry | null => {
  const word = norm(s, i)
  const form = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : lemma(s, i).toLowerCase()
  const verb = language.participles.get(form) ?? (tag(s, i) === 'VERB' ? lemma(s, i) : null)
  const rows = verb === null ? undefined : lexicon.verbs.get(verb)
  const noun = head(s, i)
  return rows?.findLast((row) => row.words.length === 0 && !row.reflexive && takesNoun(s, noun, row, language)) ?? null
}

/** Whether the noun is among those a row asks for by name or class, if it does. */
const takesNoun = (s: Sentence, noun: number, { needs }: StanceEntry, { wordClasses }: Language): boolean => {
  const named = needs.filter((need) => /^[=#]/.test(need))
  const word = lemma(s, noun).toLowerCase()
  return (
    named.length < needs.length ||
    needs.length === 0 ||
    named.some((need) =>
      need.startsWith('=')
        ? wordIs(norm(s, noun), need.slice(1)) || wordIs(word, need.slice(1))
        : classesOf(wordClasses, word).includes(need.slice(1)),
    )
  )
}

/** A name, or "von der Armee": people and bodies nobody has filed. */
const isSomebody = (s: Sentence, i: number, { mentions, language }: StanceContext): boolean =>
  mentionAt(mentions, i) !== null || SOMEBODY.has(beingAt(s, i, language) ?? '')
const SOMEBODY: ReadonlySet<string> = new Set(['people', 'body'])

/** Who did it, by its preposition; or the name a compound begins with. */
const doersAt = (s: Sentence, i: number, context: StanceContext): readonly Holder[] => {
  for (const child of s.children[i] ?? []) {
    const preposition = childWith(s, child, 'case')
    if (preposition >= 0 && AGENTS.has(norm(s, preposition)) && isSomebody(s, child, context))
      return coordinated(s, child, context)
  }
  // "May's proposed deal"
  const owner = (s.children[head(s, i)] ?? []).find(
    (c) => label(s, c) === 'nmod:poss' && mentionAt(context.mentions, c),
  )
  if (owner !== undefined) return coordinated(s, owner, context)
  const own = norm(s, i).includes('-') ? mentionAt(context.mentions, i) : null
  const holder = own === null ? null : holderAt(s, i, context)
  return holder === null ? [] : [holder]
}

export const attributiveStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const rel = label(s, i)
  if (rel !== 'amod' && rel !== 'acl') return null
  const noun = head(s, i)
  if (noun < 0 || !NOUNS.has(tag(s, noun))) return null
  // "no soldiers sent by Paris": nobody has sent any.
  if (isNoThing(s, noun, context.language)) return null
  const entry = entryAt(s, i, context)
  if (entry === null || entry.act === 'hedge') return null
  const holders = doersAt(s, i, context)
  if (holders.length === 0) return null
  const [from, to] = extent(
    subtree(
      s,
      noun,
      (c) => !['case', 'conj', 'punct', 'parataxis', 'cc', 'mark'].includes(label(s, c)) || head(s, c) !== noun,
    ),
  )
  return {
    rule: 'attributive',
    entry,
    act: entry.act,
    sign: entry.sign,
    strength: entry.strength,
    holders,
    bySpeaker: false,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    endedAt: null,
    doubt: null,
  }
}

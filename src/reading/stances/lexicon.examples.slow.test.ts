// Every row of the stance lexicons is tried on the sentences under it: what it must read, and another use of the same word
// that it must not read.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import * as germanNouns from '../../language/de/stance-nouns.js'
import * as germanVerbs from '../../language/de/stance-verbs.js'
import * as englishNouns from '../../language/en/stance-nouns.js'
import * as englishVerbs from '../../language/en/stance-verbs.js'
import { type Language, languageOf, type StanceEntry } from '../../language/index.js'
import { type ExampleRow, examplesOf } from '../../language/lexicon-row.js'
import { mentionsIn } from '../actors/mentions.js'
import { layOut } from '../document.js'
import { newDiscourse } from '../holders.js'
import { type Reader } from '../reader.js'
import { lemma, norm, type Sentence } from '../sentence.js'
import { speechAt, speechIn } from '../speech.js'
import type { Candidate } from './candidate.js'
import { findStances } from './find-stances.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** The first sentence of a text with every stance in it, as read-sentence.ts would find them. */
const stancesIn = (text: string, lang: string): { readonly s: Sentence; readonly found: readonly Candidate[] } => {
  const document = layOut(textArticle(lang, text), reader.tongues)
  const s = document.sentences[0]
  const tongue = reader.tongues.get(lang)
  const lexicon = reader.lexicons.get(lang)?.()
  if (!s || !tongue || !lexicon || s.lang !== lang) throw new Error(`cannot read "${text}"`)
  const { language } = tongue
  const mentions = mentionsIn(s, { roster: reader.roster, language, day: null, home: null })
  const speech = speechIn(s, { document, tongue, mentions, discourse: newDiscourse(), index: 0, attributed: [] })
  const speakerAt = (i: number) =>
    speechAt(speech, s.tokens[i]?.begin ?? -1)
      .filter((one) => one.speaker)
      .at(-1)?.speaker ?? null
  const messageAt = (): readonly [number, number] => [0, s.tokens.length]
  const speaker = speakerAt(Math.floor(s.tokens.length / 2))
  const context = { language, mentions, discourse: newDiscourse(), sentence: 0, speaker }
  return {
    s,
    found: findStances(s, {
      ...context,
      lexicon,
      speakerAt,
      isRelayed: () => false,
      messageAt,
      verbatimAt: () => false,
      teller: null,
      isCommentary: false,
    }),
  }
}

/** Whether a candidate is what the entry says, or what talks, an end, an absolute or a condition in the clause make of it. */
const isOf = (candidate: Candidate, entry: StanceEntry): boolean => {
  const { act, sign } = candidate
  if (act === entry.act && (sign === entry.sign || candidate.endedAt !== null)) return true
  if (act === 'call_talks') return entry.sign === 1 && ['demand', 'propose', 'offer', 'open'].includes(entry.act)
  if (act === 'refuse_talks' || act === 'redline') return entry.act === 'reject'
  return false
}

const candidatesOf = (text: string, entry: StanceEntry, language: Language): readonly Candidate[] =>
  stancesIn(text, language.code).found.filter((candidate) => candidate.entry === entry)

/** What a strong verb keeps in all its forms: "strive", "strove"; "stand", "stood". */
const consonants = (word: string): string => word.replace(/[aeiouyäöün]/g, '')

/** Whether the row's word stands in the sentence at all: its lemma, its stem ("ein missbilligender Blick") or a strong form. */
const hasWord = (text: string, entry: StanceEntry, language: Language): boolean => {
  const { s } = stancesIn(text, language.code)
  const stem = entry.lemma.replace(/e?n?$/, '')
  return s.tokens.some(
    (_, i) =>
      lemma(s, i).toLowerCase().endsWith(entry.lemma) ||
      norm(s, i).includes(stem) ||
      consonants(norm(s, i)) === consonants(entry.lemma),
  )
}

const complaints = (entry: StanceEntry, { row, reads, skips }: ExampleRow, language: Language): readonly string[] => {
  const name = row.replace(/\s+/g, ' ')
  return [
    ...(reads.length === 0 ? [`${name}: no sentence it reads`] : []),
    ...(skips.length === 0 ? [`${name}: no sentence it must not read`] : []),
    ...reads
      .filter((text) => !candidatesOf(text, entry, language).some((candidate) => isOf(candidate, entry)))
      .map((text) => `${name}: does not read "${text}"`),
    ...skips
      .filter((text) => candidatesOf(text, entry, language).length > 0)
      .map((text) => `${name}: wrongly reads "${text}"`),
    ...skips
      .filter((text) => !hasWord(text, entry, language))
      .map((text) => `${name}: its word does not stand in "${text}"`),
  ]
}

const LANGUAGES = [
  { code: 'de', verbs: germanVerbs, nouns: germanNouns },
  { code: 'en', verbs: englishVerbs, nouns: englishNouns },
]

describe.each(LANGUAGES)('stance lexicon of $code', ({ code, verbs, nouns }) => {
  const language = languageOf(code) as Language
  const parts = [
    { part: 'verbs', entries: language.stanceVerbs, block: verbs.verbRows, least: 250 },
    { part: 'nouns', entries: language.stanceNouns, block: nouns.nounRows, least: 80 },
    { part: 'adjectives', entries: language.stanceAdjectives, block: nouns.adjectiveRows, least: 30 },
  ]

  it.each(parts)('knows enough $part', ({ entries, least }) => {
    expect(new Set(entries.map((entry) => entry.lemma)).size).toBeGreaterThanOrEqual(least)
  })

  it.each(parts)(
    'keeps the examples of its $part',
    ({ entries, block }) => {
      const rows = examplesOf(block)
      expect(rows.length).toBe(entries.length)
      expect(rows.flatMap((row, k) => complaints(entries[k] as StanceEntry, row, language))).toEqual([])
    },
    60_000,
  )
})

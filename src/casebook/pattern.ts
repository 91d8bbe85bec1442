// One pattern of a lexicon: its grammar, its words, and whether a row of words holds it.

/** One word of a pattern: any of its forms fits. */
export interface PatternWord {
  readonly forms: readonly WordForm[]
}
export interface WordForm {
  readonly text: string
  /** Further letters may stand before (`*abkommen`) or after (`abkommen*`). */
  readonly openStart: boolean
  readonly openEnd: boolean
}
/** Rows of words that must all stand in one sentence, in any order. */
export interface Pattern {
  readonly source: string
  readonly rows: readonly (readonly PatternWord[])[]
}

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly code: 'empty-pattern' | 'malformed-pattern'; readonly why: string }

export interface LexiconWord {
  readonly text: string
  /** UTF-16 offsets into the text given, end exclusive. */
  readonly begin: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+/gu
const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u

const folded = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower
}

/** The words patterns are matched on; an English possessive 's is no word. */
export const lexiconWords = (text: string): readonly LexiconWord[] => {
  const found: LexiconWord[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const raw = match[0]
    const begin = match.index
    const last = found.at(-1)
    if (raw.length === 1 && /s/i.test(raw) && last && begin === last.end + 1 && POSSESSIVE.test(text.slice(last.end)))
      continue
    found.push({ text: folded(raw), begin, end: begin + raw.length })
  }
  return found
}

const FORM = /^\*?[\p{L}\p{N}]+\*?$/u

const parseForm = (form: string): WordForm | string => {
  if (form === '') return 'an alternative is empty'
  if (/^\*+$/.test(form)) return '"*" alone stands for any word'
  if (!FORM.test(form)) return `"${form}" holds signs that no word holds; "*" may only stand at an edge`
  if (form !== folded(form)) return `"${form}" never matches: write lower case, and ss for ß`
  return { text: form.replaceAll('*', ''), openStart: form.startsWith('*'), openEnd: form.endsWith('*') }
}

/** Words met so far: patterns are made of the same ones again and again. The memory starts anew where it has grown large. */
const known = new Map<string, PatternWord>()
const WORDS_KNOWN = 50_000

/** Or what is wrong with it. */
const parseWord = (word: string): PatternWord | string => {
  const before = known.get(word)
  if (before) return before
  const forms: WordForm[] = []
  for (const alternative of word.split('|')) {
    const form = parseForm(alternative)
    if (typeof form === 'string') return form
    forms.push(form)
  }
  const made = { forms: forms.slice() }
  if (known.size >= WORDS_KNOWN) known.clear()
  known.set(word, made)
  return made
}

export const parsePattern = (source: string): ParsedPattern => {
  if (source.trim() === '') return { ok: false, code: 'empty-pattern', why: 'the pattern is empty' }
  // Lists grown by one thing after the other keep room for sixteen more, and a casebook has ten thousand of them: copies are
  // as long as what they hold.
  const rows: (readonly PatternWord[])[] = []
  for (const part of source.split('&')) {
    const row: PatternWord[] = []
    for (const word of part.split(/[\s-]+/).filter((text) => text !== '')) {
      const read = parseWord(word)
      if (typeof read === 'string') return { ok: false, code: 'malformed-pattern', why: read }
      row.push(read)
    }
    if (row.length === 0) return { ok: false, code: 'malformed-pattern', why: 'nothing stands beside "&"' }
    rows.push(row.slice())
  }
  return { ok: true, pattern: { source, rows: rows.slice() } }
}

const formFits = (form: WordForm, word: string): boolean =>
  form.openStart
    ? form.openEnd
      ? word.includes(form.text)
      : word.endsWith(form.text)
    : form.openEnd
      ? word.startsWith(form.text)
      : word === form.text

export const wordFits = (word: PatternWord, text: string): boolean => {
  // A plain loop: sentences ask this a hundred times a word.
  for (const form of word.forms) if (formFits(form, text)) return true
  return false
}

// Raw text as found → text fit for reading. Everything is read on the folded text and cited on the raw one, so every
// change is entered in the offset map. One pass: one expression finds the places where
// something may change.
import { lineBook } from './lines.js'
import { editTable } from './offset-map.js'
import type { Range } from './range.js'

export interface Folded {
  readonly raw: string
  /** Words whole again, single spaces, '\n' between lines that stand on their own, '\n\n' between paragraphs. */
  readonly text: string
  /** Folded offsets → smallest raw range whose folding covers them. */
  toRaw(begin: number, end: number): Range
  /** Raw offsets → smallest folded range that covers what they became. */
  toFolded(begin: number, end: number): Range
}

const ODD_CHARACTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  Ĳ: 'IJ',
  ĳ: 'ij',
  '‟': '“',
  '〝': '“',
  '❝': '“',
  '〞': '”',
  '❞': '”',
  '〟': '„',
  '＂': '"',
  '‛': '‘',
  '`': '‘',
  '´': '’',
  ʼ: '’',
  '＇': "'",
  '❮': '‹',
  '❯': '›',
  '‐': '-',
  '‑': '-',
  '\u212a': 'K',
  '\u212b': 'Å',
  '\u2126': 'Ω',
}

/** Two characters that typists use for one quotation mark. `''` may open or close, so it becomes the straight mark. */
const ODD_PAIRS: Readonly<Record<string, string>> = {
  '``': '“',
  '´´': '”',
  "''": '"',
  ',,': '„',
  '‚‚': '„',
  '‘‘': '“',
  '’’': '”',
  '<<': '«',
  '>>': '»',
}

// Zero-width and control characters: nothing to read in them.
const NOTHING =
  '\\u0000-\\u0008\\u000e-\\u001b\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
const BLANK = '\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const BREAK = '\\n\\r\\u000b\\u000c\\u001c-\\u001f\\u0085\\u2028\\u2029'

// In this order: blanks with at least one line break, after a hyphen; the same without; blanks on one line that are more
// than one plain space; marks combined with their letter; odd pairs; single odd characters; what is nothing at all.
const places = (...kinds: readonly string[]): RegExp => new RegExp(kinds.join('|'), 'gu')
const BROKEN = `(?<broken>[-‐‑\\u00ad][${NOTHING}${BLANK}]*[${BREAK}][${NOTHING}${BLANK}${BREAK}]*)`
const BLANKS = `(?<blank>[${BLANK}${BREAK}](?:[${NOTHING}${BLANK}${BREAK}]+|(?<! )))`
const COMPOSED = `(?<composed>[^\\p{M}${NOTHING}${BLANK}${BREAK}][${NOTHING}]*\\p{M}(?:[${NOTHING}]*\\p{M})*)`
const PAIR = "(?<pair>``|´´|''|,,|‚‚|‘‘|’’|<<|>>)"
const ODD = `(?<odd>[${Object.keys(ODD_CHARACTERS).join('')}])`
const NAUGHT = `(?<nothing>[${NOTHING}]+)`
const PLACES = places(BROKEN, BLANKS, COMPOSED, PAIR, ODD, NAUGHT)
/** For texts without combining marks, which are most; twice as fast. */
const PLACES_WITHOUT_MARKS = places(BROKEN, BLANKS, PAIR, ODD, NAUGHT)
const ANY_MARK = /\p{M}/u

// The line-break rules below ask for these around a hyphen.
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u
const UPPER_OR_DIGIT_BEFORE = /[\p{Lu}\p{N}]$/u
const WORD_AFTER = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy
const LOWER = /^\p{Ll}/u
/** "Ost- und", "pre- and": the hyphen stands for a word left out, and the line merely ended there. */
const JOINING_WORDS = new Set(
  'und oder bzw beziehungsweise sowie bis wie als noch aber statt and or nor to versus vs as than but'.split(' '),
)

const NOTHING_ONLY = new RegExp(`[${NOTHING}]`, 'gu')
const LINE_BREAKS = /\r\n|[\n\r\u000b\u000c\u001c-\u001f\u0085\u2028\u2029]/gu

export const fold = (raw: string): Folded => {
  const edits = editTable()
  const pieces: string[] = []
  const lines = lineBook(raw)
  let copied = 0 // raw offset up to which the pieces hold the text
  let length = 0 // of the folded text so far

  const replace = (begin: number, end: number, by: string): void => {
    if (raw.startsWith(by, begin) && by.length === end - begin) return
    if (begin > copied) {
      pieces.push(raw.slice(copied, begin))
      length += begin - copied
    }
    edits.add(begin, end, length, length + by.length)
    if (by !== '') pieces.push(by)
    length += by.length
    copied = end
  }

  const blankAs = (begin: number, end: number): string => {
    if (begin === 0 || length + (begin - copied) === 0 || end === raw.length) return ''
    const found = raw.slice(begin, end)
    const breaks = found.match(LINE_BREAKS)
    if (breaks === null) return ' '
    const paragraph = breaks.length > 1 || found.includes('\u2029')
    if (lines.runsOn(begin, end, paragraph)) return ' '
    if (paragraph) return '\n\n'
    return lines.standsAlone(begin, end) ? '\n' : ' '
  }

  const expression = ANY_MARK.test(raw) ? PLACES : PLACES_WITHOUT_MARKS
  expression.lastIndex = 0
  for (let match = expression.exec(raw); match !== null; match = expression.exec(raw)) {
    const begin = match.index
    const found = match[0]
    const end = begin + found.length
    const groups = match.groups as Record<string, string | undefined>
    if (groups.broken !== undefined) {
      const hyphen = found[0] as string
      const joined = joinBroken(raw, begin, end, hyphen)
      const kept = hyphen === '\u00ad' ? '' : '-'
      if (joined === 'without-hyphen') replace(begin, end, '')
      else {
        replace(begin, begin + 1, kept)
        replace(begin + 1, end, joined === 'with-hyphen' ? '' : blankAs(begin + 1, end))
      }
    } else if (groups.blank !== undefined) {
      replace(begin, end, blankAs(begin, end))
    } else if (groups.composed !== undefined) {
      replace(begin, end, foldCluster(found))
    } else if (groups.pair !== undefined) replace(begin, end, ODD_PAIRS[found] as string)
    else if (groups.odd !== undefined) replace(begin, end, ODD_CHARACTERS[found] as string)
    else replace(begin, end, '')
  }
  const text = copied === 0 ? raw : pieces.join('') + raw.slice(copied)
  const map = edits.build(raw.length, text.length)
  return { raw, text, toRaw: map.toRaw, toFolded: map.toFolded }
}

const foldCluster = (cluster: string): string => {
  const composed = cluster.replace(NOTHING_ONLY, '').normalize('NFC')
  const first = String.fromCodePoint(composed.codePointAt(0) as number)
  const by = ODD_CHARACTERS[first]
  return by === undefined ? composed : by + composed.slice(first.length)
}

/** What to do with a hyphen at the end of a line: the word goes on without it, with it, or a new word begins. */
const joinBroken = (
  raw: string,
  hyphenAt: number,
  next: number,
  hyphen: string,
): 'without-hyphen' | 'with-hyphen' | 'apart' => {
  const before = raw.slice(Math.max(0, hyphenAt - 8), hyphenAt).replace(NOTHING_ONLY, '')
  WORD_AFTER.lastIndex = next
  const word = WORD_AFTER.exec(raw)?.[0]
  if (word === undefined || !LETTER_BEFORE.test(before)) return 'apart'
  if (hyphen === '\u00ad') return 'without-hyphen'
  if (JOINING_WORDS.has(word.toLowerCase())) return 'apart'
  // "NATO-⏎Mitgliedschaft", "30-⏎tägig", "E-⏎Mail" carry the hyphen themselves; "Waffen-⏎stillstand" got it from the printer.
  return !LOWER.test(word) || UPPER_OR_DIGIT_BEFORE.test(before) ? 'with-hyphen' : 'without-hyphen'
}

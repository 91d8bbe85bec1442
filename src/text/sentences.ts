// Folded text → sentences and headings. What is particular to a language (abbreviations, ordinals, words that begin a
// sentence) comes in as rules; here stand only the rules of punctuation.
import type { Range } from './range.js'

export interface SentenceRules {
  /** Lower-case, without the last dot; never the end of a sentence ("z.b", "dr", "bzw"). */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations after which a sentence may end, if a word of `starters` follows ("usw", "mrd", "u.s"). */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Abbreviations only where a number follows ("no", "art", "sept"); elsewhere they may be whole words. */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>
  /** Whether a dot makes an ordinal of a number ("17. März", "2. Weltkrieg"). */
  readonly ordinals: boolean
  /** Lower-case names of months, which follow a day's ordinal. */
  readonly months: ReadonlySet<string>
  /** Lower-case words that, when capitalised after a doubtful dot, begin a sentence ("der", "he"). */
  readonly starters: ReadonlySet<string>
  /** Lower-case words after which a number with a dot is an ordinal whatever follows ("am", "der", "zum"). */
  readonly beforeOrdinals: ReadonlySet<string>
  /** Lower-case verbs of saying: after „…?" they go on with the sentence ("“Why?” Trump asked."). */
  readonly sayingVerbs: ReadonlySet<string>
}

export interface Sentence extends Range {
  /** Counts the stretches between line breaks that folding kept, from 0. */
  readonly paragraph: number
  readonly kind: 'sentence' | 'heading'
}

// An end mark with everything that closes right behind it. Attached to the word before, a mark can only close.
const END = /[.!?…]+(?: (?=["”\]](?:\s|$)))?["“”«»‘’‹›')\]]*/gu
/** What surely stands outside the word before a dot. */
const OUTSIDE_WORD = ' \n"„“”«»‚‘‹›([{*–—,;:!?…'
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
/** What may stand between the end of one sentence and the first word of the next. */
const OPENING = /[\s"„“”«»‚‘‹›'([*–—-]*/uy
const NEXT_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy
const LOWER = /^\p{Ll}/u
const ROMAN = /^[IVX]+$/
const DIGIT_FIRST = /^\p{N}/u
const INITIAL = /^\p{L}$/u
const END_MARK_LAST = /[.!?:;,…]["“”«»‘’‹›')\]]*$/u
const LIST_NUMBER = /^(?:\(?\d{1,3}|\(?[a-z]|[IVX]+)$/u
/** Metadata glued before the text by an export: "date 2024-03 Die russische …". */
const GLUED_DATE = /^\s*date \d{4}(?:-\d{2}){0,2}(?=\s)/u
const LONGEST_HEADING = 140
const LONGEST_ABBREVIATION = 24
const LONGEST_WORD = 48

export const sentences = (text: string, rules: SentenceRules): readonly Sentence[] => {
  const found: Sentence[] = []
  let paragraph = 0
  let begin = 0
  while (begin < text.length) {
    let end = text.indexOf('\n', begin)
    if (end < 0) end = text.length
    if (splitParagraph(text, begin, end, paragraph, rules, found)) paragraph++
    begin = end + 1
  }
  return found
}

const splitParagraph = (
  text: string,
  from: number,
  to: number,
  paragraph: number,
  rules: SentenceRules,
  found: Sentence[],
): boolean => {
  let begin = skipBlank(text, from, to)
  if (begin === to) return false
  const glued = begin === skipBlank(text, 0, text.length) ? GLUED_DATE.exec(text.slice(0, 64)) : null
  if (glued) {
    found.push({ begin, end: glued[0].length, paragraph, kind: 'heading' })
    begin = skipBlank(text, glued[0].length, to)
  }
  const first = begin
  END.lastIndex = begin
  for (let match = END.exec(text); match !== null && match.index < to; match = END.exec(text)) {
    const end = match.index + match[0].length
    if (end >= to) break
    if (!isBoundary(text, first, match.index, end, to, rules)) continue
    found.push({ begin, end, paragraph, kind: 'sentence' })
    begin = skipBlank(text, end, to)
    if (begin === to) return true
  }
  let end = to
  while (end > begin && text[end - 1] === ' ') end--
  if (end === begin) return true
  const whole = begin === first
  const heading =
    whole && end - begin <= LONGEST_HEADING && !END_MARK_LAST.test(text.slice(Math.max(begin, end - 8), end))
  found.push({ begin, end, paragraph, kind: heading ? 'heading' : 'sentence' })
  return true
}

const skipBlank = (text: string, from: number, to: number): number => {
  while (from < to && (text[from] === ' ' || text[from] === '\n')) from++
  return from
}

/** `mark` is where the end mark begins, `end` behind it and whatever closes with it; `first` begins the paragraph. */
const isBoundary = (
  text: string,
  first: number,
  mark: number,
  end: number,
  to: number,
  rules: SentenceRules,
): boolean => {
  const marks = text.slice(mark, end)
  if (text[end] !== ' ') return isGluedBoundary(text, mark, end, marks)
  OPENING.lastIndex = end
  OPENING.exec(text)
  const wordAt = OPENING.lastIndex
  if (wordAt >= to) return true
  NEXT_WORD.lastIndex = wordAt
  const next = NEXT_WORD.exec(text)?.[0] ?? ''
  const opening = text.slice(end + 1, wordAt)
  if (next === '') return !/^[,;:.!?…/%&+=]/u.test(text.slice(wordAt, wordAt + 1))
  if (LOWER.test(next)) return false
  // "sagte er. – Die": a dash begins; "…“ – Trump": after closing marks it goes on.
  if (/^[–—-] /u.test(opening) && marks.length > 1) return false

  const closed = marks.length > 1 && /["“”«»‘’‹›')\]]$/u.test(marks)
  if (closed && /[!?]/u.test(marks) && isSayingNext(text, wordAt, rules)) return false
  if (marks[0] !== '.' || marks[1] === '.') return !/[([]$/u.test(text.slice(mark - 1, mark))
  if (closed && !/^\.[)\]]/u.test(marks)) return true

  const before = wordEndingAt(text, first, mark)
  if (before === '') return true
  const beginsHere = first + before.length >= mark
  const starter = rules.starters.has(next.toLowerCase())
  if (beginsHere && LIST_NUMBER.test(before)) return false
  if (/^\d{1,2}$/.test(before) && isItemNumber(text, first, mark - before.length, rules)) return false
  if (/^\d+$/.test(before)) return !rules.ordinals || isEndAfterNumber(text, first, mark, before, next, starter, rules)
  return isEndAfterWord(text, first, mark, before, opening, next, starter, rules)
}

/** "… two. 1. Peace": the number of an item in running text, which begins the sentence after it; not "No. 7. He". */
const isItemNumber = (text: string, first: number, numberAt: number, rules: SentenceRules): boolean => {
  const before = text.slice(Math.max(first, numberAt - LONGEST_ABBREVIATION), numberAt)
  const end = /[.!?:"”“]\s[*(]?$/u.exec(before)
  if (end === null) return false
  const word = wordEndingAt(before, 0, end.index).toLowerCase()
  return !rules.abbreviationsBeforeNumbers.has(word) && !rules.abbreviations.has(word)
}

/** "gesagt.Die": the blank was lost. Needs a real word on both sides, or addresses and initials would break. */
const isGluedBoundary = (text: string, mark: number, end: number, marks: string): boolean =>
  /^[.!?]["“”»«]?$/u.test(marks) &&
  /\p{Ll}{3}$/u.test(text.slice(Math.max(0, mark - 3), mark)) &&
  /^\p{Lu}\p{Ll}+[ ,]/u.test(text.slice(end, end + 24))

const isSayingNext = (text: string, from: number, rules: SentenceRules): boolean =>
  text
    .slice(from, from + 60)
    .split(/[ ,.]/u, 4)
    .some((word) => rules.sayingVerbs.has(word))

const isEndAfterNumber = (
  text: string,
  first: number,
  mark: number,
  number: string,
  next: string,
  starter: boolean,
  rules: SentenceRules,
): boolean => {
  if (number.length > 3) return true
  if (rules.months.has(next.toLowerCase())) return false
  const previous = wordBefore(text, first, mark - number.length)
  if (rules.beforeOrdinals.has(previous.toLowerCase())) return false
  return starter || number.length === 3
}

const isEndAfterWord = (
  text: string,
  first: number,
  mark: number,
  before: string,
  opening: string,
  next: string,
  starter: boolean,
  rules: SentenceRules,
): boolean => {
  for (const name of [spacedAbbreviation(text, first, mark, before), before.toLowerCase()]) {
    if (rules.closingAbbreviations.has(name)) return starter
    if (rules.abbreviations.has(name)) return false
    if (DIGIT_FIRST.test(next) && rules.abbreviationsBeforeNumbers.has(name)) return false
  }
  if (INITIAL.test(before)) return starter || /["„“«»]/u.test(opening)
  if (rules.ordinals && ROMAN.test(before)) return starter
  // "U.S", "z.B" without being listed: dotted letters are an abbreviation of their own.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return starter
  return true
}

/** "z. B" → "z.b": single letters with dots before the last one belong to it. */
const spacedAbbreviation = (text: string, first: number, mark: number, before: string): string => {
  let name = before
  let at = mark - before.length
  while (
    at - first >= 3 &&
    name.length < LONGEST_ABBREVIATION &&
    /(?:^|[ (])\p{L}\. $/u.test(text.slice(Math.max(first, at - 4), at))
  ) {
    name = `${text[at - 3]}.${name}`
    at -= 3
  }
  return name.toLowerCase()
}

/** The word that ends at the offset, dots and hyphens inside it included; '' where none does. */
const wordEndingAt = (text: string, first: number, end: number): string => {
  if (end <= first || !LETTER_OR_DIGIT.test(text[end - 1] as string)) return ''
  const floor = Math.max(first, end - LONGEST_WORD)
  let begin = end
  while (begin > floor && !OUTSIDE_WORD.includes(text[begin - 1] as string)) begin--
  while (begin < end && !LETTER_OR_DIGIT.test(text[begin] as string)) begin++
  return text.slice(begin, end)
}

const wordBefore = (text: string, first: number, end: number): string => {
  while (end > first && text[end - 1] === ' ') end--
  return wordEndingAt(text, first, end)
}

// Whether a line break in raw text ends a line of its own (heading, list item, paragraph a line) or merely wraps one.
// Answers need the width of the paragraph, which is measured once a paragraph so that folding stays linear.

export interface LineBook {
  /** For a single line break: whether the line before it stands on its own. */
  standsAlone(breakBegin: number, breakEnd: number): boolean
  /** Whether the sentence plainly goes on after the break: no end mark, and a lower-case letter follows. */
  runsOn(breakBegin: number, breakEnd: number, paragraph: boolean): boolean
}

const isBreak = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) ||
  (code >= 0x1c && code <= 0x1f) ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0

const LOWER_AFTER = /\p{Ll}/uy
const GOES_ON_BEFORE = /[\p{L}\p{N},–—-]$/u
const LIST_MARK = /(?:[-–—•·*▪■●◦‣>+]|\(?\d{1,3}[.)]|\(?[a-z]\))[\t \u00a0]/uy
/** A line this long was never wrapped by a typist or a mail program: its break is a paragraph's. */
const NEVER_WRAPPED = 130
/** Across a page break, only a line of running text is taken to go on. */
const RUNNING_TEXT = 40
const NARROWEST_WRAP = 40
/** Ragged edges: a line may stop this much before the widest one and still be wrapped. */
const WRAP_SLACK = 0.85

export const lineBook = (raw: string): LineBook => {
  let measuredBegin = 0
  let measuredEnd = -1
  let width = 0
  // Lines are asked for in rising order, so the last line begin found is remembered.
  let knownBegin = 0
  let knownEnd = 0

  const lineBegin = (end: number): number => {
    const floor = end >= knownEnd ? knownEnd : 0
    let begin = end
    while (begin > floor && !isBreak(raw.charCodeAt(begin - 1))) begin--
    if (begin === floor && floor > 0 && !isBreak(raw.charCodeAt(begin - 1))) begin = knownBegin
    knownBegin = begin
    knownEnd = end
    return begin
  }
  const lineLength = (end: number): number => end - lineBegin(end)

  const measure = (offset: number): void => {
    width = 0
    measuredBegin = offset
    let begin = lineBegin(offset)
    let at = offset
    let breaks = 0
    for (; at < raw.length; at++) {
      const code = raw.charCodeAt(at)
      if (isBreak(code)) {
        if (code === 0x0a && raw.charCodeAt(at - 1) === 0x0d) continue
        if (breaks === 0) width = Math.max(width, at - begin)
        if (++breaks > 1) break
      } else if (!isBlank(code)) {
        if (breaks > 0) begin = at
        breaks = 0
      }
    }
    if (breaks === 0) width = Math.max(width, at - begin)
    measuredEnd = at
  }

  const paragraphWidth = (offset: number): number => {
    if (offset < measuredBegin || offset >= measuredEnd) measure(offset)
    return width
  }

  const wordLengthAt = (begin: number): number => {
    let end = begin
    while (
      end < raw.length &&
      end - begin < NEVER_WRAPPED &&
      !isBlank(raw.charCodeAt(end)) &&
      !isBreak(raw.charCodeAt(end))
    )
      end++
    return end - begin
  }

  return {
    runsOn: (breakBegin, breakEnd, paragraph) => {
      const length = lineLength(breakBegin)
      LOWER_AFTER.lastIndex = breakEnd
      LIST_MARK.lastIndex = breakEnd
      if (!LOWER_AFTER.test(raw) || LIST_MARK.test(raw)) return false
      if (!GOES_ON_BEFORE.test(raw.slice(Math.max(0, breakBegin - 2), breakBegin))) return false
      return !paragraph || length >= RUNNING_TEXT
    },
    standsAlone: (breakBegin, breakEnd) => {
      LIST_MARK.lastIndex = breakEnd
      if (LIST_MARK.test(raw)) return true
      const widest = paragraphWidth(breakBegin)
      if (widest >= NEVER_WRAPPED || widest < NARROWEST_WRAP) return true
      // A wrapped line ends where the next word would not have fitted.
      return lineLength(breakBegin) + 1 + wordLengthAt(breakEnd) <= widest * WRAP_SLACK
    },
  }
}

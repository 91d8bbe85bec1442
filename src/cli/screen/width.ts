// How wide text is on a terminal, in columns, and how to cut and wrap it there. Text of articles is foreign: control
// characters and escape sequences must never reach a terminal.

/** Marks that join the character before: no column of their own. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u200b-\u200f\ufe00-\ufe0f]$/u
/** East Asian wide and full-width forms and emoji take two columns. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
const PLAIN = /^[\x20-\x7e]*$/

const widthOf = (sign: string): 0 | 1 | 2 => (sign < '\u0300' ? 1 : NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1)

/** One line, blanks single, control characters (and bidirectional overrides) gone. */
export const clean = (text: string): string =>
  text
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()

export const displayWidth = (text: string): number => {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const sign of text) width += widthOf(sign)
  return width
}

/** The longest beginning that fits, with "…" where something was cut. */
export const elide = (text: string, columns: number): string => {
  if (displayWidth(text) <= columns) return text
  if (columns < 1) return ''
  let [kept, width] = ['', 0]
  for (const sign of text) {
    if (width + widthOf(sign) > columns - 1) break
    kept += sign
    width += widthOf(sign)
  }
  return `${kept.trimEnd()}…`
}

export const pad = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return align === 'left' ? text + blanks : blanks + text
}

/** Lines of at most so many columns, broken between words; a longer word is broken where it must be. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) <= columns) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    while (displayWidth(word) > columns) {
      const head = beginning(word, columns)
      lines.push(head)
      word = word.slice(head.length)
    }
    line = word
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

const beginning = (word: string, columns: number): string => {
  let [kept, width] = ['', 0]
  for (const sign of word) {
    if (kept !== '' && width + widthOf(sign) > columns) break
    kept += sign
    width += widthOf(sign)
  }
  return kept
}

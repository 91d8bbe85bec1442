// Cells and rows as RFC 4180 has them: CRLF at the end of a row, quotation marks doubled.

/** What a spreadsheet takes for the beginning of a formula, also behind a tab or a line break. */
const FORMULA = /^[\t\r\n ]*[=+\-@]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const QUOTED = /[",\r\n]|^\s|\s$/

/**
 * A text that a spreadsheet would run as a formula (`=HYPERLINK(…)` in a hostile headline) gets a `'` in front.
 * Plain numbers stay numbers: -1 is harmless, and a sign is what the table is for.
 */
export const cell = (value: string | number | boolean | null): string => {
  if (value === null) return ''
  const text = String(value)
  const harmless = typeof value === 'string' && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export const row = (values: readonly (string | number | boolean | null)[]): string =>
  `${values.map(cell).join(',')}\r\n`

// Counts of packages: exact to the last digit where a person can take it in, else rounded, with the exact one at hand.

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** So many digits are written out. */
const MOST_DIGITS = 12

const grouped = (decimal: string, lang: string): string =>
  BigInt(decimal).toLocaleString(lang === 'en' ? 'en-GB' : lang)

/** "877,658,112", "6.6 × 10¹²"; `exact` where that is not all. */
export const countText = (decimal: string, lang: string): { readonly text: string; readonly exact: string | null } => {
  if (decimal.length <= MOST_DIGITS) return { text: grouped(decimal, lang), exact: null }
  const first = (Number(decimal.slice(0, 6)) / 100_000).toLocaleString(lang, { maximumFractionDigits: 1 })
  const power = [...String(decimal.length - 1)].map((digit) => SUPERSCRIPT[Number(digit)]).join('')
  return { text: `${first} × 10${power}`, exact: grouped(decimal, lang) }
}

/** From 0 to 1; huge numbers are compared by their leading digits. */
export const shareOf = (part: string, whole: string): number => {
  const [a, b] = [BigInt(part), BigInt(whole)]
  return b === 0n ? 0 : Number((a * 10_000n) / b) / 10_000
}

/** With its sign, a real minus. */
export const signed = (balance: number): string => (balance > 0 ? `+${balance}` : balance < 0 ? `−${-balance}` : '0')

// Where words stand in a text. A table rarely brings offsets, and spreadsheets change blanks and line breaks.
import type { Range } from '../../dossier/index.js'

const SIGNS = /[.*+?^${}()|[\]\\]/g

/** Every place of the words; blanks and line breaks of any number count alike where the exact words are nowhere. */
export const placesOf = (quote: string, text: string): readonly Range[] => {
  const exact = occurrences(quote, text)
  if (exact.length > 0 || !/\s/.test(quote)) return exact
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(SIGNS, '\\$&'))
  return Array.from(text.matchAll(new RegExp(words.join('\\s+'), 'gu')), (match) => ({
    begin: match.index,
    end: match.index + match[0].length,
  }))
}

const occurrences = (quote: string, text: string): readonly Range[] => {
  const found: Range[] = []
  if (quote === '') return found
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    found.push({ begin: at, end: at + quote.length })
  return found
}

/** The one nearest to the span: inside it, else before it, else behind. */
export const nearest = (places: readonly Range[], { begin, end }: Range): Range | null => {
  const away = (place: Range): number =>
    place.begin >= begin && place.end <= end ? 0 : place.end <= begin ? begin - place.end + 1 : place.begin - end + 1e9
  return places.reduce<Range | null>((best, place) => (best === null || away(place) < away(best) ? place : best), null)
}

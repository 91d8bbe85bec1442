import type { RangeView } from './views.js'

/** Raw UTF-16 units of an article shown around the first hit. */
const SNIPPET_REACH = 110

/** Some words around the first hit, raw, with all hits that fall into them; without a hit the beginning. */
export const snippetOf = (
  text: string,
  hits: readonly RangeView[],
): { readonly snippet: string; readonly hits: readonly RangeView[] } => {
  const first = hits[0] ?? { begin: 0, end: 0 }
  const from = text.lastIndexOf(' ', Math.max(0, first.begin - SNIPPET_REACH)) + 1
  const space = text.indexOf(' ', Math.min(text.length, first.end + SNIPPET_REACH))
  // A text without blanks would come whole; then the cut falls where it falls.
  const begin = first.begin - from > 2 * SNIPPET_REACH ? first.begin : from
  const end =
    space === -1 || space - first.end > 2 * SNIPPET_REACH ? Math.min(text.length, first.end + SNIPPET_REACH) : space
  return {
    snippet: text.slice(begin, end),
    hits: hits
      .filter((hit) => hit.begin >= begin && hit.end <= end)
      .map((hit) => ({ begin: hit.begin - begin, end: hit.end - begin })),
  }
}

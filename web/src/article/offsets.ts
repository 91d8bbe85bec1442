// Between places on the screen and offsets of the raw text (UTF-16 code units): every line of the text is an element that
// knows where it begins and holds nothing but its text.

const TOKEN = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Where words and marks begin and end. */
const edgesOf = (text: string, side: 'begin' | 'end'): readonly number[] =>
  Array.from(text.matchAll(TOKEN), ({ index, 0: word }) => (side === 'begin' ? index : index + word.length))

/** The next edge of a word in this direction; the offset itself where there is none. */
export const stepByWord = (text: string, offset: number, side: 'begin' | 'end', by: 1 | -1): number => {
  const edges = edgesOf(text, side)
  return (by > 0 ? edges.find((edge) => edge > offset) : edges.findLast((edge) => edge < offset)) ?? offset
}

/** The nearest edge of a word. */
export const snapToWord = (text: string, offset: number, side: 'begin' | 'end'): number => {
  let best = offset
  let least = Number.POSITIVE_INFINITY
  for (const edge of edgesOf(text, side))
    if (Math.abs(edge - offset) < least) {
      best = edge
      least = Math.abs(edge - offset)
    }
  return best
}

/** Without blanks at either end; `null` where nothing is left. */
export const trimmed = (text: string, begin: number, end: number): { begin: number; end: number } | null => {
  const words = text.slice(begin, end)
  const from = begin + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { begin: from, end: to } : null
}

/** A range with one end moved, never past the other. */
export const withEnd = (
  range: { readonly begin: number; readonly end: number },
  side: 'begin' | 'end',
  offset: number,
): { readonly begin: number; readonly end: number } =>
  side === 'begin'
    ? { begin: Math.min(offset, range.end - 1), end: range.end }
    : { begin: range.begin, end: Math.max(offset, range.begin + 1) }

const lineAt = (root: Element, offset: number): HTMLElement | null => {
  let found: HTMLElement | null = null
  for (const line of root.querySelectorAll<HTMLElement>('[data-begin]')) {
    if (Number(line.dataset.begin) > offset) break
    found = line
  }
  return found
}

/** `null` where the place lies outside of the text. */
export const offsetAt = (root: Element, node: Node, within: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('[data-begin]')
  if (!line || !root.contains(line)) return null
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, within)
  return Number(line.dataset.begin) + before.toString().length
}

/** The edge of a letter on the screen, relative to the root; `null` where it is not drawn. */
export const placeOf = (
  root: HTMLElement,
  offset: number,
  side: 'begin' | 'end',
): { readonly left: number; readonly top: number; readonly height: number } | null => {
  const at = side === 'end' ? offset - 1 : offset
  const line = lineAt(root, at)
  if (!line) return null
  let left = at - Number(line.dataset.begin)
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ''
    if (left < length) {
      const letter = document.createRange()
      letter.setStart(node, left)
      letter.setEnd(node, left + 1)
      const boxes = letter.getClientRects()
      const box = side === 'end' ? boxes[boxes.length - 1] : boxes[0]
      if (!box) return null
      const own = root.getBoundingClientRect()
      return { left: (side === 'end' ? box.right : box.left) - own.left, top: box.top - own.top, height: box.height }
    }
    left -= length
  }
  return null
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
}

/** The offset under the pointer. */
export const offsetUnder = (root: Element, x: number, y: number): number | null => {
  const newer = (document as CaretDocument).caretPositionFromPoint?.(x, y)
  if (newer) return offsetAt(root, newer.offsetNode, newer.offset)
  const older = document.caretRangeFromPoint?.(x, y)
  return older ? offsetAt(root, older.startContainer, older.startOffset) : null
}

/** What is marked in the text; `null` where nothing is, or it reaches outside. */
export const markedIn = (root: Element, text: string): { readonly begin: number; readonly end: number } | null => {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const begin = offsetAt(root, startContainer, startOffset)
  // A triple click ends at the beginning of what follows, outside of any line.
  const end = offsetAt(root, endContainer, endOffset) ?? (begin === null ? null : begin + selection.toString().length)
  return begin === null || end === null ? null : trimmed(text, begin, Math.min(end, text.length))
}

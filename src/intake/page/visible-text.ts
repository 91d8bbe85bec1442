// A parsed page → its visible text, block by block, and for each piece the elements it stands in. Walks without
// recursion, since hostile pages nest ten thousand deep. Attributes are never text.

export interface PageElement {
  readonly element: Element
  /** Index of the parent in the list, -1 for the root. */
  readonly parent: number
  /** Visible characters below it. */
  length: number
}

export interface Piece {
  readonly begin: number
  end: number
  /** Index of the innermost element. */
  readonly element: number
}

export interface VisibleText {
  readonly text: string
  readonly elements: readonly PageElement[]
  /** In order; text that stands in one element without interruption. */
  readonly pieces: readonly Piece[]
  readonly depth: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Never shown as text, or no text of the page. */
const INVISIBLE = words(
  'script style noscript template head title svg math iframe frame object embed applet canvas audio video picture map input select textarea datalist option optgroup param source track link meta base',
)
/** Elements that begin a line or paragraph; any other stands within one. */
export const BLOCKS = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)
/** A new line, not a new paragraph. */
const LINES = words('br li dt dd tr td th legend summary')
const BLANKS = /[ \t\n\r\f]+/g

export const visibleText = (root: Element): VisibleText => {
  const elements: PageElement[] = []
  const pieces: Piece[] = []
  const chunks: string[] = []
  let length = 0
  let deepest = 0
  let gap: '' | ' ' | '\n' | '\n\n' = ''
  let preformatted = 0

  const widen = (by: typeof gap): void => {
    if (by.length > gap.length || (gap === ' ' && by === '\n')) gap = by
  }
  const write = (text: string): void => {
    chunks.push(text)
    length += text.length
  }
  const addText = (data: string, element: number): void => {
    const text = preformatted > 0 ? data : data.replace(BLANKS, ' ')
    const visible = preformatted > 0 ? text : text.trim()
    if (visible.trim() === '') {
      if (text !== '') widen(' ')
      return
    }
    if (preformatted === 0 && text.startsWith(' ')) widen(' ')
    if (length > 0 && gap !== '') write(gap)
    const last = pieces.at(-1)
    if (last?.element === element && gap !== '\n\n') {
      write(visible)
      last.end = length
    } else {
      const begin = length
      write(visible)
      pieces.push({ begin, end: length, element })
    }
    ;(elements[element] as PageElement).length += visible.length
    gap = preformatted === 0 && text.endsWith(' ') ? ' ' : ''
  }

  const open: number[] = [] // indices of the elements being walked
  const enter = (element: Element): void => {
    const name = element.localName
    if (BLOCKS.has(name)) widen(LINES.has(name) ? '\n' : '\n\n')
    if (name === 'pre') preformatted++
    elements.push({ element, parent: open.at(-1) ?? -1, length: 0 })
    open.push(elements.length - 1)
    deepest = Math.max(deepest, open.length)
  }
  const leave = (element: Element): void => {
    const name = element.localName
    if (BLOCKS.has(name) && name !== 'br') widen(LINES.has(name) ? '\n' : '\n\n')
    if (name === 'pre') preformatted--
    open.pop()
  }

  enter(root)
  let node: Node | null = root.firstChild
  let container: Node = root
  for (;;) {
    if (node === null) {
      leave(container as Element)
      if (open.length === 0) break
      node = container.nextSibling
      container = container.parentNode as Node
      continue
    }
    if (node.nodeType === 3) addText((node as Text).data, open.at(-1) as number)
    else if (node.nodeType === 1 && !isInvisible(node as Element)) {
      enter(node as Element)
      container = node
      node = node.firstChild
      continue
    }
    node = node.nextSibling
  }
  // Children stand behind their parents, so one walk backwards sums up.
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent, length: own } = elements[i] as PageElement
    if (parent >= 0) (elements[parent] as PageElement).length += own
  }
  return { text: chunks.join(''), elements, pieces, depth: deepest }
}

const isInvisible = (element: Element): boolean =>
  INVISIBLE.has(element.localName) ||
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

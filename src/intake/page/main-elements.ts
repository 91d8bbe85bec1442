import { Readability } from '@mozilla/readability'
import type { PageElement } from './visible-text.js'

// Readability is recursive and takes quadratic time on deep pages; beyond these, the page's own marks must do.
const DEEPEST = 500
const MOST_ELEMENTS = 40_000
/**
 * An attribute name for each element, not one attribute with the index as its value: where Readability merges two elements
 * it copies attributes over, and both marks must survive.
 */
const MARK = 'data-parley-'

/**
 * Indices of the elements that hold the report itself, or `null` where none can be made out. Destroys the document: take
 * everything else out of it before.
 */
export const mainElements = (
  document: Document,
  elements: readonly PageElement[],
  depth: number,
): ReadonlySet<number> | null => {
  if (depth <= DEEPEST && elements.length <= MOST_ELEMENTS) {
    for (const [index, { element }] of elements.entries()) element.setAttribute(MARK + index, '')
    const found = readable(document)
    if (found !== null) return found
  }
  return ownMarks(elements)
}

const readable = (document: Document): ReadonlySet<number> | null => {
  let content: Element | null | undefined
  try {
    content = new Readability<Element>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      // The content stays a tree: what is wanted are the marks of its elements, not its text.
      serializer: (node) => node as Element,
    }).parse()?.content
  } catch {
    // A page it cannot cope with (it throws on odd trees) is no reason to lose the text: the page's own marks must do.
    return null
  }
  if (!content) return null
  const found = new Set<number>()
  for (const element of [content, ...content.querySelectorAll('*')]) {
    for (const { name } of element.attributes) if (name.startsWith(MARK)) found.add(Number(name.slice(MARK.length)))
  }
  return found.size > 0 ? found : null
}

/** Everything inside the largest element that the page itself calls its article or main part. */
const ownMarks = (elements: readonly PageElement[]): ReadonlySet<number> | null => {
  let best = -1
  for (const [index, { element, length }] of elements.entries()) {
    if (!isMarkedMain(element)) continue
    if (best < 0 || length > (elements[best] as PageElement).length) best = index
  }
  if (best < 0) return null
  const inside = new Set([best])
  for (let i = best + 1; i < elements.length; i++) if (inside.has((elements[i] as PageElement).parent)) inside.add(i)
  return inside
}

const isMarkedMain = (element: Element): boolean =>
  element.localName === 'article' ||
  element.localName === 'main' ||
  element.getAttribute('role') === 'main' ||
  element.getAttribute('itemprop') === 'articleBody'

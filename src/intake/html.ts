// A saved page → one article: all its visible text, with everything that is not the report marked as boilerplate.
// The parser builds a tree and nothing more; no script, handler or address in it is ever followed.
import { parseHTML } from 'linkedom'
import { type Article, complaint } from '../dossier/index.js'
import { articleOf, emptyFile, type Intake, type Meta, tooLarge } from './meta.js'
import { furnitureReason } from './page/furniture.js'
import { mainElements } from './page/main-elements.js'
import { pageMetadata } from './page/page-metadata.js'
import { BLOCKS, type PageElement, type VisibleText, visibleText } from './page/visible-text.js'

/** UTF-16 code units; the tree of a page takes some fifty times its text. */
export const LARGEST_PAGE = 16 * 1024 * 1024
/** Visible characters that the report itself must at least have, and its longest piece. */
const SHORTEST_REPORT = 140
const SHORTEST_PARAGRAPH = 50
const OUTSIDE = 'outside the article'

export const intakeHtml = (source: string, html: string, meta: Meta = {}, place: string = source): Intake => {
  if (html.trim() === '') return { articles: [], complaints: [emptyFile(place)] }
  if (html.length > LARGEST_PAGE) {
    return { articles: [], complaints: [tooLarge(place, LARGEST_PAGE, 'save the text of the page as .txt.')] }
  }
  const document = parsePage(html)
  const page = visibleText(document.documentElement)
  if (page.text.trim() === '') {
    return {
      articles: [],
      complaints: [
        complaint(
          'no-article',
          'The page shows no text; save it again with its text, or save the text as .txt.',
          place,
        ),
      ],
    }
  }
  const own = pageMetadata(document)
  const main = mainElements(document, page.elements, page.depth)
  const furniture = furnitureOf(page.elements)
  const marked = boilerplateOf(page, furniture, main, meta.title ?? own.title ?? null)
  const found = isReport(page, marked)
  const { article, complaints } = articleOf({
    source,
    text: page.text,
    place,
    title: meta.title ?? own.title,
    date: meta.date ?? own.date,
    publisher: meta.publisher ?? own.publisher,
    lang: meta.lang,
    // Where no report was found nothing is held to stand outside of it.
    boilerplate: found ? marked : boilerplateOf(page, furniture, null, null),
  })
  if (found) return { articles: [article], complaints }
  const missing = complaint(
    'no-article',
    'No article was found on this page; all its text is kept. If the report is missing, save its text as .txt.',
    place,
  )
  return { articles: [article], complaints: [...complaints, missing] }
}

/** The parser wants one root element; pieces of pages get one. */
const parsePage = (html: string): Document => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document
}

/** For each element why its text is no report, inherited from above. A part with most of the page's text is none: some sites wrap all in a form. */
const furnitureOf = (elements: readonly PageElement[]): readonly (string | null)[] => {
  const total = elements[0]?.length ?? 0
  const reasons: (string | null)[] = []
  for (const { element, parent, length } of elements) {
    const inherited = parent < 0 ? null : (reasons[parent] ?? null)
    reasons.push(inherited ?? (length > total / 2 ? null : furnitureReason(element)))
  }
  return reasons
}

const boilerplateOf = (
  page: VisibleText,
  furniture: readonly (string | null)[],
  main: ReadonlySet<number> | null,
  title: string | null,
): Article['boilerplate'] => {
  const ranges: { begin: number; end: number; reason: string }[] = []
  for (const { begin, end, element } of page.pieces) {
    const reason =
      furniture[element] ??
      (main === null || isWithin(page, element, main) || isHeadline(page, element, begin, end, title) ? null : OUTSIDE)
    if (reason === null) continue
    const last = ranges.at(-1)
    if (last?.reason === reason && page.text.slice(last.end, begin).trim() === '') last.end = end
    else ranges.push({ begin, end, reason })
  }
  return ranges
}

/** A link or emphasis belongs where its paragraph belongs: the search for the main text drops or replaces some of them. */
const isWithin = (page: VisibleText, element: number, main: ReadonlySet<number>): boolean => {
  for (let at = element; at >= 0; at = (page.elements[at] as PageElement).parent) {
    if (main.has(at)) return true
    if (BLOCKS.has((page.elements[at] as PageElement).element.localName)) return false
  }
  return false
}

/** The headline belongs to the report although the search for the main text drops it, having it in the title already. */
const isHeadline = (page: VisibleText, element: number, begin: number, end: number, title: string | null): boolean => {
  for (let at = element; at >= 0; at = (page.elements[at] as PageElement).parent) {
    const name = (page.elements[at] as PageElement).element.localName
    if (name === 'h1') return title === null || title.includes(page.text.slice(begin, end))
    if (name === 'body') return false
  }
  return false
}

const isReport = (page: VisibleText, marked: Article['boilerplate']): boolean => {
  let length = 0
  let longest = 0
  let next = 0
  for (const { begin, end } of page.pieces) {
    while (next < marked.length && (marked[next] as { end: number }).end <= begin) next++
    const range = marked[next]
    if (range !== undefined && range.begin <= begin) continue
    length += end - begin
    longest = Math.max(longest, end - begin)
  }
  return length >= SHORTEST_REPORT && longest >= SHORTEST_PARAGRAPH
}

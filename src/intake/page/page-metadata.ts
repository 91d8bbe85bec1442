// Title, date and publisher as a page states them: linked data first, then its meta tags, then what stands in it.
import { filled, type Meta } from '../meta.js'

export const pageMetadata = (document: Document): Meta => {
  const linked = linkedData(document)
  return {
    title:
      linked.title ??
      metaTag(document, 'og:title', 'twitter:title', 'dc.title') ??
      textOf(document.querySelector('article h1, main h1')) ??
      textOf(document.querySelector('title')) ??
      textOf(document.querySelector('h1')),
    date:
      linked.date ??
      metaTag(
        document,
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'dcterms.created',
        'pubdate',
        'publishdate',
        'parsely-pub-date',
        'sailthru.date',
      ) ??
      dateOf(document.querySelector('[itemprop="datePublished"]')) ??
      dateOf(document.querySelector('time[pubdate], article time[datetime], main time[datetime]')) ??
      dateOf(document.querySelector('time[datetime]')),
    publisher: linked.publisher ?? metaTag(document, 'og:site_name', 'publisher', 'dc.publisher', 'application-name'),
  }
}

const textOf = (element: Element | null): string | null => filled(element?.textContent)

const dateOf = (element: Element | null): string | null =>
  filled(element?.getAttribute('datetime') ?? element?.getAttribute('content')) ?? null

const metaTag = (document: Document, ...names: readonly string[]): string | null => {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = filled(meta.getAttribute('content'))
    if (content !== null && !found.has(name)) found.set(name, content)
  }
  for (const name of names) {
    const content = found.get(name)
    if (content !== undefined) return content
  }
  return null
}

interface Linked {
  readonly title: string | null
  readonly date: string | null
  readonly publisher: string | null
}

const linkedData = (document: Document): Linked => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue // Broken linked data is common and costs only itself.
    }
    const article = articleIn(value, 0)
    if (article) {
      return {
        title: stringIn(article.headline),
        date: stringIn(article.datePublished),
        publisher: stringIn(([article.publisher].flat()[0] as { readonly name?: unknown } | null | undefined)?.name),
      }
    }
  }
  return { title: null, date: null, publisher: null }
}

/** As much of schema.org as is looked at; every value is checked where it is used. */
interface LinkedArticle {
  readonly '@type'?: unknown
  readonly '@graph'?: unknown
  readonly headline?: unknown
  readonly datePublished?: unknown
  readonly publisher?: unknown
}

const articleIn = (value: unknown, depth: number): LinkedArticle | null => {
  if (typeof value !== 'object' || value === null || depth > 4) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const candidate = value as LinkedArticle
  const types = [candidate['@type']].flat().filter((type) => typeof type === 'string')
  if (types.some((type) => /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/.test(type))) return candidate
  return articleIn(candidate['@graph'], depth + 1)
}

const stringIn = (value: unknown): string | null => (typeof value === 'string' ? filled(value) : null)

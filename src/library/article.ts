import { type Article, articleId, isPartialDate, type PartialDate } from '../dossier/index.js'

/** What is known of a text; its id is made from `source` and `text`. */
export interface ArticleFacts {
  /** The name the outside world gave it: a file, an address, a number. */
  readonly source: string
  /** Raw text; every offset of statements counts UTF-16 code units of it. */
  readonly text: string
  /** When it appeared: "2025", "2025-03" or "2025-03-13". Days in the text ("on Tuesday") are worked out from it. */
  readonly published?: string | null
  readonly title?: string | null
  readonly publisher?: string | null
  /** "de" or "en"; found out where it is not given. */
  readonly lang?: string | null
}

/**
 * A text as the reading takes it. The same source and text are the same article, on every machine.
 * @throws RangeError where `published` is no day, month or year that exists, or `source` is empty.
 */
export const articleFrom = ({
  source,
  text,
  published = null,
  title = null,
  publisher = null,
  lang = null,
}: ArticleFacts): Article => {
  if (source === '') throw new RangeError('an article needs a name (source)')
  if (published !== null && !isPartialDate(published))
    throw new RangeError(`"${published}" is no date of the form 2025, 2025-03 or 2025-03-13, or no day that exists`)
  return {
    id: articleId(source, text),
    source,
    title,
    lang,
    published: published as PartialDate | null,
    publisher,
    text,
    boilerplate: [],
  }
}

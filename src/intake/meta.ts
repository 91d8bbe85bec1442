import {
  type Article,
  articleId,
  type Complaint,
  complaint,
  type PartialDate,
  parsePartialDate,
} from '../dossier/index.js'

export interface Intake {
  readonly articles: readonly Article[]
  readonly complaints: readonly Complaint[]
}

/** What the user or a container says about a text; it outranks what the text says about itself. */
export interface Meta {
  readonly title?: string | null | undefined
  /** "2025", "2025-03", "2025-03-13"; a time of day behind it is cut off. */
  readonly date?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly lang?: string | null | undefined
}

export interface Draft extends Meta {
  readonly source: string
  readonly text: string
  readonly boilerplate?: Article['boilerplate']
  /** For complaints: the file or page, and the line. */
  readonly place: string
  readonly line?: number | null
}

/** A draft → an article, its date checked. A date that does not exist costs the date, not the article. */
export const articleOf = (draft: Draft): { readonly article: Article; readonly complaints: readonly Complaint[] } => {
  const complaints: Complaint[] = []
  let published: PartialDate | null = null
  const date = filled(draft.date)
  if (date !== null) {
    published = parseDay(date)
    if (published === null) {
      complaints.push(
        complaint(
          'no-such-date',
          `"${shortened(date)}" is not a date that exists; write it as 2025, 2025-03 or 2025-03-13. The article is read without a date.`,
          draft.place,
          draft.line ?? null,
        ),
      )
    }
  }
  const article: Article = {
    id: articleId(draft.source, draft.text),
    source: draft.source,
    title: filled(draft.title),
    lang: filled(draft.lang),
    published,
    publisher: filled(draft.publisher),
    text: draft.text,
    boilerplate: draft.boilerplate ?? [],
  }
  return { article, complaints }
}

const DAY_FIRST = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/
/** An ISO date with a time of day behind it. */
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/

/** Understands ISO dates with or without a time, and 13.3.2025; `null` for anything else and for days that do not exist. */
export const parseDay = (text: string): PartialDate | null => {
  const trimmed = text.trim()
  const day = DAY_FIRST.exec(trimmed)
  if (day) return parsePartialDate(`${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`)
  return parsePartialDate(WITH_TIME.exec(trimmed)?.[1] ?? trimmed)
}

/** `null` for what is missing or blank. */
export const filled = (text: string | null | undefined): string | null => {
  const trimmed = text?.replace(/\s+/g, ' ').trim()
  return trimmed ? trimmed : null
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

export const emptyFile = (place: string): Complaint =>
  complaint('empty-file', 'There is no text in it; check that it was saved completely.', place)

export const tooLarge = (place: string, limit: number, advice: string): Complaint =>
  complaint('too-large', `It is larger than ${limit / 1024 / 1024} MB; ${advice}`, place)

// A text file → one article. What stands before the report (front matter, a date glued on by an export) is understood as
// metadata and marked; the text itself stays as it is.
import type { Article } from '../dossier/index.js'
import { articleOf, emptyFile, type Intake, type Meta } from './meta.js'
import { wordyBoilerplate } from './wordy-boilerplate.js'

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<lines>(?:[^\n]*\n){0,60}?)---[ \t]*(?:\r?\n|$)/
const KEY = /^(?<key>[A-Za-z_-]+):[ \t]*(?<value>.*?)[ \t\r]*$/
/** "date 2024-03 Die russische …" */
const GLUED_DATE = /^\s*date (?<date>\d{4}(?:-\d{2}){0,2})(?=\s)/
const LONGEST_TITLE = 200
const FIRST_LINE = /^\s*(?<title>\S[^\n]*?)[ \t\r]*\n[ \t\r]*\n\s*\S/

export const intakeText = (source: string, text: string, meta: Meta = {}, place: string = source): Intake => {
  if (text.trim() === '') return { articles: [], complaints: [emptyFile(place)] }
  const own = ownMetadata(text)
  const { article, complaints } = articleOf({
    source,
    text,
    place,
    title: meta.title ?? own.meta.title ?? firstLineTitle(text.slice(own.end, own.end + 2 * LONGEST_TITLE)),
    date: meta.date ?? own.meta.date,
    publisher: meta.publisher ?? own.meta.publisher,
    lang: meta.lang ?? own.meta.lang,
    boilerplate: [...own.boilerplate, ...wordyBoilerplate(text, own.end)],
  })
  return { articles: [article], complaints }
}

interface OwnMetadata {
  readonly meta: Meta
  readonly boilerplate: Article['boilerplate']
  /** Where the report begins. */
  readonly end: number
}

/** What a text says about itself before it begins. */
export const ownMetadata = (text: string): OwnMetadata => {
  const front = FRONT_MATTER.exec(text)
  const values = keysOf(front?.groups?.lines ?? '')
  if (front && values.size > 0) {
    const end = front[0].length
    return {
      meta: {
        title: values.get('title'),
        date: values.get('date') ?? values.get('published'),
        publisher: values.get('publisher') ?? values.get('source'),
        lang: values.get('lang') ?? values.get('language'),
      },
      boilerplate: [{ begin: 0, end, reason: 'front-matter' }],
      end,
    }
  }
  const glued = GLUED_DATE.exec(text)
  if (glued) {
    const end = glued[0].length
    const begin = end - glued[0].trimStart().length
    return { meta: { date: glued.groups?.date }, boilerplate: [{ begin, end, reason: 'glued-date' }], end }
  }
  return { meta: {}, boilerplate: [], end: 0 }
}

const keysOf = (lines: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const match = KEY.exec(line)
    if (match?.groups) values.set((match.groups.key as string).toLowerCase(), unquoted(match.groups.value as string))
  }
  return values
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value

/** A first line of its own without an end mark is taken for the title. */
const firstLineTitle = (text: string): string | null => {
  const title = FIRST_LINE.exec(text)?.groups?.title
  return title === undefined || title.length > LONGEST_TITLE || /[.!…:,;]["“”»«’]?$/u.test(title) ? null : title
}

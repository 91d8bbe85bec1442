// JSON lines → one article a line: {"id", "lang"?, "title"?, "date"?, "publisher"?, "text"}. A bad line is named by its
// number and the others are read.
import { type Article, type Complaint, complaint } from '../dossier/index.js'
import { articleOf, emptyFile, type Intake } from './meta.js'
import { ownMetadata } from './plain-text.js'
import { wordyBoilerplate } from './wordy-boilerplate.js'

const SHAPE = '{"id": "...", "text": "...", "title": "...", "date": "2025-03-13", "publisher": "...", "lang": "de"}'

export const intakeJsonl = (source: string, text: string): Intake => {
  const reader = recordReader(source)
  let line = 0
  let begin = text.startsWith('\ufeff') ? 1 : 0
  while (begin < text.length) {
    line++
    let end = text.indexOf('\n', begin)
    if (end < 0) end = text.length
    const content = text.slice(begin, end).trim()
    if (content !== '') reader.readLine(content, line)
    begin = end + 1
  }
  return reader.result()
}

/** A `.json` file: one record, an array of records, or JSON lines under the wrong name. */
export const intakeJson = (source: string, text: string): Intake => {
  let whole: unknown
  try {
    whole = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return intakeJsonl(source, text)
  }
  const reader = recordReader(source)
  for (const [index, value] of (Array.isArray(whole) ? whole : [whole]).entries())
    reader.readValue(value, index + 1, null)
  return reader.result()
}

const recordReader = (source: string) => {
  const articles: Article[] = []
  const complaints: Complaint[] = []
  const firstSeen = new Map<string, number>()

  /** `number` counts records from 1; `line` is `null` where the records do not stand on lines of their own. */
  const readValue = (value: unknown, number: number, line: number | null): void => {
    const where = line === null ? `Record ${number}` : 'The line'
    const refuse = (code: string, message: string): void => {
      complaints.push(complaint(code, message, source, line))
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse('not-a-record', `${where} is no JSON object; expected ${SHAPE}.`)
    }
    const record = value as Readonly<Record<string, unknown>>
    const { id, text } = record
    if (typeof text !== 'string') return refuse('no-text', `${where} has no "text"; expected ${SHAPE}.`)
    if (text.trim() === '') return refuse('empty-text', `${where} has an empty "text"; it is left out.`)
    if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
      return refuse('bad-id', `${where} has an "id" that is neither text nor a number; it is left out.`)
    }
    const name = id === undefined || id === null || id === '' ? `${source}:${number}` : String(id)
    const first = firstSeen.get(name)
    if (first !== undefined) {
      const unit = line === null ? 'record' : 'line'
      return refuse(
        'duplicate-id',
        `The id "${name}" stands in ${unit} ${first} and again in ${unit} ${number}; the first is kept. Give each article an id of its own.`,
      )
    }
    firstSeen.set(name, number)
    const said = (key: string): string | null => {
      const found = record[key]
      if (found === undefined || found === null) return null
      if (typeof found === 'string') return found
      if (key === 'date' && typeof found === 'number') return String(found)
      refuse('bad-field', `${where} has a "${key}" that is no text; it is read without.`)
      return null
    }
    const own = ownMetadata(text)
    const made = articleOf({
      source: name,
      text,
      place: source,
      line,
      title: said('title') ?? own.meta.title,
      date: said('date') ?? own.meta.date,
      publisher: said('publisher') ?? own.meta.publisher,
      lang: said('lang') ?? own.meta.lang,
      boilerplate: [...own.boilerplate, ...wordyBoilerplate(text, own.end)],
    })
    articles.push(made.article)
    complaints.push(...made.complaints)
  }

  return {
    readValue,
    readLine: (content: string, line: number): void => {
      let value: unknown
      try {
        value = JSON.parse(content)
      } catch (error) {
        complaints.push(
          complaint(
            'invalid-json',
            `The line is no valid JSON (${(error as Error).message}); the other lines are read. Mend it and read the file again.`,
            source,
            line,
          ),
        )
        return
      }
      readValue(value, line, line)
    },
    result: (): Intake => {
      if (articles.length === 0 && complaints.length === 0) complaints.push(emptyFile(source))
      return { articles, complaints }
    },
  }
}

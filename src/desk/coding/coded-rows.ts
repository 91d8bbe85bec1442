// A table and what its columns mean → codings, one a coder; or everything that is wrong with it, by row and column.
import { type Complaint, complaint, type PartialDate, type Range } from '../../dossier/index.js'
import type { CodedDocument, CodedStatement } from '../evaluate/gold.js'
import { nearest, placesOf } from './find-quote.js'
import { type CodingField, columnsOf, type Mapping, mappingComplaints } from './mapping.js'
import type { CodingTable, TableCell, TableRow } from './table.js'
import { CHOICES, chosen, dateOf } from './values.js'

/** The text of a document by the name the table calls it, or why there is none. */
export type TextOf = (name: string) =>
  | {
      readonly ok: true
      readonly text: string
      readonly id: string
      readonly title: string | null
      readonly published: PartialDate | null
      readonly publisher: string | null
      readonly lang: string | null
    }
  | { readonly ok: false; readonly message: string }

export interface CodedBy {
  /** `null`: the table does not say. */
  readonly coder: string | null
  readonly documents: readonly CodedDocument[]
}

export type CodedRows =
  | { readonly ok: true; readonly codings: readonly CodedBy[]; readonly passedOver: number }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** So many rows a complaint names; the others are counted. */
const ROWS_NAMED = 6
const AT_MOST = 200

export const codedRows = (table: CodingTable, mapping: Mapping, textOf: TextOf): CodedRows => {
  const wrong = mappingComplaints(table, mapping)
  if (wrong.length > 0) return { ok: false, complaints: wrong }
  const columns = columnsOf(table, mapping)
  const faults = new Map<string, { readonly code: string; readonly message: string; readonly rows: number[] }>()
  const say = (code: string, message: string, row: TableRow): null => {
    const fault = faults.get(`${code}\0${message}`)
    if (fault) fault.rows.push(row.number)
    else faults.set(`${code}\0${message}`, { code, message, rows: [row.number] })
    return null
  }
  const documents = new Map<string, Omit<CodedDocument, 'statements'>>()
  const byCoder = new Map<string | null, Map<string, CodedStatement[]>>()
  let passedOver = 0
  for (const row of table.rows) {
    const reader = rowReader(row, table, columns, mapping, say)
    if (table.isOptional && !reader.isMeant()) {
      passedOver++
      continue
    }
    const document = documentOf(reader, table, textOf, documents)
    const statement = document && statementOf(reader, document.text)
    if (!document || !statement) continue
    const coder = reader.text('coder')
    const own = byCoder.get(coder) ?? new Map<string, CodedStatement[]>()
    byCoder.set(coder, own)
    own.set(document.id, [...(own.get(document.id) ?? []), statement])
  }
  if (faults.size > 0) {
    const complaints = [...faults.values()].map(({ code, message, rows }) => {
      const named = rows.slice(0, ROWS_NAMED).join(', ')
      const more = rows.length > ROWS_NAMED ? ` and ${rows.length - ROWS_NAMED} more` : ''
      return complaint(code, rows.length === 1 ? message : `${message} (rows ${named}${more})`, table.place, rows[0])
    })
    return { ok: false, complaints: complaints.slice(0, AT_MOST) }
  }
  const codings = [...byCoder]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([coder, own]) => ({
      coder,
      documents: [...own].map(([id, statements]) => ({ ...(documents.get(id) as CodedDocument), statements })),
    }))
  return { ok: true, codings, passedOver }
}

type Say = (code: string, message: string, row: TableRow) => null

interface RowReader {
  /** Whether any of the columns that make a statement is filled. */
  readonly isMeant: () => boolean
  /** The value by the mapping; `null` where the row has none, or one that holds not, which has been said then. */
  readonly text: (field: CodingField) => string | null
  readonly date: (field: CodingField) => PartialDate | null
  /** Its value is one that holds not. */
  readonly isFaulty: (field: CodingField) => boolean
  readonly say: (code: string, message: string) => null
}

/** Columns that make a passage of a project a statement; where it stands and whose it is do not. */
const MAKING: readonly CodingField[] = ['actor', 'party', 'act', 'sign', 'strength', 'issue', 'option', 'topic']

const rowReader = (
  row: TableRow,
  { columns: names }: CodingTable,
  columns: ReadonlyMap<CodingField, number>,
  { values, defaults, dates }: Mapping,
  sayOf: Say,
): RowReader => {
  const cellOf = (field: CodingField): TableCell => row.cells[columns.get(field) ?? -1] ?? null
  const nameOf = (field: CodingField): string => `column "${names[columns.get(field) ?? -1] ?? field}"`
  const say = (code: string, message: string): null => sayOf(code, message, row)
  const faulty = new Set<CodingField>()
  const fault = (field: CodingField, code: string, message: string): null => {
    faulty.add(field)
    return say(code, message)
  }
  const mapped = (field: CodingField, cell: string): string | null => {
    const given = values[field]?.[cell]
    return chosen(field, given ?? cell)
  }
  const read = (field: CodingField): string | null => {
    const cell = cellOf(field)
    if (Array.isArray(cell)) return oneOf(field, cell)
    const text = cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
    if (text === '') {
      const given = defaults[field]
      if (given === undefined || given === '') return null
      return chosen(field, given) ?? fault(field, 'unknown-value', noChoice(field, given, `--default ${field}`))
    }
    return mapped(field, text) ?? fault(field, 'unknown-value', noChoice(field, text, nameOf(field)))
  }
  /** Of several codes on one passage those that the field knows; more than one is a question only a person can answer. */
  const oneOf = (field: CodingField, cells: readonly string[]): string | null => {
    const known = CHOICES[field] !== undefined || values[field] !== undefined
    const given = cells.filter(
      (cell) =>
        values[field]?.[cell] !== undefined ||
        (CHOICES[field] ? chosen(field, cell) !== null : values[field] === undefined),
    )
    const found = [...new Set(given.map((cell) => mapped(field, cell)))].filter((one) => one !== null)
    if (found.length > 1)
      return fault(
        field,
        'several-values',
        `${nameOf(field)}: ${found.join(', ')} on one passage; only one can be the ${field}`,
      )
    if (found.length === 1) return found[0] as string
    if (known && cells.length > 0 && CHOICES[field] && columns.get(field) !== undefined && values[field] === undefined)
      return fault(field, 'unknown-value', noChoice(field, cells.join('" or "'), nameOf(field)))
    const rest = defaults[field]
    return rest === undefined || rest === '' ? null : chosen(field, rest)
  }
  return {
    say,
    isFaulty: (field) => faulty.has(field),
    isMeant: () =>
      MAKING.some((field) => {
        const cell = cellOf(field)
        return Array.isArray(cell) ? cell.length > 0 : cell !== null
      }),
    text: read,
    date: (field) => {
      const cell = cellOf(field)
      const value = cell instanceof Date ? cell : read(field)
      if (value === null) return null
      return (
        dateOf(value, dates) ??
        fault(
          field,
          'impossible-date',
          `${nameOf(field)}: "${String(value)}" is no day, month or year that exists, or not written so; 2025-03-13 always is, --dates dmy or mdy tells other orders`,
        )
      )
    },
  }
}

const noChoice = (field: CodingField, text: string, place: string): string => {
  const choices = CHOICES[field] ?? []
  return `${place}: "${text}" is no ${field} (${choices.join(', ')}); say what it means: --value "${field}:${text}=…"`
}

const documentOf = (
  reader: RowReader,
  table: CodingTable,
  textOf: TextOf,
  documents: Map<string, Omit<CodedDocument, 'statements'>>,
): Omit<CodedDocument, 'statements'> | null => {
  const name = reader.text('document')
  if (name === null) return reader.say('no-document', 'the row does not say of which document it is')
  const own = reader.text('text') ?? table.texts.get(name)
  const elsewhere = own === undefined ? textOf(name) : null
  if (elsewhere && !elsewhere.ok) return reader.say('no-text', elsewhere.message)
  const found = elsewhere?.ok ? elsewhere : null
  const id = found?.id ?? name
  const known = documents.get(id)
  if (known && own !== undefined && known.text !== own && reader.text('text') !== null)
    return reader.say('two-texts', `document "${name}" has two texts in this table`)
  if (known) return known
  const document = {
    id,
    text: own ?? (found?.text as string),
    lang: reader.text('lang') ?? found?.lang ?? null,
    title: reader.text('title') ?? found?.title ?? null,
    date: reader.date('published') ?? found?.published ?? null,
    publisher: reader.text('publisher') ?? found?.publisher ?? null,
    conflict: null,
  }
  documents.set(id, document)
  return document
}

const NEEDED_TEXTS = ['act', 'sign', 'strength', 'certainty', 'actor'] as const

const statementOf = (reader: RowReader, text: string): CodedStatement | null => {
  const values = NEEDED_TEXTS.map((field) => {
    const value = reader.text(field)
    if (value !== null || reader.isFaulty(field)) return value
    return reader.say('empty-field', `there is no ${field}; fill it in, or give one for all: --default ${field}=…`)
  })
  const span = spanOf(reader, text)
  const [said, party, issue, option, topic] = [
    reader.date('said'),
    ...(['party', 'issue', 'option', 'topic'] as const).map(reader.text),
  ] as const
  const [via, temporary, saidBasis] = (['via', 'temporary', 'said_basis'] as const).map(reader.text)
  const speaker = span && mentionOf(reader, text, span)
  const condition = span && conditionOf(reader, text, span)
  if (!span || values.some((value) => value === null)) return null
  const [act, sign, strength, certainty, actor] = values as [
    CodedStatement['act'],
    string,
    string,
    CodedStatement['certainty'],
    string,
  ]
  return {
    ...span,
    quote: text.slice(span.begin, span.end),
    speaker: speaker ? { ...speaker, text: text.slice(speaker.begin, speaker.end) } : null,
    actor,
    party: party ?? null,
    via: via ? via.split(/\s*;\s*/).filter(Boolean) : [],
    act,
    sign: Number(sign) as CodedStatement['sign'],
    strength: Number(strength) as CodedStatement['strength'],
    topic: topic ?? '',
    issue: issue ?? null,
    option: option ?? null,
    condition: condition ?? null,
    temporary: temporary === 'true',
    said,
    saidBasis: said === null ? null : ((saidBasis ?? 'stated') as CodedStatement['saidBasis']),
    certainty,
  }
}

const clip = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote)

/** By offsets where the table has them, which must fit the quote; else by the quote, which must stand in the text once. */
const spanOf = (reader: RowReader, text: string): Range | null => {
  const [quote, begin, end] = (['quote', 'begin', 'end'] as const).map(reader.text) as [
    string | null,
    string | null,
    string | null,
  ]
  const places = quote === null ? [] : placesOf(quote, text)
  if (begin !== null && end !== null) {
    const span = { begin: Number(begin), end: Number(end) }
    if (
      !Number.isInteger(span.begin) ||
      !Number.isInteger(span.end) ||
      span.begin < 0 ||
      span.end <= span.begin ||
      span.end > text.length
    )
      return reader.say(
        'outside-text',
        `${begin}-${end} is no stretch of the text, which has ${text.length} characters`,
      )
    if (quote === null || places.some((place) => place.begin === span.begin && place.end === span.end)) return span
    return reader.say(
      'quote-differs',
      `"${clip(quote)}" does not stand at ${begin}-${end}${places[0] ? `; it stands at ${places[0].begin}-${places[0].end}` : ''}`,
    )
  }
  if (quote === null) return reader.say('no-quote', 'the row quotes nothing')
  const [place, ...others] = places
  if (!place) return reader.say('quote-differs', `the text does not hold "${clip(quote)}"`)
  if (others.length > 0)
    return reader.say(
      'quote-unclear',
      `"${clip(quote)}" stands ${places.length} times in the text; give more of it, or columns for begin and end`,
    )
  return place
}

const mentionOf = (reader: RowReader, text: string, span: Range): Range | null => {
  const speaker = reader.text('speaker')
  if (speaker === null) return null
  return (
    nearest(placesOf(speaker, text), span) ??
    reader.say('no-mention', `the text does not hold the speaker "${clip(speaker)}"`)
  )
}

const conditionOf = (reader: RowReader, text: string, span: Range): CodedStatement['condition'] => {
  const [quote, head] = (['condition', 'condition_head'] as const).map(reader.text) as [string | null, string | null]
  if (quote === null) return null
  if (head === null)
    return reader.say(
      'no-head',
      'a condition needs its head (IF, ONLYIF …): a column for condition_head, or --default condition_head=…',
    )
  const place = nearest(placesOf(quote, text), span)
  if (!place) return reader.say('quote-differs', `the text does not hold the condition "${clip(quote)}"`)
  return {
    ...place,
    quote: text.slice(place.begin, place.end),
    head: head as NonNullable<CodedStatement['condition']>['head'],
  }
}

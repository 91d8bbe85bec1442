// What the columns of a foreign table mean, as a person says it: on the command line, in a dialogue, or in a file kept from
// the last time.
import { z } from 'zod'
import { type Complaint, complaint } from '../../dossier/index.js'
import type { CodingTable } from './table.js'

/** What a column can be. The first group is about the document, the second about the statement. */
export const codingFields = [
  'document',
  'text',
  'title',
  'publisher',
  'published',
  'lang',
  'quote',
  'begin',
  'end',
  'speaker',
  'actor',
  'party',
  'via',
  'act',
  'sign',
  'strength',
  'topic',
  'issue',
  'option',
  'condition',
  'condition_head',
  'temporary',
  'said',
  'said_basis',
  'certainty',
  'coder',
] as const
export type CodingField = (typeof codingFields)[number]

/** Without these there is no statement: each from a column, or one value for all. Nothing is filled in silently. */
export const NEEDED: readonly CodingField[] = [
  'document',
  'quote',
  'actor',
  'party',
  'act',
  'sign',
  'strength',
  'certainty',
]

const field = z.enum(codingFields)

export const mappingSchema = z.strictObject({
  version: z.literal(1),
  /** By column. A column of a project may be several fields. */
  columns: z.record(z.string(), z.union([field, z.array(field)])).default({}),
  /** By field: what a value of the table is called here. */
  values: z.partialRecord(field, z.record(z.string(), z.string())).default({}),
  /** One value for all rows in which the field is empty, or which have no such column. */
  defaults: z.partialRecord(field, z.string()).default({}),
  /** How days are written where they are not ISO: 13.03.2025 (`dmy`), 03/13/2025 (`mdy`). */
  dates: z.enum(['iso', 'dmy', 'mdy']).default('iso'),
})
export type Mapping = z.infer<typeof mappingSchema>

export const noMapping: Mapping = { version: 1, columns: {}, values: {}, defaults: {}, dates: 'iso' }

export type ParsedMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const parseMapping = (text: string, place: string): ParsedMapping => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ok: false, complaints: [complaint('invalid-json', `this is no JSON: ${(error as Error).message}`, place)] }
  }
  const parsed = mappingSchema.safeParse(value)
  if (parsed.success) return { ok: true, mapping: parsed.data }
  const complaints = parsed.error.issues.map(({ path, message }) =>
    complaint('not-a-mapping', `${path.length === 0 ? 'the mapping' : path.join('.')}: ${message}`, place),
  )
  return { ok: false, complaints }
}

/** As a person writes it: `--map COLUMN=FIELD`, `--value FIELD:TEXT=VALUE`, `--default FIELD=VALUE`. */
export interface MappingWords {
  readonly map: readonly string[]
  readonly value: readonly string[]
  readonly default: readonly string[]
  readonly dates: Mapping['dates'] | null
}

const isField = (name: string): name is CodingField => codingFields.some((one) => one === name)

/** On top of a mapping kept in a file. All that is wrong at once. */
export const mappingWith = (base: Mapping, words: MappingWords): ParsedMapping => {
  const complaints: Complaint[] = []
  const columns: Record<string, CodingField | CodingField[]> = { ...base.columns }
  const values: Partial<Record<CodingField, Record<string, string>>> = { ...base.values }
  const defaults: Partial<Record<CodingField, string>> = { ...base.defaults }
  const fieldOf = (name: string, place: string): CodingField | null => {
    if (isField(name)) return name
    complaints.push(complaint('unknown-field', `"${name}" is no field; there are ${codingFields.join(', ')}`, place))
    return null
  }
  for (const text of words.map) {
    const cut = text.lastIndexOf('=')
    const name = cut < 1 ? null : fieldOf(text.slice(cut + 1), `--map ${text}`)
    if (cut < 1)
      complaints.push(complaint('not-a-mapping', 'write COLUMN=FIELD, for example "Sprecher=actor"', `--map ${text}`))
    if (name) columns[text.slice(0, cut)] = [...new Set([...[columns[text.slice(0, cut)] ?? []].flat(), name])]
  }
  for (const text of words.value) {
    const [, name = '', from, to] = /^(\w+):(.*)=([^=]*)$/s.exec(text) ?? []
    if (from === undefined || to === undefined)
      complaints.push(
        complaint('not-a-mapping', 'write FIELD:TEXT=VALUE, for example "act:fordert=demand"', `--value ${text}`),
      )
    else {
      const known = fieldOf(name, `--value ${text}`)
      if (known) values[known] = { ...values[known], [from]: to }
    }
  }
  for (const text of words.default) {
    const cut = text.indexOf('=')
    const name = cut < 1 ? null : fieldOf(text.slice(0, cut), `--default ${text}`)
    if (cut < 1)
      complaints.push(
        complaint('not-a-mapping', 'write FIELD=VALUE, for example "certainty=narrated"', `--default ${text}`),
      )
    if (name) defaults[name] = text.slice(cut + 1)
  }
  if (complaints.length > 0) return { ok: false, complaints }
  return { ok: true, mapping: { version: 1, columns, values, defaults, dates: words.dates ?? base.dates } }
}

/** Columns by field: those a person has named, then those whose own name is a field. */
export const columnsOf = (
  { columns, known }: Pick<CodingTable, 'columns' | 'known'>,
  mapping: Mapping,
): ReadonlyMap<CodingField, number> => {
  const found = new Map<CodingField, number>()
  for (const [i, name] of columns.entries())
    for (const one of [mapping.columns[name] ?? []].flat()) if (!found.has(one)) found.set(one, i)
  for (const [i, name] of columns.entries()) {
    if (mapping.columns[name] !== undefined) continue
    const plain = known.get(name) ?? name.toLowerCase().replaceAll(/[\s-]/g, '_')
    // What `parley export csv` calls the name of the document.
    const own = plain === 'article' ? 'document' : plain
    if (isField(own) && !found.has(own)) found.set(own, i)
  }
  return found
}

/** Fields without a column and without a value for all; `quote` may be told by `begin` and `end`. */
export const missingFields = (table: CodingTable, mapping: Mapping): readonly CodingField[] => {
  const found = columnsOf(table, mapping)
  return NEEDED.filter(
    (name) =>
      !found.has(name) &&
      mapping.defaults[name] === undefined &&
      !(name === 'quote' && found.has('begin') && found.has('end')),
  )
}

export const mappingComplaints = (table: CodingTable, mapping: Mapping): readonly Complaint[] => [
  ...Object.keys(mapping.columns)
    .filter((name) => !table.columns.includes(name))
    .map((name) =>
      complaint(
        'no-such-column',
        `there is no column "${name}"; there are ${table.columns.filter(Boolean).join(', ')}`,
        table.place,
      ),
    ),
  ...missingFields(table, mapping).map((name) =>
    complaint(
      'missing-field',
      `no column is known to be "${name}"; name it (--map "COLUMN=${name}") or give one value for all (--default ${name}=…). Columns: ${table.columns.filter(Boolean).join(', ')}`,
      table.place,
    ),
  ),
]

// One value of a foreign table as a field of a statement: what it is, or why it is none.
import {
  actSchema,
  certaintySchema,
  conditionHeadSchema,
  dateBasisSchema,
  type PartialDate,
  parsePartialDate,
} from '../../dossier/index.js'
import type { CodingField, Mapping } from './mapping.js'

/** What a field can be, where that is a list. */
export const CHOICES: Readonly<Partial<Record<CodingField, readonly string[]>>> = {
  act: actSchema.options,
  sign: ['1', '0', '-1'],
  strength: ['0', '1', '2', '3', '4'],
  certainty: certaintySchema.options,
  condition_head: conditionHeadSchema.options,
  temporary: ['true', 'false'],
  said_basis: dateBasisSchema.options,
}

/** As tables write it: "+1", "−1", "TRUE", "Demand". */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/^\+(?=\d)/, '')
    .replace('−', '-')

/** The choice a text names, letters of any size; `null` where it is none of them. */
export const chosen = (field: CodingField, text: string): string | null => {
  const choices = CHOICES[field]
  if (!choices) return text
  const wanted = plain(text).toLowerCase()
  return choices.find((one) => one.toLowerCase() === wanted) ?? null
}

const pad = (number: string | undefined): string => (number ?? '').padStart(2, '0')

/** ISO, or as the mapping says days are written; `null` where it is no day, month or year that exists. */
export const dateOf = (value: string | Date, dates: Mapping['dates']): PartialDate | null => {
  // A spreadsheet's day has no zone: it comes as midnight UTC.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : parsePartialDate(value.toISOString().slice(0, 10))
  const iso = parsePartialDate(value.trim())
  if (iso !== null || dates === 'iso') return iso
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value.trim())
  if (match) {
    const [day, month] = dates === 'dmy' ? [match[1], match[2]] : [match[2], match[1]]
    return parsePartialDate(`${match[3]}-${pad(month)}-${pad(day)}`)
  }
  const short = /^(\d{1,2})[./-](\d{4})$/.exec(value.trim())
  return short ? parsePartialDate(`${short[2]}-${pad(short[1])}`) : null
}

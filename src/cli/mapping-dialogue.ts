// Asks what a mapping leaves open, on a terminal where somebody can answer.
import {
  type CodingField,
  type CodingTable,
  type Mapping,
  missingFields,
  openValues,
  valueChosen,
  type Words,
} from '../desk/index.js'

/** `null`: nobody answers (any more). */
export type Ask = (question: string) => Promise<string | null>
type Tell = (text: string) => void

/** Nobody answers a hundred questions; what is left open becomes complaints, as it does without a terminal. */
const MOST_QUESTIONS = 60

/** The mapping with what the person has answered; what they passed over stays open. */
export const askMapping = async (
  table: CodingTable,
  given: Mapping,
  ask: Ask,
  tell: Tell,
  { coding: say }: Words,
): Promise<Mapping> => {
  let mapping = given
  const missing = missingFields(table, mapping)
  const columns = table.columns.filter((name) => name !== '')
  if (missing.length > 0) tell(`${say.columns}:\n${columns.map((name, i) => `  ${i + 1} ${name}`).join('\n')}\n`)
  for (const field of missing) {
    const answer = await askUntil(
      ask,
      tell,
      say.whichColumn(field, say.fields[field] ?? field),
      say.notAmong,
      (text) => {
        if (text.startsWith('=')) return withDefault(mapping, field, text.slice(1).trim())
        const column = columns[Number(text) - 1] ?? columns.find((name) => name.toLowerCase() === text.toLowerCase())
        return column === undefined ? null : withColumn(mapping, column, field)
      },
    )
    if (answer === 'gone') return mapping
    mapping = answer ?? mapping
  }
  for (const { field, value, choices } of openValues(table, mapping).slice(0, MOST_QUESTIONS)) {
    const answer = await askUntil(ask, tell, say.whichValue(field, value, choices.join(', ')), say.notAmong, (text) => {
      const chosen = valueChosen(field, text)
      return chosen === null ? null : withValue(mapping, field, value, chosen)
    })
    if (answer === 'gone') return mapping
    mapping = answer ?? mapping
  }
  return mapping
}

/** Once more where the answer was none of those that count; an empty one leaves the question open. */
const askUntil = async (
  ask: Ask,
  tell: Tell,
  question: string,
  notAmong: (answer: string) => string,
  take: (answer: string) => Mapping | null,
): Promise<Mapping | null | 'gone'> => {
  for (;;) {
    const answer = await ask(question)
    if (answer === null) return 'gone'
    if (answer.trim() === '') return null
    const taken = take(answer.trim())
    if (taken) return taken
    tell(`${notAmong(answer.trim())}\n`)
  }
}

const withColumn = (mapping: Mapping, column: string, field: CodingField): Mapping => ({
  ...mapping,
  columns: { ...mapping.columns, [column]: [...[mapping.columns[column] ?? []].flat(), field] },
})
const withDefault = (mapping: Mapping, field: CodingField, value: string): Mapping => ({
  ...mapping,
  defaults: { ...mapping.defaults, [field]: value },
})
const withValue = (mapping: Mapping, field: CodingField, from: string, to: string): Mapping => ({
  ...mapping,
  values: { ...mapping.values, [field]: { ...mapping.values[field], [from]: to } },
})

// What a person still has to say about a table before it can be taken in: which columns, and what some values mean.
import { type CodingField, columnsOf, type Mapping } from './mapping.js'
import type { CodingTable, TableCell } from './table.js'
import { CHOICES, chosen } from './values.js'

export interface OpenValue {
  readonly field: CodingField
  readonly value: string
  readonly choices: readonly string[]
}

const textsOf = (cell: TableCell): readonly string[] =>
  cell === null || cell instanceof Date ? [] : Array.isArray(cell) ? cell : [String(cell)]

/** Values of fields with a fixed list that are not in it and have no meaning yet, each once, in the order of the table. */
export const openValues = (table: CodingTable, mapping: Mapping): readonly OpenValue[] => {
  const found = new Map<string, OpenValue>()
  for (const [field, column] of columnsOf(table, mapping)) {
    const choices = CHOICES[field]
    if (!choices) continue
    for (const { cells } of table.rows)
      for (const value of textsOf(cells[column] ?? null))
        if (value !== '' && chosen(field, mapping.values[field]?.[value] ?? value) === null)
          found.set(`${field}\0${value}`, { field, value, choices })
  }
  return [...found.values()]
}

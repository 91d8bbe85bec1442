import type { CodingField } from '../coding/mapping.js'

/** What is said, in each language, while a foreign table is taken in. */
export interface CodingWords {
  readonly fields: Readonly<Partial<Record<CodingField, string>>>
  readonly columns: string
  /** Which column is this field; a number or a name, `=…` for one value for all, nothing to leave it. */
  readonly whichColumn: (field: string, about: string) => string
  /** What a value of the table is called here. */
  readonly whichValue: (field: string, value: string, choices: string) => string
  readonly notAmong: (answer: string) => string
  readonly save: string
  readonly saved: (file: string) => string
  readonly used: string
  readonly always: (value: string) => string
  readonly lost: string
  readonly passedOver: (count: number) => string
}

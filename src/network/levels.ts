// Levels of the qualifier: what they are, and how far two of them lie apart.
import { type CodedValue, type Coding, isEmpty } from './coding.js'

export interface Levels {
  readonly kind: 'none' | 'boolean' | 'integer' | 'text'
  /** Rising. Of a boolean always 0 and 1, of a text numbers of its values in the order of their code units. */
  readonly values: readonly number[]
  /** What a level is called; '' where there is no qualifier. */
  readonly names: readonly string[]
  /** Greatest less smallest level of the whole coding, so that a filter or a window does not change the scale. */
  readonly range: number
  readonly indexOf: (value: CodedValue | undefined) => number
}

const NONE: Levels = { kind: 'none', values: [0], names: [''], range: 0, indexOf: () => 0 }

export const levelsOf = (coding: Coding, qualifier: string | null): Levels => {
  if (qualifier === null) return NONE
  const type = coding.variables.find(({ name }) => name === qualifier)?.type
  if (type === 'boolean')
    return {
      kind: 'boolean',
      values: [0, 1],
      names: ['no', 'yes'],
      range: 1,
      indexOf: (value) => (value === true || value === 1 ? 1 : 0),
    }
  const used = [...new Set(coding.statements.map(({ values }) => values[qualifier]))].filter(
    (value): value is CodedValue => !isEmpty(value),
  )
  if (type === 'integer') {
    const values = used.map(Number).sort((a, b) => a - b)
    const places = new Map(values.map((value, index) => [value, index]))
    return {
      kind: 'integer',
      values,
      names: values.map(String),
      range: (values.at(-1) ?? 0) - (values[0] ?? 0),
      indexOf: (value) => places.get(Number(value)) as number,
    }
  }
  const names = used.map(String).sort()
  const places = new Map(names.map((name, index) => [name, index]))
  return {
    kind: 'text',
    values: names.map((_, index) => index),
    names,
    range: Math.max(0, names.length - 1),
    indexOf: (value) => places.get(String(value)) as number,
  }
}

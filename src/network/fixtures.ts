// Codings for tests: a small one by hand, and random ones.
import fc from 'fast-check'
import type { CodedStatement, CodedValue, Coding, VariableType } from './coding.js'
import { defaultOptions, type NetworkOptions } from './options.js'

const DAY = 86_400_000

export const variable = (name: string) => ({ name, ofDocument: false })

export const codedStatement = (
  id: string,
  day: string,
  values: Readonly<Record<string, CodedValue>>,
  more: Partial<CodedStatement> = {},
): CodedStatement => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return { id, order: id, document: 'd1', from: at, to: at, begin: 0, end: 1, values, utterance: null, ...more }
}

/** Actors, concepts and an agreement, as DNA's own statement type has them. */
export const codingOf = (statements: readonly CodedStatement[], qualifier: VariableType = 'boolean'): Coding => ({
  type: 'DNA Statement',
  variables: [
    { name: 'actor', type: 'short text' },
    { name: 'concept', type: 'short text' },
    { name: 'agreement', type: qualifier },
  ],
  documents: [...new Set(statements.map(({ document }) => document))]
    .sort()
    .map((id) => ({ id, title: `Report ${id}`, author: `author of ${id}`, source: 'wire', section: '', type: '' })),
  statements,
  entities: [],
})

export const ask = (options: Partial<NetworkOptions> = {}): NetworkOptions => ({
  ...defaultOptions({ variable1: variable('actor'), variable2: variable('concept'), qualifier: 'agreement' }),
  ...options,
})

const qualifierValues: Readonly<Record<'boolean' | 'integer' | 'short text', fc.Arbitrary<CodedValue>>> = {
  boolean: fc.boolean(),
  integer: fc.integer({ min: -2, max: 3 }),
  'short text': fc.constantFrom('', 'mild', 'sharp', 'open'),
}

/** Up to forty statements of five actors on four concepts over two years; empty fields among them. */
export const randomCoding = (qualifier: keyof typeof qualifierValues): fc.Arbitrary<Coding> =>
  fc
    .array(
      fc.record({
        document: fc.constantFrom('1', '2', '10'),
        day: fc.integer({ min: 12_780, max: 13_500 }),
        actor: fc.constantFrom('', 'A', 'B', 'C', 'D', 'É'),
        concept: fc.constantFrom('', 'p', 'q', 'r', 's'),
        agreement: qualifierValues[qualifier],
        begin: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      codingOf(
        rows.map(({ document, day, begin, ...values }, index) => ({
          id: `s${index}`,
          order: String(index),
          document,
          from: day * DAY,
          to: day * DAY,
          begin,
          end: begin + 1,
          values,
          utterance: null,
        })),
        qualifier,
      ),
    )

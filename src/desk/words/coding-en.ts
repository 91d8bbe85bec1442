import type { CodingWords } from './coding.js'

export const codingEn: CodingWords = {
  fields: {
    document: 'the name of the document',
    quote: 'the words in the text',
    actor: 'who says it, by the canonical English name',
    party: 'whose position it is; “=” alone for nobody',
    act: 'what the holder does',
    sign: 'for (1), against (-1) or neither (0)',
    strength: 'how firmly, 0 to 4',
    certainty: 'how sure it is that they hold it',
  },
  columns: 'Columns of the table',
  whichColumn: (field, about) => `Which column is ${field} (${about})? Number or name, =VALUE for one value for all: `,
  whichValue: (field, value, choices) => `${field}: what is “${value}”? ${choices}: `,
  notAmong: (answer) => `“${answer}” is not among them.`,
  save: 'Save this mapping for the next time? Name of a file, or nothing: ',
  saved: (file) => `The mapping is in ${file}; take it with --mapping next time.`,
  used: 'Taken as',
  always: (value) => `always ${value === '' ? 'nobody' : value}`,
  lost: 'Not kept',
  passedOver: (count) => (count === 1 ? '1 passage without a mapped code' : `${count} passages without a mapped code`),
}

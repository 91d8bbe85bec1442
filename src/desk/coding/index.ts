export { codedRows } from './coded-rows.js'
export {
  type CodingField,
  columnsOf,
  type Mapping,
  mappingWith,
  missingFields,
  noMapping,
  parseMapping,
} from './mapping.js'
export { openValues } from './open-questions.js'
export { isTableFile, readTable } from './read-table.js'
export type { CodingTable } from './table.js'
export { textsAmong } from './texts.js'
export { chosen } from './values.js'

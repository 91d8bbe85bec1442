// The tables of a .dna file of version 3, column by column, under the names they have there. One definition: what is read is
// checked against it, and what is written is made by it.
import { z } from 'zod'

/** SQLite holds booleans as 0 and 1. */
const flag = z.union([z.literal(0), z.literal(1)])
const id = z.int()
/** DNA's CHECK: fewer than 191 characters. */
const short = z.string()
const shade = z.int().min(0).max(255)
const colour = { Red: shade, Green: shade, Blue: shade }

export const permissions = [
  'AddDocuments',
  'EditDocuments',
  'DeleteDocuments',
  'ImportDocuments',
  'AddStatements',
  'EditStatements',
  'DeleteStatements',
  'EditAttributes',
  'EditRegex',
  'EditStatementTypes',
  'EditCoders',
  'EditCoderRelations',
  'ViewOthersDocuments',
  'EditOthersDocuments',
  'ViewOthersStatements',
  'EditOthersStatements',
] as const

const permissionColumns = Object.fromEntries(permissions.map((name) => [`Permission${name}`, flag])) as Record<
  `Permission${(typeof permissions)[number]}`,
  typeof flag
>

export const dnaTables = {
  SETTINGS: z.object({ Property: z.string(), Value: z.string() }),
  CODERS: z.object({
    ID: id,
    Name: short,
    ...colour,
    Refresh: z.int(),
    FontSize: z.int(),
    Password: short,
    PopupWidth: z.int().nullable(),
    ColorByCoder: flag,
    PopupDecoration: flag,
    PopupAutoComplete: flag,
    ...permissionColumns,
  }),
  DOCUMENTS: z.object({
    ID: id,
    Title: short,
    Text: z.string(),
    Coder: id.nullable(),
    Author: short,
    Source: short,
    Section: short,
    Notes: z.string(),
    Type: short,
    /** Seconds since 1970 UTC. */
    Date: z.int(),
  }),
  STATEMENTTYPES: z.object({ ID: id, Label: short, ...colour }),
  VARIABLES: z.object({
    ID: id,
    Variable: short,
    DataType: z.enum(['boolean', 'integer', 'long text', 'short text']),
    StatementTypeId: id.nullable(),
  }),
  VARIABLELINKS: z.object({ ID: id, SourceVariableId: id.nullable(), TargetVariableId: id.nullable() }),
  REGEXES: z.object({ Label: short, ...colour }),
  CODERRELATIONS: z.object({
    ID: id,
    Coder: id.nullable(),
    OtherCoder: id.nullable(),
    viewStatements: flag,
    editStatements: flag,
    viewDocuments: flag,
    editDocuments: flag,
  }),
  STATEMENTS: z.object({
    ID: id,
    StatementTypeId: id.nullable(),
    DocumentId: id.nullable(),
    /** Code points of the document's text, end exclusive. */
    Start: z.int().nonnegative(),
    Stop: z.int().nonnegative(),
    Coder: id.nullable(),
  }),
  ENTITIES: z.object({
    ID: id,
    VariableId: id,
    Value: short,
    Red: shade.nullable(),
    Green: shade.nullable(),
    Blue: shade.nullable(),
    ChildOf: id.nullable(),
  }),
  DATABOOLEAN: z.object({ ID: id, StatementId: id, VariableId: id, Value: z.int() }),
  DATAINTEGER: z.object({ ID: id, StatementId: id, VariableId: id, Value: z.int() }),
  DATASHORTTEXT: z.object({ ID: id, StatementId: id, VariableId: id, Entity: id }),
  DATALONGTEXT: z.object({ ID: id, StatementId: id, VariableId: id, Value: z.string().nullable() }),
  ATTRIBUTEVARIABLES: z.object({ ID: id, VariableId: id, AttributeVariable: short }),
  ATTRIBUTEVALUES: z.object({ ID: id, EntityId: id, AttributeVariableId: id, AttributeValue: short }),
} as const

export type DnaTable = keyof typeof dnaTables
export type DnaRow<T extends DnaTable> = Readonly<z.infer<(typeof dnaTables)[T]>>

/** All tables of a file; every row fits its table, every key points to a row that is there. */
export type DnaFile = { readonly [T in DnaTable]: readonly DnaRow<T>[] }

export const tableNames = Object.keys(dnaTables) as DnaTable[]

/** Column → the table whose ID it names. */
export const references: readonly (readonly [table: DnaTable, column: string, to: DnaTable])[] = [
  ['DOCUMENTS', 'Coder', 'CODERS'],
  ['VARIABLES', 'StatementTypeId', 'STATEMENTTYPES'],
  ['VARIABLELINKS', 'SourceVariableId', 'VARIABLES'],
  ['VARIABLELINKS', 'TargetVariableId', 'VARIABLES'],
  ['CODERRELATIONS', 'Coder', 'CODERS'],
  ['CODERRELATIONS', 'OtherCoder', 'CODERS'],
  ['STATEMENTS', 'StatementTypeId', 'STATEMENTTYPES'],
  ['STATEMENTS', 'DocumentId', 'DOCUMENTS'],
  ['STATEMENTS', 'Coder', 'CODERS'],
  ['ENTITIES', 'VariableId', 'VARIABLES'],
  ['ENTITIES', 'ChildOf', 'ENTITIES'],
  ['DATABOOLEAN', 'StatementId', 'STATEMENTS'],
  ['DATABOOLEAN', 'VariableId', 'VARIABLES'],
  ['DATAINTEGER', 'StatementId', 'STATEMENTS'],
  ['DATAINTEGER', 'VariableId', 'VARIABLES'],
  ['DATASHORTTEXT', 'StatementId', 'STATEMENTS'],
  ['DATASHORTTEXT', 'VariableId', 'VARIABLES'],
  ['DATASHORTTEXT', 'Entity', 'ENTITIES'],
  ['DATALONGTEXT', 'StatementId', 'STATEMENTS'],
  ['DATALONGTEXT', 'VariableId', 'VARIABLES'],
  ['ATTRIBUTEVARIABLES', 'VariableId', 'VARIABLES'],
  ['ATTRIBUTEVALUES', 'EntityId', 'ENTITIES'],
  ['ATTRIBUTEVALUES', 'AttributeVariableId', 'ATTRIBUTEVARIABLES'],
]

// The schema of a .dna file of version 3, as DNA itself makes it: its constraints and keys hold for what is written here.
import { permissions } from './tables.js'

const SHADES = ['Red', 'Green', 'Blue']
const shade = (name: string): string => `${name} INTEGER NOT NULL DEFAULT 0 CHECK (${name} BETWEEN 0 AND 255)`
const shades = SHADES.map(shade).join(', ')
const optionalShades = SHADES.map((name) => `${name} INTEGER CHECK (${name} BETWEEN 0 AND 255)`).join(', ')
const flag = (name: string, otherwise: 0 | 1): string =>
  `${name} INTEGER NOT NULL CHECK (${name} BETWEEN 0 AND 1) DEFAULT ${otherwise}`
const short = (name: string, more = ''): string => `${name} TEXT NOT NULL ${more}CHECK (LENGTH(${name}) < 191)`
const id = 'ID INTEGER NOT NULL PRIMARY KEY'
const key = (column: string, table: string): string =>
  `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`

const data = (table: string, value: string, more = ''): string =>
  `CREATE TABLE ${table}(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${value}, ${key('StatementId', 'STATEMENTS')}, ${key('VariableId', 'VARIABLES')}, ${more}UNIQUE (StatementId, VariableId))`

export const dnaSchema: readonly string[] = [
  'CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)',
  `CREATE TABLE CODERS(${id}, ${short('Name')}, ${shades}, Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0, FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14, ${short('Password')}, PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300, ${flag('ColorByCoder', 0)}, ${flag('PopupDecoration', 0)}, ${flag('PopupAutoComplete', 1)}, ${permissions.map((name) => flag(`Permission${name}`, 1)).join(', ')})`,
  `CREATE TABLE DOCUMENTS(${id}, ${short('Title')}, Text TEXT NOT NULL, Coder INTEGER, ${['Author', 'Source', 'Section'].map((name) => short(name, "DEFAULT '' ")).join(', ')}, Notes TEXT NOT NULL DEFAULT '', ${short('Type', "DEFAULT '' ")}, Date INTEGER NOT NULL, ${key('Coder', 'CODERS')})`,
  `CREATE TABLE STATEMENTTYPES(${id}, ${short('Label')}, ${shades})`,
  `CREATE TABLE VARIABLES(${id}, ${short('Variable')}, DataType TEXT NOT NULL CHECK (DataType = 'boolean' OR DataType = 'integer' OR DataType = 'long text' OR DataType = 'short text') DEFAULT 'short text', StatementTypeId INTEGER, ${key('StatementTypeId', 'STATEMENTTYPES')}, UNIQUE (Variable, StatementTypeId))`,
  `CREATE TABLE VARIABLELINKS(${id}, SourceVariableId INTEGER, TargetVariableId INTEGER, CHECK (TargetVariableId != SourceVariableId), ${key('SourceVariableId', 'VARIABLES')}, ${key('TargetVariableId', 'VARIABLES')})`,
  `CREATE TABLE REGEXES(Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191), ${shades})`,
  `CREATE TABLE CODERRELATIONS(${id}, Coder INTEGER CHECK(Coder > 0), OtherCoder INTEGER CHECK(OtherCoder > 0), ${['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments'].map((name) => `${name} INTEGER NOT NULL DEFAULT 1 CHECK(${name} BETWEEN 0 AND 1)`).join(', ')}, CHECK (Coder != OtherCoder), ${key('Coder', 'CODERS')}, ${key('OtherCoder', 'CODERS')})`,
  `CREATE TABLE STATEMENTS(${id}, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK(Start >= 0), Stop INTEGER NOT NULL CHECK(Stop >= 0), Coder INTEGER, CHECK (Start < Stop), ${key('StatementTypeId', 'STATEMENTTYPES')}, ${key('Coder', 'CODERS')}, ${key('DocumentId', 'DOCUMENTS')})`,
  `CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '' CHECK (LENGTH(Value) < 191), ${optionalShades}, ChildOf INTEGER CHECK(ChildOf > 0), UNIQUE (VariableId, Value), ${key('ChildOf', 'ENTITIES')}, ${key('VariableId', 'VARIABLES')})`,
  data('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
  data('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
  data('DATASHORTTEXT', 'Entity INTEGER NOT NULL', `${key('Entity', 'ENTITIES')}, `),
  data('DATALONGTEXT', "Value TEXT DEFAULT ''"),
  `CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL CHECK (LENGTH(AttributeVariable) < 191), UNIQUE(VariableId, AttributeVariable), ${key('VariableId', 'VARIABLES')})`,
  `CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT NOT NULL DEFAULT '' CHECK (LENGTH(AttributeValue) < 191), UNIQUE (EntityId, AttributeVariableId), ${key('EntityId', 'ENTITIES')}, ${key('AttributeVariableId', 'ATTRIBUTEVARIABLES')})`,
]

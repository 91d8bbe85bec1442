// A small .dna file by our own hand, with everything the format has: two coders, a second statement type, attributes, keywords,
// a parent, a link, titles alike, a character outside the basic plane before the spans.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foreignBytes } from '../src/archive/index.js'
import { type Dossier, exportInput, formats } from '../src/desk/index.js'
import { type DnaFile, dnaSchema, type Exporter } from '../src/export/index.js'

const rights = {
  Refresh: 0,
  FontSize: 14,
  PopupWidth: 300,
  ColorByCoder: 0,
  PopupDecoration: 1,
  PopupAutoComplete: 1,
  PermissionAddDocuments: 1,
  PermissionEditDocuments: 1,
  PermissionDeleteDocuments: 0,
  PermissionImportDocuments: 1,
  PermissionAddStatements: 1,
  PermissionEditStatements: 1,
  PermissionDeleteStatements: 1,
  PermissionEditAttributes: 1,
  PermissionEditRegex: 1,
  PermissionEditStatementTypes: 1,
  PermissionEditCoders: 1,
  PermissionEditCoderRelations: 1,
  PermissionViewOthersDocuments: 1,
  PermissionEditOthersDocuments: 1,
  PermissionViewOthersStatements: 0,
  PermissionEditOthersStatements: 1,
} as const

const colour = (Red: number, Green = 0, Blue = 0) => ({ Red, Green, Blue })
const TEXT = 'The mayor 🙂 wants the bridge. The ferrymen 🚢 do not want it, and say so.'
const points = [...TEXT]
const span = (words: string) => {
  const Start = [...TEXT.slice(0, TEXT.indexOf(words))].length
  return { Start, Stop: Start + [...words].length }
}
const day = (text: string): number => Date.parse(text) / 1000

export const smallDna: DnaFile = {
  SETTINGS: [
    { Property: 'version', Value: '3.0.11' },
    { Property: 'date', Value: '2024-05-01' },
  ],
  CODERS: [
    { ID: 1, Name: 'Admin', ...colour(255), Password: 'x', ...rights },
    { ID: 4, Name: 'Ä. Müller', ...colour(1, 2, 3), Password: 'y', ...rights },
  ],
  DOCUMENTS: [
    {
      ID: 2,
      Title: 'A bridge',
      Text: TEXT,
      Coder: 4,
      Author: 'R. Porter',
      Source: 'Gazette',
      Section: 'local',
      Notes: 'two\nlines',
      Type: 'news',
      Date: day('2024-03-01T14:30:00Z'),
    },
    {
      ID: 9,
      Title: 'A bridge',
      Text: 'The mayor wants it still.',
      Coder: null,
      Author: '',
      Source: '',
      Section: '',
      Notes: '',
      Type: '',
      Date: day('2024-03-08T00:00:00Z'),
    },
    {
      ID: 10,
      Title: '',
      Text: '',
      Coder: 1,
      Author: '',
      Source: '',
      Section: '',
      Notes: '',
      Type: '',
      Date: day('1969-12-31T00:00:00Z'),
    },
  ],
  STATEMENTTYPES: [
    { ID: 1, Label: 'DNA Statement', ...colour(239, 208, 51) },
    { ID: 3, Label: 'Annotation', ...colour(9) },
  ],
  VARIABLES: [
    { ID: 1, Variable: 'person', DataType: 'short text', StatementTypeId: 1 },
    { ID: 2, Variable: 'organization', DataType: 'short text', StatementTypeId: 1 },
    { ID: 3, Variable: 'concept', DataType: 'short text', StatementTypeId: 1 },
    { ID: 4, Variable: 'agreement', DataType: 'boolean', StatementTypeId: 1 },
    { ID: 5, Variable: 'intensity', DataType: 'integer', StatementTypeId: 1 },
    { ID: 7, Variable: 'note', DataType: 'long text', StatementTypeId: 3 },
  ],
  VARIABLELINKS: [{ ID: 1, SourceVariableId: 1, TargetVariableId: 2 }],
  REGEXES: [{ Label: '[Bb]ridge', ...colour(0, 200, 0) }],
  CODERRELATIONS: [
    { ID: 1, Coder: 1, OtherCoder: 4, viewStatements: 1, editStatements: 0, viewDocuments: 1, editDocuments: 1 },
    { ID: 2, Coder: 4, OtherCoder: 1, viewStatements: 1, editStatements: 1, viewDocuments: 1, editDocuments: 0 },
  ],
  STATEMENTS: [
    { ID: 1, StatementTypeId: 1, DocumentId: 2, ...span('wants the bridge'), Coder: 1 },
    { ID: 2, StatementTypeId: 1, DocumentId: 2, ...span('do not want it'), Coder: 4 },
    { ID: 3, StatementTypeId: 3, DocumentId: 2, Start: 0, Stop: points.length, Coder: 4 },
    { ID: 5, StatementTypeId: 1, DocumentId: 9, Start: 0, Stop: 25, Coder: 1 },
    // The same once more, by the other coder; and one who agrees with nobody knows what.
    { ID: 6, StatementTypeId: 1, DocumentId: 9, Start: 0, Stop: 25, Coder: 4 },
    { ID: 8, StatementTypeId: 1, DocumentId: 9, Start: 4, Stop: 9, Coder: 4 },
  ],
  ENTITIES: [
    { ID: 1, VariableId: 1, Value: '', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 2, VariableId: 1, Value: 'Mayor', Red: 10, Green: 20, Blue: 30, ChildOf: 12 },
    { ID: 12, VariableId: 1, Value: 'Officials', Red: null, Green: null, Blue: null, ChildOf: null },
    { ID: 3, VariableId: 2, Value: 'Town', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 4, VariableId: 2, Value: 'Ferrymen', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 5, VariableId: 2, Value: '', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 6, VariableId: 2, Value: 'Nobody yet', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 7, VariableId: 3, Value: 'A bridge is built', Red: 0, Green: 0, Blue: 0, ChildOf: null },
    { ID: 8, VariableId: 3, Value: '', Red: 0, Green: 0, Blue: 0, ChildOf: null },
  ],
  DATABOOLEAN: [
    { ID: 1, StatementId: 1, VariableId: 4, Value: 1 },
    { ID: 2, StatementId: 2, VariableId: 4, Value: 0 },
    { ID: 3, StatementId: 5, VariableId: 4, Value: 1 },
    { ID: 4, StatementId: 6, VariableId: 4, Value: 1 },
    { ID: 5, StatementId: 8, VariableId: 4, Value: 1 },
  ],
  DATAINTEGER: [
    { ID: 1, StatementId: 1, VariableId: 5, Value: 3 },
    { ID: 2, StatementId: 2, VariableId: 5, Value: -1 },
  ],
  DATASHORTTEXT: [
    ...[1, 5, 6].flatMap((StatementId, at) => [
      { ID: 1 + at * 3, StatementId, VariableId: 1, Entity: 2 },
      { ID: 2 + at * 3, StatementId, VariableId: 2, Entity: 3 },
      { ID: 3 + at * 3, StatementId, VariableId: 3, Entity: 7 },
    ]),
    { ID: 20, StatementId: 2, VariableId: 1, Entity: 1 },
    { ID: 21, StatementId: 2, VariableId: 2, Entity: 4 },
    { ID: 22, StatementId: 2, VariableId: 3, Entity: 7 },
    { ID: 23, StatementId: 8, VariableId: 1, Entity: 2 },
    { ID: 24, StatementId: 8, VariableId: 2, Entity: 3 },
    { ID: 25, StatementId: 8, VariableId: 3, Entity: 8 },
  ],
  DATALONGTEXT: [{ ID: 1, StatementId: 3, VariableId: 7, Value: 'look again' }],
  ATTRIBUTEVARIABLES: [{ ID: 1, VariableId: 2, AttributeVariable: 'Type' }],
  ATTRIBUTEVALUES: [
    { ID: 1, EntityId: 3, AttributeVariableId: 1, AttributeValue: 'government' },
    { ID: 2, EntityId: 4, AttributeVariableId: 1, AttributeValue: '' },
  ],
}

/** Entities refer to one another: parents go first. */
const parentsFirst = (file: DnaFile): DnaFile => ({
  ...file,
  ENTITIES: [...file.ENTITIES].sort((a, b) => Number(a.ChildOf !== null) - Number(b.ChildOf !== null)),
})

export const dnaBytes = (file: DnaFile): Uint8Array => foreignBytes(dnaSchema, Object.entries(parentsFirst(file)))

/** The dossier as a .dna file in a place of its own. */
export const exportedDna = async (dossier: Dossier): Promise<string> => {
  const dna = formats.find(({ name }) => name === 'dna') as Exporter
  const place = join(mkdtempSync(join(tmpdir(), 'parley-dna-')), 'exported.dna')
  writeFileSync(place, dna.export(await exportInput(dossier, dna), { password: 'p' }))
  return place
}

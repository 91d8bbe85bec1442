// A .dna file as the codings networks are reckoned from: one a statement type.
import type { CodedStatement, CodedValue, Coding, Entity } from '../../network/index.js'
import { codePointsOf } from '../../text/index.js'
import type { DnaFile, DnaRow } from './tables.js'

const groupBy = <K, T>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

const hex = (shade: number | null): string => (shade ?? 0).toString(16).padStart(2, '0')

/** Values of every statement, by name of the variable. */
export const dnaValues = (file: DnaFile): ReadonlyMap<number, Readonly<Record<string, CodedValue>>> => {
  const names = new Map(file.VARIABLES.map(({ ID, Variable }) => [ID, Variable]))
  const labels = new Map(file.ENTITIES.map(({ ID, Value }) => [ID, Value]))
  const values = new Map<number, Record<string, CodedValue>>(file.STATEMENTS.map(({ ID }) => [ID, {}]))
  const put = (statement: number, variable: number, value: CodedValue): void => {
    const of = values.get(statement)
    const name = names.get(variable)
    if (of && name !== undefined) of[name] = value
  }
  for (const { StatementId, VariableId, Value } of file.DATABOOLEAN) put(StatementId, VariableId, Value !== 0)
  for (const { StatementId, VariableId, Value } of file.DATAINTEGER) put(StatementId, VariableId, Value)
  for (const { StatementId, VariableId, Value } of file.DATALONGTEXT) put(StatementId, VariableId, Value ?? '')
  for (const { StatementId, VariableId, Entity } of file.DATASHORTTEXT)
    put(StatementId, VariableId, labels.get(Entity) ?? '')
  return values
}

export const dnaCodings = (file: DnaFile): readonly Coding[] => {
  const values = dnaValues(file)
  const documents = file.DOCUMENTS.map(({ ID, Title, Author, Source, Section, Type }) => ({
    id: String(ID),
    title: Title,
    author: Author,
    source: Source,
    section: Section,
    type: Type,
  }))
  const byDocument = groupBy(file.STATEMENTS, ({ DocumentId }) => DocumentId)
  const coded = file.DOCUMENTS.flatMap((document) => {
    const points = codePointsOf(document.Text)
    const instant = document.Date * 1000
    return (byDocument.get(document.ID) ?? []).map(({ ID, StatementTypeId, Start, Stop }) => ({
      type: StatementTypeId,
      statement: {
        id: String(ID),
        order: String(ID),
        document: String(document.ID),
        from: instant,
        to: instant,
        begin: points.toUnits(Start) ?? 0,
        end: points.toUnits(Stop) ?? 0,
        values: values.get(ID) ?? {},
        utterance: null,
      } satisfies CodedStatement,
    }))
  })
  const byType = groupBy(coded, ({ type }) => type)
  const entities = groupBy(entitiesOf(file), ({ type }) => type)
  return file.STATEMENTTYPES.map(({ ID, Label }) => ({
    type: Label,
    variables: file.VARIABLES.filter(({ StatementTypeId }) => StatementTypeId === ID).map(({ Variable, DataType }) => ({
      name: Variable,
      type: DataType,
    })),
    documents,
    statements: (byType.get(ID) ?? []).map(({ statement }) => statement),
    entities: (entities.get(ID) ?? []).map(({ entity }) => entity),
  }))
}

const entitiesOf = (file: DnaFile): readonly { readonly type: number | null; readonly entity: Entity }[] => {
  const variables = new Map(file.VARIABLES.map((variable) => [variable.ID, variable]))
  const names = new Map(file.ATTRIBUTEVARIABLES.map(({ ID, AttributeVariable }) => [ID, AttributeVariable]))
  const attributes = groupBy(file.ATTRIBUTEVALUES, ({ EntityId }) => EntityId)
  return file.ENTITIES.map((row) => {
    const variable = variables.get(row.VariableId) as DnaRow<'VARIABLES'>
    const filled = (attributes.get(row.ID) ?? []).filter(({ AttributeValue }) => AttributeValue !== '')
    return {
      type: variable.StatementTypeId,
      entity: {
        variable: variable.Variable,
        label: row.Value,
        attributes: Object.fromEntries(
          filled.map(({ AttributeVariableId, AttributeValue }) => [
            names.get(AttributeVariableId) as string,
            AttributeValue,
          ]),
        ),
        colour: row.Red === null ? null : `#${hex(row.Red)}${hex(row.Green)}${hex(row.Blue)}`,
      },
    }
  })
}

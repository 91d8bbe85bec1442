// A file of DNA 2 in the form of version 3. What differs: values of short texts stand in the rows themselves and their
// attributes in one table with fixed columns; dates count milliseconds; coders have fewer rights to tell apart. Known from the
// published description of version 2 and not checked against that program.
import type { CheckedDna, RawTables } from './check.js'
import { checkDna } from './check.js'

type Row = RawTables[string][number]

const ATTRIBUTES = ['Type', 'Alias', 'Notes'] as const
/** Seconds since 1970 of no year before 5138: a greater number counts milliseconds. */
const MOST_SECONDS = 1e11

export const fromVersionTwo = (raw: RawTables, place: string): CheckedDna => {
  const { ATTRIBUTES: attributes = [], STATEMENTLINKS: _, CODERPERMISSIONS: permissions = [], ...same } = raw
  const variables = [
    ...new Set((raw.VARIABLES ?? []).filter(({ DataType }) => DataType === 'short text').map(({ ID }) => ID)),
  ]
  const entities: Row[] = []
  const places = new Map<string, number>()
  const entityOf = (variable: unknown, value: unknown, row: Row | null): number => {
    const key = `${String(variable)}/${String(value ?? '')}`
    const known = places.get(key)
    if (known !== undefined) return known
    const ID = entities.length + 1
    places.set(key, ID)
    const { Red = 0, Green = 0, Blue = 0 } = row ?? {}
    entities.push({ ID, VariableId: variable as number, Value: String(value ?? ''), Red, Green, Blue, ChildOf: null })
    return ID
  }
  for (const row of attributes) entityOf(row.VariableId, row.Value, row)
  const shortTexts = (raw.DATASHORTTEXT ?? []).map(({ ID, StatementId, VariableId, Value, Entity }) => ({
    ID: ID ?? null,
    StatementId: StatementId ?? null,
    VariableId: VariableId ?? null,
    Entity: Entity ?? entityOf(VariableId, Value, null),
  }))
  const attributeVariables = variables.flatMap((VariableId, at) =>
    ATTRIBUTES.map((AttributeVariable, index) => ({
      ID: at * ATTRIBUTES.length + index + 1,
      VariableId: VariableId ?? null,
      AttributeVariable,
    })),
  )
  const attributeValues = attributes.flatMap((row) =>
    ATTRIBUTES.flatMap((name) => {
      const of = attributeVariables.find((one) => one.VariableId === row.VariableId && one.AttributeVariable === name)
      if (!of) return []
      return [
        {
          EntityId: entityOf(row.VariableId, row.Value, row),
          AttributeVariableId: of.ID,
          AttributeValue: String(row[name] ?? ''),
        },
      ]
    }),
  )
  const dates = (raw.DOCUMENTS ?? []).map(({ Date }) => Number(Date))
  const inMilliseconds = dates.some((date) => Math.abs(date) > MOST_SECONDS)
  const checked = checkDna(
    {
      ...same,
      DOCUMENTS: (raw.DOCUMENTS ?? []).map((row) => ({
        ...row,
        Date: inMilliseconds ? Math.floor(Number(row.Date) / 1000) : (row.Date ?? null),
      })),
      CODERRELATIONS: (raw.CODERRELATIONS ?? []).filter((row) => 'viewStatements' in row),
      ENTITIES: entities,
      DATASHORTTEXT: shortTexts,
      DATABOOLEAN: withoutType(raw.DATABOOLEAN),
      DATAINTEGER: withoutType(raw.DATAINTEGER),
      DATALONGTEXT: withoutType(raw.DATALONGTEXT),
      ATTRIBUTEVARIABLES: attributeVariables,
      ATTRIBUTEVALUES: attributeValues.map((row, index) => ({ ID: index + 1, ...row })),
    },
    place,
  )
  if (!checked.ok) return checked
  const links = raw.STATEMENTLINKS?.length ?? 0
  const lost = [
    ...(links > 0 ? [`table STATEMENTLINKS (${links} rows): DNA 3 links no statements`] : []),
    ...(permissions.length > 0 ? [`table CODERPERMISSIONS (${permissions.length} rows): rights are given anew`] : []),
  ]
  return { ...checked, lost: [...checked.lost, ...lost] }
}

const withoutType = (rows: readonly Row[] = []): readonly Row[] => rows.map(({ StatementTypeId: _, ...row }) => row)

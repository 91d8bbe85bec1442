// One .dna file put into another that is being made: what both have in common (coders, types, variables, entities) is one.
import type { DnaBuilder } from './builder.js'
import type { DnaFile, DnaRow } from './tables.js'

/** The version of DNA whose form is written. */
export const DNA_VERSION = '3.1.2'

/**
 * Puts a file into the one that is made; ids stay where they are free. `there` tells which article is which document already;
 * what comes back says it of the documents of this file.
 */
export const mergeDna = (
  build: DnaBuilder,
  file: DnaFile,
  articles: Readonly<Record<string, string>>,
  there: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const before = build.file()
  const isFirst = before.SETTINGS.length === 0
  const same = <T extends 'CODERS' | 'STATEMENTTYPES'>(
    table: T,
    name: (row: DnaRow<T>) => string,
  ): Map<number, number> => {
    const known = new Map((before[table] as readonly DnaRow<T>[]).map((row) => [name(row), row.ID]))
    return new Map(
      (file[table] as readonly DnaRow<T>[]).map((row) => {
        const found = isFirst ? undefined : known.get(name(row))
        return [row.ID, found ?? build.add(table, row)]
      }),
    )
  }
  // A file of version 2 goes out in the form of version 3.
  for (const { Property, Value } of file.SETTINGS)
    build.setting(Property, Property === 'version' && !Value.startsWith('3.') ? DNA_VERSION : Value)
  const coders = same('CODERS', ({ Name }) => Name)
  const types = same('STATEMENTTYPES', ({ Label }) => Label)
  const at = (map: ReadonlyMap<number, number>, id: number | null): number | null =>
    id === null ? null : (map.get(id) ?? null)
  const must = (map: ReadonlyMap<number, number>, id: number): number => map.get(id) as number
  const find = <R extends { readonly ID: number }>(
    rows: readonly R[],
    test: (row: R) => boolean,
  ): number | undefined => (isFirst ? undefined : rows.find(test)?.ID)

  const relations = new Set(before.CODERRELATIONS.map(({ Coder, OtherCoder }) => `${Coder}/${OtherCoder}`))
  for (const row of file.CODERRELATIONS) {
    const [Coder, OtherCoder] = [at(coders, row.Coder), at(coders, row.OtherCoder)]
    if (isFirst || !relations.has(`${Coder}/${OtherCoder}`)) build.add('CODERRELATIONS', { ...row, Coder, OtherCoder })
  }
  for (const row of file.REGEXES) build.regex(row)
  const variables = new Map(
    file.VARIABLES.map((row) => {
      const StatementTypeId = at(types, row.StatementTypeId)
      const found = find(
        before.VARIABLES,
        (one) =>
          one.Variable === row.Variable && one.DataType === row.DataType && one.StatementTypeId === StatementTypeId,
      )
      return [row.ID, found ?? build.add('VARIABLES', { ...row, StatementTypeId })] as const
    }),
  )
  for (const row of file.VARIABLELINKS)
    build.add('VARIABLELINKS', {
      ...row,
      SourceVariableId: at(variables, row.SourceVariableId),
      TargetVariableId: at(variables, row.TargetVariableId),
    })
  const documents = new Map<number, number>()
  const put = new Map<string, number>()
  for (const row of file.DOCUMENTS) {
    const article = articles[String(row.ID)] ?? ''
    const id = there.get(article) ?? build.add('DOCUMENTS', { ...row, Coder: at(coders, row.Coder) })
    documents.set(row.ID, id)
    put.set(article, id)
  }
  const entities = new Map<number, number>()
  // A parent may come after its children; every entity is put before any that stands below it.
  const putEntity = (row: DnaRow<'ENTITIES'>): number => {
    const known = entities.get(row.ID)
    if (known !== undefined) return known
    const VariableId = must(variables, row.VariableId)
    const found = find(before.ENTITIES, (one) => one.VariableId === VariableId && one.Value === row.Value)
    const parent = row.ChildOf === null ? undefined : file.ENTITIES.find(({ ID }) => ID === row.ChildOf)
    // One that is its own ancestor is left without a parent rather than walked for ever.
    entities.set(row.ID, -1)
    const ChildOf = parent ? putEntity(parent) : null
    const id = found ?? build.add('ENTITIES', { ...row, VariableId, ChildOf: ChildOf === -1 ? null : ChildOf })
    entities.set(row.ID, id)
    return id
  }
  for (const row of file.ENTITIES) putEntity(row)
  const attributes = new Map(
    file.ATTRIBUTEVARIABLES.map((row) => {
      const VariableId = must(variables, row.VariableId)
      const found = find(
        before.ATTRIBUTEVARIABLES,
        (one) => one.VariableId === VariableId && one.AttributeVariable === row.AttributeVariable,
      )
      return [row.ID, found ?? build.add('ATTRIBUTEVARIABLES', { ...row, VariableId })] as const
    }),
  )
  const filled = new Set(before.ATTRIBUTEVALUES.map((row) => `${row.EntityId}/${row.AttributeVariableId}`))
  for (const row of file.ATTRIBUTEVALUES) {
    const [EntityId, AttributeVariableId] = [must(entities, row.EntityId), must(attributes, row.AttributeVariableId)]
    if (isFirst || !filled.has(`${EntityId}/${AttributeVariableId}`))
      build.add('ATTRIBUTEVALUES', { ...row, EntityId, AttributeVariableId })
  }
  const statements = new Map(
    file.STATEMENTS.map((row) => [
      row.ID,
      build.add('STATEMENTS', {
        ...row,
        StatementTypeId: at(types, row.StatementTypeId),
        DocumentId: at(documents, row.DocumentId),
        Coder: at(coders, row.Coder),
      }),
    ]),
  )
  const moved = <R extends { readonly StatementId: number; readonly VariableId: number }>(row: R): R => ({
    ...row,
    StatementId: must(statements, row.StatementId),
    VariableId: must(variables, row.VariableId),
  })
  for (const row of file.DATABOOLEAN) build.add('DATABOOLEAN', moved(row))
  for (const row of file.DATAINTEGER) build.add('DATAINTEGER', moved(row))
  for (const row of file.DATALONGTEXT) build.add('DATALONGTEXT', moved(row))
  for (const row of file.DATASHORTTEXT)
    build.add('DATASHORTTEXT', { ...moved(row), Entity: must(entities, row.Entity) })
  return put
}

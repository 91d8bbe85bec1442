// Puts a .dna file together, row by row: ids are given, what is there already is found again, and no key can dangle.
import { type DnaFile, type DnaRow, type DnaTable, permissions, tableNames } from './tables.js'

/** DNA's CHECK: LENGTH(…) < 191, in code points. */
const LONGEST = 190

/** Cuts a text to what a short text may hold. */
export const cutShort = (text: string): string => {
  const points = [...text]
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`
}

type Mutable<T extends DnaTable> = { -readonly [Column in keyof DnaRow<T>]: DnaRow<T>[Column] }
type Rows = { [T in DnaTable]: Mutable<T>[] }
type WithId = Exclude<DnaTable, 'SETTINGS' | 'REGEXES'>

export interface DnaBuilder {
  /** The row's own id is kept where it is free; the id it has now is returned. */
  readonly add: <T extends WithId>(table: T, row: Omit<DnaRow<T>, 'ID'> & { readonly ID?: number }) => number
  readonly setting: (property: string, value: string) => void
  readonly regex: (row: DnaRow<'REGEXES'>) => void
  /** By name; made with all rights and the password's hash where there is none. */
  readonly coder: (name: string, password: () => string) => number
  readonly type: (label: string, colour: readonly [number, number, number]) => number
  readonly variable: (type: number, name: string, dataType: DnaRow<'VARIABLES'>['DataType']) => number
  /** Labels too long are cut, and told apart where two would become one. */
  readonly entity: (variable: number, label: string) => number
  readonly file: () => DnaFile
  /** Labels that were cut. */
  readonly cut: () => number
}

export const dnaBuilder = (): DnaBuilder => {
  const rows = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Rows
  const used = new Map<DnaTable, Set<number>>(tableNames.map((table) => [table, new Set()]))
  const last = new Map<DnaTable, number>()
  const entities = new Map<string, number>()
  /** By variable and whole label: what it was cut to. */
  const cuts = new Map<string, number>()
  /** By variable and what it was cut to: the whole label. */
  const wholes = new Map<string, string>()
  let cut = 0

  const add: DnaBuilder['add'] = (table, row) => {
    const ids = used.get(table) as Set<number>
    let id = row.ID
    if (id === undefined || ids.has(id)) id = (last.get(table) ?? 0) + 1
    ids.add(id)
    last.set(table, Math.max(last.get(table) ?? 0, id))
    // The row is one of its table, whichever that is.
    ;(rows[table] as object[]).push({ ...row, ID: id })
    return id
  }
  const entityKey = (variable: number, label: string): string => `${variable}\0${label}`
  /** Entities that were added as whole rows are found as well. */
  const known = (variable: number, label: string): number | undefined => {
    if (entities.size !== rows.ENTITIES.length)
      for (const { ID, VariableId, Value } of rows.ENTITIES) entities.set(entityKey(VariableId, Value), ID)
    return entities.get(entityKey(variable, label))
  }
  return {
    add,
    setting: (Property, Value) => {
      const there = rows.SETTINGS.find((row) => row.Property === Property)
      if (!there) rows.SETTINGS.push({ Property, Value })
    },
    regex: (row) => {
      if (!rows.REGEXES.some(({ Label }) => Label === row.Label)) rows.REGEXES.push({ ...row })
    },
    coder: (name, password) => {
      const Name = cutShort(name)
      const there = rows.CODERS.find((row) => row.Name === Name)
      if (there) return there.ID
      const rights = Object.fromEntries(permissions.map((right) => [`Permission${right}`, 1])) as {
        [Right in `Permission${(typeof permissions)[number]}`]: 1
      }
      const others = rows.CODERS.map(({ ID }) => ID)
      const id = add('CODERS', {
        Name,
        ...PALETTE[others.length % PALETTE.length],
        Refresh: 0,
        FontSize: 14,
        Password: password(),
        PopupWidth: 300,
        ColorByCoder: 0,
        PopupDecoration: 0,
        PopupAutoComplete: 1,
        ...rights,
      } as Omit<DnaRow<'CODERS'>, 'ID'>)
      for (const other of others)
        for (const [Coder, OtherCoder] of [
          [id, other],
          [other, id],
        ] as const)
          add('CODERRELATIONS', {
            Coder,
            OtherCoder,
            viewStatements: 1,
            editStatements: 1,
            viewDocuments: 1,
            editDocuments: 1,
          })
      return id
    },
    type: (Label, [Red, Green, Blue]) =>
      rows.STATEMENTTYPES.find((row) => row.Label === Label)?.ID ?? add('STATEMENTTYPES', { Label, Red, Green, Blue }),
    variable: (StatementTypeId, Variable, DataType) =>
      rows.VARIABLES.find((row) => row.Variable === Variable && row.StatementTypeId === StatementTypeId)?.ID ??
      add('VARIABLES', { Variable, DataType, StatementTypeId }),
    entity: (variable, label) => {
      const before = cuts.get(entityKey(variable, label))
      if (before !== undefined) return before
      let Value = cutShort(label)
      // What stands under these words may be another label cut to them.
      if (known(variable, Value) !== undefined && (wholes.get(entityKey(variable, Value)) ?? Value) !== label) {
        const stem = [...Value].slice(0, LONGEST - 8).join('')
        for (let n = 2; known(variable, Value) !== undefined; n++) Value = `${stem}… (${n})`
      }
      if (Value !== label) {
        cut++
        wholes.set(entityKey(variable, Value), label)
      }
      const there = known(variable, Value)
      const id = there ?? add('ENTITIES', { VariableId: variable, Value, Red: 0, Green: 0, Blue: 0, ChildOf: null })
      entities.set(entityKey(variable, Value), id)
      cuts.set(entityKey(variable, label), id)
      // DNA expects every entity to have a value for every attribute of its variable.
      if (there === undefined)
        for (const attribute of rows.ATTRIBUTEVARIABLES)
          if (attribute.VariableId === variable)
            add('ATTRIBUTEVALUES', { EntityId: id, AttributeVariableId: attribute.ID, AttributeValue: '' })
      return id
    },
    file: () => rows,
    cut: () => cut,
  }
}

/** Colours of new coders, in turn. */
const PALETTE = [
  { Red: 255, Green: 255, Blue: 0 },
  { Red: 51, Green: 153, Blue: 255 },
  { Red: 255, Green: 102, Blue: 102 },
  { Red: 102, Green: 255, Blue: 0 },
] as const

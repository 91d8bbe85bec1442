// A .dna file as the dossier has it by now: what persons have rejected is gone, what they have corrected or renamed is as they
// said; everything else is as it came.
import type { Casebook } from '../../casebook/index.js'
import type { Statement, StatementId } from '../../dossier/index.js'
import type { DnaAnnex } from './annex.js'
import { dnaValues } from './codings.js'
import { conceptsOf, issuesNamed } from './concepts.js'
import { codedIn } from './import-dna.js'
import { mappingsOf } from './mapping.js'
import type { DnaFile, DnaRow } from './tables.js'

/** A statement as it stands, rejected ones too. */
export type Judged = Statement & {
  readonly standpoint: string
  readonly replacedBy?: StatementId | null
}

export interface CurrentDna {
  readonly file: DnaFile
  /** The statement of the dossier a row stands for by now. */
  readonly statements: ReadonlyMap<number, StatementId>
}

export const currentDna = (
  { tables, statements: ids }: DnaAnnex,
  judged: readonly Judged[],
  casebook: Pick<Casebook, 'issues'>,
): CurrentDna => {
  const byId = new Map(judged.map((statement) => [statement.id, statement]))
  /** What stands in its place; `null` where a person has rejected it. */
  const standing = (id: StatementId): Judged | null => {
    let found = byId.get(id)
    for (let steps = 0; found?.replacedBy && steps < judged.length; steps++) found = byId.get(found.replacedBy)
    return found === undefined || found.standpoint === 'rejected' ? null : found
  }
  const mappings = new Map(mappingsOf(tables).map((mapping) => [mapping.type, mapping]))
  const variableIds = new Map(tables.VARIABLES.map((row) => [`${row.StatementTypeId}/${row.Variable}`, row.ID]))
  const values = dnaValues(tables)
  const conceptOf = conceptsOf(casebook)
  const issueOf = issuesNamed(casebook)
  const gone = new Set<number>()
  const stands = new Map<number, StatementId>()
  const entities = [...tables.ENTITIES]
  const attributeValues = [...tables.ATTRIBUTEVALUES]
  const labels = new Map(entities.map(({ ID, VariableId, Value }) => [`${VariableId}/${Value}`, ID]))
  const nextId = (rows: readonly { readonly ID: number }[]): number =>
    rows.reduce((most, { ID }) => Math.max(most, ID), 0) + 1
  const entityOf = (variable: number, label: string): number => {
    const known = labels.get(`${variable}/${label}`)
    if (known !== undefined) return known
    const ID = nextId(entities)
    entities.push({ ID, VariableId: variable, Value: label, Red: 0, Green: 0, Blue: 0, ChildOf: null })
    labels.set(`${variable}/${label}`, ID)
    for (const attribute of tables.ATTRIBUTEVARIABLES)
      if (attribute.VariableId === variable)
        attributeValues.push({
          ID: nextId(attributeValues),
          EntityId: ID,
          AttributeVariableId: attribute.ID,
          AttributeValue: '',
        })
    return ID
  }
  /** New values by statement and variable. */
  const texts = new Map<string, number>()
  const answers = new Map<string, 0 | 1 | null>()

  for (const row of tables.STATEMENTS) {
    const id = ids[String(row.ID)]
    if (id === undefined) continue
    const now = standing(id)
    const mapping = row.StatementTypeId === null ? undefined : mappings.get(row.StatementTypeId)
    const was = mapping && codedIn(values.get(row.ID) ?? {}, mapping)
    if (now === null) {
      gone.add(row.ID)
      continue
    }
    stands.set(row.ID, now.id)
    if (!mapping || !was) continue
    const put = (name: string | null, label: string): void => {
      const variable = name === null ? undefined : variableIds.get(`${row.StatementTypeId}/${name}`)
      if (variable !== undefined) texts.set(`${row.ID}/${variable}`, entityOf(variable, label))
    }
    if (now.actor !== was.actor && mapping.person !== null) put(mapping.person, now.actor)
    if (now.party !== was.party) put(mapping.organization, now.party ?? '')
    else if (now.actor !== was.actor && mapping.person === null) put(mapping.organization, now.actor)
    const { issue, option } = issueOf(was.concept)
    if (now.issue !== issue || now.option !== option || (issue === null && now.topic !== was.concept))
      put(mapping.concept, conceptOf(now))
    if (now.sign !== (was.agreement ? 1 : -1)) {
      const variable = variableIds.get(`${row.StatementTypeId}/${mapping.agreement}`)
      // A hedge neither agrees nor disagrees.
      if (variable !== undefined) answers.set(`${row.ID}/${variable}`, now.sign === 0 ? null : now.sign > 0 ? 1 : 0)
    }
  }
  const stays = <T extends { readonly StatementId: number }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ StatementId }) => !gone.has(StatementId))
  return {
    statements: stands,
    file: {
      ...tables,
      ENTITIES: entities,
      ATTRIBUTEVALUES: attributeValues,
      STATEMENTS: tables.STATEMENTS.filter(({ ID }) => !gone.has(ID)),
      DATABOOLEAN: stays(tables.DATABOOLEAN).flatMap((row): DnaRow<'DATABOOLEAN'>[] => {
        const answer = answers.get(`${row.StatementId}/${row.VariableId}`)
        return answer === undefined ? [row] : answer === null ? [] : [{ ...row, Value: answer }]
      }),
      DATAINTEGER: stays(tables.DATAINTEGER),
      DATALONGTEXT: stays(tables.DATALONGTEXT),
      DATASHORTTEXT: stays(tables.DATASHORTTEXT).map((row) => ({
        ...row,
        Entity: texts.get(`${row.StatementId}/${row.VariableId}`) ?? row.Entity,
      })),
    },
  }
}

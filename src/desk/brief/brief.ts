import type { BriefView, MatrixView, StatementView } from '../views.js'
import type { Words } from '../words/index.js'

/** All a brief is made of; nothing is fetched while it is written. */
export interface BriefMaterial {
  readonly brief: BriefView
  /** The map, as an appendix. */
  readonly view: MatrixView
  /** Every statement the brief or the matrix cites. */
  readonly statements: readonly StatementView[]
}

export interface Page extends BriefMaterial {
  readonly words: Words
  readonly byId: ReadonlyMap<string, StatementView>
  /** Number of each statement in the list of evidence. */
  readonly numbers: ReadonlyMap<string, number>
  readonly evidence: readonly EvidenceGroup[]
}

/** Evidence of one issue, party by party, newest first. */
export interface EvidenceGroup {
  readonly issue: string
  readonly label: string
  readonly parties: readonly {
    readonly party: string
    readonly label: string
    readonly statements: readonly StatementView[]
  }[]
}

export const layOutPage = (material: BriefMaterial, words: Words): Page => {
  const { view, statements } = material
  const bySquare = new Map<string, StatementView[]>()
  for (const statement of statements) {
    const key = `${statement.party}\0${statement.issue}`
    bySquare.set(key, [...(bySquare.get(key) ?? []), statement])
  }
  const evidence = view.issues.flatMap((issue): readonly EvidenceGroup[] => {
    const parties = view.parties.flatMap((party) => {
      const found = bySquare.get(`${party.id}\0${issue.id}`)
      return found ? [{ party: party.id, label: party.label, statements: found.sort(newestFirst) }] : []
    })
    return parties.length === 0 ? [] : [{ issue: issue.id, label: issue.label, parties }]
  })
  const inOrder = evidence.flatMap(({ parties }) => parties.flatMap(({ statements }) => statements))
  return {
    ...material,
    words,
    evidence,
    byId: new Map(statements.map((statement) => [statement.id, statement])),
    numbers: new Map([...inOrder, ...material.brief.remarks].map(({ id }, index) => [id, index + 1])),
  }
}

const dateOf = ({ said, published }: StatementView): string => said ?? published ?? ''

const newestFirst = (a: StatementView, b: StatementView): number =>
  dateOf(a) > dateOf(b) ? -1 : dateOf(a) < dateOf(b) ? 1 : a.id < b.id ? -1 : 1

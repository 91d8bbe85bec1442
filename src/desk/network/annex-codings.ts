// What .dna files brought into a dossier, as codings: as it stands by now, under the ids of the dossier's statements.
import type { Casebook } from '../../casebook/index.js'
import { currentDna, type DnaAnnex, dnaCodings, type Judged } from '../../export/index.js'
import type { CodedStatement, Coding } from '../../network/index.js'

export interface AnnexCodings {
  /** Codings of one label are one, whichever file they came from. */
  readonly codings: readonly Coding[]
  /** Statements of the dossier that are in them, or were before a person rejected them. */
  readonly statements: ReadonlySet<string>
  /** Article by document of the codings. */
  readonly articles: ReadonlyMap<string, string>
}

export const annexCodings = (
  annexes: readonly DnaAnnex[],
  judged: readonly Judged[],
  casebook: Pick<Casebook, 'issues'>,
): AnnexCodings => {
  const byType = new Map<string, Coding>()
  const statements = new Set<string>()
  const articles = new Map<string, string>()
  for (const [at, annex] of annexes.entries()) {
    // Documents of several files may have the same number; that of the file comes first in their order.
    const named = (document: string): string => (annexes.length > 1 ? `${at + 1}:${document}` : document)
    const current = currentDna(annex, judged, casebook)
    for (const id of [...Object.values(annex.statements), ...current.statements.values()]) statements.add(id)
    for (const [document, article] of Object.entries(annex.articles)) articles.set(named(document), article)
    const inDossier = (statement: CodedStatement): CodedStatement => ({
      ...statement,
      id: current.statements.get(Number(statement.id)) ?? `dna:${named(statement.id)}`,
      document: named(statement.document),
    })
    for (const coding of dnaCodings(current.file)) {
      const before = byType.get(coding.type)
      const here: Coding = {
        ...coding,
        documents: coding.documents.map((document) => ({ ...document, id: named(document.id) })),
        statements: coding.statements.map(inDossier),
      }
      byType.set(coding.type, before ? joined(before, here) : here)
    }
  }
  return { codings: [...byType.values()], statements, articles }
}

const joined = (a: Coding, b: Coding): Coding => ({
  type: a.type,
  variables: [...a.variables, ...b.variables.filter(({ name }) => !a.variables.some((one) => one.name === name))],
  documents: [...a.documents, ...b.documents],
  statements: [...a.statements, ...b.statements],
  entities: [
    ...a.entities,
    ...b.entities.filter(
      (one) => !a.entities.some(({ variable, label }) => variable === one.variable && label === one.label),
    ),
  ],
})

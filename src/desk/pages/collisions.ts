// Sentences no agreement can satisfy together, without the rest of what settling tells.
import type { DealAsked } from '../deals/asked.js'
import { settlementView } from '../deals/settlement-view.js'
import type { Dossier } from '../dossier.js'
import type { CollisionsView } from '../views.js'

export const collisionsOf = async (dossier: Dossier, asked: DealAsked): Promise<CollisionsView> => {
  const { conflicts, lines, acceptable, packages, complete, statements, names, rules } = await settlementView(
    dossier,
    asked,
  )
  const cited = new Set(conflicts.flatMap((conflict) => conflict.statements))
  const called = new Map(names.map(({ id, label }) => [id, label]))
  return {
    version: 1,
    conflicts: conflicts.map((conflict) => ({
      statements: conflict.statements,
      parties: conflict.parties.map((id) => ({ id, label: called.get(id) ?? id })),
      rules: rules.filter(({ id }) => conflict.rules.includes(id)).map(({ id, author, why }) => ({ id, author, why })),
    })),
    lines: lines.length,
    acceptable,
    packages,
    complete,
    statements: statements.filter(({ id }) => cited.has(id)),
  }
}

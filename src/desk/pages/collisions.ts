// Sentences no agreement can satisfy together, for a first look: the settlement room tells the rest.
import { collideStated, LIMITS, type Limits } from '../../settlement/index.js'
import type { DealAsked } from '../deals/asked.js'
import { statedQuestion } from '../deals/settlement-view.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { withIds } from '../lookup.js'
import { materialOf, viewsOf } from '../material.js'
import type { CollisionsView } from '../views.js'

/** The first page must not keep anybody waiting; where a limit ends the search, the answer says so. */
const EARLY: Limits = { ...LIMITS, nodes: 50_000, sets: 24, steps: 100_000 }

export const collisionsOf = async (dossier: Dossier, asked: DealAsked): Promise<CollisionsView> => {
  const material = await materialOf(dossier, asked.knownOn)
  const labels = labelsOf(material, asked.lang)
  const found = collideStated({ ...statedQuestion(material, asked), limits: EARLY })
  const { rules } = material.casebook
  const cited = new Set<string>(found.conflicts.flatMap((conflict) => conflict.statements))
  return {
    version: 1,
    conflicts: found.conflicts.map((conflict) => ({
      statements: conflict.statements,
      parties: conflict.parties.map((id) => ({ id, label: labels.party(id) })),
      rules: rules
        .filter(({ id }) => conflict.rules.includes(id))
        .map(({ id, author, why }) => ({ id, author, why: why[asked.lang] ?? (why.en as string) })),
    })),
    lines: found.lines.length,
    acceptable: found.acceptable,
    packages: found.packages,
    complete: found.complete,
    statements: await viewsOf(dossier, withIds(material.statements, cited), labels),
  }
}

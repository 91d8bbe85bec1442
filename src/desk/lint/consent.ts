// What the parties of a dossier have said of an arrangement and of a proposal's elements.
import type { Mechanism, Proposal } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import { gaps, type MechanismGap, type Standing, standings } from '../../positions/index.js'
import { remarksOf } from '../beside/remarks.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { materialOf, viewsOf } from '../material.js'
import type { StatementView } from '../views.js'

export interface Said {
  /** Stances on an arrangement by canonical name. */
  readonly consent: (mechanism: Mechanism) => MechanismGap['consent']
  readonly refusals: (proposal: Proposal) => readonly { readonly element: number; readonly standing: Standing }[]
  readonly cite: (ids: ReadonlySet<string>) => Promise<readonly StatementView[]>
}

/** A refusal that stands: rejected (3) or ruled out (4). */
const REFUSES = 3

export const strengthOf = ({ utterance }: Standing): number =>
  Math.max(...utterance.statements.map(({ strength }) => strength))

export const saidIn = async (dossier: Dossier, asOf: PartialDate | null, lang: string): Promise<Said> => {
  const material = await materialOf(dossier)
  const remarks = await remarksOf(dossier, material, null)
  const options = {
    asOf,
    published: ({ article }: { readonly article: string }) => material.published.get(article) ?? null,
  }
  const { casebook, statements } = material
  const told = gaps({ statements, remarks, casebook }, options)
  const standing = [...standings(statements, options)]
  const nameOf = (id: string): string => casebook.actors.find((actor) => actor.id === id)?.name.en ?? id
  return {
    // Of an arrangement nobody has spoken about, nobody has given consent either.
    consent: ({ id, consentNeeded }) =>
      told.mechanisms.find(({ mechanism }) => mechanism === id)?.consent ??
      consentNeeded.map((party) => ({ party: nameOf(party), stance: 'unknown', statements: [] })),
    refusals: ({ elements }) =>
      elements.flatMap(({ issue, option }, element) =>
        standing
          .filter(
            (one) =>
              one.issue === issue && one.option === option && one.utterance.sign < 0 && strengthOf(one) >= REFUSES,
          )
          .sort((a, b) => (a.party < b.party ? -1 : 1))
          .map((one) => ({ element, standing: one })),
      ),
    cite: (ids) =>
      viewsOf(
        dossier,
        statements.filter(({ id }) => ids.has(id)),
        labelsOf(material, lang),
      ),
  }
}

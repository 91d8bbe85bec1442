// Statements by id, party, issue or article, out of what is kept of the dossier's present state; only what a person has rejected
// is looked up.
import { type ArticleId, articleIdSchema, type StatementId } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import type { Dossier } from './dossier.js'
import { withId } from './lookup.js'
import { materialOf } from './material.js'
import { statementsOf, underNames } from './names/named.js'

export interface StatementsAsked {
  readonly party: string | null
  readonly issue: string | null
  readonly article: string | null
  /** `null`: no choice by id. The answer keeps the order of the ids and leaves out what the dossier does not hold. */
  readonly ids: readonly string[] | null
  readonly lang: string
}

const isArticleId = (id: string | null): id is ArticleId => id !== null && articleIdSchema.safeParse(id).success

export const statementsAsked = async (
  dossier: Dossier,
  { party, issue, article, ids }: StatementsAsked,
): Promise<readonly TakenStatement[]> => {
  if (article !== null && !isArticleId(article)) return []
  const material = await materialOf(dossier)
  const wantedParty = party === null ? null : material.names.actor(party)
  const wantedIssue = issue === null ? null : material.names.issue(issue)
  const isAsked = (one: TakenStatement): boolean =>
    (wantedParty === null || one.party === wantedParty) &&
    (wantedIssue === null || one.issue === wantedIssue) &&
    (article === null || one.article === article)
  if (ids === null)
    return article === null
      ? material.statements.filter(isAsked)
      : (await statementsOf(dossier, { article })).filter(isAsked)
  const found = await Promise.all(
    ids.map(async (id) => {
      const known = withId(material.statements, id)
      if (known) return known
      // Who names statements wants to see them even if a person has rejected them since.
      const rejected = await rejectedWith(dossier, id as StatementId)
      return rejected && underNames(rejected, material.names)
    }),
  )
  return found.flatMap((one) => (one && isAsked(one) ? [one] : []))
}

const rejectedWith = (dossier: Dossier, id: StatementId) => dossier.archive.statement(id)

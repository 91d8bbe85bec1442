import { type Casebook, speaksFor } from '../casebook/index.js'
import type { PartialDate } from '../dossier/index.js'
import type { ChangeOptions, StandingOptions, Trust } from '../positions/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { endsOf } from './condition-end.js'

/** What positions are reckoned from; `knownOn` is already applied to the statements. */
export interface PositionsMaterial {
  readonly statements: readonly TakenStatement[]
  /** Publication dates by article id. */
  readonly published: ReadonlyMap<string, PartialDate | null>
  /** Who holds which office; without it everybody speaks for the party coded. */
  readonly casebook?: Pick<Casebook, 'actors' | 'offices' | 'issues' | 'rules'>
}

export interface PositionsQuestion {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
  readonly trust?: Trust
  /** Canonical names of collectives whose word is to count for their members. */
  readonly expand?: readonly string[]
}

/** Canonical names of the members the casebook names, by collective. */
export const membersOf = ({ actors }: Pick<Casebook, 'actors'>): ReadonlyMap<string, readonly string[]> => {
  const names = new Map(actors.map(({ id, name }) => [id, name.en as string]))
  const members = new Map<string, string[]>()
  for (const { memberOf, name } of actors)
    for (const id of memberOf) {
      const collective = names.get(id)
      if (collective === undefined) continue
      const list = members.get(collective)
      if (list) list.push(name.en as string)
      else members.set(collective, [name.en as string])
    }
  return members
}

export const standingOptions = (
  { statements, published, casebook }: PositionsMaterial,
  { asOf, trust, expand }: PositionsQuestion,
): StandingOptions & ChangeOptions => {
  const members = casebook && expand ? membersOf(casebook) : null
  return {
    asOf,
    published: ({ article }) => published.get(article) ?? null,
    endOf: endsOf(statements, published),
    ...(trust ? { trust } : {}),
    ...(casebook ? { casebook, speaks: speaksFor(casebook) } : {}),
    ...(members && expand ? { expand: new Map(expand.map((name) => [name, members.get(name) ?? []])) } : {}),
  }
}

import { type Casebook, type SpeaksFor, speaksFor } from '../casebook/index.js'
import type { PartialDate } from '../dossier/index.js'
import { type ChangeOptions, DEFAULT_TRUST, type StandingOptions, type Trust, wholeOf } from '../positions/index.js'
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

interface Lookups {
  readonly published: StandingOptions['published']
  readonly endOf: NonNullable<StandingOptions['endOf']>
  readonly speaks?: SpeaksFor
}

/** Made once for the statements of a view, so that what is reckoned from them is reckoned once as well. */
const lookups = new WeakMap<object, { readonly of: PositionsMaterial; readonly made: Lookups }>()

const lookupsOf = (material: PositionsMaterial): Lookups => {
  const { published, casebook } = material
  // A part shares those of its whole: what was reckoned from it with them is then known of the part.
  const statements = wholeOf(material.statements)
  const known = lookups.get(statements)
  if (known?.of.published === published && known.of.casebook === casebook) return known.made
  const made: Lookups = {
    published: ({ article }) => published.get(article) ?? null,
    endOf: endsOf(statements, published),
    ...(casebook ? { speaks: speaksFor(casebook) } : {}),
  }
  lookups.set(statements, { of: material, made })
  return made
}

export const standingOptions = (
  material: PositionsMaterial,
  { asOf, trust, expand }: PositionsQuestion,
): StandingOptions & ChangeOptions => {
  const { casebook } = material
  const members = casebook && expand ? membersOf(casebook) : null
  return {
    asOf,
    ...lookupsOf(material),
    // Said in full: what was reckoned without naming it is then known to those who name it.
    trust: trust ?? DEFAULT_TRUST,
    ...(casebook ? { casebook } : {}),
    ...(members && expand ? { expand: new Map(expand.map((name) => [name, members.get(name) ?? []])) } : {}),
  }
}

// Words in force as what may still be held against a package: without those a party has gone back on, and each with what its
// holder can live with.
import type { WordInForce } from './in-force.js'
import { type NoStance, type Space, valuesFor } from './space.js'

export interface HeldStance extends Omit<WordInForce, 'issue'> {
  readonly space: Space
  /** What the party can live with; why nothing follows where nothing does. */
  readonly values: readonly string[] | NoStance
}

export interface Superseded {
  readonly statement: string
  readonly party: string
  /** The party's later word that cannot hold beside it. */
  readonly by: string
}

export interface Stances {
  readonly held: readonly HeldStance[]
  /** Those of one party on one issue, in the same order: among all of a large dossier they would be looked for in vain. */
  readonly heldOn: (party: string, issue: string) => readonly HeldStance[]
  readonly superseded: readonly Superseded[]
  /** Statements on what the casebook does not hold. */
  readonly unknownIssues: readonly { readonly statement: string; readonly party: string; readonly issue: string }[]
}

/** `words` in their own order: own words first, then newest first. */
export const stancesOf = (words: readonly WordInForce[], spaces: ReadonlyMap<string, Space>): Stances => {
  const held: HeldStance[] = []
  // Only words of one party on one issue are set against each other.
  const heldOn = new Map<string, HeldStance[]>()
  const superseded: Superseded[] = []
  const unknownIssues: Stances['unknownIssues'][number][] = []
  for (const { party, issue, statement, statements, priceOf } of words) {
    const space = spaces.get(issue)
    if (!space) {
      unknownIssues.push({ statement: statement.id, party, issue })
      continue
    }
    const stance: HeldStance = { party, statement, statements, priceOf, space, values: valuesFor(space, statement) }
    const key = `${party}\0${issue}`
    const own = heldOn.get(key) ?? []
    heldOn.set(key, own)
    const later = own.find((other) => excludes(other, stance))
    if (later) superseded.push({ statement: statement.id, party, by: later.statement.id })
    else {
      own.push(stance)
      held.push(stance)
    }
  }
  return { held, heldOn: (party, issue) => heldOn.get(`${party}\0${issue}`) ?? [], superseded, unknownIssues }
}

const excludes = ({ values: a }: HeldStance, { values: b }: HeldStance): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && !a.some((value) => b.includes(value))

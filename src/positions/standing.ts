import { latestDay, type PartialDate } from '../dossier/index.js'
import {
  countsFrom,
  newestFirst,
  type Published,
  type TakenStatement,
  type Utterance,
  unsortedUtterances,
} from '../provenance/index.js'
import { committing } from './committing.js'
import { hasLapsed, type Lapse, type LapseOptions, lapseOf } from './lapse.js'

export interface StandingOptions extends LapseOptions {
  /**
   * The negotiation's date: what stood on that day. `null` asks for everybody's last word whenever said; only then
   * statements without any date take part, as the oldest.
   */
  readonly asOf: PartialDate | null
  /** What did we know: only statements taken in by the end of that day (UTC). */
  readonly knownOn?: PartialDate | null
  readonly published: Published
}

/** Where a party stands on one option of an issue. */
export interface Standing {
  readonly party: string
  readonly issue: string
  readonly option: string | null
  /** The latest that has not lapsed. */
  readonly utterance: Utterance
  readonly lapses: Lapse | null
  /** All utterances of the party on this option by that date, newest first, the lapsed ones too. */
  readonly all: readonly Utterance[]
}

/** The statements that may decide anything at the dates asked for. */
export const countedAt = (
  statements: readonly TakenStatement[],
  { asOf, knownOn = null, published }: StandingOptions,
): readonly TakenStatement[] => {
  const last = asOf === null ? null : latestDay(asOf)
  const known = knownOn === null ? null : latestDay(knownOn)
  return statements.filter((statement) => {
    if (!committing(statement)) return false
    if (known !== null && statement.takenIn !== undefined && statement.takenIn.slice(0, 10) > known) return false
    if (last === null) return true
    const counts = countsFrom(statement, published)
    return counts !== null && counts <= last
  })
}

export const standings = (statements: readonly TakenStatement[], options: StandingOptions): readonly Standing[] => {
  const asOf = options.asOf === null ? null : latestDay(options.asOf)
  const groups = new Map<string, Utterance[]>()
  for (const utterance of unsortedUtterances(countedAt(statements, options), options)) {
    const key = `${utterance.holder}\0${utterance.issue}\0${utterance.option ?? ''}`
    const group = groups.get(key)
    if (group) group.push(utterance)
    else groups.set(key, [utterance])
  }
  const out: Standing[] = []
  for (const group of groups.values()) {
    const all = group.sort(newestFirst)
    for (const utterance of all) {
      const lapses = lapseOf(utterance, options)
      if (hasLapsed(lapses, asOf)) continue
      out.push({
        party: utterance.holder,
        // `countedAt` lets nothing through without an issue.
        issue: utterance.issue as string,
        option: utterance.option,
        utterance,
        lapses,
        all,
      })
      break
    }
  }
  return out.sort((a, b) => newestFirst(a.utterance, b.utterance))
}

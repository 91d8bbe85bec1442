import { byWeight, type TakenStatement, type Utterance, unsortedUtterances } from '../provenance/index.js'
import { countedAt } from './counted.js'
import type { StandingOptions } from './standing.js'

/** A party that took another stance on the same thing than the last time it spoke about it. */
export interface Change {
  readonly party: string
  readonly issue: string
  readonly option: string | null
  readonly kind: 'turned' | 'hardened' | 'softened'
  readonly from: Utterance
  readonly to: Utterance
}

/**
 * Changes between neighbouring dated utterances on one option, oldest first. Utterances of one day are not compared:
 * which came first is not known, and two voices on one day are a division. A hedge lies between yes and no.
 */
export const changes = (statements: readonly TakenStatement[], options: StandingOptions): readonly Change[] => {
  const last = new Map<string, Utterance>()
  const out: Change[] = []
  const rising = unsortedUtterances(countedAt(statements, options), options).filter(({ day }) => day !== null)
  const sorted = rising.sort((a, b) =>
    a.since === b.since ? byWeight(b.statements[0], a.statements[0]) : a.since - b.since,
  )
  for (const to of sorted) {
    const key = `${to.holder}\0${to.issue}\0${to.option ?? ''}`
    const from = last.get(key)
    last.set(key, to)
    if (!from || from.day === to.day) continue
    const kind = kindOf(from, to)
    if (kind) out.push({ party: to.holder, issue: to.issue as string, option: to.option, kind, from, to })
  }
  return out
}

const kindOf = (from: Utterance, to: Utterance): Change['kind'] | null => {
  if (from.sign !== to.sign) return from.sign * to.sign === -1 ? 'turned' : to.sign === 0 ? 'softened' : 'hardened'
  const [before, after] = [from.statements[0].strength, to.statements[0].strength]
  return after > before ? 'hardened' : after < before ? 'softened' : null
}

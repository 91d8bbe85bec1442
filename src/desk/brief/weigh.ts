// What comes first on a page that cannot hold everything: by rules that stand on the page itself, never by guess.
import type { Standing } from '../../positions/index.js'
import type { Utterance } from '../../provenance/index.js'
import type { Labels } from '../labels.js'
import type { Material } from '../material.js'

/** How many outlets tell of a standing, relays of one utterance included. */
export type SourcesOf = (standing: Standing) => number

/** The same for the same articles, so that what was counted once is known to every brief of a dossier's state. */
const known = new WeakMap<object, SourcesOf>()

export const sourcesOf = (heads: Material['heads']): SourcesOf => {
  const before = known.get(heads)
  if (before) return before
  const outlets = new Map(heads.map(({ id, publisher, source }) => [id as string, publisher ?? source]))
  const counts = new WeakMap<Standing, number>()
  const count: SourcesOf = (standing) => {
    const counted = counts.get(standing)
    if (counted !== undefined) return counted
    const names = new Set<string>()
    for (const { statements } of standing.all)
      for (const { article } of statements) names.add(outlets.get(article) ?? article)
    counts.set(standing, names.size)
    return names.size
  }
  known.set(heads, count)
  return count
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const idOf = ({ statements: [best] }: Utterance): string => best.id
export const strengthOf = ({ statements: [best] }: Utterance): number => best.strength

/** Undated last; two without a date are equally old. */
export const newestFirst = (a: Utterance, b: Utterance): number =>
  a.since === b.since ? 0 : b.since > a.since ? 1 : -1

/** The rest of every order, so that it never depends on the order of input. */
const byCasebook =
  (labels: Labels) =>
  (a: Utterance, b: Utterance): number =>
    labels.rankOfIssue(a.issue as string) - labels.rankOfIssue(b.issue as string) ||
    labels.rankOfParty(a.holder) - labels.rankOfParty(b.holder) ||
    compare(a.holder, b.holder) ||
    compare(a.issue as string, b.issue as string) ||
    compare(a.option ?? '', b.option ?? '') ||
    compare(idOf(a), idOf(b))

export interface Order {
  /** Newest, then firmest; what no issue covers comes last. */
  readonly byRecency: (a: Utterance, b: Utterance) => number
  /** Express red lines first, then newest, then told by most sources. */
  readonly byHardness: (a: Standing, b: Standing) => number
  /** In the order of the casebook's parties, the sides of the quarrel among the first; then newest. */
  readonly byParty: (a: Standing, b: Standing) => number
  /** First the issues on which most parties have spoken of late, then those on which most have spoken at all. */
  readonly issues: (standings: readonly Standing[]) => readonly string[]
}

/** "Of late": so many days before the newest word of all. */
const LATE_DAYS = 183

export const orderOf = (labels: Labels, sources: SourcesOf): Order => {
  const settled = byCasebook(labels)
  const restLast = (a: Utterance, b: Utterance): number =>
    Number(labels.isRest(a.issue as string)) - Number(labels.isRest(b.issue as string))
  const byRecency: Order['byRecency'] = (a, b) =>
    restLast(a, b) || newestFirst(a, b) || strengthOf(b) - strengthOf(a) || settled(a, b)
  const ordered = new WeakMap<object, readonly string[]>()
  const isExpress = ({ utterance }: Standing): boolean => utterance.statements[0].act === 'redline'
  return {
    byRecency,
    byHardness: (a, b) =>
      restLast(a.utterance, b.utterance) ||
      Number(isExpress(b)) - Number(isExpress(a)) ||
      newestFirst(a.utterance, b.utterance) ||
      sources(b) - sources(a) ||
      settled(a.utterance, b.utterance),
    byParty: (a, b) => labels.rankOfParty(a.party) - labels.rankOfParty(b.party) || byRecency(a.utterance, b.utterance),
    issues: (standings) => {
      const before = ordered.get(standings)
      if (before) return before
      const byIssue = new Map<string, Standing[]>()
      for (const standing of standings) {
        const own = byIssue.get(standing.issue)
        if (own) own.push(standing)
        else byIssue.set(standing.issue, [standing])
      }
      const late = standings.reduce((max, { utterance }) => Math.max(max, utterance.since), 0) - LATE_DAYS
      const parties = (own: readonly Standing[]) => new Set(own.map(({ party }) => party)).size
      const weights = new Map(
        [...byIssue].map(([issue, own]) => [
          issue,
          [
            // What no issue covers is about many things at once.
            Number(!labels.isRest(issue)),
            parties(own.filter(({ utterance }) => utterance.since >= late)),
            parties(own),
            own.reduce((sum, one) => sum + sources(one), 0),
            -labels.rankOfIssue(issue),
          ],
        ]),
      )
      const issues = [...byIssue.keys()].sort(
        (x, y) => heavier(weights.get(x) ?? [], weights.get(y) ?? []) || compare(x, y),
      )
      ordered.set(standings, issues)
      return issues
    },
  }
}

const heavier = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((weight, index) => weight !== b[index])
  return at === -1 ? 0 : (b[at] as number) - (a[at] as number)
}

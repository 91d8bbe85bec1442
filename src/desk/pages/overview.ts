// The first page: what is new, who moved, who is set against whom, what is missing.
import { commits } from '../../dossier/index.js'
import { type Diff, diff, gaps, type Standing } from '../../positions/index.js'
import type { Utterance } from '../../provenance/index.js'
import { remarksOf, remarkViews } from '../beside/remarks.js'
import type { Composer, Sentence } from '../brief/compose.js'
import { gapSentences, inTurns } from '../brief/gap-sentences.js'
import { divided, opposed } from '../brief/sections.js'
import { newestFirst, orderOf, sourcesOf } from '../brief/weigh.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { withId, withIds } from '../lookup.js'
import { type Material, viewsOf } from '../material.js'
import { type Movements, movementsOf } from '../movements.js'
import { standingOptions } from '../standing-options.js'
import type { OverviewView, TellingsView, TellingView } from '../views.js'
import { composerIn, countStances, standingIn } from './stances.js'
import { movedAt, newestMovesFirst, toldMovement } from './told-changes.js'

export interface OverviewQuestion {
  /** YYYY-MM-DD: what was taken in from that day on is new; `null`: on the latest day anything was. */
  readonly since: string | null
  /** So many items of each list. */
  readonly most: number
}

const ALL_TIME = { asOf: null, knownOn: null } as const

export const overviewOf = async (
  dossier: Dossier,
  material: Material,
  { since: asked, most }: OverviewQuestion,
  labels: Labels,
): Promise<OverviewView> => {
  const { statements, heads, casebook } = material
  const takenIn = [...new Set(heads.map((head) => head.takenIn.slice(0, 10)))].sort()
  const since = asked ?? takenIn.at(-1) ?? null
  const composer = composerIn(labels)
  const options = standingOptions(material, ALL_TIME)
  const fresh = heads.filter((head) => since !== null && head.takenIn.slice(0, 10) >= since)
  const freshIds = new Set<string>(fresh.map(({ id }) => id))
  const isNew = ({ article }: { readonly article: string }): boolean => freshIds.has(article)
  const standing = standingIn(material, statements, ALL_TIME)
  const movements = await movementsOf(dossier.archive, material, ALL_TIME)
  const remarks = await remarksOf(dossier, material, null)
  const order = orderOf(labels, sourcesOf(heads))

  const found = newsIn(material, isNew, standing, movements, composer)
  const moved = movements.changes.filter(({ issue }) => !labels.isRest(issue)).sort(newestMovesFirst)
  const changes = listed(moved, most, (change) => {
    const at = movedAt(change)
    const { text, cites } = toldMovement(change, composer, casebook.rules)
    return { kind: change.kind, text, party: change.party, issue: change.issue, said: at.said, cites }
  })
  const against = listed(
    [
      ...opposed(standing, null, composer, order).map((sentence) => ['opposed', sentence] as const),
      ...divided(movements.splits, statements, null, composer).map((sentence) => ['divided', sentence] as const),
    ],
    most,
    ([kind, sentence]) => placed(kind, sentence, material),
  )
  const gapsTold = gapSentences(gaps({ statements, remarks, casebook }, options), remarks, () => true, composer)
  const missing = listed(
    inTurns(
      (['agenda', 'oneSided', 'undetermined'] as const).map((kind) =>
        gapsTold[kind].map((sentence) => [kind, sentence] as const),
      ),
    ),
    most,
    ([kind, sentence]) => placed(kind, sentence, material),
  )
  const newsShown = listed(found.news, most, ({ kind, at, tell }) => ({
    kind,
    ...tell(),
    party: at.holder,
    issue: at.issue,
    said: at.said,
  }))
  const cited = new Set(
    // The first tells it; a movement is told by both of its ends.
    [newsShown, changes, against, missing].flatMap(({ items }) => items.flatMap(({ cites }) => cites.slice(0, 4))),
  )
  return {
    version: 1,
    since,
    takenIn,
    parties: partiesOf(standing, material, labels),
    news: {
      ...newsShown,
      articles: fresh.length,
      repeated: found.repeated,
      uncommitted: found.uncommitted,
      unread: fresh.reduce((sum, { unread }) => sum + unread, 0),
    },
    changes,
    opposed: against,
    gaps: missing,
    statements: await viewsOf(dossier, withIds(statements, cited), labels),
    remarks: await remarkViews(
      dossier,
      remarks.filter(({ remark }) => cited.has(remark.id)),
      labels,
    ),
  }
}

const listed = <T>(all: readonly T[], most: number, tell: (one: T) => TellingView): TellingsView => ({
  all: all.length,
  items: all.slice(0, most).map(tell),
})

interface News {
  readonly kind: string
  /** The word that is news; its sentence cites its best statement first. */
  readonly at: Utterance
  /** Composed only of what is shown: of a dossier that is new as a whole everything is news. */
  readonly tell: () => Sentence
}

interface Found {
  readonly news: readonly News[]
  readonly repeated: number
  readonly uncommitted: number
}

type IsNew = (statement: { readonly article: string }) => boolean

/** What the new articles add. Where nothing was known before, that is where everybody stands. */
const newsIn = (
  material: Material,
  isNew: IsNew,
  standing: readonly Standing[],
  { changes }: Movements,
  composer: Composer,
): Found => {
  const { statements } = material
  const fresh = statements.filter(isNew)
  if (fresh.length === statements.length)
    return {
      news: firstWords(
        standing.map(({ utterance }) => utterance),
        composer,
      ),
      repeated: 0,
      uncommitted: fresh.filter((one) => !commits(one)).length,
    }
  // Only what was said on the same things can have been said before.
  const thingOf = ({ party, issue }: { readonly party: string | null; readonly issue: string | null }) =>
    `${party}\0${issue}`
  const things = new Set(fresh.map(thingOf))
  const options = standingOptions(material, ALL_TIME)
  const found = diff(
    statements.filter((one) => !isNew(one) && things.has(thingOf(one))),
    fresh,
    { ...options, isRest: composer.labels.isRest },
  )
  return {
    news: newsOf(found, changes, composer, isNew),
    repeated: found.repeated.length,
    uncommitted: found.uncommitted.length,
  }
}

const newestTold =
  ({ isRest }: Labels) =>
  (a: News, b: News): number =>
    Number(isRest(a.at.issue as string)) - Number(isRest(b.at.issue as string)) ||
    newestFirst(a.at, b.at) ||
    (a.at.statements[0].id < b.at.statements[0].id ? -1 : 1)

const firstWords = (utterances: readonly Utterance[], composer: Composer): readonly News[] =>
  utterances.map((at) => ({ kind: 'new', at, tell: () => composer.stance(at, true) })).sort(newestTold(composer.labels))

/**
 * Movements away from what was known before, then first words; each list newest first. Of what came in together, one word
 * after the other, only the last is news: the movement between them stands among those who moved.
 */
const newsOf = (found: Diff, changes: Movements['changes'], composer: Composer, isNew: IsNew): readonly News[] => {
  const { isRest } = composer.labels
  const isFresh = ({ statements }: Utterance): boolean => statements.every(isNew)
  const moved = changes.flatMap(({ kind, before, after, issue }) => {
    const [from, to] = [before[0], after[0]]
    if (kind === 'silence' || isRest(issue) || !from || !to || !to.statements.some(isNew)) return []
    return [{ kind, from, to }]
  })
  const left = new Set([...moved, ...found.changed].map(({ from }) => from.statements[0].id))
  const told = new Set<string>()
  const changed = moved
    .filter(({ from }) => !isFresh(from))
    .map(({ kind, from, to }) => {
      told.add(to.statements[0].id)
      return { kind, at: to, tell: () => composer.moved(kind, from, to) }
    })
    .sort(newestTold(composer.labels))
  const words = [
    ...found.new.map(({ utterance }) => utterance),
    ...[...moved, ...found.changed].flatMap(({ from, to }) => (isFresh(from) && to.statements.some(isNew) ? [to] : [])),
  ].filter(({ statements: [{ id }] }) => {
    if (left.has(id) || told.has(id)) return false
    told.add(id)
    return true
  })
  return [...changed, ...firstWords(words, composer)]
}

/** Party and issue of the sentence are those of the first statement it cites. */
const placed = (kind: string, { text, cites }: Sentence, { statements }: Material): TellingView => {
  const first = withId(statements, cites[0])
  return { kind, text, party: first?.party ?? null, issue: first?.issue ?? null, said: first?.said ?? null, cites }
}

const partiesOf = (
  standing: readonly Standing[],
  { statements }: Material,
  labels: Labels,
): OverviewView['parties'] => {
  const own = new Map<string, Standing[]>()
  for (const one of standing) {
    const list = own.get(one.party)
    if (list) list.push(one)
    else own.set(one.party, [one])
  }
  const said = new Map<string, number>()
  for (const one of statements) if (commits(one)) said.set(one.party, (said.get(one.party) ?? 0) + 1)
  return [...own]
    .map(([id, list]) => ({
      id,
      label: labels.party(id),
      statements: said.get(id) ?? 0,
      stances: countStances(list),
    }))
    .sort(
      (a, b) =>
        labels.rankOfParty(a.id) - labels.rankOfParty(b.id) || b.statements - a.statements || (a.id < b.id ? -1 : 1),
    )
}

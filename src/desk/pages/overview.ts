// The first page: what is new, who moved, who is set against whom, what is missing.
import { type Diff, diff, gaps, type Standing } from '../../positions/index.js'
import type { Utterance } from '../../provenance/index.js'
import { remarksOf, remarkViews } from '../beside/remarks.js'
import type { Composer, Sentence } from '../brief/compose.js'
import { gapSentences, inTurns } from '../brief/gap-sentences.js'
import { divided, opposed } from '../brief/sections.js'
import { newestFirst, orderOf, sourcesOf } from '../brief/weigh.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { type Material, viewsOf } from '../material.js'
import { movementsOf } from '../movements.js'
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
  const found = diff(
    statements.filter((one) => !isNew(one)),
    statements.filter(isNew),
    { ...options, isRest: labels.isRest },
  )
  const standing = standingIn(material, statements, ALL_TIME)
  const movements = await movementsOf(dossier.archive, material, ALL_TIME)
  const remarks = await remarksOf(dossier, material, null)
  const outlets = new Map(heads.map(({ id, publisher, source }) => [id as string, publisher ?? source]))
  const order = orderOf(
    labels,
    sourcesOf(({ article }) => outlets.get(article) ?? article),
  )

  const news = newsOf(found, composer, isNew)
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
  const newsShown = listed(news, most, ({ kind, text, at, cites }) => ({
    kind,
    text,
    party: at.holder,
    issue: at.issue,
    said: at.said,
    cites,
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
      repeated: found.repeated.length,
      uncommitted: found.uncommitted.length,
      unread: fresh.reduce((sum, { unread }) => sum + unread, 0),
    },
    changes,
    opposed: against,
    gaps: missing,
    statements: await viewsOf(
      dossier,
      statements.filter(({ id }) => cited.has(id)),
      labels,
    ),
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

interface News extends Sentence {
  readonly kind: string
  readonly at: Utterance
}

/**
 * Movements away from what was known before, then first words; each list newest first. Of what came in together, one word
 * after the other, only the last is news: the movement between them stands among those who moved.
 */
const newsOf = (
  found: Diff,
  composer: Composer,
  isNew: (statement: { readonly article: string }) => boolean,
): readonly News[] => {
  const { isRest } = composer.labels
  const movements = found.changed.filter(({ to }) => to.statements.some(isNew))
  const [fresh, known] = [
    movements.filter(({ from }) => from.statements.every(isNew)),
    movements.filter(({ from }) => !from.statements.every(isNew)),
  ]
  const left = new Set(movements.map(({ from }) => from.statements[0].id))
  const told = new Set<string>()
  const changed = known.map((word) => {
    told.add(word.to.statements[0].id)
    return { kind: word.kind, at: word.to, ...composer.moved(word.kind, word.from, word.to) }
  })
  const first = [...found.new.map(({ utterance }) => utterance), ...fresh.map(({ to }) => to)].flatMap((utterance) => {
    const [{ id }] = utterance.statements
    if (left.has(id) || told.has(id)) return []
    told.add(id)
    return [{ kind: 'new', at: utterance, ...composer.stance(utterance, true) }]
  })
  const inOrder = (a: News, b: News): number =>
    Number(isRest(a.at.issue as string)) - Number(isRest(b.at.issue as string)) ||
    newestFirst(a.at, b.at) ||
    (a.cites[0] < b.cites[0] ? -1 : 1)
  return [...changed.sort(inOrder), ...first.sort(inOrder)]
}

/** Party and issue of the sentence are those of the first statement it cites. */
const placed = (kind: string, { text, cites }: Sentence, { statements }: Material): TellingView => {
  const first = statements.find(({ id }) => id === cites[0])
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
  for (const { party } of statements) if (party !== null) said.set(party, (said.get(party) ?? 0) + 1)
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

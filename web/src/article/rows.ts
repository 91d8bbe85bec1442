// What the list beside the text shows, in its order: statements, passages not understood, remarks.
import { passes } from '../evidence/least.js'
import type { ArticleRoute, Only } from '../route.js'
import type { RoomRemarkView, RoomView, StatementView } from '../views.js'

export interface Unread {
  readonly begin: number
  readonly end: number
  readonly quote: string
  readonly reasons: readonly string[]
}

/** With what persons have made of it: a statement was put over it, or there is nothing in it. */
export interface Passage extends Unread {
  readonly standpoint: 'machine' | 'added' | 'rejected'
  /** The entry that dismissed it. */
  readonly dismissedBy: string | null
  readonly seen: string | null
}
export type Row =
  | { readonly kind: 'statement'; readonly of: string; readonly statement: StatementView }
  | { readonly kind: 'unread'; readonly of: string; readonly passage: Passage }
  | { readonly kind: 'remark'; readonly of: string; readonly remark: RoomRemarkView }

const isOnly = (one: StatementView, { act, standpoint, party, issue }: Only): boolean =>
  (act === null || one.act === act) &&
  (standpoint === null || one.standpoint === standpoint) &&
  (party === null || (one.party ?? '') === party) &&
  (issue === null || (one.issue ?? '') === issue)

export const isFiltered = ({ least, only }: Pick<ArticleRoute, 'least' | 'only'>): boolean =>
  least.confidence !== null || least.certainty !== null || Object.values(only).some((value) => value !== null)

/** Rejected ones stay in their place, so that they can be taken back; replaced ones stand in the history of what replaced them. */
export const statementsOf = ({ article, rejected, standings }: RoomView): readonly StatementView[] => {
  const replaced = new Set(standings.flatMap(({ statement, replacedBy }) => (replacedBy === null ? [] : [statement])))
  return [...article.statementsIn, ...rejected.filter(({ id }) => !replaced.has(id))].sort(
    (a, b) => a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1),
  )
}

/** Several that begin at one place are one passage with several reasons; the longest tells it best. */
export const passagesOf = (unread: RoomView['article']['unreadIn']): readonly Unread[] => {
  const byBegin = new Map<number, Unread>()
  for (const { begin, end, quote, reason } of unread) {
    const known = byBegin.get(begin)
    const reasons = [...new Set([...(known?.reasons ?? []), reason])]
    byBegin.set(begin, known && known.end >= end ? { ...known, reasons } : { begin, end, quote, reasons })
  }
  return [...byBegin.values()].sort((a, b) => a.begin - b.begin)
}

/** Of acts, parties and issues a passage not understood and a remark know nothing: only what was checked tells them apart. */
const isJudged = ({ standpoint }: { readonly standpoint: string }, { standpoint: wanted }: Only): boolean =>
  wanted === null || standpoint === wanted

const judgedPassages = ({ article, takenUp, passages }: RoomView): readonly Passage[] => {
  const byBegin = new Map(passages.map((one) => [one.begin, one]))
  return passagesOf(article.unreadIn).map((passage) => {
    const { dismissedBy = null, seen = null } = byBegin.get(passage.begin) ?? {}
    const taken = takenUp.includes(passage.begin)
    return {
      ...passage,
      dismissedBy,
      seen,
      standpoint: taken ? 'added' : dismissedBy === null ? 'machine' : 'rejected',
    }
  })
}

export const rowsOf = (
  room: RoomView,
  route: Pick<ArticleRoute, 'statement' | 'unread' | 'remark' | 'least' | 'only'>,
): readonly Row[] => [
  ...statementsOf(room)
    .filter((one) => one.id === route.statement || (passes(one, route.least) && isOnly(one, route.only)))
    .map((statement): Row => ({ kind: 'statement', of: statement.id, statement })),
  ...judgedPassages(room)
    .filter((one) => one.begin === route.unread || isJudged(one, route.only))
    .map((passage): Row => ({ kind: 'unread', of: String(passage.begin), passage })),
  ...room.remarks
    .filter((one) => one.id === route.remark || isJudged(one, route.only))
    .map((remark): Row => ({ kind: 'remark', of: remark.id, remark })),
]

export const chosenOf = ({ statement, unread, remark }: ArticleRoute): string | null =>
  statement ?? (unread === null ? remark : String(unread))

/** The address with this row chosen. */
export const choosing = (route: ArticleRoute, row: Pick<Row, 'kind' | 'of'>): ArticleRoute => ({
  ...route,
  statement: row.kind === 'statement' ? row.of : null,
  unread: row.kind === 'unread' ? Number(row.of) : null,
  remark: row.kind === 'remark' ? row.of : null,
})

/** The next statement, remark or passage nobody has judged, going round; `null` where all are. */
export const nextUnchecked = (rows: readonly Row[], chosen: string | null): Row | null => {
  const at = rows.findIndex(({ of }) => of === chosen)
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  const open = (row: Row): boolean =>
    row.of !== chosen && row.kind === 'statement' && row.statement.standpoint === 'machine'
  const openRemark = (row: Row): boolean =>
    row.of !== chosen && row.kind === 'remark' && row.remark.standpoint === 'machine'
  const openPassage = (row: Row): boolean =>
    row.of !== chosen && row.kind === 'unread' && row.passage.standpoint === 'machine'
  return onwards.find(open) ?? onwards.find(openRemark) ?? onwards.find(openPassage) ?? null
}

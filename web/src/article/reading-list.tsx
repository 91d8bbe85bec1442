import { LeastFilter } from '../evidence/least-filter.js'
import type { ArticleRoute } from '../route.js'
import type { LogEntryView, RoomView } from '../views.js'
import { useWords } from '../words/index.js'
import { KindFilter } from './kind-filter.js'
import { RemarkCard, RoomStatement, UnreadCard } from './room-cards.js'
import { chosenOf, type Row, statementsOf } from './rows.js'

interface Props {
  readonly room: RoomView
  readonly rows: readonly Row[]
  readonly route: ArticleRoute
  readonly mayEdit: boolean
  readonly onJudge: (id: string, action: 'confirm' | 'reject') => void
  readonly onCorrect: () => void
  readonly onAdd: () => void
}

/** The newest entry about a statement that still stands. */
const lastOf = (log: readonly LogEntryView[], id: string): LogEntryView | null =>
  log.findLast(
    (one) => one.undoneBy === null && one.action !== 'undo' && (one.statement === id || one.replaces === id),
  ) ?? null

/** What was read and what was not, in the order of the text. */
export const ReadingList = ({ room, rows, route, mayEdit, onJudge, onCorrect, onAdd }: Props) => {
  const { words } = useWords()
  const { article } = room
  const all = statementsOf(room)
  const chosen = chosenOf(route)
  const unread = rows.filter(({ kind }) => kind === 'unread').length
  const shown = rows.filter(({ kind }) => kind === 'statement').length
  return (
    <>
      <h2>
        {words.article.statements} <span className="quiet">{article.statementsIn.length}</span>
      </h2>
      <LeastFilter shown={shown} all={all.length} />
      <KindFilter route={route} statements={all} others={article.unreadIn.length + room.remarks.length} />
      {all.length === 0 && (
        <div className="message in-panel">
          <p>{words.article.none}</p>
          <p className="quiet">{words.article.noneHint}</p>
        </div>
      )}
      {rows.map((row) =>
        row.kind === 'statement' ? (
          <RoomStatement
            key={row.of}
            statement={row.statement}
            route={route}
            current={row.of === chosen}
            mayEdit={mayEdit}
            last={lastOf(room.log, row.of)}
            onJudge={onJudge}
            onCorrect={onCorrect}
          />
        ) : null,
      )}
      {unread > 0 && (
        <h2>
          {words.unread.title} <span className="quiet">{unread}</span>
        </h2>
      )}
      {rows.map((row) =>
        row.kind === 'unread' ? (
          <UnreadCard
            key={row.of}
            passage={row.passage}
            route={route}
            current={row.of === chosen}
            mayEdit={mayEdit}
            onAdd={onAdd}
            onJudge={onJudge}
          />
        ) : null,
      )}
      {room.remarks.length > 0 && (
        <h2>
          {words.reading.remarks} <span className="quiet">{room.remarks.length}</span>
        </h2>
      )}
      {rows.map((row) =>
        row.kind === 'remark' ? (
          <RemarkCard
            key={row.of}
            remark={row.remark}
            route={route}
            current={row.of === chosen}
            mayEdit={mayEdit}
            onJudge={onJudge}
            onCorrect={onCorrect}
          />
        ) : null,
      )}
    </>
  )
}

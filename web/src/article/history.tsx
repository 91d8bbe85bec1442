import { actionOf } from '../edits/action-of.js'
import type { LogEntryView, RoomView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { moment } from './room-cards.js'
import { passagesOf } from './rows.js'
import { StatementLine } from './statement-line.js'

/** A statement and all it has taken the place of, step by step. */
const lineOf = (log: readonly LogEntryView[], id: string): ReadonlySet<string> => {
  const line = new Set([id])
  for (const { statement, replaces } of [...log].reverse())
    if (statement !== null && replaces !== null && line.has(statement)) line.add(replaces)
  return line
}

export const entriesAbout = (log: readonly LogEntryView[], id: string | null): readonly LogEntryView[] => {
  if (id === null) return log
  const line = lineOf(log, id)
  const about = new Set(
    log
      .filter(
        (one) =>
          one.remark === id ||
          one.passage === id ||
          [one.statement, one.replaces].some((of) => of !== null && line.has(of)),
      )
      .map((one) => one.id),
  )
  return log.filter((one) => about.has(one.id))
}

interface Props {
  readonly room: RoomView
  /** Only about this statement or remark. */
  readonly about: string | null
  readonly onClose: () => void
}

/** Who changed what in this article, newest first. */
export const History = ({ room, about, onClose }: Props) => {
  const { words, lang } = useWords()
  const { reading } = words
  const byId = new Map([...room.article.statementsIn, ...room.rejected].map((one) => [one.id, one]))
  const quotes = new Map(
    room.passages.flatMap(({ id, begin }) => {
      const passage = passagesOf(room.article.unreadIn).find((one) => one.begin === begin)
      return passage ? [[id, passage.quote] as const] : []
    }),
  )
  const entries = [...entriesAbout(room.log, about)].reverse()
  return (
    <div className="history">
      <header>
        <h2>{reading.history}</h2>
        <button type="button" className="round" onClick={onClose} aria-label={words.controls.close}>
          ×
        </button>
      </header>
      {entries.length === 0 && <p className="quiet">{reading.historyNone}</p>}
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} data-undone={entry.undoneBy !== null}>
            <p className="quiet">
              {entry.by.name} · <time dateTime={entry.at}>{moment(entry.at, lang)}</time>
            </p>
            <p>
              {wordOf(reading.actions, actionOf(entry))}
              {entry.undoneBy !== null && <span className="quiet"> · {reading.log.undone}</span>}
            </p>
            <p>
              {entry.replaces !== null && entry.replaces !== entry.statement && byId.has(entry.replaces) && (
                <>
                  <del>
                    <StatementLine statement={byId.get(entry.replaces)} />
                  </del>
                  {' → '}
                </>
              )}
              {entry.statement !== null && <StatementLine statement={byId.get(entry.statement)} />}
              {entry.passage !== null && quotes.has(entry.passage) && <q>{quotes.get(entry.passage)}</q>}
            </p>
            {entry.note !== null && <p>{words.quote(entry.note)}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}

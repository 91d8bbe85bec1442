import { memo } from 'react'
import { actionOf } from '../edits/action-of.js'
import { StatementCard } from '../evidence/statement-card.js'
import { Link } from '../navigation.js'
import type { ArticleRoute } from '../route.js'
import type { LogEntryView, RoomRemarkView, StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { choosing, type Passage } from './rows.js'

type Standpoint = StatementView['standpoint']

interface JudgeProps {
  readonly standpoint: Standpoint
  readonly onJudge: (action: 'confirm' | 'reject') => void
  readonly onCorrect: () => void
  /** What correcting means here, where it is more than that. */
  readonly correcting?: string
  readonly correctingHint?: string
}

const JudgeButtons = ({ standpoint, onJudge, onCorrect, correcting, correctingHint }: JudgeProps) => {
  const { words } = useWords()
  const { reading } = words
  return (
    <div className="judge">
      <button type="button" aria-pressed={standpoint === 'confirmed'} onClick={() => onJudge('confirm')}>
        {standpoint === 'rejected' ? reading.restore : reading.confirm} <kbd aria-hidden>y</kbd>
      </button>
      <button type="button" aria-pressed={standpoint === 'rejected'} onClick={() => onJudge('reject')}>
        {reading.reject} <kbd aria-hidden>n</kbd>
      </button>
      <button type="button" title={correctingHint} onClick={onCorrect}>
        {correcting ?? reading.correct} <kbd aria-hidden>e</kbd>
      </button>
    </div>
  )
}

/** "confirmed · Anna, 3 Mar, 14:02" */
const LastTouch = ({ entry }: { readonly entry: LogEntryView | null }) => {
  const { words, lang } = useWords()
  if (entry === null) return null
  return (
    <p className="last-touch quiet">
      {wordOf(words.reading.actions, actionOf(entry))} · {entry.by.name} ·{' '}
      <time dateTime={entry.at}>{moment(entry.at, lang)}</time>
      {entry.note !== null && <> · {words.quote(entry.note)}</>}
    </p>
  )
}

/** Day and minute where the reader is. */
export const moment = (at: string, lang: string): string =>
  new Date(at).toLocaleString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeStyle: 'short' })

interface StatementProps {
  readonly statement: StatementView
  readonly route: ArticleRoute
  readonly current: boolean
  readonly mayEdit: boolean
  readonly last: LogEntryView | null
  readonly onJudge: (id: string, action: 'confirm' | 'reject') => void
  readonly onCorrect: () => void
}

export const RoomStatement = memo(
  ({ statement, route, current, mayEdit, last, onJudge, onCorrect }: StatementProps) => {
    return (
      <div className="room-card" data-standpoint={statement.standpoint}>
        <StatementCard
          statement={statement}
          to={choosing(route, { kind: 'statement', of: statement.id })}
          how="replace"
          current={current}
          brief
        />
        {current && <LastTouch entry={last} />}
        {current && mayEdit && (
          <JudgeButtons
            standpoint={statement.standpoint}
            onJudge={(action) => onJudge(statement.id, action)}
            onCorrect={onCorrect}
          />
        )}
      </div>
    )
  },
)

interface UnreadProps {
  readonly passage: Passage
  readonly route: ArticleRoute
  readonly current: boolean
  readonly mayEdit: boolean
  readonly onAdd: () => void
  readonly onJudge: (of: string, action: 'confirm' | 'reject') => void
}

export const UnreadCard = ({ passage, route, current, mayEdit, onAdd, onJudge }: UnreadProps) => {
  const { words } = useWords()
  const { standpoint, begin } = passage
  const judge = (action: 'confirm' | 'reject') => onJudge(String(begin), action)
  return (
    <div className="room-card" data-standpoint={standpoint}>
      <article className="card unread-card" data-row data-unread={passage.begin} aria-current={current}>
        <Link className="cover" to={choosing(route, { kind: 'unread', of: String(passage.begin) })} how="replace">
          <span className="reason">{passage.reasons.map((reason) => wordOf(words.unread, reason)).join('; ')}</span>
          {standpoint === 'rejected' && <span className="quiet"> · {words.reading.dismissed}</span>}
          {standpoint === 'added' && (
            <span className="quiet" title={words.reading.takenHint}>
              {' '}
              · {words.reading.taken}
            </span>
          )}
        </Link>
        <blockquote className="context">{passage.quote}</blockquote>
      </article>
      {current && mayEdit && (
        <div className="judge">
          <button type="button" onClick={onAdd}>
            {words.reading.addFromPassage} <kbd aria-hidden>a</kbd>
          </button>
          {standpoint === 'machine' && (
            <button type="button" title={words.reading.dismissHint} onClick={() => judge('reject')}>
              {words.reading.dismiss} <kbd aria-hidden>n</kbd>
            </button>
          )}
          {standpoint === 'rejected' && (
            <button type="button" onClick={() => judge('confirm')}>
              {words.reading.restore} <kbd aria-hidden>y</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  )
}

interface RemarkProps {
  readonly remark: RoomRemarkView
  readonly route: ArticleRoute
  readonly current: boolean
  readonly mayEdit: boolean
  readonly onJudge: (id: string, action: 'confirm' | 'reject') => void
  readonly onCorrect: () => void
}

export const RemarkCard = ({ remark, route, current, mayEdit, onJudge, onCorrect }: RemarkProps) => {
  const { words } = useWords()
  return (
    <div className="room-card" data-standpoint={remark.standpoint}>
      <article className="card unread-card" data-row data-remark={remark.id} aria-current={current}>
        <Link className="cover" to={choosing(route, { kind: 'remark', of: remark.id })} how="replace">
          <span className="reason">{wordOf(words.reading.remarkKinds, remark.kind)}</span>
          {remark.actorLabel !== null && <> · {remark.actorLabel}</>}
          {remark.standpoint !== 'machine' && <span className="quiet"> · {words.standpoint[remark.standpoint]}</span>}
        </Link>
        <blockquote className="context">{remark.quote}</blockquote>
      </article>
      {current && mayEdit && (
        <JudgeButtons
          standpoint={remark.standpoint}
          onJudge={(action) => onJudge(remark.id, action)}
          onCorrect={onCorrect}
          correcting={words.reading.remarkToStatement}
          correctingHint={words.reading.remarkToStatementHint}
        />
      )}
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { useNavigation } from '../navigation.js'
import { articleScreen } from '../route.js'
import type { EditView, StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { keepForForm } from './edit-again.js'
import { say } from './notices.js'
import { discard, sendEdit, type Waiting } from './outbox.js'
import { faultWords } from './use-edits.js'

const mineWords = (edit: EditView, words: ReturnType<typeof useWords>['words']): string | null => {
  const { conflict } = words.reading
  if (edit.action === 'confirm' || edit.action === 'confirm-remark') return conflict.yoursConfirm
  if (edit.action === 'reject' || edit.action === 'reject-remark') return conflict.yoursReject
  return edit.action === 'undo' ? conflict.yoursUndo : null
}

/** What two versions of one statement say differently. */
const differing = (a: StatementView | null, b: StatementView | null): ReadonlySet<string> => {
  if (!a || !b) return new Set()
  const names = [
    'begin',
    'end',
    'actor',
    'party',
    'act',
    'sign',
    'strength',
    'issue',
    'option',
    'topic',
    'said',
  ] as const
  const found = new Set<string>(names.filter((name) => a[name] !== b[name]))
  if (a.condition?.quote !== b.condition?.quote || a.condition?.head !== b.condition?.head) found.add('condition')
  if (a.certainty !== b.certainty) found.add('certainty')
  return found
}

const Version = ({
  statement,
  differs,
}: {
  readonly statement: StatementView
  readonly differs: ReadonlySet<string>
}) => {
  const { words, dates } = useWords()
  const { form } = words.reading
  const rows: readonly (readonly [string, string, string])[] = [
    ['end', form.words, words.quote(statement.quote)],
    ['actor', form.holder, statement.actorLabel],
    ['party', form.party, statement.partyLabel ?? form.nobody],
    ['act', form.act, wordOf(words.act, statement.act)],
    ['sign', form.sign, `${wordOf(form.signs, String(statement.sign))}, ${words.cell.strength[statement.strength]}`],
    ['issue', form.issue, statement.issueLabel ?? form.noIssue],
    ['option', form.option, statement.optionLabel ?? form.noOption],
    ['topic', form.topic, statement.topic],
    [
      'condition',
      form.condition,
      statement.condition
        ? `${wordOf(words.condition, statement.condition.head)} ${words.quote(statement.condition.quote)}`
        : form.noCondition,
    ],
    ['said', form.said, statement.said === null ? words.evidence.undated : dates.long(statement.said)],
    ['certainty', form.certainty, wordOf(words.certainty, statement.certainty)],
  ]
  const changed = (field: string) =>
    differs.has(field) || (field === 'end' && differs.has('begin')) || (field === 'sign' && differs.has('strength'))
  return (
    <dl className="version">
      {rows.map(([field, label, text]) => (
        <div key={field} data-differs={changed(field)}>
          <dt>{label}</dt>
          <dd>{changed(field) ? <mark>{text}</mark> : text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Both versions side by side, and three ways on. Closing it without a choice keeps the edit waiting. */
export const ConflictDialog = ({ waiting }: { readonly waiting: Waiting }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const dialog = useRef<HTMLDialogElement>(null)
  const { key, edit, conflict } = waiting
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Every way out of it is a choice: Esc would leave the edit neither entered nor given up.
    const stay = (event: Event) => event.preventDefault()
    shown?.addEventListener('cancel', stay)
    return () => shown?.removeEventListener('cancel', stay)
  }, [])
  if (conflict === null) return null
  const { conflict: told } = words.reading
  const { yours, theirs, by, over, action } = conflict
  const differs = differing(yours, theirs)
  const mine = mineWords(edit, words)
  const again = 'with' in edit && over !== null
  return (
    <dialog ref={dialog} className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{action === 'withdraw' ? told.withdrawn : told.title(by)}</h2>
      <p className="quiet">{told.lost}</p>
      <div className="versions">
        <section data-version="theirs">
          <h3>{told.theirs(by)}</h3>
          {theirs === null ? (
            <p>{told.theirsGone}</p>
          ) : (
            <>
              {theirs.standpoint === 'rejected' && <p className="fault">{told.theirsRejected}</p>}
              <Version statement={theirs} differs={differs} />
            </>
          )}
        </section>
        <section data-version="yours">
          <h3>{told.yours}</h3>
          {mine !== null && <p>{mine}</p>}
          {yours !== null && <Version statement={yours} differs={differs} />}
        </section>
      </div>
      <div className="choices">
        <button type="button" onClick={() => discard(key)}>
          {told.keep}
        </button>
        {over !== null && (
          <button
            type="button"
            onClick={() => {
              discard(key)
              void sendEdit(over, lang).then((sent) => {
                if (sent.came === 'refused') say({ tone: 'wrong', text: faultWords(sent.problem, words) })
              })
            }}
          >
            {told.over}
          </button>
        )}
        {again && (
          <button
            type="button"
            onClick={() => {
              keepForForm(over as EditView)
              discard(key)
              const article = theirs?.article ?? yours?.article
              if (article !== undefined) go(articleScreen(article, theirs?.id ?? null), 'replace')
            }}
          >
            {told.again}
          </button>
        )}
      </div>
    </dialog>
  )
}

import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { api } from '../fetch-view.js'
import { useNavigation } from '../navigation.js'
import { articleScreen } from '../route.js'
import type { EditView, StatementList } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { ConflictDialog } from './conflict-dialog.js'
import { keepForForm } from './edit-again.js'
import { currentLive, onLive, startLooking, useSession } from './live.js'
import { say, useNotice } from './notices.js'
import { currentWaiting, discard, sendAgain, subscribeWaiting, takeUpKept, type Waiting } from './outbox.js'
import { setPerson, usePerson } from './person.js'
import { faultWords } from './use-edits.js'

/** The article a statement stands in, `null` where nobody can tell. */
const articleOf = async (statement: string): Promise<string | null> => {
  try {
    const response = await fetch(api('statements', { ids: statement }))
    return ((await response.json()) as StatementList).statements[0]?.article ?? null
  } catch {
    return null
  }
}

const actionOf = (action: string): string => action.replace('-remark', '')

const EditName = ({ edit }: { readonly edit: EditView }) => {
  const { words } = useWords()
  return (
    <>
      {wordOf(words.reading.actions, actionOf(edit.action))}
      {'with' in edit && `: ${edit.with.actor}, ${wordOf(words.act, edit.with.act)}, ${edit.with.topic}`}
    </>
  )
}

/** Kept from before and refused now that it was sent: what is wrong, and a way back into the form. */
const RefusedEdit = ({ waiting: { key, edit, problem } }: { readonly waiting: Waiting }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { status, conflict } = words.reading
  const again = async () => {
    const article = 'article' in edit ? edit.article : 'statement' in edit ? await articleOf(edit.statement) : null
    if (article === null) return
    keepForForm(edit)
    discard(key)
    go(articleScreen(article, 'statement' in edit ? edit.statement : null))
  }
  return (
    <li>
      <EditName edit={edit} />. {status.refused} {problem && faultWords(problem, words)}{' '}
      {'with' in edit && (
        <button type="button" className="plain" onClick={() => void again()}>
          {conflict.again}
        </button>
      )}{' '}
      <button type="button" className="plain" onClick={() => discard(key)}>
        {status.discard}
      </button>
    </li>
  )
}

/** Edits the server has not answered: kept, named, and sent again by itself when it is back. */
const Unsaved = () => {
  const { words, lang } = useWords()
  const { status } = words.reading
  const waiting = useSyncExternalStore(subscribeWaiting, currentWaiting)
  const unsent = waiting.filter(({ state }) => state === 'unsent')
  const refused = waiting.filter(({ state }) => state === 'refused')
  if (unsent.length + refused.length === 0) return null
  return (
    <div className="unsaved" role="alert">
      <p>
        <strong>{status.unsaved(unsent.length + refused.length)}.</strong>{' '}
        {unsent.length > 0 && (
          <>
            {status.unsavedHint}{' '}
            <button type="button" onClick={() => void sendAgain(lang)}>
              {status.sendAgain}
            </button>
          </>
        )}
      </p>
      <ul>
        {unsent.map(({ key, edit }) => (
          <li key={key}>
            <EditName edit={edit} />{' '}
            <button type="button" className="plain" onClick={() => discard(key)}>
              {status.discard}
            </button>
          </li>
        ))}
        {refused.map((one) => (
          <RefusedEdit key={one.key} waiting={one} />
        ))}
      </ul>
    </div>
  )
}

const NoticeLine = () => {
  const { words } = useWords()
  const notice = useNotice()
  return (
    <div className="notice-line" role="status" data-tone={notice?.tone}>
      {notice && (
        <>
          <span>{notice.text}</span>
          <button type="button" className="plain" onClick={() => say(null)}>
            {words.reading.status.dismiss}
          </button>
        </>
      )}
    </div>
  )
}

/** Under everything: what is not saved, what has just been done, and whether Parley is there at all. */
export const EditStatus = () => {
  const { words, lang } = useWords()
  const { reachable, known } = useSession()
  const waiting = useSyncExternalStore(subscribeWaiting, currentWaiting)
  useEffect(() => {
    takeUpKept()
    return startLooking()
  }, [])
  // Back again: what is kept is sent.
  useEffect(() => {
    const back = () => {
      if (currentLive().reachable && currentWaiting().some(({ state }) => state === 'unsent')) void sendAgain(lang)
    }
    return onLive(back)
  }, [lang])
  const conflict = waiting.find(({ state }) => state === 'conflict')
  return (
    <aside className="edit-status" aria-label={words.reading.history}>
      {!reachable && waiting.length === 0 && <p className="unsaved">{words.reading.status.unreachable}</p>}
      {known?.behind && (
        <p className="behind" role="status">
          {words.reading.status.behind}
        </p>
      )}
      <Unsaved />
      <NoticeLine />
      {conflict && <ConflictDialog key={conflict.key} waiting={conflict} />}
    </aside>
  )
}

/** Who signs, and how to sign otherwise. */
export const Signature = () => {
  const { words } = useWords()
  const { status, faults } = words.reading
  const person = usePerson()
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed?.trim() ?? ''
  const wrong = typed !== null && (name === '' || name.length > 80)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (wrong) return
    setPerson(name)
    setTyped(null)
  }
  if (person === null) return null
  if (typed === null)
    return (
      <span className="signature">
        {status.person} <strong>{person}</strong>{' '}
        <button type="button" className="plain" onClick={() => setTyped(person)}>
          {status.personChange}
        </button>
      </span>
    )
  return (
    <form className="signature" onSubmit={keep}>
      <label>
        {status.personField}{' '}
        <input
          value={typed}
          maxLength={80}
          autoFocus
          aria-invalid={wrong}
          aria-describedby={wrong ? 'person-fault' : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        />
      </label>
      <button type="submit">{status.personSave}</button>
      {wrong && (
        <span id="person-fault" className="fault">
          {faults['no-name']}
        </span>
      )}
    </form>
  )
}

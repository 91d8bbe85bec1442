import { type ClipboardEvent, type DragEvent, type FormEvent, useId, useState } from 'react'
import { readDate } from '../article/draft.js'
import { useSession } from '../edits/live.js'
import { Link } from '../navigation.js'
import { articleScreen } from '../route.js'
import { FileField } from '../shell/file-field.js'
import { useWords, type Words, wordOf } from '../words/index.js'
import { givenBy, givenText } from './pasted.js'
import { freshOf, type Sending, useIntake } from './use-intake.js'

const faultText = (fault: Sending['faults'][number], words: Words): string => {
  const { faults } = words.reading.intake
  return (fault.code === 'binary-file' ? faults['wrong-type'] : faults[fault.code]) ?? words.fault(fault)
}

const SendingRow = ({ sending, onRemove }: { readonly sending: Sending; readonly onRemove: (() => void) | null }) => {
  const { words, dates } = useWords()
  const { intake } = words.reading
  const { name, state, look, faults, read, total } = sending
  const byId = new Map(read.map((one) => [one.id, one]))
  return (
    <li className="sending" data-state={state}>
      <header>
        <strong>{name}</strong>
        {look && look.articles.length > 0 && <span className="quiet">{intake.holds(look.articles.length)}</span>}
        {state === 'looking' && <span className="quiet">{intake.looking}</span>}
        {state === 'reading' && (
          <>
            <progress max={total} value={read.length} aria-label={intake.progress(read.length, total)} />
            <span className="quiet">{intake.progress(read.length, total)}</span>
          </>
        )}
        {state === 'stopped' && <span className="fault">{intake.stopped(read.length, total)}</span>}
        {onRemove && (
          <button type="button" className="plain" onClick={onRemove}>
            {words.reading.form.takeAway}
          </button>
        )}
      </header>
      {faults.length > 0 && (
        <ul className="fault">
          {faults.slice(0, 20).map((fault) => (
            <li key={fault.code + fault.message}>{faultText(fault, words)}</li>
          ))}
        </ul>
      )}
      <ul className="held">
        {look?.articles.slice(0, 100).map((article) => {
          const done = byId.get(article.id)
          return (
            <li key={article.id}>
              {done ? <Link to={articleScreen(article.id)}>{article.title}</Link> : article.title}{' '}
              <span className="quiet">
                {article.published === null ? words.article.undated : dates.long(article.published)}
                {article.lang !== null && ` · ${article.lang}`} · {intake.characters(article.characters)}
                {done && ` · ${intake.result(done.statements, done.unread)}`}
              </span>
              {article.twin && !done && (
                <>
                  {' · '}
                  {intake.twin} <Link to={articleScreen(article.twin.id)}>{article.twin.title}</Link>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

const DateQuestion = ({
  undated,
  onStart,
  fresh,
}: {
  readonly undated: number
  readonly fresh: number
  readonly onStart: (date: string | null) => void
}) => {
  const { words, dates } = useWords()
  const { intake, form, faults } = words.reading
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState(false)
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const date = unknown || undated === 0 ? null : readDate(typed, dates.read)
    if (date === undefined || (date === null && undated > 0 && !unknown)) setWrong(true)
    else onStart(date)
  }
  return (
    <form className="date-question" onSubmit={submit} noValidate>
      {undated > 0 && (
        <>
          <label htmlFor={id}>{intake.dateQuestion(undated)}</label>
          <p className="quiet">{intake.dateHint}</p>
          <div className="answers">
            <input
              id={id}
              value={typed}
              placeholder={form.saidHint}
              disabled={unknown}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-fault` : undefined}
              onChange={(event) => {
                setTyped(event.target.value)
                setWrong(false)
              }}
            />
            <label>
              <input
                type="checkbox"
                checked={unknown}
                onChange={(event) => {
                  setUnknown(event.target.checked)
                  setWrong(false)
                }}
              />{' '}
              {intake.noDate}
            </label>
          </div>
          {wrong && (
            <p className="fault" id={`${id}-fault`}>
              {wordOf(faults, 'no-such-date')}
            </p>
          )}
        </>
      )}
      <button type="submit" className="primary">
        {intake.read(fresh)}
      </button>
    </form>
  )
}

/** Files dropped or chosen, a text or a page pasted: looked into, dated, read with progress, and then one click away. */
export const IntakeScreen = () => {
  const { words } = useWords()
  const { reading } = words
  const { intake } = reading
  const { known } = useSession()
  const work = useIntake()
  const [text, setText] = useState('')
  const [empty, setEmpty] = useState(false)
  const [over, setOver] = useState(false)
  const { sendings, running } = work
  const looking = sendings.some(({ state }) => state === 'looking')
  const ready = sendings.filter(({ state }) => state === 'ready')
  const fresh = ready.flatMap(freshOf)
  const finished = sendings.flatMap(({ read }) => read)

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const { files, page } = givenBy(event.dataTransfer)
    const plain = event.dataTransfer.getData('text/plain')
    if (files.length > 0) void work.take(files)
    else if (page) void work.take([page])
    else if (plain.trim() !== '') void work.take([givenText(plain)])
  }
  const paste = (event: ClipboardEvent) => {
    const { files, page } = givenBy(event.clipboardData)
    if (files.length === 0 && page === null) return
    event.preventDefault()
    void work.take(files.length > 0 ? files : page ? [page] : [])
  }
  const takeText = () => {
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    void work.take([givenText(text)])
    setText('')
  }
  if (known?.readOnly)
    return (
      <div className="list-screen">
        <h1>{intake.title}</h1>
        <p className="notice">{known.readOnly === 'asked' ? reading.readOnlyAsked : reading.readOnlyFile}</p>
      </div>
    )
  return (
    <div
      className="list-screen intake"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header>
        <h1>{intake.title}</h1>
      </header>
      <div className="drop">
        <p>{intake.drop}</p>
        <FileField
          label={intake.choose}
          several
          disabled={running}
          onFiles={(files) => void work.take(files.map((file) => ({ name: file.name, body: file })))}
        />
        <p className="quiet">{intake.types}</p>
        <textarea
          rows={4}
          value={text}
          aria-label={intake.paste}
          placeholder={intake.paste}
          aria-invalid={empty}
          aria-describedby={empty ? 'paste-fault' : undefined}
          onPaste={paste}
          onChange={(event) => {
            setText(event.target.value)
            setEmpty(false)
          }}
        />
        {empty && (
          <p className="fault" id="paste-fault">
            {intake.faults['empty-paste']}
          </p>
        )}
        <p>
          <button type="button" onClick={takeText} disabled={running}>
            {intake.takePasted}
          </button>{' '}
          <span className="quiet">{intake.pasteHint}</span>
        </p>
      </div>
      {work.tooMany && <p className="fault">{intake.faults['too-many']}</p>}
      {sendings.length > 0 && (
        <ul className="sendings">
          {sendings.map((sending) => (
            <SendingRow
              key={sending.key}
              sending={sending}
              onRemove={running || sending.state === 'done' ? null : () => work.remove(sending.key)}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {!running && finished.length > 0 && (
          <p>
            <strong>{intake.finished(finished.length)}</strong>{' '}
            {intake.result(
              finished.reduce((sum, one) => sum + one.statements, 0),
              finished.reduce((sum, one) => sum + one.unread, 0),
            )}{' '}
            <button type="button" onClick={work.clear}>
              {intake.again}
            </button>
          </p>
        )}
      </div>
      {running && (
        <button type="button" onClick={work.stop}>
          {intake.stop}
        </button>
      )}
      {!running && !looking && fresh.length > 0 && (
        <DateQuestion
          undated={fresh.filter(({ published }) => published === null).length}
          fresh={fresh.length}
          onStart={(date) => void work.start(date)}
        />
      )}
      {!running && !looking && ready.length > 0 && fresh.length === 0 && <p>{intake.nothingNew}</p>}
    </div>
  )
}

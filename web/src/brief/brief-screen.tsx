import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { api, useView } from '../fetch-view.js'
import type { BriefRoute } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { BriefRoomView, DossierView, ProblemView } from '../views.js'
import { useWords } from '../words/index.js'
import { BriefControls } from './brief-controls.js'
import { begin, type Edit, type Edited, edited, readDraft, redone, undone, unknownTo } from './editing.js'
import { saveDraft, writeFile } from './files.js'
import { Paper } from './paper.js'
import { keepDraft, keptDraft } from './storage.js'

type Note =
  | { readonly kind: 'kept' | 'not-read' | 'not-kept' }
  | { readonly kind: 'written'; readonly name: string }
  | { readonly kind: 'problem'; readonly problem: ProblemView }

const Notes = ({ note, missing }: { readonly note: Note | null; readonly missing: number }) => {
  const { words } = useWords()
  const { brief } = words
  if (note === null) return null
  switch (note.kind) {
    case 'kept':
      return <p className="notice">{missing > 0 ? brief.changed(missing) : brief.kept}</p>
    case 'written':
      return (
        <p className="notice" role="status">
          {brief.written(note.name)}
        </p>
      )
    case 'problem':
      return <ProblemMessage problem={note.problem} />
    default:
      return (
        <p className="notice" role="alert">
          {note.kind === 'not-read' ? brief.notRead : brief.notKept}
        </p>
      )
  }
}

/** Works on one brief; another question is another brief. */
const Desk = ({
  route,
  room,
  question,
}: {
  readonly route: BriefRoute
  readonly room: BriefRoomView
  readonly question: string
}) => {
  const { words } = useWords()
  const { brief } = words
  const kept = useRef(keptDraft(question))
  const [state, setState] = useState<Edited>(() => begin(kept.current ?? room.draft))
  const [note, setNote] = useState<Note | null>(kept.current ? { kind: 'kept' } : null)
  const file = useRef<HTMLInputElement>(null)
  const take = (next: Edited) => {
    setState(next)
    const untouched = next.now === room.draft
    if (!keepDraft(question, untouched ? null : next.now)) setNote({ kind: 'not-kept' })
    else if (note?.kind !== 'kept') setNote(null)
  }
  const edit = (one: Edit) => take(edited(state, one))
  const write = async (format: 'html' | 'docx') => {
    const made = await writeFile(state.now, format)
    setNote(made.ok ? { kind: 'written', name: made.name } : { kind: 'problem', problem: made.problem })
  }
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    event.target.value = ''
    if (!chosen) return
    const draft = readDraft(await chosen.text())
    if (draft === null) setNote({ kind: 'not-read' })
    else take({ past: [...state.past, state.now], now: draft, future: [] })
  }
  return (
    <>
      <div className="brief-tools" role="toolbar" aria-label={brief.title}>
        <button type="button" disabled={state.past.length === 0} onClick={() => take(undone(state))}>
          {brief.undo}
        </button>
        <button type="button" disabled={state.future.length === 0} onClick={() => take(redone(state))}>
          {brief.redo}
        </button>
        <button
          type="button"
          disabled={state.now === room.draft}
          onClick={() => take({ past: [...state.past, state.now], now: room.draft, future: [] })}
        >
          {brief.afresh}
        </button>
        <span className="gap" />
        <button type="button" onClick={() => saveDraft(state.now)}>
          {brief.save}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {brief.load}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={brief.load}
          onChange={load}
          data-load
        />
        <span className="gap" />
        <button type="button" onClick={() => write('docx')}>
          {brief.docx}
        </button>
        <button type="button" onClick={() => write('html')}>
          {brief.html}
        </button>
        <button type="button" onClick={() => window.print()}>
          {brief.print}
        </button>
      </div>
      <Notes note={note} missing={unknownTo(state.now, room.draft)} />
      <div className="brief-body">
        <BriefControls route={route} draft={state.now} onEdit={edit} />
        <Paper draft={state.now} sources={room.sources} onEdit={edit} />
      </div>
    </>
  )
}

export const BriefScreen = ({ route }: { readonly route: BriefRoute }) => {
  const { words, lang } = useWords()
  const { asOf, knownOn, trust, since, party, issue } = route
  const url = api('brief', { asOf, knownOn, trust, since, party, issue, lang })
  const room = useView<BriefRoomView>(url)
  const dossier = useView<DossierView>(api('dossier', { lang }))
  useEffect(() => {
    document.body.dataset.printing = 'brief'
    return () => {
      delete document.body.dataset.printing
    }
  }, [])
  return (
    <div className="brief-screen">
      <header>
        <h1>{words.brief.title}</h1>
        <p className="quiet">{words.brief.hint}</p>
      </header>
      {(room.state === 'waiting' || dossier.state === 'waiting') && <Waiting />}
      {room.state === 'failed' && <ProblemMessage problem={room.problem} />}
      {room.state === 'here' && dossier.state === 'here' && !room.stale && (
        <Desk key={url} route={route} room={room.value} question={`${dossier.value.name} ${url}`} />
      )}
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { useWords } from '../words/index.js'
import { rooms } from './rooms.js'

export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { keys } = words
  const rows: readonly (readonly [readonly string[], string, string])[] = [
    [['←', '↑', '↓', '→'], '', keys.move],
    [['Home', 'End'], '', keys.edges],
    [['j', 'k'], '', keys.list],
    [['Enter'], '', keys.open],
    [['Esc'], '', keys.back],
    [['[', ']'], '', keys.days],
    [['/'], '', keys.search],
    ...rooms.map((room) => [['g', room.key], keys.then, room.label(words)] as const),
    [['?'], '', keys.sheet],
    [['y', 'n'], '', words.reading.keys.judge],
    [['⇧y', '⇧n'], '', words.reading.keys.judgeOn],
    [['x'], '', words.reading.keys.next],
    [['e'], '', words.reading.keys.correct],
    [['a'], '', words.reading.keys.add],
    [['⇧→', 'Alt ⇧→'], '', words.reading.keys.span],
    [['u', '⇧u'], '', words.reading.keys.undo],
    [['h'], '', words.reading.history],
  ]
  return (
    <dialog ref={dialog} className="key-sheet" aria-labelledby="key-sheet-title" onClose={onClose}>
      <header>
        <h2 id="key-sheet-title">{keys.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.controls.close}
        </button>
      </header>
      <dl>
        {rows.map(([pressed, join, what]) => (
          <div key={what}>
            <dt>
              {pressed.map((key, n) => (
                <span key={key}>
                  {n > 0 && join !== '' && <span className="quiet"> {join} </span>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}

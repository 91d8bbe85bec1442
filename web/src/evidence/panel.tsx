import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/index.js'

interface Props {
  readonly title: ReactNode
  readonly onClose: () => void
  /** Changes with what is shown, so that the panel begins at its top and takes the focus. */
  readonly of: string
  readonly children: ReactNode
}

/** The right-hand side: evidence for what was clicked on the left, which stays in view. */
export const Panel = ({ title, onClose, of, children }: Props) => {
  const { words } = useWords()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.scrollTo(0, 0)
    panel.current?.focus({ preventScroll: true })
  }, [of])
  return (
    <aside ref={panel} className="panel" tabIndex={-1} aria-label={words.evidence.title}>
      <header className="panel-head">
        <div>{title}</div>
        <button
          type="button"
          className="round"
          onClick={onClose}
          aria-label={words.controls.close}
          aria-keyshortcuts="Escape"
        >
          ×
        </button>
      </header>
      {children}
    </aside>
  )
}

import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/index.js'

interface Props {
  readonly title: ReactNode
  readonly onClose: () => void
  /** Changes with what is shown, so that the panel begins at its top and takes the focus. */
  readonly of: string
  /** The focus stays where it is: what is shown follows the keys there. */
  readonly keepFocus?: boolean
  readonly children: ReactNode
}

/** The right-hand side: evidence for what was clicked on the left, which stays in view. */
export const Panel = ({ title, onClose, of, keepFocus = false, children }: Props) => {
  const { words } = useWords()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.scrollTo(0, 0)
    // On narrow screens what had the focus is hidden by now.
    const seen = (document.activeElement?.getClientRects().length ?? 0) > 0 && document.activeElement !== document.body
    if (!keepFocus || !seen) panel.current?.focus({ preventScroll: true })
  }, [of, keepFocus])
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

import { type ReactNode, useId } from 'react'
import { useWords } from '../words/index.js'

/** What is wrong at a field and what to do. */
export const Fault = ({ field, codes }: { readonly field: string; readonly codes: readonly string[] | undefined }) => {
  const { words } = useWords()
  if (codes === undefined) return null
  return (
    <p className="fault" id={`fault-${field}`}>
      {codes.map((code) => words.reading.faults[code] ?? words.fault({ code, message: code })).join(' ')}
    </p>
  )
}

export const Labelled = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}) => {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface SpanProps {
  readonly label?: string
  readonly text: string
  readonly range: { readonly begin: number; readonly end: number } | null
  readonly lang: string | null
  /** Shown where nothing is marked. */
  readonly missing?: string
  readonly hint?: string
  readonly onTake: () => void
  readonly onRemove?: () => void
}

/** Words of the article, taken from what is marked in it. */
export const SpanField = ({ label, text, range, lang, missing, hint, onTake, onRemove }: SpanProps) => {
  const { words } = useWords()
  const { form } = words.reading
  const quote = range ? text.slice(range.begin, range.end) : ''
  return (
    <div className="span-field">
      {label !== undefined && <span className="label">{label}</span>}
      <div>
        {quote === '' ? <span className="quiet">{missing}</span> : <q lang={lang ?? ''}>{quote}</q>}{' '}
        <button
          type="button"
          className="plain"
          // The click must not take away what is marked in the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={onTake}
        >
          {form.useMarked}
        </button>
        {onRemove && quote !== '' && (
          <>
            {' · '}
            <button type="button" className="plain" onClick={onRemove}>
              {form.takeAway}
            </button>
          </>
        )}
        {hint !== undefined && <span className="quiet hint"> {hint}</span>}
      </div>
    </div>
  )
}

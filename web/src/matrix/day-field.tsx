import { useEffect, useState } from 'react'
import { useWords } from '../words/index.js'

interface Props {
  readonly day: string | null
  readonly onChange: (day: string | null) => void
  /** What the day is for; the day something was known by, where not given. */
  readonly label?: string
  readonly hint?: string
}

/** A day typed in any common way and shown like every other day; a browser's own date field writes it in the browser's language. */
export const DayField = ({ day, onChange, label, hint }: Props) => {
  const { words, dates } = useWords()
  const { matrix } = words
  const written = day === null ? '' : dates.long(day)
  const [text, setText] = useState(written)
  useEffect(() => setText(written), [written])
  const read = text.trim() === '' ? null : dates.read(text)
  const wrong = text.trim() !== '' && text !== written && read === null
  const take = () => {
    if (wrong) return
    if (text !== written && read !== day) onChange(read)
    else setText(written)
  }
  return (
    <span className="day-field">
      <input
        type="text"
        value={text}
        placeholder={matrix.dayForm}
        aria-label={label ?? matrix.knownBy}
        aria-invalid={wrong}
        title={wrong ? matrix.noDay : (hint ?? matrix.knownHint)}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setText(written)
        }}
      />
      {day !== null && (
        <button type="button" className="plain" aria-label={matrix.clearDay} onClick={() => onChange(null)}>
          ×
        </button>
      )}
    </span>
  )
}

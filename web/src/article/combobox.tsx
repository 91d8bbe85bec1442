import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/index.js'

export interface Suggestion {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export interface ComboboxProps {
  readonly label: string
  readonly value: string | null
  readonly choices: readonly Suggestion[]
  /** What is shown and chosen for `null`; without it something must be there. */
  readonly none?: string
  readonly onChange: (value: string | null) => void
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly guessed?: boolean
  readonly name: string
}

const MOST_SHOWN = 60

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Beginning of the name first, then of one of its words, then anywhere; within these in the order of the list. */
const matching = (choices: readonly Suggestion[], typed: string): readonly Suggestion[] => {
  const wanted = fold(typed.trim())
  if (wanted === '') return choices.slice(0, MOST_SHOWN)
  const rank = ({ label, value, hint = '' }: Suggestion): number => {
    const texts = [fold(label), fold(value), fold(hint)]
    if (texts.some((text) => text.startsWith(wanted))) return 0
    if (texts.some((text) => text.split(/[\s.,()/-]+/).some((word) => word.startsWith(wanted)))) return 1
    return texts.some((text) => text.includes(wanted)) ? 2 : 3
  }
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map(({ choice }) => choice)
}

/** A field that suggests while one types; what fits nothing stays as typed, and whoever checks says what is wrong with it. */
export const Combobox = ({
  label,
  value,
  choices,
  none,
  onChange,
  describedBy,
  invalid,
  guessed,
  name,
}: ComboboxProps) => {
  const { words } = useWords()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const all = useMemo(() => (none === undefined ? choices : [...choices, { value: '', label: none }]), [choices, none])
  const shownText = value === null ? (none ?? '') : (choices.find((one) => one.value === value)?.label ?? value)
  const open = typed !== null
  const found = open ? matching(all, typed === shownText ? '' : typed) : []
  const choose = (choice: Suggestion) => {
    onChange(choice.value === '' ? null : choice.value)
    setTyped(null)
  }
  const leave = () => {
    if (typed === null) return
    const text = typed.trim()
    const exact = all.find((one) => fold(one.label) === fold(text) || fold(one.value) === fold(text))
    if (text === shownText) setTyped(null)
    else if (exact) choose(exact)
    else {
      onChange(text === '' ? null : text)
      setTyped(null)
    }
  }
  const move = (by: number) => {
    setActive((at) => {
      const next = Math.min(Math.max(at + by, 0), found.length - 1)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
      return next
    })
  }
  const press = (event: KeyboardEvent) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!open) {
        setTyped(shownText)
        setActive(0)
      } else move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter' && open) {
      const choice = found[active]
      // With the list open Enter chooses; the next one sends the form.
      event.preventDefault()
      if (choice && typed !== shownText) choose(choice)
      else if (choice && active > 0) choose(choice)
      else leave()
    } else if (key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        data-guessed={guessed}
        value={typed ?? shownText}
        onFocus={(event) => event.target.select()}
        onClick={() => {
          setTyped(shownText)
          setActive(0)
        }}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onBlur={leave}
        onKeyDown={press}
      />
      <ul
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={`${label}: ${words.reading.form.choices}`}
        hidden={!open}
      >
        {found.map((choice, n) => (
          <li
            key={choice.value}
            id={`${id}-${n}`}
            role="option"
            aria-selected={n === active}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(choice)
            }}
          >
            {choice.label}
            {choice.hint !== undefined && <span className="quiet"> {choice.hint}</span>}
          </li>
        ))}
        {open && found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="quiet">
            {words.reading.form.noMatch}
          </li>
        )}
      </ul>
    </div>
  )
}

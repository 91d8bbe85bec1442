import { type KeyboardEvent, memo, useEffect, useState } from 'react'
import { dayNumber } from '../dates.js'
import { useWords } from '../words/index.js'

interface Props {
  /** Every day on which something was said, rising. */
  readonly days: readonly string[]
  /** `null`: everything ever said. */
  readonly asOf: string | null
  readonly onChange: (asOf: string | null) => void
  /** Once on a screen. */
  readonly id: string
  readonly label: string
  readonly earlier: string
  readonly later: string
  /** The keys "[" and "]" move this one. */
  readonly keys?: boolean
}

/** Last stop on or before the date; -1 before the first. */
export const stopAt = (days: readonly string[], date: string): number =>
  days.findLastIndex((day) => day <= (date + '-12-31'.slice(date.length - 4)).slice(0, 10))

/** Stop nearest to a place on the axis, for a pointer cannot hit single days. */
export const nearestStop = (days: readonly string[], place: number): number =>
  days.reduce(
    (best, day, n) => (Math.abs(dayNumber(day) - place) < Math.abs(dayNumber(days[best] ?? day) - place) ? n : best),
    0,
  )

interface TicksProps {
  readonly days: readonly string[]
  readonly first: number
  readonly span: number
}

/** Thousandths of the axis: finer than any screen. */
const FINEST = 10

/** One path for all days: a thousand days are a thousand shapes otherwise. */
const TicksOf = ({ days, first, span }: TicksProps) => {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].slice(1)
  const x = (date: string) => ((dayNumber(date) - first) / span) * 100
  return (
    <>
      <svg className="ticks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        <path
          d={[...new Set(days.map((day) => Math.round(x(day) * FINEST) / FINEST))].map((at) => `M${at} 0V10`).join('')}
        />
      </svg>
      <div className="years" aria-hidden>
        {years.map((year) => (
          <span key={year} style={{ left: `${x(`${year}-01-01`)}%` }}>
            {year}
          </span>
        ))}
      </div>
    </>
  )
}

const Ticks = memo(TicksOf)

/** An axis true to time, with a stop on every day anybody spoke. */
export const DateSlider = ({ days, asOf, onChange, id, label, earlier, later, keys = false }: Props) => {
  const { dates } = useWords()
  const last = days.length - 1
  const given = asOf === null ? last : Math.max(stopAt(days, asOf), 0)
  const [stop, setStop] = useState(given)
  useEffect(() => setStop(given), [given])

  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), last)
    setStop(next)
    onChange(next === last ? null : (days[next] ?? null))
  }

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (!keys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input:not([type="range"]), select')) return
      if (event.key === '[') move(stop - 1)
      else if (event.key === ']') move(stop + 1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : by === undefined ? null : stop + by
    if (to === null) return
    event.preventDefault()
    move(to)
  }

  const day = days[stop]
  if (day === undefined) return null
  const first = dayNumber(days[0] ?? day)
  const span = Math.max(dayNumber(days[last] ?? day) - first, 1)
  return (
    <div className="date-slider">
      <label htmlFor={id}>
        {label} <output htmlFor={id}>{dates.long(asOf !== null && stop === given ? asOf : day)}</output>
      </label>
      <button type="button" aria-label={earlier} disabled={stop === 0} onClick={() => move(stop - 1)}>
        ‹
      </button>
      <div className="axis">
        <Ticks days={days} first={first} span={span} />
        <input
          id={id}
          type="range"
          min={first}
          max={first + span}
          value={dayNumber(day)}
          aria-valuetext={dates.long(day)}
          onKeyDown={press}
          onChange={(event) => move(nearestStop(days, Number(event.target.value)))}
        />
      </div>
      <button type="button" aria-label={later} disabled={stop === last} onClick={() => move(stop + 1)}>
        ›
      </button>
    </div>
  )
}

/** By which day it was said: the slider the keys move. */
export const SaidBySlider = (props: Pick<Props, 'days' | 'asOf' | 'onChange'>) => {
  const { matrix } = useWords().words
  return <DateSlider id="said-by" label={matrix.saidBy} earlier={matrix.earlier} later={matrix.later} keys {...props} />
}

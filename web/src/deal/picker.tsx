import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { MoreButton } from '../lists/more-button.js'
import { useDrawn } from '../lists/use-drawn.js'
import { useWords } from '../words/index.js'
import { Count } from './count.js'
import { useDeal, useNames } from './deal-context.js'
import { shareOf } from './numbers.js'
import { Sentences } from './sentence.js'
import type { OptionAnswer, PickAnswer, Voice } from './solver.js'
import { VoiceChip } from './voice-chip.js'

type Issue = ReturnType<typeof useDeal>['view']['issues'][number]

const RANK = { hard: 0, no: 1, yes: 2, open: 3 } as const
const rankOf = ({ answer, hard }: Voice): number => (answer === 'no' && hard ? RANK.hard : RANK[answer])

interface RowProps {
  readonly issue: string
  readonly option: string
  readonly label: string
  readonly possible: string | null
  /** The largest number of its issue. */
  readonly most: string
  readonly chosen: boolean
  readonly counted: 'not-yet' | 'no' | 'in-play'
  readonly voices: readonly Voice[]
  readonly toggle: (issue: string, option: string) => void
}

const sameVoices = (before: VoicesProps, after: VoicesProps): boolean =>
  before.voices === after.voices && before.chosen === after.chosen

type VoicesProps = Pick<RowProps, 'voices' | 'chosen'>

/** So many are named at first, beside those of the sides; in a large dossier a hundred have spoken to each option. */
const NAMED = 8

/** Sentences at once. */
const ON_A_PAGE = 10

/** Who says what to an option: chips, and behind them the sentences. */
const Voices = memo(({ voices, chosen }: VoicesProps) => {
  const { words } = useWords()
  const { isSide } = useNames()
  const [pages, setPages] = useState(1)
  const told = voices.filter(({ answer, why }) => answer !== 'open' || why !== 'other')
  const rising = [...told].sort((a, b) => rankOf(a) - rankOf(b) || Number(isSide(b.party)) - Number(isSide(a.party)))
  const against = chosen && rising.some(({ answer }) => answer === 'no')
  const [open, setOpen] = useState(against)
  useEffect(() => setOpen(against), [against])
  if (rising.length === 0) return <p className="voices none quiet">{words.deal.picker.nobody}</p>
  const named = open ? rising : rising.filter(({ party }, at) => at < NAMED || isSide(party))
  const sentences = open ? [...new Set(rising.flatMap(({ statements }) => statements))] : []
  return (
    <details className="voices" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {named.map((voice) => (
          <VoiceChip key={voice.party} voice={voice} />
        ))}
        {rising.length > named.length && (
          <span className="quiet">
            {' '}
            + {rising.length - named.length} {words.controls.more}
          </span>
        )}
      </summary>
      <Sentences ids={sentences.slice(0, pages * ON_A_PAGE)} />
      <MoreButton left={sentences.length - pages * ON_A_PAGE} page={ON_A_PAGE} onMore={() => setPages(pages + 1)} />
    </details>
  )
}, sameVoices)

const sameRow = (before: RowProps, after: RowProps): boolean =>
  sameVoices(before, after) &&
  before.possible === after.possible &&
  before.most === after.most &&
  before.counted === after.counted &&
  before.label === after.label &&
  before.toggle === after.toggle

const OptionRow = memo(({ issue, option, label, possible, most, chosen, counted, toggle, ...voices }: RowProps) => {
  const { words } = useWords()
  return (
    <li className="deal-option" data-row data-option={`${issue}~${option}`} data-chosen={chosen}>
      <button
        type="button"
        className="pick"
        aria-pressed={chosen}
        data-impossible={possible === '0'}
        onClick={() => toggle(issue, option)}
      >
        <span className="box" aria-hidden />
        <span className="label">{label}</span>
      </button>
      <span className="possible">
        {possible === null ? (
          <span className="quiet">
            {counted === 'not-yet' ? '' : counted === 'in-play' ? words.deal.counts.uncounted : '–'}
          </span>
        ) : (
          <>
            <progress max={1} value={shareOf(possible, most)} aria-hidden />
            <Count decimal={possible} means={possible === '0' ? words.deal.counts.none : words.deal.counts.of} />
          </>
        )}
      </span>
      <Voices chosen={chosen} {...voices} />
    </li>
  )
}, sameRow)

interface IssueState {
  readonly options: ReadonlyMap<string, OptionAnswer>
  readonly most: string
}

const statesOf = (options: readonly OptionAnswer[]): ReadonlyMap<string, IssueState> => {
  const byIssue = new Map<string, OptionAnswer[]>()
  for (const one of options) byIssue.set(one.issue, [...(byIssue.get(one.issue) ?? []), one])
  return new Map(
    [...byIssue].map(([issue, found]) => {
      const counts = found.flatMap(({ possible }) => (possible === null ? [] : [BigInt(possible)]))
      return [
        issue,
        {
          options: new Map(found.map((one) => [one.option, one])),
          most: String(counts.reduce((max, one) => (one > max ? one : max), 0n)),
        },
      ]
    }),
  )
}

const NOBODY: readonly Voice[] = []

interface BlockProps {
  readonly issue: Issue
  readonly pick: PickAnswer | null
  readonly states: ReadonlyMap<string, IssueState>
}

const Block = ({ issue, pick, states }: BlockProps) => {
  const { words } = useWords()
  const { route, toggle } = useDeal()
  const state = states.get(issue.id)
  const inPlay = pick?.inPlay.includes(issue.id) ?? false
  return (
    <section className="deal-issue" data-issue={issue.id}>
      <h3 title={issue.about}>
        {issue.label}
        {pick !== null && !inPlay && <span className="quiet"> {words.deal.counts.free}</span>}
      </h3>
      <ul>
        {issue.options.map(({ id, label }) => (
          <OptionRow
            key={id}
            issue={issue.id}
            option={id}
            label={label}
            possible={state?.options.get(id)?.possible ?? null}
            most={state?.most ?? '0'}
            chosen={route.pick.some((one) => one.issue === issue.id && one.option === id)}
            counted={pick === null ? 'not-yet' : inPlay ? 'in-play' : 'no'}
            voices={state?.options.get(id)?.answers ?? NOBODY}
            toggle={toggle}
          />
        ))}
      </ul>
    </section>
  )
}

/** Where many have spoken, the figures of these issues, more than a screen shows, stand first; the others follow right after. */
const ISSUES_SEEN = 10
const MANY_WORDS = 2000

export const Picker = () => {
  const { words } = useWords()
  const { view, route, solved, change } = useDeal()
  const { pick } = solved
  const later = useDeferredValue(pick)
  const states = useMemo(() => statesOf(pick?.options ?? []), [pick])
  const statesLater = useMemo(() => statesOf(later?.options ?? []), [later])
  const inPlay = useMemo(() => new Set(pick?.inPlay), [pick])
  const spoken = useMemo(
    () => new Set((pick?.options ?? []).flatMap(({ issue, answers }) => (answers.length > 0 ? [issue] : []))),
    [pick],
  )
  const isShown = ({ id }: Issue): boolean =>
    route.all || spoken.has(id) || inPlay.has(id) || route.pick.some(({ issue }) => issue === id)
  const shown = view.issues.filter(isShown)
  const first = view.ground.inForce.words.id.length > MANY_WORDS ? ISSUES_SEEN : view.issues.length
  const drawn = useDrawn(shown.length, first)
  const seen = new Set(shown.slice(0, first))
  const silent = view.issues.filter((one) => !spoken.has(one.id) && !inPlay.has(one.id)).length
  const groups = [...new Set(shown.slice(0, drawn).map(({ group }) => group))]
  return (
    <section
      className="deal-picker"
      aria-label={words.deal.picker.label}
      data-list
      data-drawn={drawn < shown.length || (later !== pick && shown.length > first) ? 'part' : 'whole'}
      aria-busy={solved.busy}
      tabIndex={-1}
    >
      {groups.map((group) => (
        <section key={group} className="deal-group">
          <h2>{shown.find((one) => one.group === group)?.groupLabel}</h2>
          {shown.slice(0, drawn).map((issue) => {
            if (issue.group !== group) return null
            const isSeen = seen.has(issue)
            return (
              <Block key={issue.id} issue={issue} pick={isSeen ? pick : later} states={isSeen ? states : statesLater} />
            )
          })}
        </section>
      ))}
      {silent > 0 && (
        <button type="button" className="plain all-issues" onClick={() => change({ all: !route.all })}>
          {route.all ? words.deal.picker.hide : words.deal.picker.show(silent)}
        </button>
      )}
    </section>
  )
}

import { useWords } from '../words/index.js'
import { Count } from './count.js'
import { useDeal } from './deal-context.js'
import { shareOf } from './numbers.js'
import { Sentences } from './sentence.js'
import type { OptionAnswer } from './solver.js'
import { VoiceChip } from './voice-chip.js'

type Issue = ReturnType<typeof useDeal>['view']['issues'][number]
type Voice = OptionAnswer['answers'][number]

const RANK = { hard: 0, no: 1, yes: 2, open: 3 } as const
const rankOf = ({ answer, hard }: Voice): number => (answer === 'no' && hard ? RANK.hard : RANK[answer])

/** Who says what to an option: chips, and behind them the sentences. */
const Voices = ({ voices, chosen }: { readonly voices: readonly Voice[]; readonly chosen: boolean }) => {
  const { words } = useWords()
  const told = voices.filter(({ answer, why }) => answer !== 'open' || why !== 'other')
  const rising = [...told].sort((a, b) => rankOf(a) - rankOf(b))
  if (rising.length === 0) return <p className="voices none quiet">{words.deal.picker.nobody}</p>
  return (
    <details className="voices" open={chosen && rising.some(({ answer }) => answer === 'no')}>
      <summary>
        {rising.map((voice) => (
          <VoiceChip key={voice.party} voice={voice} />
        ))}
      </summary>
      <Sentences ids={[...new Set(rising.flatMap(({ statements }) => statements))]} />
    </details>
  )
}

const OptionRow = ({
  issue,
  option,
  state,
  most,
}: {
  readonly issue: Issue
  readonly option: Issue['options'][number]
  readonly state: OptionAnswer | undefined
  readonly most: string
}) => {
  const { words } = useWords()
  const { isChosen, toggle, solved } = useDeal()
  const chosen = isChosen(issue.id, option.id)
  const possible = state?.possible ?? null
  const inPlay = solved.pick?.inPlay.includes(issue.id) ?? false
  return (
    <li className="deal-option" data-row data-option={`${issue.id}~${option.id}`} data-chosen={chosen}>
      <button
        type="button"
        className="pick"
        aria-pressed={chosen}
        data-impossible={possible === '0'}
        onClick={() => toggle(issue.id, option.id)}
      >
        <span className="box" aria-hidden />
        <span className="label">{option.label}</span>
      </button>
      <span className="possible">
        {possible === null ? (
          <span className="quiet">{solved.pick === null ? '' : inPlay ? words.deal.counts.uncounted : '–'}</span>
        ) : (
          <>
            <progress max={1} value={shareOf(possible, most)} aria-hidden />
            <Count decimal={possible} means={possible === '0' ? words.deal.counts.none : words.deal.counts.of} />
          </>
        )}
      </span>
      {state && <Voices voices={state.answers} chosen={chosen} />}
    </li>
  )
}

const IssueBlock = ({ issue }: { readonly issue: Issue }) => {
  const { words } = useWords()
  const { solved } = useDeal()
  const states = new Map(
    (solved.pick?.options ?? []).filter((one) => one.issue === issue.id).map((one) => [one.option, one]),
  )
  const counts = [...states.values()].flatMap(({ possible }) => (possible === null ? [] : [BigInt(possible)]))
  const most = String(counts.reduce((max, one) => (one > max ? one : max), 0n))
  const inPlay = solved.pick === null || solved.pick.inPlay.includes(issue.id)
  return (
    <section className="deal-issue" data-issue={issue.id}>
      <h3 title={issue.about}>
        {issue.label}
        {!inPlay && <span className="quiet"> {words.deal.counts.free}</span>}
      </h3>
      <ul>
        {issue.options.map((option) => (
          <OptionRow key={option.id} issue={issue} option={option} state={states.get(option.id)} most={most} />
        ))}
      </ul>
    </section>
  )
}

export const Picker = () => {
  const { words } = useWords()
  const { view, route, solved, change } = useDeal()
  const spoken = new Set(
    (solved.pick?.options ?? []).flatMap(({ issue, answers }) => (answers.length > 0 ? [issue] : [])),
  )
  const isShown = ({ id }: Issue): boolean =>
    route.all ||
    spoken.has(id) ||
    (solved.pick?.inPlay.includes(id) ?? false) ||
    route.pick.some(({ issue }) => issue === id)
  const shown = view.issues.filter(isShown)
  const silent = view.issues.length - view.issues.filter((one) => spoken.has(one.id)).length
  const groups = [...new Set(shown.map(({ group }) => group))]
  return (
    <section
      className="deal-picker"
      aria-label={words.deal.picker.label}
      data-list
      aria-busy={solved.busy}
      tabIndex={-1}
    >
      {groups.map((group) => (
        <section key={group} className="deal-group">
          <h2>{shown.find((one) => one.group === group)?.groupLabel}</h2>
          {shown
            .filter((one) => one.group === group)
            .map((issue) => (
              <IssueBlock key={issue.id} issue={issue} />
            ))}
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

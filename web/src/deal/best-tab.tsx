import { useWords } from '../words/index.js'
import { Told } from './count.js'
import { useDeal } from './deal-context.js'
import { signed } from './numbers.js'
import { Pareto } from './pareto.js'
import type { RankedPick } from './solver.js'

const MEASURES = ['maxMin', 'nash', 'sum'] as const

const Balances = ({ pick }: { readonly pick: RankedPick }) => {
  const { view, parties } = useDeal()
  return (
    <span className="balances">
      {view.sides.map((side, at) => (
        <span key={side.join()}>
          {parties(side)} <strong>{signed(pick.balance[at] ?? 0)}</strong>
        </span>
      ))}
    </span>
  )
}

const RankedCard = ({ pick }: { readonly pick: RankedPick }) => {
  const { words } = useWords()
  const { issue, option, change } = useDeal()
  return (
    <article className="ranked" data-row data-balance={pick.balance.join(' ')}>
      <p className="ranked-head">
        <Balances pick={pick} />
        <button type="button" onClick={() => change({ pick: pick.elements, tab: 'package', from: null })}>
          {words.deal.best.take}
        </button>
      </p>
      <details>
        <summary className="quiet">{words.deal.best.elements(pick.elements.length)}</summary>
        <ul>
          {pick.elements.map((one) => (
            <li key={`${one.issue}~${one.option}`}>
              <span className="quiet">{issue(one.issue)}:</span> {option(one.issue, one.option)}
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

export const BestTab = () => {
  const { words } = useWords()
  const { view, route, solved } = useDeal()
  const { rank } = solved
  const t = words.deal.best
  if (view.sides.length < 2 || rank === null) return <p className="notice">{t.noSides}</p>
  if (rank === undefined) return <p className="quiet">{words.deal.check.waiting}</p>
  const none = MEASURES.every((measure) => rank.top[measure]?.picks.length === 0)
  const spoken = MEASURES.some((measure) => rank.top[measure]?.picks.some(({ elements }) => elements.length > 0))
  return (
    <>
      <h2>{t.title}</h2>
      <p className="quiet">
        {t.hint} {route.pick.length > 0 && t.within}
      </p>
      {rank.aside.length > 0 && <p className="notice">{words.deal.counts.aside(rank.aside.length)}</p>}
      {none && <p className="notice">{t.none}</p>}
      {!none && !spoken && <p className="notice">{t.noVoices}</p>}
      {!none &&
        spoken &&
        MEASURES.map((measure) => {
          const found = rank.top[measure]
          return (
            <section key={measure} data-measure={measure} data-list>
              <h3>
                {t.measures[measure]}
                {found?.equals && (
                  <span className="quiet">
                    {' · '}
                    <Told decimal={found.equals} say={t.equals} />
                  </span>
                )}
              </h3>
              {found === null ? (
                <p className="quiet">{t.cut}</p>
              ) : (
                distinct(found.picks).map((pick) => <RankedCard key={JSON.stringify(pick)} pick={pick} />)
              )}
            </section>
          )
        })}
      <Pareto rank={rank} />
    </>
  )
}

/** Of packages that are worth the same to every side one is shown; how many there are is said above. */
const distinct = (picks: readonly RankedPick[]): readonly RankedPick[] => [
  ...new Map([...picks].reverse().map((pick) => [pick.balance.join(), pick])).values(),
]

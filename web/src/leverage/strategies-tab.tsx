import { api } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import type { LeverageRoute } from '../route.js'
import { Empty } from '../shell/messages.js'
import type { LeverageView, StrategyChecksView, StrategyView, TripwireView } from '../views.js'
import { useWords } from '../words/index.js'
import { ChainLists } from './chain-lists.js'
import { Refused } from './drop-zone.js'
import { usePosted } from './posted.js'
import { chainsOf, tiersOf } from './rankings.js'
import { StrategyTree } from './strategy-tree.js'

const SIDES = ['speaker', 'addressee'] as const

const Checks = ({ checked }: { readonly checked: StrategyChecksView }) => {
  const { words } = useWords()
  const t = words.leverage
  return (
    <section className="checks-live" aria-live="polite">
      <h2>{t.ifHold}</h2>
      {checked.patterns.map((pattern) => (
        <p key={pattern} className="pattern" data-pattern={pattern}>
          {t.patterns[pattern] ?? pattern}
        </p>
      ))}
      {checked.pivotal.length > 0 && (
        <p data-pivotal={checked.pivotal.join(' ')}>
          {t.pivotal(checked.pivotal.map((name) => t.checks[name]).join(' '))}
        </p>
      )}
      <ul className="check-cards">
        {checked.checks.map(({ check, verdict, missing, pairs, changes }) => (
          <li key={check} className="collision" data-check={check} data-verdict={verdict}>
            <h3>
              {t.checks[check]}{' '}
              <span
                className="verdict-word"
                data-verdict={verdict === 'yes' ? 'agreed' : verdict === 'no' ? 'blocked' : 'undecided'}
              >
                {t.verdicts[verdict]}
              </span>
            </h3>
            {missing !== null && <p className="quiet">{t.missing[missing]}</p>}
            {pairs.map(({ sentence }) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {changes.length > 0 && (
              <>
                <p className="quiet">{t.change}</p>
                <ul>
                  {changes.map(({ sentence }) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A chain of a single end, just begun, compares nothing yet. */
const compares = (chain: string): boolean => tiersOf(chain).flat().length > 1

const One = ({
  strategy,
  route,
  party,
}: {
  readonly strategy: StrategyView
  readonly route: LeverageRoute
  readonly party: (name: string) => string
}) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const t = words.leverage
  const given = { speaker: strategy.rankings?.speaker ?? [], addressee: strategy.rankings?.addressee ?? [] }
  const chains = (side: 'speaker' | 'addressee'): readonly string[] => {
    const tried = route[side]
    return tried === null ? given[side] : chainsOf(tried)
  }
  const nameOf = (side: 'speaker' | 'addressee'): string => strategy[side].map(party).join(', ') || t.nobody
  const checked = usePosted<StrategyChecksView>(api('leverage/checks', { lang }), {
    offer: strategy.offer !== null,
    threat: strategy.threat !== null,
    speaker: chains('speaker').filter(compares),
    addressee: chains('addressee').filter(compares),
    names: { speaker: nameOf('speaker'), addressee: nameOf('addressee') },
  })
  const isTried = route.speaker !== null || route.addressee !== null
  return (
    <div className="leverage-columns">
      <div>
        <StrategyTree strategy={strategy} party={party} />
        <p className="quiet ranking-hint">{t.rankingHint}</p>
        {SIDES.map((side) => {
          return (
            <section key={side}>
              <h3>
                {t.rankings(nameOf(side))}{' '}
                <span className="quiet">
                  {route[side] !== null
                    ? t.tried
                    : strategy.rankings && given[side].length > 0
                      ? t.assumed(strategy.rankings.author)
                      : ''}
                </span>
              </h3>
              <ChainLists
                side={side}
                chains={chains(side)}
                ends={strategy.ends}
                onChange={(next) => go({ ...route, strategy: strategy.id, [side]: next.join('; ') })}
              />
            </section>
          )
        })}
        {isTried && (
          <button type="button" data-reset onClick={() => go({ ...route, speaker: null, addressee: null })}>
            {t.reset}
          </button>
        )}
      </div>
      <div aria-busy={checked.state === 'here' && checked.stale}>
        {checked.state === 'here' && <Checks checked={checked.value} />}
        {checked.state === 'failed' && <Refused problem={checked.problem} />}
      </div>
    </div>
  )
}

const Tripwire = ({ wire, party }: { readonly wire: TripwireView; readonly party: (name: string) => string }) => {
  const { words } = useWords()
  const t = words.leverage
  const rows: readonly (readonly [string, string])[] = [
    [t.place, wire.place.join(', ') || t.unnamed],
    [t.actor, wire.actor.map(party).join(', ') || t.nobody],
    [t.event, wire.event ?? t.unnamed],
    [t.response, wire.response ?? t.unnamed],
  ]
  return (
    <article className="collision" data-tripwire={wire.id}>
      <h3>{wire.title}</h3>
      <dl className="terms">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {wire.owner.length === 0 && <p className="quiet">{t.nobodyInPower}</p>}
      <ul className="gaps">
        {wire.gaps.map(({ slot, question }) => (
          <li key={slot}>{question}</li>
        ))}
      </ul>
    </article>
  )
}

/** What is offered or threatened, and when: without it many of the same parties look alike. */
const gistOf = ({ title, offer, threat }: StrategyView): string =>
  title !== null
    ? ''
    : [offer, threat].flatMap((branch) => branch?.consequence.act ?? branch?.condition.act ?? []).join(' / ')

export const StrategiesTab = ({
  view,
  route,
  party,
}: {
  readonly view: LeverageView
  readonly route: LeverageRoute
  readonly party: (name: string) => string
}) => {
  const { words } = useWords()
  const t = words.leverage
  const chosen = view.strategies.find(({ id }) => id === route.strategy) ?? view.strategies[0]
  const titleOf = ({ title, speaker, addressee }: StrategyView): string =>
    title ?? `${speaker.map(party).join(', ') || t.nobody} → ${addressee.map(party).join(', ') || t.nobody}`
  if (!chosen && view.tripwires.length === 0)
    return <Empty title={t.none} hint={t.noneHint} command="parley leverage --dossier FILE.parley" />
  return (
    <>
      {view.strategies.length > 1 && (
        <nav className="strategy-list" aria-label={t.strategies}>
          <ul data-list>
            {view.strategies.map((one) => (
              <li key={one.id} data-row>
                <Link
                  to={{ ...route, strategy: one.id, speaker: null, addressee: null }}
                  aria-current={one === chosen ? 'true' : undefined}
                >
                  {titleOf(one)}
                </Link>{' '}
                <span className="quiet">
                  {[gistOf(one), t.from[one.from]].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen && (
        <>
          <h2>{titleOf(chosen)}</h2>
          <One key={chosen.id} strategy={chosen} route={route} party={party} />
        </>
      )}
      {view.tripwires.length > 0 && (
        <section>
          <h2>{t.tripwires}</h2>
          {view.tripwires.map((wire) => (
            <Tripwire key={wire.id} wire={wire} party={party} />
          ))}
        </section>
      )}
    </>
  )
}

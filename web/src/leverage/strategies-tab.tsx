import { api } from '../fetch-view.js'
import { MoreButton } from '../lists/more-button.js'
import { useShown } from '../lists/use-shown.js'
import { Link, useNavigation } from '../navigation.js'
import type { LeverageRoute } from '../route.js'
import { Empty, Waiting } from '../shell/messages.js'
import type { LeverageRoomView, StrategyChecksView, StrategyHeadView, StrategyView, TripwireView } from '../views.js'
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

/** Many of the same parties look alike without what is offered or threatened. */
const gistOf = ({ title, gist }: StrategyHeadView): string => (title === null ? gist.join(' / ') : '')

/** So many of them stand in the list at first: of a large dossier more than a thousand are gathered. */
const ON_A_PAGE = 100

interface Props {
  readonly view: LeverageRoomView
  /** The one that is looked at; `null`: there is none. */
  readonly chosen: StrategyHeadView | null
  /** The same, whole; `null` while it is on its way. */
  readonly one: StrategyView | null
  readonly route: LeverageRoute
  readonly party: (name: string) => string
}

const List = ({ view, chosen, route, titleOf }: Omit<Props, 'one' | 'party'> & { readonly titleOf: TitleOf }) => {
  const { words } = useWords()
  const t = words.leverage
  const [pages, more] = useShown('strategies')
  const first = view.listed.slice(0, pages * ON_A_PAGE)
  // The one that is looked at is never missing from the list.
  const shown = chosen === null || first.includes(chosen) ? first : [...first, chosen]
  return (
    <nav className="strategy-list" aria-label={t.strategies}>
      <ul data-list>
        {shown.map((one) => (
          <li key={one.id} data-row>
            <Link
              to={{ ...route, strategy: one.id, speaker: null, addressee: null }}
              aria-current={one === chosen ? 'true' : undefined}
            >
              {titleOf(one)}
            </Link>{' '}
            <span className="quiet">{[gistOf(one), t.from[one.from]].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
      <MoreButton left={view.listed.length - first.length} page={ON_A_PAGE} onMore={more} />
    </nav>
  )
}

type TitleOf = (strategy: Pick<StrategyHeadView, 'title' | 'speaker' | 'addressee'>) => string

export const StrategiesTab = ({ view, chosen, one, route, party }: Props) => {
  const { words } = useWords()
  const t = words.leverage
  const titleOf: TitleOf = ({ title, speaker, addressee }) =>
    title ?? `${speaker.map(party).join(', ') || t.nobody} → ${addressee.map(party).join(', ') || t.nobody}`
  if (chosen === null && view.tripwires.length === 0)
    return <Empty title={t.none} hint={t.noneHint} command="parley leverage --dossier FILE.parley" />
  return (
    <>
      {view.listed.length > 1 && <List view={view} chosen={chosen} route={route} titleOf={titleOf} />}
      {chosen && <h2>{titleOf(chosen)}</h2>}
      {one && <One key={one.id} strategy={one} route={route} party={party} />}
      {chosen && one === null && <Waiting />}
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

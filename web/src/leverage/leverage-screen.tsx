import { useMemo } from 'react'
import { type DealNames, NamesProvider } from '../deal/deal-context.js'
import { sentenceStore } from '../deal/sentence-store.js'
import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import type { LeverageRoute } from '../route.js'
import { LEVERAGE_TABS } from '../routes/leverage.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { LeverageRoomView, OneStrategyView } from '../views.js'
import { useWords } from '../words/index.js'
import { BargainTab } from './bargain-tab.js'
import { GamesTab } from './games-tab.js'
import { StrategiesTab } from './strategies-tab.js'

const Strategies = ({ view, route }: { readonly view: LeverageRoomView; readonly route: LeverageRoute }) => {
  const { lang } = useWords()
  const { asOf, knownOn } = route
  const chosen = view.listed.find(({ id }) => id === route.strategy) ?? view.listed[0]
  const atHand = view.strategies.find(({ id }) => id === chosen?.id)
  // Of a long list only the first came along.
  const fetched = useView<OneStrategyView>(
    chosen && !atHand ? api('leverage/strategy', { strategy: chosen.id, asOf, knownOn, lang }) : null,
  )
  const later = !atHand && fetched.state === 'here' ? fetched.value : null
  const statements = later?.statements ?? view.statements
  const names = useMemo((): DealNames => {
    const labels = new Map(view.names.map(({ id, label }) => [id, label]))
    const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang)
    const party = (name: string): string => labels.get(name) ?? name
    return {
      sentences: sentenceStore(statements, lang),
      holder: () => null,
      party,
      isSide: () => false,
      parties: (all) => list.format(all.map(party)),
      issue: (id) => id,
      option: (_issue, option) => option,
    }
  }, [view, statements, lang])
  return (
    <NamesProvider value={names}>
      <StrategiesTab
        view={view}
        chosen={chosen ?? null}
        one={atHand ?? later?.strategies.find(({ id }) => id === chosen?.id) ?? null}
        route={route}
        party={names.party}
      />
      {fetched.state === 'failed' && <ProblemMessage problem={fetched.problem} />}
    </NamesProvider>
  )
}

export const LeverageScreen = ({ route }: { readonly route: LeverageRoute }) => {
  const { words, lang } = useWords()
  const { asOf, knownOn, tab } = route
  const view = useView<LeverageRoomView>(tab === 'strategies' ? api('leverage', { asOf, knownOn, lang }) : null)
  return (
    <div className="leverage-screen">
      <header>
        <h1>{words.leverage.title}</h1>
        <nav className="tabs" aria-label={words.leverage.tabs.label}>
          {LEVERAGE_TABS.map((one) => (
            <Link key={one} to={{ ...route, tab: one }} aria-current={one === tab ? 'page' : undefined} data-tab={one}>
              {words.leverage.tabs[one]}
            </Link>
          ))}
        </nav>
      </header>
      {tab === 'strategies' && view.state === 'waiting' && <Waiting />}
      {tab === 'strategies' && view.state === 'failed' && <ProblemMessage problem={view.problem} />}
      {tab === 'strategies' && view.state === 'here' && <Strategies view={view.value} route={route} />}
      {tab === 'games' && <GamesTab route={route} />}
      {tab === 'bargain' && <BargainTab />}
    </div>
  )
}

import { useMemo } from 'react'
import { type DealNames, NamesProvider } from '../deal/deal-context.js'
import { sentenceStore } from '../deal/sentence-store.js'
import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import type { LeverageRoute } from '../route.js'
import { LEVERAGE_TABS } from '../routes/leverage.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { LeverageView } from '../views.js'
import { useWords } from '../words/index.js'
import { BargainTab } from './bargain-tab.js'
import { GamesTab } from './games-tab.js'
import { StrategiesTab } from './strategies-tab.js'

const Strategies = ({ view, route }: { readonly view: LeverageView; readonly route: LeverageRoute }) => {
  const { lang } = useWords()
  const names = useMemo((): DealNames => {
    const labels = new Map(view.names.map(({ id, label }) => [id, label]))
    const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang)
    const party = (name: string): string => labels.get(name) ?? name
    return {
      sentences: sentenceStore(view.statements, lang),
      holder: () => null,
      party,
      isSide: () => false,
      parties: (all) => list.format(all.map(party)),
      issue: (id) => id,
      option: (_issue, option) => option,
    }
  }, [view, lang])
  return (
    <NamesProvider value={names}>
      <StrategiesTab view={view} route={route} party={names.party} />
    </NamesProvider>
  )
}

export const LeverageScreen = ({ route }: { readonly route: LeverageRoute }) => {
  const { words, lang } = useWords()
  const { asOf, knownOn, tab } = route
  const view = useView<LeverageView>(tab === 'strategies' ? api('leverage', { asOf, knownOn, lang }) : null)
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

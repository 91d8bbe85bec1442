import { useCallback, useEffect, useMemo, useRef } from 'react'
import { TrustSelect } from '../evidence/asked-bar.js'
import { api, useView } from '../fetch-view.js'
import { SaidBySlider } from '../matrix/date-slider.js'
import { Link, useNavigation } from '../navigation.js'
import { TRUST, type Trust } from '../route.js'
import { DEAL_TABS, type DealRoute, readingText } from '../routes/deal.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { DealRoomView, DossierView } from '../views.js'
import { useWords } from '../words/index.js'
import { BestTab } from './best-tab.js'
import { CollisionsTab } from './collisions-tab.js'
import { Count } from './count.js'
import {
  cleared,
  type DealNames,
  DealProvider,
  type DealRoom,
  NamesProvider,
  toggled,
  useDeal,
} from './deal-context.js'
import { LinesTab } from './lines-tab.js'
import { PackageTab } from './package-tab.js'
import { Picker } from './picker.js'
import { ProposalsTab } from './proposals-tab.js'
import { sentenceStore } from './sentence-store.js'
import type { Ground, Switches } from './solver.js'
import { useEffects, useSolver } from './use-solver.js'

const groundOf = (view: DealRoomView): Ground => ({
  casebook: { issues: view.ground.issues, rules: view.ground.rules },
  inForce: view.ground.inForce,
  sides: view.sides,
  readings: view.readings.flatMap(({ id, inForce }) => (inForce === null ? [] : [{ id, inForce }])),
})

/** Whose word in force each statement is. */
const holdersIn = ({ texts, words }: DealRoomView['ground']['inForce']): ReadonlyMap<string, string> =>
  new Map(
    words.id.flatMap((id, at) => {
      const party = texts[words.party[at] as number] as string
      return [id, ...(words.further[at] ?? [])].map((statement) => [statement, party] as const)
    }),
  )

const trustOf = (text: string | null): Trust | null => TRUST.find((one) => one === text) ?? null

const Controls = () => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { view, route, change } = useDeal()
  return (
    <div className="controls">
      {view.days.length > 0 && (
        <SaidBySlider days={view.days} asOf={route.asOf} onChange={(asOf) => go({ ...route, asOf }, 'replace')} />
      )}
      <label>
        {words.deal.hard}{' '}
        <select
          value={route.strength}
          data-hard
          onChange={(event) => change({ strength: Number(event.target.value) as DealRoute['strength'] })}
        >
          {([4, 3, 2, 1] as const).map((one) => (
            <option key={one} value={one}>
              {words.deal.strengths[one]}
            </option>
          ))}
        </select>
      </label>
      <TrustSelect trust={trustOf(route.trust)} onChange={(trust) => change({ trust })} />
    </div>
  )
}

/** Where the numbers stand in a sentence of the dictionary. */
const GAP = '\uE000'

/** The figure everything turns on, always in view. */
const Standing = () => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { view, route, solved, change } = useDeal()
  const { pick, busy, failed } = solved
  const isTouched =
    route.pick.length + route.dropped.length + route.readings.length + Object.keys(route.rules).length > 0
  const unknown = route.pick.filter(
    (one) => !view.issues.some(({ id, options }) => id === one.issue && options.some((o) => o.id === one.option)),
  ).length
  const t = words.deal.counts
  if (failed !== null)
    return (
      <p className="standing notice" role="alert">
        {words.deal.failed}
      </p>
    )
  if (pick === null) return <div className="standing" />
  const { possible, conceivable, aside } = pick
  const [before, between = '', after = ''] = (route.pick.length > 0 ? t.withChoice : t.possible)(GAP, GAP).split(GAP)
  return (
    <div className="standing" aria-live="polite" aria-busy={busy} data-possible={possible}>
      <p>
        {possible === null ? (
          t.uncounted
        ) : (
          <>
            {before}
            <strong className="big">
              <Count decimal={possible} />
            </strong>
            {between}
            <Count decimal={conceivable} />
            {after}
          </>
        )}{' '}
        <span className="quiet depends">{t.depends}</span>
      </p>
      {isTouched && (
        <button type="button" data-clear onClick={() => go(cleared(route))}>
          {words.deal.picker.clear}
        </button>
      )}
      {unknown > 0 && <p className="notice">{words.deal.picker.unknown(unknown)}</p>}
      {aside.length > 0 && (
        <p className="notice" data-aside={aside.length}>
          {t.aside(aside.length)}{' '}
          <button type="button" className="plain" onClick={() => change({ tab: 'collisions' })}>
            {t.toCollisions}
          </button>
        </p>
      )}
    </div>
  )
}

const TABS = {
  package: PackageTab,
  collisions: CollisionsTab,
  lines: LinesTab,
  best: BestTab,
  proposals: ProposalsTab,
} as const

/** As in the style sheet. */
const BELOW = '(max-width: 900px)'

const SidePanel = () => {
  const { words } = useWords()
  const { route, solved } = useDeal()
  const Tab = TABS[route.tab]
  const panel = useRef<HTMLElement>(null)
  // Where the panel stands below the options and not beside them, whoever asks for it is led there.
  const show = (what: Element | null | undefined) => {
    if (window.matchMedia(BELOW).matches) requestAnimationFrame(() => what?.scrollIntoView())
  }
  // So is whoever follows a link to a tab or asks for one elsewhere on the screen; who comes back to a place of his own stays there.
  const isReady = solved.pick !== null
  const led = useRef<DealRoute['tab'] | null>(null)
  useEffect(() => {
    if (!isReady || led.current === route.tab) return
    const comesBack = led.current === null && window.scrollY > 0
    led.current = route.tab
    if (route.tab !== 'package' && !comesBack) show(panel.current)
  }, [isReady, route.tab])
  const counts = { collisions: solved.pick?.conflicts.length ?? 0, package: route.pick.length }
  return (
    <aside className="deal-panel" ref={panel} aria-label={words.deal.tabs[route.tab]} tabIndex={0}>
      <nav className="tabs" aria-label={words.deal.tabs.label}>
        <button type="button" className="plain to-options" onClick={() => show(panel.current?.previousElementSibling)}>
          {words.deal.tabs.options}
        </button>
        {DEAL_TABS.map((tab) => (
          <Link
            key={tab}
            to={{ ...route, tab }}
            aria-current={tab === route.tab ? 'page' : undefined}
            data-tab={tab}
            onClick={() => show(panel.current)}
          >
            {words.deal.tabs[tab]}
            {(tab === 'collisions' || tab === 'package') && counts[tab] > 0 && (
              <span className="quiet"> {counts[tab]}</span>
            )}
          </Link>
        ))}
      </nav>
      <div className="tab">
        <Tab />
      </div>
    </aside>
  )
}

const Room = ({
  view,
  route,
  stale,
}: {
  readonly view: DealRoomView
  readonly route: DealRoute
  readonly stale: boolean
}) => {
  const { lang, words } = useWords()
  const { go } = useNavigation()
  const dossier = useView<DossierView>(api('dossier', { lang }))
  const ground = useMemo(() => groundOf(view), [view])
  const switches: Switches = { strength: route.strength, rules: route.rules, dropped: route.dropped, all: route.all }
  const solved = useSolver(ground, switches, route.pick, route.tab === 'best')
  const effects = useEffects(ground, switches, route.tab === 'collisions' || route.tab === 'lines')
  const latest = useRef(route)
  latest.current = route
  const change = useCallback((given: Partial<Omit<DealRoute, 'view'>>) => go({ ...latest.current, ...given }), [go])
  const names = useMemo((): DealNames => {
    const labels = new Map(view.names.map(({ id, label }) => [id, label]))
    const holders = holdersIn(view.ground.inForce)
    const issues = new Map(view.issues.map((one) => [one.id, one]))
    const sides = new Set(view.sides.flat())
    const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang)
    const party = (name: string): string => labels.get(name) ?? name
    return {
      sentences: sentenceStore(view.statements, lang),
      holder: (id) => holders.get(id) ?? null,
      party,
      isSide: (one) => sides.has(one),
      parties: (all) => list.format(all.map(party)),
      issue: (id) => issues.get(id)?.label ?? id,
      option: (issue, option) => issues.get(issue)?.options.find(({ id }) => id === option)?.label ?? option,
    }
  }, [view, lang])
  const toggle = useCallback(
    (issue: string, option: string) => change({ pick: toggled(view, latest.current.pick, { issue, option }) }),
    [change, view],
  )
  const casebook = dossier.state === 'here' ? dossier.value.casebook.id : ''
  const room: DealRoom = { ...names, view, route, solved, effects, change, casebook, toggle }
  return (
    <NamesProvider value={names}>
      <DealProvider value={room}>
        <div className="deal-screen" aria-busy={stale}>
          <div className="deal-side">
            <h1 className="visually-hidden">{words.deal.title}</h1>
            <Controls />
            <Standing />
            <Picker />
          </div>
          <SidePanel />
        </div>
      </DealProvider>
    </NamesProvider>
  )
}

export const DealScreen = ({ route }: { readonly route: DealRoute }) => {
  const { words, lang } = useWords()
  const { readings, asOf, knownOn, trust } = route
  const adopted = readings.flatMap((one, at) => (one.adopted ? [String(at)] : []))
  const room = useView<DealRoomView>(
    api('deal', {
      asOf,
      knownOn,
      trust,
      readings: readings.length === 0 ? null : readings.map(readingText).join(','),
      adopted: adopted.length === 0 ? null : adopted.join(','),
      lang,
    }),
  )
  if (room.state === 'waiting') return <Waiting />
  if (room.state === 'failed') return <ProblemMessage problem={room.problem} />
  if (room.value.ground.issues.length === 0)
    return (
      <Empty title={words.deal.noCase} hint={words.deal.noCaseHint} command="parley new FILE.parley --case ukraine" />
    )
  return <Room view={room.value} route={route} stale={room.stale} />
}

import { useMemo } from 'react'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { type DeskRoute, type DeskSection, deskScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { DossierView, OverviewView } from '../views.js'
import { useWords } from '../words/index.js'
import { Collisions } from './collisions.js'
import { noteVisit } from './last-visit.js'
import { PartyTable } from './party-table.js'
import { TellingList } from './telling-list.js'

/** Days offered for "since"; the address takes any. */
const MOST_DAYS = 20
/** A list that is asked for whole is shown up to here. */
const WHOLE = 300

const today = (): string => new Date().toISOString().slice(0, 10)

interface SinceProps {
  readonly view: OverviewView
  readonly route: DeskRoute
  readonly lastVisit: string | null
}

/** Since when something counts as new. */
const Since = ({ view, route, lastVisit }: SinceProps) => {
  const { words, dates } = useWords()
  const { go } = useNavigation()
  const { desk } = words.pages
  const { takenIn, since } = view
  const days = [...new Set([...takenIn.slice(-MOST_DAYS), ...(since === null ? [] : [since])])].sort().reverse()
  const label = (day: string): string => {
    if (day === lastVisit) return desk.lastVisit(dates.long(day))
    return day === takenIn.at(-1) ? desk.latest(dates.long(day)) : dates.long(day)
  }
  return (
    <label className="since">
      {desk.since}{' '}
      <select
        value={since ?? ''}
        onChange={(event) => go({ ...route, since: event.target.value, whole: null }, 'replace')}
      >
        {lastVisit !== null && !days.includes(lastVisit) && <option value={lastVisit}>{label(lastVisit)}</option>}
        {days.map((day) => (
          <option key={day} value={day}>
            {label(day)}
          </option>
        ))}
      </select>
    </label>
  )
}

const NothingNew = ({ view, route }: { readonly view: OverviewView; readonly route: DeskRoute }) => {
  const { words, dates } = useWords()
  const { desk } = words.pages
  const latest = view.takenIn.at(-1)
  if (view.news.articles > 0) return <p>{desk.noNews}</p>
  return (
    <div className="teach">
      <p>{desk.nothingNew}</p>
      <p className="quiet">{desk.nothingNewHint}</p>
      {latest !== undefined && (
        <p>
          <Link to={{ ...route, since: latest }} how="replace">
            {desk.showLatest(dates.long(latest))}
          </Link>
        </p>
      )}
    </div>
  )
}

const EmptyDossier = () => {
  const { words } = useWords()
  const { desk } = words.pages
  return (
    <Empty title={desk.empty} hint={desk.emptyHint} command="parley read REPORTS --dossier FILE.parley">
      <p>{desk.emptyTry}</p>
      <pre className="command">parley demo</pre>
    </Empty>
  )
}

const Overview = ({ view, route, lastVisit }: SinceProps) => {
  const { words } = useWords()
  const { desk } = words.pages
  const whole = (section: DeskSection): DeskRoute => ({ ...route, whole: section })
  const few: DeskRoute = { ...route, whole: null }
  const { news } = view
  return (
    <div className="desk-columns">
      <div>
        {lastVisit === null && (
          <p className="notice first-visit">
            <strong>{desk.first}</strong> {desk.firstSteps}
          </p>
        )}
        {/* Who has been here before asks first what is new, who has not asks who stands where. */}
        {lastVisit === null && <PartyTable parties={view.parties} />}
        <TellingList
          title={desk.news}
          list={news}
          cited={view}
          whole={whole('news')}
          few={few}
          isWhole={route.whole === 'news'}
          none={<NothingNew view={view} route={route} />}
        >
          <Since view={view} route={route} lastVisit={lastVisit} />
          {news.articles > 0 && (
            <p className="quiet">
              {desk.brought(news.articles, news.all)} {desk.beside(news.repeated, news.uncommitted, news.unread)}
            </p>
          )}
        </TellingList>
        {lastVisit !== null && <PartyTable parties={view.parties} />}
      </div>
      <div>
        <Collisions />
        <TellingList
          title={desk.changes}
          list={view.changes}
          cited={view}
          whole={whole('changes')}
          few={few}
          isWhole={route.whole === 'changes'}
          none={
            <p>
              {desk.noChanges} <span className="quiet">{desk.noChangesHint}</span>
            </p>
          }
        />
        <TellingList
          title={desk.opposed}
          list={view.opposed}
          cited={view}
          whole={whole('opposed')}
          few={few}
          isWhole={route.whole === 'opposed'}
          none={<p>{desk.noOpposed}</p>}
        />
        <TellingList
          title={desk.gaps}
          list={view.gaps}
          cited={view}
          whole={whole('gaps')}
          few={few}
          isWhole={route.whole === 'gaps'}
          none={<p>{desk.noGaps}</p>}
        />
      </div>
    </div>
  )
}

/** The first page: what is new since last time, where everybody stands, who moved, what collides, what is missing. */
export const DeskScreen = ({ route }: { readonly route: DeskRoute }) => {
  const { lang } = useWords()
  const dossier = useView<DossierView>(api('dossier', { lang }))
  const name = dossier.state === 'here' ? `${dossier.value.casebook.id}/${dossier.value.name}` : null
  const lastVisit = useMemo(() => (name === null ? null : noteVisit(name, today())), [name])
  const since = route.since ?? lastVisit
  const most = route.whole === null ? null : String(WHOLE)
  const overview = useView<OverviewView>(name === null ? null : api('overview', { since, most, lang }))
  if (dossier.state === 'failed') return <ProblemMessage problem={dossier.problem} />
  if (overview.state === 'failed') return <ProblemMessage problem={overview.problem} />
  if (dossier.state === 'waiting' || overview.state === 'waiting') return <Waiting />
  const { value: view } = overview
  return (
    <div className="desk-screen" aria-busy={overview.stale}>
      <h1>{dossier.value.casebook.title}</h1>
      {dossier.value.articles === 0 ? (
        <EmptyDossier />
      ) : (
        <Overview
          view={view}
          route={route.since === null ? deskScreen({ whole: route.whole }) : route}
          lastVisit={lastVisit}
        />
      )}
    </div>
  )
}

import { AskedBar } from '../evidence/asked-bar.js'
import { StatementCard } from '../evidence/statement-card.js'
import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import { type ActorRoute, STANCE_FILTERS } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { ActorView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { ActorFacts } from './actor-facts.js'
import { CHANGES_ON_A_PAGE, PagedChanges } from './paged-changes.js'
import { KINDS, passesStance, StanceCards } from './stance-list.js'

const Head = ({ actor }: { readonly actor: ActorView }) => {
  const { words, dates } = useWords()
  const { pages } = words
  const statements = words.dossier.statements(actor.statements)
  return (
    <header className="page-head">
      <h1>
        {actor.label}{' '}
        <span className="quiet">
          {actor.kind === null ? pages.actors.unknownKind : wordOf(pages.actors.kinds, actor.kind)}
        </span>
      </h1>
      <p className="quiet">
        {actor.first !== null && actor.last !== null
          ? pages.actor.heard(statements, dates.long(actor.first), dates.long(actor.last))
          : pages.actor.neverDated(statements)}
        {actor.aliases.length > 0 && (
          <>
            {' · '}
            {pages.actor.aliases}: {actor.aliases.join(', ')}
          </>
        )}
      </p>
      {actor.note !== null && <p className="quiet">{actor.note}</p>}
    </header>
  )
}

/** "Refuses 12 · demands 9 · …": the questions one has for a party, each an address. */
const Choice = ({ actor, route }: { readonly actor: ActorView; readonly route: ActorRoute }) => {
  const { words } = useWords()
  const { stance, actor: page } = words.pages
  const current = (only: ActorRoute['only']) => (route.only === only ? ('true' as const) : undefined)
  return (
    <nav className="choice" aria-label={page.stances}>
      <Link to={{ ...route, only: null }} aria-current={current(null)}>
        {stance.all} <span>{actor.stances.length}</span>
      </Link>
      {STANCE_FILTERS.map((one) => (
        <Link key={one} to={{ ...route, only: one }} aria-current={current(one)} data-none={actor.counts[one] === 0}>
          {stance[one]} <span>{actor.counts[one]}</span>
        </Link>
      ))}
    </nav>
  )
}

const Stances = ({ actor, route }: { readonly actor: ActorView; readonly route: ActorRoute }) => {
  const { words } = useWords()
  const { stance } = words.pages
  const { asOf, knownOn, trust } = route
  const shown = actor.stances.filter((one) => passesStance(one, route.only))
  if (shown.length === 0)
    return (
      <div className="teach">
        <p>{stance.none(actor.label)}</p>
        <p className="quiet">{stance.noneHint}</p>
      </div>
    )
  return KINDS.map((kind) => {
    const own = shown.filter((one) => one.kind === kind)
    if (own.length === 0) return null
    return (
      <section key={kind} className="stance-section">
        <h2>
          {stance.heading[kind](actor.label)} <span className="quiet">{own.length}</span>
        </h2>
        <StanceCards name={kind} stances={own} cited={actor.cited} asked={{ asOf, knownOn, trust }} />
      </section>
    )
  })
}

const Uncommitted = ({ actor }: { readonly actor: ActorView }) => {
  const { words } = useWords()
  const page = words.pages.actor
  const list = actor.uncommitted.flatMap((id) => actor.cited.find((one) => one.id === id) ?? [])
  if (list.length === 0) return null
  return (
    <section className="stance-section">
      <h2>
        {page.uncommitted} <span className="quiet">{list.length}</span>
      </h2>
      <p className="quiet">{page.uncommittedHint}</p>
      <div className="stance-cards" data-list>
        {list.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </div>
    </section>
  )
}

export const ActorScreen = ({ route }: { readonly route: ActorRoute }) => {
  const { words, lang } = useWords()
  const { asOf, knownOn, trust } = route
  const path = `actors/${encodeURIComponent(route.actor)}`
  const asked = { asOf, knownOn, trust, lang }
  const answer = useView<ActorView>(api(path, { ...asked, most: String(CHANGES_ON_A_PAGE) }))
  const { pages } = words
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed' && answer.status === 404)
    return (
      <Empty title={pages.actor.missing} hint={route.actor}>
        <Link to={{ view: 'actors', filter: '' }}>{pages.actor.toList}</Link>
      </Empty>
    )
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  const { value: actor } = answer
  return (
    <div key={actor.id} className="page" aria-busy={answer.stale}>
      <Head actor={actor} />
      <AskedBar route={route} />
      <Choice actor={actor} route={route} />
      <div className="page-columns">
        <div>
          <Stances actor={actor} route={route} />
          {route.only === null && (
            <>
              <section className="stance-section">
                <h2>
                  {pages.actor.changes} {actor.allChanges > 0 && <span className="quiet">{actor.allChanges}</span>}
                </h2>
                {actor.allChanges === 0 ? (
                  <p className="quiet">{pages.actor.noChanges}</p>
                ) : (
                  <PagedChanges
                    changes={actor.changes}
                    cited={actor.cited}
                    all={actor.allChanges}
                    pageAt={(page) => api(`${path}/changes`, { ...asked, page: String(page) })}
                  />
                )}
              </section>
              <Uncommitted actor={actor} />
            </>
          )}
        </div>
        <ActorFacts actor={actor} />
      </div>
    </div>
  )
}

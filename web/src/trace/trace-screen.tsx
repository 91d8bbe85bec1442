import { StatementCard } from '../evidence/statement-card.js'
import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import { articleScreen, deskScreen, type TraceRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { TraceView } from '../views.js'
import { useWords } from '../words/index.js'
import { particularsOf } from '../words/particulars.js'
import { ChainPath } from './chain-path.js'
import { SideBySide } from './side-by-side.js'
import type { Elsewhere } from './wording.js'

/** The other report one wants to see first: the one in which most changed. */
const mostChanged = (elsewhere: readonly Elsewhere[]): Elsewhere | undefined =>
  [...elsewhere].sort((a, b) => Number(b.compared) - Number(a.compared) || b.changed.length - a.changed.length)[0]

const Others = ({
  view,
  other,
  route,
}: {
  readonly view: TraceView
  readonly other: Elsewhere
  readonly route: TraceRoute
}) => {
  const { words, dates } = useWords()
  const { trace } = words.pages
  if (view.elsewhere.length < 2) return null
  return (
    <nav className="choice" aria-label={trace.beside}>
      {view.elsewhere.map((one) => (
        <Link
          key={one.statement.id}
          to={{ ...route, beside: one.statement.id }}
          how="replace"
          aria-current={one === other ? 'true' : undefined}
        >
          {one.statement.publisher ?? one.statement.source}
          {one.statement.published !== null && `, ${dates.long(one.statement.published)}`}{' '}
          <span>{one.compared ? trace.changes(one.changed.length) : ''}</span>
        </Link>
      ))}
    </nav>
  )
}

const Copies = ({ copies }: Pick<TraceView, 'copies'>) => {
  const { words } = useWords()
  const { trace } = words.pages
  return (
    <section>
      <h2>{trace.copied}</h2>
      {copies.length === 0 && <p className="quiet">{trace.noCopies}</p>}
      {copies.map((copy) => (
        <div key={`${copy.from} ${copy.to}`}>
          <p>
            {trace.copiedShare(Math.round(copy.share * 100), copy.toLabel, copy.fromLabel)}{' '}
            {!copy.ordered && <span className="quiet">{trace.unordered}</span>}
          </p>
          <ul className="facts-list" data-list>
            {copy.passages.map((passage) => (
              <li key={`${passage.from.begin} ${passage.to.begin}`} data-row>
                <Link to={articleScreen(passage.to.article)}>{words.quote(passage.to.quote.replace(/\s+/g, ' '))}</Link>{' '}
                <span className="quiet">{trace.words(passage.words)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** What is odd in a chain, in the reader's words, and in which report. */
const Doubt = ({
  doubt: { code, message, place },
  view,
}: {
  readonly doubt: TraceView['complaints'][number]
  readonly view: TraceView
}) => {
  const { words } = useWords()
  const names = particularsOf(message)
  const where = [view.statement, ...view.elsewhere.map(({ statement }) => statement)].find(({ id }) => id === place)
  return (
    <>
      {words.pages.trace.doubtKinds[code] ?? words.fault({ code, message })}
      {names.length > 0 && `: ${names.map(words.quote).join(', ')}`}
      {where && (
        <>
          {' · '}
          <Link to={articleScreen(where.article, where.id)}>{where.publisher ?? where.source}</Link>
        </>
      )}
    </>
  )
}

/** Where a statement comes from: its chain, the same utterance elsewhere side by side, what changed, what was copied. */
export const TraceScreen = ({ route }: { readonly route: TraceRoute }) => {
  const { words, lang } = useWords()
  const answer = useView<TraceView>(api(`trace/${encodeURIComponent(route.statement)}`, { lang }))
  const { trace } = words.pages
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed' && answer.status === 404)
    return (
      <Empty title={trace.missing} hint={answer.problem.complaints.map(words.fault).join(' ') || route.statement}>
        <Link to={deskScreen()}>{words.pages.rooms.desk}</Link>
      </Empty>
    )
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  const { value: view } = answer
  const other =
    view.elsewhere.find(({ statement }) => statement.id === route.beside) ?? mostChanged(view.elsewhere) ?? null
  return (
    <div className="page trace" aria-busy={answer.stale}>
      <header className="page-head">
        <h1>
          {trace.title} <span className="quiet">{view.statement.actorLabel}</span>
        </h1>
      </header>
      <div className="page-columns">
        <div>
          <StatementCard statement={view.statement} />
          <section className="stance-section">
            <h2>{trace.chain}</h2>
            <ChainPath chain={view.chain} />
          </section>
          {other === null ? (
            <section className="teach">
              <p>{trace.alone}</p>
              <p className="quiet">{trace.aloneHint}</p>
            </section>
          ) : (
            <section className="stance-section">
              <h2>{trace.elsewhere(view.utterance.statements.length, view.utterance.articles)}</h2>
              <Others view={view} other={other} route={route} />
              <SideBySide view={view} other={other} />
            </section>
          )}
        </div>
        <aside className="actor-facts" aria-label={trace.copied}>
          <Copies copies={view.copies} />
          {view.complaints.length > 0 && (
            <section>
              <h2>{trace.doubts}</h2>
              <ul className="facts-list">
                {view.complaints.map((one) => (
                  <li key={`${one.code} ${one.place} ${one.message}`}>
                    <Doubt doubt={one} view={view} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}

import { Link } from '../navigation.js'
import { articleScreen } from '../route.js'
import type { StatementView, TraceView } from '../views.js'
import { useWords } from '../words/index.js'
import { ChainPath } from './chain-path.js'
import { type Drift, type Elsewhere, Wording } from './wording.js'

interface ColumnProps {
  readonly title: string
  readonly statement: StatementView
  readonly chain: Elsewhere['chain']
  readonly changed: readonly Drift[]
  readonly end: 'from' | 'to'
  readonly copied: readonly { readonly begin: number; readonly end: number }[]
}

const Report = ({ title, statement, chain, changed, end, copied }: ColumnProps) => {
  const { words, dates } = useWords()
  const numbered = changed.flatMap((drift, n) => {
    const span = drift[end]
    return span !== null && span.article === statement.article ? [{ ...span, number: n + 1, label: drift.label }] : []
  })
  return (
    <article className="report">
      <h3>
        {title}
        <span className="quiet">
          {statement.publisher ?? statement.source}
          {statement.published !== null && `, ${dates.long(statement.published)}`}
        </span>
      </h3>
      <Wording statement={statement} changed={numbered} copied={copied} />
      <p className="beside quiet">
        <Link to={articleScreen(statement.article, statement.id)}>{words.pages.links.article}</Link>
        <span>{statement.articleTitle}</span>
      </p>
      <ChainPath chain={chain} />
    </article>
  )
}

/** What changed, as a numbered list: kind, the words before, the words after. */
const Changes = ({ changed }: { readonly changed: readonly Drift[] }) => {
  const { words } = useWords()
  const { trace } = words.pages
  if (changed.length === 0) return <p className="quiet">{trace.unchanged}</p>
  const said = (span: Drift['from']) =>
    span === null ? <span className="quiet">{trace.nothing}</span> : words.quote(span.quote.replace(/\s+/g, ' '))
  return (
    <ol className="drift-list">
      {changed.map((drift, n) => (
        <li key={n}>
          <strong>{drift.label}</strong>
          {drift.whatLabel !== null && <span className="quiet"> {drift.whatLabel}</span>}
          {drift.where === 'beside' && <span className="quiet"> ({trace.besideIt})</span>}
          <p>
            {said(drift.from)} <span aria-hidden>→</span> {said(drift.to)}
          </p>
        </li>
      ))}
    </ol>
  )
}

interface Props {
  readonly view: TraceView
  readonly other: Elsewhere
}

/** Two reports of one utterance, the earlier on the left, with what was dropped, added or turned on the way. */
export const SideBySide = ({ view, other }: Props) => {
  const { words } = useWords()
  const { trace } = words.pages
  const asked = { statement: view.statement, chain: view.chain }
  const [from, to] = other.from === view.statement.id ? [asked, other] : [other, asked]
  const copiesIn = (statement: StatementView, partner: StatementView) =>
    view.copies.flatMap(({ passages }) =>
      passages.flatMap((passage) => {
        const ends = [passage.from, passage.to]
        const here = ends.find(({ article }) => article === statement.article)
        const there = ends.find(({ article }) => article === partner.article)
        return here && there && statement.article !== partner.article ? [here] : []
      }),
    )
  return (
    <section>
      <div className="reports">
        <Report
          {...from}
          title={other.ordered ? trace.earlier : trace.oneReport}
          changed={other.changed}
          end="from"
          copied={copiesIn(from.statement, to.statement)}
        />
        <Report
          {...to}
          title={other.ordered ? trace.later : trace.otherReport}
          changed={other.changed}
          end="to"
          copied={copiesIn(to.statement, from.statement)}
        />
      </div>
      <p className="quiet trace-key">
        <span className="in-quote">{trace.quoteMark}</span>
        <span className="drifted">{trace.changedMark}</span>
        <span className="copied">{trace.copiedMark}</span>
      </p>
      <h3>{trace.changed}</h3>
      {other.compared ? (
        <Changes changed={other.changed} />
      ) : (
        <p className="quiet">{other.statement.article === view.statement.article ? trace.sameArticle : trace.closer}</p>
      )}
      {other.why.length > 0 && (
        <p className="quiet">
          {trace.because} {other.why.map(({ label }) => label).join(' · ')}
        </p>
      )}
      {!other.ordered && <p className="quiet">{trace.unordered}</p>}
    </section>
  )
}

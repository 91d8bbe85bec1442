import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import { articleScreen, dealScreen } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { CollisionsView, StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

const Line = ({ statement, party }: { readonly statement: StatementView; readonly party: string | undefined }) => {
  const { words, dates } = useWords()
  const { actorLabel, act, quote, said, published, publisher, source } = statement
  const byThen = published === null ? words.cell.undated : words.evidence.by(dates.long(published))
  const when = said === null ? byThen : dates.long(said)
  return (
    <li data-row>
      <p>
        <strong>{party ?? actorLabel}</strong> {wordOf(words.act, act)}:{' '}
        <Link to={articleScreen(statement.article, statement.id)}>{words.quote(quote.replace(/\s+/g, ' '))}</Link>
      </p>
      <p className="beside quiet">
        <span>{when}</span>
        <span>{publisher ?? source}</span>
      </p>
    </li>
  )
}

/** Sets of sentences no agreement can satisfy together; reckoned apart from the rest of the page, for it may take long. */
export const Collisions = () => {
  const { words, lang } = useWords()
  const { desk } = words.pages
  const answer = useView<CollisionsView>(api('collisions', { lang }))
  const found = answer.state === 'here' ? answer.value : null
  const byId = new Map(found?.statements.map((statement) => [statement.id, statement]))
  return (
    <section className="desk-section" aria-busy={answer.state === 'waiting'}>
      <h2>
        {desk.collisions}{' '}
        {found !== null && found.conflicts.length > 0 && <span className="quiet">{found.conflicts.length}</span>}
      </h2>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <ProblemMessage problem={answer.problem} />}
      {found?.complete === true && found.conflicts.length === 0 && <p>{desk.noCollisions(found.lines)}</p>}
      {found !== null && found.conflicts.length > 0 && <p className="quiet">{desk.collisionsOf(found.lines)}</p>}
      {found?.conflicts.map((conflict) => (
        <article key={conflict.statements.join()} className="collision">
          <h3>{conflict.statements.length > 1 ? desk.cannotHold(conflict.statements.length) : desk.impossible}</h3>
          <ul data-list>
            {conflict.statements.flatMap((id) => {
              const statement = byId.get(id)
              const party = conflict.parties.find((one) => one.id === statement?.party)?.label
              return statement ? [<Line key={id} statement={statement} party={party} />] : []
            })}
          </ul>
          {conflict.rules.map((rule) => (
            <p key={rule.id} className="quiet" title={rule.id}>
              {desk.byRule(rule.author)}: {rule.why}
            </p>
          ))}
        </article>
      ))}
      {found !== null && !found.complete && <p className="notice">{desk.cutShort}</p>}
      {found !== null && found.lines > 0 && (
        <Link className="more-link" to={dealScreen()}>
          {desk.toDeal}
        </Link>
      )}
    </section>
  )
}

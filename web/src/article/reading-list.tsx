import { passes } from '../evidence/least.js'
import { LeastFilter } from '../evidence/least-filter.js'
import { StatementCard } from '../evidence/statement-card.js'
import { Link } from '../navigation.js'
import type { ArticleRoute } from '../route.js'
import type { ArticleView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

const UnreadCard = ({
  passage,
  route,
  current,
}: {
  readonly passage: ArticleView['unreadIn'][number]
  readonly route: ArticleRoute
  readonly current: boolean
}) => {
  const { words } = useWords()
  return (
    <article className="card unread-card" data-row data-unread={passage.begin} aria-current={current}>
      <Link className="cover" to={{ ...route, statement: null, unread: passage.begin }} how="replace">
        <span className="reason">{wordOf(words.unread, passage.reason)}</span>
      </Link>
      <blockquote className="context">{passage.quote}</blockquote>
    </article>
  )
}

/** What was read and what was not, in the order of the text. */
export const ReadingList = ({ article, route }: { readonly article: ArticleView; readonly route: ArticleRoute }) => {
  const { words } = useWords()
  const statements = article.statementsIn
    .filter((one) => one.id === route.statement || passes(one, route.least))
    .sort((a, b) => a.begin - b.begin || a.end - b.end)
  return (
    <section className="reading-list" aria-label={words.article.statements} data-list>
      <h2>
        {words.article.statements} <span className="quiet">{article.statementsIn.length}</span>
      </h2>
      <LeastFilter shown={statements.length} all={article.statementsIn.length} />
      {article.statementsIn.length === 0 && (
        <div className="message in-panel">
          <p>{words.article.none}</p>
          <p className="quiet">{words.article.noneHint}</p>
        </div>
      )}
      {statements.map((one) => (
        <StatementCard
          key={one.id}
          statement={one}
          to={{ ...route, statement: one.id, unread: null }}
          how="replace"
          current={one.id === route.statement}
          brief
        />
      ))}
      {article.unreadIn.length > 0 && (
        <>
          <h2>
            {words.unread.title} <span className="quiet">{article.unreadIn.length}</span>
          </h2>
          {article.unreadIn.map((passage) => (
            <UnreadCard
              key={`${passage.begin}-${passage.end}-${passage.reason}`}
              passage={passage}
              route={route}
              current={passage.begin === route.unread}
            />
          ))}
        </>
      )}
    </section>
  )
}

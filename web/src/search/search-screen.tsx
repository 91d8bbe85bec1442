import { StatementCard } from '../evidence/statement-card.js'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { paint } from '../paint.js'
import { articleScreen, FACETS, type SearchRoute, searchScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { SearchView } from '../views.js'
import { useWords } from '../words/index.js'
import { Chips } from './chips.js'
import { FacetList } from './facet-list.js'

/** As the API calls them. */
const PARAMETERS = {
  party: 'parties',
  issue: 'issues',
  act: 'acts',
  sign: 'signs',
  publisher: 'publishers',
  language: 'languages',
  standpoint: 'standpoints',
  year: 'years',
} as const

const addressOf = (route: SearchRoute, lang: string): string =>
  api('search', {
    q: route.query.trim() || null,
    kind: route.kind,
    ...Object.fromEntries(FACETS.map((name) => [PARAMETERS[name], route.chosen[name]?.join('~') ?? null])),
    from: route.from,
    to: route.to,
    order: route.order,
    page: route.page === 1 ? null : String(route.page),
    lang,
  })

const ArticleHit = ({ article }: { readonly article: SearchView['articles'][number] }) => {
  const { words, dates } = useWords()
  return (
    <article className="card" data-row>
      <header>
        <Link className="cover" to={articleScreen(article.id)}>
          <span className="actor" lang={article.lang ?? ''}>
            {article.title}
          </span>
        </Link>
        <span className="said">
          {article.published === null ? words.article.undated : dates.long(article.published)}
        </span>
      </header>
      <blockquote className="context" lang={article.lang ?? ''}>
        {paint(article.snippet, article.hits).map((piece) =>
          piece.covers.length > 0 ? (
            <mark key={piece.begin}>{piece.text}</mark>
          ) : (
            <span key={piece.begin}>{piece.text}</span>
          ),
        )}
      </blockquote>
      <footer className="quiet">
        {article.publisher ?? words.article.unpublished} · {words.dossier.statements(article.statements)}
      </footer>
    </article>
  )
}

const Kinds = ({ route, found }: { readonly route: SearchRoute; readonly found: SearchView }) => {
  const { words } = useWords()
  const { counts, kind } = found
  const to = (next: SearchView['kind']) => ({ ...route, kind: next, page: 1 })
  return (
    <nav className="kinds" aria-label={words.search.kinds}>
      <Link to={to('statement')} aria-current={kind === 'statement' ? 'page' : undefined}>
        {words.search.statements(counts.statements)}
      </Link>
      <Link to={to('article')} aria-current={kind === 'article' ? 'page' : undefined}>
        {words.search.articles(counts.articles)}
      </Link>
    </nav>
  )
}

const Order = ({ route, found }: { readonly route: SearchRoute; readonly found: SearchView }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const orders = Object.entries(words.search.orders) as [SearchView['order'], string][]
  return (
    <select
      aria-label={words.search.order}
      title={words.search.orderHint}
      value={found.order}
      onChange={(event) =>
        go({ ...route, order: orders.find(([order]) => order === event.target.value)?.[0] ?? null, page: 1 })
      }
    >
      {orders.map(([order, label]) => (
        <option key={order} value={order}>
          {label}
        </option>
      ))}
    </select>
  )
}

const Pages = ({ route, found }: { readonly route: SearchRoute; readonly found: SearchView }) => {
  const { words } = useWords()
  const { page, pages } = found
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label={words.search.page(page, pages)}>
      {page > 1 && (
        <Link to={{ ...route, page: page - 1 }} rel="prev">
          ‹ {words.search.earlier}
        </Link>
      )}
      <span className="quiet">{words.search.page(page, pages)}</span>
      {page < pages && (
        <Link to={{ ...route, page: page + 1 }} rel="next">
          {words.search.later} ›
        </Link>
      )}
    </nav>
  )
}

const NothingFound = ({ route }: { readonly route: SearchRoute }) => {
  const { words } = useWords()
  const chosen = Object.keys(route.chosen).length > 0 || route.from !== null || route.to !== null
  return chosen ? (
    <Empty title={words.search.noneChosen} hint={words.search.noneChosenHint}>
      <Link to={searchScreen({ query: route.query })}>{words.search.clear}</Link>
    </Empty>
  ) : (
    <Empty title={words.search.none(route.query)} hint={words.search.noneHint} />
  )
}

const Results = ({ route, found }: { readonly route: SearchRoute; readonly found: SearchView }) => {
  const { words } = useWords()
  return (
    <section className="results">
      <header>
        <Kinds route={route} found={found} />
        <Order route={route} found={found} />
      </header>
      <Chips route={route} facets={found.facets} />
      {found.words.length + found.without.length > 0 && (
        <p className="quiet looked-for">
          {found.words.length > 0 && `${words.search.lookedFor} ${found.words.join(', ')} `}
          {found.without.length > 0 && `${words.search.without} ${found.without.join(', ')}`}
        </p>
      )}
      {found.unchecked > 0 && <p className="notice">{words.search.unchecked(found.unchecked)}</p>}
      {found.statements.length + found.articles.length === 0 && <NothingFound route={route} />}
      <div className="cards" data-list>
        {found.statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} hits={statement.hits} />
        ))}
        {found.articles.map((article) => (
          <ArticleHit key={article.id} article={article} />
        ))}
      </div>
      <Pages route={route} found={found} />
    </section>
  )
}

export const SearchScreen = ({ route }: { readonly route: SearchRoute }) => {
  const { words, lang } = useWords()
  const answer = useView<SearchView>(addressOf(route, lang))
  return (
    <div className="search-screen">
      <header>
        <h1>{words.search.title}</h1>
        <p className="quiet">
          {words.search.hint} {words.search.syntax}
        </p>
      </header>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <ProblemMessage problem={answer.problem} />}
      {answer.state === 'here' && (
        <div className="search-body" aria-busy={answer.stale}>
          <FacetList route={route} found={answer.value} />
          <Results route={route} found={answer.value} />
        </div>
      )}
    </div>
  )
}

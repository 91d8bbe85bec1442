import { Cards } from '../evidence/statement-list.js'
import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import { paint } from '../paint.js'
import { articleScreen, type SearchRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { SearchView } from '../views.js'
import { useWords } from '../words/index.js'

const Hit = ({ article }: { readonly article: SearchView['articles'][number] }) => {
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

const Results = ({ found, stale }: { readonly found: SearchView; readonly stale: boolean }) => {
  const { words } = useWords()
  if (found.articles.length + found.statements.length === 0)
    return <Empty title={words.search.none(found.query)} hint={words.search.noneHint} />
  return (
    <div className="results" aria-busy={stale}>
      <p className="quiet looked-for">
        {words.search.lookedFor} {found.words.join(', ')}
      </p>
      <section>
        <h2>{words.search.statements(found.statements.length)}</h2>
        <Cards statements={found.statements} />
      </section>
      <section>
        <h2>{words.search.articles(found.articles.length)}</h2>
        <div className="cards" data-list>
          {found.articles.map((article) => (
            <Hit key={article.id} article={article} />
          ))}
        </div>
      </section>
    </div>
  )
}

export const SearchScreen = ({ route }: { readonly route: SearchRoute }) => {
  const { words, lang } = useWords()
  const query = route.query.trim()
  const found = useView<SearchView>(query === '' ? null : api('search', { q: query, lang }))
  return (
    <div className="list-screen">
      <header>
        <h1>{words.search.title}</h1>
      </header>
      {query === '' && <p className="quiet">{words.search.hint}</p>}
      {query !== '' && found.state === 'waiting' && <Waiting />}
      {found.state === 'failed' && <ProblemMessage problem={found.problem} />}
      {query !== '' && found.state === 'here' && <Results found={found.value} stale={found.stale} />}
    </div>
  )
}

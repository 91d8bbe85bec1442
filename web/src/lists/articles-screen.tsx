import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { type ArticlesRoute, articleScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { ArticleList, ArticleListItem } from '../views.js'
import { useWords } from '../words/index.js'

const newestFirst = (a: ArticleListItem, b: ArticleListItem): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title)

const matches = (article: ArticleListItem, filter: string): boolean =>
  [article.title, article.source, article.publisher, article.published]
    .filter((text) => text !== null)
    .join(' ')
    .toLocaleLowerCase()
    .includes(filter.trim().toLocaleLowerCase())

const ArticleRow = ({ article }: { readonly article: ArticleListItem }) => {
  const { words, dates } = useWords()
  return (
    <tr data-row>
      <th scope="row">
        <Link to={articleScreen(article.id)}>
          <span lang={article.lang ?? ''}>{article.title}</span>
        </Link>
      </th>
      <td>{article.publisher ?? <span className="quiet">–</span>}</td>
      <td className="figure">
        {article.published === null ? (
          <span className="quiet">{words.article.undated}</span>
        ) : (
          dates.long(article.published)
        )}
      </td>
      <td>{article.lang ?? '–'}</td>
      <td className="figure">
        {article.statements} <span className="narrow">{words.articles.columns.statements}</span>
      </td>
      <td className="figure">{article.unread}</td>
    </tr>
  )
}

export const ArticlesScreen = ({ route }: { readonly route: ArticlesRoute }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const list = useView<ArticleList>(api('articles'))
  if (list.state === 'waiting') return <Waiting />
  if (list.state === 'failed') return <ProblemMessage problem={list.problem} />
  const { articles } = list.value
  const { columns } = words.articles
  const shown = articles.filter((article) => matches(article, route.filter)).sort(newestFirst)
  return (
    <div className="list-screen">
      <header>
        <h1>
          {words.articles.title} <span className="quiet">{articles.length}</span>
        </h1>
        <input
          type="search"
          value={route.filter}
          placeholder={words.articles.filter}
          aria-label={words.articles.filter}
          onChange={(event) => go({ view: 'articles', filter: event.target.value }, 'replace')}
        />
        <p className="list-tools">
          <Link to={{ view: 'take-in' }}>{words.reading.intake.open}</Link>
          <Link to={{ view: 'log', person: null }}>{words.reading.history}</Link>
        </p>
      </header>
      {articles.length === 0 && (
        <Empty
          title={words.articles.none}
          hint={words.articles.noneHint}
          command="parley read REPORTS --dossier FILE.parley"
        >
          <Link to={{ view: 'take-in' }}>{words.reading.intake.open}</Link>
        </Empty>
      )}
      {articles.length > 0 && shown.length === 0 && <p className="quiet">{words.articles.noMatch(route.filter)}</p>}
      {shown.length > 0 && (
        <table className="article-list" data-list>
          <thead>
            <tr>
              <th scope="col">{columns.title}</th>
              <th scope="col">{columns.publisher}</th>
              <th scope="col">{columns.published}</th>
              <th scope="col">{columns.lang}</th>
              <th scope="col" className="figure">
                {columns.statements}
              </th>
              <th scope="col" className="figure">
                {columns.unread}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

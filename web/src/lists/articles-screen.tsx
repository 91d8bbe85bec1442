import { useMemo } from 'react'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { ARTICLE_ORDERS, type ArticleOrder, type ArticlesRoute, articleScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { ArticleList, ListedArticle } from '../views.js'
import { useWords } from '../words/index.js'
import { articlesShown } from './article-order.js'
import { MoreButton } from './more-button.js'
import { type Column, TableHead } from './table-head.js'
import { useShown } from './use-shown.js'

const PAGE = 100

const NONE: ArticleList['articles'] = []

const FIGURES: ReadonlySet<ArticleOrder> = new Set(['published', 'statements', 'left', 'unread'])
/** Their usual order rises; that of all others falls. */
const RISING: ReadonlySet<ArticleOrder> = new Set(['title', 'publisher', 'lang'])

const ArticleRow = ({ article }: { readonly article: ListedArticle }) => {
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
      <td className="figure" data-left={article.leftToCheck} data-none={article.statements === 0}>
        {article.leftToCheck === 0 ? (
          <span className="quiet">{article.statements === 0 ? '·' : '✓'}</span>
        ) : (
          <>
            {article.leftToCheck} <span className="narrow">{words.articles.leftToCheck}</span>
          </>
        )}
      </td>
      <td className="figure">{article.unread}</td>
    </tr>
  )
}

export const ArticlesScreen = ({ route }: { readonly route: ArticlesRoute }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const [pages, more] = useShown('articles')
  const list = useView<ArticleList>(api('articles'))
  const articles = list.state === 'here' ? list.value.articles : NONE
  const shown = useMemo(() => articlesShown(articles, route), [articles, route])
  if (list.state === 'waiting') return <Waiting />
  if (list.state === 'failed') return <ProblemMessage problem={list.problem} />
  const columns = ARTICLE_ORDERS.map(
    (order): Column => ({
      id: order,
      label: words.articles.columns[order],
      isFigure: FIGURES.has(order),
      sort: {
        to: { ...route, order, reversed: route.order === order && !route.reversed },
        order: route.order !== order ? null : RISING.has(order) === route.reversed ? 'descending' : 'ascending',
      },
    }),
  )
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
          onChange={(event) => go({ ...route, filter: event.target.value }, 'replace')}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={route.left}
            data-only-left
            onChange={({ target }) => go({ ...route, left: target.checked }, 'replace')}
          />
          {words.articles.onlyLeft}
        </label>
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
      {articles.length > 0 && shown.length === 0 && (
        <p className="quiet">
          {route.left && route.filter.trim() === '' ? words.articles.allChecked : words.articles.noMatch(route.filter)}
        </p>
      )}
      {shown.length > 0 && (
        <table className="article-list" data-list>
          <TableHead columns={columns} />
          <tbody>
            {shown.slice(0, pages * PAGE).map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton left={shown.length - pages * PAGE} page={PAGE} onMore={more} />
    </div>
  )
}

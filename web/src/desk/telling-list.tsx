import type { ReactNode } from 'react'
import { Link } from '../navigation.js'
import { articleScreen, matrixScreen, type Screen, traceScreen } from '../route.js'
import type { OverviewView, TellingsView, TellingView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { KindMark } from './kind-mark.js'

type Cited = Pick<OverviewView, 'statements' | 'remarks'>

/** The article with the telling sentence marked; a remark leads to its article. */
const evidenceOf = ({ cites }: TellingView, { statements, remarks }: Cited) => {
  const statement = statements.find(({ id }) => id === cites[0])
  const remark = remarks.find(({ id }) => id === cites[0])
  const found = statement ?? remark
  const to: Screen | null = found ? articleScreen(found.article, statement?.id ?? null) : null
  return { statement, to, source: found?.publisher ?? found?.source ?? null }
}

const Telling = ({ item, cited }: { readonly item: TellingView; readonly cited: Cited }) => {
  const { words } = useWords()
  const { pages } = words
  const { statement, to, source } = evidenceOf(item, cited)
  return (
    <li className="telling" data-row>
      <KindMark kind={item.kind} word={wordOf(pages.desk.kinds, item.kind)} />
      <div>
        <p>{to === null ? item.text : <Link to={to}>{item.text}</Link>}</p>
        <p className="beside quiet">
          {source !== null && <span>{source}</span>}
          {item.party !== null && item.issue !== null && (
            <Link to={matrixScreen({ cell: { party: item.party, issue: item.issue } })}>{pages.links.cell}</Link>
          )}
          {statement && (
            <Link to={traceScreen(statement.id)} title={pages.links.traceHint}>
              {pages.links.trace}
            </Link>
          )}
        </p>
      </div>
    </li>
  )
}

interface Props {
  readonly title: string
  readonly list: TellingsView
  readonly cited: Cited
  /** What to do to see all of them, or fewer again. */
  readonly whole: Screen
  readonly few: Screen
  readonly isWhole: boolean
  /** Shown where there is none. */
  readonly none: ReactNode
  readonly children?: ReactNode
}

/** One list of the overview: the first of it, all of it one click away. */
export const TellingList = ({ title, list, cited, whole, few, isWhole, none, children }: Props) => {
  const { words } = useWords()
  const { links } = words.pages
  return (
    <section className="desk-section">
      <h2>
        {title} {list.all > 0 && <span className="quiet">{list.all}</span>}
      </h2>
      {children}
      {list.all === 0 ? (
        none
      ) : (
        <ul data-list>
          {list.items.map((item) => (
            <Telling key={`${item.kind} ${item.cites.join()}`} item={item} cited={cited} />
          ))}
        </ul>
      )}
      {list.all > list.items.length && (
        <Link className="more-link" to={whole} how="replace">
          {links.more(list.all)}
        </Link>
      )}
      {isWhole && (
        <Link className="more-link" to={few} how="replace">
          {links.fewer}
        </Link>
      )}
    </section>
  )
}

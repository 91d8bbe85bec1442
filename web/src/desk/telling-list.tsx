import type { ReactNode } from 'react'
import { Link } from '../navigation.js'
import { articleScreen, matrixScreen, type Screen, traceScreen } from '../route.js'
import type { OverviewView, TellingsView, TellingView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { KindMark } from './kind-mark.js'

/** So many items of a list that is not shown whole. */
const FEW = 8

/** So many cited sentences come along with an item. */
const MOST_WORDS = 4

type Cited = Pick<OverviewView, 'statements' | 'remarks'>

/** The article with the telling sentence marked; a remark leads to its article. */
const evidenceOf = ({ cites }: TellingView, { statements, remarks }: Cited) => {
  const statement = statements.find(({ id }) => id === cites[0])
  const remark = remarks.find(({ id }) => id === cites[0])
  const found = statement ?? remark
  const to: Screen | null = found ? articleScreen(found.article, statement?.id ?? null) : null
  return { statement, to, source: found?.publisher ?? found?.source ?? null }
}

/** Opposed are parties: the words of each, for the sentence about them quotes none. */
const Words = ({ item, cited }: { readonly item: TellingView; readonly cited: Cited }) => {
  const { words, dates } = useWords()
  const said = item.cites.slice(0, MOST_WORDS).flatMap((id) => cited.statements.find((one) => one.id === id) ?? [])
  const firsts = said.filter((one, n) => said.findIndex(({ party }) => party === one.party) === n)
  return (
    <ul className="side-words">
      {firsts.map((one) => (
        <li key={one.id}>
          {one.partyLabel ?? one.actorLabel}:{' '}
          <Link to={articleScreen(one.article, one.id)}>{words.quote(one.quote.replace(/\s+/g, ' '))}</Link>{' '}
          <span className="quiet">{one.said === null ? words.cell.undated : dates.long(one.said)}</span>
        </li>
      ))}
    </ul>
  )
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
        {item.kind === 'opposed' && <Words item={item} cited={cited} />}
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
  // Another list may have been asked for whole, and this one came along.
  const items = isWhole ? list.items : list.items.slice(0, FEW)
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
          {items.map((item) => (
            <Telling key={`${item.kind} ${item.cites.join()}`} item={item} cited={cited} />
          ))}
        </ul>
      )}
      {list.all > items.length && !isWhole && (
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

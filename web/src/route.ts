// The address is the whole state of a screen: what can be seen can be linked, and back goes back to it.
import { type ActorRoute, type ActorsRoute, actorsCodec } from './routes/actors.js'
import { type ArticleRoute, type ArticlesRoute, articlesCodec } from './routes/articles.js'
import { type BriefRoute, briefCodec } from './routes/brief.js'
import type { Codec } from './routes/codec.js'
import { type DealRoute, dealCodec } from './routes/deal.js'
import { type DeskRoute, deskCodec } from './routes/desk.js'
import { editingCodec, type IntakeRoute, type LogRoute } from './routes/editing.js'
import { type IssueRoute, type IssuesRoute, issuesCodec } from './routes/issues.js'
import { type LeverageRoute, leverageCodec } from './routes/leverage.js'
import { type MatrixRoute, matrixCodec } from './routes/matrix.js'
import { type NetworkRoute, networkCodec } from './routes/network.js'
import { type SearchRoute, searchCodec } from './routes/search.js'
import { type TimelineRoute, timelineCodec } from './routes/timeline.js'
import { type TraceRoute, traceCodec } from './routes/trace.js'

export { type ActorRoute, type ActorsRoute, actorScreen, STANCE_FILTERS, type StanceFilter } from './routes/actors.js'
export {
  ARTICLE_ORDERS,
  type ArticleOrder,
  type ArticleRoute,
  type ArticlesRoute,
  articleScreen,
  articlesScreen,
  type Only,
} from './routes/articles.js'
export { type Asked, TRUST, type Trust } from './routes/asked.js'
export { type BriefRoute, briefScreen } from './routes/brief.js'
export { type DealRoute, dealScreen } from './routes/deal.js'
export { type DeskRoute, type DeskSection, deskScreen } from './routes/desk.js'
export type { LogRoute } from './routes/editing.js'
export { type IssueRoute, type IssuesRoute, issueScreen, issuesScreen } from './routes/issues.js'
export { ANYTHING, type Least } from './routes/least.js'
export { type LeverageRoute, leverageScreen } from './routes/leverage.js'
export { type CellFilter, type CellKey, type MatrixRoute, matrixScreen, type UnplacedKind } from './routes/matrix.js'
export { networkScreen } from './routes/network.js'
export { FACETS, type SearchRoute, searchScreen } from './routes/search.js'
export { type TimelineRoute, timelineScreen } from './routes/timeline.js'
export { type TraceRoute, traceScreen } from './routes/trace.js'

type RoomScreen =
  | DeskRoute
  | MatrixRoute
  | ActorsRoute
  | ActorRoute
  | IssuesRoute
  | IssueRoute
  | TimelineRoute
  | TraceRoute
  | ArticlesRoute
  | ArticleRoute
  | SearchRoute
  | DealRoute
  | LeverageRoute
  | LogRoute
  | IntakeRoute
  | BriefRoute
  | NetworkRoute

interface UnknownRoute {
  readonly view: 'unknown'
  readonly path: string
}

export type Screen = RoomScreen | UnknownRoute
export interface Route {
  /** `null`: as the browser asks. */
  readonly lang: string | null
  readonly screen: Screen
}

// A codec is asked to write only screens of its own views; the list cannot tell the compiler which.
const codecs = [
  deskCodec,
  matrixCodec,
  actorsCodec,
  issuesCodec,
  timelineCodec,
  traceCodec,
  articlesCodec,
  searchCodec,
  briefCodec,
  networkCodec,
  dealCodec,
  leverageCodec,
  editingCodec,
] as unknown as readonly Codec<RoomScreen>[]

const parseScreen = (path: string, query: URLSearchParams): Screen => {
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
  for (const codec of codecs) {
    const screen = codec.parse(parts, query)
    if (screen !== null) return screen
  }
  return { view: 'unknown', path }
}

export const parseRoute = (path: string, search: string): Route => {
  const query = new URLSearchParams(search)
  try {
    return { lang: query.get('lang'), screen: parseScreen(path, query) }
  } catch {
    // A malformed %-sequence in a hand-written address.
    return { lang: query.get('lang'), screen: { view: 'unknown', path } }
  }
}

const addressOf = (screen: RoomScreen) => {
  const codec = codecs.find(({ views }) => views.includes(screen.view))
  if (codec === undefined) throw new Error(`no codec writes the view "${screen.view}"`)
  const { path, query } = codec.format(screen)
  return { path: `/${path.map(encodeURIComponent).join('/')}`, query }
}

export const formatRoute = ({ lang, screen }: Route): string => {
  const { path, query } = screen.view === 'unknown' ? { path: screen.path, query: {} } : addressOf(screen)
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, lang })) if (value !== null) parameters.set(name, value)
  const text = parameters.toString().replaceAll('%7E', '~').replaceAll('%2C', ',')
  return path + (text === '' ? '' : `?${text}`)
}

// The address is the whole state of a screen: what can be seen can be linked, and back goes back to it.

export interface CellKey {
  readonly party: string
  readonly issue: string
}

/** The least sure statements still shown; what lies below is counted and one click away. */
export interface Least {
  /** The reader's own estimate, in per cent. */
  readonly confidence: number | null
  /** How near the holder is heard: this certainty or a nearer one. */
  readonly certainty: string | null
}

export const ANYTHING: Least = { confidence: null, certainty: null }

/** Statements of a party that found no cell. */
export type UnplacedKind = 'undated' | 'without-issue'

export interface MatrixRoute {
  readonly view: 'matrix'
  readonly asOf: string | null
  readonly knownOn: string | null
  /** Also issues nobody has spoken about. */
  readonly all: boolean
  /** Also parties heard only once or twice. */
  readonly allParties: boolean
  readonly least: Least
  readonly cell: CellKey | null
  readonly unplaced: UnplacedKind | null
}
export interface ArticlesRoute {
  readonly view: 'articles'
  readonly filter: string
}
export interface ArticleRoute {
  readonly view: 'article'
  readonly article: string
  readonly statement: string | null
  /** Begin of an unread passage chosen in the list. */
  readonly unread: number | null
  readonly least: Least
}
export interface SearchRoute {
  readonly view: 'search'
  readonly query: string
}
interface UnknownRoute {
  readonly view: 'unknown'
  readonly path: string
}

export type Screen = MatrixRoute | ArticlesRoute | ArticleRoute | SearchRoute | UnknownRoute
export interface Route {
  /** `null`: as the browser asks. */
  readonly lang: string | null
  readonly screen: Screen
}

export const matrixScreen = (given: Partial<Omit<MatrixRoute, 'view'>> = {}): MatrixRoute => ({
  view: 'matrix',
  asOf: null,
  knownOn: null,
  all: false,
  allParties: false,
  least: ANYTHING,
  cell: null,
  unplaced: null,
  ...given,
})

export const articleScreen = (
  article: string,
  statement: string | null = null,
  least: Least = ANYTHING,
): ArticleRoute => ({
  view: 'article',
  article,
  statement,
  unread: null,
  least,
})

// Neither party nor issue ids hold a "~".
const parseCell = (text: string | null): CellKey | null => {
  const [party, issue, ...rest] = text?.split('~') ?? []
  return party && issue && rest.length === 0 ? { party, issue } : null
}

const parseUnplaced = (text: string | null): UnplacedKind | null =>
  text === 'undated' || text === 'without-issue' ? text : null

const parseLeast = (query: URLSearchParams): Least => {
  const confidence = Number(query.get('sure') ?? Number.NaN)
  return {
    confidence: Number.isInteger(confidence) && confidence > 0 && confidence <= 100 ? confidence : null,
    certainty: query.get('heard'),
  }
}

const parseScreen = (path: string, query: URLSearchParams): Screen => {
  const [head, tail, ...rest] = path.split('/').filter(Boolean)
  if (rest.length === 0) {
    if ((head === undefined || head === 'matrix') && tail === undefined)
      return {
        view: 'matrix',
        asOf: query.get('asOf'),
        knownOn: query.get('knownOn'),
        all: query.get('issues') === 'all',
        allParties: query.get('parties') === 'all',
        least: parseLeast(query),
        cell: parseCell(query.get('cell')),
        unplaced: parseUnplaced(query.get('unplaced')),
      }
    if (head === 'articles' && tail === undefined) return { view: 'articles', filter: query.get('filter') ?? '' }
    if (head === 'articles' && tail !== undefined) {
      const unread = Number(query.get('unread') ?? Number.NaN)
      const begin = Number.isInteger(unread) && unread >= 0 ? unread : null
      return {
        view: 'article',
        article: decodeURIComponent(tail),
        statement: query.get('statement'),
        unread: begin,
        least: parseLeast(query),
      }
    }
    if (head === 'search' && tail === undefined) return { view: 'search', query: query.get('q') ?? '' }
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

const pathOf = (screen: Screen): string => {
  if (screen.view === 'article') return `/articles/${encodeURIComponent(screen.article)}`
  return screen.view === 'unknown' ? screen.path : `/${screen.view}`
}

const leastOf = ({ confidence, certainty }: Least) => ({
  sure: confidence === null ? null : String(confidence),
  heard: certainty,
})

const queryOf = (screen: Screen): Readonly<Record<string, string | null>> => {
  switch (screen.view) {
    case 'matrix':
      return {
        asOf: screen.asOf,
        knownOn: screen.knownOn,
        issues: screen.all ? 'all' : null,
        parties: screen.allParties ? 'all' : null,
        cell: screen.cell && `${screen.cell.party}~${screen.cell.issue}`,
        unplaced: screen.unplaced,
        ...leastOf(screen.least),
      }
    case 'articles':
      return { filter: screen.filter || null }
    case 'article':
      return {
        statement: screen.statement,
        unread: screen.unread === null ? null : String(screen.unread),
        ...leastOf(screen.least),
      }
    case 'search':
      return { q: screen.query || null }
    case 'unknown':
      return {}
  }
}

export const formatRoute = ({ lang, screen }: Route): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...queryOf(screen), lang })) if (value !== null) query.set(name, value)
  const text = query.toString().replaceAll('%7E', '~')
  return pathOf(screen) + (text === '' ? '' : `?${text}`)
}

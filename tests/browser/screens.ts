// Every screen of the workbench, once: pictures are taken of each, and each is looked at by axe. A room adds its line here.
import type { Desk } from '../../src/desk/index.js'

export interface ScreenToSee {
  /** Name of the picture's file. */
  readonly name: string
  /** Address without language. */
  readonly path: string
  /** What must be there before it is looked at. */
  readonly ready: string
  /** Part of a room that is pictured by itself as well: looked at in one wide and one narrow look. */
  readonly isPart?: true
}

/** Parts of a screen that an address shows: each is a screen of its own to whoever follows a link. */
const DEAL_TABS = ['package', 'collisions', 'lines', 'best', 'proposals'] as const
const LEVERAGE_TABS = ['games', 'bargain'] as const
/** The room has reckoned. */
const DEAL_READY = '.standing[data-possible][aria-busy="false"]'

/** Addresses need ids of the dossier at hand. */
export const screensOf = async (desk: Desk): Promise<readonly ScreenToSee[]> => {
  const { cells } = await desk.matrix({ asOf: null, knownOn: null, lang: 'en' })
  // The cell with most to show, and the first statement in it.
  const [cell] = [...cells].sort((a, b) => b.statements.length - a.statements.length)
  if (!cell) throw new Error('nobody has said anything')
  const [statement] = await desk.statements({
    party: null,
    issue: null,
    article: null,
    ids: cell.statements.slice(0, 1),
    lang: 'en',
  })
  if (!statement) throw new Error('a cell without a statement')
  const party = encodeURIComponent(cell.party)
  const { issues } = await desk.dealRoom({ asOf: null, knownOn: null, lang: 'en', readings: [], adopted: [] })
  // Two issues somebody has spoken about, so that the choice meets words.
  const spoken = new Set(cells.filter(({ statements }) => statements.length > 0).map(({ issue }) => issue))
  const chosen = issues
    .filter(({ id, options }) => spoken.has(id) && options.length > 0)
    .slice(0, 2)
    .map(({ id, options }) => `${id}~${options[0]?.id}`)
    .join(',')
  return [
    { name: 'desk', path: '/', ready: 'main h2' },
    { name: 'matrix', path: '/matrix', ready: '.matrix' },
    { name: 'matrix-compared', path: '/matrix?against=2025-01', ready: '.matrix', isPart: true },
    { name: 'cell', path: `/matrix?cell=${party}~${cell.issue}`, ready: '.panel .card' },
    { name: 'issues', path: '/issues', ready: 'main h1' },
    { name: 'issue', path: `/issues/${cell.issue}`, ready: 'main h2' },
    { name: 'timeline', path: `/timeline/${cell.issue}`, ready: 'main svg' },
    { name: 'actors', path: '/actors', ready: 'main h1' },
    { name: 'actor', path: `/actors/${party}`, ready: 'main h2' },
    { name: 'trace', path: `/trace/${statement.id}`, ready: 'main h2' },
    { name: 'articles', path: '/articles', ready: '.article-list' },
    { name: 'articles-left', path: '/articles?order=left', ready: '.article-list', isPart: true },
    {
      name: 'article',
      path: `/articles/${statement.article}?statement=${statement.id}`,
      ready: '.article-text .chosen',
    },
    { name: 'article-log', path: `/articles/${statement.article}?show=log`, ready: '.history', isPart: true },
    { name: 'log', path: '/log', ready: 'main h1' },
    { name: 'take-in', path: '/take-in', ready: 'main h1' },
    { name: 'settlement', path: '/deal', ready: DEAL_READY },
    ...DEAL_TABS.map((tab) => ({
      name: `settlement-${tab}`,
      path: `/deal?pick=${chosen}&show=${tab}`,
      ready: DEAL_READY,
      isPart: true as const,
    })),
    { name: 'network', path: '/network', ready: '.graph canvas' },
    { name: 'leverage', path: '/leverage', ready: 'main h2' },
    ...LEVERAGE_TABS.map((tab) => ({
      name: `leverage-${tab}`,
      path: `/leverage?show=${tab}`,
      ready: 'main h2',
      isPart: true as const,
    })),
    { name: 'brief', path: '/brief', ready: '.paper .block' },
    { name: 'search', path: '/search', ready: '.results .card' },
    { name: 'search-words', path: '/search?q=Ukraine&sign=against', ready: '.results .card' },
    { name: 'search-nothing', path: '/search?q=xyzzy', ready: '.results .message' },
    { name: 'unknown', path: '/nowhere', ready: '.message' },
  ]
}

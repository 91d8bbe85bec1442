// Every screen of the workbench, once: pictures are taken of each, and each is looked at by axe. A room adds its line here.
import type { Desk } from '../../src/desk/index.js'

export interface ScreenToSee {
  /** Name of the picture's file. */
  readonly name: string
  /** Address without language. */
  readonly path: string
  /** What must be there before it is looked at. */
  readonly ready: string
}

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
  return [
    { name: 'desk', path: '/', ready: 'main h2' },
    { name: 'matrix', path: '/matrix', ready: '.matrix' },
    { name: 'cell', path: `/matrix?cell=${party}~${cell.issue}`, ready: '.panel .card' },
    { name: 'issues', path: '/issues', ready: 'main h1' },
    { name: 'issue', path: `/issues/${cell.issue}`, ready: 'main h2' },
    { name: 'timeline', path: `/timeline/${cell.issue}`, ready: 'main svg' },
    { name: 'actors', path: '/actors', ready: 'main h1' },
    { name: 'actor', path: `/actors/${party}`, ready: 'main h2' },
    { name: 'trace', path: `/trace/${statement.id}`, ready: 'main h2' },
    { name: 'articles', path: '/articles', ready: '.article-list' },
    {
      name: 'article',
      path: `/articles/${statement.article}?statement=${statement.id}`,
      ready: '.article-text .chosen',
    },
    { name: 'log', path: '/log', ready: 'main h1' },
    { name: 'take-in', path: '/take-in', ready: 'main h1' },
    { name: 'settlement', path: '/deal', ready: 'main h1' },
    { name: 'network', path: '/network', ready: '.graph canvas' },
    { name: 'leverage', path: '/leverage', ready: 'main h2' },
    { name: 'brief', path: '/brief', ready: '.paper .block' },
    { name: 'search', path: '/search', ready: '.results .card' },
    { name: 'search-words', path: '/search?q=Ukraine&sign=against', ready: '.results .card' },
    { name: 'search-nothing', path: '/search?q=xyzzy', ready: '.results .message' },
    { name: 'unknown', path: '/nowhere', ready: '.message' },
  ]
}

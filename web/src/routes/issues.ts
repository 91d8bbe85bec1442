import { type Asked, askedOf, NOTHING_ASKED, parseAsked } from './asked.js'
import type { Codec } from './codec.js'

export interface IssuesRoute extends Asked {
  readonly view: 'issues'
  readonly filter: string
}

export interface IssueRoute extends Asked {
  readonly view: 'issue'
  readonly issue: string
}

export const issueScreen = (issue: string, asked: Partial<Asked> = {}): IssueRoute => ({
  view: 'issue',
  issue,
  ...NOTHING_ASKED,
  ...asked,
})

export const issuesScreen = (): IssuesRoute => ({ view: 'issues', filter: '', ...NOTHING_ASKED })

export const issuesCodec: Codec<IssuesRoute | IssueRoute> = {
  views: ['issues', 'issue'],
  parse: ([head, issue, ...rest], query) => {
    if (head !== 'issues' || rest.length > 0) return null
    if (issue === undefined) return { view: 'issues', filter: query.get('filter') ?? '', ...parseAsked(query) }
    return { view: 'issue', issue, ...parseAsked(query) }
  },
  format: (screen) =>
    screen.view === 'issues'
      ? { path: ['issues'], query: { filter: screen.filter || null, ...askedOf(screen) } }
      : { path: ['issues', screen.issue], query: askedOf(screen) },
}

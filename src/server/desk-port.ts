// What the server asks of the desk: a choice of its methods, each of which may answer at once, so that tests can serve a
// small desk of their own.
import type { EditingDesk, Desk as WholeDesk } from '../desk/index.js'

type AtOnceOrLater<F> = F extends (...asked: infer A) => Promise<infer T> ? (...asked: A) => T | Promise<T> : F

type Served =
  | 'dossier'
  | 'matrix'
  | 'statements'
  | 'articles'
  | 'article'
  | 'search'
  | 'dealRoom'
  | 'roomChecks'
  | 'leverage'
  | 'strategyChecks'
  | 'gameRoom'
  | 'bargainRoom'
  | 'close'
  | Exclude<keyof EditingDesk, 'readOnly'>
  | 'overview'
  | 'collisions'
  | 'actors'
  | 'actor'
  | 'actorChanges'
  | 'issues'
  | 'issue'
  | 'issueChanges'
  | 'timeline'
  | 'trace'
  | 'briefDraft'
  | 'briefWritten'
  | 'networkRoom'
  | 'networkTie'
  | 'networkFile'

export type Desk = { readonly [method in Served]: AtOnceOrLater<WholeDesk[method]> }

// What the server asks of the desk. Declared here, small, so that tests can serve a desk of their own.
import type { ArticleListItem, ArticleView, DossierView, MatrixView, SearchView, StatementView } from '../desk/index.js'

type Answer<T> = T | Promise<T>

interface MatrixQuestion {
  /** Said on or before this date. */
  readonly asOf: string | null
  /** Taken into the dossier on or before this date. */
  readonly knownOn: string | null
  readonly lang: string
}

interface StatementFilter {
  readonly party: string | null
  readonly issue: string | null
  readonly article: string | null
  /** `null`: no choice by id. The answer keeps the order of the ids and leaves out what the dossier does not hold. */
  readonly ids: readonly string[] | null
  readonly lang: string
}

export interface Desk {
  dossier(lang: string): Answer<DossierView>
  matrix(question: MatrixQuestion): Answer<MatrixView>
  statements(filter: StatementFilter): Answer<readonly StatementView[]>
  articles(): Answer<readonly ArticleListItem[]>
  /** `null` where the dossier holds no such article. */
  article(id: string, lang: string): Answer<ArticleView | null>
  search(query: string, lang: string): Answer<SearchView>
  close(): Answer<void>
}

// The dossier in figures; what a request that could not be served is answered with.
export interface DossierView {
  readonly name: string
  readonly casebook: { readonly id: string; readonly title: string }
  readonly articles: number
  readonly statements: number
  readonly unread: number
  /** First and last day anybody said anything, as YYYY-MM-DD; `null` in an empty dossier. */
  readonly firstSaid: string | null
  readonly lastSaid: string | null
  readonly languages: readonly string[]
  /** Days on which articles were taken in, YYYY-MM-DD, rising: by which one may ask what was known. */
  readonly takenIn: readonly string[]
}

export interface ProblemView {
  readonly error: string
  readonly complaints: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
}

import type { AgreementVariable, UnitisedView } from '../agreement/views.js'

/** What is said, in each language, of two codings laid side by side. */
export interface AgreementWords {
  readonly title: string
  readonly variables: Readonly<Record<AgreementVariable, string>>
  readonly levels: Readonly<Record<'nominal' | 'ordinal' | 'interval', string>>
  readonly spans: Readonly<Record<UnitisedView['by'], string>>
  readonly documents: (count: number, length: number) => string
  /** Documents only one of them has coded. */
  readonly only: (coder: string, count: number, some: string) => string
  readonly statements: (coder: string, count: number) => string
  readonly paired: (count: number, percent: string) => string
  readonly alpha: string
  readonly measure: string
  readonly level: string
  readonly pairs: string
  readonly same: string
  readonly unitised: string
  /** How the two alphas are reckoned, with their sources. */
  readonly how: string
  readonly unitisedHow: string
  readonly confusion: string
  readonly confusionHow: (a: string, b: string) => string
  readonly notCoded: string
  /** Stands for a value that is none: no issue, nobody, no condition. */
  readonly none: string
  readonly disagreements: string
  readonly noDisagreement: string
  readonly oneOf: (a: string, b: string) => string
  /** The reading of the program, as one of the two. */
  readonly reading: string
  readonly person: string
  readonly written: (file: string) => string
}

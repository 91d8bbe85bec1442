// Which variables of a statement type say who, for whom, about what, and for or against. DNA leaves their names to its users;
// these are the names it proposes itself, and their likes.
import type { DnaFile } from './tables.js'

export interface DnaMapping {
  readonly type: number
  /** Names of variables; `null` where the type has none. */
  readonly person: string | null
  readonly organization: string | null
  readonly concept: string
  readonly agreement: string
}

const NAMES = {
  person: ['person', 'actor', 'speaker', 'individual'],
  organization: ['organization', 'organisation', 'party', 'organizations', 'institution'],
  concept: ['concept', 'issue', 'category', 'claim', 'position', 'frame'],
  agreement: ['agreement', 'agree', 'support', 'position'],
} as const

/** Types without a concept, an agreement, and somebody who agrees are kept, but become no statements of a dossier. */
export const mappingsOf = (file: Pick<DnaFile, 'STATEMENTTYPES' | 'VARIABLES'>): readonly DnaMapping[] =>
  file.STATEMENTTYPES.flatMap(({ ID }) => {
    const variables = file.VARIABLES.filter(({ StatementTypeId }) => StatementTypeId === ID)
    const find = (names: readonly string[], type: 'short text' | 'boolean'): string | null =>
      names
        .map((name) => variables.find((one) => one.DataType === type && one.Variable.toLowerCase() === name)?.Variable)
        .find((name) => name !== undefined) ?? null
    const booleans = variables.filter(({ DataType }) => DataType === 'boolean')
    const person = find(NAMES.person, 'short text')
    const organization = find(NAMES.organization, 'short text')
    const concept = find(NAMES.concept, 'short text')
    const agreement =
      find(NAMES.agreement, 'boolean') ?? (booleans.length === 1 ? (booleans[0]?.Variable ?? null) : null)
    return concept === null || agreement === null || (person === null && organization === null)
      ? []
      : [{ type: ID, person, organization, concept, agreement }]
  })

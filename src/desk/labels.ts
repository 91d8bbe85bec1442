import type { Casebook, Localised } from '../casebook/index.js'

/** Names of the casebook in one language, English where it has none, the id where it knows nothing. */
export interface Labels {
  readonly lang: string
  readonly party: (canonicalName: string) => string
  readonly issue: (id: string) => string
  readonly option: (issue: string, option: string) => string
  /** Heading of the group an issue belongs to: its own where the casebook names none. */
  readonly group: (id: string) => string
  /** The issue for whatever no other covers. */
  readonly isRest: (id: string) => boolean
  /** Order of the casebook; what it does not hold comes last. */
  readonly rankOfParty: (canonicalName: string) => number
  readonly rankOfIssue: (id: string) => number
}

/** What stands before the first dot of an issue's id. */
export const groupOf = (issue: string): string => issue.split('.')[0] as string

export const labelsOf = (casebook: Casebook, lang: string): Labels => {
  const inLanguage = (names: Localised): string => names[lang] ?? (names.en as string)
  const actorsById = new Map(casebook.actors.map((actor) => [actor.id, actor]))
  const parties = new Map(casebook.actors.map(({ name }) => [name.en, inLanguage(name)]))
  const issues = new Map(casebook.issues.map((issue) => [issue.id, issue]))
  const partyRank = new Map(casebook.head.parties.map((id, rank) => [actorsById.get(id)?.name.en, rank]))
  const issueRank = new Map(casebook.issues.map(({ id }, rank) => [id, rank]))
  return {
    lang,
    party: (name) => parties.get(name) ?? name,
    issue: (id) => {
      const issue = issues.get(id)
      return issue ? inLanguage(issue.name) : id
    },
    option: (issue, option) => {
      const found = issues.get(issue)?.options.find(({ id }) => id === option)
      return found ? inLanguage(found.name) : option
    },
    group: (id) => {
      const named = casebook.head.groups[groupOf(id)]
      return named ? inLanguage(named) : groupOf(id)
    },
    isRest: (id) => issues.get(id)?.role === 'rest',
    rankOfParty: (name) => partyRank.get(name) ?? Number.MAX_SAFE_INTEGER,
    rankOfIssue: (id) => issueRank.get(id) ?? Number.MAX_SAFE_INTEGER,
  }
}

import type { Given } from '../archive/index.js'
import type { Actor, Localised } from '../casebook/index.js'
import { joinedNames } from '../dossier/index.js'
import type { Named } from './names/named.js'
import { type Subject, wordsFor } from './words/index.js'

/** Names of the casebook and of persons in one language, English where there is none, the id where nothing is known. */
export interface Labels {
  readonly lang: string
  readonly party: (canonicalName: string) => string
  /** The party at the beginning of a sentence, or inside one; `null` where the casebook does not say how it stands there. */
  readonly subject: (canonicalName: string) => Subject | null
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

export const labelsOf = ({ casebook, names }: Named, lang: string): Labels => {
  const inLanguage = (names: Localised): string => names[lang] ?? (names.en as string)
  const actorsById = new Map(casebook.actors.map((actor) => [actor.id, actor]))
  const parties = new Map(casebook.actors.map(({ name }) => [name.en, inLanguage(name)]))
  const subjects = new Map(casebook.actors.map((actor) => [actor.name.en, subjectOf(actor, lang)]))
  const issues = new Map(casebook.issues.map((issue) => [issue.id, issue]))
  const offices = new Map(casebook.offices.map(({ name }) => [name.en as string, inLanguage(name)]))
  const partyRank = new Map(casebook.head.parties.map((id, rank) => [actorsById.get(id)?.name.en, rank]))
  const issueRank = new Map(casebook.issues.map(({ id }, rank) => [id, rank]))
  // Names persons gave to what the casebook does not hold; what it holds is called so in it already.
  const given = new Map(
    names.given.flatMap((one) => {
      const label = one.byLang.get(lang) ?? one.all ?? one.byLang.get('en')
      return label === undefined ? [] : [[keyOf(one.kind, one.issue, one.what), label] as const]
    }),
  )
  const own = (name: string): string | undefined =>
    parties.get(name) ?? given.get(keyOf('actor', null, names.keyOfActor(name)))
  /** "Russia and Ukraine": each by its own name, where the casebook or a person names them all. */
  const together = (name: string, asWords: (one: string) => string | undefined): string | null => {
    const parts = joinedNames(name).map(asWords)
    const known = parts.filter((part) => part !== undefined)
    return known.length === 0 || known.length < parts.length ? null : wordsFor(lang).prose.list(known)
  }
  /** "official of Russia": the reading knows the office and whose it is, and no name. */
  const bearer = (name: string): string | null => {
    const at = name.indexOf(OF)
    const office = at < 0 ? undefined : offices.get(name.slice(0, at))
    const of = office === undefined ? undefined : own(name.slice(at + OF.length))
    return office === undefined || of === undefined ? null : wordsFor(lang).prose.bearer(office, of)
  }
  const party = (name: string): string => own(name) ?? together(name, own) ?? bearer(name) ?? name
  const subject = (name: string): Subject | null => {
    const found = subjects.get(name)
    if (found !== undefined) return found
    const text = together(name, (one) => subjects.get(one)?.text ?? own(one))
    return text === null ? null : { text, plural: true }
  }
  return {
    lang,
    party,
    subject,
    issue: (id) => {
      const issue = issues.get(id)
      return issue ? inLanguage(issue.name) : (given.get(keyOf('issue', null, id)) ?? id)
    },
    option: (issue, option) => {
      const found = issues.get(issue)?.options.find(({ id }) => id === option)
      return found ? inLanguage(found.name) : (given.get(keyOf('option', issue, option)) ?? option)
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

const OF = ' of '

const keyOf = (kind: Given['kind'], issue: string | null, what: string): string => `${kind}\0${issue ?? ''}\0${what}`

/** Names of persons, places and states stand in a sentence as they are; of all others the casebook has to say it. */
const BARE = new Set<Actor['kind']>(['person', 'state', 'place'])

const subjectOf = ({ kind, name, subject, plural }: Actor, lang: string): Subject | null => {
  const bare = name[lang] ?? (name.en as string)
  if (subject[lang] === undefined && !plural.includes(lang) && !BARE.has(kind)) return null
  return { text: subject[lang] ?? bare, plural: plural.includes(lang) }
}

// A casebook under the names persons have given. What became one is one entry here, and every reference leads to it.
import type { Given, Names } from '../../archive/index.js'
import type {
  Actor,
  Casebook,
  Issue,
  IssueOption,
  LeverageEntry,
  Literal,
  Localised,
  StrategyBranch,
} from '../../casebook/index.js'

export const namedCasebook = (casebook: Casebook, names: Names): Casebook => {
  if (names.isEmpty) return casebook
  const { actors, idOf } = namedActors(casebook, names)
  const issueOf = names.issue
  const literal = ({ issue, in: options }: Literal): Literal => ({
    issue: issueOf(issue),
    in: unique(options.map((option) => names.option(issue, option))),
  })
  return {
    head: {
      ...casebook.head,
      parties: unique(casebook.head.parties.map(idOf)),
      sides: casebook.head.sides.map((side) => unique(side.map(idOf))),
      camps: casebook.head.camps.map((camp) => unique(camp.map(idOf))),
    },
    actors,
    offices: casebook.offices,
    issues: namedIssues(casebook, names),
    rules: casebook.rules.map((rule) => ({ ...rule, when: rule.when.map(literal), then: rule.then.map(literal) })),
    proposals: casebook.proposals.map((proposal) => ({
      ...proposal,
      owner: unique(proposal.owner.map(idOf)),
      elements: proposal.elements.map((element) => ({
        ...element,
        issue: issueOf(element.issue),
        option: names.option(element.issue, element.option),
        who: element.who === null ? null : idOf(element.who),
      })),
    })),
    mechanisms: casebook.mechanisms.map((mechanism) => ({
      ...mechanism,
      issues: unique(mechanism.issues.map(issueOf)),
      guarantor: unique(mechanism.guarantor.map(idOf)),
      consentNeeded: unique(mechanism.consentNeeded.map(idOf)),
    })),
    leverage: casebook.leverage.map((entry) => namedLeverage(entry, idOf)),
  }
}

const namedLeverage = (entry: LeverageEntry, idOf: (id: string) => string): LeverageEntry => {
  const all = (ids: readonly string[]): readonly string[] => unique(ids.map(idOf))
  if (entry.kind === 'tripwire')
    return { ...entry, owner: all(entry.owner), actor: all(entry.actor), responder: all(entry.responder) }
  const doer = <Part extends { readonly who: string | null }>(part: Part): Part => ({
    ...part,
    who: part.who === null ? null : idOf(part.who),
  })
  const branch = (one: StrategyBranch | null): StrategyBranch | null =>
    one && { ...one, condition: doer(one.condition), consequence: doer(one.consequence) }
  const { owner, speaker, addressee, offer, threat } = entry
  return {
    ...entry,
    owner: all(owner),
    speaker: all(speaker),
    addressee: all(addressee),
    offer: branch(offer),
    threat: branch(threat),
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Groups in the order of their first members. */
const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const namedActors = (casebook: Casebook, names: Names) => {
  const classes = grouped(casebook.actors, ({ name }) => names.keyOfActor(name.en as string))
  const ids = new Map<string, string>()
  const heads = new Map<string, Actor>()
  for (const [key, members] of classes) {
    const head = members.find(({ name }) => name.en === key) ?? members[0]
    heads.set(key, head)
    for (const { id } of members) ids.set(id, head.id)
  }
  const idOf = (id: string): string => ids.get(id) ?? id
  const givenTo = new Map(names.given.flatMap((given) => (given.kind === 'actor' ? [[given.what, given]] : [])))
  const actors = [...classes].map(([key, members]): Actor => {
    const head = heads.get(key) as Actor
    const elsewhere = (id: string | null): string | null => (id === null || idOf(id) === head.id ? null : idOf(id))
    // Merged into a name that the casebook does not hold, all are called by that name.
    const own: Localised = head.name.en === key ? head.name : { en: key }
    return {
      ...head,
      name: calledBy(own, givenTo.get(key)),
      ...ownForms(head, key, givenTo.get(key)),
      variants: joined(members.map(({ variants }) => variants)),
      adjectives: joined(members.map(({ adjectives }) => adjectives)),
      demonyms: joined(members.map(({ demonyms }) => demonyms)),
      called: joined(members.map(({ called }) => called)),
      commits: elsewhere(head.commits),
      seatOf: elsewhere(head.seatOf),
      memberOf: unique(members.flatMap(({ memberOf }) => memberOf.map(idOf))).filter((id) => id !== head.id),
      offices: members.flatMap(({ offices }) => offices.map((held) => ({ ...held, of: idOf(held.of) }))),
    }
  })
  return { actors, idOf }
}

/** How the former name stood in a sentence says nothing of the new one. */
const ownForms = (
  { name, subject, plural }: Actor,
  key: string,
  given: Given | undefined,
): Pick<Actor, 'subject' | 'plural'> => {
  if (name.en !== key || (given && given.all !== null)) return { subject: {}, plural: [] }
  const isOwn = (lang: string): boolean => !given?.byLang.has(lang)
  return {
    subject: Object.fromEntries(Object.entries(subject).filter(([lang]) => isOwn(lang))),
    plural: plural.filter(isOwn),
  }
}

type ByLanguage = Readonly<Record<string, readonly string[]>>

const joined = (records: readonly ByLanguage[]): ByLanguage => {
  const all: Record<string, string[]> = {}
  for (const record of records)
    for (const [lang, words] of Object.entries(record)) all[lang] = unique([...(all[lang] ?? []), ...words])
  return all
}

/** A name given in all languages takes the place of all; one given in a language, of that one. */
const calledBy = (own: Localised, given: Given | undefined): Localised => {
  if (given === undefined) return own
  const { all, byLang } = given
  const base = all === null ? own : { ...Object.fromEntries(Object.keys(own).map((lang) => [lang, all])), en: all }
  return { ...base, ...Object.fromEntries(byLang) }
}

const namedIssues = ({ issues }: Casebook, names: Names): readonly Issue[] => {
  const givenTo = new Map(names.given.map((given) => [keyOfGiven(given), given]))
  return [...grouped(issues, ({ id }) => names.issue(id))].map(([id, members]): Issue => {
    const head = members.find((issue) => issue.id === id) ?? members[0]
    // The head's options first: of two that are one, its own words count.
    const options = [head, ...members.filter((issue) => issue !== head)].flatMap((issue) => issue.options)
    const classes = grouped(options, (option) => names.option(id, option.id))
    return {
      ...head,
      id,
      name: calledBy(head.name, givenTo.get(`issue\0\0${id}`)),
      options: [...classes].map(([optionId, same]): IssueOption => {
        const option = same.find((one) => one.id === optionId) ?? same[0]
        return { ...option, id: optionId, name: calledBy(option.name, givenTo.get(`option\0${id}\0${optionId}`)) }
      }),
      yieldsTo: unique(members.flatMap(({ yieldsTo }) => yieldsTo.map(names.issue))).filter((other) => other !== id),
    }
  })
}

const keyOfGiven = ({ kind, issue, what }: Given): string => `${kind}\0${issue ?? ''}\0${what}`

// What a person may mean by a typed name: actors by name, issues and options by id; in any language of the case.
import type { NamedKind } from '../../dossier/index.js'
import { type Complaint, complaint, type Statement } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { type Named, namedOf } from './named.js'

/** A thing under the key that statements and casebook know it by. */
export interface Thing {
  readonly kind: NamedKind
  readonly issue: string | null
  readonly key: string
}

export type Found =
  | { readonly ok: true; readonly thing: Thing }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Everything that can be named. */
export interface KnownThings {
  readonly find: (kind: NamedKind, typed: string) => Found
  /** Who or what goes by this name in any language already, except the thing itself. */
  readonly bearerOf: (thing: Thing, name: string) => string | null
  /** Statements, under the names they were read with. */
  readonly statements: readonly Statement[]
  readonly named: Named
}

export const knownThings = async (dossier: Dossier): Promise<KnownThings> => {
  const [named, statements] = await Promise.all([
    namedOf(dossier),
    dossier.archive.statements({ includeRejected: true }),
  ])
  const { casebook } = dossier
  const { names } = named
  const keys: Record<NamedKind, Set<string>> = {
    actor: new Set(casebook.actors.map(({ name }) => name.en as string)),
    issue: new Set(casebook.issues.map(({ id }) => id)),
    option: new Set(casebook.issues.flatMap(({ id, options }) => options.map((option) => `${id}:${option.id}`))),
  }
  for (const { actor, party, via, issue, option } of statements) {
    for (const name of [actor, ...(party === null ? [] : [party]), ...via]) keys.actor.add(name)
    if (issue !== null) keys.issue.add(issue)
    if (issue !== null && option !== null) keys.option.add(`${issue}:${option}`)
  }
  /** The name or id under which a key counts by now. */
  const today = (kind: NamedKind, key: string): string =>
    kind === 'actor' ? names.actor(key) : kind === 'issue' ? names.issue(key) : optionToday(key)
  const optionToday = (key: string): string => {
    const [issue, option] = partsOf(key)
    return `${names.issue(issue)}:${names.option(issue, option)}`
  }
  const labels = labelsByToday(named)
  const shown = (kind: NamedKind): ReadonlySet<string> => new Set([...keys[kind]].map((key) => today(kind, key)))

  const byToday = (kind: NamedKind, name: string): Found => {
    const [issue, key] = kind === 'option' ? partsOf(name) : [null, name]
    return { ok: true, thing: { kind, issue, key: kind === 'actor' ? names.keyOfActor(key) : key } }
  }
  return {
    named,
    statements,
    find: (kind, typed) => {
      if (shown(kind).has(typed)) return byToday(kind, typed)
      if (keys[kind].has(typed)) {
        const now = today(kind, typed)
        // Renamed, it may still be meant by its former name; merged, the name belongs to two histories.
        if (kind === 'actor' && names.keyOfActor(typed) === typed) return byToday(kind, now)
        const message = `"${typed}" counts as "${now}" by now; say "${now}", or take the merging back (parley log tells its id)`
        return { ok: false, complaints: [complaint('merged-already', message, typed)] }
      }
      const labelled = [...shown(kind)].filter((name) => labels(kind, name).includes(typed))
      if (labelled.length === 1) return byToday(kind, labelled[0] as string)
      if (labelled.length > 1)
        return refused('ambiguous', `more than one goes by this name: ${labelled.join(', ')}; say which`, typed)
      return refused(
        `unknown-${kind}`,
        unknown(kind, typed, [...shown(kind)], (name) => labels(kind, name)),
        typed,
      )
    },
    bearerOf: ({ kind, issue, key }, name) => {
      const own = kind === 'option' ? `${issue}:${key}` : today(kind, key)
      // Options need a name of their own only among those of their issue.
      const rivals = [...shown(kind)].filter((other) => kind !== 'option' || partsOf(other)[0] === issue)
      const keyed = kind === 'option' ? `${issue}:${name}` : name
      // A former name counts too: reports will go on using it.
      if (keys[kind].has(keyed) && today(kind, keyed) !== own) return today(kind, keyed)
      return rivals.find((other) => other !== own && (other === keyed || labels(kind, other).includes(name))) ?? null
    },
  }
}

const refused = (code: string, message: string, place: string): Found => ({
  ok: false,
  complaints: [complaint(code, message, place)],
})

/** "issue:option"; option ids hold no colon, ids of issues neither. */
const partsOf = (key: string): readonly [issue: string, option: string] => {
  const colon = key.indexOf(':')
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)]
}

const labelsByToday = ({ casebook, names }: Named) => {
  const labels = new Map<string, readonly string[]>()
  for (const { name } of casebook.actors) labels.set(`actor\0${name.en}`, Object.values(name))
  for (const { id, name, options } of casebook.issues) {
    labels.set(`issue\0${id}`, Object.values(name))
    for (const option of options) labels.set(`option\0${id}:${option.id}`, Object.values(option.name))
  }
  for (const { kind, issue, what, all, byLang } of names.given) {
    const key = kind === 'option' ? `${issue}:${what}` : kind === 'actor' ? names.actor(what) : what
    if (!labels.has(`${kind}\0${key}`))
      labels.set(`${kind}\0${key}`, [...(all === null ? [] : [all]), ...byLang.values()])
  }
  return (kind: NamedKind, name: string): readonly string[] => labels.get(`${kind}\0${name}`) ?? []
}

const MOST_NAMED = 8

const unknown = (
  kind: NamedKind,
  typed: string,
  names: readonly string[],
  labels: (name: string) => readonly string[],
): string => {
  const wanted = typed.toLowerCase()
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  const near = names.filter((name) =>
    [name, ...labels(name)]
      .map((text) => text.toLowerCase())
      .some((text) => words.some((word) => text.includes(word)) || isMisspelt(wanted, text)),
  )
  const asked = near.length > 0 ? `; meant may be ${near.sort().slice(0, MOST_NAMED).join(', ')}` : ''
  const how = { actor: 'a name', issue: 'an id', option: 'an id, written ISSUE:OPTION,' }[kind]
  return `neither casebook nor statements know ${how} like this${asked}; parley statements shows what is known`
}

const MOST_TYPOS = 2

/** Differs in at most two letters. */
const isMisspelt = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > MOST_TYPOS || Math.min(a.length, b.length) <= MOST_TYPOS) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return (row[b.length] as number) <= MOST_TYPOS
}

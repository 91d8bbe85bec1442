// What the log of names says: who counts as whom, and what is called how. Pure; the log is never changed.
import { type Complaint, complaint, type NamedKind, type Naming, type NamingId } from '../dossier/index.js'

/** A name a person has given, with the languages it was given in. */
export interface Given {
  readonly kind: NamedKind
  readonly issue: string | null
  readonly what: string
  /** In every language that `byLang` does not name; `null` where a name was given in some languages only. */
  readonly all: string | null
  readonly byLang: ReadonlyMap<string, string>
}

/** Names and ids as read → those they count under. What nobody has named stays as it is. */
export interface Names {
  /** No entry in force. */
  readonly isEmpty: boolean
  readonly actor: (name: string) => string
  readonly issue: (id: string) => string
  /** The issue as read or as it counts by now. */
  readonly option: (issue: string, option: string) => string
  /** The key an actor's name stands for: the name in the statements that all others of its class count as. */
  readonly keyOfActor: (name: string) => string
  /** Merges in force, each with the key it gave away and the one it counts as: for casebooks, which hold both. */
  readonly merged: readonly Extract<Naming, { action: 'merge' }>[]
  readonly given: readonly Given[]
}

/** An entry in force that says nothing, or that another contradicts. */
export interface Contradiction {
  readonly entry: Naming
  readonly code: 'already-one' | 'name-taken'
  readonly message: string
}

export interface FoldedNames {
  readonly names: Names
  /** Ids of the entries not cancelled. */
  readonly live: ReadonlySet<NamingId>
  readonly contradictions: readonly Contradiction[]
}

/** Entries not cancelled, undos included; as `liveRevisions` does for statements. */
const liveNamings = (log: readonly Naming[]): readonly Naming[] => {
  const cancelled = new Set<string>()
  const live: Naming[] = []
  for (const entry of [...log].reverse()) {
    if (cancelled.has(entry.id)) continue
    if (entry.action === 'undo') cancelled.add(entry.cancels)
    live.push(entry)
  }
  return live.reverse()
}

/** Which keys are one. The root of a class is the key that the others were said to be. */
class Classes {
  readonly #parent = new Map<string, string>()

  root(key: string): string {
    let at = key
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }

  /** `false` where both are one already: then nothing changes, so that no cycle can come about. */
  join(key: string, into: string): boolean {
    const [from, to] = [this.root(key), this.root(into)]
    if (from !== to) this.#parent.set(from, to)
    return from !== to
  }
}

type Merge = Extract<Naming, { action: 'merge' }>
type Rename = Extract<Naming, { action: 'rename' }>

const ENGLISH = 'en'

/** Names of actors are their ids as well; so a name given in English, or in all languages, is one by which the actor is known. */
const isKey = ({ kind, lang }: Rename): boolean => kind === 'actor' && (lang === null || lang === ENGLISH)

export const foldNamings = (log: readonly Naming[]): FoldedNames => {
  const live = liveNamings(log)
  const said = live.filter((entry): entry is Merge | Rename => entry.action !== 'undo')
  const classes: Record<NamedKind, Classes> = { actor: new Classes(), issue: new Classes(), option: new Classes() }
  const contradictions: Contradiction[] = []
  const merged: Merge[] = []
  /** Names of actors that an entry has given a meaning: they cannot be given to another any more. */
  const spoken = new Set<string>()

  const optionKey = (issue: string | null, option: string): string => `${classes.issue.root(issue ?? '')}\0${option}`
  const keyOf = ({ kind, issue }: Merge | Rename, name: string): string =>
    kind === 'option' ? optionKey(issue, name) : name

  // Options last: which issue they belong to is only known once all issues are merged.
  for (const kind of ['actor', 'issue', 'option'] as const)
    for (const entry of said) {
      if (entry.kind !== kind) continue
      const own = classes[kind]
      if (kind === 'actor') spoken.add(entry.what)
      if (entry.action === 'merge') {
        if (kind === 'actor') spoken.add(entry.into)
        if (own.join(keyOf(entry, entry.what), keyOf(entry, entry.into))) merged.push(entry)
        else
          contradictions.push({
            entry,
            code: 'already-one',
            message: `"${entry.what}" and "${entry.into}" are one already; to call it otherwise: parley rename`,
          })
        continue
      }
      if (!isKey(entry)) continue
      if (spoken.has(entry.name) && own.root(entry.name) !== own.root(entry.what))
        contradictions.push({
          entry,
          code: 'name-taken',
          message: `"${entry.name}" names another by now; if both are one, merge them, else choose another name`,
        })
      else {
        spoken.add(entry.name)
        own.join(entry.name, entry.what)
      }
    }

  const given = givenNames(said, keyOf, classes)
  const english = new Map(
    given.flatMap(({ kind, what, all, byLang }) => {
      const name = byLang.get(ENGLISH) ?? all
      return kind === 'actor' && name !== null ? [[what, name] as const] : []
    }),
  )
  return {
    live: new Set(live.map(({ id }) => id)),
    contradictions,
    names: {
      isEmpty: said.length === 0,
      keyOfActor: (name) => classes.actor.root(name),
      actor: (name) => {
        const key = classes.actor.root(name)
        return english.get(key) ?? key
      },
      issue: (id) => classes.issue.root(id),
      option: (issue, option) => classes.option.root(optionKey(issue, option)).split('\0')[1] as string,
      merged,
      given,
    },
  }
}

/** Of each class the names its root was given: what one was called before it became another is of no account any more. */
const givenNames = (
  said: readonly (Merge | Rename)[],
  keyOf: (entry: Rename, name: string) => string,
  classes: Record<NamedKind, Classes>,
): readonly Given[] => {
  const found = new Map<
    string,
    { kind: NamedKind; issue: string | null; what: string; all: string | null; byLang: Map<string, string> }
  >()
  for (const entry of said) {
    if (entry.action !== 'rename') continue
    const { kind, what, lang, name } = entry
    const key = keyOf(entry, what)
    if (classes[kind].root(key) !== key) continue
    const issue = entry.issue === null ? null : classes.issue.root(entry.issue)
    const names = found.get(`${kind}\0${key}`) ?? { kind, issue, what, all: null, byLang: new Map() }
    found.set(`${kind}\0${key}`, names)
    if (lang === null) {
      names.all = name
      names.byLang.clear()
    } else names.byLang.set(lang, name)
  }
  return [...found.values()]
}

/** What speaks against adding this entry to the log; empty where nothing does. */
export const objections = (log: readonly Naming[], entry: Naming): readonly Complaint[] => {
  const before = foldNamings(log)
  if (entry.action === 'undo') {
    if (!log.some(({ id }) => id === entry.cancels))
      return [
        complaint('unknown-entry', 'no such entry in the log of this dossier; parley log lists them', entry.cancels),
      ]
    if (!before.live.has(entry.cancels))
      return [complaint('already-so', 'this entry has been undone already; parley log names the undo', entry.cancels)]
  } else if (entry.action === 'merge' && entry.what === entry.into)
    return [complaint('same-name', 'this is one and the same already; name two', entry.what)]
  const known = new Set(before.contradictions.map(({ entry: { id } }) => id))
  return foldNamings([...log, entry]).contradictions.flatMap(({ entry: { id }, code, message }) =>
    known.has(id) ? [] : [complaint(code, message, id === entry.id ? placeOf(entry) : id)],
  )
}

const placeOf = (entry: Naming): string => (entry.action === 'undo' ? entry.cancels : entry.what)

// A casebook turned into what the reading looks up at every token: names, adjectives of states, titles, and who held which
// office on a day. Built once; everything in it is keyed by folded, lower-case words.
import { type Actor, type Casebook, heldOn, type Office, type OfficeHeld } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { fold, tokenize } from '../../text/index.js'

export interface NameEntry {
  readonly words: readonly string[]
  /** Acronyms and short words must be written as they stand here: "US" is no "us". */
  readonly exact: readonly string[] | null
  readonly actor: Actor
  readonly canonical: boolean
  /** Written small ("both sides", "beide Seiten"): needs no capital in the text. */
  readonly small: boolean
}

interface Term {
  readonly actor: Actor
  readonly held: OfficeHeld
}

export interface Roster {
  readonly casebook: Casebook
  readonly actors: ReadonlyMap<string, Actor>
  /** By the first of their words, those of more words first. */
  readonly names: { readonly get: (first: string) => readonly NameEntry[] | undefined }
  /** Adjective forms ("russischen", "Russian") and hyphen prefixes ("us") → actor id. */
  readonly adjectives: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
  readonly offices: ReadonlyMap<string, Office>
  /** "office of owner" → who held it when, in the order of the casebook. */
  readonly terms: ReadonlyMap<string, readonly Term[]>
  /** Title word → offices it may mean. */
  readonly titles: ReadonlyMap<string, readonly Office[]>
  /** First words of titles of several words. */
  readonly titleStarts: ReadonlySet<string>
  /** Titles by their last four letters, longest first, to find the title at the end of a compound ("Kremlsprecher"). */
  readonly titleEnds: ReadonlyMap<string, readonly string[]>
}

const EXACT_UP_TO = 4

/** Latin words between single blanks, in which folding finds nothing to do and every blank parts two tokens: nearly all names. */
const PLAIN =
  /^[A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+(?:-[A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+)*(?: [A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+(?:-[A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+)*)*$/

/** The folded name where it is plain, else `null`. */
const plainOf = (name: string): string | null => {
  const text = name.includes('ß') ? name.replaceAll('ß', 'ss') : name
  return PLAIN.test(text) ? text : null
}

const foldName = (name: string): string => plainOf(name) ?? fold(name).text

/** As a text is cut into words. */
export const wordsOf = (name: string): readonly string[] =>
  plainOf(name)?.split(' ') ?? tokenize(fold(name).text).map((token) => token.text)

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const variantsOf = (actor: Actor): readonly string[] => [
  ...new Set([...Object.values(actor.name), ...Object.values(actor.variants).flat()]),
]

/** A plain word with a blank behind it: whatever follows, it is the first. */
const PLAIN_START = /^([A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+(?:-[A-Za-zÀ-ÖØ-Þà-öø-ıĴ-ňŊ-ž]+)*) /

/** The first word of a name, in small letters. */
export const firstWordOf = (name: string): string | undefined => {
  const start = name.includes('ß') ? undefined : PLAIN_START.exec(name)?.[1]
  return (start ?? wordsOf(name)[0])?.toLowerCase()
}

const entryOf = (variant: string, actor: Actor): NameEntry => {
  const words = wordsOf(variant)
  const short = words.length === 1 && (variant.length <= EXACT_UP_TO || variant === variant.toUpperCase())
  return {
    words: words.map((word) => word.toLowerCase()),
    exact: short ? words : null,
    actor,
    canonical: variant === actor.name.en,
    small: /^\p{Ll}/u.test(variant) && words.length > 1,
  }
}

/** Entries are made when a text has the word they begin with: most of thousands of names are never met. */
const namesOf = (actors: readonly Actor[]): Roster['names'] => {
  const filed = new Map<string, (readonly [string, Actor])[]>()
  for (const actor of actors)
    for (const variant of variantsOf(actor)) {
      const first = firstWordOf(variant)
      if (first !== undefined) push(filed, first, [variant, actor] as const)
    }
  const made = new Map<string, readonly NameEntry[]>()
  const get = (first: string): readonly NameEntry[] | undefined => {
    const known = made.get(first)
    const variants = known ? undefined : filed.get(first)
    if (variants === undefined) return known
    const entries = variants
      .map(([variant, actor]) => entryOf(variant, actor))
      .sort((a, b) => b.words.length - a.words.length)
    made.set(first, entries)
    return entries
  }
  return { get }
}

export const prepareRoster = (casebook: Casebook, languages: readonly Language[]): Roster => {
  const adjectives = new Map<string, string>()
  const demonyms = new Map<string, string>()
  const titles = new Map<string, Office[]>()
  for (const actor of casebook.actors) {
    for (const language of languages) {
      for (const stem of actor.adjectives[language.code] ?? []) {
        const bare = foldName(stem).toLowerCase()
        for (const ending of language.adjectiveEndings) {
          const form = bare + ending
          if (!adjectives.has(form)) adjectives.set(form, actor.id)
        }
      }
    }
    for (const demonym of Object.values(actor.demonyms).flat()) {
      const form = foldName(demonym).toLowerCase()
      if (!demonyms.has(form)) demonyms.set(form, actor.id)
    }
  }
  for (const office of casebook.offices) {
    for (const title of Object.values(office.titles).flat()) push(titles, foldName(title).toLowerCase(), office)
  }
  const terms = new Map<string, Term[]>()
  for (const actor of casebook.actors)
    for (const held of actor.offices) push(terms, `${held.office} of ${held.of}`, { actor, held })
  return {
    casebook,
    actors: new Map(casebook.actors.map((actor) => [actor.id, actor])),
    names: namesOf(casebook.actors),
    adjectives,
    demonyms,
    offices: new Map(casebook.offices.map((office) => [office.id, office])),
    terms,
    titles,
    titleStarts: new Set(
      [...titles.keys()].flatMap((title) => (title.includes(' ') ? [title.split(' ', 1)[0] as string] : [])),
    ),
    titleEnds: endsOf([...titles.keys()]),
  }
}

export const TITLE_KEY = 4

const endsOf = (titles: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const ends = new Map<string, string[]>()
  for (const title of titles)
    if (!title.includes(' ') && title.length >= TITLE_KEY) push(ends, title.slice(-TITLE_KEY), title)
  for (const list of ends.values()) list.sort((a, b) => b.length - a.length)
  return ends
}

/** The person who held the office on the day; `null` where nobody, or more than one, is known. Without a day, the latest holder. */
export const holderOf = (roster: Roster, office: string, of: string, day: PartialDate | null): Actor | null => {
  let best: { readonly actor: Actor; readonly from: string } | null = null
  let several = false
  for (const { actor, held } of roster.terms.get(`${office} of ${of}`) ?? []) {
    if (day !== null && !heldOn(held, day)) continue
    const from = held.from ?? ''
    if (best && best.actor !== actor && day !== null) several = true
    if (!best || from > best.from) best = { actor, from }
  }
  if (best === null) return null
  const unique = roster.offices.get(office)?.unique ?? false
  return several && !unique ? null : best.actor
}

/** Id of the party an actor's word commits on the day, or `null`. Persons commit through offices held that day; bodies through `commits`. */
export const committedBy = (roster: Roster, actor: Actor, day: PartialDate | null, depth = 0): string | null => {
  if (depth > 4) return null
  const up = (id: string): string | null => {
    const above = roster.actors.get(id)
    return above && above.id !== actor.id ? (committedBy(roster, above, day, depth + 1) ?? above.id) : id
  }
  if (actor.kind === 'person') {
    const held = actor.offices
      .filter(
        (office) => (roster.offices.get(office.office)?.commits ?? false) && (day === null || heldOn(office, day)),
      )
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]
    if (held) return up(held.of)
    return actor.commits && actor.offices.length === 0 ? up(actor.commits) : null
  }
  if (actor.seatOf) return up(actor.seatOf)
  if (actor.commits) return actor.commits === actor.id ? actor.id : up(actor.commits)
  if (actor.kind === 'state' || actor.kind === 'organisation' || actor.kind === 'government') return actor.id
  return null
}

/** Whether a person is known for assessing only: every office is one at a think tank. */
export const isExpert = (roster: Roster, actor: Actor): boolean =>
  actor.kind === 'person' &&
  actor.offices.length > 0 &&
  actor.offices.every((held) => roster.actors.get(held.of)?.kind === 'think-tank')

export const canonicalName = (roster: Roster, id: string): string => roster.actors.get(id)?.name.en ?? id

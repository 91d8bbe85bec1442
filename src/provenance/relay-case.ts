// All that provenance looks things up in; built once from a casebook.
import { type Casebook, type CompiledLexicon, compileLexicon } from '../casebook/index.js'
import { type Language, languages } from '../language/index.js'
import { type Camps, campsOf } from './camps.js'
import type { TakenStatement } from './taken-statement.js'

export interface RelayCase {
  readonly casebook: Casebook
  readonly camps: Camps
  /** The issue and those vaguer words for it name, nearest first. */
  readonly widening: (issue: string) => readonly string[]
  /** Whether an issue takes whatever no other covers. */
  readonly isRest: (issue: string) => boolean
  /** Who holds it, as a key: the party, else the actor; unnamed sources by whom they belong to, in whatever language. */
  readonly holderKey: (statement: TakenStatement) => string
  /** By canonical English name: a state, government or organisation, or a place that stands for one. */
  readonly isBody: (name: string) => boolean
  readonly isCollective: (name: string) => boolean
  /** People without a name who tell something: "US officials", "ein hochrangiger Diplomat". */
  readonly isUnnamed: (name: string) => boolean
  /** Words by which texts name an actor, longest first. */
  readonly namesOf: (name: string) => readonly string[]
  /** Whether a word (lower-case, ß = ss) is the name of a place. */
  readonly isPlace: (word: string) => boolean
  /** `null` for a language the casebook does not speak. */
  readonly lexiconOf: (lang: string) => CompiledLexicon | null
}

const BODIES: ReadonlySet<string> = new Set(['state', 'government', 'organisation', 'place'])

const WORD = /[\p{L}\p{N}]+/gu

export const prepareRelays = (casebook: Casebook): RelayCase => {
  const wider = new Map(casebook.issues.map((issue) => [issue.id, issue.wider]))
  const widening = (issue: string): readonly string[] => {
    const chain = [issue]
    for (let next = wider.get(issue) ?? null; next !== null && !chain.includes(next); next = wider.get(next) ?? null)
      chain.push(next)
    return chain
  }
  const bodyOf = bodiesByWord(casebook)
  const keys = new Map<string, string>()
  const unnamed = (actor: string): string => {
    let key = keys.get(actor)
    if (key === undefined) {
      const bodies = new Set([...actor.matchAll(WORD)].flatMap(([word]) => bodyOf(word) ?? []))
      key = bodies.size > 0 ? `\u0002${[...bodies].sort().join()}` : `\u0001${actor}`
      keys.set(actor, key)
    }
    return key
  }
  const byName = new Map(casebook.actors.map((actor) => [actor.name.en as string, actor]))
  const namesOf = (name: string): readonly string[] => {
    const actor = byName.get(name)
    const names = actor ? [...Object.values(actor.name), ...Object.values(actor.variants).flat()] : [name]
    // A family name alone is how texts go on.
    const last = actor?.kind === 'person' ? names.flatMap((full) => full.split(' ').at(-1) ?? []) : []
    return [...new Set([...names, ...last])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  }
  const places = new Set(
    casebook.actors
      .filter(({ kind, seatOf }) => kind === 'place' && seatOf === null)
      .flatMap(({ name, variants }) => [...Object.values(name), ...Object.values(variants).flat()])
      .map((name) => name.toLowerCase().replaceAll('ß', 'ss')),
  )
  const lexicons = new Map<string, CompiledLexicon>()
  const lexiconOf = (lang: string): CompiledLexicon | null => {
    if (!casebook.head.languages.includes(lang)) return null
    let lexicon = lexicons.get(lang)
    if (!lexicon) lexicons.set(lang, (lexicon = compileLexicon(casebook.issues, lang)))
    return lexicon
  }
  const rest = new Set(casebook.issues.filter(({ role }) => role === 'rest').map(({ id }) => id))
  const unnamedOnes = new Map<string, boolean>()
  const isUnnamed = (name: string): boolean => {
    let known = unnamedOnes.get(name)
    if (known === undefined) {
      const kind = byName.get(name)?.kind
      known = (kind === undefined || kind === 'collective') && tellsWithoutName(name)
      unnamedOnes.set(name, known)
    }
    return known
  }
  return {
    isUnnamed,
    isRest: (issue) => rest.has(issue),
    isBody: (name) => BODIES.has(byName.get(name)?.kind ?? ''),
    isCollective: (name) => byName.get(name)?.kind === 'collective',
    namesOf,
    isPlace: (word) => places.has(word),
    lexiconOf,
    casebook,
    camps: campsOf(casebook),
    widening,
    holderKey: ({ party, actor, certainty }) =>
      party ?? (certainty === 'anonymous' || isUnnamed(actor) ? unnamed(actor) : `\u0001${actor}`),
  }
}

const tellsWithoutName = (name: string): boolean =>
  [...name.toLowerCase().matchAll(WORD)].some(([word]) =>
    languages.some(({ anonymousNouns }) => anonymousNouns.has(word)),
  )

/** States and organisations by each single word that names them: a name, an adjective with any ending ("russischer Diplomat"). */
const bodiesByWord = (casebook: Casebook): ((word: string) => string | null) => {
  const names = new Map<string, string>()
  const stems: (readonly [stem: string, id: string])[] = []
  for (const { id, kind, name, variants, adjectives } of casebook.actors) {
    if (kind !== 'state' && kind !== 'organisation') continue
    for (const text of [...Object.values(name), ...Object.values(variants).flat()])
      if (!/[^\p{L}\p{N}]/u.test(text) && !names.has(text.toLowerCase())) names.set(text.toLowerCase(), id)
    for (const stem of Object.values(adjectives).flat()) stems.push([stem.toLowerCase(), id])
  }
  const endings = new Set(['', ...languages.flatMap((language: Language) => language.adjectiveEndings)])
  return (word) => {
    const lower = word.toLowerCase()
    return (
      names.get(lower) ??
      stems.find(([stem]) => lower.startsWith(stem) && endings.has(lower.slice(stem.length)))?.[1] ??
      null
    )
  }
}

/** Whether one of the two issues is what vaguer words call the other. */
export const isBroader = ({ widening }: Pick<RelayCase, 'widening'>, a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (widening(a).includes(b) || widening(b).includes(a))

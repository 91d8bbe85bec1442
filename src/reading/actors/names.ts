// Names of the casebook in a sentence, with the endings a name may carry, and adjectives and peoples of states.
import type { Actor } from '../../casebook/index.js'
import type { Language } from '../../language/index.js'
import { perWord } from '../per-word.js'
import { norm, type Sentence, tag } from '../sentence.js'
import type { NameEntry, Roster } from './roster.js'

/** A stretch of tokens that names an actor of the casebook. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly actor: Actor
  readonly adjective: boolean
  /** Ending the name carries here: "s" of "Frankreichs". */
  readonly ending: string
}

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

const nameAt = (s: Sentence, i: number, entries: readonly NameEntry[], endings: readonly string[]): Piece | null => {
  const first = s.tokens[i]
  if (!first) return null
  for (const entry of entries) {
    if (!entry.small && !isCapital(first.text)) continue
    const size = entry.words.length
    if (i + size > s.tokens.length) continue
    let fits = true
    for (let k = 0; k < size && fits; k++) {
      const token = s.tokens[i + k]
      const word = entry.words[k] as string
      const exact = entry.exact?.[k]
      if (!token) fits = false
      else if (exact === undefined)
        fits =
          token.norm === word ||
          (k === size - 1 && token.norm.startsWith(word) && endings.includes(token.norm.slice(word.length)))
      else
        fits =
          token.text === exact ||
          (k === size - 1 && token.text.startsWith(exact) && endings.includes(token.text.slice(exact.length)))
    }
    if (fits) {
      const last = s.tokens[i + size - 1]?.norm ?? ''
      const ending = last.slice((entry.words[size - 1] as string).length)
      return { from: i, to: i + size, actor: entry.actor, adjective: false, ending }
    }
  }
  return null
}

/** Keys under which a token's name may be filed: the word, and the word without a name ending. */
const keysOf = (word: string, endings: readonly string[]): readonly string[] => [
  word,
  ...endings
    .filter((ending) => ending !== '' && word.length > ending.length + 1 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length)),
]

/** What a word may stand for. */
interface Named {
  /** Names it may begin, one list a key. */
  readonly names: readonly (readonly NameEntry[])[]
  /** Whom it names as a people ("Russen") or by an adjective ("russischen"). */
  readonly people: Actor | undefined
  readonly adjective: Actor | undefined
}

type NamedBy = (roster: Roster) => (word: string) => Named | null

/** By language, whose endings differ; `null` for words that name nobody: most of them. */
const byLanguage = new WeakMap<Language, NamedBy>()

const namedBy = (language: Language): NamedBy => {
  const known = byLanguage.get(language)
  if (known) return known
  const look = perWord((roster: Roster, word): Named | null => {
    const names = keysOf(word, language.nameEndings).flatMap((key) => {
      const entries = roster.names.get(key)
      return entries ? [entries] : []
    })
    const actor = (id: string | undefined): Actor | undefined => (id === undefined ? undefined : roster.actors.get(id))
    const people = actor(roster.demonyms.get(word))
    const adjective = actor(
      roster.adjectives.get(word) ?? (word.endsWith('er') ? roster.adjectives.get(word.slice(0, -2)) : undefined),
    )
    return names.length > 0 || people || adjective ? { names, people, adjective } : null
  })
  byLanguage.set(language, look)
  return look
}

const MEN_AND_WOMEN: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'lady', 'herr', 'frau'])

/** Letters that begin one name in different transliterations: "Yevgeny", "Jewgeni"; "Mykola", "Nikolai". */
const ALIKE = ['vw', 'jyie', 'oa', 'kcqx', 'gh', 'mn', 'fpt', 'sz']

const beginAlike = (a: string, b: string): boolean => {
  const [x = '', y = ''] = [a[0], b[0]]
  return x === y || ALIKE.some((letters) => letters.includes(x) && letters.includes(y))
}

/** A name of its own, and not only the first word of some ("Peter"). */
const standsAlone = (known: Named | null): boolean =>
  known !== null && (known.names.some((names) => names.some(({ words }) => words.length === 1)) || !!known.people)

const isOfPerson = (s: Sentence, i: number): boolean =>
  (s.parse.entities[i]?.endsWith('PER') ?? false) && tag(s, i) === 'PROPN' && isCapital(s.tokens[i]?.text ?? '')

/** "Peter Vance", "Kim Stolz": a filed person's name beside one that is none of his. */
const isNamesake = (
  s: Sentence,
  { from, to, actor }: Piece,
  { titles }: Roster,
  named: (word: string) => Named | null,
): boolean => {
  if (actor.kind !== 'person' || to - from > 1 || !isOfPerson(s, from)) return false
  const names = [...Object.values(actor.name), ...Object.values(actor.variants).flat()].filter((n) => n.includes(' '))
  if (names.length === 0) return false
  const word = norm(s, from)
  const behind = s.parse.entities[to] === 'I-PER' && isOfPerson(s, to) && !standsAlone(named(norm(s, to)))
  if (behind && names.every((name) => name.toLowerCase().startsWith(`${word} `))) return true
  const before = norm(s, from - 1)
  if (s.parse.entities[from] !== 'I-PER' || !isOfPerson(s, from - 1) || before.length < 3) return false
  if (MEN_AND_WOMEN.has(before) || titles.has(before) || standsAlone(named(before))) return false
  const first = s.parse.entities[from - 2] === 'B-PER' && isOfPerson(s, from - 2) ? norm(s, from - 2) : before
  const isHis = (name: string): boolean => beginAlike(name, first) || name.includes(before)
  return !titles.has(first) && !names.some((name) => isHis(name.toLowerCase()))
}

/** "Pjotr Poroschenko": a given name spelt unlike the one on file belongs to the name. */
const givenNamesBefore = (s: Sentence, { from, to, actor }: Piece, free: number): number => {
  if (actor.kind !== 'person' || to - from > 1 || s.parse.entities[from] !== 'I-PER') return from
  let first = from
  while (first > free && s.parse.entities[first] === 'I-PER' && isOfPerson(s, first - 1)) first--
  return first
}

/** Names of the casebook and adjectives of states, leftmost and longest first, not overlapping. */
export const namesIn = (s: Sentence, roster: Roster, language: Language): readonly Piece[] => {
  const named = namedBy(language)(roster)
  const found: Piece[] = []
  let i = 0
  while (i < s.tokens.length) {
    const known = named(norm(s, i))
    if (known === null) {
      i++
      continue
    }
    let piece: Piece | null = null
    for (const entries of known.names) {
      const hit = nameAt(s, i, entries, language.nameEndings)
      if (hit && (!piece || hit.to > piece.to)) piece = hit
    }
    if (piece && isNamesake(s, piece, roster, named)) {
      i++
      continue
    }
    if (!piece) {
      const { people, adjective } = known
      const capital = isCapital(s.tokens[i]?.text ?? '')
      if (people && capital && (tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN'))
        piece = { from: i, to: i + 1, actor: people, adjective: false, ending: '' }
      else if (adjective && (tag(s, i) === 'ADJ' || language.code !== 'en' || capital))
        piece = { from: i, to: i + 1, actor: adjective, adjective: true, ending: '' }
      else if (people && capital) piece = { from: i, to: i + 1, actor: people, adjective: false, ending: '' }
    }
    if (piece) {
      const from = givenNamesBefore(s, piece, found.at(-1)?.to ?? 0)
      found.push({ ...piece, from })
      i = piece.to
    } else i++
  }
  return found
}

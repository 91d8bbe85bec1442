// Names of the casebook in a sentence, with the endings a name may carry, and adjectives and peoples of states.
import type { Actor } from '../../casebook/index.js'
import { classesOf, type Language } from '../../language/index.js'
import { perWord } from '../per-word.js'
import { head, label, norm, type Sentence, tag } from '../sentence.js'
import { givenNameOf, isNamesake, spelledSurname } from './given-name.js'
import { isCapital, type Named, type Piece } from './piece.js'
import { WITH_PORTFOLIO } from './portfolio.js'
import type { NameEntry, Roster } from './roster.js'

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

/** "Labour Secretary", "the Labour Department": what an office is for, and not the party called like it. */
const isPortfolio = (s: Sentence, { from, to, actor }: Piece, { titles }: Roster, language: Language): boolean => {
  if (
    actor.kind !== 'organisation' ||
    to - from > 1 ||
    !language.described.portfolios.has(norm(s, from)) ||
    (from > 0 && !isCapital(s.tokens[to]?.text ?? ''))
  )
    return false
  const word = norm(s, to)
  return language.governmentNouns.has(word) || (titles.get(word) ?? []).some(({ id }) => WITH_PORTFOLIO.has(id))
}

/** "The Faroe Islands" in English: "Island" names Iceland in another language, and here it is a common word. */
const isForeignName = ({ actor, ending }: Piece, word: string, language: Language): boolean => {
  if (actor.kind !== 'state') return false
  const bare = ending === '' ? word : word.slice(0, -ending.length)
  const isCalled = (code: string): boolean => actor.name[code]?.toLowerCase() === bare
  return (
    !isCalled(language.code) &&
    Object.keys(actor.name).some(isCalled) &&
    classesOf(language.wordClasses, bare).length > 0
  )
}

const NOMINAL: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'conj'])

/** "The French proposed a truce", "the French and British": an adjective without a noun is the people it names. */
const isWholePeople = (s: Sentence, i: number, { peopleNames }: Language): boolean => {
  if (
    !peopleNames?.isAdjective(s.tokens[i]?.text ?? '') ||
    !NOMINAL.has(label(s, i)) ||
    (head(s, i) === i + 1 && tag(s, i + 1) !== 'VERB')
  )
    return false
  const first = label(s, i) === 'conj' ? head(s, i) : i
  return (
    norm(s, first - 1) === peopleNames.article && (first === i || peopleNames.isAdjective(s.tokens[first]?.text ?? ''))
  )
}

/** Names of the casebook and adjectives of states, leftmost and longest first, not overlapping. */
export const namesIn = (s: Sentence, roster: Roster, language: Language): readonly Piece[] => {
  const named = namedBy(language)(roster)
  const found: Piece[] = []
  let i = 0
  while (i < s.tokens.length) {
    const known = named(norm(s, i))
    const spelled = known ? null : spelledSurname(s, i, roster, found.at(-1)?.to ?? 0)
    if (spelled) found.push(spelled)
    if (known === null) {
      i++
      continue
    }
    let piece: Piece | null = null
    for (const entries of known.names) {
      const hit = nameAt(s, i, entries, language.nameEndings)
      if (hit && (!piece || hit.to > piece.to)) piece = hit
    }
    const isForeign = piece !== null && piece.to === i + 1 && isForeignName(piece, norm(s, i), language)
    if (
      piece &&
      (isForeign || isPortfolio(s, piece, roster, language) || isNamesake(s, piece, roster, named, language))
    ) {
      i++
      continue
    }
    if (!piece) {
      const { people, adjective } = known
      const capital = isCapital(s.tokens[i]?.text ?? '')
      const isPeople = adjective?.kind === 'state' && isWholePeople(s, i, language)
      if (people && capital && (tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN'))
        piece = { from: i, to: i + 1, actor: people, adjective: false, ending: '' }
      else if (isPeople) piece = { from: i, to: i + 1, actor: adjective, adjective: false, ending: '' }
      else if (adjective && (tag(s, i) === 'ADJ' || language.code !== 'en' || capital))
        piece = { from: i, to: i + 1, actor: adjective, adjective: true, ending: '' }
      else if (people && capital) piece = { from: i, to: i + 1, actor: people, adjective: false, ending: '' }
    }
    if (piece) {
      const from = givenNameOf(s, piece, roster, named, found.at(-1)?.to ?? 0)
      found.push({ ...piece, from })
      i = piece.to
    } else i++
  }
  return found
}

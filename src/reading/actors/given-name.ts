// The given name before a filed person's surname: his, in whatever form ("Pyotr Poroshenko"), or that of a namesake.
import { genderOfGivenName, hasManyForms, isSameGivenName, type Language, nameSound } from '../../language/index.js'
import { isPossessiveMark, norm, type Sentence, tag } from '../sentence.js'
import { isCapital, type Named, type Piece } from './piece.js'
import type { Roster } from './roster.js'

const MEN_AND_WOMEN: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'lady', 'herr', 'frau'])

/** Letters that begin one name in different transliterations: "Yevgeny", "Jewgeni"; "Mykola", "Nikolai". */
const ALIKE = ['vw', 'jyie', 'oa', 'kcqx', 'gh', 'mn', 'fpt', 'sz']

/** Sounds written as one another. */
const SOUND_ALIKE = ['vfb', 'gk', 'dt', 'sSK', 'mn']

const areAlike = (x: string, y: string, sets: readonly string[]): boolean =>
  x === y || sets.some((letters) => letters.includes(x) && letters.includes(y))

/** The first consonant behind the first letter: "m" of "Jim"; "" where there is none. */
const nextConsonant = (name: string): string => /^.[aeiou]*([^aeiou\s-])/u.exec(nameSound(name))?.[1] ?? ''

/** "Joaw" and "Joav", which begin alike; not "Jim". */
const beginAlike = (name: string, word: string): boolean => {
  const [x, y] = [nextConsonant(name), nextConsonant(word)]
  return areAlike(name[0] ?? '', word[0] ?? '', ALIKE) && (x === '' || y === '' || areAlike(x, y, SOUND_ALIKE))
}

/** A name of its own, and not only the first word of some ("Peter"). */
const standsAlone = (known: Named | null): boolean =>
  known !== null && (known.names.some((names) => names.some(({ words }) => words.length === 1)) || !!known.people)

const isName = (s: Sentence, i: number): boolean => tag(s, i) === 'PROPN' && isCapital(s.tokens[i]?.text ?? '')

const isOfPerson = (s: Sentence, i: number): boolean => (s.parse.entities[i]?.endsWith('PER') ?? false) && isName(s, i)

/** His names of two words and more, small. */
const fullNames = ({ actor }: Piece): readonly string[] =>
  [...Object.values(actor.name), ...Object.values(actor.variants).flat()]
    .filter((name) => name.includes(' '))
    .map((name) => name.toLowerCase())

const isHis = (names: readonly string[], word: string): boolean => {
  let unlike = false
  for (const name of names) {
    const same = isSameGivenName(name.slice(0, name.indexOf(' ')), word)
    if (same) return true
    unlike ||= same === false
  }
  return !unlike && names.some((name) => beginAlike(name.slice(0, name.indexOf(' ')), word) || name.includes(word))
}

type Names = (word: string) => Named | null

const mayBeGivenName = (s: Sentence, i: number, { titles }: Roster, named: Names): boolean => {
  const word = norm(s, i)
  return word.length >= 3 && !MEN_AND_WOMEN.has(word) && !titles.has(word) && !standsAlone(named(word))
}

/** "Merz Pharma", "Johnson Motors Ltd": a firm that is called like a filed person; "the Johnson Administration" is his own. */
const isFirm = (s: Sentence, { from, to }: Piece, named: Names, { governmentNouns, described }: Language): boolean => {
  const isPart = (i: number): boolean =>
    isCapital(s.tokens[i]?.text ?? '') && (tag(s, i) === 'PROPN' || tag(s, i) === 'NOUN')
  if (!isPart(to) || governmentNouns.has(norm(s, to)) || standsAlone(named(norm(s, to)))) return false
  if (s.parse.entities[from]?.endsWith('ORG') && s.parse.entities[to] === 'I-ORG') return true
  let end = to
  while (isPart(end + 1)) end++
  return described.bodies.has(norm(s, end))
}

/** "Walter Braun", where a Mr Walter is filed: what he is called may be another's given name. */
const isGivenName = (s: Sentence, { from }: Piece): boolean => genderOfGivenName(s.tokens[from]?.text ?? '') !== null

/** "Port Vance": the later word of a place. */
const isInPlace = (s: Sentence, i: number, named: Names): boolean =>
  s.parse.entities[i] === 'I-LOC' && isName(s, i) && isName(s, i - 1) && !standsAlone(named(norm(s, i - 1)))

/** "Peter Vance", "Kim Stolz": a filed person's name beside one that is none of his. */
export const isNamesake = (s: Sentence, piece: Piece, roster: Roster, named: Names, language: Language): boolean => {
  const { from, to, actor } = piece
  if (actor.kind !== 'person' || to - from > 1) return false
  if (isFirm(s, piece, named, language) || isInPlace(s, from, named)) return true
  if (!isOfPerson(s, from)) return false
  const names = fullNames(piece)
  if (names.length === 0) return false
  const word = norm(s, from)
  const behind = s.parse.entities[to] === 'I-PER' && isOfPerson(s, to) && !standsAlone(named(norm(s, to)))
  if (behind && (isGivenName(s, piece) || names.every((name) => name.startsWith(`${word} `)))) return true
  if (s.parse.entities[from] !== 'I-PER' || !isOfPerson(s, from - 1)) return false
  if (!mayBeGivenName(s, from - 1, roster, named)) return false
  const before = norm(s, from - 1)
  const first = s.parse.entities[from - 2] === 'B-PER' && isOfPerson(s, from - 2) ? norm(s, from - 2) : before
  return !roster.titles.has(first) && !isHis(names, first) && !isHis(names, before)
}

/** Where a filed person's name begins, his given name with it: "Pyotr" is nobody of his own. */
export const givenNameOf = (s: Sentence, piece: Piece, roster: Roster, named: Names, after: number): number => {
  const { from, to, actor } = piece
  if (actor.kind !== 'person' || to - from > 1 || from - 1 < after) return from
  if (!isName(s, from - 1) || !mayBeGivenName(s, from - 1, roster, named)) return from
  const names = fullNames(piece)
  const word = norm(s, from - 1)
  const first = startOfName(s, from, after)
  if (first === from)
    return names.some((name) => isSameGivenName(name.slice(0, name.indexOf(' ')), word) === true) ? from - 1 : from
  return isHis(names, norm(s, first)) || isHis(names, word) ? first : from
}

/** Where the entity begins that ends with the surname at `from`: "Vladimir Vladimirovich". */
const startOfName = (s: Sentence, from: number, after: number): number => {
  let first = from
  while (first > after && s.parse.entities[first] === 'I-PER' && isOfPerson(s, first - 1)) first--
  return first
}

/** Persons by the sound of their last name, made when first asked for. */
const bySound = new WeakMap<Roster, ReadonlyMap<string, readonly Piece['actor'][]>>()

const soundsOf = (roster: Roster): ReadonlyMap<string, readonly Piece['actor'][]> => {
  const known = bySound.get(roster)
  if (known) return known
  const made = new Map<string, Piece['actor'][]>()
  for (const actor of roster.actors.values()) {
    if (actor.kind !== 'person') continue
    const names = [...Object.values(actor.name), ...Object.values(actor.variants).flat()]
    const sounds = new Set(names.filter((n) => n.includes(' ')).map((n) => nameSound(n.slice(n.lastIndexOf(' ') + 1))))
    for (const sound of sounds) made.set(sound, [...(made.get(sound) ?? []), actor])
  }
  bySound.set(roster, made)
  return made
}

/** Shortest surname that is looked for by its sound. */
const SHORTEST = 5
/** Of languages written in other letters: such a name has many spellings, and others few. */
const TRANSLITERATED = /(?:ski|skaia|skaya|enko|[oe]v|[oe]va|iK|iuk|ak|in|ina)$/u

/** Whether his name has several spellings: it is filed with two, or his given name is one of those that have. */
const isSpeltManyWays = (names: readonly string[], sound: string): boolean => {
  const surnames = names
    .map((name) => name.slice(name.lastIndexOf(' ') + 1))
    .filter((name) => nameSound(name) === sound)
  return new Set(surnames).size > 1 || names.some((name) => hasManyForms(name.slice(0, name.indexOf(' '))))
}

/** "Podoliak", "Zelenskiy": the surname of a filed person as no one has filed it. */
export const spelledSurname = (s: Sentence, i: number, roster: Roster, after: number): Piece | null => {
  const word = norm(s, i)
  if (word.length < SHORTEST || !isName(s, i) || isPossessiveMark(s, i)) return null
  const sound = nameSound(word)
  const actors = soundsOf(roster).get(sound)
  if (!actors) return null
  const piece = (from: number, actor: Piece['actor']): Piece => ({
    from,
    to: i + 1,
    actor,
    adjective: false,
    ending: '',
  })
  const given = i - 1 >= after && isName(s, i - 1) && !roster.titles.has(norm(s, i - 1)) ? norm(s, i - 1) : null
  if (given !== null && !MEN_AND_WOMEN.has(given)) {
    const his = actors.find((actor) =>
      fullNames(piece(i, actor)).some((name) => isSameGivenName(name.slice(0, name.indexOf(' ')), given) === true),
    )
    return his ? piece(i - 1, his) : null
  }
  const [only] = actors
  if (!only || actors.length > 1 || !TRANSLITERATED.test(sound) || !isOfPerson(s, i)) return null
  const found = piece(i, only)
  return isSpeltManyWays(fullNames(found), sound) ? found : null
}

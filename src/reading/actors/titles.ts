// Titles in a sentence ("Kremlsprecher", "UN chief", "foreign minister") and the state or body they belong to.
import type { Actor, Office } from '../../casebook/index.js'
import type { Language } from '../../language/index.js'
import { perWord } from '../per-word.js'
import { isPossessiveMark, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { isCapital, type Piece } from './piece.js'
import { type Roster, TITLE_KEY } from './roster.js'

export interface TitleHit {
  readonly offices: readonly Office[]
  readonly from: number
  readonly to: number
  /** State or body named inside the word or before it. */
  readonly of: Actor | null
}

/** A compound's first part as an actor: "US-", "Kreml", "NATO-", "EU-". */
export const prefixActor = (roster: Roster, prefix: string): Actor | null => {
  const bare = prefix.replace(/-$/, '')
  for (const key of [bare, bare.replace(/s$/, ''), `${bare}n`]) {
    const entry = roster.names.get(key)?.find((e) => e.words.length === 1)
    if (entry) return entry.actor
    const id = roster.adjectives.get(key)
    if (id) return roster.actors.get(id) ?? null
  }
  return null
}

/** A title in one word: "Ministers", or the end of a compound, "Kremlsprecher"; `atHome` where it says "Bundes-". */
interface OneWordTitle {
  readonly offices: readonly Office[]
  readonly of: Actor | null
  readonly atHome: boolean
}

const oneWordTitle = perWord((roster: Roster, word): OneWordTitle | null => {
  const whole =
    roster.titles.get(word) ??
    singulars(word)
      .map((form) => roster.titles.get(form))
      .find((found) => found)
  // "Nato-Chef": the owner is part of the title.
  const dash = word.indexOf('-')
  if (whole) return { offices: whole, of: dash > 0 ? prefixActor(roster, word.slice(0, dash)) : null, atHome: false }
  if (word.length < 8 && !word.includes('-')) return null
  for (const form of [word, ...singulars(word)]) {
    const end = roster.titleEnds
      .get(form.slice(-TITLE_KEY))
      ?.find((title) => form.length > title.length && form.endsWith(title))
    const offices = end === undefined ? undefined : roster.titles.get(end)
    if (end === undefined || !offices) continue
    const prefix = form.slice(0, -end.length)
    if (prefix === 'bundes' || prefix === 'landes') return { offices, of: null, atHome: true }
    const of = prefixActor(roster, prefix)
    if (of || prefix.endsWith('-')) return { offices, of, atHome: false }
  }
  return null
})

const LONGEST_TITLE = 3

/** "UN chief": the owner is part of the title. "Labour Minister" names what the minister is for, "a Labour minister" the party. */
const ownerInTitle = (s: Sentence, i: number, offices: readonly Office[], roster: Roster): Actor | null => {
  const owner = prefixActor(roster, norm(s, i))
  const isFor = owner?.kind === 'organisation' && offices.every(({ id }) => id.endsWith('minister'))
  return isFor && !isPartyBefore(s, i) ? null : owner
}

const isPartyBefore = (s: Sentence, i: number): boolean =>
  i > 0 && isCapital(s.tokens[i]?.text ?? '') && !isCapital(s.tokens[i + 1]?.text ?? '')

/** Finds a title word at a token, alone, in several words, or at the end of a compound. */
export const titleFinder = (roster: Roster, home: Actor | null): ((s: Sentence, i: number) => TitleHit | null) => {
  const inOneWord = oneWordTitle(roster)
  return (s, i) => {
    const word = norm(s, i)
    for (let size = roster.titleStarts.has(word) ? LONGEST_TITLE : 1; size > 1; size--) {
      if (i + size > s.tokens.length) continue
      let key = word
      for (let k = 1; k < size; k++) key += ` ${norm(s, i + k)}`
      const offices = roster.titles.get(key)
      if (offices) return { offices, from: i, to: i + size, of: ownerInTitle(s, i, offices, roster) }
    }
    const title = inOneWord(word)
    return title && { offices: title.offices, from: i, to: i + 1, of: title.atHome ? home : title.of }
  }
}

/** The word without an ending of the plural, the feminine plural or the genitive. */
const singulars = (word: string): readonly string[] =>
  ['en', 'es', 's', 'n']
    .filter((ending) => word.length > 6 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))

/** The state or body that stands beside a title or a government noun: "russische", "Russlands", "of Ukraine", "des Kremls". */
export const ownerBeside = (
  s: Sentence,
  from: number,
  to: number,
  pieces: readonly Piece[],
  language: Language,
): Piece | null => {
  const before = pieces.findLast((p) => p.to <= from && p.to >= from - 5 && (p.adjective || p.actor.kind !== 'person'))
  if (before) {
    const between = s.tokens.slice(before.to, from)
    const possessive =
      /s$|['’]$/.test(s.tokens[before.to - 1]?.text ?? '') || between.some((_, k) => isPossessiveMark(s, before.to + k))
    const near = between.every(
      (_, k) =>
        isPossessiveMark(s, before.to + k) ||
        ['ADJ', 'ADV', 'DET'].includes(tag(s, before.to + k)) ||
        label(s, before.to + k) === 'compound',
    )
    if (near && (before.adjective || possessive || between.length === 0)) return before
  }
  return ownerBehind(s, to, pieces, language)
}

/** Begins at a token, or at the article before it that belongs to the name: "the Commission". */
const isAt = (p: Piece, to: number, at: number): boolean => p.from === at || (p.from > to && p.from < at && p.to > at)

/** Shortest word that ends the name of a body as a part of it: "Bauernverband". */
const SHORTEST_END = 4
/** "of the Danish fishing industry's union": words up to the noun that an adjective is said of. */
const NOUN_WITHIN = 5

/** "Der Präsident der israelischen Winzer-Vereinigung", "president of the Danish fishermen's union": it leads no state. */
const isOfPrivateBody = (s: Sentence, from: number, { described, governmentNouns }: Language): boolean => {
  let noun = -1
  for (let i = from; i < from + NOUN_WITHIN; i++) {
    if (tag(s, i) === 'NOUN') noun = i
    else if (tag(s, i) !== 'ADJ' && !isPossessiveMark(s, i)) break
  }
  if (noun < 0 || governmentNouns.has(norm(s, noun))) return false
  return [norm(s, noun), lemma(s, noun).toLowerCase()].some(
    (word) =>
      described.bodies.has(word) ||
      [...described.bodies].some((end) => end.length >= SHORTEST_END && word.endsWith(end) && word.length > end.length),
  )
}

/** The same right behind what ends at `to`: "of Ukraine", "des Kremls", "Frankreichs". */
export const ownerBehind = (s: Sentence, to: number, pieces: readonly Piece[], language: Language): Piece | null => {
  const { links: words } = language
  let at = to
  let links = 0
  while (at < s.tokens.length && links < 3 && words.owner.has(norm(s, at))) {
    at++
    links++
  }
  if (links > 0) {
    const after = pieces.find((p) => isAt(p, to, at) && !p.adjective && p.actor.kind !== 'person')
    if (after) return after
    return pieces.find((p) => p.from === at && p.adjective && !isOfPrivateBody(s, p.to, language)) ?? null
  }
  return workplaceAt(s, to, pieces, words) ?? genitiveAt(to, pieces)
}

/** "Officials at the State Department": a filed body of government, or a seat that stands for one. */
const workplaceAt = (
  s: Sentence,
  to: number,
  pieces: readonly Piece[],
  { workplace }: Language['links'],
): Piece | null => {
  if (!workplace.has(norm(s, to))) return null
  const at = tag(s, to + 1) === 'DET' ? to + 2 : to + 1
  return (
    pieces.find((p) => isAt(p, to, at) && !p.adjective && (p.actor.kind === 'government' || p.actor.seatOf !== null)) ??
    null
  )
}

/** German, as it follows the noun or stands before it without a mark: "Frankreichs". */
export const GENITIVE = 's'

/** "Die Regierung Frankreichs", "das Ministerium für Energie Moldaus": a name in the genitive right behind. */
const genitiveAt = (at: number, pieces: readonly Piece[]): Piece | null =>
  pieces.find(
    (p) =>
      p.from === at && !p.adjective && p.actor.kind !== 'person' && p.actor.kind !== 'medium' && p.ending === GENITIVE,
  ) ?? null

/** A capital beside a title stands for its state: "der Präsident in Kiew"; any other place only says where: "die Unterhändler in Genf". */
export const governing = (roster: Roster, actor: Actor | null): Actor | null => {
  if (actor?.seatOf) return roster.actors.get(actor.seatOf) ?? actor
  return actor?.kind === 'place' ? null : actor
}

/** Words that may stand between "spokesman for" and the name of whom he speaks for. */
const BEFORE_NAME: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET'])
const WORDS_BEFORE_NAME = 3

/** "der Sprecher von Präsident Muster", "an aide to Mr Sample": the person somebody of that title works for. */
export const personServed = (s: Sentence, to: number, pieces: readonly Piece[], { links }: Language): Piece | null => {
  if (!links.owner.has(norm(s, to))) return null
  const served = pieces.find(
    (p) => !p.adjective && p.actor.kind === 'person' && p.from > to && p.from <= to + 1 + WORDS_BEFORE_NAME,
  )
  if (!served) return null
  for (let i = to + 1; i < served.from; i++) if (!BEFORE_NAME.has(tag(s, i))) return null
  return served
}

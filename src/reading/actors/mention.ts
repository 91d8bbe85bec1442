// Who is named where in a sentence: names of the casebook, titles with a state ("der russische Präsident", "Kremlsprecher"),
// bodies of a state ("die russische Regierung"), seats used for a government, and names the casebook does not know.
import type { Actor, Office } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { canonicalName, committedBy, holderOf, isExpert, type NameEntry, type Roster, TITLE_KEY } from './roster.js'

export type ActorKind = 'person' | 'body' | 'collective' | 'medium' | 'expert' | 'anonymous' | 'place' | 'unknown'

/** A mention in one sentence. Token indices, end exclusive; `head` is the token that carries the name or title. */
export interface ActorMention {
  readonly from: number
  readonly to: number
  readonly head: number
  /** Where the name itself begins, without title and article. */
  readonly name: string
  readonly actor: string
  readonly party: string | null
  readonly kind: ActorKind
  readonly id: string | null
  readonly plural: boolean
  readonly feminine: boolean
  /** The name is known to the casebook, or stands behind a title; a bare title of nobody known is not `sure`. */
  readonly sure: boolean
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly actor: Actor
  readonly adjective: boolean
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

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
    if (fits) return { from: i, to: i + size, actor: entry.actor, adjective: false }
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

/** Names of the casebook and adjectives of states, leftmost and longest first, not overlapping. */
export const namesIn = (s: Sentence, roster: Roster, language: Language): readonly Piece[] => {
  const found: Piece[] = []
  let i = 0
  while (i < s.tokens.length) {
    const word = norm(s, i)
    let piece: Piece | null = null
    for (const key of keysOf(word, language.nameEndings)) {
      const entries = roster.names.get(key)
      if (!entries) continue
      const hit = nameAt(s, i, entries, language.nameEndings)
      if (hit && (!piece || hit.to > piece.to)) piece = hit
    }
    if (!piece) {
      const people = tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN' ? roster.demonyms.get(word) : undefined
      const folk = people === undefined ? undefined : roster.actors.get(people)
      if (folk && isCapital(s.tokens[i]?.text ?? '')) {
        found.push({ from: i, to: i + 1, actor: folk, adjective: false })
        i++
        continue
      }
      const id =
        roster.adjectives.get(word) ?? (word.endsWith('er') ? roster.adjectives.get(word.slice(0, -2)) : undefined)
      const actor = id === undefined ? undefined : roster.actors.get(id)
      if (actor && (tag(s, i) === 'ADJ' || language.code !== 'en' || isCapital(s.tokens[i]?.text ?? ''))) {
        piece = { from: i, to: i + 1, actor, adjective: true }
      } else {
        const demonym = roster.demonyms.get(word)
        const people = demonym === undefined ? undefined : roster.actors.get(demonym)
        if (people && isCapital(s.tokens[i]?.text ?? ''))
          piece = { from: i, to: i + 1, actor: people, adjective: false }
      }
    }
    if (piece) {
      found.push(piece)
      i = piece.to
    } else i++
  }
  return found
}

export interface TitleHit {
  readonly offices: readonly Office[]
  readonly from: number
  readonly to: number
  /** State or body named inside the word or before it. */
  readonly of: Actor | null
}

const DEFINITE = new Set(['the', 'die', 'das', 'der', 'our', 'his', 'unsere', 'seine', 'ihre', 'its'])
const LINKS = new Set(['of', 'the', 'der', 'des', 'von', 'für', 'for', 'in', 'dem', 'im'])

/** A compound's first part as an actor: "US-", "Kreml", "NATO-", "EU-". */
const prefixActor = (roster: Roster, prefix: string): Actor | null => {
  const bare = prefix.replace(/-$/, '')
  for (const key of [bare, bare.replace(/s$/, ''), `${bare}n`]) {
    const entry = roster.names.get(key)?.find((e) => e.words.length === 1)
    if (entry) return entry.actor
    const id = roster.adjectives.get(key)
    if (id) return roster.actors.get(id) ?? null
  }
  return null
}

/** A title word at token i, alone, in several words, or at the end of a compound. */
export const titleAt = (s: Sentence, i: number, roster: Roster, home: Actor | null): TitleHit | null => {
  for (let size = 3; size >= 1; size--) {
    if (i + size > s.tokens.length) continue
    let key = norm(s, i)
    for (let k = 1; k < size; k++) key += ` ${norm(s, i + k)}`
    const offices =
      roster.titles.get(key) ??
      (size === 1
        ? singulars(key)
            .map((form) => roster.titles.get(form))
            .find((found) => found)
        : undefined)
    // "UN chief": the owner is part of the title.
    if (offices) return { offices, from: i, to: i + size, of: size > 1 ? prefixActor(roster, norm(s, i)) : null }
  }
  const word = norm(s, i)
  if (word.length < 8 && !word.includes('-')) return null
  for (const form of [word, ...singulars(word)]) {
    const end = roster.titleEnds
      .get(form.slice(-TITLE_KEY))
      ?.find((title) => form.length > title.length && form.endsWith(title))
    const offices = end === undefined ? undefined : roster.titles.get(end)
    if (end === undefined || !offices) continue
    const prefix = form.slice(0, -end.length)
    if (prefix === 'bundes' || prefix === 'landes') return { offices, from: i, to: i + 1, of: home }
    const of = prefixActor(roster, prefix)
    if (of || prefix.endsWith('-')) return { offices, from: i, to: i + 1, of }
  }
  return null
}

/** The word without an ending of the plural, the feminine plural or the genitive. */
const singulars = (word: string): readonly string[] =>
  ['en', 'es', 's', 'n']
    .filter((ending) => word.length > 6 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))

/** The state or body that stands beside a title or a government noun: "russische", "Russlands", "of Ukraine", "des Kremls". */
const ownerBeside = (s: Sentence, from: number, to: number, pieces: readonly Piece[]): Piece | null => {
  const before = pieces.find((p) => p.to <= from && p.to >= from - 5 && (p.adjective || p.actor.kind !== 'person'))
  if (before) {
    const between = s.tokens.slice(before.to, from)
    const possessive =
      /s$|['’]$/.test(s.tokens[before.to - 1]?.text ?? '') || between.some((t) => t.norm === "'s" || t.norm === '’s')
    const near = between.every(
      (t, k) =>
        t.norm === "'s" ||
        t.norm === '’s' ||
        ['ADJ', 'ADV', 'DET'].includes(tag(s, before.to + k)) ||
        label(s, before.to + k) === 'compound',
    )
    if (near && (before.adjective || possessive || between.length === 0)) return before
  }
  let at = to
  let links = 0
  while (at < s.tokens.length && links < 3 && LINKS.has(norm(s, at))) {
    at++
    links++
  }
  if (links > 0) {
    const after = pieces.find((p) => p.from === at && !p.adjective && p.actor.kind !== 'person')
    if (after) return after
    const adjective = pieces.find((p) => p.from === at && p.adjective)
    if (adjective) return adjective
  }
  return null
}

/** A capital beside a title stands for its state: "der Präsident in Kiew". */
const governing = (roster: Roster, actor: Actor | null): Actor | null =>
  actor?.seatOf ? (roster.actors.get(actor.seatOf) ?? actor) : actor

const stretchLeft = (s: Sentence, from: number): number => {
  let at = from
  while (at > 0 && at > from - 3 && (tag(s, at - 1) === 'DET' || tag(s, at - 1) === 'ADJ' || norm(s, at - 1) === 'neu'))
    at--
  return at
}

const FEMININE = /(in|woman|queen|mrs|frau|ms)$/

/** A run of capitalised proper names the casebook does not know, as a person's name after a title or an entity of the parse. */
const unknownNameAt = (s: Sentence, i: number, taken: (k: number) => boolean): number => {
  let to = i
  while (
    to < s.tokens.length &&
    to < i + 5 &&
    !taken(to) &&
    (tag(s, to) === 'PROPN' ||
      (to > i &&
        ['von', 'van', 'de', 'der', 'al', 'bin', 'ben', 'di', 'del', '-'].includes(norm(s, to)) &&
        isCapital(s.tokens[to + 1]?.text ?? ''))) &&
    s.tokens[to]?.kind === 'word'
  ) {
    if (to > i && !isCapital(s.tokens[to]?.text ?? '') && tag(s, to) === 'PROPN') break
    to++
  }
  return to
}

export interface MentionContext {
  readonly roster: Roster
  readonly language: Language
  readonly day: PartialDate | null
  /** State meant by "the president" or "Bundes-" without a name: of the casebook or the article's language. */
  readonly home: Actor | null
}

export const mentionsIn = (s: Sentence, context: MentionContext): readonly ActorMention[] => {
  const { roster, language, day } = context
  const pieces = namesIn(s, roster, language)
  const taken = new Uint8Array(s.tokens.length)
  const found: ActorMention[] = []
  const pieceAt = (i: number): Piece | undefined => pieces.find((p) => p.from === i)
  const party = (id: string | null): string | null => (id === null ? null : canonicalName(roster, id))
  const mark = (from: number, to: number): void => {
    for (let k = from; k < to; k++) taken[k] = 1
  }
  const add = (mention: ActorMention): void => {
    found.push(mention)
    mark(mention.from, mention.to)
  }
  // 1. Titles, with the name behind or before them.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const own = pieceAt(i)
    if (own && !own.adjective && own.actor.kind !== 'state') continue
    const title = titleAt(s, i, roster, context.home)
    if (!title) continue
    const owner = title.of ? null : ownerBeside(s, title.from, title.to, pieces)
    const of = governing(roster, title.of ?? owner?.actor ?? null)
    let to = title.to
    // "Präsident der Ukraine Wolodymyr …" and "Minister (CDU) …": the owner behind the title belongs to the mention.
    if (owner && owner.from >= to) to = owner.to
    const from = stretchLeft(s, Math.min(title.from, owner ? owner.from : title.from))
    const former = s.tokens
      .slice(Math.max(0, from - 1), title.to)
      .some((t) => language.formerWords.has(t.norm) || t.norm.startsWith('ex-'))
    const elect = s.tokens.slice(from, title.to + 1).some((t) => language.electWords.has(t.norm))
    const commits = !former && !elect && title.offices.some((office) => office.commits)
    const named = pieces.find((p) => !p.adjective && p.actor.kind === 'person' && p.from >= to && p.from <= to + 1)
    if (named) {
      const byOffice = committedBy(roster, named.actor, day)
      const byTitle = commits && of ? (committedBy(roster, of, day) ?? of.id) : null
      add({
        from,
        to: named.to,
        head: named.from,
        name: canonicalName(roster, named.actor.id),
        actor: canonicalName(roster, named.actor.id),
        party: party(former || elect ? null : (byOffice ?? byTitle)),
        kind: isExpert(roster, named.actor) ? 'expert' : 'person',
        id: named.actor.id,
        plural: false,
        feminine: FEMININE.test(norm(s, title.to - 1)),
        sure: true,
      })
      continue
    }
    const nameEnd = unknownNameAt(s, to, (k) => pieces.some((p) => !p.adjective && k >= p.from && k < p.to))
    const partyId = commits && of ? (committedBy(roster, of, day) ?? of.id) : null
    if (nameEnd > to) {
      const name = s.tokens
        .slice(to, nameEnd)
        .map((t) => t.text)
        .join(' ')
      add({
        from,
        to: nameEnd,
        head: to,
        name,
        actor: name,
        party: party(partyId),
        kind: 'person',
        id: null,
        plural: false,
        feminine: FEMININE.test(norm(s, title.to - 1)),
        sure: true,
      })
      continue
    }
    const holder =
      of && !former
        ? (title.offices.map((office) => holderOf(roster, office.id, of.id, day)).find((h) => h !== null) ?? null)
        : null
    const text = s.tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' ')
    add({
      from,
      to,
      head: title.from,
      name: text,
      actor: holder
        ? canonicalName(roster, holder.id)
        : of
          ? `${title.offices[0]?.name.en ?? text} of ${canonicalName(roster, of.id)}`
          : text,
      party: party(partyId),
      kind: 'person',
      id: holder?.id ?? null,
      plural: false,
      feminine: FEMININE.test(norm(s, title.to - 1)),
      sure: of !== null,
    })
  }
  // 2. Bodies of a state, people without a name, anonymous sources, experts.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i] || tag(s, i) === 'VERB') continue
    const word = norm(s, i)
    const bare = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
    const prefix = word.includes('-') ? prefixActor(roster, word.slice(0, word.lastIndexOf('-') + 1)) : null
    const expert = language.expertNouns.has(bare)
    const government = language.governmentNouns.has(bare)
    const anonymous = language.anonymousNouns.has(bare)
    const uncommitted = language.uncommittedNouns.has(bare)
    // "the Turkish statement called for …": its words are those of whoever issued it.
    const statement = language.speechNouns.has(bare) || language.speechNouns.has(lemma(s, i).toLowerCase())
    if (!expert && !government && !anonymous && !uncommitted && !statement) continue
    const own = pieceAt(i)
    if (own && !own.adjective) continue
    const owner = prefix ? null : ownerBeside(s, i, i + 1, pieces)
    const of = governing(roster, prefix ?? owner?.actor ?? null)
    const alone = !of && government && DEFINITE.has(norm(s, i - 1))
    if (!of && !expert && !anonymous && !alone) continue
    const to = owner && owner.from > i ? owner.to : i + 1
    const from = stretchLeft(s, Math.min(i, owner ? owner.from : i))
    const text = s.tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' ')
    if (statement && !government && (!of || of.kind === 'medium' || of.kind === 'think-tank' || of.kind === 'person'))
      continue
    const commits =
      of && (government || statement) && !expert && !uncommitted ? (committedBy(roster, of, day) ?? of.id) : null
    const name = commits ? canonicalName(roster, commits) : text
    add({
      from,
      to,
      head: i,
      name,
      actor: anonymous && !commits ? `anonymous ${text}` : name,
      party: party(commits),
      kind: expert ? 'expert' : anonymous && !government ? 'anonymous' : 'body',
      id: commits,
      plural: /(s|en|er)$/.test(bare),
      feminine: /^(die|her)/.test(norm(s, from)),
      sure: commits !== null,
    })
  }
  // 3. Names that stand alone.
  for (const piece of pieces) {
    if (piece.adjective || taken[piece.from]) continue
    const { actor } = piece
    const id = committedBy(roster, actor, day)
    const kind: ActorKind =
      actor.kind === 'person'
        ? isExpert(roster, actor)
          ? 'expert'
          : 'person'
        : actor.kind === 'medium'
          ? 'medium'
          : actor.kind === 'think-tank'
            ? 'expert'
            : actor.kind === 'place'
              ? 'place'
              : actor.kind === 'collective'
                ? 'collective'
                : 'body'
    const stands = actor.seatOf ? (roster.actors.get(actor.seatOf) ?? actor) : actor
    // A seat behind a preposition of place is a place; elsewhere it acts for its government.
    const preposition = norm(s, piece.from - 1)
    const acting = actor.kind === 'place' && actor.seatOf !== null && !language.placePrepositions.has(preposition)
    add({
      from: stretchLeft(s, piece.from),
      to: piece.to,
      head: piece.to - 1,
      name: canonicalName(roster, stands.id),
      actor: canonicalName(roster, stands.id),
      party: party(id),
      kind: acting ? 'body' : kind,
      id: stands.id,
      plural: actor.kind === 'collective',
      feminine: false,
      sure: true,
    })
  }
  // 4. Names nobody has filed.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const entity = s.parse.entities[i]
    if (
      language.openers.has(norm(s, i)) ||
      language.dates.weekdays.has(norm(s, i)) ||
      language.dates.months.has(norm(s, i))
    )
      continue
    if (entity === undefined || entity === 'O' || entity.endsWith('LOC') || entity.startsWith('I-')) continue
    let to = i + 1
    while (to < s.tokens.length && !taken[to] && s.parse.entities[to] === `I-${entity.slice(2)}`) to++
    const name = s.tokens
      .slice(i, to)
      .map((t) => t.text)
      .join(' ')
      .replace(/['’]s?$/, '')
    if (!/^\p{Lu}[\p{L}.'’-]/u.test(name)) continue
    // "The External Affairs Ministry": a body of whoever was spoken of.
    if (language.governmentNouns.has(norm(s, to - 1))) {
      add({
        from: stretchLeft(s, i),
        to,
        head: to - 1,
        name,
        actor: name,
        party: null,
        kind: 'body',
        id: null,
        plural: false,
        feminine: false,
        sure: false,
      })
      continue
    }
    // A common noun alone is no name, whatever it was taken for.
    if (to === i + 1 && (tag(s, i) !== 'PROPN' || language.isThing(norm(s, i)))) continue
    add({
      from: stretchLeft(s, i),
      to,
      head: to - 1,
      name,
      actor: name,
      party: entity.endsWith('ORG') ? name : null,
      kind: entity.endsWith('PER') ? 'person' : 'body',
      id: null,
      plural: false,
      feminine: false,
      sure: true,
    })
  }
  return joinApposed(
    s,
    found.sort((a, b) => a.from - b.from),
  )
}

/** "Carrie Lam, the chief executive", "Der Ministerpräsident Thailands, Abhisit Vejjajiva,": title and name are one person. */
const joinApposed = (s: Sentence, found: readonly ActorMention[]): readonly ActorMention[] =>
  found.map((mention, k) => {
    if (mention.kind !== 'person' || mention.id !== null) return mention
    const others = [found[k - 1], found[k + 1]].filter((o) => o !== undefined)
    const other = others.find((o) => {
      const between = o.from >= mention.to ? s.tokens.slice(mention.to, o.from) : s.tokens.slice(o.to, mention.from)
      return o.kind === 'person' && between.length === 1 && between[0]?.text === ',' && isTitle(o) !== isTitle(mention)
    })
    if (!other) return mention
    const named = isTitle(mention) ? other : mention
    return {
      ...mention,
      actor: named.actor,
      name: named.name,
      id: named.id,
      party: mention.party ?? other.party,
      sure: true,
    }
  })

/** A mention by title alone is named by its own words, article and all. */
const isTitle = (mention: ActorMention): boolean =>
  mention.id === null &&
  (mention.actor.includes(' of ') || /^\p{Ll}|^(?:Der|Die|Das|The|Ein|Eine|A) /u.test(mention.actor))

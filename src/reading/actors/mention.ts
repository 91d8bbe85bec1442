// Who is named where in a sentence: names of the casebook, titles with a state ("der russische Präsident", "Kremlsprecher"),
// bodies of a state ("die russische Regierung"), seats used for a government, and names the casebook does not know.
import { type Actor, heldOn } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { perWord } from '../per-word.js'
import { childWith, lemma, norm, type Sentence, tag } from '../sentence.js'
import { beingAt } from '../word-class.js'
import { isCapital, namesIn, type Piece } from './names.js'
import { canonicalName, committedBy, holderOf, isExpert, type Roster } from './roster.js'
import { governing, LINKS, ownerBeside, personServed, prefixActor, type TitleHit, titleFinder } from './titles.js'

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
  /** A state, or a body that acts for one. */
  readonly state?: boolean
  readonly feminine: boolean
  /** The name is known to the casebook, or stands behind a title; a bare title of nobody known is not `sure`. */
  readonly sure: boolean
  /** Ids of the offices its title says, or that the person is known to hold on the day. */
  readonly offices?: readonly string[]
}

const DEFINITE = new Set(['the', 'die', 'das', 'der', 'our', 'his', 'unsere', 'seine', 'ihre', 'its'])

const stretchLeft = (s: Sentence, from: number): number => {
  let at = from
  while (at > 0 && at > from - 3 && (tag(s, at - 1) === 'DET' || tag(s, at - 1) === 'ADJ' || norm(s, at - 1) === 'neu'))
    at--
  return at
}

const officesOf = (title: TitleHit): readonly string[] => title.offices.map((office) => office.id)

const heldBy = (actor: Actor, day: PartialDate | null): readonly string[] =>
  actor.offices.filter((held) => day === null || heldOn(held, day)).map((held) => held.office)

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

/** What a noun says of whoever it stands for. */
interface ActingNoun {
  readonly expert: boolean
  readonly government: boolean
  readonly anonymous: boolean
  readonly uncommitted: boolean
  readonly issued: boolean
}

const NO_NOUN: ActingNoun = { expert: false, government: false, anonymous: false, uncommitted: false, issued: false }

/** "Ministerium", "US-Regierung", "analysts"; `null` for all other words. */
const nouns = perWord((language: Language, word): ActingNoun | null => {
  const bare = word.slice(word.lastIndexOf('-') + 1)
  const noun: ActingNoun = {
    expert: language.expertNouns.has(bare),
    government: language.governmentNouns.has(bare),
    anonymous: language.anonymousNouns.has(bare),
    uncommitted: language.uncommittedNouns.has(bare),
    issued: language.speechNouns.has(bare),
  }
  return Object.values(noun).includes(true) ? noun : null
})

const isIssued = perWord((language: Language, word): boolean => language.speechNouns.has(word.toLowerCase()))

/** "die Gewerkschaft Nordwind", "the company Baltanza": the name right behind a noun for a body that governs nobody. */
const isCalled = (s: Sentence, i: number, language: Language): boolean =>
  i > 0 &&
  tag(s, i) === 'PROPN' &&
  isCapital(s.tokens[i]?.text ?? '') &&
  tag(s, i - 1) === 'NOUN' &&
  beingAt(s, i - 1, language) === 'body' &&
  !language.governmentNouns.has(lemma(s, i - 1).toLowerCase()) &&
  childWith(s, i, 'case', 'det') < 0

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
  const titleAt = titleFinder(roster, context.home)
  // 1. Titles, with the name behind or before them.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const own = pieceAt(i)
    if (own && !own.adjective && own.actor.kind !== 'state') continue
    const title = titleAt(s, i)
    if (!title) continue
    const owner = title.of ? null : ownerBeside(s, title.from, title.to, pieces)
    const served = title.of || owner ? null : personServed(s, title.to, pieces)
    const employer = served ? roster.actors.get(committedBy(roster, served.actor, day) ?? '') : undefined
    const of = governing(roster, title.of ?? owner?.actor ?? employer ?? null)
    let to = title.to
    // "Präsident der Ukraine Wolodymyr …" and "Minister (CDU) …": the owner behind the title belongs to the mention.
    if (owner && owner.from >= to) to = owner.to
    if (served && of) to = served.to
    const from = stretchLeft(s, Math.min(title.from, owner ? owner.from : title.from))
    const former = s.tokens
      .slice(Math.max(0, from - 1), title.to)
      .some((t) => language.formerWords.has(t.norm) || t.norm.startsWith('ex-'))
    const elect = s.tokens.slice(from, title.to + 1).some((t) => language.electWords.has(t.norm))
    const commits = !former && !elect && title.offices.some((office) => office.commits)
    const expert = !commits && s.tokens.slice(title.from, title.to).some((t) => language.expertNouns.has(t.norm))
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
        kind: isExpert(roster, named.actor) || (expert && byOffice === null) ? 'expert' : 'person',
        id: named.actor.id,
        plural: false,
        feminine: FEMININE.test(norm(s, title.to - 1)),
        sure: true,
        offices: [...officesOf(title), ...heldBy(named.actor, day)],
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
        kind: expert ? 'expert' : 'person',
        id: null,
        plural: false,
        feminine: FEMININE.test(norm(s, title.to - 1)),
        sure: true,
        offices: officesOf(title),
      })
      continue
    }
    // "A Kremlin official" is one of many: whoever is known to hold such an office is not meant.
    const plural = s.parse.feats[title.from]?.number === 'plur'
    const anyone = s.tokens.slice(Math.max(0, from - 1), title.from).some((t) => language.described.anyone.has(t.norm))
    const holder =
      of && !former && !anyone && !plural
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
      kind: expert ? 'expert' : 'person',
      id: holder?.id ?? null,
      plural,
      feminine: FEMININE.test(norm(s, title.to - 1)),
      sure: of !== null,
      offices: anyone ? [] : officesOf(title),
    })
  }
  const nounOf = nouns(language)
  const issued = isIssued(language)
  // 2. Bodies of a state, people without a name, anonymous sources, experts.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i] || tag(s, i) === 'VERB') continue
    const word = norm(s, i)
    // "the Turkish statement called for …": its words are those of whoever issued it.
    const byLemma = issued(lemma(s, i))
    const noun = nounOf(word) ?? (byLemma ? NO_NOUN : null)
    if (noun === null) continue
    const { expert, government, anonymous, uncommitted } = noun
    const statement = byLemma || noun.issued
    const dash = word.lastIndexOf('-') + 1
    const bare = word.slice(dash)
    const prefix = dash > 0 ? prefixActor(roster, word.slice(0, dash)) : null
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
      state: of?.kind === 'state',
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
      state: stands.kind === 'state',
      offices: heldBy(actor, day),
    })
  }
  // 4. Names nobody has filed.
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const tagged = isCalled(s, i, language) ? 'B-ORG' : s.parse.entities[i]
    if (tagged === undefined || tagged.startsWith('I-')) continue
    const titled = tagged === 'O' || tagged.endsWith('LOC') ? nameBeforeTitle(s, i, found) : i
    if (titled < 0) continue
    const entity = titled > i ? 'B-PER' : tagged
    if (
      language.openers.has(norm(s, i)) ||
      language.dates.weekdays.has(norm(s, i)) ||
      language.dates.months.has(norm(s, i))
    )
      continue
    let to = Math.max(i + 1, titled)
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
    // The owner of an office may be a mention of its own.
    const others = [k - 1, k + 1, k - 2, k + 2].flatMap((at) => found[at] ?? [])
    const other = others.find((o) => {
      const between = o.from >= mention.to ? s.tokens.slice(mention.to, o.from) : s.tokens.slice(o.to, mention.from)
      const beside = between.at(-1)?.text === ',' && (between.length === 1 || isOwner(s, mention, o))
      if (o.kind === 'expert') return beside && o.from >= mention.to
      return o.kind === 'person' && beside && isTitle(o) !== isTitle(mention)
    })
    if (!other) return mention
    // "Jana Weber, Politologin in Jena": what she says is an assessment.
    if (other.kind === 'expert') return { ...mention, kind: 'expert', party: null }
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

/** Longest "of the transport ministry" behind a title, in words. */
const LONGEST_OWNER = 4
/** Longest name, in words. */
const LONGEST_NAME = 4
const OWNER_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])

/** "The spokesman for the ministry, John Black,": what stands between title and name says whose office it is. */
const isOwner = (s: Sentence, a: ActorMention, b: ActorMention): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const from = first.to + 1
  const to = second.from - 1
  if (!isTitle(first) || to - from < 1 || to - from > LONGEST_OWNER || !LINKS.has(norm(s, first.to))) return false
  for (let i = from; i < to; i++) if (!OWNER_TAGS.has(tag(s, i))) return false
  return true
}

/** "Betty Wong, the president of Macau": where a name of two words and more ends that stands before a title and so is no place; -1 else. */
const nameBeforeTitle = (s: Sentence, from: number, found: readonly ActorMention[]): number => {
  let to = from
  while (tag(s, to) === 'PROPN') to++
  const isName =
    to - from > 1 && to - from <= LONGEST_NAME && tag(s, from - 1) !== 'PROPN' && s.tokens[to]?.text === ','
  return isName && found.some((m) => m.from === to + 1 && m.kind === 'person' && m.id === null && isTitle(m)) ? to : -1
}

/** A mention by title alone is named by its own words, article and all. */
const isTitle = (mention: ActorMention): boolean =>
  mention.id === null &&
  (mention.actor.includes(' of ') || /^\p{Ll}|^(?:Der|Die|Das|The|Ein|Eine|A) /u.test(mention.actor))

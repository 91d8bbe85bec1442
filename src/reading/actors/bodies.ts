// Bodies of a state, people without a name, anonymous sources, experts: "die russische Regierung", "EU-Diplomaten", "analysts".
import type { Language } from '../../language/index.js'
import { perWord } from '../per-word.js'
import { isPossessiveMark, lemma, norm, type Sentence, tag, written } from '../sentence.js'
import { classAt } from '../word-class.js'
import { employerOf } from './employers.js'
import { fellowStates } from './fellows.js'
import type { Piece } from './piece.js'
import { behindPortfolio, ownerAround } from './portfolio.js'
import { canonicalName, committedBy } from './roster.js'
import { type Search, stretchLeft } from './search.js'
import { GENITIVE, governing, prefixActor } from './titles.js'

const DEFINITE = new Set([
  'the',
  'die',
  'das',
  'der',
  'our',
  'his',
  'unsere',
  'seine',
  'ihre',
  'sein',
  'ihr',
  'its',
  'their',
])

/** Words between an article and the noun: "the federal economic ministry". */
const LONGEST_PORTFOLIO = 3

/** "The ministry", "the foreign ministry", "the prime minister's office": of whoever was spoken of, where nobody is named beside it. */
const isDefinite = (s: Sentence, i: number, { described }: Language): boolean => {
  let at = i - 1
  if (isPossessiveMark(s, at)) at--
  while (i - at <= LONGEST_PORTFOLIO && at > 0 && described.portfolios.has(norm(s, at))) at--
  return DEFINITE.has(norm(s, at))
}

/** What a noun says of whoever it stands for. */
interface ActingNoun {
  readonly expert: boolean
  readonly government: boolean
  /** Nobody's where no owner stands beside it. */
  readonly owned: boolean
  readonly anonymous: boolean
  readonly uncommitted: boolean
  readonly issued: boolean
  /** Together with others like it an organisation. */
  readonly member: boolean
}

/** "Delegations from …", first in its sentence and taken for a name. */
const isNamedMany = (s: Sentence, i: number): boolean =>
  tag(s, i) === 'PROPN' && lemma(s, i).toLowerCase() !== norm(s, i)

const NO_NOUN: ActingNoun = {
  expert: false,
  government: false,
  owned: false,
  anonymous: false,
  uncommitted: false,
  issued: false,
  member: false,
}

/** "Ministerium", "US-Regierung", "analysts"; `null` for all other words. */
const nouns = perWord((language: Language, word): ActingNoun | null => {
  const bare = word.slice(word.lastIndexOf('-') + 1)
  const noun: ActingNoun = {
    expert: language.expertNouns.has(bare),
    government: language.governmentNouns.has(bare) || language.ownedNouns.has(bare),
    owned: language.ownedNouns.has(bare),
    anonymous: language.anonymousNouns.has(bare),
    uncommitted: language.uncommittedNouns.has(bare),
    issued: language.speechNouns.has(bare),
    member: language.memberNouns.has(bare),
  }
  return Object.values(noun).includes(true) ? noun : null
})

/** "Die Regierung Frankreichs und Deutschlands": each of them has one. */
const isGenitiveBehind = (owner: Piece, ending: string, noun: number): boolean =>
  owner.from > noun && owner.ending === GENITIVE && ending === GENITIVE

/** "The countries of", "die Mitglieder der"; not "some members of", "östliche Länder der". */
const areAll = (s: Sentence, i: number, { someOfThem }: Language): boolean => {
  for (let at = i - 1; at >= i - LONGEST_PORTFOLIO && at >= 0 && tag(s, at) !== 'PUNCT'; at--) {
    if (someOfThem.has(norm(s, at))) return false
    if (DEFINITE.has(norm(s, at))) return true
  }
  return false
}

/** "The members of the senate" are not the senate. */
const isHouse = (s: Sentence, { from, to }: Piece, { governmentNouns, uncommittedNouns }: Language): boolean => {
  for (let i = from; i < to; i++) if (governmentNouns.has(norm(s, i)) || uncommittedNouns.has(norm(s, i))) return true
  return false
}

/** Whom the casebook files as a group that commits somebody. */
const isFiledGroup = ({ adjective, actor }: Piece): boolean =>
  !adjective && actor.kind === 'collective' && actor.commits != null

/** Words between "former" and the name: "former senior Ukrainian officials". */
const FORMER_BEFORE = 3

const isFormer = (s: Sentence, from: number, { formerWords }: Language): boolean =>
  s.tokens.slice(Math.max(0, from - FORMER_BEFORE), from).some((t) => formerWords.has(t.norm))

const isIssued = perWord((language: Language, word): boolean => language.speechNouns.has(word.toLowerCase()))

export const findBodies = (search: Search): void => {
  const { s, context, pieces, taken, add, pieceAt, party } = search
  const { roster, language, day } = context
  const nounOf = nouns(language)
  const issued = isIssued(language)
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i] || tag(s, i) === 'VERB') continue
    const word = norm(s, i)
    // "the Turkish statement called for …": its words are those of whoever issued it.
    const byLemma = issued(lemma(s, i))
    const noun = nounOf(word) ?? (byLemma ? NO_NOUN : null)
    if (noun === null) continue
    const { expert, government, owned, anonymous, uncommitted, member } = noun
    if (member && !government && !areAll(s, i, language)) continue
    const statement = byLemma || noun.issued
    const dash = word.lastIndexOf('-') + 1
    const bare = word.slice(dash)
    const prefix = dash > 0 ? prefixActor(roster, word.slice(0, dash)) : null
    const own = pieceAt(i)
    if (own && !own.adjective) continue
    // "Ukrainian officials", filed under that name; "former Ukrainian officials" speak for nobody.
    const filed = pieces.find((p) => isFiledGroup(p) && p.from < i && i < p.to)
    if (filed && !isFormer(s, filed.from, language)) continue
    const end = government && !anonymous ? behindPortfolio(s, i + 1, pieces, language) : i + 1
    // "Der Vermittler in Kiew" only works there.
    const isThere = owned && language.placePrepositions.has(norm(s, i + 1)) && classAt(s, i, language) === 'n-mediation'
    const around = prefix || isThere ? null : ownerAround(s, [i, i + 1, end], pieces, language)
    // "Demonstranten in der georgischen Hauptstadt": an adjective behind belongs to the noun behind it.
    const owner = around?.adjective && around.from > i ? null : around
    // "Orban's government", "die Regierung von Viktor Orbán": of the state he leads.
    const boss = prefix || owner || !government ? null : employerOf(s, [i, end], pieces, language)
    const employer = boss ? roster.actors.get(committedBy(roster, boss.actor, day) ?? '') : undefined
    const of = governing(roster, prefix ?? owner?.actor ?? employer ?? null)
    if (member && !government && (of?.kind !== 'organisation' || !owner || isHouse(s, owner, language))) continue
    const alone = !of && government && !owned && isDefinite(s, i, language)
    if (!of && !expert && !anonymous && !alone) continue
    const whose = owner ?? boss
    const to = whose && whose.from > i ? whose.to : end
    const from = stretchLeft(s, Math.min(i, whose ? whose.from : i))
    const text = written(s, from, to)
    if (statement && !government && (!of || of.kind === 'medium' || of.kind === 'think-tank' || of.kind === 'person'))
      continue
    const commits =
      of && (government || member || statement) && !expert && !uncommitted
        ? (committedBy(roster, of, day) ?? of.id)
        : null
    const name = commits ? canonicalName(roster, commits) : text
    const fellows =
      commits && owner
        ? fellowStates(search, owner)
            .filter(
              ({ ending }) =>
                s.parse.feats[i]?.number === 'plur' || isNamedMany(s, i) || isGenitiveBehind(owner, ending, i),
            )
            .map(({ committed: id, from, to }) => ({
              actor: canonicalName(roster, id),
              party: party(id),
              id,
              from,
              to,
            }))
        : []
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
      ...(fellows.length > 0 ? { fellows } : {}),
    })
  }
}

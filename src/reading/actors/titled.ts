// Titles, with the name behind or before them: "der russische Präsident", "Kremlsprecher Peskow", "the Turkish foreign minister, Hakan Fidan".
import type { Actor } from '../../casebook/index.js'
import { classesOf, type Language } from '../../language/index.js'
import { isPluralSubject } from '../groups.js'
import { isVerb, lemma, norm, type Sentence, tag, written } from '../sentence.js'
import { isNameOfAsked } from './asked.js'
import { SHARED } from './bare-titles.js'
import { employerBefore, leadsNoState, possessorPerson } from './employers.js'
import { fellowStates } from './fellows.js'
import { isCapital, isNamePart, type Piece } from './piece.js'
import { endOfPortfolio, ownerAround } from './portfolio.js'
import { canonicalName, committedBy, holderOf, isExpert, type Roster } from './roster.js'
import { heldBy, type Search, stretchLeft, unfiledMention } from './search.js'
import { GENITIVE, governing, ownerBeside, personServed, type TitleHit, titleFinder } from './titles.js'
import { type UnfiledBody, unfiledOwner } from './unfiled-owner.js'

const officesOf = (title: TitleHit): readonly string[] => title.offices.map((office) => office.id)

/** "Robert E. Jones": the letter of an initial inside a name, or its point. */
const isInitial = (s: Sentence, i: number): boolean => {
  const letter = s.tokens[i]?.text === '.' ? i - 1 : i
  return (
    INITIAL.test(s.tokens[letter]?.text ?? '') &&
    s.tokens[letter + 1]?.text === '.' &&
    isNamePart(s.tokens[letter + 2]?.text ?? '')
  )
}
const INITIAL = /^\p{Lu}$/u

/** A run of capitalised proper names the casebook does not know, as a person's name after a title or an entity of the parse. */
const unknownNameAt = (s: Sentence, i: number, taken: (k: number) => boolean): number => {
  let to = i
  while (
    to < s.tokens.length &&
    to < i + 5 &&
    !taken(to) &&
    (tag(s, to) === 'PROPN' ||
      (to > i && isInitial(s, to)) ||
      (to > i &&
        ['von', 'van', 'de', 'der', 'al', 'bin', 'ben', 'di', 'del', '-'].includes(norm(s, to)) &&
        isCapital(s.tokens[to + 1]?.text ?? ''))) &&
    (s.tokens[to]?.kind === 'word' || (to > i && isInitial(s, to)))
  ) {
    if (to > i && !isNamePart(s.tokens[to]?.text ?? '') && tag(s, to) === 'PROPN') break
    to++
  }
  // "… sprach Minister Muster von Diskriminierung": nothing of the name follows.
  while (to > i + 1 && !isNamePart(s.tokens[to - 1]?.text ?? '')) to--
  return to
}

/** "Die Ministerin Bayerns": a place no casebook knows, in the genitive; whose she is, and not her name. */
const isOwnPlace = (s: Sentence, i: number, { caseForms }: Language): boolean =>
  caseForms !== null &&
  tag(s, i) === 'PROPN' &&
  tag(s, i + 1) !== 'PROPN' &&
  norm(s, i).endsWith(GENITIVE) &&
  s.parse.entities[i]?.endsWith('LOC') === true

/**
 * "In Rumänien lehnte Energieminister Muster …": the state in which a sentence begins is that of a minister it names, and nobody
 * has filed. A town says nothing of it: ministers travel.
 */
const stateAround = ({ from, to, offices }: TitleHit, { s, pieces, context }: Search): Actor | null => {
  const [first] = pieces
  if (
    !first ||
    first.adjective ||
    first.actor.kind === 'place' ||
    first.from > 2 ||
    first.to > from ||
    tag(s, to) !== 'PROPN'
  )
    return null
  if (!context.language.placePrepositions.has(norm(s, 0)) || !isVerb(s, first.to)) return null
  if (offices.some(({ id }) => SHARED.has(id) && id !== 'minister') || offices.some(({ id }) => LOCAL.has(id)))
    return null
  if (pieces.some((p) => p !== first && (p.from < from || (p.from <= to + 1 && p.actor.kind === 'person')))) return null
  const state = governing(context.roster, first.actor)
  return state?.kind === 'state' ? state : null
}

/** "Regierungschef der Wallonie": behind the title stands a name, or a word nobody knows; "of the country" is somebody told of. */
const isOfUnknown = (s: Sentence, to: number, { language }: Search['context']): boolean => {
  const { links, governmentNouns, described, wordClasses } = language
  if (!links.owner.has(norm(s, to)) || language.placePrepositions.has(norm(s, to))) return false
  const at = tag(s, to + 1) === 'DET' ? to + 2 : to + 1
  if (tag(s, at) === 'PROPN') return true
  const word = lemma(s, at).toLowerCase()
  return (
    tag(s, at) === 'NOUN' &&
    classesOf(wordClasses, word).length === 0 &&
    ![governmentNouns, described.states, described.firms, described.bodies, described.authorities].some((known) =>
      known.has(word),
    )
  )
}

/** Titles of whoever leads a body, whatever the body calls him. */
const HEADS: ReadonlySet<string> = new Set(['chairperson', 'leader'])

/** Offices a title means: "Parteichef", "SPD-Vorsitzender" is said of whoever leads the party. */
const officesMeant = (title: TitleHit, of: Actor, { offices }: Roster): readonly string[] => {
  const own = officesOf(title).filter((office) => !SHARED.has(office))
  const isHead = of.kind !== 'state' && own.some((office) => HEADS.has(office)) && title.to - title.from === 1
  return isHead ? [...own, ...[...offices.values()].filter(({ leads }) => leads).map(({ id }) => id)] : own
}

/** Offices of towns and regions. */
const LOCAL: ReadonlySet<string> = new Set(['mayor', 'governor', 'state-premier'])

/** Offices of those who are sent somewhere. */
const SENT: ReadonlySet<string> = new Set(['ambassador', 'envoy'])
const isSent = ({ offices }: TitleHit): boolean => offices.some((office) => SENT.has(office.id))

/** "Russia's UN ambassador": whoever stands before the place somebody is sent to; `null` where no place stands beside the title. */
const senderOf = (s: Sentence, { from, of }: TitleHit, pieces: Search['pieces'], language: Language): Piece | null => {
  const place = pieces.find((p) => p.to === from && !p.adjective && p.actor.kind !== 'person' && p.ending === '')
  if (!of && !place) return null
  const at = place ? place.from : from
  const before = pieces.filter((p) => p.to <= at)
  return ownerBeside(s, at, at, before, language) ?? possessorPerson(s, at, before, language)
}

const isInsideName = (s: Sentence, i: number, pieces: Search['pieces']): boolean =>
  pieces.some((p) => !p.adjective && p.actor.kind !== 'state' && i > p.from && i < p.to && isCommonNoun(s, i))
const isCommonNoun = (s: Sentence, i: number): boolean => !isCapital(s.tokens[i]?.text ?? '')

/** A body beside a title is somebody of its own: "the union", a sentence later, takes it up. */
const addBody = ({ s, taken, add }: Search, { from, to, name, place }: UnfiledBody): void => {
  if (place) return
  for (let i = from; i < to; i++) if (taken[i]) return
  add(unfiledMention(s, { from, to, name, party: name, kind: 'body' }))
}

const NO_NAME_BEHIND: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'ADV', 'PRON'])

/** "Minister Black", "the minister, John Black"; not "the minister met Black". */
const isNameBehind = (s: Sentence, to: number, name: number): boolean =>
  name === to || (name === to + 1 && !NO_NAME_BEHIND.has(tag(s, to)))

const isOne = (s: Sentence, from: number, { caseForms, described }: Language): boolean =>
  caseForms?.divided.has(norm(s, from - 1)) === true || described.anyone.has(norm(s, from - 1))

export const findTitled = (search: Search): void => {
  const { s, context, pieces, taken, add, pieceAt, party, found } = search
  const { roster, language, day } = context
  const titleAt = titleFinder(roster, context.home)
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const own = pieceAt(i)
    const title = titleAt(s, i)
    // "NATO chief" may be filed as NATO; he is its chief all the same.
    if (
      own &&
      !own.adjective &&
      own.actor.kind !== 'state' &&
      (own.actor.kind === 'collective' || title?.to !== own.to)
    )
      continue
    // "Russian negotiators", filed as one.
    if (!title || isInsideName(s, i, pieces)) continue
    const many = pieces.find(
      (p) => !p.adjective && p.actor.kind === 'collective' && p.from < title.from && p.to >= title.to,
    )
    // "Russische Unterhändler" are filed under that name; "der russische Unterhändler" is one of them.
    if (many && !isOne(s, many.from, language)) continue
    // "Russia's UN ambassador", "Trump's Ukraine envoy": sent there, and not of it.
    const sender = isSent(title) ? senderOf(s, title, pieces, language) : null
    const titleOf = sender ? null : title.of
    const beside = titleOf || many ? null : unfiledOwner(s, title.from, title.to, pieces, language)
    const body = beside?.place && title.offices.every(({ id }) => LOCAL.has(id)) ? null : beside
    const end = endOfPortfolio(s, title, pieces, language)
    const owner =
      titleOf || body ? null : (many ?? sender ?? ownerAround(s, [title.from, title.to, end], pieces, language))
    const served = titleOf || body || owner ? null : personServed(s, title.to, pieces, language)
    const boss = served ?? (titleOf || body || owner ? null : possessorPerson(s, title.from, pieces, language))
    const employer = boss ? roster.actors.get(committedBy(roster, boss.actor, day) ?? '') : undefined
    const whoseOffice =
      titleOf ?? owner?.actor ?? employer ?? (body || boss ? null : stateAround(title, search)) ?? null
    // "The mayor of Kyiv": of the town, and not of the state whose seat it is.
    const of = title.offices.every(({ id }) => LOCAL.has(id)) ? whoseOffice : governing(roster, whoseOffice)
    let to = end
    // "Präsident der Ukraine Wolodymyr …" and "Minister (CDU) …": the owner behind the title belongs to the mention.
    if (owner && owner.from >= to) to = owner.to
    if (served && of) to = served.to
    const from = stretchLeft(s, Math.min(title.from, owner ? owner.from : title.from))
    const former = s.tokens
      .slice(Math.max(0, from - 1), title.to)
      .some((t) => language.formerWords.has(t.norm) || t.norm.startsWith('ex-'))
    const elect = s.tokens.slice(from, title.to + 1).some((t) => language.electWords.has(t.norm))
    const deputy = s.tokens.slice(Math.max(0, from - 1), title.from).some((t) => language.deputyWords.has(t.norm))
    const commits = !former && !elect && title.offices.some((office) => office.commits) && !leadsNoState(title, of)
    const expert = !commits && s.tokens.slice(title.from, title.to).some((t) => language.expertNouns.has(t.norm))
    const partyId = commits && of ? (committedBy(roster, of, day) ?? of.id) : null
    // What the words beside the title say where no casebook does.
    const unfiled = commits ? (body?.name ?? employerBefore(s, title.from, found)?.party ?? null) : null
    const called = of?.called[language.code] ?? []
    const unowned =
      commits && partyId === null && unfiled === null && !titleOf
        ? { serves: { from: title.from, to: title.to, office: title.offices[0]?.name.en ?? '' } }
        : {}
    const feminine = language.described.women.test(norm(s, title.to - 1))
    const named = isNameOfAsked(s, title.from, language)
      ? undefined
      : pieces.find((p) => !p.adjective && p.actor.kind === 'person' && isNameBehind(s, to, p.from))
    if (named) {
      const byOffice = committedBy(roster, named.actor, day)
      const byTitle = partyId === null ? unfiled : party(partyId)
      const held = heldBy(named.actor, day)
      // "Former president Medvedev" sits on a council now: of what he was he speaks no longer, of what he is he does.
      const isOver = former && (day === null || held.every((id) => officesOf(title).includes(id)))
      add({
        from,
        to: named.to,
        head: named.from,
        name: canonicalName(roster, named.actor.id),
        actor: canonicalName(roster, named.actor.id),
        party: isOver || elect ? null : (party(byOffice) ?? (former ? null : byTitle)),
        kind: isExpert(roster, named.actor) || (expert && byOffice === null) ? 'expert' : 'person',
        id: named.actor.id,
        plural: false,
        feminine,
        sure: true,
        called: called.length > 0 ? called : (roster.actors.get(byOffice ?? '')?.called[language.code] ?? []),
        offices: [...officesOf(title), ...held],
      })
      if (body) addBody(search, body)
      continue
    }
    if (isOwnPlace(s, to, language)) to++
    const nameEnd = unknownNameAt(s, to, (k) => pieces.some((p) => !p.adjective && k >= p.from && k < p.to))
    if (nameEnd > to) {
      const name = written(s, to, nameEnd)
      add({
        from,
        to: nameEnd,
        head: to,
        name,
        actor: name,
        party: party(partyId) ?? unfiled,
        kind: expert ? 'expert' : 'person',
        id: null,
        plural: false,
        feminine,
        sure: true,
        called,
        offices: officesOf(title),
        ...unowned,
      })
      if (body) addBody(search, body)
      continue
    }
    // "A Kremlin official" is one of many: whoever is known to hold such an office is not meant.
    const plural = s.parse.feats[title.from]?.number === 'plur' || isPluralSubject(s, title.from, language)
    const anyone = s.tokens.slice(Math.max(0, from - 1), title.from).some((t) => language.described.anyone.has(t.norm))
    const holder =
      of && !former && !deputy && !anyone && !plural
        ? (officesMeant(title, of, roster)
            .map((office) => holderOf(roster, office, of.id, day))
            .find((h) => h !== null) ?? null)
        : null
    const office = title.offices[0]?.name.en
    const fellows =
      owner && s.parse.feats[title.from]?.number !== 'sing'
        ? fellowStates(search, owner).map(({ state, committed, from, to }) => ({
            actor: `${office ?? ''} of ${canonicalName(roster, state.id)}`,
            party: commits ? party(committed) : null,
            id: null,
            from,
            to,
          }))
        : []
    const text = written(s, from, to)
    const whose = of ? canonicalName(roster, of.id) : body?.name
    add({
      from,
      to,
      head: title.from,
      name: text,
      actor: holder ? canonicalName(roster, holder.id) : whose === undefined ? text : `${office ?? text} of ${whose}`,
      // "Der CDU-Chef" may be chancellor: what he says commits his state.
      party: (holder && commits ? party(committedBy(roster, holder, day)) : null) ?? party(partyId) ?? unfiled,
      kind: expert ? 'expert' : 'person',
      id: holder?.id ?? null,
      plural,
      feminine,
      called,
      sure: whose !== undefined || unfiled !== null,
      offices: anyone ? [] : officesOf(title),
      ...(whose === undefined && isOfUnknown(s, title.to, context) ? { ofUnknown: true } : {}),
      ...unowned,
      ...(fellows.length > 0 ? { fellows } : {}),
    })
    if (body) addBody(search, body)
  }
}

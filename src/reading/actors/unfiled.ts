// Names nobody has filed: what the tagger of entities found, and what stands where only a name stands.
import type { Language } from '../../language/index.js'
import { childWith, lemma, norm, type Sentence, tag, written } from '../sentence.js'
import { beingAt } from '../word-class.js'
import { isTitle } from './apposed.js'
import { endOfJoinedBody } from './joined-body.js'
import type { ActorMention } from './mention.js'
import { isCapital } from './piece.js'
import { type Search, unfiledMention } from './search.js'

/** Longest name, in words. */
const LONGEST_NAME = 4

/** "die Gewerkschaft Nordwind", "the company Baltanza": the name right behind a noun for a body that governs nobody. */
const isCalled = (s: Sentence, i: number, language: Language): boolean =>
  i > 0 &&
  tag(s, i) === 'PROPN' &&
  isCapital(s.tokens[i]?.text ?? '') &&
  tag(s, i - 1) === 'NOUN' &&
  beingAt(s, i - 1, language) === 'body' &&
  !language.governmentNouns.has(lemma(s, i - 1).toLowerCase()) &&
  childWith(s, i, 'case', 'det') < 0

/** "Betty Wong, the president of Macau": where a name of two words and more ends that stands before a title and so is no place; -1 else. */
const nameBeforeTitle = (s: Sentence, from: number, found: readonly ActorMention[], language: Language): number => {
  let to = from
  while (to - from <= LONGEST_NAME && tag(s, to) === 'PROPN') to++
  const isName =
    to - from > 1 && to - from <= LONGEST_NAME && tag(s, from - 1) !== 'PROPN' && s.tokens[to]?.text === ','
  return isName && found.some((m) => m.from === to + 1 && m.kind === 'person' && m.id === null && isTitle(m, language))
    ? to
    : -1
}

/** "met Kranz, who …": where a name ends that only a person bears; "the people of Kranz, who …" are others. -1 where it is none. */
const nameBeforeWho = (s: Sentence, from: number, { personRelatives, placePrepositions, links }: Language): number => {
  let to = from
  while (to - from <= LONGEST_NAME && tag(s, to) === 'PROPN') to++
  const before = norm(s, from - 1)
  const isOf = placePrepositions.has(before) || links.owner.has(before)
  return to > from && !isOf && s.tokens[to]?.text === ',' && personRelatives.has(norm(s, to + 1)) ? to : -1
}

/** "Mrs" before a filed surname. */
const isCourtesy = (word: string, { described }: Language): boolean =>
  described.women.test(word) || described.men.test(word)

export const findUnfiled = ({ s, context, taken, found, add }: Search): void => {
  const { language } = context
  for (let i = 0; i < s.tokens.length; i++) {
    if (taken[i]) continue
    const joined = endOfJoinedBody(s, i, language)
    if (joined > 0 && !taken.subarray(i, joined).some(Boolean)) {
      const name = written(s, i, joined)
      add(unfiledMention(s, { from: i, to: joined, name, party: name, kind: 'body' }))
      continue
    }
    const tagged = isCalled(s, i, language) ? 'B-ORG' : s.parse.entities[i]
    if (tagged === undefined || tagged.startsWith('I-')) continue
    const titled =
      tagged === 'O' || tagged.endsWith('LOC')
        ? Math.max(nameBeforeTitle(s, i, found, language), tagged === 'O' ? -1 : nameBeforeWho(s, i, language))
        : i
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
    const name = written(s, i, to).replace(/['’]s?$/, '')
    if (!/^\p{Lu}[\p{L}.'’-]/u.test(name)) continue
    // "The External Affairs Ministry": a body of whoever was spoken of.
    if (language.governmentNouns.has(norm(s, to - 1))) {
      add(unfiledMention(s, { from: i, to, name, party: null, kind: 'body', sure: false }))
      continue
    }
    // "Colorado Democrat Jane Roe", "the Colorado Democrat": somebody from there.
    const people = tag(s, to) === 'PROPN' && language.described.people.test(norm(s, to)) ? to : to - 1
    if (people > i && language.described.people.test(norm(s, people))) {
      if (tag(s, people + 1) !== 'PROPN')
        add(
          unfiledMention(s, {
            from: i,
            to: people + 1,
            name: written(s, i, people + 1),
            party: null,
            kind: 'person',
            sure: false,
          }),
        )
      continue
    }
    if (to === i + 1 && taken[to] && isCourtesy(norm(s, i), language)) continue
    // A common noun alone is no name, whatever it was taken for.
    if (to === i + 1 && (tag(s, i) !== 'PROPN' || language.isThing(norm(s, i)))) continue
    const party = entity.endsWith('ORG') ? name : null
    add(unfiledMention(s, { from: i, to, name, party, kind: entity.endsWith('PER') ? 'person' : 'body' }))
  }
}

// What one article tells about its persons once and means ever after: a title gives the party, a full name the surname.
import type { Tongue } from '../parse-of.js'
import { norm, type Sentence, tag } from '../sentence.js'
import { resolveBareTitles } from './bare-titles.js'
import { genderByName, genderByTitle, gendersOf } from './gender.js'
import { type ActorMention, ofOneShape } from './mention.js'

export interface Prepared {
  readonly sentence: Sentence
  readonly tongue: Tongue
  readonly mentions: readonly ActorMention[]
}

const PARTICLES = new Set(['von', 'van', 'der', 'de', 'jr', 'al'])

const surnameOf = (name: string): string | null => {
  const words = name.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  return words.length >= 2 &&
    last.length >= 3 &&
    !PARTICLES.has(last) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
    ? last
    : null
}

const isPerson = (mention: ActorMention): boolean => mention.kind === 'person' || mention.kind === 'expert'

interface Person {
  readonly actor: string
  readonly id: string | null
  readonly party: string | null
  readonly kind: ActorMention['kind']
}

/** Surnames that stand for one person only in this article. */
const bySurname = (
  prepared: readonly Prepared[],
  parties: ReadonlyMap<string, string>,
): ReadonlyMap<string, Person> => {
  const found = new Map<string, Person | null>()
  for (const { mentions } of prepared) {
    for (const m of mentions) {
      const surname = isPerson(m) && m.sure ? surnameOf(m.actor) : null
      if (surname === null) continue
      const before = found.get(surname)
      if (before === undefined)
        found.set(surname, { actor: m.actor, id: m.id, party: m.party ?? parties.get(m.actor) ?? null, kind: m.kind })
      else if (before !== null && before.actor !== m.actor) found.set(surname, null)
    }
  }
  return new Map([...found].filter((entry): entry is [string, Person] => entry[1] !== null))
}

/** Persons no casebook knows whose full name stands before any other of their surname, however well known that one is. */
const introduced = (prepared: readonly Prepared[]): ReadonlyMap<string, Person> => {
  const first = new Map<string, ActorMention>()
  for (const { mentions } of prepared)
    for (const m of mentions) {
      const surname = isPerson(m) ? surnameOf(m.actor) : null
      if (surname !== null && !first.has(surname)) first.set(surname, m)
    }
  return new Map([...first].filter(([, m]) => m.id === null && m.sure))
}

const withoutEnding = (word: string, endings: readonly string[]): readonly string[] => [
  word,
  ...endings
    .filter((ending) => ending !== '' && word.endsWith(ending) && word.length > ending.length + 2)
    .map((ending) => word.slice(0, -ending.length)),
]

/** The persons' mentions, each with what any title in the article says of whether it is a woman or a man. */
const withGenders = (prepared: readonly Prepared[]): readonly (readonly ActorMention[])[] => {
  const told = prepared.map(({ sentence, tongue, mentions }) =>
    mentions.map((mention) => ({
      mention,
      gender: isPerson(mention) ? (genderByTitle(sentence, mention, tongue.language) ?? genderByName(mention)) : null,
    })),
  )
  const genders = gendersOf(told.flat())
  return told.map((mentions) =>
    mentions.map(({ mention, gender }): ActorMention => {
      const known = isPerson(mention) ? (genders.get(mention.actor) ?? gender) : null
      return known === null ? mention : { ...mention, feminine: known === 'feminine', masculine: known === 'masculine' }
    }),
  )
}

/** Second look at all sentences of an article, with what the first one learnt of its persons. */
export const rememberPersons = (prepared: readonly Prepared[]): readonly Prepared[] => {
  const parties = new Map<string, string>()
  for (const { mentions } of prepared) {
    for (const m of mentions)
      if (m.kind === 'person' && m.party !== null && !parties.has(m.actor)) parties.set(m.actor, m.party)
  }
  const surnames = bySurname(prepared, parties)
  const newcomers = introduced(prepared)
  const remembered = prepared.map((one) => {
    const { sentence: s, tongue } = one
    const bySpelling = (word: string): Person | undefined =>
      withoutEnding(word, tongue.language.nameEndings)
        .map((form) => surnames.get(form))
        .find((p) => p !== undefined)
    const known = (word: string): Person | undefined =>
      newcomers.size === 0
        ? undefined
        : withoutEnding(word, tongue.language.nameEndings)
            .map((form) => newcomers.get(form))
            .find((p) => p !== undefined)
    const mentions = one.mentions.map((m): ActorMention => {
      // A surname alone is easily taken for a place or a body ("Lam", "Holt").
      const namesake = !isPerson(m) && m.id === null && m.to - m.from === 1 ? surnames.get(norm(s, m.from)) : undefined
      if (namesake) return { ...m, ...namesake, name: namesake.actor, plural: false, sure: true, state: false }
      if (!isPerson(m)) return m
      const newcomer = m.id !== null && m.to - m.from === 1 ? known(norm(s, m.from)) : undefined
      if (newcomer) {
        const { actor, party, kind } = newcomer
        return { ...m, actor, name: actor, id: null, party: party ?? parties.get(actor) ?? null, kind, offices: [] }
      }
      const person = m.id === null ? bySpelling(norm(s, m.to - 1)) : undefined
      if (person)
        return {
          ...m,
          actor: person.actor,
          id: person.id,
          party: m.party ?? person.party,
          kind: person.kind,
          sure: true,
        }
      return m.party === null && parties.has(m.actor) ? { ...m, party: parties.get(m.actor) as string } : m
    })
    const added: ActorMention[] = []
    for (let i = 0; i < s.tokens.length; i++) {
      if (tag(s, i) !== 'PROPN' || mentions.some((m) => i >= m.from && i < m.to)) continue
      const person = bySpelling(norm(s, i))
      if (person)
        added.push({
          ...person,
          from: i,
          to: i + 1,
          head: i,
          name: person.actor,
          plural: false,
          feminine: false,
          sure: true,
        })
    }
    return added.length === 0
      ? { ...one, mentions }
      : { ...one, mentions: [...mentions, ...added].sort((a, b) => a.from - b.from) }
  })
  const mentions = resolveBareTitles(withGenders(remembered), (mention, k) => {
    const { sentence: s } = prepared[k] as Prepared
    const own = Array.from({ length: mention.to - mention.from }, (_, i) => mention.from + i)
    return own.filter((i) => tag(s, i) !== 'DET').map((i) => norm(s, i))
  })
  return remembered.map(({ sentence, tongue }, k) => ({
    sentence,
    tongue,
    mentions: (mentions[k] as readonly ActorMention[]).map(ofOneShape),
  }))
}

// Who of the persons of an article is a woman and who a man, as far as their titles and given names say: what "she", "er" and "die Ministerin" may mean.
import { genderOfGivenName, type Language } from '../../language/index.js'
import { norm, type Sentence, tag } from '../sentence.js'
import type { ActorMention } from './mention.js'

export type Gender = 'feminine' | 'masculine'

/** By the words of the title; `null` where there is none, or none that tells. */
export const genderByTitle = (s: Sentence, { from, to, head }: ActorMention, language: Language): Gender | null => {
  const { women, men } = language.described
  for (let k = from; k < to; k++) {
    // A surname may be a title of old: "Richter", "König".
    if (k >= head && tag(s, k) === 'PROPN') return null
    const word = norm(s, k)
    if (women.test(word)) return 'feminine'
    if (men.test(word)) return 'masculine'
  }
  return null
}

/** By the given name of somebody who is called by it; a surname alone tells nothing. */
export const genderByName = ({ actor, name, sure }: ActorMention): Gender | null => {
  const [given, ...others] = actor.split(' ')
  return given !== undefined && others.length > 0 && sure && actor === name ? genderOfGivenName(given) : null
}

interface Known {
  readonly mention: ActorMention
  readonly gender: Gender | null
}

/** By actor, where all titles agree. */
export const gendersOf = (mentions: Iterable<Known>): ReadonlyMap<string, Gender> => {
  const found = new Map<string, Gender | null>()
  for (const { mention, gender } of mentions) {
    if (gender === null || mention.plural || !mention.sure) continue
    const before = found.get(mention.actor)
    found.set(mention.actor, before === undefined || before === gender ? gender : null)
  }
  return new Map([...found].filter((entry): entry is [string, Gender] => entry[1] !== null))
}

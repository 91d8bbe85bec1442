// Name and title that stand beside one another are one person.
import type { Language } from '../../language/index.js'
import { norm, type Sentence, tag } from '../sentence.js'
import type { ActorMention } from './mention.js'

/** Longest "of the transport ministry" behind a title, in words. */
const LONGEST_OWNER = 6
const OWNER_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'])
/** "The farmers' union": tagged as a mark. */
const GENITIVE_MARKS: ReadonlySet<string> = new Set(["'", '’'])

/** "The spokesman for the ministry, John Black,": what stands between title and name says whose office it is. */
const isOwner = (
  s: Sentence,
  [a, b]: readonly [ActorMention, ActorMention],
  found: readonly ActorMention[],
  language: Language,
): boolean => {
  const { links } = language
  // "The ambassador to the mission, Jan Schwarz": as behind any title, and where he is sent.
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const from = first.to + 1
  const to = second.from - 1
  const link = norm(s, first.to)
  if (!isTitle(first, language) || to - from < 1 || !(links.owner.has(link) || links.post.has(link))) return false
  // A body named there, however long its name.
  if (found.some((m) => m.from === from && m.to === to && m.kind === 'body')) return true
  if (to - from > LONGEST_OWNER) return false
  for (let i = from; i < to; i++)
    if (!OWNER_TAGS.has(tag(s, i)) && !GENITIVE_MARKS.has(s.tokens[i]?.text ?? '')) return false
  return true
}

/** "Max Muster vom Institut für Weltwirtschaft": what stands between a name and the think tank behind it. */
const worksAt = (s: Sentence, from: number, to: number, { links }: Language): boolean => {
  if (to - from < 1 || to - from > 2 || !links.workplace.has(norm(s, from))) return false
  return to - from === 1 || tag(s, from + 1) === 'DET' || tag(s, from + 1) === 'ADJ'
}

/** "Carrie Lam, the chief executive", "Der Ministerpräsident Thailands, Abhisit Vejjajiva,": title and name are one person. */
export const joinApposed = (s: Sentence, found: readonly ActorMention[], language: Language): readonly ActorMention[] =>
  found.map((mention, k) => {
    // Whoever is known to hold the office, the name beside the title is of the one who is meant.
    if (mention.kind !== 'person' || (mention.id !== null && mention.name === mention.actor)) return mention
    // The owner of an office may be a mention of its own.
    const others = [k - 1, k + 1, k - 2, k + 2].flatMap((at) => found[at] ?? [])
    const other = others.find((o) => {
      const between = o.from >= mention.to ? s.tokens.slice(mention.to, o.from) : s.tokens.slice(o.to, mention.from)
      const beside = between.at(-1)?.text === ',' && (between.length === 1 || isOwner(s, [mention, o], found, language))
      if (o.kind === 'expert')
        return (
          o.from >= mention.to && (beside || (worksAt(s, mention.to, o.from, language) && !isTitle(mention, language)))
        )
      return (
        o.kind === 'person' &&
        beside &&
        isTitle(o, language) !== isTitle(mention, language) &&
        (mention.id === null || o.id === null)
      )
    })
    if (!other) return mention
    // "Jana Weber, Politologin in Jena": what she says is an assessment.
    if (other.kind === 'expert') return { ...mention, kind: 'expert', party: null }
    const named = isTitle(mention, language) ? other : mention
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
export const isTitle = (mention: ActorMention, { thirdPerson }: Language): boolean =>
  mention.id !== null
    ? mention.name !== mention.actor
    : thirdPerson.has(mention.actor.slice(0, mention.actor.indexOf(' ')).toLowerCase()) ||
      mention.actor.includes(' of ') ||
      /^\p{Ll}|^(?:Der|Die|Das|The|Ein|Eine|A) /u.test(mention.actor)

// Whom a bare title means: "Der Verteidigungsminister", of no state the sentence names, is the one person of the article who
// holds that office: the one last named before it, or the only one there is.
import type { ActorMention } from './mention.js'

/** Titles borne by many at once say too little of who is meant. */
export const SHARED: ReadonlySet<string> = new Set([
  'minister',
  'legislator',
  'spokesperson',
  'official',
  'envoy',
  'ambassador',
])

/** Sentences over which somebody told of is rather meant than one named right here. */
const NEAR = 2

interface Seen {
  readonly mention: ActorMention
  readonly sentence: number
}

/** The words of a mention's name and title, small, by the place of its sentence. */
export type WordsOf = (mention: ActorMention, sentence: number) => readonly string[]

const isBare = (m: ActorMention): boolean =>
  m.kind === 'person' && !m.sure && !m.plural && m.ofUnknown !== true && m.id === null && (m.offices ?? []).length > 0

const sharesOffice = (a: ActorMention, b: ActorMention): boolean =>
  (a.offices ?? []).some((office) => !SHARED.has(office) && (b.offices ?? []).includes(office))

/** For the mentions of an article's sentences, in order. */
export const resolveBareTitles = (
  sentences: readonly (readonly ActorMention[])[],
  wordsOf: WordsOf = () => [],
): readonly (readonly ActorMention[])[] => {
  const named: readonly Seen[] = sentences.flatMap((mentions, sentence) =>
    mentions.flatMap((mention) => (mention.kind === 'person' && mention.sure ? [{ mention, sentence }] : [])),
  )
  const meant = (title: ActorMention, at: number): ActorMention | null => {
    const holders = named.filter(({ mention }) => sharesOffice(title, mention))
    // "The Foreign Secretary" is whom the article calls so, and not the Secretary of State named behind him.
    const words = wordsOf(title, at)
    const isCalledSo = ({ mention, sentence }: Seen): boolean => {
      const called = wordsOf(mention, sentence)
      return words.length > 1 && words.every((one) => called.includes(one))
    }
    // "Er werde Muster treffen, sagte der Präsident": rather the one told of before than whom he speaks of.
    const isNear = ({ sentence }: Seen): boolean => sentence < at && at - sentence <= NEAR
    const before =
      holders.findLast((one) => isNear(one) && isCalledSo(one)) ??
      holders.findLast(isNear) ??
      holders.findLast(({ sentence, mention }) => sentence < at || (sentence === at && mention.to <= title.from))
    if (before) return before.mention
    const [first] = holders
    return first && holders.every(({ mention }) => mention.actor === first.mention.actor) ? first.mention : null
  }
  return sentences.map((mentions, at) =>
    mentions.map((m): ActorMention => {
      const person = isBare(m) ? meant(m, at) : null
      if (person === null) return m
      const { actor, id, party, feminine } = person
      return { ...m, actor, id, party, feminine: m.feminine || feminine, sure: true }
    }),
  )
}

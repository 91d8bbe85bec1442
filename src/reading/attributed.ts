// Whom the attributions of an article name as speaking: the mention in the words an annotator would mark as the speaker.
import type { Range } from '../dossier/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Prepared } from './actors/remember-persons.js'
import { isSigningPlace } from './actors/signing-places.js'
import type { Found } from './attributions/found.js'
import { type Holder, holderOfMention } from './holders.js'
import { withoutFacts } from './semicolons.js'
import { childWith, label, type Sentence, tag } from './sentence.js'

/** Offsets into the folded text. */
export interface Attributed {
  readonly message: readonly Range[]
  readonly cue: readonly Range[]
  readonly holder: Holder
  /** The sentence as a whole tells what he said: "Moskau fordert ein Ende der Sanktionen." */
  readonly asTold: boolean
}

/** "In Kiew hieß es", "nach Angaben aus Moskau": where the source is a place and nobody else, its government speaks. */
const seatIn = ({ sentence: s, tongue, mentions }: Prepared, range: Range): Holder | null => {
  const inside = mentionsInside(s, mentions, range)
  const [seat] = inside
  if (inside.length !== 1 || seat?.kind !== 'place' || seat.party === null) return null
  if (isSigningPlace(s, seat.head, tongue.language)) return null
  const isAlone = s.tokens.every(
    (token, i) =>
      token.end <= range.begin ||
      token.begin >= range.end ||
      (i >= seat.from && i < seat.to) ||
      SMALL.has(tag(s, i)) ||
      tongue.language.sourceNouns.has(token.norm),
  )
  return isAlone ? { ...holderOfMention(s, seat), kind: 'body' } : null
}
const SMALL: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ'])

const mentionsInside = (s: Sentence, mentions: readonly ActorMention[], range: Range): readonly ActorMention[] =>
  mentions.filter(
    ({ head }) =>
      (s.tokens[head]?.begin ?? -1) >= range.begin && (s.tokens[head]?.end ?? Number.POSITIVE_INFINITY) <= range.end,
  )

/** Of several actors in the speaker's words the person speaks: "Peskow, der Sprecher des Kremls". */
const speakerAmong = (mentions: readonly ActorMention[]): ActorMention | null =>
  mentions.find((m) => m.kind === 'person' || m.kind === 'expert') ?? mentions[0] ?? null

const holderIn = (one: Prepared, range: Range): Holder | null => {
  const { sentence: s, mentions } = one
  const seat = seatIn(one, range)
  if (seat) return seat
  const inside = mentionsInside(s, mentions, range).filter(({ kind }) => kind !== 'place')
  const mention = speakerAmong(inside)
  // "Sein Büro", "der Minister": whom that means the reading finds out from what was told before.
  return mention && (mention.sure || mention.party !== null) ? holderOfMention(s, mention) : null
}

/** Attributions whose speaker names an actor; sentences stand in text order. */
export const attributedIn = (found: readonly Found[], prepared: readonly Prepared[]): readonly Attributed[] => {
  let at = 0
  return [...found]
    .filter((f) => f.speaker !== null)
    .sort((a, b) => (a.speaker as Range).begin - (b.speaker as Range).begin)
    .flatMap(({ form, message, cue, speaker }) => {
      const range = speaker as Range
      while (at < prepared.length - 1 && (prepared[at] as Prepared).sentence.end <= range.begin) at++
      const one = prepared[at]
      const holder = one ? holderIn(one, range) : null
      if (one === undefined || holder === null) return []
      const begin = cue[0]?.begin ?? range.begin
      // Announced speech goes on over sentences, and is all his.
      const told = message.map((m) =>
        m.end > one.sentence.end ? m : withoutFacts(one.sentence, m, begin, one.tongue.language),
      )
      return [{ message: told, cue, holder, asTold: form === 'Reported' }]
    })
}

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + range.end - range.begin, 0)

/** "…, Oslo lehnt das ab": a finite clause with its subject, beside another. */
export const isClauseBeside = (s: Sentence, at: number): boolean =>
  (label(s, at) === 'conj' || label(s, at) === 'parataxis') &&
  s.parse.feats[at]?.verbForm === 'fin' &&
  childWith(s, at, 'nsubj') >= 0

/** Who speaks at an offset: the innermost of those whose message covers it; a clause beside another is not told in that. */
export const attributedAt = (here: readonly Attributed[], at: number, beside = false): Holder | null => {
  let best: Attributed | null = null
  for (const one of here)
    if (
      !(beside && one.asTold) &&
      one.message.some((m) => at >= m.begin && at < m.end) &&
      (!best || length(one.message) < length(best.message))
    )
      best = one
  return best?.holder ?? null
}

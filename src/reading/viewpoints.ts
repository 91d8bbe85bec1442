// Whose view a sentence gives: "aus Sicht der Bundesregierung", "nach russischer Lesart", "in the Kremlin's view", "from
// Moscow's point of view". The rest of the sentence is theirs.
import type { ActorMention } from './actors/mention.js'
import { type Holder, holderAt, holderOfMention } from './holders.js'
import { childWith, head, label, norm, type Sentence, tag } from './sentence.js'
import { holderContext, type SpeechContext } from './speech-parts.js'
import { endOfViewPhrase } from './view-phrases.js'

/** How far behind its preposition the noun may stand: "from the Kremlin's own point of view". */
const REACH = 6
/** What may stand between the noun and its owner: "Sicht | der neuen | Regierung", "view | of the | government". */
const BETWEEN: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ'])
const BETWEEN_MOST = 3

/** Whose view it is, and from which token to which the phrase reaches (end exclusive). */
interface Viewpoint {
  readonly holder: Holder
  readonly range: readonly [from: number, to: number]
}

/** Where one of the phrases stands behind `at`: its first word, and the token behind its last. */
const phraseBehind = (
  s: Sentence,
  at: number,
  phrases: ReadonlySet<string>,
): readonly [from: number, to: number] | null => {
  for (let k = at + 1; k <= at + REACH && k < s.tokens.length; k++) {
    if (s.tokens[k]?.kind === 'mark' || tag(s, k) === 'VERB' || tag(s, k) === 'ADP') return null
    const end = endOfViewPhrase(s, k, phrases)
    if (end > 0) return [k, end]
  }
  return null
}

const some = (from: number, to: number, is: (i: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (is(i)) return true
  return false
}

/** Whom the mention at a token names; what analysts and observers think stays theirs, whatever land they are named with. */
const heldBy = (s: Sentence, mention: ActorMention, { tongue }: SpeechContext): Holder => {
  const holder = holderOfMention(s, mention)
  return tongue.language.expertNouns.has(norm(s, mention.head)) ? { ...holder, kind: 'expert' } : holder
}

/** Whom the noun phrase names that begins at `from` or a few small words behind it; `null` for nobody known. */
const ownerBehind = (s: Sentence, from: number, context: SpeechContext): readonly [Holder, number] | null => {
  const { mentions } = context
  let owner = from
  while (owner < from + BETWEEN_MOST && BETWEEN.has(tag(s, owner)) && !mentions.some((m) => m.from === owner)) owner++
  const mention = mentions.find((m) => m.from <= owner && owner < m.to)
  // "in the eyes of Russia's allies": theirs, not Russia's.
  const isOwnersOwner = mention !== undefined && label(s, mention.head) === 'nmod:poss'
  if (mention && !isOwnersOwner) return [heldBy(s, mention, context), mention.to]
  const noun = mention ? head(s, mention.head) : owner
  // Without a word in between a bare noun is the subject of the sentence: "aus Sicht | Kinder …" is told of nobody.
  if (noun <= from || tag(s, noun) !== 'NOUN') return null
  const holder = holderAt(s, noun, holderContext(context, null))
  return holder ? [holder, noun + 1] : null
}

/** The viewpoint that the preposition at `at` opens; `null` where it opens none, or nobody is named. */
export const viewpointAt = (s: Sentence, at: number, context: SpeechContext): Viewpoint | null => {
  const { language } = context.tongue
  const phrases = language.attribution.viewpoints.get(norm(s, at))
  const phrase = phrases === undefined ? null : phraseBehind(s, at, phrases)
  if (phrase === null) return null
  const [noun, end] = phrase
  // "from a Ukrainian perspective": how somebody could see it, says the author.
  if (some(at + 1, noun, (i) => language.papers.indefinite.has(norm(s, i)))) return null
  // "Kyiv's view": the noun may be held to be part of the name.
  const before = context.mentions.find((m) => m.from > at && m.from < noun && m.to <= noun + 1)
  if (before) return { holder: heldBy(s, before, context), range: [at, end] }
  const possessor = childWith(s, noun, 'nmod:poss')
  if (possessor > at && possessor < noun && tag(s, possessor) === 'NOUN') {
    const holder = holderAt(s, possessor, holderContext(context, null))
    return holder ? { holder, range: [at, end] } : null
  }
  // "in view of Moscow's attack", "in full view of the army", "from that standpoint Russia must …": only "the view of" is
  // somebody's; a German genitive needs no word in between ("aus Sicht Moskaus").
  const isOwned = some(at + 1, noun, (i) => tag(s, i) === 'DET') && tag(s, end) === 'ADP'
  if (!isOwned && !language.objectMayLead) return null
  const owner = ownerBehind(s, end, context)
  return owner ? { holder: owner[0], range: [at, owner[1]] } : null
}

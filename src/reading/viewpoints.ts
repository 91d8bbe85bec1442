// Whose view a sentence gives: "aus Sicht der Bundesregierung", "nach russischer Lesart", "in the Kremlin's view", "from
// Moscow's point of view". The rest of the sentence is theirs.
import { type Holder, holderAt, holderOfMention } from './holders.js'
import { childWith, norm, type Sentence, tag } from './sentence.js'
import { holderContext, type SpeechContext } from './speech-parts.js'

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
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      if (words.every((word, j) => norm(s, k + j) === word)) return [k, k + words.length]
    }
  }
  return null
}

/** "from a Ukrainian perspective": how somebody could see it, says the author. */
const isAnybodys = (s: Sentence, from: number, to: number, articles: ReadonlySet<string>): boolean => {
  for (let k = from; k < to; k++) if (articles.has(norm(s, k))) return true
  return false
}

/** The viewpoint that the preposition at `at` opens; `null` where it opens none, or nobody is named. */
export const viewpointAt = (s: Sentence, at: number, context: SpeechContext): Viewpoint | null => {
  const { language } = context.tongue
  const phrases = language.attribution.viewpoints.get(norm(s, at))
  const phrase = phrases === undefined ? null : phraseBehind(s, at, phrases)
  if (phrase === null) return null
  const [noun, end] = phrase
  if (isAnybodys(s, at + 1, noun, language.papers.indefinite)) return null
  // "Kyiv's view": the noun may be held to be part of the name.
  const before = context.mentions.find((m) => m.from > at && m.from < noun && m.to <= noun + 1)
  if (before) return { holder: holderOfMention(s, before), range: [at, end] }
  // "in the union's view"
  const possessor = childWith(s, noun, 'nmod:poss')
  if (possessor > at && possessor < noun && tag(s, possessor) === 'NOUN') {
    const holder = holderAt(s, possessor, holderContext(context, null))
    return holder ? { holder, range: [at, end] } : null
  }
  // "in view of Moscow's attack": only a reason.
  if (noun === at + 1 && !language.objectMayLead) return null
  let owner = end
  while (owner < end + BETWEEN_MOST && BETWEEN.has(tag(s, owner))) {
    if (context.mentions.some((m) => m.from === owner)) break
    owner++
  }
  // "from that standpoint Russia must …": without a word in between it is the subject, but for a genitive ("aus Sicht Moskaus").
  if (owner === end && !language.objectMayLead) return null
  const behind = context.mentions.find((m) => m.from <= owner && owner < m.to)
  // "aus Sicht vieler Beobachter": an assessment, whoever they are.
  if (behind && language.expertNouns.has(norm(s, behind.head))) return null
  if (behind) return { holder: holderOfMention(s, behind), range: [at, behind.to] }
  if (owner === end || tag(s, owner) !== 'NOUN') return null
  const holder = holderAt(s, owner, holderContext(context, null))
  return holder ? { holder, range: [at, owner + 1] } : null
}

// What no clause and no message is proposed for, though somebody may say it: it asks, reproaches, guesses, or tells what happened.
import { lemma, type Sentence } from '../sentence.js'
import { clauseSigns, isAsked } from './clause.js'
import type { StanceContext } from './context.js'
import { isHappening } from './idle.js'
import { isPerfectInfinitive, REPROACHES } from './reproaches.js'

/** Of a verb, or what stands with a copula for one. */
export const isLeftOut = (s: Sentence, i: number, context: StanceContext): boolean => {
  const { language } = context
  if (language.discussing.has(lemma(s, i))) return true
  const signs = clauseSigns(s, i, language)
  if (signs.question) return true
  // "Pressed on whether he would meet him", "questioned whether it would hold": only asks.
  if ((s.children[i] ?? []).some((c) => isAsked(s, c, language))) return true
  // "should never have started it", "will nichts gehört haben": a reproach, a guess or a claim about what is past.
  if ((REPROACHES.has(signs.modality) || signs.hearsay) && isPerfectInfinitive(s, i, language)) return true
  return isHappening(s, i, context)
}

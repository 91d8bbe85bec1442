// Every stance that grammar and lexicon propose in one sentence. Rules only propose; whether a candidate becomes a
// statement is decided where holder, thing and source are known.
import { childWith, head, norm, type Sentence, tag } from '../sentence.js'
import { adjectiveStance } from './adjective-stance.js'
import { attributiveStance } from './attributive.js'
import type { Candidate } from './candidate.js'
import type { StanceContext } from './context.js'
import { modalStance } from './modal-stance.js'
import { nounStance } from './noun-stance.js'
import { toldNoun } from './told-noun.js'
import { verbStance, withList } from './verb-stance.js'
import { wantsThing } from './wants-thing.js'

export const findStances = (s: Sentence, context: StanceContext): readonly Candidate[] => {
  const found: Candidate[] = []
  const verbsWithStance = new Set<number>()
  for (let i = 0; i < s.tokens.length; i++) {
    const kind = tag(s, i)
    const told = attributiveStance(s, i, context)
    if (told) {
      found.push(told)
      continue
    }
    if (kind === 'VERB' || kind === 'AUX') {
      const stance =
        verbStance(s, i, context) ??
        wantsThing(s, i, context) ??
        // "zeigte sich aufgeschlossen", "ist dringend geboten": participles that are adjectives.
        (s.parse.feats[i]?.verbForm === 'part' || context.lexicon.adjectives.has(norm(s, i))
          ? adjectiveStance(s, i, context)
          : null) ??
        (kind === 'VERB' || s.children[i]?.length ? modalStance(s, i, context) : null)
      if (stance) {
        found.push(...withList(s, stance, context))
        verbsWithStance.add(i)
      }
    } else if (kind === 'ADJ' || kind === 'ADV') {
      const stance = adjectiveStance(s, i, context)
      if (stance) found.push(stance)
      else if (childWith(s, i, 'cop') >= 0) {
        const modal = modalStance(s, i, context)
        if (modal) found.push(modal)
      }
    } else if (kind === 'NOUN') {
      const told = toldNoun(s, i, context)
      if (told.length > 0) {
        found.push(...told)
        continue
      }
      const stance = nounStance(s, i, context)
      // "lehnt die Forderung ab": the noun below a stance verb counts only with an owner of its own.
      const held = stance !== null && stance.holders.length > 0
      const copula = childWith(s, i, 'cop') >= 0
      // "a truce is a precondition for talks": nobody owns the noun, whoever says so holds it.
      const predicate =
        held || !copula ? null : (verbStance(s, i, context) ?? (stance ? null : modalStance(s, i, context)))
      if (predicate) found.push(predicate)
      else if (stance && (held || !verbsWithStance.has(head(s, i)))) found.push(...withList(s, stance, context))
    }
  }
  return found
}

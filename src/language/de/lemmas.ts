// German lemmas that a parse gets wrong because an adverb stands where a separable prefix may.
import { speechVerbs } from './speech.js'

const ON = 'weiter'

/** "…, sagte er weiter": goes on saying it, and passes nothing on. */
export const properLemma = (form: string, tag: string, guess: string): string => {
  const verb = guess.slice(ON.length)
  return tag === 'VERB' && guess.startsWith(ON) && !form.startsWith(ON) && speechVerbs.has(verb) ? verb : guess
}

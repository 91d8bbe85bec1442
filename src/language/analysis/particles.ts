import { foldWord } from './fold-word.js'
import { DICT, type Lexicon, lexiconKey, lookUp } from './lexicon.js'
import type { Tagged } from './sentence.js'

/** Joins separated particles to their verbs, in a tree just made. */
export type ParticleJoiner = (tagged: Tagged, heads: Int16Array, labels: string[], lemmas: string[]) => void

/** What stands behind a particle that ends its clause. */
const ENDS = /^(?:[^\p{L}\d]+|und|oder|sowie|aber|sondern|als|wie)$/u

/** How far before its particle a verb is looked for; beyond it the tree's word is taken or none. */
const WINDOW = 30

const isUnder = (word: number, above: number, heads: Int16Array): boolean => {
  let at = word
  for (let steps = 0; at >= 0 && steps < heads.length; steps++) {
    if (at === above) return true
    at = heads[at]!
  }
  return false
}

/**
 * "Kiew wies den Plan entschieden zurück": the lemma becomes "zurückweisen". The parser's arc is taken where the word
 * can be a particle; beyond that, one that ends its clause goes to the finite verb before it, if the dictionary knows
 * the two as one verb. What the parser calls a particle and is none becomes an adverb.
 */
export const particleJoiner = (prefixes: readonly string[], lexicon: Lexicon): ParticleJoiner => {
  const known = new Set(prefixes)
  const isVerb = (lemma: string): boolean => (lookUp(lexicon, lexiconKey(lemma)) & DICT.infinitive) !== 0

  const finiteBefore = ({ tags, feats }: Tagged, at: number): number => {
    for (let i = at - 1; i >= 0 && i > at - WINDOW; i--)
      if (feats[i]!.verbForm === 'fin') return tags[i] === 'VERB' ? i : -1
    return -1
  }

  return (tagged, heads, labels, lemmas) => {
    const { words, tags } = tagged
    for (let i = 0; i < words.length; i++) {
      const particle = foldWord(words[i]!).toLowerCase()
      const given = labels[i] === 'compound:prt'
      if (!known.has(particle)) {
        if (given) labels[i] = 'advmod'
        continue
      }
      let verb = heads[i]!
      if (!given || verb < 0 || tags[verb] !== 'VERB' || verb > i) {
        if (labels[i] === 'case' || !ENDS.test(words[i + 1] ?? '.')) continue
        verb = finiteBefore(tagged, i)
        if (verb < 0 || !isVerb(particle + tagged.lemmas[verb]!) || isUnder(verb, i, heads)) continue
        heads[i] = verb
        labels[i] = 'compound:prt'
      }
      if (!lemmas[verb]!.startsWith(particle)) lemmas[verb] = particle + tagged.lemmas[verb]!
    }
  }
}

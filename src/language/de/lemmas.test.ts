import { describe, expect, it } from 'vitest'
import { properLemma } from './lemmas.js'

describe('the lemma of a verb with an adverb like a prefix', () => {
  it.each([
    ['sagte', 'VERB', 'weitersagen', 'sagen'],
    ['hiess', 'VERB', 'weiterheissen', 'heissen'],
  ])('is that of the verb: %s', (form, tag, guess, lemma) => {
    expect(properLemma(form, tag, guess)).toBe(lemma)
  })

  it.each([
    ['gab', 'VERB', 'weitergeben'],
    ['weitergesagt', 'VERB', 'weitersagen'],
    ['sagte', 'VERB', 'zusagen'],
  ])('and else the guess: %s', (form, tag, guess) => {
    expect(properLemma(form, tag, guess)).toBe(guess)
  })
})

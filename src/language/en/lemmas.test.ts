import { describe, expect, it } from 'vitest'
import { properLemma } from './lemmas.js'

describe('proper lemmas', () => {
  it.each([
    ['ruled', 'VERB', 'rul', 'rule'],
    ['floated', 'VERB', 'floate', 'float'],
    ['pleaded', 'VERB', 'pleade', 'plead'],
    ['cancelled', 'VERB', 'cancell', 'cancel'],
    ['denied', 'VERB', 'denie', 'deny'],
    ['leaned', 'VERB', 'learn', 'lean'],
    ['froze', 'VERB', 'froze', 'freeze'],
    ['swore', 'VERB', 'swore', 'swear'],
    ['valves', 'NOUN', 'valf', 'valve'],
    ['allies', 'NOUN', 'allie', 'ally'],
  ])('%s as %s, guessed %s, is %s', (form, tag, guess, lemma) => {
    expect(properLemma(form, tag, guess)).toBe(lemma)
  })

  it.each([
    ['meeting', 'NOUN', 'meeting'],
    ['said', 'VERB', 'say'],
    ['agreed', 'VERB', 'agree'],
    ['blorped', 'VERB', 'blorp'],
    ['Kyiv', 'PROPN', 'Kyiv'],
  ])('%s as %s stays %s', (form, tag, guess) => {
    expect(properLemma(form, tag, guess)).toBe(guess)
  })
})

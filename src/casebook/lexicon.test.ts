import { describe, expect, test } from 'vitest'
import { compileLexicon, findTerms, rankIssues } from './lexicon.js'
import { lexiconWords, parsePattern } from './pattern.js'
import { issueSchema } from './schema.js'

const issue = (
  id: string,
  lexicon: readonly string[],
  unless: readonly string[] = [],
  option: readonly string[] = [],
) =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind: 'boolean',
    options: [{ id: 'yes', name: { en: 'yes' }, lexicon: { de: option } }],
    lexicon: { de: lexicon },
    unless: { de: unless },
  })

const matches = (pattern: string, sentence: string): boolean =>
  findTerms(compileLexicon([issue('i', [pattern])], 'de'), sentence).length > 0

describe('words', () => {
  test('hyphens part, page breaks do not matter, ss stands for ß, a possessive is no word', () => {
    expect(lexiconWords("NATO-\n\n\nMitgliedschaft heißt Kyiv's Ziel, it’s so").map((word) => word.text)).toEqual([
      'nato',
      'mitgliedschaft',
      'heisst',
      'kyiv',
      'ziel',
      'it',
      'so',
    ])
  })
  test('offsets are those of the text', () => {
    const text = 'Die «große» Wende'
    expect(lexiconWords(text).map((word) => text.slice(word.begin, word.end))).toEqual(['Die', 'große', 'Wende'])
  })
})

describe('patterns', () => {
  test.each([
    ['teepreis*', 'Über die Teepreise wird gestritten.', true],
    ['teepreis', 'Über die Teepreise wird gestritten.', false],
    ['*preis', 'Der Teepreis steigt.', true],
    ['*eepre*', 'Der Teepreis steigt.', true],
    ['nato mitgliedschaft', 'Eine NATO-Mitgliedschaft steht aus.', true],
    ['nato mitgliedschaft', 'Die NATO berät über die Mitgliedschaft.', false],
    ['tee|kaffee preis*', 'Auf den Kaffee-Preis kommt es an.', true],
    ['preis* & senk*', 'Senken will er den hohen Preis nicht.', true],
    ['preis* & senk*', 'Er will den Preis nicht.', false],
    ['zu', 'Er will zu viel.', true],
    ['strasse', 'Die Straße.', true],
  ])('%s in "%s": %s', (pattern, sentence, found) => {
    expect(matches(pattern, sentence)).toBe(found)
  })
  test('what never matches is refused', () => {
    expect(parsePattern('straße')).toMatchObject({ ok: false, why: expect.stringContaining('ss for ß') })
  })
})

describe('issues', () => {
  const lexicon = compileLexicon(
    [
      issue('army', ['entmilitarisier*'], ['entmilitarisiert* zone']),
      issue('zone', ['entmilitarisiert* zone', 'zone'], [], ['pufferzone']),
      issue('talks', ['gespräch*']),
    ],
    'de',
  )
  const ranked = (sentence: string) => rankIssues(findTerms(lexicon, sentence)).map((rank) => rank.issue)

  test('a look-alike forbids the issue', () => {
    expect(ranked('Das Land soll entmilitarisiert werden.')).toEqual(['army'])
    expect(ranked('Eine entmilitarisierte Zone wäre denkbar.')).toEqual(['zone'])
  })
  test('an option names its issue, and where the words stand is told', () => {
    const sentence = 'Eine Pufferzone, sagte er.'
    const [hit] = findTerms(lexicon, sentence)
    expect([hit?.issue, hit?.option, sentence.slice(hit?.spans[0]?.begin, hit?.spans[0]?.end)]).toEqual([
      'zone',
      'yes',
      'Pufferzone',
    ])
  })
  test('more fixed words win; two patterns over the same words do not add up', () => {
    expect(ranked('Gespräche über eine entmilitarisierte Zone')).toEqual(['zone', 'talks'])
    expect(
      rankIssues(
        findTerms(compileLexicon([issue('a', ['preis*', 'preis hoch', 'preise hoch'])], 'de'), 'Preise hoch'),
      )[0]?.score,
    ).toBe(2)
  })
  test('nothing is found in a sentence about something else', () => {
    expect(ranked('Der Regen hörte gegen Abend auf.')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { compileLexicon, findTerms, issueSchema } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'
import { chooseIssue, type IssueQuestion, PLAIN_WEIGHTS } from './choose-issue.js'
import { type IssueFinder, type SentenceTerms, weighable } from './issues.js'

const issue = (id: string, lexicon: readonly string[]) =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind: 'boolean',
    options: [{ id: 'yes', name: { en: 'yes' } }],
    lexicon: { en: lexicon },
  })

const lexicon = compileLexicon(
  [issue('fishing', ['fishing', 'highland & boats']), issue('ferry', ['ferry', 'crossing']), issue('coal', ['coal'])],
  'en',
)

const finder: IssueFinder = {
  has: new Set(['fishing', 'ferry', 'coal', 'rest']),
  lexicons: new Map(),
  talks: [],
  rest: 'rest',
  words: () => null,
  endings: new Set(),
  yieldsTo: new Map(),
}

const terms = (text: string): SentenceTerms => weighable(0, findTerms(lexicon, text))
const at = (text: string, words: string): Range => ({
  begin: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const chosen = (
  text: string,
  words: string,
  more: Partial<IssueQuestion> = {},
  signs: readonly number[] = PLAIN_WEIGHTS,
) =>
  chooseIssue(
    finder,
    {
      here: terms(text),
      earlier: [],
      nouns: [],
      asides: [],
      span: at(text, words),
      core: at(text, words),
      condition: null,
      aboutTalks: false,
      spoken: [],
      article: new Map(),
      ...more,
    },
    signs,
  )?.issue

describe('the issue of a statement', () => {
  test('is what its own words name, though the sentence names more', () => {
    const text = 'Highland wants the ferry back and Lowland wants coal.'
    expect([chosen(text, 'wants the ferry back'), chosen(text, 'wants coal')]).toEqual(['ferry', 'coal'])
  })

  test('is not what a pattern names of which only the actor lies inside', () => {
    const text = 'Highland asks for a pier, as the boats are old, and for coal.'
    expect(chosen(text, 'for coal')).toBe('coal')
    expect(chosen('Lowland sells its boats and Highland keeps the ferry.', 'Highland keeps the ferry')).toBe('ferry')
  })

  test('is the one spoken of last where the words name none', () => {
    expect(chosen('Lowland refused.', 'Lowland refused', { spoken: ['coal'] })).toBe('coal')
    expect(chosen('Lowland refused.', 'Lowland refused')).toBe('rest')
  })

  test('what stands aside counts less once the signs say so', () => {
    const text = 'Highland refused coal during the ferry crossing.'
    const question = { asides: [at(text, 'during'), at(text, 'the'), at(text, 'ferry'), at(text, 'crossing')] }
    // The fifth sign: the weight of what does not stand aside.
    const straight = PLAIN_WEIGHTS.map((w, k) => (k === 4 ? 5 : w))
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question)).toBe('ferry')
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question, straight)).toBe('coal')
  })
})

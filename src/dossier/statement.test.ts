import { expect, test } from 'vitest'
import { articleId } from './ids.js'
import { commits, identify, type StatementDraft } from './statement.js'

const draft: StatementDraft = {
  article: articleId('one', 'Kyiv says no.'),
  begin: 0,
  end: 12,
  quote: 'Kyiv says no',
  speaker: null,
  actor: 'Ukraine',
  party: 'Ukraine',
  via: [],
  act: 'reject',
  sign: -1,
  strength: 3,
  topic: 'cession',
  issue: null,
  option: null,
  condition: null,
  temporary: false,
  said: null,
  saidBasis: null,
  certainty: 'narrated',
  confidence: 0.5,
  why: null,
}

test('an id is made from what the statement says', () => {
  expect(identify(draft).id).toBe(identify({ ...draft, confidence: null, why: { rule: 'x', words: [] } }).id)
  expect(identify(draft).id).not.toBe(identify({ ...draft, sign: 1 }).id)
})

test('a statement changed by hand does not keep the id of what it said before', () => {
  const before = identify(draft)
  const changed = identify({ ...before, act: 'accept', sign: 1 })
  expect(changed.id).not.toBe(before.id)
  expect(changed.id).toBe(identify({ ...draft, act: 'accept', sign: 1 }).id)
  expect(identify(before)).toEqual(before)
})

test('a rumour, and who speaks for nobody, commits nobody', () => {
  expect(commits(draft)).toBe(true)
  expect(commits({ ...draft, certainty: 'anonymous' })).toBe(true)
  expect(commits({ ...draft, certainty: 'rumour' })).toBe(false)
  expect(commits({ ...draft, party: null })).toBe(false)
})

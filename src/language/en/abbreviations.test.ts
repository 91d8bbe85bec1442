import { expect, it } from 'vitest'
import { fold, sentences } from '../../text/index.js'
import { sentenceRules } from './abbreviations.js'

it.each([
  ['Mr. Smith and Sen. J. D. Vance met Lt. Gen. Jones on Sept. 11, i.e. before the vote.'],
  ['U.S. officials left the U.S.', 'They met in Washington, D.C., and in St. Petersburg.'],
  ['The deal with Acme Inc. failed at 5 p.m.', 'The parties blamed Art. 5 and No. 7.', 'He said no.', 'They left.'],
  ['“We will not yield.', 'This is final,” she said.', '“Why?” Smith asked.', 'Nobody knew.'],
  ['And then…', 'The answer was no.'],
  ['It began in 2014.', 'Smith was there.', 'The rest is art.'],
])('English: %s', (...expected) => {
  const { text } = fold(expected.join(' '))
  expect(sentences(text, sentenceRules).map((s) => text.slice(s.begin, s.end))).toEqual(expected)
})

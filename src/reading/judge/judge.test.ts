// The judge reads as it was taught: a sign that is told several times counts once, as in training.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../../tests/read-text.js'
import { explainArticle } from '../explain.js'
import { proposalsOf, type Reader } from '../index.js'

const file = JSON.parse(
  gunzipSync(readFileSync(new URL('../../../models/statements.bin', import.meta.url))).toString('utf8'),
) as { readonly bias: readonly number[]; readonly weights: Readonly<Record<string, readonly number[]>> }

/** As `likelihood` of training/judge-learner.mjs: the set of signs, whatever their number. */
const asTaught = (features: readonly string[]): number => {
  const sum = [...new Set(features)].reduce((z, sign) => z + (file.weights[sign]?.[0] ?? 0), file.bias[0] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

describe('how likely a statement is', () => {
  it.each([
    ['en', 'Ukraine demanded more shells, more guns and more money from Berlin, from Paris and from London.'],
    ['de', 'Kiew forderte mehr Granaten, mehr Geschütze und mehr Geld von Berlin, von Paris und von London.'],
  ])('is what training says of the same signs (%s)', (lang, text) => {
    const article = textArticle(lang, text)
    const proposals = proposalsOf(article, reader)
    const { explanations } = explainArticle(article, reader)
    expect(explanations.length).toBeGreaterThan(0)
    // Without repeated signs this text would show nothing.
    expect(proposals.some(({ features }) => new Set(features).size < features.length)).toBe(true)
    for (const { rule, statement, probability } of explanations) {
      const likely = proposals
        .filter(
          (p) => p.actor === statement.actor && p.begin === statement.begin && p.features.includes(`rule=${rule}`),
        )
        .map((p) => asTaught(p.features))
      expect(likely.some((p) => Math.abs(p - (probability ?? 0)) < 0.006)).toBe(true)
    }
  })
})

// Relays of one utterance found and told apart; what changed on the way. The rules were written against the first half only.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Casebook } from '../src/casebook/index.js'
import { relaySet } from './relays/relay-reports.js'
import { precision, recall, sampleCasebook, scoreClusters, scoreDrift } from './relays/score.js'

let casebook: Casebook
beforeAll(async () => {
  casebook = await sampleCasebook()
})

describe('same utterance', () => {
  it('develop', () => {
    const score = scoreClusters(relaySet('develop'), casebook)
    expect([score.wrong, score.missed]).toEqual([[], []])
    expect([precision(score), recall(score)]).toEqual([1, 1])
  })
})

describe('drift', () => {
  it('develop', () => {
    const score = scoreDrift(relaySet('develop'), casebook)
    expect([score.wrong, score.missed]).toEqual([[], []])
    expect(score.misplaced).toEqual([])
  })
})

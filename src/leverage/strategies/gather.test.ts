import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import { parseCondition } from '../../dossier/index.js'
import { strategyGaps, tripwireGaps } from './gaps.js'
import { gatherStrategies, type Saying } from './gather.js'
import { touchesOf } from './touches.js'

const words = { defiance: new Set(['disregarded', 'refuse', 'ablehnen']), credible: new Set(['credible']) }
const condition = (text: string) => {
  const parsed = parseCondition(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.reading
}
const saying = (id: string, over: Partial<Saying> & { readonly when?: string }): Saying => {
  const { when, ...rest } = over
  return {
    id,
    speaker: 'Lowland',
    party: 'Lowland',
    addressee: null,
    kind: null,
    issue: null,
    condition: when === undefined ? null : condition(when),
    group: 'one',
    ...rest,
  }
}

describe('what a condition is about', () => {
  it.each([
    ['IF withdraw(by(Highland), strait.islands)', [['strait.islands', true]], ['Highland']],
    ['IF refuse(by(Highland), strait.truce)', [['strait.truce', false]], ['Highland']],
    ['UNLESS sign(by(Highland), strait.truce)', [['strait.truce', false]], ['Highland']],
    ['ONLYIF NOT occurs(strait.talks)', [['strait.talks', false]], []],
    [
      'UNLESS refuse(by(Highland), strait.truce) OR NOT strait.talks',
      [
        ['strait.truce', true],
        ['strait.talks', true],
      ],
      ['Highland'],
    ],
  ])('%s', (text, things, who) => {
    const found = touchesOf(condition(text), words)
    expect(found.things.map(({ thing, done }) => [thing, done])).toEqual(things)
    expect(found.who).toEqual(who)
  })
})

/** A commentator's hand and fist, as a careful reader would take it down: nobody in power speaks. */
const HAND_AND_FIST: readonly Saying[] = [
  saying('1-plan', { issue: 'mechanism.strategy' }),
  saying('2-hand', { issue: 'strait.talks' }),
  saying('3-fist', { issue: 'strait.fleet', when: 'IF disregarded(Highland, offer(strait.talks))' }),
  saying('4-fleet', { issue: 'strait.fleet' }),
  saying('5-only-then', { issue: 'strait.fleet', when: 'ONLYIF NOT occurs(strait.talks)' }),
  saying('6-meant', { issue: 'mechanism.credibility', when: 'ONLYIF credible(threat)' }),
].map((one) => ({ ...one, speaker: 'a columnist', party: null, addressee: 'Highland' }))

describe('strategies out of sayings', () => {
  it('an offer and a threat about one thing are two branches of one strategy', () => {
    expect(gatherStrategies(HAND_AND_FIST, words)).toEqual([
      {
        voice: 'a columnist',
        party: null,
        addressees: ['Highland'],
        offer: ['2-hand'],
        threat: ['3-fist', '4-fleet', '5-only-then'],
        credibility: ['6-meant'],
        about: ['1-plan'],
      },
    ])
  })

  it('joins what one party offers for a truce with what it threatens without one, whoever is named', () => {
    const found = gatherStrategies(
      [
        saying('a-offer', { kind: 'offer', issue: 'strait.tolls', when: 'IF keep(by(Highland), strait.truce)' }),
        saying('b-threat', { kind: 'threat', issue: 'strait.fleet', when: 'IF refuse(strait.truce)' }),
        saying('c-other', { kind: 'threat', issue: 'strait.mines', when: 'IF refuse(by(Island), strait.light)' }),
        saying('d-rival', {
          kind: 'offer',
          issue: 'strait.tolls',
          when: 'IF keep(strait.truce)',
          party: 'Highland',
          speaker: 'Highland',
        }),
      ],
      words,
    )
    expect(found.map(({ voice, offer, threat, addressees }) => [voice, offer, threat, addressees])).toEqual([
      ['Lowland', ['a-offer'], ['b-threat'], ['Highland']],
      ['Highland', ['d-rival'], [], []],
      ['Lowland', [], ['c-other'], ['Island']],
    ])
  })

  it('keeps apart what is said to two, or by two, or in two places by nobody in power', () => {
    const offer = saying('a', { kind: 'offer', issue: 'strait.tolls', when: 'IF keep(by(Highland), strait.truce)' })
    const threat = saying('b', { kind: 'threat', issue: 'strait.fleet', when: 'IF refuse(by(Island), strait.truce)' })
    expect(gatherStrategies([offer, threat], words).length).toBe(2)
    const elsewhere = HAND_AND_FIST.map((one) => (one.id === '2-hand' ? { ...one, group: 'two' } : one))
    expect(gatherStrategies(elsewhere, words).map(({ offer: ids }) => ids)).toEqual([[]])
  })

  it('leaves out promises that hang on nothing and answer no threat, and does not mind the order', () => {
    expect(gatherStrategies([saying('a', { kind: 'offer', issue: 'strait.tolls' })], words)).toEqual([])
    expect(gatherStrategies([], words)).toEqual([])
    fc.assert(
      fc.property(fc.shuffledSubarray([...HAND_AND_FIST], { minLength: HAND_AND_FIST.length }), (shuffled) => {
        expect(gatherStrategies(shuffled, words)).toEqual(gatherStrategies(HAND_AND_FIST, words))
      }),
    )
  })
})

describe('many sayings', () => {
  it('hang together as if each pair had been looked at', () => {
    const thing = fc.constantFrom('strait.truce', 'strait.tolls')
    const drawn = fc.record({
      kind: fc.constantFrom('offer' as const, 'threat' as const),
      issue: fc.constantFrom('strait.fleet', 'strait.tolls', null),
      group: fc.constantFrom('one', 'two'),
      addressee: fc.constantFrom('Highland', 'Island', null),
      when: fc.oneof(
        thing.map((one) => `IF keep(${one})`),
        thing.map((one) => `IF refuse(${one})`),
        fc.constant(undefined),
      ),
    })
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), (rows) => {
        const sayings = rows.map(({ when, ...over }, at) =>
          saying(`s${at}`, when === undefined ? over : { ...over, when }),
        )
        // Two alone belong together where they come out as one.
        const pairs = sayings.flatMap((a, at) =>
          sayings
            .slice(at + 1)
            .filter((b) => {
              const ids = gatherStrategies([a, b], words).map((one) => one.offer.length + one.threat.length)
              return ids.length === 1 && ids[0] === 2
            })
            .map((b) => [a.id, b.id] as const),
        )
        const found = gatherStrategies(sayings, words).map(({ offer, threat }) => [...offer, ...threat])
        for (const [a, b] of pairs) expect(found.some((ids) => ids.includes(a) && ids.includes(b))).toBe(true)
        // And what is one hangs together by such pairs alone.
        for (const ids of found) {
          const reached = new Set(ids.slice(0, 1))
          for (const id of reached)
            for (const [a, b] of pairs)
              if (a === id) reached.add(b)
              else if (b === id) reached.add(a)
          expect([...reached].sort()).toEqual([...ids].sort())
        }
      }),
      { numRuns: cases(300), seed: 11 },
    )
  })
})

describe('gaps', () => {
  const empty = {
    condition: { act: null, who: null, observable: null, deadline: null, judge: null },
    consequence: { act: null, who: null },
    else: null,
    release: null,
  }
  const full = {
    condition: { act: 'talks', who: 'Highland', observable: false, deadline: 'Monday', judge: 'Island' },
    consequence: { act: 'ships', who: 'Lowland' },
    else: 'nothing',
    release: 'a truce',
  }
  it('every empty slot is named, a filled one never', () => {
    expect(strategyGaps({ speaker: ['a'], addressee: ['b'], offer: full, threat: full })).toEqual([])
    expect(strategyGaps({ speaker: [], addressee: [], offer: null, threat: null }).map(({ slot }) => slot)).toEqual([
      'speaker',
      'addressee',
      'offer',
      'threat',
    ])
    const gaps = strategyGaps({ speaker: ['a'], addressee: ['b'], offer: empty, threat: full })
    expect(gaps.map(({ slot }) => slot)).toEqual([
      'act',
      'who',
      'deadline',
      'observable',
      'judge',
      'consequence',
      'executor',
    ])
    expect(
      strategyGaps({ speaker: ['a'], addressee: ['b'], offer: null, threat: empty }).map(({ slot }) => slot),
    ).toContain('else')
  })

  it('of a tripwire', () => {
    const wire = {
      place: ['the river', 'a line drawn later'],
      actor: ['Highland'],
      event: 'crossing',
      responder: ['Lowland'],
      response: 'ships',
      responseIs: 'implied' as const,
      monitor: null,
      deadline: null,
      mandate: null,
    }
    expect(tripwireGaps(wire)).toEqual(['unsettled-place', 'implied-response', 'monitor', 'deadline', 'mandate'])
    expect(tripwireGaps({ ...wire, place: [], response: null, responseIs: null })).toEqual([
      'place',
      'response',
      'monitor',
      'deadline',
      'mandate',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import {
  type EndChain,
  parseChain,
  printChain,
  rankEnds,
  STRATEGY_ENDS,
  type StrategyEnd,
} from '../../dossier/index.js'
import { CHECKS, type CheckName, type CheckVerdict, checkStrategy, endsOf } from './checks.js'

const THREAT = { offer: false, threat: true }
const BOTH = { offer: true, threat: true }

const chain = (text: string): EndChain => {
  const parsed = parseChain(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.chain
}
const verdicts = (announced: typeof BOTH, speaker: readonly string[], addressee: readonly string[]) => {
  const { checks, patterns, pivotal } = checkStrategy(announced, {
    speaker: speaker.map(chain),
    addressee: addressee.map(chain),
  })
  return {
    ...(Object.fromEntries(checks.map(({ check, verdict }) => [check, verdict])) as Record<CheckName, CheckVerdict>),
    patterns,
    pivotal,
  }
}

/** Every weak order of some outcomes: each as its tiers, best first. */
const weakOrders = (outcomes: readonly StrategyEnd[]): readonly EndChain[] => {
  if (outcomes.length === 0) return [[]]
  const [first, ...rest] = outcomes as [StrategyEnd, ...StrategyEnd[]]
  return weakOrders(rest).flatMap((tiers) => [
    ...tiers.map((tier, at) => tiers.with(at, [...tier, first])),
    ...Array.from({ length: tiers.length + 1 }, (_, at) => tiers.toSpliced(at, 0, [first])),
  ])
}
const worthIn =
  (tiers: EndChain) =>
  (outcome: StrategyEnd): number =>
    -tiers.findIndex((tier) => tier.includes(outcome))

/** The definitions of engines.md §4.2, word by word, over numbers. */
const defined = (
  { offer, threat }: typeof BOTH,
  speaker: (outcome: StrategyEnd) => number,
  addressee: (outcome: StrategyEnd) => number,
): Record<CheckName, boolean> => {
  const afterCompliance = [
    speaker('complied-kept'),
    ...(offer ? [speaker('complied-unpaid')] : []),
    ...(threat ? [speaker('complied-punished')] : []),
  ]
  return {
    threat: speaker('defied-punished') >= speaker('defied-spared'),
    assurance: speaker('complied-kept') === Math.max(...afterCompliance),
    sufficient: addressee('complied-kept') > addressee(threat ? 'defied-punished' : 'defied-spared'),
    worthwhile: speaker('complied-kept') > speaker('today'),
  }
}

describe('the four checks', () => {
  it('all ordinal 2×2 games, ties included: every check is what its definition says', () => {
    const ends = STRATEGY_ENDS.filter((outcome) => outcome !== 'today' && outcome !== 'complied-unpaid')
    const orders = weakOrders(ends)
    expect(orders.length).toBe(75)
    const wrong: string[] = []
    const strict = { games: 0, works: 0, bluff: 0, dilemma: 0 }
    // Nothing has been said and nothing done yet: today nobody complies and nobody is punished.
    const today: EndChain = [['today', 'defied-spared']]
    for (const speaker of orders)
      for (const addressee of orders) {
        const withToday = speaker.map((tier) => (tier.includes('defied-spared') ? [...tier, 'today' as const] : tier))
        const expected = defined(THREAT, worthIn(withToday), worthIn(addressee))
        const { checks, patterns } = checkStrategy(THREAT, { speaker: [speaker, today], addressee: [addressee, today] })
        if (checks.some(({ check, verdict }) => verdict !== (expected[check] ? 'yes' : 'no')))
          wrong.push(`${printChain(speaker)} against ${printChain(addressee)}`)
        if (speaker.length < 4 || addressee.length < 4) continue
        strict.games++
        if (patterns.includes('works')) strict.works++
        if (patterns.includes('bluff')) strict.bluff++
        if (patterns.includes('assurance-dilemma')) strict.dilemma++
      }
    expect(wrong).toEqual([])
    // By hand: of 24 addressees 12 prefer compliance to harm. Of 24 speakers 12 would rather not strike, 12 · ½ would strike and
    // break faith, and 5 would strike, keep faith and gain: the orders of four things in which a > b, c > d and c > b.
    expect(strict).toEqual({ games: 576, works: 12 * 5, bluff: 12 * 12, dilemma: 24 * 6 })
  })

  it('incomplete rankings: yes, no or undetermined over all ways to complete them', () => {
    const outcome = fc.constantFrom(...STRATEGY_ENDS)
    const pair = fc.tuple(outcome, outcome, fc.boolean()).filter(([a, b]) => a !== b)
    const pairs = fc
      .array(pair, { maxLength: 5 })
      .map((row) => row.map(([a, b, tie]): EndChain => (tie ? [[a, b]] : [[a], [b]])))
    const all = weakOrders(STRATEGY_ENDS)
    expect(all.length).toBe(4683)
    const fitting = (chains: readonly EndChain[]) =>
      all.filter((order) => {
        const worth = worthIn(order)
        return chains.every(([first = [], second]) =>
          second
            ? worth(first[0] as StrategyEnd) > worth(second[0] as StrategyEnd)
            : worth(first[0] as StrategyEnd) === worth(first[1] as StrategyEnd),
        )
      })
    fc.assert(
      fc.property(pairs, pairs, fc.boolean(), fc.boolean(), (speaker, addressee, offer, threat) => {
        fc.pre(offer || threat)
        const announced = { offer, threat }
        const [speakers, addressees] = [fitting(speaker), fitting(addressee)]
        expect(speakers.length > 0).toBe(rankEnds(speaker).clash === null)
        fc.pre(speakers.length > 0 && addressees.length > 0)
        // Each check is about one side only, so the other side may be any.
        const some = worthIn(all[0] as EndChain)
        const results = {
          speaker: speakers.map((order) => defined(announced, worthIn(order), some)),
          addressee: addressees.map((order) => defined(announced, some, worthIn(order))),
        }
        for (const { check, verdict, missing } of checkStrategy(announced, { speaker, addressee }).checks) {
          const truths = new Set(results[check === 'sufficient' ? 'addressee' : 'speaker'].map((row) => row[check]))
          const expected = truths.size > 1 ? 'undetermined' : truths.has(true) ? 'yes' : 'no'
          if (missing === null) expect(`${check} ${verdict}`).toBe(`${check} ${expected}`)
          else expect(verdict).toBe('undetermined')
        }
      }),
      { numRuns: cases(60), seed: 3 },
    )
  })

  it("the prisoner's dilemma: retaliation is credible, restraint is not", () => {
    // Each likes best to defect alone, then peace, then war, and to be the only one who keeps peace least. Today there is war.
    const speaker = ['complied-punished > complied-kept > defied-punished = today > defied-spared']
    const addressee = ['defied-spared > complied-kept > defied-punished = today > complied-punished']
    expect(verdicts(THREAT, speaker, addressee)).toEqual({
      threat: 'yes',
      assurance: 'no',
      sufficient: 'yes',
      worthwhile: 'yes',
      patterns: ['assurance-dilemma'],
      pivotal: [],
    })
  })

  it('chicken: to drive on is a bluff that works only if believed', () => {
    // A crash is worst for both; to swerve alone is better than that.
    const speaker = ['complied-punished > complied-kept > defied-spared = today > defied-punished']
    const addressee = ['defied-spared = today > complied-kept > complied-punished > defied-punished']
    const found = verdicts(THREAT, speaker, addressee)
    expect(found).toMatchObject({
      threat: 'no',
      assurance: 'no',
      sufficient: 'yes',
      worthwhile: 'yes',
      patterns: ['bluff'],
    })
    const [threat] = checkStrategy(THREAT, { speaker: speaker.map(chain), addressee: addressee.map(chain) }).checks
    expect(threat?.changes).toEqual([
      { kind: 'commitment', side: 'speaker', step: ['defied-spared', 'defied-punished'], between: [] },
    ])
  })

  it('names the step a change has to cover, and every pair nobody has compared', () => {
    const { checks } = checkStrategy(BOTH, {
      speaker: [chain('complied-unpaid > complied-kept > today')],
      addressee: [chain('defied-spared > defied-punished > today > complied-kept')],
    })
    const of = (name: CheckName) => checks.find(({ check }) => check === name)
    expect(of('sufficient')?.changes).toEqual(
      (['side-payment', 'heavier-threat'] as const).map((kind) => ({
        kind,
        side: 'addressee',
        step: ['defied-punished', 'complied-kept'],
        between: ['today'],
      })),
    )
    expect(of('assurance')?.pairs.map(({ worse }) => worse)).toEqual(['complied-unpaid'])
    expect(of('threat')?.verdict).toBe('undetermined')
    expect(of('threat')?.pairs).toEqual([
      { side: 'speaker', better: 'defied-punished', worse: 'defied-spared', orEqual: true, known: 'unknown' },
    ])
  })

  it('without any ranking all is open; an offer alone has no threat to believe', () => {
    expect(verdicts(BOTH, [], [])).toMatchObject({ patterns: ['open'], pivotal: [...CHECKS] })
    const alone = checkStrategy({ offer: true, threat: false }, { speaker: [], addressee: [] })
    expect(alone.checks[0]).toMatchObject({ check: 'threat', verdict: 'undetermined', missing: 'threat', pairs: [] })
    expect(alone.pivotal).toEqual(['assurance', 'sufficient', 'worthwhile'])
    expect(endsOf({ offer: true, threat: false })).toEqual([
      'complied-kept',
      'complied-unpaid',
      'defied-spared',
      'today',
    ])
    const works = verdicts(
      { offer: true, threat: false },
      ['complied-kept > complied-unpaid', 'complied-kept > today'],
      ['complied-kept > defied-spared'],
    )
    expect(works.patterns).toEqual(['works'])
  })
})

describe('rankings as text', () => {
  it('are read and printed', () => {
    const text = 'complied-kept > today = defied-spared > defied-punished'
    expect(printChain(chain(text))).toBe(text)
    for (const bad of ['', 'today', 'today > won', 'today > today', 'today > > defied-spared'])
      expect(parseChain(bad).ok).toBe(false)
    expect(rankEnds([chain('today > defied-spared'), chain('defied-spared > complied-kept = today')]).clash).not.toBe(
      null,
    )
  })
})

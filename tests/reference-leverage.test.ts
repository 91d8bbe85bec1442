// Job 11 of domain.md §3 on the reference reading: an analyst takes the commentary with the outstretched hand and the fist apart.
import { describe, expect, it } from 'vitest'
import { languages } from '../src/language/index.js'
import {
  checkStrategy,
  gatheredBranch,
  gatherStrategies,
  type Saying,
  strategyGaps,
  type ToldSaying,
} from '../src/leverage/index.js'
import { PARTIES } from './reference-reading/mapping.js'
import { conditionOf } from './reference-reading/positions.js'
import {
  type ReferenceRecord,
  referenceId,
  referenceIsThere,
  referenceRecords,
  reportText,
} from './reference-reading/records.js'

const words = {
  defiance: new Set(languages.flatMap(({ leverage }) => [...leverage.defiance])),
  credible: new Set(languages.flatMap(({ leverage }) => [...leverage.credible])),
}

/** As the reading has it: the act decides nothing where somebody merely recommends. */
const KINDS: Readonly<Record<string, Saying['kind']>> = {
  threaten: 'threat',
  promise: 'offer',
  offer: 'offer',
  accept: 'offer',
}

const sayingOf = (record: ReferenceRecord): ToldSaying => ({
  id: referenceId(record),
  speaker: record.speaker,
  party: PARTIES[record.party] ?? null,
  addressee: record.addressee,
  kind: record.speaker_kind === 'author' ? null : (KINDS[record.act] ?? null),
  issue: record.issue,
  condition: conditionOf(record, reportText(record.seed))?.reading ?? null,
  group: record.package ?? record.seed,
  conditionWords: record.condition === null ? null : record.quote,
  what: record.value,
  deadline: null,
})

describe.skipIf(!referenceIsThere)(
  `offers and threats of the reference reading${referenceIsThere ? '' : ' (skipped: no shared data)'}`,
  () => {
    it('J11: two branches from 000-06 to 13, credibility pivotal, deadline missing, said by nobody in power', () => {
      const said = referenceRecords().map(sayingOf)
      expect(said.length).toBe(177)
      const [strategy, ...others] = gatherStrategies(said, words).filter(
        ({ offer, threat }) => offer.length > 0 && threat.length > 0,
      )
      expect(others).toEqual([])
      expect(strategy).toMatchObject({
        party: null,
        offer: ['000-07'],
        threat: ['000-08', '000-11', '000-12'],
        credibility: ['000-13'],
        about: ['000-06'],
      })
      if (strategy === undefined) throw new Error('no strategy')
      const byId = new Map(said.map((one) => [one.id, one]))
      const branch = (ids: readonly string[]) => gatheredBranch(ids, strategy, byId, words)
      const gaps = strategyGaps({
        speaker: [],
        addressee: strategy.addressees,
        offer: branch(strategy.offer),
        threat: branch(strategy.threat),
      })
      expect(gaps).toContainEqual({ branch: 'offer', slot: 'deadline' })
      expect(gaps).toContainEqual({ branch: 'threat', slot: 'deadline' })
      expect(gaps).toContainEqual({ branch: 'threat', slot: 'executor' })
      expect(gaps).not.toContainEqual({ branch: 'threat', slot: 'act' })
      // Nobody has ranked anything: whether the threat is believed is one of the checks on which all hangs.
      const { checks, pivotal } = checkStrategy({ offer: true, threat: true }, { speaker: [], addressee: [] })
      expect(checks.every(({ verdict }) => verdict === 'undetermined')).toBe(true)
      expect(pivotal).toContain('threat')
    })
  },
)

import { expect, it } from 'vitest'
import { issueSchema } from '../../casebook/index.js'
import { parseCondition } from '../../dossier/index.js'
import { conditionFormula } from './condition-formula.js'
import { spaceOf } from './space.js'

const pause = issueSchema.parse({
  id: 'stop.pause',
  name: { en: 'pause' },
  about: { en: 'pause' },
  kind: 'quantity',
  exclusive: true,
  unit: 'days',
  options: [
    { id: 'week', name: { en: '7 days' }, amount: 7 },
    { id: 'month', name: { en: '30 days' }, amount: 30 },
    { id: 'season', name: { en: '90 days' }, amount: 90 },
    { id: 'none', name: { en: 'none' }, counter: true },
  ],
  lexicon: { en: [] },
})
const scope = { spaces: new Map([[pause.id, spaceOf(pause, () => true)]]), demandOn: () => null }
const read = (text: string) => {
  const parsed = parseCondition(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return conditionFormula(parsed.reading.expr, scope)
}

it('compares amounts with those of the options, in the unit of the issue', () => {
  expect(read('IF stop.pause >= 30 days')).toEqual({ issue: 'stop.pause', in: ['month', 'season'] })
  expect(read('IF stop.pause < 30')).toEqual({ issue: 'stop.pause', in: ['week'] })
  expect(read('IF NOT stop.pause = month')).toEqual({ issue: 'stop.pause', in: ['week', 'season', 'none'] })
  expect(read('IF occurs(stop.pause)')).toEqual({ issue: 'stop.pause', in: ['week', 'month', 'season'] })
})

it('guesses nothing: another unit, another verb, another thing, words left unread', () => {
  expect(read('IF stop.pause >= 30 hours')).toBeNull()
  expect(read('IF doubt(stop.pause)')).toBeNull()
  expect(read('IF stop.pause AND weather')).toBeNull()
  expect(read('IF stop.pause = eternal')).toBeNull()
  expect(read('IF UNCLEAR("whatever")')).toBeNull()
})

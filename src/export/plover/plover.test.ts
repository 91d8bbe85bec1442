import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { type Act, actSchema, identify, type PartialDate } from '../../dossier/index.js'
import type { ExportedStatement } from '../exporter.js'
import { sampleDossier } from '../fixture.js'
import { plover } from './export-plover.js'

const [first] = sampleDossier.statements as readonly [ExportedStatement, ...ExportedStatement[]]
const said = (act: Act, more: Partial<ExportedStatement>): ExportedStatement => ({
  ...first,
  ...identify({ ...first, party: 'Sylvania', act, said: '2025-03-13' as PartialDate, issue: `x.${act}`, ...more }),
})
const eventsOf = (statements: readonly ExportedStatement[]): readonly Record<string, string>[] =>
  parse(plover.export({ ...sampleDossier, statements }), { columns: true })

it('an act becomes the event PLOVER has for it, or none', () => {
  const events = eventsOf(actSchema.options.map((act) => said(act, {})))
  expect(Object.fromEntries(events.map(({ issue, event, mode }) => [issue, `${event} ${mode}`.trim()]))).toEqual({
    'x.demand': 'DEMAND',
    'x.call_talks': 'DEMAND meet',
    'x.accept': 'AGREE',
    'x.promise': 'AGREE cooperate',
    'x.offer': 'CONCEDE',
    'x.reject': 'REJECT',
    'x.refuse_talks': 'REJECT meet',
    'x.threaten': 'THREATEN',
  })
  expect(events[0]).toMatchObject({ date: '2025-03-13', source: 'Sylvania', target: '' })
})

it('nobody, no day, hearsay and what a person rejected make no event; what many report makes one', () => {
  expect(eventsOf([said('demand', { party: null })])).toEqual([])
  // Said in a month, and the article is of a month as well.
  expect(eventsOf([said('demand', { said: '2025-03' as PartialDate })])).toEqual([])
  expect(eventsOf([said('demand', { certainty: 'rumour' })])).toEqual([])
  expect(eventsOf([{ ...said('demand', {}), standpoint: 'rejected' }])).toEqual([])
  const [event, ...others] = eventsOf([said('demand', {}), said('demand', { said: '2025-03-14' as PartialDate })])
  expect(others).toEqual([])
  expect(event?.statements?.split('; ')).toHaveLength(2)
})

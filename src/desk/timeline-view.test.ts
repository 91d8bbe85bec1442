import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newestOf } from './timeline-view.js'

it('tells of the parties asked for the newest, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Norland', 'Suland', 'Eastmark'), { maxLength: 20 }),
      fc.subarray(['Norland', 'Suland']),
      fc.integer({ min: 1, max: 4 }),
      (holders, parties, most) => {
        const all = holders.map((holder, at) => ({ holder, at }))
        const wanted = all.filter(({ holder, at }) => {
          const later = all.filter((other) => other.holder === holder && other.at > at).length
          return parties.includes(holder) && later < most
        })
        expect(newestOf(all, parties, most)).toEqual(wanted)
      },
    ),
  )
})

// Job 10 of an analyst on the reference reading of five reports (domain notes §3 and 1.4): for the demilitarised zone and the
// line on the Dnipro the empty slots, and for the zone the consent that is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LintView, lintById, lintView } from '../src/desk/index.js'
import { parsePartialDate } from '../src/dossier/index.js'
import { openReference, type ReferenceDossier } from './reference-reading/dossier.js'
import { referenceIsThere } from './reference-reading/records.js'

describe.skipIf(!referenceIsThere)('J10, completeness of mechanisms (skipped: no shared data)', () => {
  let reference: ReferenceDossier
  beforeAll(async () => {
    reference = await openReference()
  })
  afterAll(() => reference.dossier.close())

  const lint = async (id: string): Promise<LintView> => {
    const { dossier } = reference
    const asked = lintById(id, dossier.casebook)
    if (!asked.ok) throw new Error(JSON.stringify(asked.complaints))
    return lintView({
      subject: asked.subject,
      casebook: dossier.casebook,
      lang: 'en',
      dossier,
      asOf: parsePartialDate('2025-03-18'),
    })
  }
  const empty = ({ arrangements }: LintView, id: string) =>
    arrangements
      .find((one) => one.id === id)
      ?.slots.filter(({ value }) => value === null)
      .map(({ slot }) => slot)

  it.each(['dmz-2024-12', 'dmz-european-troops'])(
    '%s: who triggers, responds, by when, with what mandate; refused by one, unknown of the other',
    async (id) => {
      const view = await lint(id)
      expect(empty(view, 'dmz-european-troops')).toEqual(['trigger', 'response', 'deadline', 'mandate'])
      const consent = view.arrangements.find((one) => one.id === 'dmz-european-troops')?.consent ?? []
      expect(consent.map(({ party, stance, statements }) => [party, stance, statements.map(reference.nameOf)])).toEqual(
        [
          ['Russia', 'against', ['002-33']],
          ['Ukraine', 'unknown', []],
        ],
      )
      expect(view.statements.map(({ id: cited }) => reference.nameOf(cited))).toContain('002-33')
    },
  )

  it('the line on the Dnipro: response, monitor, deadline, mandate', async () => {
    expect(empty(await lint('dnipro-red-line'), 'dnipro-red-line')).toEqual(
      expect.arrayContaining(['response', 'monitor', 'deadline', 'mandate']),
    )
  })

  it('the zone breaks what one party has refused: an inconsistency, with the sentence', async () => {
    const view = await lint('dmz-2024-12')
    expect(view.refusals.map(({ party, statements }) => [party, statements.map(reference.nameOf)])).toEqual([
      ['Russia', ['002-33']],
    ])
    expect(view.provisions.find(({ id }) => id === 'L33')?.status).toBe('partial')
  })
})

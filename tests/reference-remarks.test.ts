// Jobs 8, 9, 13 and 14 of the domain notes, as they are worded there, on the reference reading of the five reports.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holds, parsePartialDate, quotedBy, remarkSchema } from '../src/dossier/index.js'
import { channels, gaps, matrix, predictions, wouldTake } from '../src/positions/index.js'
import { openReference, type ReferenceDossier, referenceStatements } from './reference-reading/dossier.js'
import { referenceIsThere } from './reference-reading/records.js'

describe.skipIf(!referenceIsThere)('beside positions, on the reference reading', () => {
  let reference: ReferenceDossier
  beforeAll(async () => {
    reference = await openReference()
  })
  afterAll(() => reference.dossier.close())

  const material = async () => ({
    ...referenceStatements(reference),
    remarks: await reference.dossier.archive.remarks(),
    casebook: reference.dossier.casebook,
  })
  const asOf = (day: string | null) => (day === null ? null : parsePartialDate(day))
  const names = (ids: readonly (string | null)[]) =>
    ids.map((id) => (id === null ? '' : reference.remarkName(reference.nameOf(id))))

  it('is well formed and comes out of the archive as it went in', async () => {
    const texts = new Map(reference.articles.map(({ id, text }) => [id, text]))
    for (const remark of reference.remarks) {
      expect(remarkSchema.safeParse(remark).success).toBe(true)
      for (const piece of quotedBy(remark)) expect(holds(texts.get(remark.article) as string, piece)).toBe(true)
    }
    const stored = (await reference.dossier.archive.remarks()).map(({ remark }) => remark)
    expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(reference.remarks.map(({ id }) => id)))
    expect(await reference.dossier.archive.check()).toEqual([])
  })

  it('J8: what it would take for Putin to agree to a ceasefire', async () => {
    const { statements, remarks, published } = await material()
    const asked = { party: 'Russia', issue: 'ceasefire.general', option: null, asOf: asOf('2025-03-18'), published }
    const { requirements } = wouldTake(statements, remarks, asked)
    const of = (kind: string) =>
      names(requirements.filter((one) => one.kind === kind).map(({ statement, remark }) => statement ?? remark))
    expect(of('necessary')).toEqual(['002-23'])
    expect(of('hinted').sort()).toEqual(['002-24', '002-25'])
    expect(of('asked')).toEqual(['002-26'])
    expect(of('sufficient')).toEqual(['002-29'])
    const path = requirements.find(({ kind }) => kind === 'sufficient')
    expect(path).toMatchObject({ older: true, said: '2024-06-14', condition: { head: 'IF' } })
    expect(JSON.stringify(path?.condition?.reading)).toMatch(/"op":"and".*four-oblasts.*nato-membership/)
  })

  it('J9: what is on the agenda without a position, what is undetermined, where one side only has spoken', async () => {
    const { statements, remarks, published, casebook } = await material()
    const found = gaps({ statements, remarks, casebook }, { asOf: asOf('2025-03-18'), published })
    const told = found.agenda.filter((gap) => gap.remarks.length > 0)
    const byRemark = new Map(told.flatMap((gap) => gap.remarks.map((id) => [reference.remarkName(id), gap] as const)))
    expect(byRemark.get('002-13')).toMatchObject({ issue: null, topic: 'land' })
    expect(byRemark.get('002-14')).toMatchObject({ issue: 'economy.power-plants' })
    expect(byRemark.get('002-12')).toMatchObject({ issue: 'economy.assets' })
    expect(found.undetermined.map(({ issue, remarks }) => [issue, names(remarks)])).toEqual([
      ['security.guarantees', ['002-35']],
    ])
    const sides = new Map(found.oneSided.map((one) => [one.issue, one]))
    for (const issue of ['security.nuclear-arms', 'politics.denazification'])
      expect(sides.get(issue)).toMatchObject({ spoken: ['Russia'], silent: [['Ukraine']] })
    expect(sides.has('ceasefire.truce')).toBe(false)
    // J10 in part: the zone has empty slots, and Russia has rejected the troops that should secure it.
    const zone = found.mechanisms.find(({ mechanism }) => mechanism === 'dmz-european-troops')
    expect(zone?.empty).toEqual(['trigger', 'response', 'deadline', 'mandate'])
    const consent = zone?.consent.find(({ party }) => party === 'Russia')
    expect([consent?.stance, names(consent?.statements ?? [])]).toEqual(['against', ['002-33']])
    expect(zone?.consent.find(({ party }) => party === 'Ukraine')?.stance).toBe('unknown')
  })

  it('J13: who talks with whom, mediators and what is said of them, who is absent', async () => {
    const { remarks, published } = await material()
    const sides = [['Ukraine'], ['Russia']]
    const found = channels(remarks, { asOf: asOf('2025-03-18'), published, sides })
    expect(found.mediators.map(({ name, statuses, remarks }) => [name, statuses, names(remarks).sort()])).toEqual([
      ['Qatar', ['denied', 'disputed'], ['003-05', '003-06', '003-22']],
      ['Turkey', ['denied', 'disputed'], ['003-05', '003-06', '003-22']],
    ])
    const between = (...parties: string[]) =>
      found.channels.find((channel) => channel.parties.join() === parties.join())?.contacts ?? []
    const call = between('Russia', 'United States').find(({ form }) => form === 'call')
    expect(call).toMatchObject({ when: '2025-03-18', statuses: ['planned'], absent: [['Ukraine']] })
    expect(names(call?.told.map(({ remark }) => remark) ?? [])).toEqual(['002-01'])
    const shuttle = found.goBetweens.find(({ name }) => name === 'Steve Witkoff')
    expect([shuttle?.between, names(shuttle?.remarks ?? []).sort()]).toEqual([
      ['Donald Trump', 'Vladimir Putin'],
      ['002-38', '002-40'],
    ])
    const direct = between('Russia', 'Ukraine').find(({ statuses }) => statuses.includes('wanted'))
    expect(direct?.participants.map(({ actor }) => actor)).toEqual(['Vladimir Putin', 'Volodymyr Zelensky'])
    expect(names(direct?.told.map(({ remark }) => remark) ?? [])).toEqual(['000-30'])
  })

  it('J14: the ledger of forecasts, and none of them in the matrix', async () => {
    const { statements, remarks, published } = await material()
    const { predictions: ledger } = predictions(remarks, { asOf: asOf('2025-03-18'), published })
    const entry = (id: string) => ledger.find(({ forecast }) => reference.remarkName(forecast.id) === id)
    expect(entry('001-17')).toMatchObject({
      forecast: { actor: 'Samuel Charap (RAND)', voice: 'expert', party: null },
      until: '2025-12-31',
      state: 'open',
    })
    expect(entry('002-47')).toMatchObject({
      forecast: { actor: 'Donald Trump', horizon: { kind: 'span', unit: 'week', vague: true, most: null } },
      until: null,
      state: 'open',
    })
    expect(entry('004-18')).toMatchObject({
      forecast: { voice: 'anonymous', condition: { head: 'IF', reading: { expr: { op: 'not' } } } },
    })
    expect(entry('000-20')).toMatchObject({ forecast: { voice: 'author', actor: null, horizon: { kind: 'vague' } } })
    expect(ledger.length).toBe(12)
    // Resolvable later by a person.
    const { archive } = reference.dossier
    const charap = reference.remarksOf('001-17')[0] as (typeof reference.remarks)[number]['id']
    const judged = await archive.judgeRemark(charap, { action: 'resolve', outcome: 'happened' }, { by: 'Anna' })
    expect(judged.ok).toBe(true)
    const later = predictions(await archive.remarks(), { asOf: asOf('2026'), published }).predictions
    expect(later.find(({ forecast }) => forecast.id === charap)).toMatchObject({
      state: 'happened',
      resolution: { by: 'Anna' },
    })
    expect(later.find(({ forecast }) => reference.remarkName(forecast.id) === '002-11')?.state).toBe('due')
    // The matrix is made of statements; no forecast is one.
    const forecasts = new Set<string>(ledger.map(({ forecast }) => forecast.quote))
    const { cells } = matrix(statements, { asOf: null, published })
    const cited = new Set(cells.flatMap((cell) => cell.statements))
    for (const statement of statements)
      if (cited.has(statement.id)) expect(forecasts.has(statement.quote), statement.quote).toBe(false)
  })
})

// Jobs J1, J2, J3 and J15 (its counting part) of domain.md §3, and its table 1.6 of changes and look-alikes, on the reference
// reading. Not here, with the reason: C7 and C12 are told inside one sentence, of an aim nobody negotiates and of a date (the
// statements are in the dossier, neither is a movement between two of them); C11 sets a declaration against the author's
// remark that nobody declares anything, C13 questions against answers: both sides of neither are positions.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Casebook, casebooksFolder, loadCasebook, speaksFor } from '../src/casebook/index.js'
import { membersOf } from '../src/desk/standing-options.js'
import { latestDay, type PartialDate, parsePartialDate } from '../src/dossier/index.js'
import { type Change, changes, matrix, splits } from '../src/positions/index.js'
import { countsFrom } from '../src/provenance/index.js'
import { openReference, referenceStatements } from './reference-reading/dossier.js'
import { type ReferenceReading, referenceReading } from './reference-reading/positions.js'
import { referenceIsThere } from './reference-reading/records.js'

describe.skipIf(!referenceIsThere)('positions on the reference reading', () => {
  let reference: ReferenceReading
  let given: ReturnType<typeof referenceStatements>
  let casebook: Casebook
  beforeAll(async () => {
    reference = referenceReading()
    given = referenceStatements(reference)
    const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
    if (!loaded.ok) throw new Error('the casebook does not load')
    casebook = loaded.casebook
  })

  const at = (asOf: string | null) => ({
    asOf: asOf === null ? null : parsePartialDate(asOf),
    published: given.published,
    casebook,
    speaks: speaksFor(casebook),
    members: membersOf(casebook),
  })
  const cell = (asOf: string, party: string, issue: string) =>
    matrix(given.statements, at(asOf)).cells.find((one) => one.party === party && one.issue === issue)
  const stance = (asOf: string, party: string, issue: string) => {
    const found = cell(asOf, party, issue)
    return found && found.sign * found.strength
  }
  const named = (utterances: Change['before']): string =>
    utterances
      .map(({ statements }) =>
        statements
          .map(({ id }) => reference.nameOf(id))
          .sort()
          .join('='),
      )
      .join('+')
  const told = () =>
    changes(given.statements, at(null)).map(
      ({ party, issue, kind, before, after }) => `${party} ${issue} ${kind}: ${named(before)} → ${named(after)}`,
    )
  const ids = () => changes(given.statements, at(null)).flatMap(({ before, after }) => [before, after].map(named))
  const spanOf = (id: string) => {
    const statement = reference.statements.find((one) => one.id === id)
    const article = reference.articles.find((one) => one.id === statement?.article)
    return article?.text.slice(statement?.begin, statement?.end)
  }

  it('J1: the red lines of Sybiha with exact spans, day and relay; no position of NATO in 000', () => {
    const lines = reference.statements.filter(({ actor, act }) => actor === 'Andrii Sybiha' && act === 'redline')
    expect(lines.map(({ id }) => reference.nameOf(id))).toEqual(['002-59', '002-60', '002-61', '002-62', '002-63'])
    for (const line of lines) {
      expect(line).toMatchObject({ party: 'Ukraine', said: '2025-03-17', via: ['RBC-Ukraine'] })
      expect(spanOf(line.id)).toBe(line.quote)
      expect(speaksFor(casebook)(line.actor, 'Ukraine', line.said)).toBe('speaks')
    }
    const report = reference.articles.find(({ source }) => source === 'report-000')?.id
    const inReport = reference.statements.filter(({ article }) => article === report)
    expect([...new Set(inReport.map(({ actor }) => actor))]).toEqual(['Volodymyr Zelensky'])
  })
  it('J2: the matrix at the end of 2024 and on 18 March 2025', () => {
    expect(stance('2024-12-31', 'Ukraine', 'security.nato-membership')).toBe(4)
    expect(stance('2024-12-31', 'Russia', 'security.neutrality')).toBe(3)
    // The membership is what the ceasefire hangs on.
    expect(cell('2024-12-31', 'Ukraine', 'ceasefire.general')).toMatchObject({
      sign: 1,
      condition: { head: 'PROVIDED' },
    })
    const nato = cell('2025-03-18', 'United States', 'security.nato-membership')
    expect(nato).toMatchObject({ sign: -1, strength: 3, split: 'firmness' })
    expect(nato?.statements[0]).toBe(reference.idOf('002-66'))
    expect(nato?.voices.map(({ actor, sign, strength }) => [actor, sign * strength])).toEqual([
      ['Michael Waltz', -1],
      ['Pete Hegseth', -3],
    ])
    expect(stance('2025-03-18', 'Russia', 'ceasefire.truce')).toBe(0)
    expect(stance('2025-03-18', 'Ukraine', 'ceasefire.truce')).toBe(2)
  })
  it('a president-elect commits nobody, even where a coder says so', () => {
    const statements = given.statements.map((one) =>
      one.id === reference.idOf('001-07') ? { ...one, party: 'United States' } : one,
    )
    const found = matrix(statements, at('2024-12-31'))
    expect(found.cells.some(({ party }) => party === 'United States')).toBe(false)
    expect(found.unplaced.withoutOffice).toBe(1)
  })
  it('J3, C1: no membership without the land, then a ceasefire without the land if membership is sure', () => {
    expect(told()).toContain('Ukraine security.nato-membership reversal: 001-20 → 001-21+001-22')
    expect(changes(given.statements, at(null)).find(({ rule }) => rule !== null)?.rule).toBe('land-aside-narrows-nato')
  })
  it('J3, C2: NATO renounced, then its membership demanded', () => {
    expect(told()).toContain('Ukraine security.nato-membership reversal: 000-27 → 001-22')
    // Later words on the choice of alliances take nothing of it back.
    expect(ids().some((id) => id.includes('002-62'))).toBe(false)
  })
  it('J3, C3: what is put off, or left aside in a ceasefire, is not thereby recognised', () => {
    for (const id of ['000-28', '000-29', '002-61']) expect(ids().some((one) => one.includes(id))).toBe(false)
    expect(told().some((one) => one.includes('territory.recognition'))).toBe(false)
  })
  it('C4: talks ruled out, then no interest shown in them', () => {
    expect(told()).toContain('Russia process.negotiations softening: 003-01=003-02=003-03=003-04 → 001-06')
    // The refusal was for the time being, and because of something.
    expect(cell('2024-08-31', 'Russia', 'process.negotiations')).toMatchObject({ sign: -1, temporary: true })
  })
  it('C5: the ceasefire of 2024 hung on land and NATO, that of 2025 on a lasting peace', () =>
    expect(told()).toContain('Russia ceasefire.general new-condition: 002-29 → 002-23'))
  it('C6: soldiers who fight, who secure a zone, who keep a peace: another issue, no movement', () => {
    for (const id of ['004-10', '004-16', '001-14', '002-33', '002-34'])
      expect(ids().some((one) => one.includes(id))).toBe(false)
  })
  it('C8: two voices of one government are a split', () => {
    const [split, ...others] = splits(given.statements, at('2025-03-18')).filter(({ within }) => within === 'party')
    expect(others).toEqual([])
    expect(split).toMatchObject({ name: 'United States', issue: 'security.nato-membership', kind: 'firmness' })
    expect(told().some((one) => one.startsWith('United States'))).toBe(false)
  })
  it('C9: a senator in the same programme neither moves nor splits his government', () => {
    expect(splits(given.statements, at(null)).flatMap(({ voices }) => voices.map(({ who }) => who))).not.toContain(
      'Mike Rounds',
    )
    expect(ids().some((one) => /002-5[3-6]/.test(one))).toBe(false)
  })
  it('C10: an alliance and its members contradict each other; nobody has moved', () => {
    const [split] = splits(given.statements, at('2024-12-31')).filter(({ within }) => within === 'collective')
    expect(split).toMatchObject({ name: 'NATO', issue: 'security.western-troops', kind: 'sign' })
    expect(new Map(split?.voices.map(({ who, sign, strength }) => [who, sign * strength]))).toEqual(
      new Map([
        ['NATO', -3],
        ['France', 1],
        ['Poland', 1],
        ['Baltic states', 1],
      ]),
    )
  })
  it('C14: a demilitarised zone is no demilitarised state', () => {
    expect(cell('2025-03-18', 'Russia', 'security.demilitarisation')?.sign).toBe(1)
    expect(ids().some((one) => /001-(13|26)/.test(one))).toBe(false)
  })
  it('reports nothing else', () => expect(told()).toHaveLength(4))

  it('J15: 003 adds at most seven positions although it has twenty sentences', () => {
    const report = reference.articles.find(({ source }) => source === 'report-003')
    const added = reference.statements.filter(({ article, party }) => article === report?.id && party !== null)
    expect(added.length).toBeGreaterThan(0)
    expect(added.length).toBeLessThanOrEqual(7)
  })
  it('what is known at a date never depends on what was said later', () => {
    for (const asOf of ['2022-12-31', '2024-08-31', '2024-12-01', '2025-03-17']) {
      const last = latestDay(asOf as PartialDate)
      const upTo = given.statements.filter((one) => (countsFrom(one, given.published) ?? '9999') <= last)
      expect(matrix(given.statements, at(asOf)).cells).toEqual(matrix(upTo, at(asOf)).cells)
    }
  })
  it('as a dossier shows the same, in whatever order the reports come in, however often, in both languages', async () => {
    const asked = (lang: string) => ({ asOf: '2025-03-18', knownOn: null, lang })
    const order = ['report-000', 'report-004', 'report-003', 'report-001', 'report-002']
    const [one, other] = [await openReference(), await openReference([...order, ...order])]
    for (const lang of ['en', 'de']) {
      expect(await other.desk.changes(asked(lang))).toEqual(await one.desk.changes(asked(lang)))
      expect(await other.desk.matrix(asked(lang))).toEqual(await one.desk.matrix(asked(lang)))
    }
    const { changes: found } = await one.desk.changes(asked('en'))
    expect(found).toHaveLength(4)
    // Both sentences of each open.
    for (const { before, after } of found)
      for (const ids of [before, after])
        expect(await one.desk.statements({ party: null, issue: null, article: null, ids, lang: 'en' })).toHaveLength(
          ids.length,
        )
    await Promise.all([one.dossier.close(), other.dossier.close()])
  })
  it('what was known on a day holds only the reports taken in by then', async () => {
    const opened = await openReference()
    const on = (knownOn: string) => opened.desk.matrix({ asOf: '2025-03-18', knownOn, lang: 'en' })
    const cells = await Promise.all(['2025-04-01', '2025-04-03', '2025-04-05'].map(on))
    expect(cells.map((view) => view.cells.some(({ issue }) => issue === 'ceasefire.truce'))).toEqual([
      false,
      true,
      true,
    ])
    expect(cells[0]?.cells.map(({ party }) => party)).toEqual(Array(4).fill('Ukraine'))
    await opened.dossier.close()
  })
  it('does not depend on the order in which the reports come in', () => {
    const turned = { ...given, statements: [...given.statements].reverse() }
    expect(changes(turned.statements, at(null))).toEqual(changes(given.statements, at(null)))
    expect(splits(turned.statements, at(null))).toEqual(splits(given.statements, at(null)))
    expect(matrix(turned.statements, at('2025-03-18'))).toEqual(matrix(given.statements, at('2025-03-18')))
  })
})

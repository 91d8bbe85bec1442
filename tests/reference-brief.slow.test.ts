// Job 15 of an analyst on the reference reading of five reports (domain notes §3): load 000, 004, 003, 001, 002; after
// each a diff (new, changed, superseded, repeated).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DiffStepView } from '../src/desk/index.js'
import { openReference, type ReferenceDossier } from './reference-reading/dossier.js'
import { referenceIsThere } from './reference-reading/records.js'

const ORDER = ['report-000', 'report-004', 'report-003', 'report-001', 'report-002']

describe.skipIf(!referenceIsThere)('J15, the monitor (skipped: no shared data)', () => {
  let reference: ReferenceDossier
  let steps: readonly DiffStepView[]
  const step = (source: string): DiffStepView => steps.find((one) => one.source === source) as DiffStepView
  const named = (ids: readonly string[]) => ids.map(reference.nameOf).sort()
  /** Statements of the report that count as somebody's position. */
  const core = ({ new: fresh, changed, repeated }: DiffStepView) =>
    named([...new Set([...fresh, ...changed, ...repeated].flatMap(({ statements }) => statements))])

  beforeAll(async () => {
    reference = await openReference(ORDER)
    const outcome = await reference.desk.diff({ since: null, order: 'taken-in', lang: 'de' })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.complaints))
    steps = outcome.view.steps
  })
  afterAll(() => reference.dossier.close())

  it('tells of each report what it added, in the order of loading', () => {
    expect(steps.map(({ source }) => source)).toEqual(ORDER)
    expect(core(step('report-000'))).toEqual(['000-27', '000-28', '000-29', '000-30'])
    expect(core(step('report-002'))).toEqual(expect.arrayContaining(['002-18', '002-23', '002-30', '002-61']))
  })

  it('003 adds at most seven core statements although it has twenty sentences', () => {
    const added = core(step('report-003'))
    expect(added).toEqual(expect.arrayContaining(['003-01', '003-05', '003-10']))
    expect(added.length).toBeLessThanOrEqual(7)
  })

  it('001 changes what 003 said of talks, which is superseded', () => {
    const { changed, superseded } = step('report-001')
    expect(changed.map(({ statements, before }) => [named(statements), named(before)])).toContainEqual([
      ['001-06'],
      ['003-01', '003-02', '003-03', '003-04'],
    ])
    expect(superseded.map(({ statements, by }) => [named(statements), named(by)])).toContainEqual([
      ['003-01', '003-02', '003-03', '003-04'],
      ['001-06'],
    ])
  })

  it('relays within a report are one word: four tellings of the refusal in 003', () => {
    const refusal = step('report-003').new.find(({ issue }) => issue === 'process.negotiations')
    expect(named(refusal?.statements ?? [])).toEqual(['003-01', '003-02', '003-03', '003-04'])
  })

  it('what commits nobody is counted apart', () => {
    expect(named(step('report-001').uncommitted)).toEqual(expect.arrayContaining(['001-07', '001-13', '001-14']))
  })

  it('since an article or a day only what came after; an unknown name is refused', async () => {
    const since = async (text: string, order: 'taken-in' | 'published' = 'taken-in') => {
      const outcome = await reference.desk.diff({ since: text, order, lang: 'en' })
      return outcome.ok ? outcome.view.steps.map(({ source }) => source) : outcome.complaints.map(({ code }) => code)
    }
    expect(await since('report-003')).toEqual(['report-001', 'report-002'])
    expect(await since('2025-04-04')).toEqual(['report-001', 'report-002'])
    expect(await since('2024-08', 'published')).toEqual(['report-003', 'report-001', 'report-002'])
    expect(await since('2026')).toEqual([])
    expect(await since('report-9')).toEqual(['unknown-since'])
  })
})

describe.skipIf(!referenceIsThere)('J15, the brief (skipped: no shared data)', () => {
  const asked = { asOf: '2025-03-18', knownOn: null, since: '2025-03-01', party: null, issue: null, lang: 'de' }
  const briefOf = async (order: readonly string[]) => {
    const reference = await openReference(order)
    const { desk, dossier, nameOf } = reference
    const brief = await desk.brief(asked)
    const cited = brief.sections.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites))
    const [statements, remarks] = [
      await desk.statements({ party: null, issue: null, article: null, ids: cited, lang: 'de' }),
      (await desk.gaps(asked)).remarks,
    ]
    const opened = new Set([...statements, ...remarks].map(({ id }) => id))
    await dossier.close()
    return { brief, cited, opened, nameOf }
  }

  it('one page, where every sentence cites a statement that opens', async () => {
    const { brief, cited, opened, nameOf } = await briefOf(ORDER)
    const sentences = brief.sections.flatMap((section) => section.sentences)
    expect(sentences.length).toBeGreaterThan(15)
    expect(sentences.length).toBeLessThanOrEqual(32)
    for (const { text, cites } of sentences) expect([text, cites.length > 0]).toEqual([text, true])
    expect(cited.filter((id) => !opened.has(id))).toEqual([])
    // What is on the agenda without a position is told from the reports' own words.
    const gaps = brief.sections.find(({ kind }) => kind === 'gaps')
    expect(gaps?.sentences.some(({ cites }) => cites[0].startsWith('m-'))).toBe(true)
    const redlines = brief.sections.find(({ kind }) => kind === 'redlines')
    const named = redlines?.sentences.flatMap(({ cites }) => cites.map(nameOf))
    expect(named).toEqual(expect.arrayContaining(['002-61', '002-62']))
    // Gone back on since: told as movements, and not as where the party stands.
    const stand = brief.sections.filter(({ kind }) => kind === 'redlines' || kind === 'standings')
    const standing = stand.flatMap((section) => section.sentences.flatMap(({ cites }) => cites.map(nameOf)))
    for (const gone of ['000-27', '001-20']) expect(standing).not.toContain(gone)
  })

  it('does not depend on the order of loading', async () => {
    const { brief } = await briefOf(ORDER)
    expect((await briefOf([...ORDER].reverse())).brief).toEqual(brief)
    expect((await briefOf([...ORDER].sort())).brief).toEqual(brief)
  })
})

// The pages on the sample case as a person coded it: what they count and cite is what the dossier holds.
import { beforeAll, describe, expect, it } from 'vitest'
import { codedSample } from '../../../tests/sample-dossier.js'
import type { Desk } from '../desk.js'
import type { ActorView, OverviewView } from '../views.js'
import { stanceKind } from './stances.js'

const NOW = { asOf: null, knownOn: null, lang: 'en' } as const

describe('pages of the sample case', () => {
  let desk: Desk
  let overview: OverviewView
  let ids: ReadonlySet<string>
  beforeAll(async () => {
    desk = (await codedSample('ukraine')).desk
    overview = await desk.overview({ since: null, most: 500, lang: 'en' })
    const all = { party: null, issue: null, article: null, ids: null, lang: 'en' }
    ids = new Set((await desk.statements(all)).map(({ id }) => id))
  })

  const actorOf = async (id: string, asked = {}): Promise<ActorView> => {
    const actor = await desk.actor(id, { ...NOW, ...asked })
    if (actor === null) throw new Error(`nobody is called ${id}`)
    return actor
  }

  it('the overview counts what the page of a party lists, and nobody is left out of it', async () => {
    expect(overview.parties.length).toBeGreaterThan(5)
    for (const party of overview.parties) {
      const actor = await actorOf(party.id)
      expect(actor.counts).toEqual(party.stances)
      expect(actor.statements).toBeGreaterThanOrEqual(party.statements)
      for (const kind of ['refuses', 'demands', 'offers', 'accepts', 'threatens', 'open'] as const)
        expect(actor.stances.filter((one) => one.kind === kind).length, `${party.id} ${kind}`).toBe(actor.counts[kind])
      expect(actor.stances.filter(({ condition }) => condition !== null).length).toBe(actor.counts.conditional)
    }
  })

  it('every line cites statements of the dossier and brings the telling one along', async () => {
    const brought = new Set([...overview.statements, ...overview.remarks].map(({ id }) => id))
    const told = [overview.news, overview.changes, overview.opposed, overview.gaps].flatMap(({ items }) => items)
    expect(told.length).toBeGreaterThan(50)
    for (const { cites, text } of told) {
      expect(text).toMatch(/[.…]$/)
      expect(brought.has(cites[0] ?? ''), text).toBe(true)
      for (const id of cites) if (id.startsWith('s-')) expect(ids.has(id)).toBe(true)
    }
    const ukraine = await actorOf('Ukraine')
    const cited = new Set(ukraine.cited.map(({ id }) => id))
    for (const stance of ukraine.stances) expect(cited.has(stance.statements[0] ?? '')).toBe(true)
  })

  it('stances of a party are its own, in force, and told by its own people or itself', async () => {
    const ukraine = await actorOf('Ukraine')
    const standings = new Set(ukraine.stances.map(({ issue, option }) => `${issue}~${option}`))
    expect(standings.size).toBe(ukraine.stances.length)
    expect(ukraine.stances.every(({ party }) => party === 'Ukraine')).toBe(true)
    const matrix = await desk.matrix(NOW)
    const cells = matrix.cells.filter(({ party }) => party === 'Ukraine')
    expect(new Set(ukraine.stances.map(({ issue }) => issue))).toEqual(new Set(cells.map(({ issue }) => issue)))
  })

  it('an earlier day knows less', async () => {
    const [early, late] = [await actorOf('Russia', { asOf: '2023-01-01' }), await actorOf('Russia')]
    expect(early.stances.length).toBeLessThan(late.stances.length)
    expect(early.stances.every(({ said }) => said !== null && said <= '2023-01-01')).toBe(true)
    expect(early.changes.length).toBeLessThan(late.changes.length)
  })

  it('a person is shown with offices, party and its own words only', async () => {
    const putin = await actorOf('Vladimir Putin')
    expect(putin.isParty).toBe(false)
    expect(putin.speaksFor.map(({ id }) => id)).toEqual(['Russia'])
    expect(putin.offices.some(({ held, of }) => held && of.id === 'Russia')).toBe(true)
    expect(putin.stances.every(({ actor }) => actor === 'Vladimir Putin')).toBe(true)
    expect((await actorOf('Russia')).voices.map(({ id }) => id)).toContain('Vladimir Putin')
  })

  it('what an expert says stands apart from every position', async () => {
    const { actors } = await desk.actors('en')
    const experts = actors.filter(({ isParty, speaksFor }) => !isParty && speaksFor.length === 0)
    expect(experts.length).toBeGreaterThan(0)
    for (const { id } of experts.slice(0, 8)) {
      const expert = await actorOf(id)
      expect(expert.stances).toEqual([])
      expect(expert.uncommitted.length).toBe(expert.statements)
    }
  })

  it('an issue shows every party that has spoken on it, and the proposals that touch it', async () => {
    const { issues } = await desk.issues(NOW)
    for (const { id, utterances, stands } of issues) {
      const [issue, timeline] = [await desk.issue(id, NOW), await desk.timeline(id, NOW)]
      expect(timeline.utterances.length).toBe(utterances)
      expect(issue?.cells.length).toBe(stands.for + stands.against + stands.neither)
      expect(new Set(issue?.stances.map(({ party }) => party))).toEqual(new Set(issue?.cells.map(({ party }) => party)))
    }
    expect((await desk.issue('territory.cession', NOW))?.proposals.length).toBeGreaterThan(0)
    expect(await desk.issue('no.such-issue', NOW)).toBeNull()
    expect(await desk.actor('Nobody', NOW)).toBeNull()
  })

  it('collisions are those the settlement finds', async () => {
    const [collisions, settlement] = [await desk.collisions(NOW), await desk.settlement(NOW)]
    expect(collisions.conflicts.map(({ statements }) => statements)).toEqual(
      settlement.conflicts.map(({ statements }) => statements),
    )
    expect(collisions.lines).toBe(settlement.lines.length)
  })

  it('what came in together is told once, as new; what moves away from what was known, as a movement', async () => {
    const { news } = await desk.overview({ since: '2026-01-01', most: 500, lang: 'en' })
    expect(news.articles).toBeGreaterThan(30)
    expect(new Set(news.items.map(({ kind }) => kind))).toEqual(new Set(['new']))
    const heads = news.items.map(({ cites }) => cites[0])
    expect(new Set(heads).size).toBe(heads.length)
    // The sample comes in on two days; without a day asked for, the second counts.
    expect(overview.since).toBe('2026-01-02')
    expect(overview.news.articles).toBeLessThan(news.articles)
    expect(overview.news.items.some(({ kind }) => kind !== 'new')).toBe(true)
  })
})

describe('what a stance is asked for as', () => {
  it.each([
    ['redline', -1, 'refuses'],
    ['redline', 1, 'demands'],
    ['reject', -1, 'refuses'],
    ['refuse_talks', -1, 'refuses'],
    ['call_talks', 1, 'demands'],
    ['promise', 1, 'offers'],
    ['hedge', 0, 'open'],
  ] as const)('%s %i is "%s"', (act, sign, kind) => {
    expect(stanceKind(act, sign)).toBe(kind)
  })
})

// Briefs of the sample cases as persons code them: golden files, and what must hold of every brief. `UPDATE_GOLDEN=1` or
// vitest's own -u writes the files anew; they are reviewed like prose.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefText } from '../src/cli/screen/brief-text.js'
import {
  type BriefAsked,
  type BriefView,
  type Desk,
  type Dossier,
  mergeThings,
  undoEntry,
  wordsFor,
} from '../src/desk/index.js'
import { codedSample } from './sample-dossier.js'

const plain = { width: 100, paint: (text: string) => text }
const asked = (more: Partial<BriefAsked> = {}): BriefAsked => ({
  asOf: '2025-03-18',
  knownOn: null,
  since: '2025-03-10',
  party: null,
  issue: null,
  lang: 'de',
  ...more,
})

describe('the brief of the sample case', () => {
  let dossier: Dossier
  let desk: Desk
  beforeAll(async () => {
    const sample = await codedSample('ukraine')
    dossier = sample.dossier
    desk = sample.desk
  })
  afterAll(() => dossier.close())

  it.each(['de', 'en'])('reads as its golden file, in the terminal and as Markdown: %s', async (lang) => {
    const brief = await desk.brief(asked({ lang }))
    await expect(briefText(brief, plain, wordsFor(lang))).toMatchFileSnapshot(`./briefs/ukraine.${lang}.txt`)
    await expect(await desk.briefAs(asked({ lang }), 'markdown')).toMatchFileSnapshot(`./briefs/ukraine.${lang}.md.txt`)
  })

  it('reads as its golden file as a page, of a case of another kind', async () => {
    const { dossier: pay, desk: own } = await codedSample('pay')
    const page = await own.briefAs(asked({ asOf: null, since: null }), 'html')
    await expect(page).toMatchFileSnapshot('./briefs/pay.de.html.txt')
    await pay.close()
  })

  const everyBrief = (): Promise<readonly BriefView[]> =>
    Promise.all(
      [
        asked(),
        asked({ lang: 'en', asOf: null, since: null }),
        asked({ party: 'Russia' }),
        asked({ issue: 'security.foreign-troops', asOf: null }),
        asked({ asOf: '2022-04', since: '2022' }),
      ].map((question) => desk.brief(question)),
    )

  it('cites in every sentence statements that open, and lists each of them as evidence', async () => {
    for (const brief of await everyBrief()) {
      const sentences = brief.sections.flatMap((section) => section.sentences)
      expect(sentences.length).toBeGreaterThan(4)
      const ids = new Set([...brief.evidence, ...brief.remarks].map(({ id }) => id))
      for (const { text, cites } of sentences) {
        expect([text, cites.length > 0]).toEqual([text, true])
        for (const id of cites) expect(ids).toContain(id)
      }
      const cited = [...new Set(sentences.flatMap(({ cites }) => cites))].filter((id) => id.startsWith('s-'))
      const opened = await desk.statements({ party: null, issue: null, article: null, ids: cited, lang: brief.lang })
      expect(opened.map(({ id }) => id)).toEqual(cited)
    }
  })

  it('prints the ids and the links in every rendering', async () => {
    const brief = await desk.brief(asked())
    const [text, markdown, html] = [
      briefText(brief, { ...plain, width: 10_000 }, wordsFor('de')),
      await desk.briefAs(asked(), 'markdown'),
      await desk.briefAs(asked(), 'html'),
    ]
    const bullets = text.split('\n').filter((line) => line.startsWith('  • '))
    expect(bullets).toHaveLength(brief.sections.reduce((sum, { sentences }) => sum + sentences.length, 0))
    for (const line of bullets) expect(line).toMatch(/ \[[sm]-[0-9a-f]{20}/)
    const items =
      markdown
        .split('## Grundlage')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('- ')) ?? []
    expect(items).toHaveLength(bullets.length)
    for (const line of items) expect(line).toMatch(/\]\(#[sm]-[0-9a-f]{20}\)/)
    for (const page of [markdown, html]) {
      const anchors = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
      for (const [, link] of page.matchAll(/(?:href="|\]\()#([^")]+)/g)) expect(anchors).toContain(link)
    }
    expect(html).not.toMatch(/<script|https?:\/\//)
  })

  it('tells nothing of what was said after the day asked for, and of one party only what concerns it', async () => {
    const early = await desk.brief(asked({ asOf: '2022-04', since: '2022' }))
    for (const { said, published } of early.evidence) expect((said ?? published ?? '') <= '2022-04-30').toBe(true)
    const russia = await desk.brief(asked({ party: 'Russia' }))
    for (const { kind, sentences } of russia.sections) {
      if (kind === 'conflicts') continue
      for (const { cites } of sentences) {
        const own = russia.evidence.filter(({ id }) => cites.includes(id))
        expect(own.map(({ party }) => party)).toEqual(own.map(() => 'Russia'))
      }
    }
    // Others have spoken on it: it is not called the only one for want of having looked.
    const everybody = await desk.matrix({ asOf: '2025-03-18', knownOn: null, lang: 'de' })
    const alone = russia.sections.find(({ kind }) => kind === 'gaps')?.sentences ?? []
    for (const { text, cites } of alone.filter(({ text }) => text.includes('bisher nur'))) {
      const issue = russia.evidence.find(({ id }) => id === cites[0])?.issue
      expect([text, everybody.cells.filter((cell) => cell.issue === issue).length]).toEqual([text, 1])
    }
  })

  it('fits on a page', async () => {
    for (const brief of await everyBrief()) {
      expect(brief.sections.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBeLessThanOrEqual(32)
      for (const { all, sentences } of brief.sections) expect(sentences.length).toBeLessThanOrEqual(all)
    }
  })

  it('does not depend on the order in which articles came in', async () => {
    const expected = await desk.brief(asked())
    for (const turned of [
      <T>(items: readonly T[]) => [...items].reverse(),
      <T>(items: readonly T[]) => [...items.slice(17), ...items.slice(0, 17)],
    ]) {
      const other = await codedSample('ukraine', turned)
      expect(await other.desk.brief(asked())).toEqual(expected)
      await other.dossier.close()
    }
  })

  it('importing everything a second time adds nothing: no step, no word, the same brief', async () => {
    const question = { since: null, order: 'taken-in', lang: 'de' } as const
    const [steps, brief] = [await desk.diff(question), await desk.brief(asked())]
    const readings = await Promise.all((await dossier.archive.articles()).map(({ id }) => dossier.archive.reading(id)))
    for (const reading of readings) {
      if (!reading) throw new Error('an article without a reading')
      const { by, readAt: _, ...again } = reading
      await dossier.archive.putReading(again, by)
    }
    expect(await desk.diff(question)).toEqual(steps)
    expect(await desk.brief(asked())).toEqual(brief)
  })

  it('is the very same after a merge was undone, and another one in between', async () => {
    const other = await codedSample('ukraine')
    const before = await other.desk.briefAs(asked(), 'html')
    const merged = await mergeThings(other.dossier, 'actor', 'Russia', 'Ukraine', { by: 'Anna' })
    if (!merged.ok || !('naming' in merged)) throw new Error(JSON.stringify(merged))
    expect(await other.desk.briefAs(asked(), 'html')).not.toBe(before)
    await undoEntry(other.dossier, merged.naming.id, { by: 'Anna' })
    expect(await other.desk.briefAs(asked(), 'html')).toBe(before)
    await other.dossier.close()
  })

  it('says of an empty dossier that nobody has said anything', async () => {
    const none = await codedSample('ukraine', () => [])
    const brief = await none.desk.brief(asked({ since: null }))
    expect(brief.sections.every(({ sentences }) => sentences.length === 0)).toBe(true)
    expect(briefText(brief, plain, wordsFor('de'))).toContain('Keine roten Linien.')
    await none.dossier.close()
  })
})

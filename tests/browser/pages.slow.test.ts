// Desk, matrix, timeline, pages of parties and issues, and traces, in a real browser: on the sample case as the program reads
// it, and on the reports' reference reading.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, openDossier } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'
import {
  buildFrontEnd,
  expectNoSidewaysScroll,
  serveSample,
  untilCalm,
  type Visit,
  violationsOn,
  visit,
} from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
let current: Visit | null = null

const opener =
  (server: () => RunningServer) =>
  async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    if (browser === null) throw new Error('skipped without a browser')
    current = await visit(browser, server().url, path, options)
    return current.page
  }

afterEach(async () => {
  const left = current
  current = null
  await left?.leave()
  expect(left?.troubles ?? []).toEqual([])
})
afterAll(async () => {
  await browser?.close()
})

const answerOf = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(new URL(path, page.url()).href)).json()) as T

/** The statement a card shows is the sentence of its article, marked there. */
const expectSourced = async (page: Page, card: string): Promise<void> => {
  const id = await page.locator(card).first().getAttribute('data-statement')
  const { statements } = await answerOf<{ statements: readonly { quote: string }[] }>(page, `/api/statements?ids=${id}`)
  const marks = page.locator(`${card}[data-statement="${id}"]`).first().locator('blockquote mark')
  await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(statements[0]?.quote)
}

describe.skipIf(browser === null)('the sample case', () => {
  let server: RunningServer
  const open = opener(() => server)

  beforeAll(async () => {
    server = await serveSample()
  })
  afterAll(() => server?.close())

  test('start is the desk; what a party refuses is one click away, its article two', async () => {
    const page = await open('/?lang=en')
    await page.getByRole('link', { name: 'Ukraine, Refuses:' }).click()
    await page.waitForURL(/\/actors\/Ukraine\?only=refuses/)
    await page.waitForSelector('.stance-cards .card')
    await expect.poll(() => page.locator('.stance-section h2').first().innerText()).toMatch(/^What Ukraine refuses \d+/)
    await expectSourced(page, '.stance-cards .card')
    await page.locator('.stance-cards .card .cover').first().click()
    await page.waitForSelector('.article-text mark.chosen')
  })

  test('figures of the desk are those of the pages they lead to', async () => {
    const page = await open('/?lang=en')
    const link = page.getByRole('link', { name: 'Russia, On a condition:' })
    const told = Number(await link.innerText())
    expect(told).toBeGreaterThan(0)
    await link.click()
    await page.waitForSelector('.stance-cards .card')
    await expect.poll(() => page.locator('.stance-cards .card').count()).toBe(told)
    await expect.poll(() => page.locator('.stance-cards .card .condition').count()).toBeGreaterThanOrEqual(told)
  })

  test('who collides is named in the language of the reader', async () => {
    const page = await open('/?lang=de')
    await page.locator('.collision strong').first().waitFor()
    const named = await page.locator('.collision strong').allInnerTexts()
    expect(named).toContain('Russland')
    expect(named).not.toContain('Russia')
  })

  test('movements, collisions and gaps stand with their sentences; a list is shown whole on demand', async () => {
    const page = await open('/?lang=en')
    const changes = page.locator('.desk-section', { hasText: 'Who moved' })
    await changes.locator('.telling').first().waitFor()
    expect(await changes.locator('.telling').first().innerText()).toMatch(/before “.+”.*, then “.+”/s)
    const few = await changes.locator('.telling').count()
    await changes.getByRole('link', { name: /Show all/ }).click()
    await page.waitForURL(/whole=changes/)
    await expect.poll(() => changes.locator('.telling').count()).toBeGreaterThan(few)
    const collision = page.locator('.collision').first()
    await collision.waitFor()
    await expect.poll(() => collision.locator('li').count()).toBeGreaterThan(1)
    await collision.locator('li a').first().click()
    await page.waitForSelector('.article-text mark.chosen')
  })

  test('back comes back to the place', async () => {
    const page = await open('/?lang=en')
    // Whatever comes later would push the rest down.
    await page.waitForSelector('.collision')
    await untilCalm(page)
    const last = page.locator('.telling').last()
    await last.scrollIntoViewIfNeeded()
    const place = () => page.evaluate(() => document.querySelector('[data-scrolls="main"]')?.scrollTop ?? 0)
    await expect.poll(place).toBeGreaterThan(200)
    const before = await place()
    await last.locator('a').first().click()
    await page.waitForSelector('.article-text')
    await page.goBack()
    await page.waitForSelector('.desk-columns')
    await expect.poll(place).toBe(before)
    await page.goForward()
    await page.waitForSelector('.article-text')
  })

  test('the last visit is remembered, the day can be changed', async () => {
    const page = await open('/?lang=en')
    await page.waitForSelector('.first-visit')
    const keyed = () => page.evaluate(() => Object.keys(localStorage).find((one) => one.startsWith('parley-visit:')))
    await expect.poll(keyed).toBeDefined()
    const key = await keyed()
    // As if the visit before had been tomorrow, for a dossier read a moment ago: nothing came in since.
    await page.evaluate(
      (name) => localStorage.setItem(name as string, JSON.stringify({ latest: '2999-01-02', before: '2999-01-01' })),
      key,
    )
    await page.evaluate(
      (name) => localStorage.setItem(name as string, JSON.stringify({ latest: '2999-01-01', before: null })),
      key,
    )
    await page.reload()
    await page.getByText('Nothing was taken in since then.').waitFor()
    await expect.poll(() => page.locator('.first-visit').count()).toBe(0)
    await page.getByRole('link', { name: /What came in on/ }).click()
    await page.waitForURL(/since=/)
    await page.getByText(/articles brought/).waitFor()
  })

  test('matrix: two dates side by side, what differs stands out and is counted', async () => {
    const page = await open('/matrix?lang=en&against=2024-12-01')
    await page.waitForSelector('td.changed')
    const { differences } = await answerOf<{ differences: readonly { party: string; issue: string }[] }>(
      page,
      '/api/comparison?against=2024-12-01&lang=en',
    )
    await page.locator('.controls', { hasText: `${differences.length} cells differ from 1 Dec 2024` }).waitFor()
    await page.getByRole('combobox', { name: 'Only' }).selectOption('changed')
    await page.waitForURL(/only=changed/)
    await expect.poll(() => page.locator('td.changed').count()).toBe(differences.length)
    await expect.poll(() => page.locator('td.changed').first().getAttribute('aria-label')).toContain('; before: ')
    await expect.poll(() => page.locator('td.unknown:not(.changed)').count()).toBe(0)
  })

  test('matrix: filters stand in the address and never pass off as silence', async () => {
    const page = await open('/matrix?lang=en')
    await page.waitForSelector('td.cell')
    await page.getByRole('combobox', { name: 'Only' }).selectOption('redlines')
    await page.waitForURL(/only=redlines/)
    await page.waitForSelector('[data-drawn="whole"] td.redline')
    await expect.poll(() => page.locator('td.cell:not(.redline):not(.held)').count()).toBe(0)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('combobox', { name: 'Group' }).selectOption('territory')
    await page.waitForURL(/group=territory/)
    const shown = (of: 'issue' | 'party') =>
      page
        .locator('td.cell')
        .evaluateAll((cells, name) => [...new Set(cells.map((one) => (one as HTMLElement).dataset[name]))], of)
    await expect.poll(async () => (await shown('issue')).filter((one) => !one?.startsWith('territory.'))).toEqual([])
    await page.waitForSelector('td.cell')
    await page.getByText('Parties: all').click()
    await page.getByRole('checkbox', { name: /^Russia/ }).check()
    await page.waitForURL(/who=Russia/)
    await expect.poll(() => shown('party')).toEqual(['Russia'])
    await page.getByLabel('Issue or option').fill('no such thing')
    await page.getByText('No cell passes these filters.').waitFor()
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('who'))
  })

  test('matrix: whose tellings count', async () => {
    const page = await open('/matrix?lang=en')
    await page.waitForSelector('[data-drawn="whole"] td.cell')
    const all = await page.locator('td.cell:not(.unknown)').count()
    await page.getByRole('combobox', { name: 'Count' }).selectOption('quoted')
    await page.waitForURL(/trust=quoted/)
    await expect.poll(() => page.locator('td.cell:not(.unknown)').count()).toBeLessThan(all)
  })

  test('matrix: what is shown is saved as a table', async () => {
    const page = await open('/matrix?lang=en&only=redlines')
    await page.waitForSelector('[data-drawn="whole"] td.redline')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const stream = await (await download).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const lines = Buffer.concat(parts).toString('utf8').trim().split('\r\n')
    expect(lines.length).toBe(1 + (await page.locator('td.redline').count()))
    expect(lines[0]).toContain('issue_id,issue,party_id')
  })

  test('timeline: a lane a party, a mark an utterance; a click shows the sentence, Escape takes it away', async () => {
    const page = await open('/timeline/security.foreign-troops?lang=en')
    await page.waitForSelector('.timeline-mark')
    const { utterances } = await answerOf<{
      utterances: readonly {
        party: string
        said: string | null
        changes: readonly string[]
        statements: readonly string[]
      }[]
    }>(page, '/api/timeline/security.foreign-troops')
    const dated = utterances.filter(({ said }) => said !== null)
    await expect.poll(() => page.locator('.timeline-mark').count()).toBe(dated.length)
    await expect.poll(() => page.locator('svg.lane').count()).toBe(new Set(utterances.map(({ party }) => party)).size)
    await expect
      .poll(() => page.locator('.shape .ring').count())
      .toBe(dated.filter(({ changes }) => changes.length > 0).length + 1) // one in the legend
    const mark = page.locator('.timeline-mark').nth(3)
    const id = await mark.getAttribute('data-mark')
    await mark.click()
    await page.waitForURL(new RegExp(`statement=${id}`))
    await page.waitForSelector(`.panel .card[data-statement="${id}"]`)
    await expectSourced(page, '.panel .card')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))).toBe(id)
  })

  test('timeline: marks by keys, sentences follow', async () => {
    const page = await open('/timeline/security.foreign-troops?lang=en')
    await page.waitForSelector('.timeline-mark')
    await page.locator('.timeline-mark[tabindex="0"]').focus()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null)
    const first = await focused()
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).not.toBe(first)
    const second = await focused()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).not.toBe(second)
    const below = await focused()
    await page.keyboard.press('Enter')
    await page.waitForSelector(`.panel .card[data-statement="${below}"]`)
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).not.toBe(below)
    const above = await focused()
    await page.waitForSelector(`.panel .card[data-statement="${above}"]`)
    // Leafing through the marks is one step back.
    await page.goBack()
    await page.waitForSelector('.panel', { state: 'detached' })
  })

  test('timeline: the range by brush, with the pointer and with keys', async () => {
    const page = await open('/timeline/security.foreign-troops?lang=en')
    await page.waitForSelector('.timeline-mark')
    const all = await page.locator('.timeline-mark').count()
    const box = await page.locator('.brush-track').boundingBox()
    if (box === null) throw new Error('there is a brush')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.75, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, y, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/)
    await expect.poll(() => page.locator('.timeline-mark').count()).toBeLessThan(all)
    const from = new URL(page.url()).searchParams.get('from') ?? ''
    await page.getByRole('slider', { name: 'First day shown' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => new URL(page.url()).searchParams.get('from') ?? '').not.toBe(from)
    expect((new URL(page.url()).searchParams.get('from') ?? '') < from).toBe(true)
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect.poll(() => page.locator('.timeline-mark').count()).toBe(all)
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('options')
    await page.waitForURL(/lanes=options/)
    await page.getByLabel('Only movements').check()
    await expect.poll(() => page.locator('.timeline-mark').count()).toBeLessThan(all)
  })

  test('issue: where each party stands by option, what moved, what proposals say', async () => {
    const page = await open('/issues?lang=en')
    await page.locator('.issue-list tbody th a', { hasText: /cession/ }).click()
    await page.waitForSelector('.stand-table')
    const { stances, proposals } = await answerOf<{
      stances: readonly unknown[]
      proposals: readonly { title: string }[]
    }>(page, '/api/issues/territory.cession')
    await expect.poll(() => page.locator('.stand-table td:not(.unknown)').count()).toBe(stances.length)
    expect(proposals.length).toBeGreaterThan(0)
    for (const { title } of proposals) await page.locator('.actor-facts', { hasText: title }).first().waitFor()
    await page.locator('.change-list .telling').first().waitFor()
    await page.locator('.stand-table td a').first().click()
    await page.waitForSelector('.panel .card')
  })

  test('person: offices by date, for whom it speaks, with whom it meets', async () => {
    const page = await open('/actors?lang=en')
    await page.getByLabel('Filter by name').fill('putin')
    await page.getByRole('link', { name: 'Vladimir Putin', exact: true }).click()
    await page.waitForSelector('.stance-cards .card')
    const facts = () => page.locator('.actor-facts').innerText()
    await expect.poll(facts).toMatch(/president, Russia\s+since/)
    await expect.poll(facts).toContain('Speaks for')
    await page.locator('.actor-facts').getByRole('link', { name: 'Russia', exact: true }).first().click()
    await page.waitForURL(/\/actors\/Russia/)
    await page.getByRole('heading', { name: 'Who speaks for it' }).waitFor()
  })

  test('trace: one click from a card; wordings side by side with what changed', async () => {
    const page = await open('/actors/Russia?lang=en')
    await page.waitForSelector('.stance-cards .card')
    await page.locator('.card .ways a', { hasText: 'Trace' }).first().click()
    await page.waitForSelector('.chain-path')
    type Cited = { article: string; begin: number; end: number } | null
    type Traced = {
      statement: { article: string; begin: number; end: number }
      elsewhere: readonly { changed: readonly { from: Cited; to: Cited }[] }[]
    }
    const { statements } = await answerOf<{ statements: readonly { id: string }[] }>(
      page,
      '/api/statements?party=Russia',
    )
    let seen = 0
    for (const { id } of statements) {
      const { elsewhere, statement } = await answerOf<Traced>(page, `/api/trace/${id}`)
      const most = Math.max(0, ...elsewhere.map(({ changed }) => changed.length))
      if (most === 0) continue
      await page.goto(`${server.url}/trace/${id}?lang=en`)
      await page.waitForSelector('.reports')
      await expect.poll(() => page.locator('.report').count()).toBe(2)
      await expect.poll(() => page.locator('.drift-list > li').count()).toBe(most)
      // What changed inside of the statement itself is marked in its wording.
      const inside = elsewhere.some(
        ({ changed }) =>
          changed.length === most &&
          changed.every(({ from, to }) =>
            [from, to].some(
              (one) => one?.article === statement.article && one.begin >= statement.begin && one.end <= statement.end,
            ),
          ),
      )
      if (inside) await page.locator('.drifted sup').first().waitFor()
      seen++
      if (inside || seen > 3) break
    }
    expect(seen).toBeGreaterThan(0)
  })

  const SCREENS = [
    ['/', '.collision'],
    ['/?whole=gaps', '.telling'],
    ['/matrix?against=2024-12-01', 'td.changed'],
    ['/matrix?only=redlines&cell=Ukraine~territory.recognition', '.panel .card'],
    ['/issues', '.issue-list'],
    ['/issues/territory.cession', '.plot svg'],
    ['/timeline/security.foreign-troops?lanes=options', '.timeline-mark'],
    ['/actors', '.actor-list'],
    ['/actors/Ukraine', '.stance-cards'],
  ] as const

  describe.each(['light', 'dark'] as const)('for everybody, %s', (colorScheme) => {
    test.each(SCREENS)('%s', async (path, ready) => {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=en`, { colorScheme })
      await page.waitForSelector(ready)
      expect(await violationsOn(page)).toEqual([])
    })
  })

  test.each(SCREENS)('390 px: %s', async (path, ready) => {
    const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=de`, {
      viewport: { width: 390, height: 800 },
    })
    await page.waitForSelector(ready)
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
  })

  test('what is missing is explained', async () => {
    const page = await open('/actors/Ukraine?lang=en&only=refuses&asOf=2001-01-01')
    await page.getByText('Ukraine has said nothing of this kind').waitFor()
    await page.goto(`${server.url}/issues/justice.war-crimes-court?lang=en`)
    await page.getByText('There is no such issue.').waitFor()
    current = current && { ...current, troubles: [] } // the browser itself reports the 404
  })
})

describe.skipIf(browser === null)('an empty dossier', () => {
  test('teaches on every page', async () => {
    const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
    if (!opened.ok) throw new Error('the casebook is there')
    const server = await serveDesk(deskOf(opened.dossier), { port: 0 })
    const page = await opener(() => server)('/?lang=en')
    await page.getByText('This dossier is empty.').waitFor()
    for (const [path, text] of [
      ['/issues', 'Nobody has spoken on any issue yet.'],
      ['/actors', 'Nobody has said anything yet.'],
      ['/timeline/territory.cession', 'Nobody has spoken on this issue yet.'],
      ['/issues/territory.cession', 'Nobody has spoken on this issue yet.'],
    ] as const) {
      await page.goto(`${server.url}${path}?lang=en`)
      await page.getByText(text).first().waitFor()
      expect(await violationsOn(page)).toEqual([])
    }
    await server.close()
  })
})

describe.skipIf(browser === null || !referenceIsThere)('the reports’ reference reading', () => {
  let server: RunningServer
  const open = opener(() => server)

  beforeAll(async () => {
    buildFrontEnd()
    server = await serveDesk((await openReference()).desk, { port: 0 })
  })
  afterAll(() => server?.close())

  test('what came in since a day, and what it changed', async () => {
    const page = await open('/?lang=en')
    await page.getByText('1 article brought').waitFor()
    const some = await page.locator('.desk-section', { hasText: 'Taken in since' }).locator('.telling').count()
    await page.getByRole('combobox', { name: 'Taken in since' }).selectOption('2025-04-02')
    await page.waitForURL(/since=2025-04-02/)
    await page.getByText('4 articles brought').waitFor()
    const more = page.locator('.desk-section', { hasText: 'Taken in since' }).locator('.telling')
    await expect.poll(() => more.count()).toBeGreaterThan(some)
    // A movement away from what was known before comes before first words.
    await expect.poll(() => more.first().locator('.kind-mark').getAttribute('data-kind')).not.toBe('new')
  })

  test('what was known when: the slider over the days of taking in', async () => {
    const page = await open('/matrix?lang=en')
    await page.waitForSelector('[data-drawn="whole"] td.cell')
    const all = await page.locator('td.cell:not(.unknown)').count()
    await page.locator('#known-by').focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/knownOn=2025-04-01/)
    await expect.poll(() => page.locator('td.cell:not(.unknown)').count()).toBeLessThan(all)
  })

  test('matrix: two dates side by side; timeline: lanes, a mark and its sentence; trace: the chain of a report', async () => {
    const page = await open('/matrix?lang=en&against=2025-02')
    await page.waitForSelector('[data-drawn="whole"] td.changed')
    const changed = await page.locator('td.changed').count()
    await expect.poll(() => page.locator('td.cell').count()).toBeGreaterThan(changed)
    const { issues } = await answerOf<{ issues: readonly { id: string; utterances: number }[] }>(page, '/api/issues')
    const [busiest] = [...issues].sort((a, b) => b.utterances - a.utterances)
    await page.goto(`${server.url}/timeline/${busiest?.id}?lang=en`)
    await page.waitForSelector('.plot [data-mark]')
    await expect.poll(() => page.locator('.plot [data-mark]').count()).toBeGreaterThan(3)
    const { statements } = await answerOf<{ statements: readonly { id: string; quote: string }[] }>(
      page,
      `/api/statements?issue=${busiest?.id}`,
    )
    const [one] = statements
    await page.goto(`${server.url}/trace/${one?.id}?lang=en`)
    await page.waitForSelector('.page.trace .card mark')
    const marks = page.locator('.page.trace .card').first().locator('mark')
    await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(one?.quote)
    expect(await violationsOn(page)).toEqual([])
  })

  test('a sourced answer to "what does Ukraine refuse?" in three clicks from start', async () => {
    const page = await open('/?lang=en')
    await page.getByRole('link', { name: 'Ukraine, Refuses:' }).click()
    await page.waitForSelector('.stance-cards .card')
    await expectSourced(page, '.stance-cards .card')
    await page.locator('.stance-cards .card .cover').first().click()
    await page.waitForSelector('.article-text mark.chosen')
  })

  test('every page of every party and issue is drawn, without anything axe objects to', async () => {
    const page = await open('/issues?lang=de')
    await page.waitForSelector('.issue-list')
    expect(await violationsOn(page)).toEqual([])
    const { issues } = await answerOf<{ issues: readonly { id: string }[] }>(page, '/api/issues')
    for (const { id } of issues) {
      await page.goto(`${server.url}/timeline/${id}?lang=de`)
      await page.waitForSelector('.plot, .message')
    }
    const { actors } = await answerOf<{ actors: readonly { id: string }[] }>(page, '/api/actors')
    for (const { id } of actors.slice(0, 12)) {
      await page.goto(`${server.url}/actors/${encodeURIComponent(id)}?lang=de`)
      await page.waitForSelector('.actor-facts')
    }
    expect(await violationsOn(page)).toEqual([])
  })
})

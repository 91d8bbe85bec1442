// The leverage room in a real browser: J11 on the strategy of the sample casebook, rankings moved by keyboard and by dragging, a
// game and a bargaining domain from files.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseGames, solveGame } from '../../src/leverage/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { smallDesk } from './small-desk.js'
import { expectNoSidewaysScroll, serveSample, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const EXAMPLES = join(import.meta.dirname, '../../docs/examples')

const untilVerdict = (page: Page, check: string, verdict: string) =>
  page.waitForSelector(`[data-check="${check}"][data-verdict="${verdict}"]`)

describe.skipIf(browser === null)('leverage room', () => {
  let server: RunningServer

  beforeAll(async () => {
    server = await serveSample()
  })
  afterAll(async () => {
    await server?.close()
    await browser?.close()
  })
  const open = (path: string, options = {}) => visit(browser as Browser, server.url, path, options)

  test('J11: two branches, nobody in power, no deadline, credibility decides; a ranking by keyboard settles it', async () => {
    const { page, troubles, leave } = await open('/leverage?lang=en')
    await page.waitForSelector('[data-check]')
    const shown = (what: string) => expect.poll(() => page.locator(what).count())
    await shown('[data-branch]:not([data-empty])').toBe(2)
    await shown('[data-nobody-in-power]').toBe(1)
    await shown('[data-gap="deadline"]').toBeGreaterThan(0)
    await untilVerdict(page, 'threat', 'undetermined')
    await expect.poll(() => page.locator('[data-pivotal]').getAttribute('data-pivotal')).toContain('threat')

    const side = page.locator('[data-chains="speaker"]')
    await side.locator('[data-add-chain]').focus()
    await page.keyboard.press('Enter')
    const fresh = side.locator('.ranking').last()
    await fresh.locator('[data-add="defied-punished"]').click()
    await side.locator('.ranking').last().locator('[data-add="defied-spared"]').click()
    await untilVerdict(page, 'threat', 'yes')
    await expect.poll(() => page.url()).toContain('speaker=')
    // The other way round: a bluff.
    await side.locator('.ranking').last().locator('[data-end="defied-spared"]').focus()
    await page.keyboard.press('ArrowUp')
    await untilVerdict(page, 'threat', 'no')
    await shown('[data-pattern="bluff"]').toBe(1)
    await shown('[data-check="threat"] ul li').toBeGreaterThan(0)
    const link = page.url()
    await page.goBack()
    await untilVerdict(page, 'threat', 'yes')
    await page.locator('[data-reset]').click()
    await untilVerdict(page, 'threat', 'undetermined')
    const again = await open(link.slice(server.url.length))
    await untilVerdict(again.page, 'threat', 'no')
    // By dragging, as with the keys.
    const list = again.page.locator('[data-chains="speaker"] .ranking').last()
    await list.locator('[data-end="defied-punished"]').dragTo(list.locator('[data-end="defied-spared"]'))
    await untilVerdict(again.page, 'threat', 'yes')
    expect(again.troubles).toEqual([])
    await again.leave()
    expect(troubles).toEqual([])
    await leave()
  })

  test('a gathered strategy shows its sentences; one click leads to the report', async () => {
    const { page, leave } = await open('/leverage?lang=de')
    await page.waitForSelector('.strategy-list a')
    const links = page.locator('.strategy-list li')
    await links.last().locator('a').click()
    await page.waitForSelector('.branch .sentence')
    const statement = await page.locator('.branch .sentence').first().getAttribute('data-statement')
    await page.locator('.branch .sentence .source a').first().click()
    await page.waitForSelector('.article-text mark.chosen')
    await expect.poll(() => page.url()).toContain(`statement=${statement}`)
    await leave()
  })

  test('a game as table and graph: every equilibrium of the solver, and the reason behind a verdict', async () => {
    const file = join(EXAMPLES, 'chicken.json')
    const { page, troubles, leave } = await open('/leverage?lang=en&show=games')
    await page.locator('[data-file]').setInputFiles(file)
    await page.waitForSelector('.game-table')
    const [game] = parseGames(readFileSync(file, 'utf8'), file).games
    if (!game) throw new Error('no game in the example')
    const { equilibria } = solveGame(game)
    for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sim'] as const) {
      const cells = page.locator(`[data-concept="${concept}"][data-equilibrium="true"]`)
      await expect
        .poll(() => cells.evaluateAll((all) => all.map((one) => Number(one.closest('tr')?.getAttribute('data-state')))))
        .toEqual([...equilibria[concept].keys()].filter((at) => equilibria[concept][at] === 1).map((at) => at + 1))
    }
    await expect.poll(() => page.locator('.node').count()).toBe(game.states.length)
    await page.locator('tr[data-state="4"] [data-concept="seq"] a').click()
    await page.waitForSelector('[data-reason]')
    await expect.poll(() => page.locator('[data-reason]').count()).toBe(2)
    await expect.poll(() => page.locator('[data-reason][data-verdict="unstable"]').count()).toBe(2)
    // The graph by keyboard; the file is still there after a reload of the address.
    await page.locator('.node[data-node="2"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.node[data-node="2"][aria-pressed="true"]')
    await page.reload()
    await page.waitForSelector('[data-reason]')
    await page.waitForSelector('tr[data-state="2"][aria-current="true"]')
    expect(await violationsOn(page)).toEqual([])
    expect(troubles).toEqual([])
    await leave()
  })

  test('a file that is no game is refused with all complaints; a domain of two parties is drawn', async () => {
    const { page, leave } = await open('/leverage?lang=en&show=games')
    const place = join(tmpdir(), 'parley-no-game.json')
    writeFileSync(place, '{"format":"parley-gmcr-case/1","id":"x"}')
    await page.locator('[data-file]').setInputFiles(place)
    await page.waitForSelector('[role="alert"] li')
    await page.locator('.tabs a[data-tab="bargain"]').click()
    await page
      .locator('[data-file]')
      .setInputFiles(['harbour.xml', 'harbour-fishers.xml', 'harbour-town.xml'].map((name) => join(EXAMPLES, name)))
    await page.waitForSelector('[data-bargain] svg')
    await expect.poll(() => page.locator('.bargain-picture .point').count()).toBe(9)
    await expect.poll(() => page.locator('[data-solution-row="nash"] td').first().textContent()).toBe('0.745')
    expect(await violationsOn(page)).toEqual([])
    await leave()
  })

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('nothing axe objects to, no sideways scroll (%s, %i)', async (colorScheme, width) => {
    const { page, troubles, leave } = await open('/leverage?lang=de', { colorScheme, viewport: { width, height: 800 } })
    await page.waitForSelector('[data-check]')
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
    expect(troubles).toEqual([])
    await leave()
  })

  test('without offers and threats it says where they come from', async () => {
    const small = await serveDesk(smallDesk(), { port: 0 })
    const { page, leave } = await visit(browser as Browser, small.url, '/leverage?lang=en')
    await page.waitForSelector('.command')
    await page.locator('main', { hasText: 'No offer and no threat is known here' }).waitFor()
    await leave()
    await small.close()
  })
})

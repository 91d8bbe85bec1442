// The sample case read by the program itself, stored, served and seen: whatever the reading makes of it, every cell
// must lead to the words it rests on.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/index.js'
import { expectNoSidewaysScroll, serveSample, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

describe.skipIf(browser === null)('sample case in the browser', () => {
  let server: RunningServer

  beforeAll(async () => {
    server = await serveSample()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each(['de', 'en'])('cells lead to their words (%s)', async (lang) => {
    if (browser === null) return
    const { page, troubles, leave } = await visit(browser, server.url, `/matrix?lang=${lang}`)
    await page.waitForSelector('[data-drawn="whole"] td.cell:not(.unknown)')
    const known = page.locator('td.cell:not(.unknown)')
    const count = await known.count()
    expect(count).toBeGreaterThan(20)
    for (const n of [0, count >> 1, count - 1]) {
      await known.nth(n).click()
      await page.waitForSelector('.panel .card mark')
      const card = page.locator('.panel .card').first()
      const id = await card.getAttribute('data-statement')
      const answer = await page.request.get(`${server.url}/api/statements?ids=${id}`)
      const { statements } = (await answer.json()) as { statements: readonly { quote: string }[] }
      await expect.poll(async () => (await card.locator('mark').allTextContents()).join('')).toBe(statements[0]?.quote)
      await card.locator('.cover').click()
      await page.waitForSelector('.article-text mark.chosen')
      const marked = async () => (await page.locator('.article-text mark.chosen').allTextContents()).join('')
      // A line break inside a quote may stand between two marked lines.
      await expect
        .poll(async () => (await marked()).replace(/\s+/g, ' '))
        .toBe(statements[0]?.quote.replace(/\s+/g, ' '))
      await page.goBack()
      await page.waitForSelector('.panel .card')
      await page.keyboard.press('Escape')
      await page.waitForSelector('.panel', { state: 'detached' })
    }
    expect(troubles).toEqual([])
    await leave()
  })

  test('no sideways scroll at 390 px, and nothing axe objects to', async () => {
    if (browser === null) return
    const { page, leave } = await visit(browser, server.url, '/matrix?lang=de&asOf=2025-03-18', {
      viewport: { width: 390, height: 800 },
    })
    await page.waitForSelector('td.cell')
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
    await leave()
  })
})

// Search with facets in a real browser, on the sample case as a person coded it and, where the shared data is there, on the
// dossier of the reports' reference reading.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { codedSample } from '../sample-dossier.js'
import { buildFrontEnd, expectNoSidewaysScroll, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const SHARED = fileURLToPath(new URL('../../../shared/data', import.meta.url))

const dossiers: readonly (readonly [string, (() => Promise<Desk>) | null])[] = [
  ['the sample case', async () => (await codedSample('ukraine')).desk],
  [
    `the reference reading${existsSync(SHARED) ? '' : ' (skipped: no shared data)'}`,
    existsSync(SHARED) ? async () => (await openReference()).desk : null,
  ],
]

describe.skipIf(browser === null).each(dossiers)('search on %s', (_, open) => {
  describe.skipIf(open === null)('in the browser', () => {
    let server: RunningServer
    beforeAll(async () => {
      buildFrontEnd()
      server = await serveDesk(await (open as () => Promise<Desk>)(), { port: 0 })
    })
    afterAll(() => server?.close())
    const go = (path: string, options = {}) => visit(browser as Browser, server.url, path, options)

    test('typed, narrowed, paged, opened, and back to the same place', async () => {
      const { page, troubles, leave } = await go('/matrix?lang=en')
      await page.keyboard.press('/')
      await page.keyboard.type('Ukraine')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.results .card .hit')
      const all = await page.locator('.kinds a').first().innerText()
      const box = page.locator('[data-facet=sign] [data-value=against]')
      const promised = await box.locator('xpath=..').locator('.count').innerText()
      await box.check()
      await page.waitForURL(/sign=against/)
      await page.waitForFunction((before) => document.querySelector('.kinds a')?.textContent !== before, all)
      await expect
        .poll(() => page.locator('.kinds a').first().innerText())
        .toMatch(new RegExp(`^${promised} statement`))
      await expect.poll(() => page.locator('.results .card .chip.for').count()).toBe(0)
      const narrowed = page.url()
      await page.locator('.results .card .cover').first().click()
      await page.waitForSelector('.article-text .chosen')
      await page.goBack()
      await page.waitForSelector('.results .card')
      await expect.poll(() => page.url()).toBe(narrowed)
      await expect.poll(() => box.isChecked()).toBe(true)
      await page.reload()
      await page.waitForSelector('.results .card')
      await expect.poll(() => box.isChecked()).toBe(true)
      await page.locator('[data-chip]').first().click()
      await page.waitForFunction((before) => document.querySelector('.kinds a')?.textContent === before, all)
      await page.locator('.kinds a').nth(1).click()
      await page.waitForURL(/kind=article/)
      await page.waitForSelector('.results .card .context mark')
      expect(troubles).toEqual([])
      await leave()
    })

    test('pages, order and dates stand in the address', async () => {
      const { page, leave } = await go('/search?lang=de')
      await page.waitForSelector('.results .card')
      const first = await page.locator('.card').first().getAttribute('data-statement')
      await page.locator('.pages a[rel=next]').click()
      await page.waitForURL(/page=2/)
      await page.waitForFunction((id) => document.querySelector('.card')?.getAttribute('data-statement') !== id, first)
      await page.locator('.results select').selectOption('oldest')
      await page.waitForURL(/order=oldest/)
      await page.waitForURL((url) => !url.searchParams.has('page'))
      await page.getByLabel('Von', { exact: true }).fill('1.3.2025')
      await page.keyboard.press('Enter')
      await page.waitForURL(/from=2025-03-01/)
      await page.waitForSelector('.chips [data-chip]')
      await leave()
    })

    test('nothing found says what to do', async () => {
      const { page, leave } = await go('/search?q=xyzzy&lang=en')
      await page.getByText('Nothing in this dossier holds “xyzzy”').waitFor()
      await page.goto(`${server.url}/search?q=xyzzy&sign=for&lang=en`)
      await page.getByRole('link', { name: 'Take all choices away' }).click()
      await page.getByText('Nothing in this dossier holds “xyzzy”').waitFor()
      await leave()
    })

    test.each(['light', 'dark'] as const)(
      'nothing axe objects to, %s; no sideways scroll at 390 px',
      async (colorScheme) => {
        const { page, leave } = await go('/search?q=Ukraine&sign=for&lang=de', { colorScheme })
        await page.waitForSelector('.results .card')
        expect(await violationsOn(page)).toEqual([])
        await page.setViewportSize({ width: 390, height: 800 })
        await page.reload()
        await page.waitForSelector('.results .card')
        await expectNoSidewaysScroll(page)
        expect(await violationsOn(page)).toEqual([])
        await leave()
      },
    )
  })
})

afterAll(() => browser?.close())

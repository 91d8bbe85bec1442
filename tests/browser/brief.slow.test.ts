// The brief in a real browser: chosen, put in order, reworded, taken back, kept, saved, loaded and written, on the sample case
// as a person coded it and, where the shared data is there, on the dossier of the reports' reference reading.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { codedSample } from '../sample-dossier.js'
import { buildFrontEnd, expectNoSidewaysScroll, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const SHARED = existsSync(fileURLToPath(new URL('../../../shared/data', import.meta.url)))

const dossiers: readonly (readonly [string, (() => Promise<Desk>) | null])[] = [
  ['the sample case', async () => (await codedSample('ukraine')).desk],
  [
    `the reference reading${SHARED ? '' : ' (skipped: no shared data)'}`,
    SHARED ? async () => (await openReference()).desk : null,
  ],
]

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return readFileSync(await download.path())
}

describe.skipIf(browser === null).each(dossiers)('brief of %s', (_, open) => {
  describe.skipIf(open === null)('in the browser', () => {
    let server: RunningServer
    beforeAll(async () => {
      buildFrontEnd()
      server = await serveDesk(await (open as () => Promise<Desk>)(), { port: 0 })
    })
    afterAll(() => server?.close())
    const go = (path: string, options = {}) => visit(browser as Browser, server.url, path, options)
    const blocks = (page: Page) => page.locator('[data-section=redlines] .block > p')
    const text = async (page: Page, at: number): Promise<string> =>
      (await blocks(page).nth(at).innerText()).replace(/ *\[\d+\].*$/s, '')

    test('put in order, reworded, taken out and back, in own words; nothing is lost by reloading', async () => {
      const { page, troubles, leave } = await go('/brief?lang=en')
      await page.waitForSelector('.paper .block')
      const [first, second] = [await text(page, 0), await text(page, 1)]
      const cites = await blocks(page).nth(1).locator('.cites').innerText()
      const tool = (at: number, name: string) =>
        page.locator('[data-section=redlines] .block').nth(at).getByRole('button', { name, exact: true })
      await tool(1, 'Up').click()
      await expect.poll(async () => [await text(page, 0), await text(page, 1)]).toEqual([second, first])
      await tool(0, 'Reword').click()
      await page.getByLabel('Reword').fill('Put in other words.')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => text(page, 0)).toBe('Put in other words.')
      await expect.poll(() => blocks(page).nth(0).locator('.cites').innerText()).toBe(cites)
      await tool(1, 'Take out').click()
      await expect.poll(() => text(page, 1)).not.toBe(first)
      await page.locator('[data-section=redlines]').getByRole('button', { name: '+ Add your own paragraph' }).click()
      await page.getByLabel('Your own words; they cite nothing').fill('I doubt <b>that</b>.')
      await page.getByRole('button', { name: 'Done' }).click()
      await page.locator('.block.own', { hasText: 'Author’s note' }).waitFor()
      await page.reload()
      await page.getByText('this is how you left it').waitFor()
      await expect.poll(() => text(page, 0)).toBe('Put in other words.')

      const draft = JSON.parse((await saved(page, 'Save as a file')).toString('utf8'))
      await page.getByRole('button', { name: 'Start afresh' }).click()
      await expect.poll(() => text(page, 0)).toBe(first)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => text(page, 0)).toBe('Put in other words.')
      await page.getByRole('button', { name: 'Redo' }).click()
      await page.locator('[data-load]').setInputFiles({
        name: 'brief.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(draft)),
      })
      await page.getByText('Put in other words.').waitFor()
      await page
        .locator('[data-load]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
      await page.getByText('This file holds no brief of Parley').waitFor()

      const word = unzipSync(new Uint8Array(await saved(page, 'Word (DOCX)')))
      const body = strFromU8(word['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')
      expect(body).toContain('Put in other words.')
      expect(body).toContain('I doubt &lt;b&gt;that&lt;/b&gt;.')
      expect(body).not.toContain(first)
      const html = (await saved(page, 'Page (HTML)')).toString('utf8')
      expect(html).toContain('I doubt &lt;b&gt;that&lt;/b&gt;.')
      expect(html).not.toMatch(/<script|src=|@import/)
      // What was written can be opened by itself, and shows the same.
      const alone = await page.context().newPage()
      await alone.setContent(html)
      await expect.poll(() => alone.getByText('Put in other words.').count()).toBe(1)
      expect(troubles).toEqual([])
      await leave()
    })

    test('a section switched off, a party chosen, a citation opened; the print shows the page alone', async () => {
      const { page, leave } = await go('/brief?lang=de')
      await page.waitForSelector('.paper .block')
      await page.locator('[data-switch=redlines]').uncheck()
      await page.waitForSelector('[data-section=redlines]', { state: 'detached' })
      await page.getByLabel('Partei').selectOption({ index: 1 })
      await page.waitForURL(/party=/)
      await page.waitForSelector('[data-section=redlines]')
      await page.emulateMedia({ media: 'print' })
      await page.locator('.brief-controls').waitFor({ state: 'hidden' })
      await page.locator('.top-bar').waitFor({ state: 'hidden' })
      await page.locator('.paper h2').first().waitFor()
      expect((await page.pdf()).length).toBeGreaterThan(5000)
      await page.emulateMedia({ media: 'screen' })
      await page.locator('.cites a').first().click()
      await page.waitForSelector('.article-text')
      await page.goBack()
      await page.waitForSelector('.paper .block')
      await leave()
    })

    test.each(['light', 'dark'] as const)(
      'nothing axe objects to, %s; no sideways scroll at 390 px',
      async (colorScheme) => {
        const { page, leave } = await go('/brief?lang=de', { colorScheme })
        await page.waitForSelector('.paper .block')
        expect(await violationsOn(page)).toEqual([])
        await page.setViewportSize({ width: 390, height: 800 })
        await expectNoSidewaysScroll(page)
        expect(await violationsOn(page)).toEqual([])
        await leave()
      },
    )
  })
})

afterAll(() => browser?.close())

// The reading room over the reference reading of the real reports: every statement leads to its words, long articles too.
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'
import { buildFrontEnd, expectNoSidewaysScroll, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = referenceIsThere ? await startBrowser() : null
afterAll(() => browser?.close())

describe.skipIf(browser === null)('reading room on the reference reading', () => {
  test.each([
    ['light', 1280, 'de'],
    ['dark', 390, 'en'],
  ] as const)('%s, %d px, %s', async (colorScheme, width, lang) => {
    if (browser === null) return
    buildFrontEnd()
    const { desk, statements, articles } = await openReference()
    const server = await serveDesk(desk, { port: 0, person: 'Ada' })
    const [fullest] = [...articles].sort(
      (a, b) =>
        statements.filter(({ article }) => article === b.id).length -
        statements.filter(({ article }) => article === a.id).length,
    )
    const own = statements.filter(({ article }) => article === fullest?.id)
    expect(own.length).toBeGreaterThan(10)
    const options = { colorScheme, viewport: { width, height: 800 } }
    const { page, troubles, leave } = await visit(browser, server.url, `/articles/${fullest?.id}?lang=${lang}`, options)
    await page.waitForSelector('.room-bar .tools')
    expect(await page.locator('.card[data-statement]').count()).toBe(own.length)
    for (let n = 0; n < own.length; n++) {
      await page.keyboard.press('j')
      const id = await page.locator('.card[aria-current=true]').getAttribute('data-statement')
      const { quote = '' } = own.find((one) => one.id === id) ?? {}
      const marked = (await page.locator('.article-text .statement.chosen').allTextContents()).join('')
      // A quote over several lines is marked in several lines.
      expect(marked.replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''))
    }
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.keyboard.press('Escape')
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
    expect(troubles).toEqual([])
    await leave()
    await server.close()
  })
})

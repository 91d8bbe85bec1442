// The reading room over the reference reading of the real reports: every statement leads to its words, long articles too.
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { RoomView } from '../../src/desk/index.js'
import { serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'
import { buildFrontEnd, expectNoSidewaysScroll, MAY_EDIT, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = referenceIsThere ? await startBrowser() : null
if (!referenceIsThere) console.warn('skipped: no shared data (reading room on the reference reading)')
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
    await page.waitForSelector(MAY_EDIT)
    await expect.poll(() => page.locator('.card[data-statement]').count()).toBe(own.length)
    let last: string | null = null
    for (let n = 0; n < own.length; n++) {
      await page.keyboard.press('j')
      await page.waitForSelector(`.card[aria-current=true]:not([data-statement="${last}"])`)
      const id = await page.locator('.card[aria-current=true]').getAttribute('data-statement')
      last = id
      const { quote = '' } = own.find((one) => one.id === id) ?? {}
      const marked = async () => (await page.locator('.article-text .statement.chosen').allTextContents()).join('')
      // A quote over several lines is marked in several lines.
      await expect.poll(async () => (await marked()).replace(/\s+/g, '')).toBe(quote.replace(/\s+/g, ''))
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

  test('judged, corrected, added to, taken back and done again by keyboard, as on the sample case', async () => {
    if (browser === null) return
    buildFrontEnd()
    const { desk, statements, articles } = await openReference()
    const server = await serveDesk(desk, { port: 0, person: 'Ada' })
    const [article] = [...articles].sort(
      (a, b) =>
        statements.filter((one) => one.article === b.id).length -
        statements.filter((one) => one.article === a.id).length,
    )
    const { page, troubles, leave } = await visit(browser, server.url, `/articles/${article?.id}?lang=en`)
    await page.waitForSelector(MAY_EDIT)
    const room = async (): Promise<RoomView> =>
      (await (await page.request.get(`${server.url}/api/articles/${article?.id}/room`)).json()) as RoomView
    const [first, second] = (await room()).article.statementsIn
    const standing = async (id = '') => {
      const now = await room()
      return [...now.article.statementsIn, ...now.rejected].find((one) => one.id === id)?.standpoint
    }
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    await expect.poll(() => standing(first?.id)).toBe('confirmed')
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await expect.poll(() => standing(second?.id)).toBe('rejected')
    await page.keyboard.press('u')
    await expect.poll(() => standing(second?.id)).toBe(second?.standpoint)
    await page.keyboard.press('Shift+U')
    await expect.poll(() => standing(second?.id)).toBe('rejected')
    await page.keyboard.press('k')
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.locator('.edit-form').getByLabel('Thing').fill('something else altogether')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.waitForSelector('.edit-form', { state: 'detached' })
    await expect.poll(() => standing(first?.id)).toBe('rejected')
    const corrected = (await room()).article.statementsIn.find(({ topic }) => topic === 'something else altogether')
    expect(corrected).toMatchObject({ standpoint: 'added', quote: first?.quote, actor: first?.actor })
    expect((await room()).log.map(({ action }) => action).slice(-5)).toEqual([
      'confirm',
      'reject',
      'undo',
      'undo',
      'correct',
    ])
    await page.keyboard.press('h')
    await page.locator('.history').getByText('corrected').first().waitFor()
    expect(await violationsOn(page)).toEqual([])
    expect(troubles).toEqual([])
    await leave()
    await server.close()
  })
})

// Whoever works faster than Parley answers: every key counts, in the order of the keys, and what one has just done oneself
// is never shown as somebody else's change.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, openDossier, type RoomView, readIntoDossier } from '../../src/desk/index.js'
import { intakeText } from '../../src/intake/index.js'
import { serveDesk } from '../../src/server/index.js'
import { buildFrontEnd, MAY_EDIT, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

const REPORT = `Talks without a breakthrough

Russia rejects a general ceasefire, Kremlin spokesman Dmitry Peskov said on Monday.
Ukraine demands security guarantees, President Volodymyr Zelensky said in Kyiv.
Observers hope for a compromise before the summer, although nobody has offered one so far.
Will Russia accept the ceasefire?
`
const ANSWERS_AFTER_MS = 300

describe.skipIf(browser === null)('keys pressed before the answers to those before them', () => {
  beforeAll(buildFrontEnd)
  afterAll(() => browser?.close())

  const opened = async () => {
    const made = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
    if (!made.ok) throw new Error(JSON.stringify(made.complaints))
    const { articles } = intakeText('report.txt', REPORT, { date: '2025-03-18' })
    await readIntoDossier(made.dossier, articles)
    const server = await serveDesk(deskOf(made.dossier), { port: 0, person: 'Ada' })
    const room = async (): Promise<RoomView> =>
      (await (await fetch(`${server.url}/api/articles/${articles[0]?.id}/room`)).json()) as RoomView
    const { article } = await room()
    const go = async (query: string) => {
      const { page, leave } = await visit(browser as Browser, server.url, `/articles/${article.id}?lang=en&${query}`)
      await page.waitForSelector(MAY_EDIT)
      await page.waitForSelector('.judge')
      await page.route('**/api/**', async (route) => {
        await new Promise((answered) => setTimeout(answered, ANSWERS_AFTER_MS))
        await route.continue().catch(() => {})
      })
      const close = async () => {
        await leave()
        await server.close()
      }
      return { page, close }
    }
    return { room, article, go }
  }

  test.each([
    ['y u y', ['confirm', 'undo', 'confirm']],
    ['y n u n', ['confirm', 'reject', 'undo', 'reject']],
    ['y n u u y', ['confirm', 'reject', 'undo', 'undo', 'confirm']],
    ['y u U u', ['confirm', 'undo', 'undo', 'undo']],
  ] as const)('a statement: %s', async (keys, log) => {
    const { room, article, go } = await opened()
    const { page, close } = await go(`statement=${article.statementsIn[0]?.id}`)
    for (const key of keys.split(' ')) await page.keyboard.press(key)
    await expect.poll(async () => (await room()).log.map(({ action }) => action)).toEqual(log)
    expect(await page.locator('dialog.conflict').count()).toBe(0)
    await close()
  })

  test.each([
    ['n y', ['reject', 'undo']],
    ['n u n', ['reject', 'undo', 'reject']],
    ['n y n', ['reject', 'undo', 'reject']],
    ['n n y', ['reject', 'undo']],
  ] as const)('a passage not understood: %s', async (keys, log) => {
    const { room, article, go } = await opened()
    const { page, close } = await go(`unread=${article.unreadIn[0]?.begin}`)
    for (const key of keys.split(' ')) await page.keyboard.press(key)
    await expect.poll(async () => (await room()).log.map(({ action }) => action)).toEqual(log)
    await close()
  })

  test('a history opened before the answer to an undo stays open', async () => {
    const { article, go } = await opened()
    const { page, close } = await go(`statement=${article.statementsIn[1]?.id}`)
    await page.keyboard.press('y')
    await page.keyboard.press('k')
    await page.keyboard.press('u')
    await page.keyboard.press('h')
    // The undo has led to what it took back, over the address of that moment.
    await page.waitForURL(new RegExp(`statement=${article.statementsIn[1]?.id}`))
    expect(new URL(page.url()).searchParams.get('show')).toBe('log')
    await page.locator('.history', { hasText: 'Ada' }).waitFor()
    await close()
  })

  test('nobody who has left the room is led back by the answer to an undo', async () => {
    const { room, article, go } = await opened()
    const { page, close } = await go(`statement=${article.statementsIn[0]?.id}`)
    await page.keyboard.press('y')
    await page.keyboard.press('u')
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.waitForURL(/\/articles\?/)
    await expect.poll(async () => (await room()).log.map(({ action }) => action)).toEqual(['confirm', 'undo'])
    await page.getByText('Taken back: confirmed').waitFor()
    expect(new URL(page.url()).pathname).toBe('/articles')
    await close()
  })

  test('a statement just corrected is judged before the list shows it', async () => {
    const { room, article, go } = await opened()
    const { page, close } = await go(`statement=${article.statementsIn[0]?.id}`)
    await page.keyboard.press('e')
    await page.locator('.edit-form').getByLabel('Thing').fill('something else altogether')
    await page.getByRole('button', { name: /^Save/ }).click()
    // In the very moment the form closes.
    await page.evaluate(
      () =>
        new Promise<void>((pressed) => {
          const watcher = new MutationObserver(() => {
            if (document.querySelector('.edit-form') !== null) return
            watcher.disconnect()
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }))
            pressed()
          })
          watcher.observe(document.body, { childList: true, subtree: true })
        }),
    )
    await expect.poll(async () => (await room()).log.map(({ action }) => action)).toEqual(['correct', 'reject'])
    await close()
  })
})

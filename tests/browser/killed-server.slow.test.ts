// The server dies (kill -9) while a person edits: after it is back the edit is there, once; until then the screen says that it
// is not saved, keeps it, and sends it again. Needs the compiled program: `npm run build`.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDossier, type RoomView, readIntoDossier } from '../../src/desk/index.js'
import { intakeText } from '../../src/intake/index.js'
import { buildFrontEnd, MAY_EDIT, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const browser: Browser | null = await startBrowser()

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const TEXT = `Talks

Russia rejects a ceasefire, Kremlin spokesman Dmitry Peskov said.
Ukraine demands security guarantees, President Volodymyr Zelensky said.
Germany offers to host talks, the government in Berlin said.
`

describe.skipIf(browser === null)('a server killed during an edit', () => {
  let folder: string
  let place: string
  let article: string
  let port: number
  let child: ChildProcess
  let page: Page
  let leave: () => Promise<void>

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      child = spawn(process.execPath, [MAIN, 'serve', '--dossier', place, '--port', String(port)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child.stdout?.once('data', () => resolve())
      child.once('error', reject)
    })
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => resolve())
      child.kill('SIGKILL')
    })
  const room = async (): Promise<RoomView> =>
    (await (await fetch(`http://127.0.0.1:${port}/api/articles/${article}/room`)).json()) as RoomView
  const acts = async () => (await room()).log.map(({ action }) => action)

  beforeAll(() => {
    if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build')
    buildFrontEnd()
  })
  beforeEach(async () => {
    if (browser === null) return
    folder = mkdtempSync(join(tmpdir(), 'parley-killed-'))
    place = join(folder, 'talks.parley')
    const made = await openDossier({ place, casebook: 'ukraine', create: true })
    if (!made.ok) throw new Error(JSON.stringify(made.complaints))
    const { articles } = intakeText('report.txt', TEXT, { date: '2025-03-18' })
    article = articles[0]?.id ?? ''
    await readIntoDossier(made.dossier, articles)
    await made.dossier.close()
    port = await freePort()
    await start()
    const visited = await visit(browser, `http://127.0.0.1:${port}`, `/articles/${article}?lang=en`)
    page = visited.page
    leave = visited.leave
    await page.waitForSelector(MAY_EDIT)
  })
  afterEach(async () => {
    await leave()
    await kill()
    rmSync(folder, { recursive: true })
  })
  afterAll(() => browser?.close())

  test('dead before it heard of it: kept, said, and sent when it is back', async () => {
    await page.keyboard.press('j')
    await kill()
    await page.keyboard.press('y')
    await page.getByText('1 change is not saved').waitFor()
    await page.locator('.unsaved', { hasText: 'confirmed' }).waitFor()
    await start()
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    await page.locator('.unsaved').waitFor({ state: 'detached' })
    expect(await acts()).toEqual(['confirm'])
  })

  test('dead after it was entered and before it answered: entered once', async () => {
    await page.route('**/api/edits*', async (route) => {
      await route.fetch()
      await kill()
      await route.abort()
    })
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    await page.getByText('1 change is not saved').waitFor()
    await page.unroute('**/api/edits*')
    await start()
    expect(await acts()).toEqual(['confirm'])
    await page.locator('.unsaved').waitFor({ state: 'detached' })
    expect(await acts()).toEqual(['confirm'])
  })

  test('a whole statement outlasts the window it was written in', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.locator('[name=act]').fill('hedges')
    await page.keyboard.press('Enter')
    await page.getByLabel('Note for the log').fill('long work')
    await kill()
    await page.keyboard.press('Enter')
    await page.getByText('1 change is not saved').waitFor()
    const context = page.context()
    await page.close()
    await start()
    page = await context.newPage()
    await page.goto(`http://127.0.0.1:${port}/articles/${article}?lang=en`)
    await expect.poll(acts).toEqual(['correct'])
    expect((await room()).log[0]).toMatchObject({ note: 'long work' })
  })

  test('what is kept and cannot be entered any more is shown with the reason, and goes back into the form', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.locator('[name=party]').fill('Nowhere')
    await page.getByLabel('Note for the log').focus()
    await kill()
    await page.keyboard.press('Enter')
    await page.getByText('1 change is not saved').waitFor()
    await start()
    await page.getByText('The casebook does not know this party').waitFor()
    expect(await acts()).toEqual([])
    await page.getByRole('button', { name: 'Edit again' }).click()
    await page.waitForSelector('.edit-form')
    await expect.poll(() => page.locator('[name=party]').inputValue()).toBe('Nowhere')
    await page.locator('[name=party]').fill('Ukraine')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect.poll(acts).toEqual(['correct'])
  })

  test('whenever it dies, nothing is lost and nothing is entered twice', async () => {
    for (const [n, delay] of [0, 2, 5, 10, 20, 40].entries()) {
      await page.keyboard.press('j')
      const key = n % 2 === 0 ? 'y' : 'n'
      const pressed = page.keyboard.press(key)
      await new Promise((resolve) => setTimeout(resolve, delay))
      await kill()
      await pressed
      await start()
      await expect.poll(async () => (await acts()).length).toBe(n + 1)
      await page.locator('.unsaved').waitFor({ state: 'detached' })
      await page.keyboard.press('k')
    }
  })
})

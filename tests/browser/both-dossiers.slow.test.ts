// What an analyst does in the reading room, from taking in to taking back, and what guards a dossier, on the sample case as the
// program reads it and on the dossier of the reports' reference reading.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Desk, RoomView } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { bothDossiers } from './both-dossiers.js'
import { markWords } from './mark-words.js'
import { buildFrontEnd, expectNoSidewaysScroll, MAY_EDIT, type Visit, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
afterAll(() => browser?.close())

const NEW = `Vienna offers rooms

Austria offers to host the next round of talks, the chancellor said on Tuesday.
Russia rejects a general ceasefire, Kremlin spokesman Dmitry Peskov said.
Observers hope for a compromise before the summer, although nobody has offered one so far.
Analysts expect that Russia will accept a truce by the end of the year.
Will Russia accept the ceasefire?
<script>window.hostile = 1</script> The talks must go on <img src=x onerror="window.hostile=2">.
`

describe.skipIf(browser === null).each(bothDossiers)('the workbench on %s', (_, open) => {
  describe.skipIf(open === null)('in the browser', () => {
    let desk: Desk
    let server: RunningServer
    /** The report taken in by the first test; the others work on it. */
    let article = ''
    const visits: Visit[] = []

    beforeAll(async () => {
      buildFrontEnd()
      desk = await (open as () => Promise<Desk>)()
      server = await serveDesk(desk, { port: 0, person: 'Ada' })
    })
    afterEach(async () => {
      const troubles = visits.flatMap((one) => one.troubles)
      for (const one of visits.splice(0)) await one.leave()
      expect(troubles).toEqual([])
    })
    afterAll(() => server?.close())

    const go = async (path: string, options: Parameters<typeof visit>[3] = {}): Promise<Page> => {
      const one = await visit(browser as Browser, server.url, path, options)
      visits.push(one)
      return one.page
    }
    const room = async (id = article): Promise<RoomView> =>
      (await (await fetch(`${server.url}/api/articles/${id}/room`)).json()) as RoomView
    const chosen = async (query: string): Promise<Page> => {
      const page = await go(`/articles/${article}?lang=en${query}`)
      await page.waitForSelector(MAY_EDIT)
      return page
    }

    test('taking in: a file and a pasted text, dated, read with progress, what is known already named', async () => {
      const [known] = await desk.articles()
      const old = await desk.article(known?.id ?? '', 'en')
      const page = await go('/take-in?lang=en')
      const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
      await page.setInputFiles('input[type=file]', [
        file(known?.source ?? 'known.txt', old?.text ?? ''),
        file('empty.txt', ''),
      ])
      await page.getByText('already in the dossier').waitFor()
      await page.getByText('There is no text in it.').waitFor()
      await page.getByLabel('Paste here').fill(NEW)
      await page.getByRole('button', { name: 'Take in the pasted text' }).click()
      await page.getByLabel('One article has no date. When did it appear?').fill('18.3.2025')
      await page.getByRole('button', { name: 'Read 1 article' }).click()
      await page.getByText('1 article read.').waitFor()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('link', { name: 'Vienna offers rooms' }).click()
      await page.waitForSelector('.article-text')
      article = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      const now = await room()
      expect(now.article).toMatchObject({ title: 'Vienna offers rooms', published: '2025-03-18' })
      expect(now.article.statementsIn.length).toBeGreaterThan(0)
      expect(now.article.unreadIn.length).toBeGreaterThan(0)
      // Text of an article is text.
      await page.locator('.article-text', { hasText: '<script>window.hostile = 1</script>' }).waitFor()
      expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
    })

    test('statements: confirmed, rejected, corrected and taken back by keys; the end of the words is moved', async () => {
      const before = await room()
      const [first] = before.article.statementsIn
      const page = await chosen('')
      const standing = async () =>
        [...(await room()).article.statementsIn, ...(await room()).rejected].find(({ id }) => id === first?.id)
          ?.standpoint
      // In the log, and on the screen: a key pressed while the list is drawn anew finds nothing chosen.
      const stands = async (wanted: string) => {
        await expect.poll(standing).toBe(wanted)
        await page.locator(`.room-card[data-standpoint="${wanted}"] button[aria-pressed="true"]`).waitFor()
      }
      await page.keyboard.press('j')
      await page.locator('.room-card button[aria-pressed]').first().waitFor()
      await page.keyboard.press('y')
      await stands('confirmed')
      await page.keyboard.press('n')
      await stands('rejected')
      await page.keyboard.press('u')
      await stands('confirmed')
      await page.keyboard.press('Shift+ArrowLeft')
      await page.waitForSelector('.edit-form')
      await page.locator('.edit-form').getByLabel('Thing').fill('where to meet')
      await page.getByRole('button', { name: /^Save/ }).click()
      await page.waitForSelector('.edit-form', { state: 'detached' })
      await expect
        .poll(async () => (await room()).article.statementsIn.find(({ topic }) => topic === 'where to meet'))
        .toMatchObject({ standpoint: 'added', begin: first?.begin })
      const shorter = (await room()).article.statementsIn.find(({ topic }) => topic === 'where to meet')
      expect(shorter?.end).toBeLessThan(first?.end ?? 0)
      await page.keyboard.press('u')
      await expect.poll(standing).toBe('confirmed')
    })

    test('a statement is added from marked words; what the machine could not guess is typed', async () => {
      const page = await chosen('')
      await markWords(page, 'nobody has offered one so far')
      await page.keyboard.press('a')
      await page.waitForSelector('.edit-form')
      const fields = page.locator('.edit-form')
      const missing = await fields.locator('[name=actor]').inputValue()
      if (missing === '') await fields.locator('[name=actor]').fill('Germany')
      if ((await fields.locator('[name=act]').inputValue()) === '') await fields.locator('[name=act]').fill('hedges')
      if ((await fields.getByLabel('Thing').inputValue()) === '') await fields.getByLabel('Thing').fill('a compromise')
      await page.getByRole('button', { name: /^Save/ }).click()
      await page.waitForSelector('.edit-form', { state: 'detached' })
      await expect
        .poll(async () => (await room()).article.statementsIn.find(({ quote }) => quote.includes('nobody has offered')))
        .toMatchObject({ standpoint: 'added' })
    })

    test('a passage not understood says why, is dismissed, taken back and done again; the log tells it', async () => {
      const before = await room()
      const open = before.passages.find(({ begin }) => !before.takenUp.includes(begin))
      const page = await chosen(`&unread=${open?.begin}`)
      const passage = async () => (await room()).passages.find(({ begin }) => begin === open?.begin)
      const card = page.locator('.unread-card[aria-current=true]')
      await card.waitFor()
      await expect.poll(() => card.locator('.reason').innerText()).not.toBe('')
      await page.keyboard.press('n')
      await expect.poll(async () => (await passage())?.dismissedBy ?? null).not.toBeNull()
      expect((await room()).left.unread).toBe(before.left.unread - 1)
      await page.keyboard.press('u')
      await expect.poll(async () => (await passage())?.dismissedBy).toBeNull()
      await page.keyboard.press('U')
      await expect.poll(async () => (await passage())?.dismissedBy ?? null).not.toBeNull()
      await page.getByLabel('Checked or not').selectOption({ label: 'rejected' })
      await page.waitForURL(/standpoint=rejected/)
      await expect.poll(() => page.locator('[data-unread]').count()).toBe(1)
      await page.goto(`${server.url}/log?lang=de`)
      await page.getByText('als leer abgetan').first().waitFor()
    })

    test('a remark that is a position after all is corrected into a statement, and both can be taken back', async () => {
      const [remark] = (await room()).remarks
      if (!remark) throw new Error('no remark was read')
      const page = await chosen(`&remark=${remark.id}`)
      await page.locator(`[data-remark="${remark.id}"][aria-current=true]`).waitFor()
      await page.keyboard.press('e')
      const fields = page.locator('.edit-form')
      await fields.waitFor()
      await fields.locator('[name=actor]').fill('Russia')
      await fields.locator('[name=act]').fill('accepts')
      await fields.getByLabel('Thing').fill('a truce by the end of the year')
      await page.getByRole('button', { name: /^Save/ }).click()
      await fields.waitFor({ state: 'detached' })
      const judged = async () => (await room()).remarks.find(({ id }) => id === remark.id)?.standpoint
      const made = async () =>
        (await room()).article.statementsIn.find(({ topic }) => topic === 'a truce by the end of the year')
      await expect.poll(judged).toBe('rejected')
      await expect
        .poll(made)
        .toMatchObject({ standpoint: 'added', actor: 'Russia', act: 'accept', quote: remark.quote })
      await page.keyboard.press('u')
      await expect.poll(judged).toBe('machine')
      await page.keyboard.press('u')
      await expect.poll(made).toBeUndefined()
    })

    test('filters stand in the address; back leads back; a deep link shows the same', async () => {
      const page = await chosen('')
      await page.getByLabel('Any act').selectOption({ index: 1 })
      await page.waitForURL(/act=/)
      // The act chosen is that of every card, save of one that is chosen itself.
      const cards = (on: Page) => on.locator('.card[data-statement]').count()
      const whole = (await room()).article.statementsIn
      const act = new URL(page.url()).searchParams.get('act')
      const shown = whole.filter((one) => one.act === act).length
      expect(shown).toBeGreaterThan(0)
      await expect.poll(() => cards(page)).toBe(shown)
      const address = page.url()
      await page.getByRole('link', { name: 'Matrix' }).click()
      await page.waitForSelector('.matrix')
      await page.goBack()
      await page.waitForSelector('.room-bar .tools')
      await expect.poll(() => page.url()).toBe(address)
      const other = await go(address.slice(server.url.length), { viewport: { width: 390, height: 800 } })
      await other.waitForSelector('.room-bar .tools')
      await expect.poll(() => cards(other)).toBe(shown)
      await expectNoSidewaysScroll(other)
    })

    test('whose tellings count is chosen in the matrix and changes it; the same dossier refuses strangers', async () => {
      const page = await go('/matrix?lang=en')
      await page.waitForSelector('[data-drawn="whole"] td.cell:not(.unknown)')
      const all = await page.locator('td.cell:not(.unknown)').count()
      await page.locator('.trust select').selectOption('quoted')
      await page.waitForURL(/trust=quoted/)
      await expect.poll(() => page.locator('td.cell:not(.unknown)').count()).toBeLessThan(all)

      const answer = await fetch(`${server.url}/`)
      expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'/)
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline')
      const edit = { action: 'dismiss', article, begin: 0, seen: null, by: 'Eve' }
      const foreign = await fetch(`${server.url}/api/edits`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
        body: JSON.stringify(edit),
      })
      expect(foreign.status).toBe(403)
      // The desk outlives this server.
      const guarded = await serveDesk(
        { ...desk, close: async () => {} },
        { port: 0, token: 'a-token-of-sixteen-signs' },
      )
      expect((await fetch(`${guarded.url}/api/matrix`)).status).toBe(401)
      const bearer = { headers: { authorization: 'Bearer a-token-of-sixteen-signs' } }
      expect((await fetch(`${guarded.url}/api/matrix`, bearer)).status).toBe(200)
      await guarded.close()
    })

    test('settlement: a choice is kept, written and found again; the two-party picture is drawn', async () => {
      const page = await go('/deal?lang=en')
      const ready = '.standing[data-possible][aria-busy="false"]'
      await page.waitForSelector(ready)
      await page.locator('.deal-option .pick').first().click()
      await page.waitForURL(/pick=/)
      await page.goto(`${page.url()}&show=proposals`)
      await page.waitForSelector(ready)
      await page.getByLabel('Name of your proposal').fill('A first draft')
      await page.getByRole('button', { name: 'Keep', exact: true }).click()
      await page.waitForSelector('[data-own]')
      await page.reload()
      await page.getByText('A first draft').first().waitFor()
      await page.goto(page.url().replace('show=proposals', 'show=best'))
      await page.waitForSelector(ready)
      await page.locator('.pareto svg, svg.pareto').first().waitFor()
      expect(await violationsOn(page)).toEqual([])
    })
  })
})

// The reading room in a real browser, over a dossier that the program has read itself: judging, correcting and adding with
// the keyboard alone, two windows on one dossier, taking in, and what can only be read.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RoomView } from '../../src/desk/index.js'
import { deskOf, openDossier, readIntoDossier } from '../../src/desk/index.js'
import { intakeText } from '../../src/intake/index.js'
import { type RunningServer, serveDesk, startServer } from '../../src/server/index.js'
import { markWords } from './mark-words.js'
import { buildFrontEnd, expectNoSidewaysScroll, MAY_EDIT, type Visit, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

const REPORT = `Talks without a breakthrough

Moscow. Russia rejects a general ceasefire, Kremlin spokesman Dmitry Peskov said on Monday.
Ukraine demands security guarantees, President Volodymyr Zelensky said in Kyiv.
Ukraine will never recognise the annexation of its territories, Foreign Minister Andrii Sybiha said.
Observers hope for a compromise before the summer, although nobody has offered one so far.
Germany offers to host the next round of talks, the government in Berlin announced.
The war must end at once, and a ceasefire must be accepted now.
Will Russia accept the ceasefire?
`
const HOSTILE = `<img src=x onerror="window.hostile=1"> talks

<script>window.hostile = 2</script> Russia rejects a ceasefire, Dmitry Peskov said. <a href="javascript:window.hostile=3">more</a>
Ukraine accepts talks <svg/onload=window.hostile=4> with <iframe src="data:text/html,<script>parent.hostile=5</script>">, Zelensky said.
`

/** A dossier with these texts, read by the program. */
const opened = async (place: string, texts: Readonly<Record<string, string>>) => {
  const made = await openDossier({ place, casebook: 'ukraine', create: true })
  if (!made.ok) throw new Error(JSON.stringify(made.complaints))
  const articles = Object.entries(texts).flatMap(
    ([name, text]) => intakeText(name, text, { date: '2025-03-18' }).articles,
  )
  await readIntoDossier(made.dossier, articles)
  return { dossier: made.dossier, ids: articles.map(({ id }) => id) }
}

describe.skipIf(browser === null)('reading room', () => {
  let server: RunningServer
  let article: string
  let hostile: string
  const visits: Visit[] = []

  beforeAll(buildFrontEnd)
  beforeEach(async () => {
    const { dossier, ids } = await opened(':memory:', { 'report.txt': REPORT, 'hostile.txt': HOSTILE })
    const [first, second] = ids
    if (!first || !second) throw new Error('two articles')
    article = first
    hostile = second
    server = await serveDesk(deskOf(dossier), { port: 0, person: 'Ada' })
  })
  afterEach(async () => {
    const troubles = visits.flatMap((one) => one.troubles)
    for (const one of visits.splice(0)) await one.leave()
    await server.close()
    // A refused edit is an answer, which a browser's console calls an error all the same.
    expect(troubles.filter((one) => !/status of 4(00|09)/.test(one))).toEqual([])
  })
  afterAll(() => browser?.close())

  const open = async (path: string, options: Parameters<typeof visit>[3] = {}, url = server.url): Promise<Page> => {
    if (browser === null) throw new Error('skipped without a browser')
    const one = await visit(browser, url, path, options)
    visits.push(one)
    return one.page
  }
  const room = async (id = article, url = server.url): Promise<RoomView> =>
    (await (await fetch(`${url}/api/articles/${id}/room`)).json()) as RoomView
  const openRoom = async (options: Parameters<typeof visit>[3] = {}, lang = 'en') => {
    const page = await open(`/articles/${article}?lang=${lang}`, options)
    await page.waitForSelector(MAY_EDIT)
    return page
  }
  const standpoints = async () => (await room()).article.statementsIn.map(({ standpoint }) => standpoint)

  test('keyboard alone: next, confirm, reject, on, undo, redo', async () => {
    const before = await room()
    expect(before.article.statementsIn.length).toBeGreaterThan(3)
    const page = await openRoom()
    await page.keyboard.press('j')
    await page.waitForSelector('.article-text .statement.chosen')
    await page.keyboard.press('y')
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await page.waitForSelector('.room-card[data-standpoint="rejected"]')
    await page.locator('.room-bar', { hasText: `${before.left.statements - 2} statements left to check` }).waitFor()
    // And on: the next unchecked is chosen.
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+Y')
    await expect.poll(async () => (await standpoints()).filter((one) => one === 'confirmed').length).toBe(2)
    await page.waitForSelector(`[aria-current=true][data-statement="${before.article.statementsIn[3]?.id}"]`)
    await page.keyboard.press('u')
    await page.getByText('Taken back: confirmed').waitFor()
    await page.keyboard.press('u')
    await expect.poll(standpoints).toEqual(['confirmed', ...before.article.statementsIn.slice(1).map(() => 'machine')])
    await page.keyboard.press('u')
    await expect.poll(async () => (await room()).left.statements).toBe(before.left.statements)
    await page.keyboard.press('u')
    await page.getByText('Nothing of yours to take back').waitFor()
    for (const done of [1, 2, 3]) {
      await page.keyboard.press(done === 3 ? 'Control+Shift+Z' : 'Shift+U')
      await expect.poll(async () => (await room()).left.statements).toBe(before.left.statements - done)
    }
    await page.keyboard.press('h')
    await page.locator('.history', { hasText: 'Ada' }).waitFor()
    await page.waitForURL(/show=log/)
  })

  test('undo and redo go on after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-room-'))
    const place = join(folder, 'talks.parley')
    const { dossier, ids } = await opened(place, { 'report.txt': REPORT })
    await dossier.close()
    const id = ids[0] ?? ''
    let running = await startServer({ dossier: place, port: 0, person: 'Ada' })
    let page = await open(`/articles/${id}?lang=en`, {}, running.url)
    await page.waitForSelector(MAY_EDIT)
    await page.locator('[data-unread] .cover').first().click()
    await page.keyboard.press('n')
    await page.waitForSelector('.room-card[data-standpoint="rejected"] [data-unread]')
    await page.locator('.card[data-statement] .cover').first().click()
    await page.keyboard.press('y')
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    await visits.pop()?.leave()
    await running.close()
    running = await startServer({ dossier: place, port: 0, person: 'Ada' })
    expect((await room(id, running.url)).passages.filter(({ dismissedBy }) => dismissedBy !== null)).toHaveLength(1)
    page = await open(`/articles/${id}?lang=en`, {}, running.url)
    await page.waitForSelector(MAY_EDIT)
    await page.keyboard.press('u')
    await page.getByText('Taken back: confirmed').waitFor()
    await expect.poll(async () => (await room(id, running.url)).article.statementsIn[0]?.standpoint).toBe('machine')
    await page.keyboard.press('Shift+U')
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    // Pressed twice before the first answer is there, it takes back two.
    await page.route(/api\/(edits|log\/next)/, async (route) => {
      await new Promise((answered) => setTimeout(answered, 400))
      await route.continue()
    })
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    const dismissed = async () => (await room(id, running.url)).passages.some(({ dismissedBy }) => dismissedBy !== null)
    await expect.poll(dismissed).toBe(false)
    await visits.pop()?.leave()
    await running.close()
    rmSync(folder, { recursive: true })
  })

  test('correct: holder by typing ahead, act, condition, date and words, all by keyboard', async () => {
    const page = await openRoom()
    await page.keyboard.press('j')
    const old = (await room()).article.statementsIn[0]
    if (!old) throw new Error('no statement')
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'actor')
    await page.keyboard.type('Lavr')
    await page.waitForSelector('[role=option][aria-selected=true]')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[name=actor]').inputValue()).toContain('Lavrov')
    // Whom he commits follows from the casebook.
    await expect.poll(() => page.locator('[name=party]').inputValue()).toBe('Russia')
    await page.locator('[name=act]').focus()
    await page.keyboard.type('hedg')
    await page.keyboard.press('Enter')
    await page.getByLabel('Said on').fill('17.3.2025')
    await page.getByLabel('for now only').check()
    // Outside of the fields the ends of the mark move by words.
    await page.getByLabel('for now only').press('Shift+ArrowLeft')
    await page.getByLabel('Note for the log').fill('heard it myself')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.edit-form', { state: 'detached' })
    const now = (await room()).article.statementsIn[0]
    expect(now).toMatchObject({
      actor: 'Sergey Lavrov',
      act: 'hedge',
      sign: 0,
      said: '2025-03-17',
      temporary: true,
      standpoint: 'added',
    })
    expect(now?.end).toBeLessThan(old.end)
    expect(now?.quote).toBe(REPORT.slice(now?.begin, now?.end))
    expect((await room()).log.at(-1)).toMatchObject({
      action: 'correct',
      replaces: old.id,
      note: 'heard it myself',
      by: { name: 'Ada' },
    })
    // Its history tells what it was.
    await page.keyboard.press('h')
    await page.locator('.history del', { hasText: old.actor }).waitFor()
    await page.keyboard.press('u')
    await expect.poll(async () => (await room()).article.statementsIn[0]?.id).toBe(old.id)
  })

  test('the words of a statement are dragged', async () => {
    // Nothing glides: what is to be dragged stands still.
    const page = await openRoom({ reducedMotion: 'reduce' })
    await page.keyboard.press('j')
    const old = (await room()).article.statementsIn[0]
    const handle = page.locator('.handle.end')
    const box = await handle.boundingBox()
    const line = await page.locator('.article-text .chosen').first().boundingBox()
    if (!box || !line || !old) throw new Error('no handle')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(line.x + 170, line.y + line.height / 2, { steps: 8 })
    await page.mouse.up()
    await page.waitForSelector('.edit-form')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.waitForSelector('.edit-form', { state: 'detached' })
    const now = (await room()).article.statementsIn[0]
    expect(now?.begin).toBe(old.begin)
    expect(now?.end).not.toBe(old.end)
    // Ends at the end of a word.
    expect(`${REPORT[(now?.end ?? 0) - 1]}${REPORT[now?.end ?? 0]}`).toMatch(/[\p{L}\p{N}.,][^\p{L}\p{N}]/u)
  })

  test('a statement is added in at most four keystrokes after marking words', async () => {
    const page = await openRoom()
    const count = (await room()).article.statementsIn.length
    await markWords(page, 'Germany offers to host the next round of talks')
    let keys = 0
    const press = async (key: string) => {
      keys += 1
      await page.keyboard.press(key)
    }
    await press('a')
    await page.waitForSelector('.edit-form')
    await expect.poll(() => page.locator('[name=actor]').inputValue()).not.toBe('')
    await expect.poll(() => page.locator('[data-guessed=true]').count()).toBeGreaterThan(1)
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'save')
    await press('Enter')
    await page.waitForSelector('.edit-form', { state: 'detached' })
    expect(keys).toBeLessThanOrEqual(4)
    await expect.poll(async () => (await room()).log.length).toBe(1)
    expect((await room()).article.statementsIn.length).toBeGreaterThanOrEqual(count)
  })

  test('words of which the machine makes nothing: what is missing is asked first, and said at its field', async () => {
    const page = await openRoom()
    await markWords(page, 'although nobody has offered one so far')
    await page.keyboard.press('a')
    await page.waitForSelector('.edit-form')
    const fields = page.locator('.edit-form')
    await fields.locator('[name=actor]').fill('')
    await page.getByLabel('Said on').fill('31.2.2025')
    await fields.getByLabel('Thing').fill('')
    await fields.locator('[name=issue]').fill('no such issue at all')
    await fields.getByLabel('Thing').focus()
    await page.getByRole('button', { name: /^Save/ }).click()
    await fields.getByText('Who holds it?').waitFor()
    await fields.getByText('No such date.').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('actor')
    await page.keyboard.type('ger')
    // Names are suggested as soon as the server has told them.
    await page.waitForSelector('[role=option][aria-selected=true]')
    await page.keyboard.press('Enter')
    await page.getByLabel('Said on').fill('')
    await fields.locator('[name=act]').fill('offers')
    await page.keyboard.press('Enter')
    await fields.getByLabel('Thing').fill('a compromise')
    await page.getByRole('button', { name: /^Save/ }).click()
    // What only the server knows is said at its field as well.
    await page.getByText('The casebook has no such issue').waitFor()
    await fields.locator('[name=issue]').fill('')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.waitForSelector('.edit-form', { state: 'detached' })
    expect((await room()).article.statementsIn.find(({ topic }) => topic === 'a compromise')).toMatchObject({
      quote: 'although nobody has offered one so far',
      act: 'offer',
      standpoint: 'added',
      issue: null,
    })
  })

  test('a passage not understood becomes a statement, and says so', async () => {
    const before = await room()
    const passage = before.article.unreadIn[0]
    const page = await open(`/articles/${article}?lang=en&unread=${passage?.begin}`)
    await page.waitForSelector('.room-card:has(.unread-card[aria-current=true]) .judge')
    await page.keyboard.press('a')
    await page.waitForSelector('.edit-form')
    const fields = page.locator('.edit-form')
    await fields.locator('[name=actor]').fill('Germany')
    await fields.locator('[name=act]').fill('hedges')
    await fields.getByLabel('Thing').fill('a compromise')
    await page.getByRole('button', { name: /^Save/ }).click()
    await page.waitForSelector('.edit-form', { state: 'detached' })
    await expect.poll(async () => (await room()).takenUp).toContain(passage?.begin)
    await page.getByText('taken up').first().waitFor()
  })

  test('a passage not understood is dismissed, found by the filter, taken back and done again; the log tells it', async () => {
    const before = await room()
    const begin = before.article.unreadIn[0]?.begin
    const page = await open(`/articles/${article}?lang=en&unread=${begin}`)
    const passage = async () => (await room()).passages.find((one) => one.begin === begin)
    await page.waitForSelector('.room-card:has(.unread-card[aria-current=true]) .judge')
    await page.keyboard.press('n')
    await expect.poll(async () => (await passage())?.dismissedBy ?? null).not.toBeNull()
    expect((await room()).left.unread).toBe(before.left.unread - 1)
    await page.keyboard.press('u')
    await expect.poll(async () => (await passage())?.dismissedBy).toBeNull()
    await page.keyboard.press('U')
    await expect.poll(async () => (await passage())?.dismissedBy ?? null).not.toBeNull()
    await page.getByLabel('Checked or not').selectOption({ label: 'rejected' })
    await page.waitForURL(/standpoint=rejected/)
    await page.waitForSelector('.room-card[data-standpoint="rejected"] [data-unread]')
    await expect.poll(() => page.locator('[data-unread]').count()).toBe(1)
    await page.getByLabel('Checked or not').selectOption({ label: 'unchecked' })
    await page.waitForURL(/standpoint=machine/)
    await page.keyboard.press('h')
    await page.getByText('dismissed as holding nothing').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.goto(`${server.url}/articles/${article}?lang=en&unread=${begin}`)
    await page.waitForSelector('.room-card[data-standpoint="rejected"]:has(.unread-card[aria-current=true]) .judge')
    await page.keyboard.press('y')
    await expect.poll(async () => (await passage())?.dismissedBy).toBeNull()
    await page.goto(`${server.url}/log?lang=de`)
    await page.getByText('als leer abgetan').first().waitFor()
  })

  test('filters by kind stand in the address', async () => {
    const page = await openRoom()
    const all = await page.locator('.card[data-statement]').count()
    await page.getByLabel('Any act').selectOption({ label: 'rejects' })
    await page.waitForURL(/act=reject/)
    const count = () => page.locator('.card[data-statement]').count()
    await expect.poll(count).toBeLessThan(all)
    const shown = await count()
    expect(shown).toBeGreaterThan(0)
    await page.reload()
    await page.waitForSelector('.card[data-statement]')
    await expect.poll(count).toBe(shown)
  })

  describe('two windows on one dossier', () => {
    const asBert = async (page: Page) => {
      await page.getByRole('button', { name: 'change' }).click()
      await page.getByLabel('Your name in the log').fill('Bert')
      await page.keyboard.press('Enter')
      await page.getByText('Changes are signed by Bert').waitFor()
    }
    const correctAct = async (page: Page, act: string) => {
      await page.locator('[name=act]').fill(act)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /^Save/ }).click()
    }

    test('the other window learns of a change without losing its place', async () => {
      const [one, other] = [await openRoom(), await openRoom({ viewport: { width: 1280, height: 300 } })]
      await other.evaluate(() => document.querySelector('.article-side')?.scrollTo(0, 120))
      await one.keyboard.press('j')
      await one.keyboard.press('y')
      await other.waitForSelector('.room-card[data-standpoint="confirmed"]')
      expect(await other.evaluate(() => document.querySelector('.article-side')?.scrollTop)).toBe(120)
    })

    test.each(['keep', 'over', 'again'] as const)('a conflict is shown with both versions: %s', async (choice) => {
      const [ada, bert] = [await openRoom(), await openRoom()]
      await asBert(bert)
      for (const page of [ada, bert]) {
        await page.keyboard.press('j')
        await page.keyboard.press('e')
        await page.waitForSelector('.edit-form')
      }
      await correctAct(ada, 'demands')
      await ada.waitForSelector('.edit-form', { state: 'detached' })
      await correctAct(bert, 'offers')
      const dialog = bert.locator('dialog.conflict')
      await dialog.waitFor()
      expect(await dialog.locator('h2').innerText()).toBe('Ada has changed this meanwhile')
      expect(await dialog.locator('[data-version=theirs]').innerText()).toContain('demands')
      expect(await dialog.locator('[data-version=yours]').innerText()).toContain('offers')
      expect(await dialog.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['demands', 'offers']))
      expect(await violationsOn(bert)).toEqual([])
      const acts = async () => (await room()).article.statementsIn[0]?.act
      await expect.poll(acts).toBe('demand')
      if (choice === 'keep') {
        await bert.getByRole('button', { name: 'Keep theirs' }).click()
        await dialog.waitFor({ state: 'detached' })
        expect(await acts()).toBe('demand')
      } else if (choice === 'over') {
        await bert.getByRole('button', { name: 'Put mine over it' }).click()
        await expect.poll(acts).toBe('offer')
      } else {
        await bert.getByRole('button', { name: 'Edit again' }).click()
        await bert.waitForSelector('.edit-form')
        await expect.poll(() => bert.locator('[name=act]').inputValue()).toBe('offers')
        await correctAct(bert, 'hedges')
        await expect.poll(acts).toBe('hedge')
      }
      // Nothing is lost: whatever was entered stands in the log.
      const { log } = await room()
      expect(log.filter(({ action }) => action === 'correct').map(({ by }) => by.name)).toEqual(
        choice === 'keep' ? ['Ada'] : ['Ada', 'Bert'],
      )
    })
  })

  test('taking in: files and pasted text, dated, read with progress, duplicates named', async () => {
    const page = await open('/take-in?lang=en')
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.waitForSelector('.drop')
    await page.setInputFiles('input[type=file]', [
      file('new.txt', 'Berlin hesitates\n\nGermany rejects sending troops, the chancellor said on Monday.\n'),
      file('report.txt', REPORT),
      file('picture.png', '\u0089PNG\u0000\u0000'),
      file('empty.txt', ''),
    ])
    await page.getByText('already in the dossier').waitFor()
    await page.getByText('There is no text in it.').waitFor()
    await page.getByText('Neither text nor a web page').waitFor()
    await page
      .getByLabel('Paste here')
      .fill('Vienna offers rooms\n\nAustria offers to host talks, the chancellor said on Tuesday.')
    await page.getByRole('button', { name: 'Take in the pasted text' }).click()
    await page.getByText('2 articles have no date').waitFor()
    await page.getByRole('button', { name: 'Read 2 articles' }).click()
    await page.getByText('No such date').waitFor()
    await page.getByLabel('2 articles have no date. When did they appear?').fill('18.3.2025')
    await page.getByRole('button', { name: 'Read 2 articles' }).click()
    await page.getByText('2 articles read.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Berlin hesitates' }).click()
    await page.waitForSelector('.article-text')
    const { articles } = (await (await fetch(`${server.url}/api/articles`)).json()) as {
      articles: { title: string; published: string }[]
    }
    expect(articles).toHaveLength(4)
    expect(articles.find(({ title }) => title === 'Vienna offers rooms')?.published).toBe('2025-03-18')
  })

  test('taking in can be stopped; what was read stays', async () => {
    const lines = Array.from({ length: 400 }, (_, n) =>
      JSON.stringify({ id: `a${n}`, date: '2025-03-18', text: `Number ${n}. ${REPORT.repeat(4)}` }),
    ).join('\n')
    const page = await open('/take-in?lang=en')
    await page.setInputFiles('input[type=file]', [
      { name: 'many.jsonl', mimeType: 'text/plain', buffer: Buffer.from(lines) },
    ])
    await page.getByRole('button', { name: 'Read 400 articles' }).click()
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 2)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText(/Stopped after \d+ of 400/).waitFor()
    const count = async () =>
      ((await (await fetch(`${server.url}/api/articles`)).json()) as { articles: unknown[] }).articles.length
    // What was being read when the stop came may still be stored; then nothing more is.
    let kept = await count()
    await expect
      .poll(
        async () => {
          const before = kept
          kept = await count()
          return kept - before
        },
        { interval: 1000 },
      )
      .toBe(0)
    expect(kept).toBeGreaterThan(3)
    expect(kept).toBeLessThan(402)
  })

  test('a pasted page is read as a page, and nothing of it runs', async () => {
    const page = await open('/take-in?lang=en')
    await page.waitForSelector('textarea')
    const html = `<article><h1>Pasted page</h1><script>window.hostile=6</script><p onclick="window.hostile=7">${'Russia rejects a ceasefire, Dmitry Peskov said on Monday. '.repeat(12)}</p><img src=x onerror="window.hostile=8"></article>`
    await page.evaluate((markup) => {
      const data = new DataTransfer()
      data.setData('text/html', markup)
      data.setData('text/plain', 'Russia rejects a ceasefire. '.repeat(30))
      document
        .querySelector('textarea')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)
    await page.getByText('pasted.html').waitFor()
    await page.getByText('One article has no date').waitFor()
    await page.getByLabel('I do not know').check()
    await page.getByRole('button', { name: 'Read 1 article' }).click()
    await page.getByText('1 article read.').waitFor()
    await page.locator('.held a').first().click()
    await page.locator('.article-text', { hasText: 'Russia rejects a ceasefire' }).waitFor()
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  })

  test('hostile text stays text while it is worked on', async () => {
    const page = await open(`/articles/${hostile}?lang=en`)
    await page.waitForSelector(MAY_EDIT)
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.waitForSelector('.edit-form')
    await page.keyboard.press('Escape')
    await markWords(page, '<svg/onload=window.hostile=4>')
    await page.keyboard.press('a')
    await page.waitForSelector('.edit-form')
    await page.locator('.span-field q', { hasText: '<svg/onload=' }).first().waitFor()
    await page.goto(`${server.url}/log?lang=en`)
    await page.waitForSelector('main h1')
    await page.goto(`${server.url}/articles?lang=en`)
    await page.waitForSelector('.article-list')
    expect(
      await page.locator('main :is(img, script, iframe), main svg[onload], main a[href^="javascript"]').count(),
    ).toBe(0)
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  })

  test('who changed what in the dossier, and any entry taken back', async () => {
    const page = await openRoom()
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    await page.goto(`${server.url}/log?lang=en`)
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByText('confirmed · taken back').waitFor()
    await expect.poll(standpoints).not.toContain('confirmed')
    expect(await violationsOn(page)).toEqual([])
  })

  test('the list of articles counts what is left to check, stands by it, and shows nothing else where that is asked for', async () => {
    const page = await openRoom()
    const many = (await room()).left.statements - 1
    expect(many).toBeGreaterThan(0)
    await expect
      .poll(() => page.locator('.room-card[data-standpoint="machine"] [data-statement]').count())
      .toBe(many + 1)
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
    await page.goto(`${server.url}/articles?lang=en`)
    const left = page.locator('td[data-left]')
    await left.first().waitFor()
    const { statements } = (await (
      await page.request.get(`${server.url}/api/statements?article=${article}`)
    ).json()) as {
      statements: readonly { standpoint: string }[]
    }
    expect(statements.filter(({ standpoint }) => standpoint === 'machine')).toHaveLength(many)
    const counts = async () =>
      (await left.evaluateAll((cells) => cells.map((one) => Number(one.dataset.left)))) as number[]
    await expect.poll(counts).toContain(many)
    const falling = (await counts()).toSorted((a, b) => b - a)
    await page.getByRole('link', { name: 'Left to check' }).click()
    await page.waitForURL(/order=left/)
    await expect.poll(counts).toEqual(falling)
    await page.getByRole('link', { name: 'Left to check' }).click()
    await page.waitForURL(/order=-left/)
    await expect.poll(counts).toEqual(falling.toReversed())
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Left to check' }).waitFor()
    await page.locator('[data-only-left]').check()
    await page.waitForURL(/only=left/)
    await expect.poll(async () => (await counts()).toSorted()).toEqual(falling.filter((one) => one > 0).toSorted())
    expect(await violationsOn(page)).toEqual([])
  })

  test('served for reading only: the screens say so and offer nothing', async () => {
    const { dossier, ids } = await opened(':memory:', { 'report.txt': REPORT })
    const reading = await serveDesk(deskOf(dossier), { port: 0, readOnly: 'asked' })
    const page = await open(`/articles/${ids[0]}?lang=en`, {}, reading.url)
    await page.getByText('Served for reading only').waitFor()
    await page.keyboard.press('j')
    await page.waitForSelector('.article-text .chosen')
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    for (const key of ['y', 'n', 'e', 'u']) await page.keyboard.press(key)
    await markWords(page, 'Germany offers')
    await page.keyboard.press('a')
    // The last key of all is answered, so the others were heard.
    await page.keyboard.press('h')
    await page.waitForSelector('.history')
    expect(await page.locator('.judge, .handle, .edit-form, .selection-hint').count()).toBe(0)
    expect(sent).toEqual([])
    expect((await room(ids[0], reading.url)).log).toEqual([])
    await page.goto(`${reading.url}/take-in?lang=en`)
    await page.getByText('Served for reading only').waitFor()
    await expect.poll(() => page.locator('input[type=file]').count()).toBe(0)
    await visits.pop()?.leave()
    await reading.close()
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('for everybody, %s, %d px', (colorScheme, width) => {
    test.each(['en', 'de'])('%s', async (lang) => {
      const options = { colorScheme, viewport: { width, height: 800 } }
      const page = await openRoom(options, lang)
      const look = async () => {
        await expectNoSidewaysScroll(page)
        expect(await violationsOn(page)).toEqual([])
      }
      await page.keyboard.press('j')
      await page.keyboard.press('y')
      await page.waitForSelector('.room-card[data-standpoint="confirmed"]')
      await page.keyboard.press('j')
      await page.keyboard.press('n')
      await page.waitForSelector('.room-card[data-standpoint="rejected"]')
      await look()
      await page.keyboard.press('x')
      await page.keyboard.press('e')
      await page.waitForSelector('.edit-form')
      await page.locator('[name=actor]').fill('')
      await page.locator('.edit-form button[type=submit]').click()
      await page.waitForSelector('.fault')
      await page.locator('[name=act]').click()
      await look()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.goto(`${server.url}/articles/${article}?lang=${lang}&show=log`)
      await page.waitForSelector('.history li')
      await look()
      await page.goto(`${server.url}/take-in?lang=${lang}`)
      await page.waitForSelector('.drop')
      await look()
      await page.goto(`${server.url}/log?lang=${lang}`)
      await page.waitForSelector('.log-list')
      await look()
    })
  })
})

// The workbench in a real browser, on the real server over a small dossier coded by hand.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { smallDesk } from './small-desk.js'
import {
  buildFrontEnd,
  expectNoSidewaysScroll,
  MAY_EDIT,
  PATIENCE_MS,
  untilCalm,
  type Visit,
  violationsOn,
  visit,
} from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

describe.skipIf(browser === null)('workbench', () => {
  let server: RunningServer
  let current: Visit | null = null

  beforeAll(async () => {
    buildFrontEnd()
    server = await serveDesk(smallDesk(), { port: 0 })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(async () => {
    const troubles = current?.troubles ?? []
    await current?.leave()
    current = null
    expect(troubles).toEqual([])
  })

  const open = async (path: string, options: Parameters<typeof visit>[3] = {}) => {
    if (browser === null) throw new Error('skipped without a browser')
    current = await visit(browser, server.url, path, options)
    return current.page
  }
  const cell = (party: string, issue: string) => `td[data-party="${party}"][data-issue="${issue}"]`

  test('matrix: signs, marks, words, and hatched cells where nobody has spoken', async () => {
    const page = await open('/matrix?lang=en')
    await page.waitForSelector('[data-drawn="whole"]')
    const redline = page.locator(cell('norland', 'shore.islands'))
    expect(await redline.getAttribute('class')).toContain('redline')
    expect(await redline.getAttribute('aria-label')).toBe(
      'Norland, Status of the islands: against, absolute, red line, quoted, 3 Mar 2031, 1 utterance',
    )
    expect(await page.locator(`${cell('norland', 'truce.patrols')} .marks svg`).count()).toBe(1)
    expect(await page.locator(cell('sudmark', 'shore.islands')).getAttribute('class')).toContain('hedge')
    expect(await page.locator(cell('norland', 'truce.ceasefire')).getAttribute('class')).toContain('unknown')
    expect(await page.locator('.legend').isVisible()).toBe(true)
    expect(await page.locator('tbody th[scope=row]').count()).toBe(5)
    await page.getByLabel('empty rows too').check()
    await page.waitForURL(/issues=all/)
    await expect.poll(() => page.locator('tbody th[scope=row]').count()).toBe(6)
  })

  test('cell → statements → article with the sentence marked, and back to the same place', async () => {
    const page = await open('/matrix?lang=en')
    await page.locator(cell('norland', 'truce.patrols')).click()
    await page.waitForSelector('.panel .card')
    expect(new URL(page.url()).searchParams.get('cell')).toBe('norland~truce.patrols')
    const quote = 'Norland would withdraw its patrol boats only if Sudmark reopened the northern dam'
    const marked = (where: string) => async () => (await page.locator(where).allTextContents()).join('')
    await expect.poll(marked('.panel .card mark')).toBe(quote)
    await page.locator('.panel .chain', { hasText: 'Lake Post, 4 Mar 2031' }).waitFor()
    await page.locator('.panel .condition-words', { hasText: 'only if Sudmark' }).waitFor()
    await page.locator('.panel .card .cover').click()
    await page.waitForSelector('.article-text .chosen')
    await expect.poll(marked('.article-text mark.chosen')).toBe(quote)
    expect(await page.locator('.reading-list .card[aria-current=true] .actor').innerText()).toBe('Ada Brenn')
    expect(await page.locator('.article-text').innerText()).toContain('demands that foreign observers')
    expect(await page.locator('.article-text .boilerplate').innerText()).toContain('Subscribe')
    expect(await page.locator('.reading-list .unread-card').innerText()).toContain('author’s own voice')
    await page.goBack()
    await page.waitForSelector('.panel .card')
    await page.waitForSelector(`${cell('norland', 'truce.patrols')}[aria-selected="true"]`)
    await page.goBack()
    await page.waitForSelector('.panel', { state: 'detached' })
  })

  test('a click on another mark in the text chooses its statement', async () => {
    const page = await open('/articles/a-00000000000000000000?lang=en')
    await page.locator('.article-text mark', { hasText: 'We will never hand over' }).click()
    await page.waitForURL(/statement=s-00000000000000000000/)
    await page.locator('.reading-list .card[aria-current=true]', { hasText: 'rules out' }).waitFor()
  })

  test('text and list go in step, whichever is scrolled', async () => {
    const page = await open('/articles/a-00000000000000000001?lang=en', { viewport: { width: 1280, height: 260 } })
    await page.waitForSelector('.article-text mark')
    await page.waitForSelector(MAY_EDIT)
    const SEEN = 's-00000000000000000066'
    const offset = () =>
      page.evaluate((id) => {
        const bar = document.querySelector('.room-bar')?.getBoundingClientRect()
        const card = document.querySelector(`.reading-list [data-statement="${id}"]`)
        return Math.abs((card?.getBoundingClientRect().top ?? 0) - (bar?.bottom ?? 0))
      }, SEEN)
    const place = () =>
      page.evaluate((id) => {
        const pane = document.querySelector('.article-side')?.getBoundingClientRect()
        const mark = document.querySelector(`[data-of="statement:${id}"]`)?.getBoundingClientRect()
        return (mark?.top ?? 0) - (pane?.top ?? 0)
      }, SEEN)
    await expect.poll(offset).toBeGreaterThan(30)
    await page.hover('.article-text')
    await page.evaluate((id) => {
      const mark = document.querySelector(`[data-of="statement:${id}"]`)
      const pane = document.querySelector('.article-side')
      if (!mark || !pane) throw new Error('nothing to scroll')
      pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
    }, SEEN)
    await expect.poll(offset).toBeLessThan(3)
    await page.evaluate(() => document.querySelector('.article-side')?.scrollTo(0, 0))
    const before = await place()
    await page.hover('.reading-list h2')
    await page.evaluate((id) => {
      const card = document.querySelector(`.reading-list [data-statement="${id}"]`)
      const list = document.querySelector('.reading-list')
      const bar = document.querySelector('.room-bar')
      if (!card || !list || !bar) throw new Error('nothing to scroll')
      list.scrollTop += card.getBoundingClientRect().top - bar.getBoundingClientRect().bottom - 1
    }, SEEN)
    await expect.poll(place).toBeLessThan(before)
  })

  test('the pointer shows the words of a cell', async () => {
    const page = await open('/matrix?lang=en')
    await page.locator(cell('norland', 'truce.patrols')).hover()
    const tooltip = (hasText: string) => page.locator('.tooltip', { hasText }).waitFor()
    await tooltip('for, ordinary')
    await page.locator('.tooltip .words', { hasText: 'Norland would withdraw its patrol boats' }).waitFor()
    await tooltip('only if: “only if Sudmark reopened the northern dam”')
    await page.locator(cell('lake-union', 'shore.islands')).hover()
    await tooltip('nobody has said anything')
  })

  test('the date moves, cells change, and the address tells it', async () => {
    const page = await open('/matrix?lang=en')
    const ceasefire = page.locator(cell('sudmark', 'truce.ceasefire'))
    expect(await ceasefire.getAttribute('aria-label')).toContain('for, ordinary')
    await page.locator('#said-by').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/asOf=2031-03-10/)
    await page.waitForSelector(`${cell('sudmark', 'truce.ceasefire')}[aria-label*="against, firm, for now"]`)
    await page.keyboard.press('Home')
    await page.waitForURL(/asOf=2031-03-03/)
    await page.waitForSelector(cell('sudmark', 'truce.ceasefire'), { state: 'detached' })
    await expect.poll(() => page.locator('.date-slider output').first().innerText()).toBe('3 Mar 2031')
  })

  test('a step of the slider says and marks what is new', async () => {
    const page = await open('/matrix?lang=en&asOf=2031-03-03')
    await page.getByText(/position(s)? new on 3 Mar 2031/).waitFor()
    await page.waitForSelector('td.cell.fresh')
    await page.locator('.legend', { hasText: 'New on this day' }).waitFor()
    await page.goto(`${server.url}/matrix?lang=en`)
    await page.waitForSelector('[data-drawn="whole"] td.cell')
    expect(await page.locator('td.cell.fresh').count()).toBe(0)
  })

  test('the day of knowledge is typed in any common way', async () => {
    const page = await open('/matrix?lang=en')
    const field = page.getByLabel('Known by')
    await field.fill('32.1.2031')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('17.5.2031')
    await field.press('Enter')
    await page.waitForURL(/knownOn=2031-05-17/)
    // The address changes a moment before the field is written anew.
    await expect.poll(() => field.inputValue()).toBe('17 May 2031')
    await page.getByLabel('Take the date away').click()
    await page.waitForURL((url) => !url.searchParams.has('knownOn'))
  })

  test('what is less sure can be held back, and the address tells it', async () => {
    const page = await open('/articles/a-00000000000000000000?lang=en')
    const cards = page.locator('.reading-list .card[data-statement]')
    await cards.first().waitFor()
    const all = await cards.count()
    await page.getByLabel('How near the holder is heard').selectOption('quoted')
    await page.waitForURL(/heard=quoted/)
    await expect.poll(() => cards.count()).toBeLessThan(all)
    const quoted = await cards.count()
    await page.locator('.least [role=status]', { hasText: `${quoted} of ${all}` }).waitFor()
    await page.getByLabel('Least sureness').selectOption('90')
    await page.waitForURL(/sure=90/)
    await expect.poll(() => cards.count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: 'show all' }).click()
    await page.waitForURL((url) => !url.searchParams.has('sure'))
    await expect.poll(() => cards.count()).toBe(all)
  })

  test('an address is the whole state: reload shows the same', async () => {
    const path = '/matrix?asOf=2031-03-10&issues=all&cell=sudmark~truce.ceasefire&lang=de'
    const page = await open(path)
    const whole = async () => {
      await page.waitForSelector('.panel .card')
      await page.waitForSelector('.figures strong')
      await untilCalm(page)
    }
    await whole()
    const before = await page.locator('main').innerText()
    expect(before).toContain('lehnt ab')
    await page.reload()
    await whole()
    await expect.poll(() => page.locator('main').innerText()).toBe(before)
    expect(page.url()).toBe(server.url + path)
  })

  test('keyboard alone: from the matrix to the sentence and home again', async () => {
    const page = await open('/matrix?lang=en')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-issue'))
    await page.locator('td[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('truce.ceasefire')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .card')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.article-text .chosen')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel .card')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await expect.poll(focused).toBe('truce.ceasefire')
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.waitForSelector('.article-list')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.article-text')
    await page.keyboard.press('/')
    await page.keyboard.type('ceasefire')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.results .hit')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
  })

  test('search finds in articles and statements and leads there', async () => {
    const page = await open('/search?q=observers&lang=en')
    await page.waitForSelector('.results')
    await expect.poll(() => page.locator('.kinds a').allInnerTexts()).toEqual(['2 statements', '2 articles'])
    await page.locator('.results .card .cover').first().click()
    await page.waitForSelector('.article-text .chosen')
  })

  test('language and appearance can be switched', async () => {
    const page = await open('/matrix?lang=en')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.waitForURL(/lang=de/)
    await page.getByText('Patrouillenboote auf dem See').waitFor()
    await page.waitForSelector('html[lang=de]')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.locator('[data-theme-switch]').selectOption('dark')
    await expect.poll(paper).not.toBe(light)
    await page.reload()
    await page.waitForSelector('.matrix')
    await expect.poll(paper).not.toBe(light)
  })

  test('hostile text is text', async () => {
    const page = await open('/articles/a-00000000000000000003?lang=en&statement=s-0000000000000000012c')
    await page.waitForSelector('.article-text .chosen')
    expect(await page.locator('h1').innerText()).toContain('<img src=x onerror=')
    expect(await page.locator('.article-text').innerText()).toContain('<script>window.hostile = 2</script>')
    expect(await page.locator('main :is(img, script, b), main a[href^="javascript"]').count()).toBe(0)
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  })

  test('what is missing is explained', async () => {
    const page = await open('/matrix?lang=en&cell=lake-union~shore.islands')
    await page.locator('.panel', { hasText: 'Lake Union has said nothing on “Status of the islands”' }).waitFor()
    await page.goto(`${server.url}/matrix?asOf=2030-01-01&lang=en`)
    await page.getByText('Nobody had said anything by 1 Jan 2030').waitFor()
    await page.goto(`${server.url}/search?q=unheard&lang=en`)
    await page.getByText('Nothing in this dossier holds “unheard”').waitFor()
    await page.goto(`${server.url}/matrix?unplaced=undated&lang=en`)
    await page.getByText('by 2 Apr 2031').waitFor()
  })

  test('strict headers arrive', async () => {
    const response = await fetch(`${server.url}/`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|<style|style=/)
  })

  test('whoever looks at the screens sees what is wrong with one', async () => {
    const context = await (browser as Browser).newContext()
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await page.setContent(
      '<html lang="en"><title>x</title><main><h1>x</h1><img src="x"><p style="color:#999">Grey words on white.</p></main>',
    )
    const found = (await violationsOn(page)).map((one) => one.split(':')[0])
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']))
    await context.close()
  })

  describe.each(['light', 'dark'] as const)('for everybody, %s', (colorScheme) => {
    test.each([
      ['/matrix?lang=en', '.matrix'],
      ['/matrix?lang=de&cell=sudmark~truce.ceasefire', '.panel .card'],
      ['/articles?lang=en', '.article-list'],
      ['/articles/a-00000000000000000000?lang=en&statement=s-00000000000000000001', '.article-text .chosen'],
      ['/search?q=observers&lang=en', '.results'],
    ])('%s', async (path, ready) => {
      const page = await open(path, { colorScheme })
      await page.waitForSelector(ready)
      expect(await violationsOn(page)).toEqual([])
    })
  })

  test.each([
    ['/matrix?lang=de', '.matrix'],
    ['/matrix?lang=de&cell=sudmark~truce.ceasefire', '.panel .card'],
    ['/articles?lang=de', '.article-list'],
    ['/articles/a-00000000000000000003?lang=de', '.article-text'],
    ['/search?q=Sudmark&lang=de', '.results'],
  ])('390 px: %s', async (path, ready) => {
    const page = await open(path, { viewport: { width: 390, height: 800 } })
    await page.waitForSelector(ready)
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
  })
})

describe.skipIf(browser === null)('what goes wrong is said', () => {
  test('an empty dossier teaches, a missing article and a stopped server say what to do', async () => {
    if (browser === null) return
    const server = await serveDesk(smallDesk([]), { port: 0 })
    const fresh = await startBrowser()
    if (fresh === null) throw new Error('the browser started before')
    const { page, leave } = await visit(fresh, server.url, '/matrix?lang=en')
    await page.getByText('Nobody has said anything yet').waitFor()
    await page.goto(`${server.url}/articles/a-ffffffffffffffffffff?lang=en`)
    const said = page.locator('.message[role="alert"]')
    await said.waitFor()
    await expect.poll(() => said.innerText()).toMatch(/article/)
    // In German nothing of it is English: what is wrong, what to do, and where.
    await page.goto(`${server.url}/articles/a-ffffffffffffffffffff?lang=de`)
    await page.getByText('Das Dossier enthält diesen Artikel nicht; die Liste der Artikel nennt alle').waitFor()
    expect(await said.innerText()).not.toMatch(/\b(the|is|no|article|dossier holds)\b/)
    await page.goto(`${server.url}/matrix?asOf=2025-99&lang=de`)
    await page.getByText('Diese Angabe in der Adresse hat nicht die nötige Form').waitFor()
    expect(await said.innerText()).not.toMatch(/\b(the|is|no|parameter)\b/)
    await page.goto(`${server.url}/nowhere?lang=en`)
    await page.getByText('There is no such page').waitFor()
    await page.getByRole('link', { name: 'To the matrix' }).click()
    await page.getByText('Nobody has said anything yet').waitFor()
    await server.close()
    await page.locator('nav a', { hasText: 'Articles' }).click()
    await page.getByText('Parley does not answer').waitFor()
    await leave()
    await fresh.close()
  })
})

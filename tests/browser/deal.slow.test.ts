// The settlement room in a real browser: the sample case as the program reads it, and the jobs J6 and J7 on the reference reading.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casebooksFolder, checkProposals, loadCasebook } from '../../src/casebook/index.js'
import type { Desk } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { openReference, type ReferenceDossier } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'
import { toyIssue } from '../reference-reading/toy.js'
import { smallDesk } from './small-desk.js'
import { buildFrontEnd, expectNoSidewaysScroll, serveSample, untilCalm, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

/** Counts are there and drawn, and the choice has been held against what was said. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('.standing[data-possible][aria-busy="false"]')
  await untilCalm(page)
}
const possible = (page: Page) => page.locator('.standing').getAttribute('data-possible')
const optionRow = (page: Page, id: string) => page.locator(`.deal-option[data-option="${id}"]`)

describe.skipIf(browser === null)('settlement room', () => {
  let server: RunningServer

  beforeAll(async () => {
    server = await serveSample()
  })
  afterAll(async () => {
    await server?.close()
    if (!referenceIsThere) await browser?.close()
  })
  const open = (path: string, options = {}) => visit(browser as Browser, server.url, path, options)

  test('a press shows who objects with which sentence; one click leads to it, back leads back', async () => {
    const { page, troubles, leave } = await open('/deal?lang=en')
    await settled(page)
    const before = await possible(page)
    const row = page.locator('.deal-option[data-chosen="false"]:has(.voice.against)').first()
    const id = await row.getAttribute('data-option')
    const [behind = null] = await row
      .locator('[data-count]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-count')))
    await row.locator('.pick').click()
    await page.waitForSelector(`.deal-option[data-option="${id}"][data-chosen="true"] .sentence blockquote`)
    await settled(page)
    if (behind !== null) await expect.poll(() => possible(page)).toBe(behind)
    await expect.poll(() => page.url()).toContain(`pick=${id}`)
    const sentence = optionRow(page, id as string)
      .locator('.sentence')
      .first()
    const statement = await sentence.getAttribute('data-statement')
    await sentence.locator('.source a').click()
    await page.waitForSelector('.article-text mark.chosen')
    await expect.poll(() => page.url()).toContain(`statement=${statement}`)
    await page.goBack()
    await settled(page)
    await expect.poll(() => optionRow(page, id as string).getAttribute('data-chosen')).toBe('true')
    await page.goBack()
    await page.waitForSelector(`.deal-option[data-option="${id}"][data-chosen="false"]`)
    await settled(page)
    await expect.poll(() => possible(page)).toBe(before)
    expect(troubles).toEqual([])
    await leave()
  })

  test('the figure behind an option is what choosing it leaves', async () => {
    const { page, leave } = await open('/deal?lang=de&hard=3')
    await settled(page)
    const rows = page.locator('.deal-option:has([data-count])')
    await expect.poll(() => rows.count()).toBeGreaterThan(20)
    const count = await rows.count()
    for (const at of [1, count >> 2, count >> 1, count - 2]) {
      const row = rows.nth(at)
      const id = (await row.getAttribute('data-option')) as string
      const behind = await row.locator('[data-count]').getAttribute('data-count')
      await row.locator('.pick').click()
      await page.waitForFunction(
        (one) => document.querySelector('.standing')?.getAttribute('data-possible') === one,
        behind,
      )
      await page.goBack()
      await page.waitForSelector(`.deal-option[data-option="${id}"][data-chosen="false"]`)
      await settled(page)
    }
    await leave()
  })

  test('with the keyboard alone: room, option, tab, red line', async () => {
    const { page, leave } = await open('/matrix?lang=en')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await settled(page)
    await page.locator('.deal-option .pick').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.deal-option[data-chosen="true"]')
    await page.waitForSelector('.element')
    await page.locator('.tabs a[data-tab="lines"]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.red-line input').first().focus()
    await page.keyboard.press('Space')
    await page.waitForSelector('[data-dropped]')
    await page.waitForURL(/without=s-/)
    await settled(page)
    await leave()
  })

  test('a proposal on the table is loaded, kept, written to a file the command line reads, and read back', async () => {
    const { page, troubles, leave } = await open('/deal?lang=en&show=proposals', { acceptDownloads: true })
    await settled(page)
    const proposal = page.locator('[data-proposal]').first()
    const title = await proposal.locator('strong').textContent()
    await proposal.locator('button').click()
    await page.waitForSelector('.verdict')
    await settled(page)
    const chosen = await page.locator('.deal-option[data-chosen="true"]').count()
    expect(chosen).toBeGreaterThan(2)
    await page.locator('.tabs a[data-tab="proposals"]').click()
    await page.waitForSelector('.lint [data-provision]')
    await expect.poll(() => page.locator('.keep-form input').inputValue()).toBe(title)
    await page.locator('.keep-form input').fill('My “own” plan: 1')
    await page.locator('.keep-form button[type="submit"]').click()
    await page.waitForSelector('[data-own]')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.keep-form button[type="button"]').click(),
    ])
    expect(file.suggestedFilename()).toBe('my-own-plan-1.yaml')
    const text = readFileSync((await file.path()) as string, 'utf8')
    const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
    const checked = checkProposals(text, 'mine.yaml', loaded.casebook)
    if (!checked.ok) throw new Error(JSON.stringify(checked.complaints))
    expect(checked.entries[0]?.elements).toHaveLength(chosen)

    await page.locator('[data-clear]').click()
    await page.waitForSelector('.deal-option[data-chosen="true"]', { state: 'detached' })
    const place = join(tmpdir(), 'parley-own-plan.yaml')
    writeFileSync(place, text)
    await page.locator('[data-file]').setInputFiles(place)
    await page.waitForSelector('.verdict')
    await expect.poll(() => page.locator('.deal-option[data-chosen="true"]').count()).toBe(chosen)

    await page.locator('.tabs a[data-tab="proposals"]').click()
    writeFileSync(
      place,
      'elements:\n  - issue: nothing.such\n    option: x\n  - issue: security.neutrality\n    option: y\n',
    )
    await page.locator('[data-file]').setInputFiles(place)
    await page.waitForSelector('[role="alert"] li')
    await expect.poll(() => page.locator('[role="alert"] li').count()).toBeGreaterThanOrEqual(2)
    await page.locator('[role="alert"]', { hasText: 'parley-own-plan.yaml:2' }).waitFor()
    await page.reload()
    await page.waitForSelector('[data-own]')
    expect(troubles).toEqual([])
    await leave()
  })

  test('lint, files, counts and objections go on where the server no longer answers', async () => {
    const { page, leave } = await open('/deal?lang=de&show=proposals')
    await settled(page)
    await page.waitForSelector('[data-file]:not([disabled])')
    await page.context().setOffline(true)
    await page.locator('.deal-option .pick').first().click()
    await page.waitForSelector('.lint [data-provision]')
    const found = () =>
      page
        .locator('.lint [data-provision]')
        .evaluateAll((all) => all.map((one) => `${one.dataset.provision} ${one.dataset.status}`))
    const first = (await found()).toSorted()
    expect(first.length).toBeGreaterThan(20)
    const place = join(tmpdir(), 'parley-offline-plan.yaml')
    writeFileSync(
      place,
      'title: {de: Ohne Netz, en: Offline}\nelements:\n  - {issue: ceasefire.monitoring, option: un}\n  - {issue: nothing.such, option: x}\n',
    )
    await page.locator('[data-file]').setInputFiles(place)
    await page.waitForSelector('[role="alert"] li')
    const options = await page.locator('.deal-option .pick').count()
    for (let n = 1; n < options; n += 9) await page.locator('.deal-option .pick').nth(n).click()
    await expect.poll(async () => (await found()).toSorted().join()).not.toBe(first.join())
    await settled(page)
    await leave()
  })

  test('whose tellings count is chosen here as in the matrix, and stands in the address', async () => {
    const { page, troubles, leave } = await open('/deal?lang=en')
    await settled(page)
    const sentences = async (trust: string): Promise<number> => {
      const answer = await page.request.get(`${server.url}/api/deal?trust=${trust}`)
      return ((await answer.json()) as { statements: readonly unknown[] }).statements.length
    }
    const [all, own] = [await sentences('anonymous'), await sentences('quoted')]
    expect(own).toBeLessThan(all)
    const voices = () => page.locator('.voice').count()
    const before = await voices()
    await page.locator('.trust select').selectOption('quoted')
    await page.waitForURL(/trust=quoted/)
    await expect.poll(voices).toBeLessThan(before)
    await page.goBack()
    await expect.poll(voices).toBe(before)
    expect(await violationsOn(page)).toEqual([])
    expect(troubles).toEqual([])
    await leave()
  })

  test('best packages and the frontier, with the choice marked; a package is taken over', async () => {
    // Nothing must collide whatever is chosen, else every whole package breaks some sentence.
    const { page, leave } = await open('/deal?lang=en&show=collisions')
    await settled(page)
    while ((await page.locator('.standing [data-aside]').count()) > 0) {
      const before = page.url()
      await page.locator('.collision button').first().click()
      await expect.poll(() => page.url()).not.toBe(before)
      await settled(page)
    }
    await page.locator('.tabs a[data-tab="best"]').click()
    await page.waitForSelector('.pareto svg [data-chosen]')
    await page.locator('.pareto .point').first().waitFor({ state: 'attached' })
    const ranked = page.locator('[data-measure="maxMin"] .ranked').first()
    const balance = await ranked.getAttribute('data-balance')
    await ranked.locator('button').click()
    await page.waitForSelector('.deal-option[data-chosen="true"]')
    await page.waitForSelector('.verdict')
    await settled(page)
    expect(await page.locator('.verdict').getAttribute('data-verdict')).not.toBe('blocked')
    await page.locator('.tabs a[data-tab="best"]').click()
    // What is taken over holds every yes of the package.
    await page.waitForFunction((one) => {
      const marked = document
        .querySelector('.pareto [data-chosen]')
        ?.getAttribute('data-chosen')
        ?.split(' ')
        .map(Number)
      const wanted = one?.split(' ').map(Number) ?? []
      return marked?.every((value, at) => value >= (wanted[at] as number) - 20)
    }, balance)
    await leave()
  })

  test.each([
    ['light', '/deal?lang=de&hard=3&show=collisions'],
    ['dark', '/deal?lang=en&show=lines&pick=security.nato-membership~renounced'],
    ['light', '/deal?lang=en&show=best'],
    ['dark', '/deal?lang=de&show=proposals&pick=security.nato-membership~renounced'],
    ['light', '/deal?lang=de&pick=security.nato-membership~renounced,territory.four-oblasts~donetsk'],
  ] as const)('nothing axe objects to, no sideways scroll (%s %s)', async (colorScheme, path) => {
    for (const width of [1280, 390]) {
      const { page, troubles, leave } = await open(path, { colorScheme, viewport: { width, height: 800 } })
      await settled(page)
      // What every rule and every sentence decides is reckoned beside the rest, and comes last.
      await page.locator('.switches [role="status"]').waitFor({ state: 'detached' })
      await expectNoSidewaysScroll(page)
      expect(await violationsOn(page)).toEqual([])
      expect(troubles).toEqual([])
      await leave()
    }
  })

  test('on a narrow screen a link to a tab leads to that tab, and so does whoever asks for it', async () => {
    const viewport = { width: 390, height: 800 }
    const top = async (page: Page): Promise<number> =>
      (await page.locator('.deal-panel').boundingBox())?.y ?? Number.POSITIVE_INFINITY
    const { page, leave } = await open('/deal?lang=en&show=lines', { viewport })
    await settled(page)
    await expect.poll(() => top(page)).toBeLessThan(viewport.height / 2)
    await leave()
    const plain = await open('/deal?lang=en', { viewport })
    await settled(plain.page)
    // Whoever is led there is led with the next picture.
    await plain.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    expect(await top(plain.page)).toBeGreaterThan(viewport.height)
    await plain.leave()
  })

  test('a casebook without options says so', async () => {
    const small = await serveDesk(smallDesk(), { port: 0 })
    const { page, leave } = await visit(browser as Browser, small.url, '/deal?lang=en')
    await page.locator('main', { hasText: 'names no issues with options' }).waitFor()
    await leave()
    await small.close()
  })
})

describe.skipIf(browser === null || !referenceIsThere)('J6 and J7 on the screen, on the reference reading', () => {
  let reference: ReferenceDossier
  let server: RunningServer
  let toy: RunningServer

  beforeAll(async () => {
    buildFrontEnd()
    reference = await openReference()
    server = await serveDesk(reference.desk, { port: 0 })
    const toyDesk: Desk = {
      ...reference.desk,
      dealRoom: async (asked) => {
        const view = await reference.desk.dealRoom(asked)
        const issues = view.ground.issues.flatMap(toyIssue)
        return {
          ...view,
          rules: [],
          ground: { ...view.ground, issues, rules: [] },
          issues: view.issues.flatMap((issue) => {
            const found = issues.find(({ id }) => id === issue.id)
            return found ? [{ ...issue, options: found.options.map(({ id }) => ({ id, label: id })) }] : []
          }),
        }
      },
      close: async () => {},
    }
    toy = await serveDesk(toyDesk, { port: 0 })
  })
  afterAll(async () => {
    await toy?.close()
    await server?.close()
    await browser?.close()
  })

  const at = async (path: string, url = server.url) => {
    const opened = await visit(browser as Browser, url, `/deal?lang=en&asOf=2025-03-18${path}`)
    await settled(opened.page)
    return opened
  }
  const conflictsOn = async (page: Page): Promise<readonly (readonly string[])[]> => {
    const cards = await page.locator('section:first-of-type > .collision').all()
    const ids = await Promise.all(cards.map((card) => card.getAttribute('data-conflict')))
    return ids.map((text) =>
      (text ?? '')
        .split(' ')
        .map((id) => reference.nameOf(id))
        .sort(),
    )
  }

  test('literal hard lines do not collide: 48 of 768 in the toy; silence is not consent', async () => {
    const { page, leave } = await at('&show=collisions')
    await page.waitForSelector('.none-collide')
    expect(await conflictsOn(page)).toEqual([])
    await page.locator('.tabs a[data-tab="package"]').click()
    await page.waitForSelector('.silence[data-agreed="0"]')
    await leave()
    const small = await at('&issues=all', toy.url)
    await small.page.locator('.standing', { hasText: '48 of 768' }).waitFor()
    await small.leave()
    const firm = await at(`&issues=all&hard=3&without=${reference.idOf('002-34')}`, toy.url)
    await firm.page.locator('.standing', { hasText: /(?<!\d)1 of 768/ }).waitFor()
    await firm.leave()
  })

  test('a rule makes them collide, is named with its author, and giving one sentence up ends it', async () => {
    const { page, leave } = await at('&show=lines')
    const box = page.locator('[data-rule="cession-means-recognition"] input')
    expect(await box.isChecked()).toBe(false)
    await box.click()
    await page.locator('.tabs a[data-tab="collisions"]').click()
    await page.waitForSelector('.collision')
    await expect.poll(() => conflictsOn(page)).toEqual([['002-30', '002-61']])
    const card = page.locator('.collision').first()
    await expect
      .poll(() => card.locator('[data-rule]').evaluateAll((all) => all.map((one) => one.getAttribute('data-rule'))))
      .toEqual(['cession-means-recognition', 'four-oblasts-are-cession'])
    await card.locator(`[data-statement="${reference.idOf('002-30')}"] button`).click()
    await page.waitForSelector('.none-collide')
    await expect.poll(() => page.url()).toContain(`without=${reference.idOf('002-30')}`)
    await page.goBack()
    await page.waitForSelector('.collision')
    await leave()
  })

  test('what every rule decides is told before anybody asks', async () => {
    const { page, leave } = await at('&show=collisions')
    await page.waitForSelector('[data-rule-effect="renounced-on-demand-is-veto"] .collision')
    const card = page.locator('[data-rule-effect="renounced-on-demand-is-veto"] .collision').first()
    const ids = ((await card.getAttribute('data-conflict')) ?? '').split(' ').map((id) => reference.nameOf(id))
    expect(ids.sort()).toEqual(['002-32', '002-62'])
    await leave()
  })

  test('everything firm: only the two on foreign troops collide; a deep link shows the same', async () => {
    const { page, leave } = await at('&show=collisions')
    await page.locator('[data-hard]').selectOption('3')
    await page.waitForSelector('.collision')
    await expect.poll(() => conflictsOn(page)).toEqual([['002-33', '002-34']])
    await expect.poll(() => page.locator('.moves [data-move]').count()).toBe(2)
    const link = page.url()
    const again = await visit(browser as Browser, server.url, link.slice(server.url.length))
    await settled(again.page)
    await again.page.waitForSelector('.collision')
    await expect.poll(() => conflictsOn(again.page)).toEqual([['002-33', '002-34']])
    await again.leave()
    await leave()
  })

  test('a vague refusal read as one of cession: tried, then taken', async () => {
    const reading = `${reference.idOf('002-28')}~territory.cession~~-1~4`
    const { page, leave } = await at(`&show=lines&readings=${reading}`)
    await page.waitForSelector('.reading .collision')
    const ids = (await page.locator('.reading .collision').first().getAttribute('data-conflict'))?.split(' ') ?? []
    expect(ids.map((id) => reference.nameOf(id)).sort()).toEqual(['002-28', '002-30'])
    await page.locator('.reading input[type="checkbox"]').click()
    await page.locator('.tabs a[data-tab="collisions"]').click()
    await page.waitForSelector('.collision')
    await expect.poll(() => conflictsOn(page)).toEqual([['002-28', '002-30']])
    await leave()
  })

  test('J7: the Istanbul package is held against the words of 2025', async () => {
    const { page, leave } = await at('&show=proposals')
    await page.locator('[data-proposal="istanbul-2022-03-29"] button').click()
    await page.waitForSelector('.verdict')
    await page.waitForSelector('.verdict[data-verdict="blocked"]')
    const blocking = async () => {
      const conflicts = await page
        .locator('.collision')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-conflict')))
      return conflicts.flatMap((text) => (text ?? '').split(' ')).map((id) => reference.nameOf(id))
    }
    await expect.poll(blocking).toContain('002-30')
    await leave()
  })
})

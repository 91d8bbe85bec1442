// The network room in a real browser, on the sample case as a person coded it: a tie leads to its statements, the slider and
// the threshold change the picture, files are written, and two thousand nodes are laid out and drawn.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'
import { codedSample } from '../sample-dossier.js'
import { buildFrontEnd, expectNoSidewaysScroll, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()

describe.skipIf(browser === null)('network room', () => {
  let server: RunningServer
  let desk: Desk
  beforeAll(async () => {
    buildFrontEnd()
    desk = (await codedSample('ukraine')).desk
    server = await serveDesk(desk, { port: 0 })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const go = (path: string, options = {}) => visit(browser as Browser, server.url, path, options)

  test('a tie of the table leads to its statements, and back; the picture is clicked as well', async () => {
    const { page, troubles, leave } = await go('/network?lang=en')
    await page.waitForSelector('.graph canvas')
    const first = page.locator('.ties [data-row] button').first()
    const name = await first.innerText()
    await first.click()
    await page.waitForURL(/edge=/)
    await page.waitForSelector('.tie .card')
    await page.locator('.tie h2', { hasText: name }).waitFor()
    const ids = () =>
      page.locator('.tie .card').evaluateAll((all) => all.map((one) => one.getAttribute('data-statement')))
    const [from, to] = new URL(page.url()).searchParams.get('edge')?.split('~') ?? []
    const room = await desk.networkRoom({
      mode: 'onemode',
      who: 'party',
      what: 'issue',
      aggregation: 'congruence',
      normalization: 'no',
      from: null,
      to: null,
      lang: 'en',
    })
    const edge = room.edges.find((one) => one.from === from && one.to === to)
    await expect.poll(ids).toEqual(edge?.statements)
    await page.goBack()
    await page.waitForSelector('.ties [data-row] button')
    // Somewhere in the picture there is a tie: try a grid of points until one is hit.
    const box = await page.locator('.graph canvas').boundingBox()
    if (!box) throw new Error('no picture')
    for (let n = 0; n < 400 && !page.url().includes('edge='); n++)
      await page.mouse.click(box.x + 60 + ((n * 37) % (box.width - 120)), box.y + 40 + ((n * 53) % (box.height - 80)))
    await page.waitForURL(/edge=/)
    await page.waitForSelector('.tie .card')
    expect(troubles).toEqual([])
    await leave()
  })

  test('threshold, time and kind of tie stand in the address and change what is shown', async () => {
    const { page, leave } = await go('/network?lang=en')
    await page.waitForSelector('.graph canvas')
    const ties = () => page.locator('main p', { hasText: /ties/ }).first().innerText()
    const all = await ties()
    await page.locator('[data-least]').focus()
    await page.keyboard.press('End')
    await page.waitForURL(/least=/)
    await expect.poll(ties).not.toBe(all)
    await page.goto(`${server.url}/network?lang=en`)
    await page.waitForSelector('.graph canvas')
    await page.locator('input.time').focus()
    for (let n = 0; n < 20; n++) await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/to=20/)
    await expect.poll(ties).not.toBe(all)
    await page.getByLabel('Network of').selectOption('twomode')
    await page.waitForURL(/mode=twomode/)
    await leave()
  })

  test('two thousand nodes are laid out and drawn, moved and drawn anew', async () => {
    const { page, troubles, leave } = await go('/network?lang=en')
    const id = (n: number) => `r:Actor ${n % 2000}`
    const view = {
      ...(await page.evaluate(async () => (await fetch('/api/network?lang=en')).json())),
      nodes: Array.from({ length: 2000 }, (_, n) => ({
        id: id(n),
        side: 'row',
        name: `Actor ${n}`,
        label: `Actor ${n}`,
        cluster: n % 8,
        degree: 4,
        strength: 4,
        betweenness: 0,
        statements: 1 + (n % 40),
      })),
      edges: Array.from({ length: 4000 }, (_, n) => ({
        from: id(n),
        to: id(n + 8 * (1 + (n % 5))),
        weight: 1 + (n % 7),
        statements: [],
        count: null,
      })),
      clusters: 8,
    }
    await page.route(/\/api\/network(\?|$)/, (route) => route.fulfill({ json: view }))
    await page.reload()
    await page.waitForSelector('.graph canvas')
    /** How many pixels are not paper. */
    const inked = () =>
      page.locator('.graph canvas').evaluate((one) => {
        const canvas = one as HTMLCanvasElement
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) as ImageData
        let count = 0
        for (let at = 0; at < data.length; at += 4) if (data[at] !== data[0] || data[at + 1] !== data[1]) count++
        return count
      })
    await expect.poll(inked).toBeGreaterThan(5000)
    const before = await inked()
    await page.getByRole('button', { name: 'Nearer', exact: false }).click()
    await expect.poll(inked).not.toBe(before)
    await expect.poll(inked).toBeGreaterThan(5000)
    // Reading the picture back is what this test does, not the room.
    expect(troubles.filter((one) => !one.includes('willReadFrequently'))).toEqual([])
    await leave()
  })

  test('written for other programs', async () => {
    const { page, leave } = await go('/network?lang=en')
    await page.waitForSelector('.network-files button')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'graphml', exact: true }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('<graphml')
    await leave()
  })

  test.each(['light', 'dark'] as const)(
    'nothing axe objects to, %s; no sideways scroll at 390 px',
    async (colorScheme) => {
      const { page, leave } = await go('/network?lang=de', { colorScheme })
      await page.waitForSelector('.graph canvas')
      expect(await violationsOn(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      await expectNoSidewaysScroll(page)
      await leave()
    },
  )
})

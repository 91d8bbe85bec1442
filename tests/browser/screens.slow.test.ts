// Every screen in both themes and on a narrow display: nothing axe objects to, nothing that scrolls sideways, nothing in the
// console. Pictures of all of them are kept in `artefacts/screens`, which is not part of the repository.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/server/index.js'
import { codedSample } from '../sample-dossier.js'
import { screensOf } from './screens.js'
import { buildFrontEnd, expectNoSidewaysScroll, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const FOLDER = fileURLToPath(new URL('../../artefacts/screens', import.meta.url))

if (browser !== null) buildFrontEnd()
const { desk } = await codedSample('ukraine')
const server = await serveDesk(desk, { port: 0 })
const screens = await screensOf(desk)
mkdirSync(FOLDER, { recursive: true })

const looks = [
  { look: 'light', colorScheme: 'light', width: 1280, lang: 'en' },
  { look: 'dark', colorScheme: 'dark', width: 1280, lang: 'de' },
  { look: 'narrow', colorScheme: 'light', width: 390, lang: 'de' },
] as const

afterAll(async () => {
  await browser?.close()
  await server.close()
})

describe.skipIf(browser === null).each(looks)('screens, $look', ({ look, colorScheme, width, lang }) => {
  test.each(screens)('$name', async ({ name, path, ready }) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
    const { page, troubles, leave } = await visit(browser as Browser, server.url, address, {
      colorScheme,
      viewport: { width, height: width === 390 ? 844 : 800 },
    })
    await page.waitForSelector(ready)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) })
    const unknown = name === 'unknown'
    expect(troubles.filter((one) => !(unknown && one.includes('404')))).toEqual([])
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
    await leave()
  })
})

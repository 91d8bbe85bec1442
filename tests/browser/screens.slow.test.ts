// Every screen in both themes and on a narrow display: nothing axe objects to, nothing that scrolls sideways, nothing in the
// console. Pictures of all of them are kept in `artefacts/screens`, which is not part of the repository.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/server/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'
import { codedSample } from '../sample-dossier.js'
import { screensOf } from './screens.js'
import { buildFrontEnd, expectNoSidewaysScroll, untilCalm, violationsOn, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const FOLDER = fileURLToPath(new URL('../../artefacts/screens', import.meta.url))

if (browser !== null) buildFrontEnd()

const looks = [
  { look: 'light', colorScheme: 'light', width: 1280, lang: 'en' },
  { look: 'dark', colorScheme: 'dark', width: 1280, lang: 'de' },
  { look: 'narrow', colorScheme: 'light', width: 390, lang: 'de' },
  { look: 'narrow-dark', colorScheme: 'dark', width: 390, lang: 'en' },
] as const

const dossiers = [
  { dossier: 'sample case', folder: '.', looks, open: async () => (await codedSample('ukraine')).desk },
  // Real reports are longer, and hold what nobody thought of.
  ...(referenceIsThere
    ? [
        {
          dossier: 'reference reading',
          folder: 'reference',
          looks: [looks[0], looks[3]],
          open: async () => (await openReference()).desk,
        },
      ]
    : []),
]

const seen = await Promise.all(
  dossiers.map(async ({ open, ...one }) => {
    const desk = browser === null ? null : await open()
    if (desk === null) return []
    const server = await serveDesk(desk, { port: 0 })
    const all = await screensOf(desk)
    mkdirSync(join(FOLDER, one.folder), { recursive: true })
    return one.looks.map((look) => {
      const whole = look.look === 'dark' || look.look === 'narrow' || one.folder !== '.'
      return { ...one, ...look, server, screens: all.filter(({ isPart }) => !whole || !isPart) }
    })
  }),
)

afterAll(async () => {
  await browser?.close()
  for (const [one] of seen) await one?.server.close()
})

test.skipIf(referenceIsThere)('skipped: no shared data; the reference reading is not looked at', () => {})

describe.skipIf(browser === null).each(seen.flat())('screens of the $dossier, $look', (given) => {
  const { look, colorScheme, width, lang, server, folder, screens } = given
  test.each(screens)('$name', async ({ name, path, ready }) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
    const { page, troubles, leave } = await visit(browser as Browser, server.url, address, {
      colorScheme,
      viewport: { width, height: width === 390 ? 844 : 800 },
    })
    await page.waitForSelector(ready)
    await untilCalm(page)
    await page.screenshot({ path: join(FOLDER, folder, `${name}-${look}.png`) })
    const unknown = name === 'unknown'
    expect(troubles.filter((one) => !(unknown && one.includes('404')))).toEqual([])
    await expectNoSidewaysScroll(page)
    expect(await violationsOn(page)).toEqual([])
    await leave()
  })
})

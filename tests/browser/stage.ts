// The real server over a desk, the built front end, and pages that report whatever a user's console would show.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { deskOf, openSample } from '../../src/desk/index.js'
import { type RunningServer, serveDesk } from '../../src/server/index.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

/** Builds the front end unless what lies there is newer than its sources. */
export const buildFrontEnd = (): void => {
  const page = join(ROOT, 'dist/web/index.html')
  if (existsSync(page) && statSync(page).mtimeMs > newest(join(ROOT, 'web'))) return
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: 'inherit',
    // The test runner's own setting would build the development version.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** The sample case, read by the program, behind the real server. */
export const serveSample = async (): Promise<RunningServer> => {
  buildFrontEnd()
  const sample = await openSample('ukraine', ':memory:')
  if (!sample.ok) throw new Error(sample.complaints.map((one) => one.message).join('\n'))
  return serveDesk(deskOf(sample.dossier), { port: 0 })
}

/** How long a page may take over one step: a loaded machine is slow, not wrong. */
export const PATIENCE_MS = 60_000

/** What the screens of articles show once they know who works here: only then do keys change anything. */
export const MAY_EDIT = '.room-bar .signature'

export interface Visit {
  readonly page: Page
  /** Console errors, exceptions, blocked resources, requests to anywhere else: a clean visit has none. */
  readonly troubles: readonly string[]
  readonly leave: () => Promise<void>
}

export const visit = async (
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(`asked elsewhere: ${request.url()}`)
  })
  await page.goto(url + path)
  await page.waitForSelector('main :is(h1, h2)', { state: 'attached' })
  return { page, troubles, leave: () => context.close() }
}

/** Nothing on the screen is still waited for, and all of it is drawn. */
export const untilCalm = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], [data-drawn="part"], [role="progressbar"].waiting') === null,
  )
}

/**
 * What axe objects to, with the first places of each. Only objections are gathered, and in the page itself: it has no frames,
 * and the same rules take a quarter of the time so.
 */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const looker = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await looker.analyze()
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => `${node.target.join(' ')} ${node.failureSummary}`)
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** The page itself never scrolls sideways; what is wide scrolls in its own pane. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(beyond).toBeLessThanOrEqual(0)
}

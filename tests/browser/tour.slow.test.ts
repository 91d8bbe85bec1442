// The tour of docs/tour.md, step by step out of that file, in a real browser. A step the file names and this test does not
// know fails it.
import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { serveDesk } from '../../src/server/index.js'
import { codedSample } from '../sample-dossier.js'
import { buildFrontEnd, visit } from './stage.js'
import { startBrowser } from './start-browser.js'

const browser: Browser | null = await startBrowser()
const text = readFileSync(new URL('../../docs/tour.md', import.meta.url), 'utf8')

interface Step {
  readonly does: string
  /** In “quotation marks”: words on the screen; in `backticks`: an address, a key, a place. */
  readonly words: string | null
  readonly code: string | null
  readonly line: string
}

const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n', 1)[0] as string,
    steps: [
      ...section.matchAll(
        /^\d+\. (?<does>[A-Z][a-z]+(?: (?:for|back|no))?)(?: “(?<words>[^”]+)”| `(?<code>[^`]+)`)?$/gm,
      ),
    ].map(
      ({ groups = {}, 0: line }): Step => ({
        does: groups.does as string,
        words: groups.words ?? null,
        code: groups.code ?? null,
        line,
      }),
    ),
    numbered: section.match(/^\d+\. .*$/gm)?.length ?? 0,
  }))

const named = (page: Page, words: string): Locator => {
  const name = { name: words }
  return page.getByRole('link', name).or(page.getByRole('button', name)).first()
}

const take = async (page: Page, url: string, { does, words, code, line }: Step): Promise<void> => {
  switch (does) {
    case 'Open':
      await page.goto(`${url}${code}${code?.includes('?') ? '&' : '?'}lang=en`)
      await page.waitForSelector('main :is(h1, h2)', { state: 'attached' })
      return
    case 'Click':
      return named(page, words as string).click()
    case 'Follow':
      return page
        .locator(code as string)
        .first()
        .click()
    case 'Tick': {
      const [facet, label] = (words as string).split(': ')
      return page
        .locator(`[data-facet=${facet}] label`, { hasText: new RegExp(`^${label}`, 'i') })
        .first()
        .click()
    }
    case 'Choose':
      await page.locator('[data-theme-switch]').selectOption(words as string)
      return
    case 'Search for':
      await page.keyboard.press('/')
      await page.keyboard.type(code as string)
      return page.keyboard.press('Enter')
    case 'Press':
      return page.keyboard.press(code as string)
    case 'Go back':
      await page.goBack()
      return
    case 'See':
      if (code !== null) await page.waitForSelector(code)
      else
        await page
          .getByText(words as string)
          .filter({ visible: true })
          .first()
          .waitFor()
      return
    case 'See no':
      await page.waitForSelector(code as string, { state: 'detached' })
      return
    case 'Count':
      await expect.poll(() => page.locator(code as string).count(), { message: line }).toBeGreaterThan(3)
      return
    default:
      throw new Error(`the tour says something this test cannot do: ${line}`)
  }
}

test('every numbered line of the tour is a step that was understood', () => {
  expect(sections.length).toBeGreaterThan(5)
  for (const { title, steps, numbered } of sections) expect(steps.length, title).toBe(numbered)
})

test('a first-time visitor reaches a sourced answer to “what does Ukraine refuse?” in three clicks', () => {
  const [first] = sections
  expect(first?.title).toBe('What does Ukraine refuse? Three clicks')
  const second = first?.steps.slice(first.steps.findLastIndex(({ does }) => does === 'Open')) ?? []
  const upToAnswer = second.slice(
    0,
    second.findIndex(({ does }) => does === 'See'),
  )
  expect(upToAnswer.filter(({ does }) => does !== 'Open')).toHaveLength(3)
})

describe.skipIf(browser === null)('the tour', async () => {
  const { desk } = await codedSample('ukraine')
  const server = await serveDesk(desk, { port: 0 })
  if (browser !== null) buildFrontEnd()
  const stage = browser === null ? null : await visit(browser, server.url, '/?lang=en')
  afterAll(async () => {
    await stage?.leave()
    await browser?.close()
    await server.close()
  })

  test.each(sections)('$title', async ({ steps }) => {
    if (stage === null) return
    for (const step of steps)
      await take(stage.page, server.url, step).catch((error: Error) => {
        throw new Error(`${step.line}: ${error.message}`)
      })
    expect(stage.troubles).toEqual([])
  })
})

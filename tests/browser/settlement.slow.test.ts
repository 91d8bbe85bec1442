// The settlement solver in a real browser: one bundle, no server, the same answers to the last digit.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { LIMITS, parseProblems, reportOn } from '../../src/settlement/index.js'
import { startBrowser } from './start-browser.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const browser: Browser | null = await startBrowser()

describe.skipIf(browser === null)('the settlement solver in the browser', () => {
  afterAll(() => browser?.close())

  test('reads, counts, ranks and collides as on the command line', async () => {
    const built = await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      build: { write: false, lib: { entry: 'src/settlement/index.ts', formats: ['iife'], name: 'settlement' } },
    })
    const [bundle] = built as readonly { readonly output: readonly { readonly code: string }[] }[]
    const page = await (browser as Browser).newPage()
    await page.addScriptTag({ content: bundle?.output[0]?.code as string })
    const text = ['courtyard', 'courtyard-stuck']
      .map((name) => readFileSync(`${ROOT}/docs/examples/${name}.jsonl`, 'utf8'))
      .join('')
    const run = `settlement.parseProblems(${JSON.stringify(text)}, 'file').problems
      .map((problem) => settlement.reportOn({ problem, whatIf: {}, limits: settlement.LIMITS }))`
    const there = await page.evaluate(run)
    const here = parseProblems(text, 'file').problems.map((problem) =>
      reportOn({ problem, whatIf: {}, limits: LIMITS }),
    )
    expect(here).toHaveLength(2)
    expect(there).toEqual(here)
  })
})

// A browser to test in: the one that comes inside an npm package, else the one of the system. Never a download.
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// Not the package's own list: it switches web security off, which the tests are about. Root cannot use the sandbox.
const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

const ways: readonly (() => Promise<Browser>)[] = [
  async () => chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true }),
  ...SYSTEM.map((path) => () => {
    if (!existsSync(path)) throw new Error(`there is no ${path}`)
    return chromium.launch({ executablePath: path, args, headless: true })
  }),
]

/** `null`, with all reasons on stderr, where no browser can be started. */
export const startBrowser = async (): Promise<Browser | null> => {
  const reasons: string[] = []
  for (const start of ways) {
    try {
      return await start()
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  console.error(
    [
      '',
      '=== BROWSER TESTS SKIPPED: no browser could be started ===',
      ...reasons.map((reason) => `  - ${reason}`),
      '  Install one with "npm install" (@sparticuz/chromium) or "apt-get install chromium".',
      '',
    ].join('\n'),
  )
  return null
}

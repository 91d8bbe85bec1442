// The browser of the browser tests (tests/browser/start-browser.ts); `null` where it does not start.
import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

export const startBrowser = async () => {
  try {
    return await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
  } catch (error) {
    console.error(`no browser: ${error.message.split('\n')[0]}`)
    return null
  }
}

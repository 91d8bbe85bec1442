// Before files run side by side: the browser inside the npm package is unpacked once, not by two at a time.
import sparticuz from '@sparticuz/chromium'

/** Where it cannot be, the tests look for another browser and say what they found. */
export const setup = async (): Promise<void> => {
  await sparticuz.executablePath().catch(() => null)
}

import type { Door } from '../door.js'
import { elide } from './width.js'

export interface Progress {
  readonly tell: (done: number, total: number, what: string) => void
  readonly end: () => void
}

/** Fewer articles are read before anybody starts to wonder. */
const WORTH_TELLING = 50
const TELL_EVERY_MS = 100
/** Where lines cannot be overwritten (a file, a pipe), a sign of life is enough. */
const TELL_A_FILE_EVERY_MS = 5_000

/** On standard error, so that results can be piped while it runs. */
export const progress = ({ err, errIsTerminal, width }: Door): Progress => {
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  const begun = performance.now()
  return {
    tell: (done, total, what) => {
      const now = performance.now()
      if (total <= WORTH_TELLING || now - last < (errIsTerminal ? TELL_EVERY_MS : TELL_A_FILE_EVERY_MS)) return
      last = now
      const left = done === 0 ? '' : `, ${secondsText((((now - begun) / done) * (total - done)) / 1000)} left`
      const line = `${done} of ${total}${left}  ${what}`
      err(errIsTerminal ? `\r${elide(line, width - 1)}\x1b[K` : `${line}\n`)
      shown = true
    },
    end: () => {
      if (shown && errIsTerminal) err('\r\x1b[K')
    },
  }
}

const secondsText = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`

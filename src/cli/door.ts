// What a command may touch of the world outside: two streams, the terminal's width, colour, language, and the signal to stop.
import type { Complaint } from '../desk/index.js'
import { type Paint, painter } from './screen/paint.js'
import { clean } from './screen/width.js'

/** 0 fine, 1 a check found something, 2 bad input, 3 our fault, 130 stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

export interface Door {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly errIsTerminal: boolean
  readonly width: number
  readonly paint: Paint
  readonly paintErr: Paint
  /** Of the user, from LANG; what `--lang` defaults to. */
  readonly lang: string
  /** Asks the person a question on the terminal; `null` where nobody sits at one. An answer of `null`: no more answers come. */
  readonly ask: ((question: string) => Promise<string | null>) | null
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

const DEFAULT_WIDTH = 100
const NARROWEST = 40

export const openDoor = (signal: AbortSignal): Door => {
  const { stdout, stderr, env } = process
  const columns = stdout.columns ?? Number(env.COLUMNS)
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    errIsTerminal: stderr.isTTY === true,
    width: columns > 0 ? Math.max(NARROWEST, columns) : DEFAULT_WIDTH,
    paint: painter(stdout, env),
    paintErr: painter(stderr, env),
    lang: /^de/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'de' : 'en',
    ask: process.stdin.isTTY === true && stderr.isTTY === true ? asker(signal) : null,
    signal,
  }
}

/** Questions go to standard error, so that what is printed can still be piped. */
const asker =
  (signal: AbortSignal) =>
  async (question: string): Promise<string | null> => {
    // Loaded when somebody is asked: few commands ask.
    const { createInterface } = await import('node:readline/promises')
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return await lines.question(question, { signal })
    } catch {
      return null
    } finally {
      lines.close()
    }
  }

/** All complaints at once, each with its place, where editors can jump to. */
export const complain = (door: Door, complaints: readonly Complaint[]): void => {
  for (const { place, line, message, code } of complaints) {
    const at = `${clean(place)}${line === null ? '' : `:${line}`}`
    door.err(`${door.paintErr(at, 'strong')}: ${clean(message)} (${code})\n`)
  }
}

export const refuse = (door: Door, complaints: readonly Complaint[]): 2 => {
  complain(door, complaints)
  return 2
}

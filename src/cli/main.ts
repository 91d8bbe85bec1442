// The program `parley`. Here is all that touches the process: streams that break, Ctrl-C, and errors of ours.
import { readFileSync } from 'node:fs'
import { StorageFault } from '../archive/index.js'
import { openDoor, run } from './index.js'

const STOPPED = 130

// The driver of the database asks for a report on the process to learn which C library there is; what the report says of
// the network takes longer than everything else in it.
if (process.report) Object.assign(process.report, { excludeNetwork: true })

// `parley matrix | head`: who has read enough closes the pipe, and that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })

const stop = new AbortController()
process.on('SIGINT', () => {
  // Asked twice, it does not wait for the article in hand; a transaction cut short leaves nothing behind.
  if (stop.signal.aborted) process.exit(STOPPED)
  stop.abort()
})

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}
const door = openDoor(stop.signal)
const main = async (): Promise<void> => {
  try {
    process.exitCode = await run(process.argv.slice(2), version, door)
  } catch (error) {
    if (error instanceof StorageFault) {
      door.err(`${error.message}\n`)
      process.exitCode = 2
    } else {
      door.err(
        `This is a mistake of Parley, not yours; please report it.\n${(error as Error).stack ?? String(error)}\n`,
      )
      process.exitCode = 3
    }
  }
}
void main()

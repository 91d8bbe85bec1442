#!/usr/bin/env node
// The program `parley`. Here is all that touches the process: streams that break, Ctrl-C, and errors of ours.
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { StorageFault } from '../archive/index.js'
import { openDoor, run } from './index.js'

const STOPPED = 130

// What a start loads stays. The room for new objects is small at first and grows step by step, and every time it is full
// what stays is copied: in large steps a start takes a seventh less work. Where the engine has no such flag nothing happens.
setFlagsFromString('--semi-space-growth-factor=16')

// A thousand functions read an article, and each runs seldom: compiled for speed as early as engines do, most are compiled
// before it is known what they meet, and then again. Waiting twice as long takes less work for a start and for the first
// hundred articles.
setFlagsFromString('--interrupt-budget=160000')

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
try {
  process.exitCode = await run(process.argv.slice(2), version, door)
} catch (error) {
  if (error instanceof StorageFault) {
    door.err(`${error.message}\n`)
    process.exitCode = 2
  } else {
    door.err(`This is a mistake of Parley, not yours; please report it.\n${(error as Error).stack ?? String(error)}\n`)
    process.exitCode = 3
  }
}

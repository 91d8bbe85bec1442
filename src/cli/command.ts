import type { Command } from 'commander'
import type { Door, ExitCode } from './door.js'

/** One file a command: it declares itself to the program and runs with an exit code. */
export type AddCommand = (program: Command, door: Door, ends: Ends) => void

/** Wraps an action so that its exit code becomes the program's. */
export type Ends = <Arguments extends readonly unknown[]>(
  action: (...args: Arguments) => Promise<ExitCode> | ExitCode,
) => (...args: Arguments) => Promise<void>

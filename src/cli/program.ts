import { Command, CommanderError } from 'commander'
import type { AddCommand, Ends } from './command.js'
import { addDemo } from './commands/demo.js'
import { addDoctor } from './commands/doctor.js'
import { addEvaluate } from './commands/evaluate.js'
import { addExport } from './commands/export.js'
import { addImport } from './commands/import.js'
import { addMatrix } from './commands/matrix.js'
import { addNew } from './commands/new.js'
import { addRead } from './commands/read.js'
import { addSearch } from './commands/search.js'
import { addServe } from './commands/serve.js'
import { addStatements } from './commands/statements.js'
import type { Door, ExitCode } from './door.js'

/** In the order of an analyst's day, which is that of the help. */
const commands: readonly AddCommand[] = [
  addDemo,
  addNew,
  addRead,
  addStatements,
  addMatrix,
  addSearch,
  addServe,
  addExport,
  addImport,
  addEvaluate,
  addDoctor,
]

const ABOUT = `Turns reports about a negotiation into a sourced, dated map of who demands, offers,
accepts, refuses or threatens what, on which condition, and who says so.`

const EXAMPLES = `
A first walk:
  parley demo                                  the sample case, read and mapped
  parley new talks.parley --case ukraine       an empty dossier
  parley read reports/ --dossier talks.parley  take in and read a folder of texts
  parley matrix --dossier talks.parley         who stands where
  parley serve --dossier talks.parley          the same in the browser

Exit codes: 0 fine, 1 a check found something, 2 bad input (all complaints at once), 3 our fault.
Nothing leaves this machine.`

export const run = async (argv: readonly string[], version: string, door: Door): Promise<ExitCode> => {
  let code: ExitCode = 0
  const ends: Ends =
    (action) =>
    async (...args) => {
      code = await action(...args)
    }
  const program = new Command('parley')
    .description(ABOUT)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(--help tells more)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: door.out, writeErr: door.err, getOutHelpWidth: () => door.width })
  for (const add of commands) add(program, door, ends)
  // Subcommands copy the settings of the program when they are made, which `command()` does.
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version end in 0; everything else commander throws is a mistake in the call.
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

import { Command, CommanderError } from 'commander'
import type { AddCommand, Ends } from './command.js'
import type { Door, ExitCode } from './door.js'

/**
 * In the order of an analyst's day, which is that of the help. Loaded when needed: a command that only asks a dossier
 * should not wait for the server and the reader of web pages.
 */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['demo', async () => (await import('./commands/demo.js')).addDemo],
  ['new', async () => (await import('./commands/new.js')).addNew],
  ['read', async () => (await import('./commands/read.js')).addRead],
  ['statements', async () => (await import('./commands/statements.js')).addStatements],
  ['matrix', async () => (await import('./commands/matrix.js')).addMatrix],
  ['merge', async () => (await import('./commands/merge.js')).addMerge],
  ['rename', async () => (await import('./commands/rename.js')).addRename],
  ['undo', async () => (await import('./commands/undo.js')).addUndo],
  ['log', async () => (await import('./commands/log.js')).addLog],
  ['timeline', async () => (await import('./commands/timeline.js')).addTimeline],
  ['changes', async () => (await import('./commands/changes.js')).addChanges],
  ['diff', async () => (await import('./commands/diff.js')).addDiff],
  ['trace', async () => (await import('./commands/trace.js')).addTrace],
  ['gaps', async () => (await import('./commands/gaps.js')).addGaps],
  ['channels', async () => (await import('./commands/channels.js')).addChannels],
  ['predictions', async () => (await import('./commands/predictions.js')).addPredictions],
  ['conditions', async () => (await import('./commands/conditions.js')).addConditions],
  ['brief', async () => (await import('./commands/brief.js')).addBrief],
  ['search', async () => (await import('./commands/search.js')).addSearch],
  ['settle', async () => (await import('./commands/settle.js')).addSettle],
  ['proposals', async () => (await import('./commands/proposals.js')).addProposals],
  ['proposal', async () => (await import('./commands/proposal.js')).addProposal],
  ['network', async () => (await import('./commands/network.js')).addNetwork],
  ['game', async () => (await import('./commands/game.js')).addGame],
  ['lint', async () => (await import('./commands/lint.js')).addLint],
  ['leverage', async () => (await import('./commands/leverage.js')).addLeverage],
  ['bargain', async () => (await import('./commands/bargain.js')).addBargain],
  ['serve', async () => (await import('./commands/serve.js')).addServe],
  ['export', async () => (await import('./commands/export.js')).addExport],
  ['import', async () => (await import('./commands/import.js')).addImport],
  ['evaluate', async () => (await import('./commands/evaluate.js')).addEvaluate],
  ['agreement', async () => (await import('./commands/agreement.js')).addAgreement],
  ['doctor', async () => (await import('./commands/doctor.js')).addDoctor],
])

const ABOUT = `Turns reports about a negotiation into a sourced, dated map of who demands, offers, accepts, refuses or threatens what, on which condition, and who says so.`

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
  const asked = commands.get(argv[0] ?? '')
  const onlyVersion = argv[0] === '--version' || argv[0] === '-V'
  for (const load of asked ? [asked] : onlyVersion ? [] : commands.values()) {
    const add = await load()
    add(program, door, ends)
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version end in 0; everything else commander throws is a mistake in the call.
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

import { lastUndoable, logView, undoEntry, wordsFor } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { byOption, dossierOption, formatOption, langOption, noteOption } from '../options.js'
import { actOf, type NamingOptions, tellNaming } from '../tell-naming.js'
import { withOpenDossier } from '../with-open-dossier.js'

export const addUndo: AddCommand = (program, door, ends) => {
  program
    .command('undo')
    .summary('take back what a person did')
    .description(
      `Takes back an entry of the log: names given, statements judged. Any entry, however old; without an id the last one that still stands, so that repeating the command goes further back. An undo is an entry too: undoing it does the thing again. Nothing is ever removed from the log.`,
    )
    .argument('[entry]', 'id of the entry, from parley log: n-… or r-…')
    .addOption(dossierOption())
    .addOption(byOption())
    .addOption(noteOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText('after', '\nExamples:\n  parley undo\n  parley undo n-0123456789abcdef0123')
    .action(
      ends((entry: string | undefined, options: NamingOptions) =>
        withOpenDossier(door, { place: options.dossier }, async (dossier) => {
          const id = entry ?? lastUndoable(await logView(dossier))?.id
          if (id === undefined)
            return refuse(door, [
              complaint('nothing-to-undo', wordsFor(options.lang).log.nothingToUndo, options.dossier),
            ])
          return tellNaming(door, await undoEntry(dossier, id, actOf(options)), options, ['', id])
        }),
      ),
    )
}

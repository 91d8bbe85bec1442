import { wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { proposalsText } from '../screen/proposal-text.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly format?: Format
  readonly lang: string
}

export const addProposals: AddCommand = (program, door, ends) => {
  program
    .command('proposals')
    .summary('the proposals of the case: whose, when, what became of them')
    .description('Lists the proposals and packages of the casebook, oldest first. A package is never itself "true".')
    .addOption(dossierOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .action(
      ends(({ dossier: place, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (_, desk) => {
          const view = await desk.proposals(lang)
          door.out(format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : proposalsText(view, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

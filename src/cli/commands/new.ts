import { existsSync } from 'node:fs'
import { complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { caseOption } from '../options.js'
import { clean } from '../screen/width.js'
import { withDossier } from '../with-dossier.js'

export const addNew: AddCommand = (program, door, ends) => {
  program
    .command('new')
    .summary('make an empty dossier')
    .description('Makes an empty dossier: one file, read by the casebook named.')
    .argument('<file>', 'the dossier to make, for example talks.parley')
    .addOption(caseOption('casebook: its name, or a folder; without it, the actors of the world and no issues'))
    .addHelpText(
      'after',
      '\nExamples:\n  parley new talks.parley --case ukraine\n  parley new pay.parley --case ./my-casebook',
    )
    .action(
      ends((file: string, options: { readonly case?: string }) => {
        if (existsSync(file))
          return refuse(door, [
            complaint('exists', 'there is a file already; nothing was changed. Choose another name', file),
          ])
        return withDossier(door, { place: file, casebook: options.case, create: true }, async ({ casebook }) => {
          const name = clean(file)
          door.out(`${name}: empty, casebook "${casebook.head.id}". Next: parley read PATH... --dossier ${name}\n`)
          return 0
        })
      }),
    )
}

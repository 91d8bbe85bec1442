import type { AddCommand } from '../command.js'
import { complain } from '../door.js'
import { dossierOption, type Format, formatOption } from '../options.js'
import { counted } from '../screen/counted.js'
import { withDossier } from '../with-dossier.js'

export const addDoctor: AddCommand = (program, door, ends) => {
  program
    .command('doctor')
    .summary('check a dossier: the file, and every quotation')
    .description('Checks the file and that every quotation stands where it is said to stand. Changes nothing.')
    .addOption(dossierOption())
    .addOption(formatOption())
    .action(
      ends(({ dossier: place, format }: { readonly dossier: string; readonly format?: Format }) =>
        withDossier(door, { place, readOnly: true }, async ({ archive, casebook }) => {
          const [complaints, heads] = [await archive.check(), await archive.heads()]
          const statements = heads.reduce((sum, head) => sum + head.statements, 0)
          if (format === 'json') {
            const sound = complaints.length === 0
            const facts = {
              version: 1,
              sound,
              casebook: casebook.head.id,
              articles: heads.length,
              statements,
              complaints,
            }
            door.out(`${JSON.stringify(facts, null, 2)}\n`)
          } else {
            complain(door, complaints)
            const verdict =
              complaints.length === 0 ? 'sound' : `${counted(complaints.length, 'thing is', 'things are')} wrong`
            door.out(
              `${place}: ${verdict}; ${counted(heads.length, 'article')}, ${counted(statements, 'statement')}, casebook "${casebook.head.id}".\n`,
            )
          }
          return complaints.length === 0 ? 0 : 1
        }),
      ),
    )
}

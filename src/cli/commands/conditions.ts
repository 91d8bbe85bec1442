import { namedOf } from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import { answer, type BesideOptions, besideOptions } from '../beside-options.js'
import type { AddCommand } from '../command.js'
import { conditionsText } from '../screen/conditions-text.js'
import { unknownNames } from '../unknown-names.js'

interface Options extends BesideOptions {
  readonly party: string
  readonly issue: string
  readonly option?: string
}

export const addConditions: AddCommand = (program, door, ends) => {
  besideOptions(program.command('conditions'), door)
    .summary('what it would take for a party to agree')
    .description(
      `Gathers the conditions a party has named for a thing: what is needed ("only if"), what is enough ("if"), what it hints at or asks for in return, and what it asks. Older terms are named with their date.`,
    )
    .requiredOption('--party <name>', 'whose conditions, by its English name: "Russia"')
    .requiredOption('--issue <id>', 'for what, by its id in the casebook: ceasefire.general')
    .option('--option <id>', 'only this option of the issue')
    .addHelpText('after', '\nExample:\n  parley conditions --party Russia --issue ceasefire.general')
    .action(
      ends(({ party, issue, option = undefined, ...options }: Options) =>
        answer(
          door,
          options,
          (desk, asked) => desk.conditions({ ...asked, party, issue, option: option ?? null }),
          conditionsText,
          async (dossier) => {
            const wrong = await unknownNames(dossier, { parties: [party], issues: [issue] })
            const { casebook } = await namedOf(dossier)
            return [...wrong, ...unknownOption(casebook.issues, issue, option)]
          },
        ),
      ),
    )
}

const unknownOption = (
  issues: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[],
  issue: string,
  option: string | undefined,
): readonly Complaint[] => {
  const known = issues.find(({ id }) => id === issue)?.options.map(({ id }) => id)
  if (option === undefined || !known || known.includes(option)) return []
  return [complaint('unknown-option', `${issue} has no option of this id; known are ${known.join(', ')}`, option)]
}

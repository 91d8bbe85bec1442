import type { StatementView } from '../../desk/index.js'
import { wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { type Door, refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { statementsTable } from '../screen/statements-table.js'
import { statementJson } from '../statement-json.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly party?: string
  readonly issue?: string
  readonly article?: string
  readonly id?: readonly string[]
  readonly format?: Format
  readonly lang: string
}

export const addStatements: AddCommand = (program, door, ends) => {
  program
    .command('statements')
    .summary('list the statements, each with its sentence')
    .description('Lists the statements of a dossier: who, what, about what, the words, where they stand.')
    .addOption(dossierOption())
    .option('--party <name>', 'whose position it is, by its English name: "Russia"')
    .option('--issue <id>', 'about what, by its id in the casebook: security.guarantees')
    .option('--article <id>', 'from one article, by its id: a-…')
    .option('--id <ids...>', 'these statements, by their ids: s-…')
    .addOption(formatOption(['table', 'json', 'jsonl']))
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley statements --party Ukraine --issue territory.recognition
  parley statements --format json | jq '.[] | select(.act == "redline") | .quote'`,
    )
    .action(
      ends(({ dossier: place, party, issue, article, id, format = 'table', lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const unknown = await unknownNames(dossier, { parties: party ? [party] : [], issues: issue ? [issue] : [] })
          if (unknown.length > 0) return refuse(door, unknown)
          const filter = { party: party ?? null, issue: issue ?? null, article: article ?? null, ids: id ?? null, lang }
          print(door, await desk.statements(filter), format, lang)
          return 0
        }),
      ),
    )
}

const print = (door: Door, statements: readonly StatementView[], format: Format, lang: string): void => {
  const codes = () => statements.map(statementJson)
  // A plain list, as the scripts of others read it: the only JSON without a version beside its content.
  if (format === 'json') door.out(`${JSON.stringify(codes(), null, 2)}\n`)
  else if (format === 'jsonl') for (const code of codes()) door.out(`${JSON.stringify(code)}\n`)
  else if (statements.length === 0) door.out(`${wordsFor(lang).nothingFits}\n`)
  else door.out(statementsTable(statements, door, wordsFor(lang)))
}

import { Option } from 'commander'
import { logView, wordsFor } from '../../desk/index.js'
import { articleIdSchema, complaint, statementIdSchema } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption, wholeNumber } from '../options.js'
import { logTable } from '../screen/log-table.js'
import { withOpenDossier } from '../with-open-dossier.js'

interface Options {
  readonly dossier: string
  readonly article?: string
  readonly statement?: string
  readonly machines?: boolean
  readonly last?: number
  readonly format?: Format
  readonly lang: string
}

export const addLog: AddCommand = (program, door, ends) => {
  program
    .command('log')
    .summary('who changed what, and when')
    .description(
      `Lists what persons did to the dossier, oldest first: statements added, confirmed, rejected or corrected, names given, and what was taken back. The ids are those that parley undo takes.`,
    )
    .addOption(dossierOption())
    .option('--article <id>', 'only what concerns the statements of one article: a-…')
    .option('--statement <id>', 'only what concerns one statement: s-…')
    .option('--machines', 'also what machines read and withdrew')
    .addOption(new Option('--last <count>', 'only the newest so many').argParser(wholeNumber(1, 1_000_000)))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText('after', '\nExample:\n  parley log --last 10')
    .action(
      ends(({ dossier: place, article, statement, machines, last, format, lang }: Options) =>
        withOpenDossier(door, { place, readOnly: true }, async (dossier) => {
          const [a, s] = [articleIdSchema.safeParse(article), statementIdSchema.safeParse(statement)]
          const wrong = [
            ...(article === undefined || (a.success && (await dossier.archive.article(a.data)))
              ? []
              : [complaint('unknown-article', 'the dossier holds no article of this id; they begin with a-', article)]),
            ...(statement === undefined ||
            (s.success && (await dossier.archive.revisions({ statement: s.data })).length > 0)
              ? []
              : [
                  complaint(
                    'unknown-statement',
                    'the dossier holds no statement of this id; they begin with s-',
                    statement,
                  ),
                ]),
          ]
          if (wrong.length > 0) return refuse(door, wrong)
          const all = await logView(dossier, { article: a.data, statement: s.data, machines: machines ?? false })
          const entries = last === undefined ? all : all.slice(-last)
          if (format === 'json') door.out(`${JSON.stringify({ version: 1, entries }, null, 2)}\n`)
          else door.out(logTable(entries, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

import { wordsFor } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { counted } from '../screen/counted.js'
import { statementsTable } from '../screen/statements-table.js'
import { clean, wrap } from '../screen/width.js'
import { statementJson } from '../statement-json.js'
import { withDossier } from '../with-dossier.js'

export const addSearch: AddCommand = (program, door, ends) => {
  program
    .command('search')
    .summary('find words in articles and statements')
    .description(
      `Finds articles and statements that hold all the words, in whatever form: "Garantie" finds "Sicherheitsgarantien". A word may end in * for any ending.`,
    )
    .argument('<words...>', 'what to look for')
    .addOption(dossierOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText('after', '\nExample:\n  parley search Garantie Nato --dossier talks.parley')
    .action(
      ends(
        (
          query: readonly string[],
          options: { readonly dossier: string; readonly format?: Format; readonly lang: string },
        ) =>
          query.join('').trim() === ''
            ? refuse(door, [complaint('no-word', 'name at least one word to look for', 'search')])
            : withDossier(door, { place: options.dossier, readOnly: true }, async (_, desk) => {
                const found = await desk.search(query.join(' '), options.lang)
                const words = wordsFor(options.lang)
                if (options.format === 'json') {
                  door.out(
                    `${JSON.stringify({ version: 1, ...found, statements: found.statements.map(statementJson) }, null, 2)}\n`,
                  )
                  return 0
                }
                door.out(
                  `${counted(found.articles.length, words.article, words.articles)}, ${counted(found.statements.length, words.statement, words.statements)}\n`,
                )
                for (const { title, publisher, published, snippet } of found.articles) {
                  const about = [publisher, published].filter((part) => part !== null).join(', ')
                  door.out(`\n${door.paint(clean(title), 'strong')}${about === '' ? '' : ` · ${clean(about)}`}\n`)
                  for (const line of wrap(clean(`… ${snippet} …`), door.width - 2)) door.out(`  ${line}\n`)
                }
                if (found.statements.length > 0) door.out(`\n${statementsTable(found.statements, door, words)}`)
                return 0
              }),
      ),
    )
}

import { Option } from 'commander'
import { wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { diffText } from '../screen/diff-text.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly since?: string
  readonly order: 'taken-in' | 'published'
  readonly format?: Format
  readonly lang: string
}

export const addDiff: AddCommand = (program, door, ends) => {
  program
    .command('diff')
    .summary('what each article added: new, changed, superseded, repeated')
    .description(
      `Goes through the articles one after the other and tells what each added to those before it: first words of a party on a thing, changes of stance, last words overtaken, and what was known already (relays of one utterance, the same stance once more). Every line ends with the ids of its statements.`,
    )
    .addOption(dossierOption())
    .option('--since <date|article>', 'only articles from this day on, or those after this one (its id or source)')
    .addOption(
      new Option('--order <order>', 'articles as they were taken in, or as they were published')
        .choices(['taken-in', 'published'])
        .default('taken-in'),
    )
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley diff --since 2025-03-01 --order published
  parley diff --since report-003.txt --lang de
  parley diff --format json | jq '.steps[] | {source, new: (.new | length)}'`,
    )
    .action(
      ends(({ dossier: place, since, order, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (_, desk) => {
          const outcome = await desk.diff({ since: since ?? null, order, lang })
          if (!outcome.ok) return refuse(door, outcome.complaints)
          if (format === 'json') door.out(`${JSON.stringify(outcome.view, null, 2)}\n`)
          else door.out(diffText(outcome.view, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

import { wordsFor } from '../../desk/index.js'
import { DEFAULT_TRUST, type Trust } from '../../positions/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption, trustOption } from '../options.js'
import { timelineTable } from '../screen/timeline-table.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly issue: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly party?: readonly string[]
  readonly trust: Trust
  readonly format?: Format
  readonly lang: string
}

export const addTimeline: AddCommand = (program, door, ends) => {
  program
    .command('timeline')
    .summary('what was said on one issue, in order, and what moved')
    .description(
      `Lists what parties said on one issue, oldest first: each utterance once, however many articles report it, with the change it made.`,
    )
    .addOption(dossierOption())
    .requiredOption('--issue <id>', 'about what, by its id in the casebook: security.nato-membership')
    .addOption(dateOption('--as-of <date>', 'what had been said by that day'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .option('--party <names...>', 'only these, by English names')
    .addOption(trustOption().default(DEFAULT_TRUST))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText('after', '\nExample:\n  parley timeline --issue process.negotiations --party Russia --lang de')
    .action(
      ends(({ dossier: place, issue, asOf, knownOn, party, trust, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const unknown = await unknownNames(dossier, { parties: party ?? [], issues: [issue] })
          if (unknown.length > 0) return refuse(door, unknown)
          const all = await desk.timeline(issue, { asOf: asOf ?? null, knownOn: knownOn ?? null, trust, lang })
          const view = {
            ...all,
            utterances: all.utterances.filter((one) => party?.includes(one.party) ?? true),
          }
          if (format === 'json') {
            door.out(`${JSON.stringify(view, null, 2)}\n`)
            return 0
          }
          const ids = view.utterances.map(({ statements }) => statements[0] as string)
          const found = await desk.statements({ party: null, issue: null, article: null, ids, lang })
          const sentences = new Map(found.map((statement) => [statement.id, statement]))
          door.out(timelineTable(view, sentences, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

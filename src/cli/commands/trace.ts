import { wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { traceText } from '../screen/trace-text.js'
import { statementJson } from '../statement-json.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly format?: Format
  readonly lang: string
}

export const addTrace: AddCommand = (program, door, ends) => {
  program
    .command('trace')
    .summary('where a statement comes from, and what relays made of it')
    .description(
      `Shows through whose hands a statement came, with the mode of each hop, where else the same utterance is told, and what changed on the way, each change with the words on both sides.`,
    )
    .argument('<statement>', 'id of a statement, or its beginning as far as it is the only one')
    .addOption(dossierOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley trace s-3f2a
  parley trace s-3f2a --format json | jq '.elsewhere[].changed[] | [.kind, .from.quote, .to.quote]'`,
    )
    .action(
      ends((statement: string, { dossier: place, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (_, desk) => {
          const traced = await desk.trace({ statement, lang })
          if (!traced.ok) return refuse(door, traced.complaints)
          const { view } = traced
          if (format === 'json') {
            const elsewhere = view.elsewhere.map((one) => ({ ...one, statement: statementJson(one.statement) }))
            const json = { ...view, statement: statementJson(view.statement), elsewhere }
            door.out(`${JSON.stringify(json, null, 2)}\n`)
          } else door.out(traceText(view, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

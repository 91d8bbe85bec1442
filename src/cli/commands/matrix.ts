import { wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption } from '../options.js'
import { matrixTable } from '../screen/matrix-table.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly party?: readonly string[]
  readonly format?: Format
  readonly lang: string
}

export const addMatrix: AddCommand = (program, door, ends) => {
  program
    .command('matrix')
    .summary('who stands where: parties by issues')
    .description(
      `Shows where every party stands on every issue: its latest utterance that has not lapsed, relays of one utterance counted once. Nothing in a field means that nobody has said anything.`,
    )
    .addOption(dossierOption())
    .addOption(dateOption('--as-of <date>', 'what stood on that day (default: the last word of each)'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .option('--party <names...>', 'only these columns, by English names')
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley matrix --as-of 2025-03-17
  parley matrix --party Russia Ukraine --lang de
  parley matrix --format json | jq '.cells[] | select(.redline)'`,
    )
    .action(
      ends(({ dossier: place, asOf, knownOn, party, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const unknown = await unknownNames(dossier, { parties: party ?? [], issues: [] })
          if (unknown.length > 0) return refuse(door, unknown)
          const view = await desk.matrix({ asOf: asOf ?? null, knownOn: knownOn ?? null, lang })
          if (format === 'json') {
            door.out(`${JSON.stringify(view, null, 2)}\n`)
            return 0
          }
          const ids = view.cells.map(({ statements }) => statements[0] as string)
          const deciding = await desk.statements({ party: null, issue: null, article: null, ids, lang })
          const acts = new Map(deciding.map(({ id, act }) => [id, act]))
          door.out(matrixTable(view, acts, door, wordsFor(lang), party ?? null))
          return 0
        }),
      ),
    )
}

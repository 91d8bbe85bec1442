import { matrixDifference, wordsFor } from '../../desk/index.js'
import { DEFAULT_TRUST, type Trust } from '../../positions/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption, trustOption } from '../options.js'
import { differenceTable } from '../screen/difference-table.js'
import { matrixTable } from '../screen/matrix-table.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly party?: readonly string[]
  readonly trust?: Trust
  readonly compareTrust?: Trust
  readonly expand?: readonly string[]
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
    .addOption(trustOption().default(DEFAULT_TRUST, `${DEFAULT_TRUST}: all but rumours; hearsay only fills gaps`))
    .addOption(trustOption('--compare-trust <level>', 'show which cells another level would change'))
    .option('--expand <names...>', 'let the word of these collectives count for their members, by English names')
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley matrix --as-of 2025-03-17
  parley matrix --party Russia Ukraine --lang de
  parley matrix --trust own --compare-trust anonymous
  parley matrix --format json | jq '.cells[] | select(.redline)'`,
    )
    .action(
      ends(({ dossier: place, asOf, knownOn, party, trust, compareTrust, expand, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const unknown = await unknownNames(dossier, { parties: [...(party ?? []), ...(expand ?? [])], issues: [] })
          if (unknown.length > 0) return refuse(door, unknown)
          const asked = { asOf: asOf ?? null, knownOn: knownOn ?? null, lang, ...(expand ? { expand } : {}) }
          const view = await desk.matrix({ ...asked, ...(trust ? { trust } : {}) })
          const other = compareTrust ? await desk.matrix({ ...asked, trust: compareTrust }) : null
          const differences = other && matrixDifference(view, other)
          if (format === 'json') {
            const compared = other && { compared: { trust: other.trust, differences } }
            door.out(`${JSON.stringify({ ...view, ...compared }, null, 2)}\n`)
            return 0
          }
          const ids = view.cells.map(({ statements }) => statements[0] as string)
          const deciding = await desk.statements({ party: null, issue: null, article: null, ids, lang })
          const acts = new Map(deciding.map(({ id, act }) => [id, act]))
          door.out(matrixTable(view, acts, door, wordsFor(lang), party ?? null))
          if (other && differences) door.out(differenceTable(view, other, differences, door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

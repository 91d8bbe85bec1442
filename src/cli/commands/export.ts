import { Argument, Option } from 'commander'
import { exportInput } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { type Exporter, exporters } from '../../export/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dateOption, dossierOption, langOption } from '../options.js'
import { writeOutput } from '../output-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly out?: string
  readonly bom?: boolean
  readonly asOf?: string | null
  readonly lang: string
}

export const addExport: AddCommand = (program, door, ends) => {
  const reckoned = exporters.flatMap(({ name, needs }) => (needs === undefined ? [] : [name])).join(', ')
  program
    .command('export')
    .summary(`hand a dossier on: ${exporters.map(({ name }) => name).join(', ')}`)
    .description('Writes the dossier in another format. What a format cannot carry stands below.')
    .addArgument(new Argument('<format>', 'the format').choices(exporters.map(({ name }) => name)))
    .addOption(dossierOption())
    .option('--out <file>', 'write to a file instead of printing')
    .addOption(new Option('--bom', 'csv: begin with the mark by which Excel knows UTF-8'))
    .addOption(dateOption('--as-of <date>', `${reckoned}: as of that day (default: the last word of each)`))
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `\nFormats:\n${exporters.map(about).join('\n')}\n\nExamples:\n  parley export csv --out statements.csv\n  parley export xlsx --as-of 2025-03-18 --out talks.xlsx`,
    )
    .action(
      ends((format: string, { dossier: place, out, bom, asOf = null, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier) => {
          // commander has checked the name against the same list.
          const exporter = exporters.find(({ name }) => name === format) as Exporter
          const written = exporter.export(await exportInput(dossier, exporter, { asOf, lang }), {
            byteOrderMark: bom ?? false,
          })
          if (out === undefined && typeof written === 'string') {
            door.out(written)
            return 0
          }
          if (out === undefined)
            return refuse(door, [
              complaint('needs-file', `this format is no text; add --out FILE.${exporter.extension}`, format),
            ])
          const complaints = await writeOutput(out, written)
          if (complaints.length > 0) return refuse(door, complaints)
          door.out(`${out}: ${exporter.title}. Not in it: ${exporter.loses}\n`)
          return 0
        }),
      ),
    )
}

const about = ({ name, title, loses }: Exporter): string => `  ${name.padEnd(8)}${title}. Not in it: ${loses}`

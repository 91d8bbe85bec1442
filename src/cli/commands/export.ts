import { writeFile } from 'node:fs/promises'
import { Argument, Option } from 'commander'
import { exportInput } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { type Exporter, exporters } from '../../export/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption } from '../options.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly out?: string
  readonly bom?: boolean
}

export const addExport: AddCommand = (program, door, ends) => {
  program
    .command('export')
    .summary(`hand a dossier on: ${exporters.map(({ name }) => name).join(', ')}`)
    .description('Writes the dossier in another format. What a format cannot carry stands below.')
    .addArgument(new Argument('<format>', 'the format').choices(exporters.map(({ name }) => name)))
    .addOption(dossierOption())
    .option('--out <file>', 'write to a file instead of printing')
    .addOption(new Option('--bom', 'csv: begin with the mark by which Excel knows UTF-8'))
    .addHelpText(
      'after',
      `\nFormats:\n${exporters.map(about).join('\n')}\n\nExample:\n  parley export csv --out statements.csv`,
    )
    .action(
      ends((format: string, { dossier: place, out, bom }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier) => {
          // commander has checked the name against the same list.
          const exporter = exporters.find(({ name }) => name === format) as Exporter
          const text = exporter.export(await exportInput(dossier, exporter), { byteOrderMark: bom ?? false })
          if (out === undefined) {
            door.out(text)
            return 0
          }
          try {
            await writeFile(out, text)
          } catch (error) {
            return refuse(door, [complaint('cannot-write', (error as Error).message, out)])
          }
          door.out(`${out}: ${exporter.title}. Not in it: ${exporter.loses}\n`)
          return 0
        }),
      ),
    )
}

const about = ({ name, title, loses }: Exporter): string => `  ${name.padEnd(8)}${title}. Not in it: ${loses}`

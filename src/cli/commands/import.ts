import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { importCoding } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { complain, refuse } from '../door.js'
import { caseOption, dossierOption } from '../options.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly case?: string
  readonly by?: string
}

export const addImport: AddCommand = (program, door, ends) => {
  program
    .command('import')
    .summary("take in a person's coding")
    .description(
      `Takes in a person's coding: JSON lines {"id", "text", "statements": [...]} as docs/json.md describes them. Its statements count as that person's. Every quotation is checked; lines that do not hold are named and left out.`,
    )
    .argument('<file>', 'the coding, .jsonl')
    .addOption(dossierOption())
    .addOption(caseOption())
    .option('--by <name>', 'who coded it (default: the name of the account)')
    .addHelpText('after', '\nExample:\n  parley import coding.jsonl --by "M. Keller" --dossier talks.parley')
    .action(
      ends(async (file: string, options: Options) => {
        const text = await readTextFile(file)
        if (!text.ok) return refuse(door, text.complaints)
        const { dossier: place } = options
        return withDossier(door, { place, casebook: options.case, create: !existsSync(place) }, async (dossier) => {
          const by = options.by ?? userInfo().username
          const { articles, statements, complaints } = await importCoding(dossier, text.text, file, by)
          complain(door, complaints)
          door.out(`${articles} articles with ${statements} statements by ${by}.\n`)
          return complaints.length > 0 ? 2 : 0
        })
      }),
    )
}

import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { Option } from 'commander'
import { importCoding, importDossier, isDatabase, isTableFile, parseCoding, wordsFor } from '../../desk/index.js'
import { looksLikeDossierJson, parseDossierJson } from '../../export/index.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { type TableOptions, takeTable } from '../import-table.js'
import { caseOption, dossierOption, langOption } from '../options.js'
import { counted } from '../screen/counted.js'
import { doubtsText } from '../screen/doubts-text.js'
import { takeDna } from '../take-dna.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

type Options = TableOptions

const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

export const addImport: AddCommand = (program, door, ends) => {
  program
    .command('import')
    .summary("take in a person's coding, a dossier written as JSON, or a .dna file")
    .description(
      `Takes in a person's coding: JSON lines {"id", "text", "statements": [...]} as docs/json.md describes them. Its statements count as that person's. Every quotation is checked; lines that do not hold are named and left out. Also takes back what "parley export json" wrote: articles, readings, and what persons did, under their names and dates; and a file of the Discourse Network Analyzer (.dna), whose statements count as those of its coders. A coding of other programs comes as a table (CSV, XLSX) or as a project of REFI-QDA (.qdpx of MAXQDA, NVivo, ATLAS.ti): columns whose names are no fields are named with --map, or asked for on a terminal. A table is taken in whole or not at all.`,
    )
    .argument('<file>', 'the coding (.jsonl, .csv, .tsv, .xlsx, .qdpx), a dossier as JSON, or a .dna file')
    .addOption(dossierOption())
    .addOption(caseOption())
    .option('--by <name>', 'who coded it (default: as the file says, else the name of the account)')
    .option('--map <column=field>', 'tables: what a column is; may be repeated', list)
    .option(
      '--value <field:text=value>',
      'tables: what a value is called here, "act:fordert=demand"; may be repeated',
      list,
    )
    .option(
      '--default <field=value>',
      'tables: one value where there is none, "certainty=narrated"; may be repeated',
      list,
    )
    .addOption(new Option('--dates <order>', 'tables: how days are written').choices(['iso', 'dmy', 'mdy']))
    .option('--mapping <file>', 'tables: all of that, from a file')
    .option('--save-mapping <file>', 'tables: keep what was said for the next time')
    .option('--sheet <name>', 'workbooks: which sheet (default: the first)')
    .option('--texts <path...>', 'tables: files with the texts, where they are neither in the table nor in the dossier')
    .addOption(langOption(door))
    .addHelpText(
      'after',
      '\nExamples:\n  parley import coding.jsonl --by "M. Keller" --dossier talks.parley\n  parley import talks.json --dossier copy.parley\n  parley import coding.xlsx --map "Akteur=actor" --map "Akt=act" --value "act:fordert=demand" --save-mapping ours.json\n  parley import debate.dna --dossier debate.parley',
    )
    .action(
      ends(async (file: string, options: Options) => {
        if (isDatabase(file)) return takeDna(door, file, options)
        if (isTableFile(file)) return takeTable(door, file, options)
        const read = await readTextFile(file)
        if (!read.ok) return refuse(door, read.complaints)
        return looksLikeDossierJson(read.text)
          ? takeDossier(door, read.text, file, options)
          : takeCoding(door, read.text, file, options)
      }),
    )
}

const takeCoding = async (door: Door, text: string, file: string, options: Options): Promise<ExitCode> => {
  const { documents, complaints } = parseCoding(text, file)
  // No dossier is made for a file that holds nothing.
  if (documents.length === 0 && complaints.length > 0) return refuse(door, complaints)
  const { dossier: place } = options
  return withDossier(door, { place, casebook: options.case, create: !existsSync(place) }, async (dossier) => {
    const by = options.by ?? userInfo().username
    const { articles, statements, doubts } = await importCoding(dossier, documents, by)
    complain(door, complaints)
    door.err(doubtsText(doubts, door, wordsFor(door.lang)))
    door.out(`${counted(articles, 'article')} with ${counted(statements, 'statement')} by ${by}.\n`)
    return complaints.length > 0 ? 2 : 0
  })
}

const takeDossier = async (door: Door, text: string, file: string, options: Options): Promise<ExitCode> => {
  const parsed = parseDossierJson(text, file)
  if (!parsed.ok) return refuse(door, parsed.complaints)
  const { dossier: place } = options
  const create = !existsSync(place)
  const casebook = options.case ?? (create ? parsed.dossier.casebook : undefined)
  return withDossier(door, { place, casebook, create }, async (dossier) => {
    const { articles, statements, acts, complaints } = await importDossier(dossier, parsed.dossier, file)
    complain(door, complaints)
    door.out(
      `${counted(articles, 'article')} with ${counted(statements, 'statement')}; ${counted(acts, 'act')} of persons replayed.\n`,
    )
    return complaints.length > 0 ? 1 : 0
  })
}

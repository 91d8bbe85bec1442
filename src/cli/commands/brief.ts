import { Option } from 'commander'
import { type BriefAsked, type Desk, wordsFor } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { type Door, refuse } from '../door.js'
import { dateOption, dossierOption, langOption } from '../options.js'
import { writeOutput } from '../output-file.js'
import { briefText } from '../screen/brief-text.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly since?: string
  readonly party?: string
  readonly issue?: string
  readonly format: 'text' | 'markdown' | 'html' | 'docx' | 'json'
  readonly out?: string
  readonly lang: string
}

export const addBrief: AddCommand = (program, door, ends) => {
  program
    .command('brief')
    .summary('the state of things on one page, every sentence with its source')
    .description(
      `One page for the file: what is new, red lines, who stands where, who has moved, opposition and splits, conditions, gaps and open questions. Every sentence cites the statements it rests on. A page chooses: by which rule stands on it, and each section says how many sentences it left out.`,
    )
    .addOption(dossierOption())
    .addOption(dateOption('--as-of <date>', 'what stood on that day (default: the last word of each)'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .addOption(dateOption('--since <date>', 'from when on an article counts as new (default: the day of the newest)'))
    .option('--party <name>', 'only this party, by its English name')
    .option('--issue <id>', 'only this issue, by its id in the casebook')
    .addOption(
      new Option('--format <format>', 'as what').choices(['text', 'markdown', 'html', 'docx', 'json']).default('text'),
    )
    .option('--out <file>', 'write into a file (default: standard output)')
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley brief --as-of 2025-03-18 --since 2025-03-11 --lang de
  parley brief --party Russia --format markdown --out russia.md
  parley brief --format html --out brief.html
  parley brief --format docx --out brief.docx`,
    )
    .action(
      ends(({ dossier: place, format, out, ...options }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const { asOf = null, knownOn = null, since = null, party = null, issue = null, lang } = options
          const unknown = await unknownNames(dossier, {
            parties: party === null ? [] : [party],
            issues: issue === null ? [] : [issue],
          })
          if (unknown.length > 0) return refuse(door, unknown)
          if (format === 'docx' && out === undefined)
            return refuse(door, [
              complaint('no-file', 'a Word file is not for the terminal; name one with --out', 'brief'),
            ])
          const text = await written(desk, { asOf, knownOn, since, party, issue, lang }, format, door)
          if (out === undefined) {
            door.out(text.toString())
            return 0
          }
          const complaints = await writeOutput(out, text)
          if (complaints.length > 0) return refuse(door, complaints)
          door.out(`${wordsFor(lang).briefWritten} ${out}\n`)
          return 0
        }),
      ),
    )
}

const written = async (
  desk: Desk,
  asked: BriefAsked,
  format: Options['format'],
  door: Door,
): Promise<string | Uint8Array> => {
  if (format === 'docx') {
    const made = await desk.briefWritten((await desk.briefDraft(asked)).draft, 'docx')
    if (!made.ok) throw new Error(made.complaints.map(({ message }) => message).join('\n'))
    return Buffer.from(made.file.base64, 'base64')
  }
  if (format === 'html' || format === 'markdown') return desk.briefAs(asked, format)
  const brief = await desk.brief(asked)
  return format === 'json' ? `${JSON.stringify(brief, null, 2)}\n` : briefText(brief, door, wordsFor(asked.lang))
}

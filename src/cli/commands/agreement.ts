import { basename } from 'node:path'
import {
  type AgreementVariable,
  agreementOf,
  type Coder,
  type Complaint,
  codersOf,
  parseCoding,
  wordsFor,
} from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { confusionOption, htmlOption, writeAgreement } from '../agreement-options.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { type Format, formatOption, langOption } from '../options.js'
import { agreementText } from '../screen/agreement-text.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier?: string
  readonly coder?: readonly string[]
  readonly confusion?: AgreementVariable
  readonly html?: string
  readonly format?: Format
  readonly lang: string
}

export const addAgreement: AddCommand = (program, door, ends) => {
  program
    .command('agreement')
    .summary('how well two persons agree who coded the same texts')
    .description(
      `Lays two codings of the same texts side by side. Krippendorff's alpha for act, issue, sign, strength, party and condition, over the statements both coded on the same words; unitised alpha for the stretches of text they cut out; and what they take for what.`,
    )
    .argument('[codings...]', 'two codings (.jsonl), as "parley import" takes them')
    .option('--dossier <file>', 'instead: two persons who coded in one dossier, each named with --coder')
    .option(
      '--coder <name>',
      'a person by the name in the log; give it twice',
      (name: string, before: string[] = []) => [...before, name],
    )
    .addOption(confusionOption())
    .addOption(htmlOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley agreement keller.jsonl braun.jsonl --html agreement.html
  parley agreement --dossier talks.parley --coder "M. Keller" --coder "A. Braun" --confusion act`,
    )
    .action(
      ends(async (files: readonly string[], options: Options) => {
        const { dossier, coder = [] } = options
        const isDossier = dossier !== undefined
        if (
          isDossier
            ? files.length > 0 || coder.length !== 2 || coder[0] === coder[1]
            : files.length !== 2 || coder.length > 0
        )
          return refuse(door, [
            complaint(
              'two-codings',
              'give two files of codings, or --dossier with two different persons: --coder NAME --coder NAME',
              'agreement',
            ),
          ])
        if (!isDossier) return compare(door, await fromFiles(files), options)
        return withDossier(door, { place: dossier, readOnly: true }, async (open) => {
          const found = await codersOf(open, coder)
          return compare(door, found.ok ? { coders: found.coders, complaints: [] } : { coders: [], ...found }, options)
        })
      }),
    )
}

interface Given {
  readonly coders: readonly Coder[]
  readonly complaints: readonly Complaint[]
}

/** Named after their files; after their whole paths where these are called the same. */
const fromFiles = async (files: readonly string[]): Promise<Given> => {
  const short = files.map((file) => basename(file).replace(/\.\w+$/, ''))
  const coders: Coder[] = []
  const complaints: Complaint[] = []
  for (const [i, file] of files.entries()) {
    const read = await readTextFile(file)
    const coding = read.ok ? parseCoding(read.text, file) : { documents: [], complaints: read.complaints }
    complaints.push(...coding.complaints)
    coders.push({ name: (short[0] === short[1] ? file : short[i]) as string, documents: coding.documents })
  }
  return { coders, complaints }
}

const compare = async (door: Door, { coders, complaints }: Given, options: Options): Promise<ExitCode> => {
  const { lang, format, html, confusion } = options
  const [a, b] = coders
  if (!a || !b || a.documents.length === 0 || b.documents.length === 0)
    return refuse(
      door,
      complaints.length > 0 ? complaints : [complaint('empty-coding', 'there is no coded text in it', 'agreement')],
    )
  const compared = agreementOf(a, b)
  if (!compared.ok) return refuse(door, [...complaints, ...compared.complaints])
  const { agreement } = compared
  complain(door, complaints)
  door.out(
    format === 'json'
      ? `${JSON.stringify(agreement, null, 2)}\n`
      : agreementText(agreement, door, wordsFor(lang), confusion ?? null),
  )
  const written = await writeAgreement(agreement, html, lang, door)
  return written === 0 && complaints.length > 0 ? 2 : written
}

import { existsSync } from 'node:fs'
import {
  casebookNamed,
  caseHolding,
  DEFAULT_CASEBOOK,
  type Dossier,
  lintById,
  lintFile,
  lintFinds,
  lintView,
  wordsFor,
} from '../../desk/index.js'
import { parsePartialDate } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { type Door, type ExitCode, refuse } from '../door.js'
import { caseOption, dateOption, type Format, formatOption, langOption } from '../options.js'
import { lintText } from '../screen/lint-text.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly case?: string
  readonly dossier?: string
  readonly asOf?: string
  readonly format?: Format
  readonly lang: string
}

export const addLint: AddCommand = (program, door, ends) => {
  program
    .command('lint')
    .summary('what an agreement settles and what it leaves open')
    .description(
      `Checks an agreement for 34 provisions: present, partial, absent or not stated, each with the sentence and with questions for what is missing. Finds steps that wait for one another in a circle, places that contradict each other, and what nobody has said of those who are to secure it. Ends with 1 where something is missing without which a ceasefire cannot be enforced.`,
    )
    .argument(
      '<what>',
      'a text, "-" for standard input, a proposal in YAML, or the id of a proposal or mechanism of the case',
    )
    .addOption(
      caseOption('casebook: its name, or a folder (default: that of the dossier, else the one that holds the id)'),
    )
    .option('--dossier <file>', 'whose statements tell who consents')
    .addOption(dateOption('--as-of <date>', 'what had been said by that day (default: all)'))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley lint agreement.txt
  parley lint dmz-2024-12 --dossier talks.parley
  parley lint proposal.yaml --format json | jq '.provisions[] | select(.status == "partial") | .id'`,
    )
    .action(
      ends((what: string, options: Options) =>
        options.dossier === undefined
          ? lint(door, what, options, null)
          : withDossier(door, { place: options.dossier, readOnly: true, casebook: options.case }, (dossier) =>
              lint(door, what, options, dossier),
            ),
      ),
    )
}

const lint = async (
  door: Door,
  what: string,
  { case: name, asOf, format, lang }: Options,
  dossier: Dossier | null,
): Promise<ExitCode> => {
  const isFile = what === '-' || existsSync(what) || /[\\/]|\.\w{2,4}$/.test(what)
  const loaded = dossier ?? (await casebookNamed(name ?? (isFile ? DEFAULT_CASEBOOK : await caseHolding(what))))
  if ('ok' in loaded && !loaded.ok) return refuse(door, loaded.complaints)
  const { casebook } = loaded
  const file = isFile ? await readTextFile(what) : null
  if (file && !file.ok) return refuse(door, file.complaints)
  const source = what === '-' ? 'standard input' : what
  const asked = file ? lintFile(source, file.text, casebook) : lintById(what, casebook)
  if (!asked.ok) return refuse(door, asked.complaints)
  const date = asOf === undefined ? null : parsePartialDate(asOf)
  const view = await lintView({ subject: asked.subject, casebook, lang, dossier, asOf: date })
  door.out(format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : lintText(view, door, wordsFor(lang)))
  return lintFinds(view) ? 1 : 0
}

import type { Command } from 'commander'
import {
  type NetworkSource,
  networkMatrixView,
  networkSourceOf,
  networkView,
  readDnaSource,
  weightView,
  wordsFor,
} from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { parseOptions } from '../../network/index.js'
import type { AddCommand } from '../command.js'
import { type Door, type ExitCode, refuse } from '../door.js'
import { addNetworkOptions, type NetworkFlags, optionsAsked } from '../network-options.js'
import { dossierOption, type Format, formatOption, langOption } from '../options.js'
import { networkText, weightText } from '../screen/network-text.js'
import { withDossier } from '../with-dossier.js'

interface Options extends NetworkFlags {
  readonly dossier: string
  readonly explain?: readonly string[]
  readonly format?: Format
  readonly lang: string
}

const described = (command: Command, door: Door): Command =>
  addNetworkOptions(command.argument('[file]', 'a .dna file to take instead of a dossier').addOption(dossierOption()))
    .option('--explain <nodes...>', 'the statements under the weight between two nodes: --explain A B')
    .addOption(formatOption())
    .addOption(langOption(door))

export const addNetwork: AddCommand = (program, door, ends) => {
  described(program.command('network'), door)
    .summary('who is tied to whom, and by what: discourse networks')
    .description(
      `Reckons discourse networks after the definitions of the Discourse Network Analyzer (DNA): parties by issues, or parties by what they agree or disagree on, out of a dossier or a .dna file. Every weight can be asked for its statements.`,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  parley network --mode one --aggregate conflict\n  parley network --mode one --explain Russia Ukraine\n  parley network debate.dna --options question.json --format json',
    )
    .action(
      ends((file: string | undefined, options: Options) => {
        const dna = file ?? (/\.dna$/i.test(options.dossier) ? options.dossier : null)
        if (dna === null)
          return withDossier(door, { place: options.dossier, readOnly: true }, async (dossier) =>
            answer(door, await networkSourceOf(dossier), options),
          )
        const opened = readDnaSource(dna)
        return opened.ok ? answer(door, opened.source, options) : refuse(door, opened.complaints)
      }),
    )
}

const answer = async (door: Door, source: NetworkSource, options: Options): Promise<ExitCode> => {
  const given = await optionsAsked(options, source.hasOwn ? source.rest : null)
  if (!given.ok) return refuse(door, given.complaints)
  const parsed = parseOptions(given.options, source.codings, given.place)
  const { explain, lang, format } = options
  const wrong =
    explain && explain.length !== 2 ? [complaint('not-two-nodes', 'name two nodes: --explain A B', '--explain')] : []
  if (!parsed.ok || wrong.length > 0) return refuse(door, [...(parsed.ok ? [] : parsed.complaints), ...wrong])
  const asked = { source, coding: parsed.coding, options: parsed.options }
  if (explain) {
    const [from, to] = explain as [string, string]
    const view = weightView(asked, from, to, lang)
    if (view === null) {
      const { rows, cols } = networkMatrixView(asked)
      const missing = explain.filter((name) => !rows.includes(name) && !cols.includes(name))
      return refuse(
        door,
        (missing.length > 0 ? missing : explain).map((name) =>
          complaint(
            'no-such-node',
            'the network has no node of this name on that side; without --explain it lists them',
            name,
          ),
        ),
      )
    }
    door.out(format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : weightText(view, door, wordsFor(lang)))
    return 0
  }
  if (format === 'json') door.out(`${JSON.stringify(networkMatrixView(asked))}\n`)
  else door.out(networkText(networkView(asked, lang), door, wordsFor(lang)))
  return 0
}

import { Argument, type Command, Option } from 'commander'
import {
  type Complaint,
  type Dossier,
  exportedNetwork,
  exportInput,
  formats,
  type NetworkSource,
  networkSourceOf,
  readDnaSource,
} from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { DEFAULT_PASSWORD, type ExportedNetwork, type Exporter, type ExportInput } from '../../export/index.js'
import { parseOptions } from '../../network/index.js'
import type { AddCommand } from '../command.js'
import { type Door, type ExitCode, refuse } from '../door.js'
import { addNetworkOptions, type NetworkFlags, optionsAsked } from '../network-options.js'
import { dateOption, dossierOption, langOption } from '../options.js'
import { writeOutput } from '../output-file.js'
import { withOpenDossier } from '../with-open-dossier.js'

interface Options extends NetworkFlags {
  readonly dossier: string
  readonly out?: string
  readonly bom?: boolean
  readonly asOf?: string
  readonly documentDate?: 'published' | 'said'
  readonly password?: string
  readonly lang: string
}

const namesOf = (needs: readonly Exporter['needs'][]): string =>
  formats.flatMap((one) => (one.needs !== undefined && needs.includes(one.needs) ? [one.name] : [])).join(', ')

const described = (command: Command, door: Door): Command =>
  addNetworkOptions(
    command
      .addArgument(new Argument('<format>', 'the format').choices(formats.map(({ name }) => name)))
      .addOption(dossierOption())
      .option('--out <file>', 'write to a file instead of printing')
      .addOption(new Option('--bom', 'tables: begin with the mark by which Excel knows UTF-8'))
      .addOption(
        dateOption('--as-of <date>', `${namesOf(['matrix', 'page'])}: as of that day (default: the last word of each)`),
      )
      .addOption(
        new Option('--document-date <which>', 'dna: the one date of a document').choices(['published', 'said']),
      )
      .option('--password <password>', `dna: of the coders of a new file (default: ${DEFAULT_PASSWORD})`)
      .addOption(langOption(door)),
  )

export const addExport: AddCommand = (program, door, ends) => {
  described(program.command('export'), door)
    .summary(`hand a dossier on: ${formats.map(({ name }) => name).join(', ')}`)
    .description(
      `Writes the dossier in another format. What a format cannot carry stands below. The options from --options on choose the network of ${namesOf(['network'])}, as in "parley network"; these formats also take a .dna file as --dossier.`,
    )
    .addHelpText(
      'after',
      `\nFormats:\n${formats.map(about).join('\n')}\n\nExamples:\n  parley export csv --out statements.csv\n  parley export xlsx --as-of 2025-03-18 --out talks.xlsx\n  parley export gexf --mode one --aggregate conflict --window months --size 1 --out talks.gexf`,
    )
    .action(
      ends((format: string, options: Options) => {
        // commander has checked the name against the same list.
        const exporter = formats.find(({ name }) => name === format) as Exporter
        const { dossier: place } = options
        if (exporter.needs === 'network' && /\.dna$/i.test(place)) return fromDna(door, exporter, options)
        return withOpenDossier(door, { place, readOnly: true }, async (dossier) => {
          const network = exporter.needs === 'network' ? await networkOf(dossier, options) : null
          if (network && !network.ok) return refuse(door, network.complaints)
          const { asOf = null, lang } = options
          const question = { asOf, lang, ...(network ? { network: network.network } : {}) }
          return write(door, exporter, await exportInput(dossier, exporter, question), options)
        })
      }),
    )
}

type AskedNetwork =
  | { readonly ok: true; readonly network: ExportedNetwork }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const networkFrom = async (
  source: NetworkSource,
  rest: readonly string[] | null,
  options: Options,
): Promise<AskedNetwork> => {
  const given = await optionsAsked(options, rest)
  if (!given.ok) return given
  const parsed = parseOptions(given.options, source.codings, given.place)
  if (!parsed.ok) return parsed
  return { ok: true, network: exportedNetwork({ source, ...parsed }, options.lang) }
}

const networkOf = async (dossier: Dossier, options: Options): Promise<AskedNetwork> => {
  const source = await networkSourceOf(dossier)
  return networkFrom(source, source.hasOwn ? source.rest : null, options)
}

/** What a network is reckoned from is all that a .dna file is asked for here. */
const fromDna = async (door: Door, exporter: Exporter, options: Options): Promise<ExitCode> => {
  const opened = readDnaSource(options.dossier)
  if (!opened.ok) return refuse(door, opened.complaints)
  const network = await networkFrom(opened.source, null, options)
  if (!network.ok) return refuse(door, network.complaints)
  const nothing = { casebook: '', created: '', articles: [], readings: [], statements: [], revisions: [] }
  return write(door, exporter, { ...nothing, network: network.network }, options)
}

const write = async (door: Door, exporter: Exporter, input: ExportInput, options: Options): Promise<ExitCode> => {
  const { out, bom, documentDate, password } = options
  const asked = {
    byteOrderMark: bom ?? false,
    ...(documentDate === undefined ? {} : { documentDate }),
    ...(password === undefined ? {} : { password }),
  }
  const written = exporter.export(input, asked)
  if (out === undefined && typeof written === 'string') {
    door.out(written)
    return 0
  }
  if (out === undefined)
    return refuse(door, [
      complaint('needs-file', `this format is no text; add --out FILE.${exporter.extension}`, exporter.name),
    ])
  const complaints = await writeOutput(out, written)
  if (complaints.length > 0) return refuse(door, complaints)
  door.out(`${out}: ${exporter.title}. Not in it: ${exporter.loses}\n`)
  for (const line of exporter.counts?.(input, asked) ?? []) door.out(`  ${line}\n`)
  return 0
}

const about = ({ name, title, loses }: Exporter): string => `  ${name.padEnd(10)}${title}. Not in it: ${loses}`

// What the person asked on the command line, in the words of a file of options.
import { type Command, Option } from 'commander'
import { type Complaint, complaint } from '../dossier/index.js'
import { readTextFile } from './text-file.js'

export interface NetworkFlags {
  readonly options?: string
  readonly mode?: 'one' | 'two'
  readonly rows?: string
  readonly cols?: string
  readonly qualifier?: string
  readonly aggregate?: string
  readonly normalise?: string
  readonly duplicates?: string
  readonly from?: string
  readonly until?: string
  readonly isolates?: boolean
  readonly exclude?: readonly string[]
  readonly window?: string
  readonly size?: string
  readonly kernel?: string
  readonly statementType?: string
  readonly dnaQuirks?: boolean
}

const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Which network is meant; the same words wherever one is asked for. */
export const addNetworkOptions = (command: Command): Command =>
  command
    .option('--options <file>', "a question as JSON, in DNA's own words (docs/json.md); the options below come on top")
    .addOption(
      new Option('--mode <mode>', 'two: actors by concepts; one: actors by what they share').choices(['one', 'two']),
    )
    .option('--rows <variable>', 'the nodes, or rows: party, actor, person, organization … (default: party)')
    .option('--cols <variable>', 'the columns, or what ties the nodes: issue, option, concept … (default: issue)')
    .option('--qualifier <variable>', 'what tells for from against (default: agreement)')
    .option(
      '--aggregate <how>',
      'ignore, combine, congruence, conflict, subtract (default: ignore; of one mode congruence)',
    )
    .option(
      '--normalise <how>',
      'no, activity, prominence; average, jaccard, cosine, textbook-jaccard, textbook-cosine',
    )
    .option(
      '--duplicates <rule>',
      'what counts once: include, utterance, document, week, month, year, acrossrange (default: utterance)',
    )
    .option('--from <date>', 'said on that day or later')
    .option('--until <date>', 'said on that day or before')
    .option('--isolates', 'nodes without any tie as well')
    .option('--exclude <variable=value>', 'leave out; may be repeated', list)
    .option('--window <unit>', 'one network for each window of time: days, weeks, months, years, events …')
    .option('--size <number>', 'width of a window, in units')
    .option(
      '--kernel <kernel>',
      'weigh by distance from the middle of a window: uniform, epanechnikov, triangular, gaussian',
    )
    .option('--statement-type <type>', 'of a .dna file: which statements')
    .option('--dna-quirks', 'reckon isolates, calendar and triangular kernel as DNA 3.1 does, not as its help says')

export type OptionsAsked =
  | { readonly ok: true; readonly options: unknown /** What complaints call it. */; readonly place: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Without a file of options a dossier is asked as its readers would: parties and issues, relays counted once, and without the
 * issue for whatever no other covers, which would tie everybody. With one, what it leaves out is as DNA has it. `rest` is `null`
 * where there is no dossier.
 */
export const optionsAsked = async (flags: NetworkFlags, rest: readonly string[] | null): Promise<OptionsAsked> => {
  const file = flags.options === undefined ? null : await jsonOf(flags.options)
  if (file && !file.ok) return file
  const place = flags.options ?? 'network'
  const complaints: Complaint[] = []
  const excluded = new Map<string, string[]>()
  for (const text of flags.exclude ?? []) {
    const [, variable, value] = /^([^=]+)=(.+)$/.exec(text) ?? []
    if (variable === undefined || value === undefined)
      complaints.push(
        complaint('not-an-exclusion', 'write variable=value, for example party=NATO', `--exclude ${text}`),
      )
    else excluded.set(variable, [...(excluded.get(variable) ?? []), value])
  }
  if (complaints.length > 0) return { ok: false, complaints }
  const given = Object.entries({
    networkType: flags.mode && `${flags.mode}mode`,
    variable1: flags.rows,
    variable2: flags.cols,
    qualifier: flags.qualifier,
    qualifierAggregation: flags.aggregate,
    normalization: flags.normalise,
    duplicates: flags.duplicates,
    startDate: flags.from,
    stopDate: flags.until,
    isolates: flags.isolates,
    exclude:
      excluded.size > 0
        ? { ...(rest && !mentions(flags, 'issue') ? { issue: rest } : {}), ...Object.fromEntries(excluded) }
        : undefined,
    timeWindow: flags.window,
    windowSize: flags.size === undefined ? undefined : Number(flags.size),
    kernel: flags.kernel,
    statementType: flags.statementType,
    dnaQuirks: flags.dnaQuirks,
  }).filter(([, value]) => value !== undefined)
  const usual = {
    ...(flags.mode === 'one' ? { qualifierAggregation: 'congruence' } : {}),
    ...(rest === null ? {} : { variable1: 'party', variable2: 'issue', duplicates: 'utterance' }),
    ...(rest !== null && rest.length > 0 && !mentions(flags, 'issue') ? { exclude: { issue: rest } } : {}),
  }
  const asked: Readonly<Record<string, unknown>> = { ...usual, ...Object.fromEntries(given) }
  if (file)
    return typeof file.value === 'object' && file.value !== null && !Array.isArray(file.value)
      ? { ok: true, options: { ...file.value, ...Object.fromEntries(given) }, place }
      : { ok: true, options: file.value, place }
  // Whatever is said counts under "ignore", a hedge too, which has no agreement.
  const aggregation = asked.qualifierAggregation ?? 'ignore'
  const unqualified = aggregation === 'ignore' && flags.qualifier === undefined ? { qualifier: null } : {}
  return { ok: true, options: { ...unqualified, ...asked }, place }
}

/** Whether the person has said something of the variable itself. */
const mentions = ({ exclude = [] }: NetworkFlags, variable: string): boolean =>
  exclude.some((text) => text.startsWith(`${variable}=`))

const jsonOf = async (
  path: string,
): Promise<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly complaints: readonly Complaint[] }
> => {
  const read = await readTextFile(path)
  if (!read.ok) return read
  try {
    return { ok: true, value: JSON.parse(read.text) }
  } catch (error) {
    return {
      ok: false,
      complaints: [complaint('invalid-json', `this is no JSON: ${(error as Error).message}`, path)],
    }
  }
}

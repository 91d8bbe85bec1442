// What questions about deals have in common: what counts as hard, which rules are on, and readings a person has written.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { checkReadings } from '../casebook/index.js'
import { type DealQuestion, type Dossier, namedOf, type ReasonedReading, statementsOf } from '../desk/index.js'
import { type Complaint, complaint } from '../dossier/index.js'
import type { Trust } from '../positions/index.js'
import { dateOption, trustOption } from './options.js'
import { readTextFile } from './text-file.js'

export interface DealOptions {
  readonly asOf?: string
  readonly knownOn?: string
  readonly trust?: Trust
  readonly strength?: number
  readonly rule?: ReadonlyMap<string, boolean>
  readonly drop?: readonly string[]
  readonly readings?: string
  readonly lang: string
}

export const ruleSwitch = (
  text: string,
  before: ReadonlyMap<string, boolean> = new Map(),
): ReadonlyMap<string, boolean> => {
  const [, id, state] = /^(.+)=(on|off)$/.exec(text) ?? []
  if (id === undefined) throw new InvalidArgumentError('A switch is written rule=on or rule=off.')
  return new Map([...before, [id, state === 'on']])
}

const strengthOf = (text: string): number => {
  if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError('A strength is 1, 2, 3 (firm) or 4 (absolute).')
  return Number(text)
}

export const dealOptions = (command: Command): Command =>
  command
    .addOption(dateOption('--as-of <date>', 'what stood on that day (default: the last word of each)'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .addOption(
      new Option(
        '--strength <number>',
        'the least strength that is a red line: 4 absolute, 3 firm (default: 4)',
      ).argParser(strengthOf),
    )
    .addOption(trustOption())
    .option('--readings <file>', 'rival readings of vague sentences, as YAML (docs/casebook.md)')

export type AskedDeal =
  | { readonly ok: true; readonly question: DealQuestion }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** All that is wrong with the question at once: rules and statements nobody knows, and every line of the readings. */
export const dealQuestion = async (dossier: Dossier, options: DealOptions): Promise<AskedDeal> => {
  const { asOf, knownOn, trust, strength, rule = new Map(), drop = [], lang } = options
  const { casebook } = await namedOf(dossier)
  const ids = (await statementsOf(dossier)).map(({ id }) => id as string)
  const complaints: Complaint[] = []
  const full = (asked: string, place: string): string | null => {
    const found = ids.includes(asked) ? [asked] : ids.filter((id) => id.startsWith(asked))
    if (found.length === 1) return found[0] as string
    complaints.push(
      found.length === 0
        ? complaint('unknown-statement', 'the dossier has no statement of this id; parley statements lists them', place)
        : complaint('ambiguous-id', `${found.length} statements have ids that begin so; write more of it`, place),
    )
    return null
  }
  const dropped = drop.flatMap((id) => full(id, id) ?? [])
  for (const id of rule.keys())
    if (!casebook.rules.some((one) => one.id === id))
      complaints.push(
        complaint(
          'unknown-rule',
          `no rule has this id; known are ${casebook.rules.map((one) => one.id).join(', ')}`,
          id,
        ),
      )
  let readings: readonly ReasonedReading[] = []
  if (options.readings !== undefined) {
    const text = await readTextFile(options.readings)
    const checked = text.ok ? checkReadings(text.text, options.readings, casebook) : text
    if (!checked.ok) complaints.push(...checked.complaints)
    else
      readings = checked.entries.map((reading) => ({
        ...reading,
        statement: full(reading.statement, `${options.readings}: ${reading.statement}`) ?? reading.statement,
      }))
  }
  if (complaints.length > 0) return { ok: false, complaints }
  return {
    ok: true,
    question: {
      asOf: asOf ?? null,
      knownOn: knownOn ?? null,
      lang,
      rules: rule,
      dropped,
      readings,
      ...(trust ? { trust } : {}),
      ...(strength ? { strength } : {}),
    },
  }
}

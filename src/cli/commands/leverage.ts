import { checkLeverage } from '../../casebook/index.js'
import {
  casebookNamed,
  DEFAULT_CASEBOOK,
  type Dossier,
  type LeverageAsked,
  type LeverageView,
  leverageView,
  namedOf,
  statementsOf,
  wordsFor,
  writtenLeverage,
} from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { type Door, type ExitCode, refuse } from '../door.js'
import { caseOption, DEFAULT_DOSSIER, dateOption, type Format, formatOption, langOption } from '../options.js'
import { leverageText } from '../screen/leverage-text.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier?: string
  readonly case?: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly format?: Format
  readonly lang: string
}

export const addLeverage: AddCommand = (program, door, ends) => {
  program
    .command('leverage')
    .summary('offers and threats: what they leave open, and whether they hold')
    .description(
      `Shows offers and threats that belong together as branches of one strategy, and lines that must not be crossed: who, to whom, on which condition, by when, who judges. What nobody has said is asked. Where somebody has ranked how it may end, four checks follow: is the threat credible, is the assurance, is it enough for the addressee, is it worth it for the speaker. Without a file: those of the casebook, and those gathered from what the parties in the dossier have said, which nobody has ranked.`,
    )
    .argument('[file]', 'offers, threats and tripwires in YAML (docs/casebook.md), instead')
    .option(
      '--dossier <file>',
      `the dossier (default without a file: ./${DEFAULT_DOSSIER}); with a file: where its statements are`,
    )
    .addOption(caseOption('with a file and no dossier: the casebook its actors are in'))
    .addOption(dateOption('--as-of <date>', 'what had been said by that day (default: all)'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley leverage --dossier talks.parley
  parley leverage --as-of 2025-03-18 --lang de
  parley leverage mine.yaml --case ukraine --format json | jq '.strategies[].checks'`,
    )
    .action(
      ends((file: string | undefined, options: Options) => {
        const misplaced = misplacedOptions(file, options)
        if (misplaced.length > 0) return refuse(door, misplaced)
        const { dossier: place = file === undefined ? DEFAULT_DOSSIER : undefined } = options
        return place === undefined
          ? fromFile(door, file as string, options)
          : withDossier(door, { place, readOnly: true }, async (dossier, desk) =>
              file === undefined
                ? tell(door, await desk.leverage(questionOf(options)), options)
                : fromDossier(door, dossier, file, options),
            )
      }),
    )
}

/** What would be passed over in silence is refused. */
const misplacedOptions = (
  file: string | undefined,
  { case: name, dossier, asOf, knownOn }: Options,
): readonly Complaint[] => {
  const given: readonly (readonly [option: string, value: string | undefined, why: string])[] =
    file === undefined
      ? [['--case', name, 'is for a file; the dossier has its casebook already']]
      : [
          ['--case', dossier && name, 'is for a file without a dossier, which has its casebook already'],
          ['--as-of', asOf, 'asks what a dossier holds; leave out the file'],
          ['--known-on', knownOn, 'asks what a dossier holds; leave out the file'],
        ]
  return given.flatMap(([option, value, why]) =>
    value === undefined ? [] : [complaint('misplaced-option', `this option ${why}`, option)],
  )
}

const questionOf = ({ asOf, knownOn, lang }: Options) => ({ asOf: asOf ?? null, knownOn: knownOn ?? null, lang })

/** What a file holds has no date. */
const askedBy = ({ lang }: Options): LeverageAsked => ({ asOf: null, knownOn: null, lang })

const fromFile = async (door: Door, file: string, options: Options): Promise<ExitCode> => {
  const text = await readTextFile(file)
  const loaded = await casebookNamed(options.case ?? DEFAULT_CASEBOOK)
  if (!text.ok || !loaded.ok)
    return refuse(door, [...(text.ok ? [] : text.complaints), ...(loaded.ok ? [] : loaded.complaints)])
  const checked = checkLeverage(text.text, file, loaded.casebook)
  if (!checked.ok) return refuse(door, checked.complaints)
  return tell(door, writtenLeverage(checked.entries, loaded.casebook, askedBy(options)), options)
}

const fromDossier = async (door: Door, dossier: Dossier, file: string, options: Options): Promise<ExitCode> => {
  const text = await readTextFile(file)
  if (!text.ok) return refuse(door, text.complaints)
  const { casebook } = await namedOf(dossier)
  const checked = checkLeverage(text.text, file, casebook)
  const known = new Set((await statementsOf(dossier)).map(({ id }) => id as string))
  const unknown = checked.ok ? checked.entries.flatMap((entry) => unknownStatements(entry, known, file)) : []
  if (!checked.ok || unknown.length > 0) return refuse(door, checked.ok ? unknown : checked.complaints)
  return tell(door, await leverageView(dossier, askedBy(options), checked.entries), options)
}

const unknownStatements = (
  entry: Extract<ReturnType<typeof checkLeverage>, { ok: true }>['entries'][number],
  known: ReadonlySet<string>,
  file: string,
): readonly Complaint[] =>
  entry.kind === 'tripwire'
    ? []
    : [entry.offer, entry.threat]
        .flatMap((branch) => branch?.statements ?? [])
        .filter((id) => !known.has(id))
        .map((id) =>
          complaint(
            'unknown-statement',
            `${entry.id}: the dossier has no statement ${id}; parley statements lists them`,
            file,
          ),
        )

const tell = (door: Door, view: LeverageView, { format, lang }: Options): ExitCode => {
  door.out(format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : leverageText(view, door, wordsFor(lang)))
  return 0
}

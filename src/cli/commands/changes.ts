import { type ChangesView, type Desk, type StatementView, wordsFor } from '../../desk/index.js'
import { DEFAULT_TRUST, type Trust } from '../../positions/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption, trustOption } from '../options.js'
import { changesText } from '../screen/changes-text.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly party?: readonly string[]
  readonly issue?: readonly string[]
  readonly trust: Trust
  readonly format?: Format
  readonly lang: string
}

export const addChanges: AddCommand = (program, door, ends) => {
  program
    .command('changes')
    .summary('who has moved, with the sentences before and after; who is split')
    .description(
      `Shows who took another stance than before: reversals, another option, new conditions, softening, hardening, and silences, each with both sentences; and people of one party, or members of one alliance, who contradict each other. What only looks like a change is not reported: stances that can hold together, words of one day, hearsay.`,
    )
    .addOption(dossierOption())
    .addOption(dateOption('--as-of <date>', 'what had been said by that day'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .option('--party <names...>', 'only these, by English names')
    .option('--issue <ids...>', 'only on these issues, by their ids')
    .addOption(trustOption().default(DEFAULT_TRUST))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText('after', '\nExamples:\n  parley changes --party Russia\n  parley changes --format json | jq .changes')
    .action(
      ends(({ dossier: place, asOf, knownOn, party, issue, trust, format, lang }: Options) =>
        withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
          const unknown = await unknownNames(dossier, { parties: party ?? [], issues: issue ?? [] })
          if (unknown.length > 0) return refuse(door, unknown)
          const all = await desk.changes({ asOf: asOf ?? null, knownOn: knownOn ?? null, trust, lang })
          const view = only(all, party ?? null, issue ?? null)
          if (format === 'json') door.out(`${JSON.stringify(view, null, 2)}\n`)
          else door.out(changesText(view, await sentencesOf(desk, view, lang), door, wordsFor(lang)))
          return 0
        }),
      ),
    )
}

const only = (view: ChangesView, parties: readonly string[] | null, issues: readonly string[] | null): ChangesView => ({
  ...view,
  changes: view.changes.filter(
    ({ party, issue }) => (parties?.includes(party) ?? true) && (issues?.includes(issue) ?? true),
  ),
  splits: view.splits.filter(
    ({ name, issue, voices }) =>
      (issues?.includes(issue) ?? true) &&
      (parties === null || parties.includes(name) || voices.some(({ who }) => parties.includes(who))),
  ),
})

const sentencesOf = async (
  desk: Desk,
  { changes, splits }: ChangesView,
  lang: string,
): Promise<ReadonlyMap<string, StatementView>> => {
  const ids = [
    ...changes.flatMap(({ before, after }) => [...before, ...after]),
    ...splits.flatMap(({ voices }) => voices.flatMap(({ statements }) => statements)),
  ]
  const found = await desk.statements({ party: null, issue: null, article: null, ids: [...new Set(ids)], lang })
  return new Map(found.map((statement) => [statement.id, statement]))
}

import { Argument } from 'commander'
import { mergeThings } from '../../desk/index.js'
import type { NamedKind } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { byOption, dossierOption, formatOption, langOption, namedKinds, noteOption } from '../options.js'
import { actOf, type NamingOptions, tellNaming } from '../tell-naming.js'
import { withOpenDossier } from '../with-open-dossier.js'

export const addMerge: AddCommand = (program, door, ends) => {
  program
    .command('merge')
    .summary('say that two actors, issues or options are one')
    .description(
      `Lets one actor, issue or option count as another, whose name it takes, in everything that is reckoned from the dossier. The statements themselves and their ids stay as they are. Actors are named as the statements name them, issues by id, options as ISSUE:OPTION.`,
    )
    .addArgument(new Argument('<kind>', 'what they are').choices(namedKinds))
    .argument('<what>', 'the one that gives up its name')
    .argument('<into>', 'the one it is')
    .addOption(dossierOption())
    .addOption(byOption())
    .addOption(noteOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley merge actor "Mike Waltz" "Michael Waltz" --by "M. Keller"
  parley merge issue ceasefire.truce ceasefire.general --note "one table, one truce"
  parley merge option territory.cession:swap territory.cession:ukraine-cedes`,
    )
    .action(
      ends((kind: NamedKind, what: string, into: string, options: NamingOptions) =>
        withOpenDossier(door, { place: options.dossier }, async (dossier) =>
          tellNaming(door, await mergeThings(dossier, kind, what, into, actOf(options)), options, [what, into]),
        ),
      ),
    )
}

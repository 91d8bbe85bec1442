import { Argument, InvalidArgumentError, Option } from 'commander'
import { renameThing } from '../../desk/index.js'
import type { NamedKind } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { byOption, dossierOption, formatOption, langOption, namedKinds, noteOption } from '../options.js'
import { actOf, type NamingOptions, tellNaming } from '../tell-naming.js'
import { withOpenDossier } from '../with-open-dossier.js'

export const addRename: AddCommand = (program, door, ends) => {
  program
    .command('rename')
    .summary('call an actor, issue or option otherwise')
    .description(
      `Gives an actor, issue or option another name in everything that is reckoned from the dossier. An issue or option keeps its id. An actor is known by the new name from then on; with --in it is only shown so in one language.`,
    )
    .addArgument(new Argument('<kind>', 'what it is').choices(namedKinds))
    .argument('<what>', 'its name (actors) or id (issues; options as ISSUE:OPTION)')
    .argument('<name>', 'the new name')
    .addOption(dossierOption())
    .addOption(
      new Option('--in <language>', 'the name for readers of this language only (de, en, …)').argParser(language),
    )
    .addOption(byOption())
    .addOption(noteOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley rename actor "Baltic states" "Estonia, Latvia and Lithuania"
  parley rename issue territory.cession "Abtretung von Land" --in de`,
    )
    .action(
      ends((kind: NamedKind, what: string, name: string, options: NamingOptions & { readonly in?: string }) =>
        withOpenDossier(door, { place: options.dossier }, async (dossier) =>
          tellNaming(door, await renameThing(dossier, kind, what, name, options.in ?? null, actOf(options)), options, [
            what,
            name.trim(),
          ]),
        ),
      ),
    )
}

const language = (text: string): string => {
  if (!/^[a-z]{2,3}$/.test(text)) throw new InvalidArgumentError('A language is written de, en, uk, …')
  return text
}

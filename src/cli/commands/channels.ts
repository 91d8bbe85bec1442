import { answer, type BesideOptions, besideOptions } from '../beside-options.js'
import type { AddCommand } from '../command.js'
import { channelsText } from '../screen/channels-text.js'

export const addChannels: AddCommand = (program, door, ends) => {
  besideOptions(program.command('channels'), door)
    .summary('who talks with whom, who mediates, who is absent')
    .description(
      `Lists the contacts that reports tell of: meetings, calls, letters, mediation, whether held, planned, asked for, refused or denied. Where a denial stands beside a report of the same contact, it is disputed. "Without" names the sides of the matter that take no part.`,
    )
    .addHelpText('after', '\nExample:\n  parley channels --lang de')
    .action(
      ends((options: BesideOptions) => answer(door, options, (desk, asked) => desk.channels(asked), channelsText)),
    )
}

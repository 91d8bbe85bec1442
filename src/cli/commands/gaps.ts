import { answer, type BesideOptions, besideOptions } from '../beside-options.js'
import type { AddCommand } from '../command.js'
import { gapsText } from '../screen/gaps-text.js'

export const addGaps: AddCommand = (program, door, ends) => {
  besideOptions(program.command('gaps'), door)
    .summary('what is missing: subjects without a position, silent sides')
    .description(
      `Lists subjects that are to be talked about, or stand in a proposal, and on which nobody has taken a position; issues on which one side only has spoken; what reports call undetermined; and arrangements under discussion with what nobody has said of them.`,
    )
    .addHelpText('after', '\nExample:\n  parley gaps --as-of 2025-03-18')
    .action(ends((options: BesideOptions) => answer(door, options, (desk, asked) => desk.gaps(asked), gapsText)))
}

import { Argument } from 'commander'
import { resolveForecast, wordsFor } from '../../desk/index.js'
import { type Outcome, parsePartialDate } from '../../dossier/index.js'
import { answer, type BesideOptions, besideOptions } from '../beside-options.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { byOption, dateOption, dossierOption, formatOption, langOption, noteOption } from '../options.js'
import { predictionsText } from '../screen/predictions-text.js'
import { actOf, type NamingOptions } from '../tell-naming.js'
import { withDossier } from '../with-dossier.js'

const OUTCOMES = ['happened', 'not', 'unclear'] as const

export const addPredictions: AddCommand = (program, door, ends) => {
  const command = besideOptions(program.command('predictions'), door)
    .summary('the ledger of forecasts: who expects what, by when')
    .description(
      `Lists the forecasts that reports tell of, with their condition and by when. A forecast is nobody's position and never stands in the matrix. What became of it a person says: parley predictions resolve.`,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  parley predictions --as-of 2026-01-01\n  parley predictions resolve m-0123456789abcdef0123 not --by "M. Keller"',
    )
    .action(
      ends((options: BesideOptions) =>
        answer(
          door,
          options,
          (desk, asked) => desk.predictions(asked),
          (view, _, to, words) => predictionsText(view, to, words),
        ),
      ),
    )
  command
    .command('resolve')
    .summary('say what became of a forecast')
    .description(`Notes under a name what became of a forecast. The last word counts; parley undo takes it back.`)
    .argument('<id>', 'the forecast: m-…')
    .addArgument(new Argument('<outcome>', 'what became of it').choices(OUTCOMES))
    .addOption(dossierOption())
    .addOption(dateOption('--on <date>', 'when it came true, or no longer could'))
    .addOption(byOption())
    .addOption(noteOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .action(
      ends(
        (
          id: string,
          outcome: Outcome,
          _: NamingOptions,
          self: { optsWithGlobals(): NamingOptions & { on?: string } },
        ) => {
          // The command above has options of the same names; those given here are found beside them.
          const options = self.optsWithGlobals()
          const { dossier: place, format, lang, on } = options
          return withDossier(door, { place }, async (dossier) => {
            const day = on === undefined ? null : parsePartialDate(on)
            const resolved = await resolveForecast(dossier, id, outcome, day, actOf(options))
            if (!resolved.ok) return refuse(door, resolved.complaints)
            const { judgement } = resolved
            const { predictions, outcomes } = wordsFor(lang).beside
            if (format === 'json') door.out(`${JSON.stringify({ version: 1, entry: judgement }, null, 2)}\n`)
            else
              door.out(
                `${predictions.resolved(id, outcomes[outcome], judgement.by.name)} ${predictions.takeBack(judgement.id)}\n`,
              )
            return 0
          })
        },
      ),
    )
}

// What gaps, channels, predictions and conditions have in common: their options, and how an answer is printed.
import type { Command } from 'commander'
import { type Desk, type Dossier, wordsFor } from '../desk/index.js'
import type { Complaint } from '../dossier/index.js'
import { type Door, type ExitCode, refuse } from './door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption } from './options.js'
import { withDossier } from './with-dossier.js'

export interface BesideOptions {
  readonly dossier: string
  readonly asOf?: string
  readonly knownOn?: string
  readonly format?: Format
  readonly lang: string
}

export const besideOptions = (command: Command, door: Door): Command =>
  command
    .addOption(dossierOption())
    .addOption(dateOption('--as-of <date>', 'what had been said by that day (default: all)'))
    .addOption(dateOption('--known-on <date>', 'what the dossier held on that day'))
    .addOption(formatOption())
    .addOption(langOption(door))

interface Answer {
  readonly names: readonly { readonly id: string; readonly label: string }[]
}

/** Asks the desk and prints what it says, as JSON or as text. */
export const answer = <View extends Answer>(
  door: Door,
  { dossier: place, asOf, knownOn, format, lang }: BesideOptions,
  ask: (desk: Desk, asked: { asOf: string | null; knownOn: string | null; lang: string }) => Promise<View>,
  text: (view: View, label: (party: string) => string, door: Door, words: ReturnType<typeof wordsFor>) => string,
  check: (dossier: Dossier) => Promise<readonly Complaint[]> = async () => [],
): Promise<ExitCode> =>
  withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
    const wrong = await check(dossier)
    if (wrong.length > 0) return refuse(door, wrong)
    const view = await ask(desk, { asOf: asOf ?? null, knownOn: knownOn ?? null, lang })
    if (format === 'json') door.out(`${JSON.stringify(view, null, 2)}\n`)
    else {
      const labels = new Map(view.names.map(({ id, label }) => [id, label]))
      door.out(text(view, (party) => labels.get(party) ?? party, door, wordsFor(lang)))
    }
    return 0
  })

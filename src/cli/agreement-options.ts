// What `agreement` and `evaluate` share: the confusion table on the screen and as a page, and where both end up.
import { Option } from 'commander'
import { type AgreementVariable, type AgreementView, agreementHtml, wordsFor } from '../desk/index.js'
import type { Door, ExitCode } from './door.js'
import { refuse } from './door.js'
import { writeOutput } from './output-file.js'

export const agreementVariables = [
  'act',
  'issue',
  'sign',
  'strength',
  'party',
  'condition',
] as const satisfies readonly AgreementVariable[]

export const confusionOption = (): Option =>
  new Option('--confusion <variable>', 'the whole confusion table of one variable').choices(agreementVariables)

export const htmlOption = (): Option =>
  new Option('--html <file>', 'write the confusion tables as a page, with the sentences behind every cell')

/** 0, or 2 where the page could not be written. */
export const writeAgreement = async (
  view: AgreementView,
  file: string | undefined,
  lang: string,
  door: Door,
): Promise<ExitCode> => {
  if (file === undefined) return 0
  const complaints = await writeOutput(file, agreementHtml(view, lang))
  if (complaints.length > 0) return refuse(door, complaints)
  door.err(`${wordsFor(lang).agreement.written(file)}\n`)
  return 0
}

// Options several commands share, each described once.
import { InvalidArgumentError, Option } from 'commander'
import { spokenLanguages } from '../desk/index.js'
import { parsePartialDate } from '../dossier/index.js'
import { trustLevels } from '../positions/index.js'
import type { Door } from './door.js'

export const DEFAULT_DOSSIER = 'parley.parley'
export type Format = 'table' | 'json' | 'jsonl'

export const dossierOption = (): Option =>
  new Option('--dossier <file>', 'the dossier').default(DEFAULT_DOSSIER, `./${DEFAULT_DOSSIER}`)

export const caseOption = (what = 'casebook: its name, or a folder'): Option => new Option('--case <casebook>', what)

export const formatOption = (formats: readonly Format[] = ['table', 'json']): Option =>
  new Option('--format <format>', 'how to print').choices(formats)

export const langOption = (door: Door): Option =>
  new Option('--lang <language>', 'language of labels')
    .choices(spokenLanguages.map(({ code }) => code))
    .default(door.lang, `${door.lang}, from LANG`)

const dateText = (text: string): string => {
  if (parsePartialDate(text) === null)
    throw new InvalidArgumentError('A date is written 2025, 2025-03 or 2025-03-13, and must exist.')
  return text
}

export const trustOption = (flags = '--trust <level>', what = 'whose tellings count, strictest first'): Option =>
  new Option(flags, what).choices(trustLevels)

export const dateOption = (flags: string, what: string): Option => new Option(flags, what).argParser(dateText)

export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    return number
  }

/** Who says so: stands in the log of the dossier. */
export const byOption = (): Option => new Option('--by <name>', 'who says so (default: the name of the account)')

export const noteOption = (): Option => new Option('--note <text>', 'why; kept in the log')

/** What a person may call one, or call otherwise. */
export const namedKinds = ['actor', 'issue', 'option'] as const

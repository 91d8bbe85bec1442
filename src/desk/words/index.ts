import { de } from './de.js'
import { en } from './en.js'
import type { Words } from './words.js'

export type { DoubtKind } from './positions-words.js'
export type { BriefSectionKind, DiffSectionKind, Prose, Subject } from './prose.js'
export type { FindingKind, Words } from './words.js'

/** Languages the desk speaks; the first is the one for everybody else. */
export const spokenLanguages: readonly Words[] = [en, de]

/** `de`, `de_AT.UTF-8` and `de-CH` are German; what is not spoken here is answered in English. */
export const wordsFor = (lang: string): Words =>
  spokenLanguages.find(({ code }) => code === lang.slice(0, 2).toLowerCase()) ?? en

import type { Certainty } from '../dossier/index.js'
import type { TakenStatement, Utterance } from '../provenance/index.js'

/**
 * How far one trusts who tells it, strictest first: `quoted` counts direct speech alone; `own` what the holder is told to
 * have said or holds; `reported` also what others tell of him; `anonymous` also what unnamed sources of a party say.
 * A rumour counts on no level: it is nobody's position.
 */
export const trustLevels = ['quoted', 'own', 'reported', 'anonymous'] as const
export type Trust = (typeof trustLevels)[number]

/** Everything but rumours counts; hearsay fills gaps and never displaces own words (`standings`). */
export const DEFAULT_TRUST: Trust = 'anonymous'

const COUNTED: Readonly<Record<Trust, ReadonlySet<Certainty>>> = {
  quoted: new Set(['quoted']),
  own: new Set(['quoted', 'paraphrased', 'narrated']),
  reported: new Set(['quoted', 'paraphrased', 'narrated', 'reported']),
  anonymous: new Set(['quoted', 'paraphrased', 'narrated', 'reported', 'anonymous']),
}

export const isTrusted = ({ certainty }: TakenStatement, trust: Trust): boolean => COUNTED[trust].has(certainty)

/** Whether the holder speaks, or the text speaks for him; else somebody else tells it of him. */
export const isOwnWords = (statement: TakenStatement): boolean => isTrusted(statement, 'own')

const isJudged = ({ standpoint }: TakenStatement): boolean => standpoint === 'confirmed' || standpoint === 'added'

/**
 * Hearsay steps back behind own words in force, unless a person has confirmed the hearsay and nobody the own words.
 * What is left is in the order given.
 */
export const withoutHearsay = (utterances: readonly Utterance[]): readonly Utterance[] => {
  const own = utterances.filter(inOwnWords)
  if (own.length === 0 || own.length === utterances.length) return utterances
  const judged = utterances.filter(isConfirmed)
  if (judged.length === 0 || judged.some(inOwnWords)) return own
  return utterances.filter((utterance) => inOwnWords(utterance) || isConfirmed(utterance))
}

const isConfirmed = ({ statements }: Utterance): boolean => statements.some(isJudged)

export const inOwnWords = ({ statements }: Utterance): boolean => statements.some(isOwnWords)

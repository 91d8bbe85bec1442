import { byWeight, type Utterance } from '../provenance/index.js'

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By the day it counts from; of one day the better told first. */
export const oldestFirst = (a: Utterance, b: Utterance): number =>
  a.since === b.since ? byWeight(a.statements[0], b.statements[0]) : a.since - b.since

import { certaintySchema } from '../dossier/index.js'
import type { TakenStatement } from './taken-statement.js'

const CERTAINTY = new Map(certaintySchema.options.map((certainty, order) => [certainty, order]))
const OWN_WORDS = new Set(['quoted', 'paraphrased', 'narrated'])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const decided = (statement: TakenStatement): number =>
  statement.standpoint === 'confirmed' || statement.standpoint === 'added' ? 0 : 1

/**
 * Which of two statements of one date tells the position better, best first:
 * what a person confirmed or coded; own words before what others report; with fewer relays; the surer certainty;
 * with its condition or its "for now" (relays drop them, nobody adds them); the reader's confidence.
 * Then no before yes, and the words; the id comes last, so that the order never depends on the order of input.
 */
export const byWeight = (a: TakenStatement, b: TakenStatement): number =>
  decided(a) - decided(b) ||
  Number(!OWN_WORDS.has(a.certainty)) - Number(!OWN_WORDS.has(b.certainty)) ||
  a.via.length - b.via.length ||
  (CERTAINTY.get(a.certainty) ?? 0) - (CERTAINTY.get(b.certainty) ?? 0) ||
  Number(a.condition === null) - Number(b.condition === null) ||
  Number(b.temporary) - Number(a.temporary) ||
  (b.confidence ?? 1) - (a.confidence ?? 1) ||
  b.strength - a.strength ||
  a.sign - b.sign ||
  compare(a.actor, b.actor) ||
  compare(a.quote, b.quote) ||
  compare(a.id, b.id)

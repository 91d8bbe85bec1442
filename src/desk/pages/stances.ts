// What is in force, sorted by what is done: "what do they refuse, demand, offer?"
import type { Act, Sign } from '../../dossier/index.js'
import { type Standing, standings } from '../../positions/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { type Composer, composerOf } from '../brief/compose.js'
import { conditionView } from '../condition-view.js'
import type { Labels } from '../labels.js'
import { type PositionsMaterial, type PositionsQuestion, standingOptions } from '../standing-options.js'
import type { StanceCountsView, StanceKindView, StanceView } from '../views.js'
import { wordsFor } from '../words/index.js'

const KINDS: Readonly<Record<Exclude<Act, 'redline'>, StanceKindView>> = {
  reject: 'refuses',
  refuse_talks: 'refuses',
  demand: 'demands',
  call_talks: 'demands',
  offer: 'offers',
  promise: 'offers',
  propose: 'offers',
  accept: 'accepts',
  threaten: 'threatens',
  open: 'open',
  hedge: 'open',
}

/** A red line against a thing refuses it; one for it makes it the absolute demand. */
export const stanceKind = (act: Act, sign: Sign): StanceKindView =>
  act === 'redline' ? (sign > 0 ? 'demands' : 'refuses') : KINDS[act]

export const composerIn = (labels: Labels): Composer => composerOf(labels, wordsFor(labels.lang))

/** Last words in force of everybody whose statements these are. */
export const standingIn = (
  material: PositionsMaterial,
  statements: readonly TakenStatement[],
  question: PositionsQuestion,
): readonly Standing[] => standings(statements, standingOptions(material, question))

export const stanceView = (
  { party, issue, option, utterance, all }: Standing,
  labels: Labels,
  composer: Composer,
): StanceView => {
  const [best] = utterance.statements
  return {
    kind: stanceKind(best.act, utterance.sign),
    party,
    partyLabel: labels.party(party),
    issue,
    issueLabel: labels.issue(issue),
    option,
    optionLabel: option === null ? null : labels.option(issue, option),
    act: best.act,
    sign: utterance.sign,
    strength: best.strength,
    condition: best.condition && conditionView(best.condition),
    temporary: best.temporary,
    certainty: best.certainty,
    said: utterance.said,
    actor: best.actor,
    actorLabel: labels.party(best.actor),
    utterances: all.length,
    statements: utterance.statements.map(({ id }) => id),
    text: composer.stance(utterance).text,
  }
}

const NONE: StanceCountsView = {
  refuses: 0,
  demands: 0,
  offers: 0,
  accepts: 0,
  threatens: 0,
  open: 0,
  conditional: 0,
  redlines: 0,
}

export const countStances = (standing: readonly Standing[]): StanceCountsView =>
  standing.reduce((counts, { utterance }) => {
    const [{ act, condition }] = utterance.statements
    const kind = stanceKind(act, utterance.sign)
    return {
      ...counts,
      [kind]: counts[kind] + 1,
      conditional: counts.conditional + Number(condition !== null),
      redlines: counts.redlines + Number(act === 'redline'),
    }
  }, NONE)

/** Firmest first, then newest; the issue for all the rest last, for only its words tell what it is about. */
export const firmestFirst =
  (isRest: (issue: string) => boolean) =>
  (a: StanceView, b: StanceView): number =>
    Number(isRest(a.issue)) - Number(isRest(b.issue)) ||
    Number(b.act === 'redline') - Number(a.act === 'redline') ||
    b.strength - a.strength ||
    compare(b.said ?? '', a.said ?? '') ||
    compare(a.issue, b.issue) ||
    compare(a.statements[0] as string, b.statements[0] as string)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

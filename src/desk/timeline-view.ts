import { isOwnWords, partOf, spokenInOrder } from '../positions/index.js'
import { conditionView } from './condition-view.js'
import type { Labels } from './labels.js'
import type { Movements } from './movements.js'
import { type PositionsMaterial, type PositionsQuestion, standingOptions } from './standing-options.js'
import type { TimelineView } from './views.js'

/** Everything that was said on one issue, each utterance once, oldest first, with what it changed. `lanes`: for a small picture, only of so many parties, those who spoke most, and of each the newest. */
export const timelineView = (
  material: PositionsMaterial,
  question: PositionsQuestion,
  issue: string,
  { changes }: Movements,
  labels: Labels,
  lanes: number | null = null,
): TimelineView => {
  const moved = new Map<string, string[]>()
  for (const { issue: on, kind, after } of changes)
    if (on === issue && kind !== 'silence')
      for (const { statements } of after) {
        const id = statements[0].id
        moved.set(id, [...(moved.get(id) ?? []), kind])
      }
  const every = spokenInOrder(partOf(material.statements, 'issue', issue), standingOptions(material, question))
  const busiest = lanes === null ? null : speakersOf(every)
  const all = busiest === null ? every : newestOf(every, busiest.slice(0, lanes ?? 0))
  return {
    version: 1,
    asOf: question.asOf,
    knownOn: question.knownOn,
    issue,
    issueLabel: labels.issue(issue),
    ...(busiest === null ? {} : { parties: busiest.length, leftOut: every.length - all.length }),
    utterances: all.map(({ holder, option, sign, said, statements }) => {
      const [best] = statements
      return {
        party: holder,
        partyLabel: labels.party(holder),
        actor: best.actor,
        actorLabel: labels.party(best.actor),
        option,
        optionLabel: option === null ? null : labels.option(issue, option),
        act: best.act,
        sign,
        strength: best.strength,
        condition: best.condition && conditionView(best.condition),
        temporary: best.temporary,
        certainty: best.certainty,
        ownWords: statements.some(isOwnWords),
        said,
        changes: [...new Set(moved.get(best.id) ?? [])] as TimelineView['utterances'][number]['changes'],
        statements: statements.map(({ id }) => id),
      }
    }),
  }
}

/** More marks in one lane of a small picture cover each other. */
const MOST_IN_LANE = 60

/** Of these parties, in the same order. */
export const newestOf = <One extends { readonly holder: string }>(
  all: readonly One[],
  parties: readonly string[],
  most: number = MOST_IN_LANE,
): readonly One[] => {
  const left = new Map(parties.map((party) => [party, most]))
  const told: One[] = []
  for (const one of [...all].reverse()) {
    const room = left.get(one.holder) ?? 0
    if (room === 0) continue
    left.set(one.holder, room - 1)
    told.push(one)
  }
  return told.reverse()
}

/** Who spoke most first, as lanes are drawn. */
const speakersOf = (all: readonly { readonly holder: string }[]): readonly string[] => {
  const times = new Map<string, number>()
  for (const { holder } of all) times.set(holder, (times.get(holder) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([holder]) => holder)
}

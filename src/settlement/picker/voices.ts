// Who has said what to every option, party by party. It hangs on words alone, not on what is chosen: asked once and kept.
import { type AnswerScope, type PartyAnswer, spokenAnswer } from '../proposals/answers.js'
import type { HeldStance, Stances } from '../stated/stances.js'

export type Voice = Pick<PartyAnswer, 'party' | 'answer' | 'why' | 'hard' | 'statements'>

/** Always the same list for the same option. */
export type VoicesOn = (issue: string, option: string) => readonly Voice[]

export const voicesIn = (
  scope: Pick<AnswerScope, 'spaces' | 'strength'>,
  { held, heldOn }: Pick<Stances, 'held' | 'heldOn'>,
): VoicesOn => {
  const speakers = speakersBy(held)
  const known = new Map<string, readonly Voice[]>()
  return (issue, option) => {
    const key = `${issue}\0${option}`
    const voices =
      known.get(key) ??
      (speakers.get(issue) ?? []).map((party): Voice => {
        const spoken = spokenAnswer(party, { issue, option }, { ...scope, heldOn })
        const { answer, why, hard, statements } = spoken
        return { party, answer, why, hard, statements }
      })
    known.set(key, voices)
    return voices
  }
}

/** Parties that have spoken on an issue, by issue. */
const speakersBy = (held: readonly HeldStance[]): ReadonlyMap<string, readonly string[]> => {
  const parties = new Map<string, Set<string>>()
  for (const { party, space } of held)
    parties.set(space.issue.id, (parties.get(space.issue.id) ?? new Set()).add(party))
  return new Map([...parties].map(([issue, found]) => [issue, [...found].sort()]))
}

// Places of one text that cannot both hold: a provision that is there and is not, and two days on which it begins.
import type { Contradiction, ProvisionFinding } from './finding.js'
import { rangeOfHit, type Sentence } from './passage.js'

const START = 'L02'

const starts = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(
    ({ marks, signals, isHeading }) =>
      !isHeading &&
      signals.has('day') &&
      marks.some(({ mark, hits }) => {
        // "ends on" names a day too, but not the first.
        return mark.provision === START && mark.element === null && hits.length > 0
      }),
  )

export const contradictionsIn = (
  sentences: readonly Sentence[],
  findings: readonly ProvisionFinding[],
): readonly Contradiction[] => {
  const both = findings.flatMap(({ provision, denied, spans }): Contradiction[] => {
    const [first] = spans
    return denied && first ? [{ kind: 'there-and-not', provision, spans: [first, denied] }] : []
  })
  const [first, ...others] = starts(sentences).map((sentence) => {
    const range = sentence.signals.get('day') ?? rangeOfHit(sentence, { from: 0, to: 1 })
    return { day: sentence.text.slice(range.begin, range.end), span: sentence.span(range) }
  })
  const other = first && others.find(({ day }) => day !== first.day)
  return first && other ? [...both, { kind: 'two-starts', provision: START, spans: [first.span, other.span] }] : both
}

import type { PredictionsView, PredictionView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { doubtLines, sentencesOf, speakerOf } from './sections.js'
import { clean, wrap } from './width.js'

/** Said on …: who expects it how surely, by when, and what became of it; then the sentence. Oldest first. */
export const predictionsText = (view: PredictionsView, door: Door, words: Words): string => {
  const { predictions, outcomes, likelihoods } = words.beside
  if (view.predictions.length === 0) return `${predictions.nothing}\n`
  const sentences = sentencesOf(view, door, words)
  const byWhen = ({ horizon, until }: PredictionView): readonly string[] => {
    if (horizon === null) return []
    const end = until === null ? '' : ` (${predictions.until(words.date(until))})`
    return [`${words.quoted(horizon.quote.replace(/\s+/g, ' '))}${end}`]
  }
  const lines = view.predictions.flatMap((prediction) => {
    const { said, condition, likelihood, state, resolution } = prediction
    const became = resolution === null ? outcomes[state] : predictions.saidBy(outcomes[state], resolution.by)
    const head = [
      `${said === null ? words.undated : words.date(said)}: ${speakerOf(prediction, words)}`,
      likelihoods[likelihood],
      ...byWhen(prediction),
      ...(condition === null ? [] : [`${words.condition}: ${words.quoted(condition.quote.replace(/\s+/g, ' '))}`]),
      became,
    ].join(' · ')
    return [
      ...wrap(clean(head), door.width).map((line) => door.paint(line, state === 'due' ? 'hedge' : 'strong')),
      ...sentences([prediction.remark]),
    ]
  })
  const help = wrap(predictions.resolve, door.width).map((line) => door.paint(line, 'faint'))
  return `${[...lines, '', ...help, ...doubtLines(view.doubts, door, words)].join('\n')}\n`
}

// "… he said. All sanctions would have to go as well.": where the told speech of a language has no mood of its own, only
// what ought to be, right behind a sentence in somebody's mouth, tells that he still is the one who says it.
import type { Prepared } from './actors/remember-persons.js'
import type { Holder } from './holders.js'
import type { Speech } from './speech.js'

/** Who spoke in the sentence before, of the same paragraph, where nobody is said to speak in this one. */
export const tellerBefore = (
  prepared: readonly Prepared[],
  spoken: readonly (readonly Speech[])[],
  index: number,
): Holder | null => {
  const [before, here] = [prepared[index - 1], prepared[index]]
  if (before === undefined || here === undefined || here.tongue.language.subjunctiveReports) return null
  if (before.sentence.paragraph !== here.sentence.paragraph || (spoken[index] ?? []).length > 0) return null
  const said = (spoken[index - 1] ?? []).filter((one) => one.kind !== 'source' && one.speaker !== null).at(-1)
  const speaker = said?.speaker ?? null
  return speaker === null || speaker.kind === 'medium' || speaker.kind === 'expert' ? null : speaker
}

// What there is to choose, in words.
import type { Labels } from '../labels.js'
import { type Words, wordsFor } from '../words/index.js'
import { NONE } from './catalogue.js'
import type { Choices, Counted } from './choose.js'
import type { FacetName, FacetView } from './views.js'

/** In the order in which they are asked most. */
const ORDER: readonly FacetName[] = ['party', 'sign', 'issue', 'act', 'year', 'publisher', 'language', 'standpoint']
/** Beyond so many values the seldom ones are left out, unless chosen. */
const MOST_VALUES = 200

export const facetViews = ({ counts, values }: Counted, choices: Choices, labels: Labels): readonly FacetView[] => {
  const words = wordsFor(labels.lang)
  return ORDER.map((name) => {
    const counted = counts.get(name) ?? new Uint32Array()
    const chosen = choices[name] ?? []
    const all = (values.get(name) ?? []).map((value, n) => ({ value, count: counted[n] ?? 0 }))
    const shown = [
      ...all.filter(({ value, count }) => count > 0 || chosen.includes(value)),
      // What is chosen and unknown is shown, so that it can be taken away.
      ...chosen.filter((value) => !all.some((one) => one.value === value)).map((value) => ({ value, count: 0 })),
    ]
    const sorted = shown.sort(
      name === 'year'
        ? (a, b) => (a.value < b.value ? 1 : -1)
        : (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    )
    return {
      name,
      chosen,
      values: sorted
        .filter(({ value }, n) => n < MOST_VALUES || chosen.includes(value))
        .map(({ value, count }) => ({ value, label: labelOf(name, value, labels, words), count })),
    }
  })
}

const labelOf = (name: FacetName, value: string, labels: Labels, words: Words): string => {
  const { none, signs, languages } = words.search
  if (value === NONE) return none[name]
  switch (name) {
    case 'party':
      return labels.party(value)
    case 'issue':
      return labels.issue(value)
    case 'act':
      return (words.acts as Readonly<Record<string, string>>)[value] ?? value
    case 'sign':
      return (signs as Readonly<Record<string, string>>)[value] ?? value
    case 'standpoint':
      return (words.standpoints as Readonly<Record<string, string>>)[value] ?? value
    case 'language':
      return languages[value] ?? value
    default:
      return value
  }
}

// What a cell says, in words: read aloud, shown beside the pointer, and the proof that every colour is also a word.
import type { DateWords } from '../dates.js'
import type { CellView } from '../views.js'
import { type Words, wordOf } from '../words/index.js'

export const stanceWords = (sign: -1 | 0 | 1, strength: number, { cell }: Words): string => {
  if (sign === 0) return cell.hedge
  return `${sign > 0 ? cell.for : cell.against}, ${cell.strength[strength] ?? ''}`
}

/** The option the deciding statement is about: "for" may mean for doing without what the issue is called after. */
export const decidingOption = (view: CellView): string | null => {
  const [first] = view.statements
  return view.options.find((option) => first !== undefined && option.statements.includes(first))?.label ?? null
}

/** "for, firm: renounced" */
export const positionWords = (view: CellView, words: Words): string => {
  const option = decidingOption(view)
  return stanceWords(view.sign, view.strength, words) + (option === null ? '' : `: ${option}`)
}

/** "against, firm, only if …, 17 Mar 2025, 3 utterances" */
export const cellWords = (view: CellView | undefined, words: Words, dates: DateWords): string => {
  if (!view) return words.cell.unknown
  const parts = [
    positionWords(view, words),
    view.redline ? words.cell.redline : '',
    view.condition ? words.cell.conditional : '',
    view.temporary ? words.cell.temporary : '',
    view.divided ? words.cell.divided : '',
    wordOf(words.certainty, view.certainty),
    view.said === null ? words.cell.undated : dates.long(view.said),
    words.dossier.utterances(view.utterances),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** How far a cell has faded: up to a month, up to half a year, older. */
export const ageStep = (days: number | null): 0 | 1 | 2 => {
  if (days === null || days <= 31) return 0
  return days <= 183 ? 1 : 2
}

/** Certainties in which the holder is not heard himself. */
export const isUnsure = (certainty: string): boolean =>
  certainty === 'reported' || certainty === 'anonymous' || certainty === 'rumour'

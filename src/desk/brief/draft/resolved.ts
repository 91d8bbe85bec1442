import type { BriefSourceView } from '../../views.js'
import type { Words } from '../../words/index.js'
import type { BriefDraft } from './views.js'

export interface ResolvedDraft {
  readonly draft: BriefDraft
  readonly words: Words
  /** What it cites, in the order of the first citation. */
  readonly cited: readonly BriefSourceView[]
  readonly numbers: ReadonlyMap<string, number>
}

export const shownSections = (draft: BriefDraft) =>
  draft.sections.filter(({ off, blocks }) => !off && blocks.length > 0)

/** So many sources a sentence names; the first ones tell it best. */
export const MOST_CITED = 4

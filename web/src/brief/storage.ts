// Drafts kept in the browser, one for each question; whoever forbids that is told to save a file.
import type { BriefDraft } from '../views.js'
import { readDraft } from './editing.js'

const keyOf = (question: string): string => `parley-brief ${question}`

export const keptDraft = (question: string): BriefDraft | null => {
  try {
    const text = localStorage.getItem(keyOf(question))
    return text === null ? null : readDraft(text)
  } catch {
    return null
  }
}

/** `false` where the browser keeps nothing. `null` forgets it. */
export const keepDraft = (question: string, draft: BriefDraft | null): boolean => {
  try {
    if (draft === null) localStorage.removeItem(keyOf(question))
    else localStorage.setItem(keyOf(question), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

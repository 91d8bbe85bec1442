import type { LogEntryView } from '../views.js'

/** Which word of the dictionary says what was done: to reject a passage not understood is to dismiss it. */
export const actionOf = ({ action, about }: Pick<LogEntryView, 'action' | 'about'>): string =>
  about === 'passage' && action === 'reject' ? 'dismiss' : action

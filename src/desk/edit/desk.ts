// What the desk does where a person works on a dossier and not only asks it.
import { type ArticleId, articleIdSchema, parsePartialDate, type Range } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { type LogAsked, logEntries, logView } from '../names/log-view.js'
import type { LogEntryView } from '../views.js'
import { type Edited, edit, undoView } from './edit.js'
import { guessView } from './guess.js'
import type { Edit } from './input.js'
import { roomView } from './room.js'
import { lookInto, type Sent, takeInSent } from './take-in-bytes.js'
import type { GuessView, IntakeEventView, LookView, RoomView, UndoView, VocabularyView } from './views.js'
import { vocabularyView } from './vocabulary.js'

export interface EditingDesk {
  /** Whether the dossier was opened for reading only: then edits and intake are our mistake. */
  readonly readOnly: boolean
  /** Grows with every change, by whichever process. */
  revision(): Promise<number>
  /** `null` where the dossier holds no such article. */
  room(article: string, lang: string): Promise<RoomView | null>
  vocabulary(day: string | null, lang: string): Promise<VocabularyView>
  guess(article: string, range: Range): Promise<GuessView | null>
  edit(asked: Edit, lang: string): Promise<Edited>
  /** What the next undo and redo of this person would take back. */
  undoable(person: string): Promise<UndoView>
  log(asked: LogAsked): Promise<readonly LogEntryView[]>
  lookInto(sent: Sent): Promise<LookView>
  takeInSent(sent: Sent, signal: AbortSignal): AsyncIterable<IntakeEventView>
}

const articleIdOf = (id: string): ArticleId | null => articleIdSchema.safeParse(id).data ?? null

/** Moments that only rise, also over what the log holds already: the order of the log is the order of undo. */
const risingClock = (dossier: Dossier) => {
  let last: number | null = null
  return async (): Promise<string> => {
    last ??= (await logEntries(dossier.archive)).reduce((newest, { at }) => Math.max(newest, Date.parse(at)), 0)
    last = Math.max(last + 1, Date.now())
    return new Date(last).toISOString()
  }
}

export const editingDeskOf = (dossier: Dossier): EditingDesk => {
  const now = risingClock(dossier)
  return {
    readOnly: dossier.readOnly,
    revision: () => dossier.archive.revisionNumber(),
    room: async (article, lang) => {
      const id = articleIdOf(article)
      return id && roomView(dossier, id, lang)
    },
    vocabulary: (day, lang) => vocabularyView(dossier, day === null ? null : parsePartialDate(day), lang),
    guess: async (article, range) => {
      const id = articleIdOf(article)
      return id && guessView(dossier, id, range)
    },
    edit: async (asked, lang) => edit(dossier, asked, await now(), lang),
    undoable: (person) => undoView(dossier, person),
    log: (asked) => logView(dossier, asked),
    lookInto: (sent) => lookInto(dossier, sent),
    takeInSent: (sent, signal) => takeInSent(dossier, sent, signal),
  }
}

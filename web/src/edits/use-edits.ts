// What a screen needs to change the dossier: send, undo, redo, and words for what came of it.

import { useCallback } from 'react'
import { api } from '../fetch-view.js'
import type { EditDoneView, EditView, LogEntryView, ProblemView, UndoView } from '../views.js'
import { useWords, type Words, wordOf } from '../words/index.js'
import { actionOf } from './action-of.js'
import { useSession } from './live.js'
import { say } from './notices.js'
import { afterEdits, type Sent, sendEdit, sendInTurn } from './outbox.js'
import { usePerson } from './person.js'

type WithoutPerson<T> = T extends unknown ? Omit<T, 'by'> : never
/** An edit whose author is whoever works here. */
export type Unsigned = WithoutPerson<EditView>

export const faultWords = ({ error, complaints }: ProblemView, words: Words): string =>
  complaints.length === 0
    ? error
    : complaints.map((one) => words.reading.faults[one.code] ?? words.fault(one)).join(' ')

const doubtWords = ({ doubts }: EditDoneView, words: Words): string =>
  doubts.map(({ kind, about }) => `${wordOf(words.reading.doubts, kind)} (${about.join(', ')})`).join(' ')

export interface Edits {
  readonly mayEdit: boolean
  /** Tells at the foot of the screen what came of it; `quiet` where the screen tells itself what is wrong. */
  readonly send: (edit: Unsigned, quiet?: boolean) => Promise<Sent>
  /** Decided when all edits before are done, for what depends on them; `null`: nothing is to be sent. */
  readonly sendAfter: (decide: () => Promise<Unsigned | null>) => Promise<void>
  /** `null` where there was nothing, or it did not work; else the entry taken back or done again. */
  readonly takeBack: (which: 'undo' | 'redo') => Promise<LogEntryView | null>
}

const nextOf = async (person: string): Promise<UndoView | null> => {
  try {
    const response = await fetch(api('log/next', { person }), { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as UndoView) : null
  } catch {
    return null
  }
}

export const useEdits = (): Edits => {
  const { words, lang } = useWords()
  const person = usePerson()
  const { known } = useSession()
  const mayEdit = known !== null && known.readOnly === null && person !== null

  // The union lost its author member by member and gets it back.
  const signed = useCallback((edit: Unsigned): EditView => ({ ...edit, by: person ?? '' }) as EditView, [person])

  const tell = useCallback(
    (sent: Sent, quiet = false): Sent => {
      if (sent.came === 'refused' && !quiet)
        say({ tone: 'wrong', text: `${words.reading.status.refused} ${faultWords(sent.problem, words)}` })
      if (sent.came === 'done' && sent.done.doubts.length > 0)
        say({ tone: 'wrong', text: doubtWords(sent.done, words) })
      return sent
    },
    [words],
  )

  const send = useCallback(
    async (edit: Unsigned, quiet = false): Promise<Sent> => tell(await sendEdit(signed(edit), lang), quiet),
    [signed, tell, lang],
  )

  const sendAfter = useCallback(
    async (decide: () => Promise<Unsigned | null>): Promise<void> => {
      const sent = await afterEdits(async () => {
        const edit = await decide()
        return edit && sendInTurn(signed(edit), lang)
      })
      if (sent) tell(sent)
    },
    [signed, tell, lang],
  )

  const takeBack = useCallback(
    async (which: 'undo' | 'redo'): Promise<LogEntryView | null> => {
      const { status } = words.reading
      // Asked and sent in one turn: a second press right behind the first asks when that one is done.
      const { next, sent } = await afterEdits(async () => {
        const next = await nextOf(person ?? '')
        const entry = next?.[which] ?? null
        return {
          next,
          sent: entry === null ? null : await sendInTurn(signed({ action: 'undo', entry: entry.id }), lang),
        }
      })
      if (next === null) {
        say({ tone: 'wrong', text: status.unreachable })
        return null
      }
      const entry = next[which]
      if (entry === null || sent === null) {
        say({ tone: 'done', text: which === 'undo' ? status.nothingToUndo : status.nothingToRedo })
        return null
      }
      if (tell(sent).came !== 'done') return null
      const what = wordOf(words.reading.actions, actionOf(entry))
      say({ tone: 'done', text: which === 'undo' ? status.undone(what) : status.redone })
      return entry
    },
    [person, signed, tell, lang, words],
  )
  return { mayEdit, send, sendAfter, takeBack }
}

// The reading room at work: what is chosen, what is being written, and what each key does.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { onHanded, takeForForm } from '../edits/edit-again.js'
import { say } from '../edits/notices.js'
import { type Edits, faultWords } from '../edits/use-edits.js'
import { api, newest } from '../fetch-view.js'
import { useNavigation } from '../navigation.js'
import type { ArticleRoute } from '../route.js'
import type { GuessView, RoomRemarkView, RoomView } from '../views.js'
import { useWords } from '../words/index.js'
import { changed, check, type Draft, draftOfEdit, draftOfGuess, draftOfStatement, faultsOf } from './draft.js'
import { judgementOf } from './judgement.js'
import { markedIn, stepByWord, withEnd } from './offsets.js'
import { choosing, chosenOf, nextUnchecked, type Row, rowsOf } from './rows.js'
import { useRoomKeys } from './use-room-keys.js'

const ask = async (article: string, range: { begin: number; end: number }): Promise<GuessView | null> => {
  try {
    const response = await fetch(api(`articles/${encodeURIComponent(article)}/guess`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(range),
    })
    return response.ok ? ((await response.json()) as GuessView) : null
  } catch {
    return null
  }
}

interface Parts {
  readonly room: RoomView
  /** Where the room is asked for. */
  readonly url: string
  readonly rows: readonly Row[]
  readonly route: ArticleRoute
  readonly edits: Edits
  readonly text: RefObject<HTMLElement | null>
}

export const useRoom = ({ room, url, rows, route, edits, text }: Parts) => {
  const { words, dates } = useWords()
  const { go, screenNow } = useNavigation()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [asking, setAsking] = useState(false)
  const { mayEdit, send, sendAfter, takeBack } = edits
  const { article } = room
  const chosen = chosenOf(route)
  const at = rows.findIndex(({ of }) => of === chosen)
  const row = rows[at] ?? null

  // Over what the address says now: the room may have been left, or its history opened, while an answer was on its way.
  const goOn = (change: (now: ArticleRoute) => ArticleRoute) => {
    const now = screenNow()
    if (now.view === 'article' && now.article === route.article) go(change(now), 'replace')
  }
  const choose = (next: Pick<Row, 'kind' | 'of'> | null | undefined) => next && goOn((now) => choosing(now, next))
  const marked = useCallback(() => (text.current ? markedIn(text.current, article.text) : null), [text, article.text])

  const judge = async (target: Row | null, action: 'confirm' | 'reject') => {
    const of = target?.of ?? chosen
    if (!mayEdit || of === null) return
    // What this means for a passage, and for what is not in the list yet, depends on edits that may still be on their way.
    if (target === null || target.kind === 'unread') {
      await sendAfter(async () => {
        const now = (await newest<RoomView>(url)) ?? room
        const found = rowsOf(now, route).find((one) => one.of === of)
        return found ? judgementOf(now, found, action) : null
      })
      return
    }
    const edit = judgementOf(room, target, action)
    if (edit !== null) await send(edit)
  }
  const judgeById = (of: string, action: 'confirm' | 'reject') =>
    void judge(rows.find((one) => one.of === of) ?? null, action)

  const correct = () => {
    if (!mayEdit) return
    if (row?.kind === 'remark') void add(row.remark)
    if (row?.kind !== 'statement') return
    setDraft(
      draftOfStatement(
        row.statement,
        room.standings.find(({ statement }) => statement === row.of),
      ),
    )
  }
  /** `remark`: the statement takes its place; without it, of a remark chosen, stands beside it. */
  const add = async (remark: RoomRemarkView | null = null) => {
    const beside = row?.kind === 'unread' ? row.passage : row?.kind === 'remark' ? row.remark : null
    const range = marked() ?? (beside && { begin: beside.begin, end: beside.end })
    if (!mayEdit || asking) return
    if (!range) {
      say({ tone: 'done', text: words.reading.selectHint })
      return
    }
    setAsking(true)
    const guess = await ask(article.id, range)
    setAsking(false)
    if (!guess) {
      say({ tone: 'wrong', text: words.reading.status.unreachable })
      return
    }
    window.getSelection()?.removeAllRanges()
    setDraft(draftOfGuess(guess, remark))
  }
  const save = async () => {
    if (!draft) return
    const checked = check(draft, dates.read, (act) => Object.hasOwn(words.act, act))
    if (!checked.ok) {
      setDraft({ ...draft, faults: checked.faults })
      return
    }
    const note = draft.note.trim() || null
    const { statement } = checked
    const sent = await send(
      draft.statement === null
        ? { action: 'add', article: article.id as never, with: statement, note }
        : { action: 'correct', statement: draft.statement, seen: draft.seen, with: statement, note },
      true,
    )
    if (sent.came === 'refused') {
      const faults = faultsOf(sent.problem.complaints)
      setDraft({
        ...draft,
        faults: Object.keys(faults).length > 0 ? faults : { other: [faultWords(sent.problem, words)] },
      })
      return
    }
    // Kept in the outbox or before a conflict it is not lost either: the form has done its part.
    setDraft(null)
    // Two entries of the log, so that each can be taken back by itself.
    if (draft.remark !== null) await send({ action: 'reject-remark', remark: draft.remark.id, seen: draft.remark.seen })
    if (sent.came === 'done' && sent.done.statement !== null) {
      choose({ kind: 'statement', of: sent.done.statement })
      if (sent.done.doubts.length === 0) say({ tone: 'done', text: words.reading.status.saved })
    }
  }
  const back = async (which: 'undo' | 'redo') => {
    if (!mayEdit) return
    const entry = await takeBack(which)
    const of = which === 'undo' && entry?.replaces ? entry.replaces : (entry?.statement ?? null)
    if (entry?.article === article.id && of !== null) choose({ kind: 'statement', of })
  }
  /** Moves an end of what is being written, or of the chosen statement, which then is being written. */
  const move = (range: { begin: number; end: number }) => {
    if (!mayEdit) return
    if (draft) setDraft(changed(draft, range))
    else if (row?.kind === 'statement') {
      const begun = draftOfStatement(
        row.statement,
        room.standings.find(({ statement }) => statement === row.of),
      )
      setDraft(changed(begun, range))
    }
  }
  const range = draft
    ? { begin: draft.fields.begin, end: draft.fields.end }
    : mayEdit && row?.kind === 'statement' && row.statement.standpoint !== 'rejected'
      ? { begin: row.statement.begin, end: row.statement.end }
      : null

  useRoomKeys(
    {
      step: (by) =>
        choose(rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)]),
      judge: (action, on) => {
        const next = on ? nextUnchecked(rows, chosen) : null
        void judge(row, action)
        choose(next)
      },
      correct,
      add: () => void add(),
      undo: () => void back('undo'),
      redo: () => void back('redo'),
      next: () => choose(nextUnchecked(rows, chosen)),
      history: () => goOn((now) => ({ ...now, log: !now.log })),
      moveEnd: (side, by) => {
        if (!range) return false
        const from = side === 'begin' ? range.begin : range.end
        move(withEnd(range, side, stepByWord(article.text, from, side, by)))
        return true
      },
    },
    draft !== null,
  )

  // An edit that met a conflict comes back to be gone over.
  useEffect(() => {
    const take = () => {
      const edit = takeForForm()
      const again = edit && draftOfEdit(edit)
      if (again) setDraft(again)
    }
    take()
    return onHanded(take)
  }, [])

  return { draft, setDraft, asking, row, range, marked, judgeById, correct, add, save, back, move, choose }
}

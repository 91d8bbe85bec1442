// Edits on their way. Each is written down in this browser before it is sent and struck out once the server has answered, so
// that neither a killed server nor a closed window loses one. Sending the same edit twice enters it once.
import type { EditConflictView, EditDoneView, EditView, ProblemView } from '../views.js'
import { look, tellOthers } from './live.js'

export type Sent =
  | { readonly came: 'done'; readonly done: EditDoneView }
  | { readonly came: 'refused'; readonly problem: ProblemView }
  | { readonly came: 'conflict' }
  /** Not saved; kept to be sent again. */
  | { readonly came: 'unsent' }

export interface Waiting {
  readonly key: string
  readonly edit: EditView
  readonly state: 'sending' | 'unsent' | 'conflict' | 'refused'
  readonly problem: ProblemView | null
  readonly conflict: EditConflictView | null
}

const STORE = 'parley.outbox'
const NONE: readonly Waiting[] = []
let waiting: readonly Waiting[] = NONE
const listeners = new Set<() => void>()

type Kept = readonly { readonly key: string; readonly edit: EditView }[]

const kept = (): Kept => {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '[]') as Kept
  } catch {
    return []
  }
}

/** Other windows keep theirs in the same place: only one's own line is touched. */
const keep = (key: string, edit: EditView | null) => {
  const others = kept().filter((one) => one.key !== key)
  try {
    localStorage.setItem(STORE, JSON.stringify(edit === null ? others : [...others, { key, edit }]))
  } catch {
    // Full or forbidden: the edit is still in this window and is shown as not saved.
  }
}

const put = (next: readonly Waiting[]) => {
  waiting = next
  for (const listener of listeners) listener()
}
const mark = (key: string, change: Partial<Waiting>) =>
  put(waiting.map((one) => (one.key === key ? { ...one, ...change } : one)))
const strike = (key: string) => {
  keep(key, null)
  put(waiting.filter((one) => one.key !== key))
}

interface Refusal extends ProblemView {
  readonly conflict?: EditConflictView | null
}

// What this window did itself was seen by whoever works in it, also before the screen has been drawn anew: of an entry of the
// log the own one that came next; of a thing nobody had touched the own one that came first.
const ownSince = new Map<string, string>()
const thing = (edit: EditView): string | null =>
  'statement' in edit
    ? edit.statement
    : 'remark' in edit
      ? edit.remark
      : 'begin' in edit
        ? `${edit.article} ${edit.begin}`
        : null

const withOwnSeen = (edit: EditView): EditView => {
  if (!('seen' in edit)) return edit
  let { seen } = edit
  for (;;) {
    const since = ownSince.get(seen ?? `${thing(edit)}`)
    if (since === undefined) return { ...edit, seen }
    seen = since
  }
}

const noteOwn = (edit: EditView, { entry }: EditDoneView) => {
  let last = 'seen' in edit ? (edit.seen ?? `${thing(edit)}`) : edit.action === 'undo' ? edit.entry : null
  if (entry === null || last === null) return
  for (let next = ownSince.get(last); next !== undefined; next = ownSince.get(last)) last = next
  ownSince.set(last, entry)
}

const post = async (key: string, asked: EditView, lang: string, again = false): Promise<Sent> => {
  const edit = withOwnSeen(asked)
  let response: Response
  let answer: unknown
  try {
    response = await fetch(`/api/edits?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(edit),
    })
    answer = await response.json()
  } catch {
    mark(key, { state: 'unsent' })
    void look()
    return { came: 'unsent' }
  }
  if (response.status >= 500) {
    mark(key, { state: 'unsent' })
    return { came: 'unsent' }
  }
  if (response.ok) {
    strike(key)
    noteOwn(edit, answer as EditDoneView)
    await look()
    tellOthers()
    return { came: 'done', done: answer as EditDoneView }
  }
  const problem = answer as Refusal
  if (response.status === 409 && problem.conflict) {
    mark(key, { state: 'conflict', conflict: problem.conflict })
    void look()
    return { came: 'conflict' }
  }
  // Whoever has just sent it still has it before the eyes; what was kept from earlier would be gone.
  if (again) mark(key, { state: 'refused', problem })
  else strike(key)
  return { came: 'refused', problem }
}

// One after the other: the second may rest upon the first.
let queue: Promise<unknown> = Promise.resolve()
const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
  const next = queue.then(act, act)
  queue = next.catch(() => {})
  return next
}

const taken = (edit: EditView): string => {
  const key = crypto.randomUUID()
  keep(key, edit)
  put([...waiting, { key, edit, state: 'sending', conflict: null, problem: null }])
  return key
}

export const sendEdit = (edit: EditView, lang: string): Promise<Sent> => {
  const key = taken(edit)
  return inTurn(() => post(key, edit, lang))
}

/** At once, for what runs in `afterEdits` already. */
export const sendInTurn = (edit: EditView, lang: string): Promise<Sent> => post(taken(edit), edit, lang)

/** Those the server has not answered. */
export const sendAgain = async (lang: string): Promise<void> => {
  for (const { key, edit } of waiting.filter(({ state }) => state === 'unsent')) {
    mark(key, { state: 'sending' })
    await inTurn(() => post(key, edit, lang, true))
  }
}

export const discard = (key: string): void => strike(key)

/** What an earlier visit could not send. */
export const takeUpKept = (): void => {
  const known = new Set(waiting.map(({ key }) => key))
  const left = kept().filter(({ key }) => !known.has(key))
  if (left.length > 0)
    put([...waiting, ...left.map((one): Waiting => ({ ...one, state: 'unsent', conflict: null, problem: null }))])
}

/** Runs after all edits on their way, and before any later one: what there is to undo depends on them. */
export const afterEdits = inTurn

export const subscribeWaiting = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
export const currentWaiting = (): readonly Waiting[] => waiting

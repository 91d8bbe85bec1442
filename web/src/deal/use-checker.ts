import { useEffect, useMemo, useRef, useState } from 'react'
import { api, useView } from '../fetch-view.js'
import type { DealRoomView, RoomChecksView } from '../views.js'
import type { CheckAnswer, CheckGround, CheckQuestion, LintFinding, ReadAnswer } from './checker.js'
import type { PickedElement } from './solver.js'

export interface Checker {
  /** What the choice leaves unsaid; of an older choice until the new answer is there, `null` before the first. */
  readonly lint: readonly LintFinding[] | null
  /** A proposal out of a file; all that is wrong with it comes at once. */
  readonly read: (name: string, text: string) => Promise<ReadAnswer>
  /** Not ready before the room knows what may be named; `failed`: the thread broke, or the server does not answer. */
  readonly state: 'waiting' | 'ready' | 'failed'
}

type Asked = CheckQuestion extends infer Q ? (Q extends unknown ? Omit<Q, 'number' | 'ground'> : never) : never

interface Thread {
  readonly worker: Worker
  /** By number of the question. */
  readonly waiting: Map<number, (answer: CheckAnswer) => void>
  number: number
  ground: CheckGround | null
}

const start = (onError: () => void): Thread => {
  const worker = new Worker(new URL('./checker.ts', import.meta.url), { type: 'module' })
  const thread: Thread = { worker, waiting: new Map(), number: 0, ground: null }
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    thread.waiting.get(data.number)?.(data)
    thread.waiting.delete(data.number)
  })
  worker.addEventListener('error', onError)
  return thread
}

const ask = (thread: Thread, ground: CheckGround, asked: Asked): Promise<CheckAnswer> =>
  new Promise((answered) => {
    thread.number += 1
    thread.waiting.set(thread.number, answered)
    const question = { ...asked, number: thread.number, ground: thread.ground === ground ? null : ground }
    thread.ground = ground
    thread.worker.postMessage(question)
  })

/** One thread for as long as the list of proposals is open. */
export const useChecker = (view: DealRoomView, elements: readonly PickedElement[], lang: string): Checker => {
  const [lint, setLint] = useState<readonly LintFinding[] | null>(null)
  const [broken, setBroken] = useState(false)
  const thread = useRef<Thread | null>(null)
  const checks = useView<RoomChecksView>(api('deal/checks'))
  const known = checks.state === 'here' ? checks.value : null
  const { issues, rules, inForce } = view.ground
  const ground = useMemo(
    (): CheckGround | null =>
      known && {
        head: { id: known.casebook },
        issues,
        rules,
        inForce,
        names: known.names,
        actors: known.actors.map((id) => ({ id })),
        proposals: known.proposals.map((id) => ({ id })),
      },
    [known, issues, rules, inForce],
  )
  useEffect(() => {
    const mine = start(() => setBroken(true))
    thread.current = mine
    return () => {
      mine.worker.terminate()
      thread.current = null
    }
  }, [])
  // Elements are told apart by what they hold.
  const key = JSON.stringify(elements)
  useEffect(() => {
    const mine = thread.current
    if (mine === null || ground === null || elements.length === 0) return setLint(null)
    let current = true
    void ask(mine, ground, { wanted: 'lint', elements, lang }).then((found) => {
      if (current && found.wanted === 'lint') setLint(found.answer)
    })
    return () => {
      current = false
    }
  }, [ground, key, lang])
  const read = async (name: string, text: string): Promise<ReadAnswer> => {
    const mine = thread.current
    const unread: ReadAnswer = { ok: false, complaints: [] }
    if (mine === null || ground === null) return unread
    const found = await ask(mine, ground, { wanted: 'read', name, text })
    return found.wanted === 'read' ? found.answer : unread
  }
  return { lint, read, state: broken || checks.state === 'failed' ? 'failed' : ground === null ? 'waiting' : 'ready' }
}

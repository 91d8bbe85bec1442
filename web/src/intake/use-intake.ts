import { useCallback, useRef, useState } from 'react'
import type { IntakeEventView, LookView } from '../views.js'
import { LARGEST, lookInto, MOST_FILES, readFile } from './send-file.js'

export interface Sending {
  readonly key: number
  readonly name: string
  readonly body: Blob
  readonly state: 'looking' | 'ready' | 'wrong' | 'reading' | 'done' | 'stopped'
  readonly look: LookView | null
  /** Codes with the server's own words, for those that have none here. */
  readonly faults: readonly { readonly code: string; readonly message: string }[]
  readonly read: readonly Extract<IntakeEventView, { kind: 'article' }>[]
  readonly total: number
}

export interface Given {
  readonly name: string
  readonly body: Blob
}

const byCode = (complaints: LookView['complaints']) => complaints.map(({ code, message }) => ({ code, message }))

/** Articles that are not in the dossier yet. */
export const freshOf = ({ look }: Sending) => look?.articles.filter(({ twin }) => twin === null) ?? []

export const useIntake = () => {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const [tooMany, setTooMany] = useState(false)
  const [running, setRunning] = useState(false)
  const stop = useRef<AbortController | null>(null)
  const next = useRef(0)

  const change = useCallback(
    (key: number, to: (one: Sending) => Partial<Sending>) =>
      setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...to(one) } : one))),
    [],
  )

  const take = useCallback(
    async (given: readonly Given[]) => {
      setTooMany(given.length > MOST_FILES)
      const added = given.slice(0, MOST_FILES).map(({ name, body }): Sending => {
        next.current += 1
        const large = body.size > LARGEST
        const faults = large ? [{ code: 'too-large', message: '' }] : []
        return {
          key: next.current,
          name,
          body,
          state: large ? 'wrong' : 'looking',
          look: null,
          faults,
          read: [],
          total: 0,
        }
      })
      setSendings((all) => [...all, ...added])
      for (const { key, name, body, state } of added) {
        if (state === 'wrong') continue
        const looked = await lookInto(name, body)
        change(key, () =>
          looked.ok
            ? {
                state: looked.look.articles.length > 0 ? 'ready' : 'wrong',
                look: looked.look,
                faults: byCode(looked.look.complaints),
              }
            : { state: 'wrong', faults: byCode(looked.problem.complaints) },
        )
      }
    },
    [change],
  )

  const start = useCallback(
    async (date: string | null) => {
      const abort = new AbortController()
      stop.current = abort
      setRunning(true)
      for (const one of sendings) {
        if (one.state !== 'ready' || freshOf(one).length === 0) continue
        const { key } = one
        if (abort.signal.aborted) {
          change(key, () => ({ state: 'stopped' }))
          continue
        }
        change(key, () => ({ state: 'reading', total: freshOf(one).length }))
        const problem = await readFile(one.name, date, one.body, abort.signal, (event) => {
          if (event.kind === 'article') change(key, ({ read }) => ({ read: [...read, event], total: event.total }))
        })
        change(key, () => ({
          state: problem ? 'wrong' : abort.signal.aborted ? 'stopped' : 'done',
          ...(problem ? { faults: byCode(problem.complaints) } : {}),
        }))
      }
      setRunning(false)
    },
    [sendings, change],
  )

  return {
    sendings,
    tooMany,
    running,
    take,
    start,
    stop: () => stop.current?.abort(),
    remove: (key: number) => setSendings((all) => all.filter((one) => one.key !== key)),
    clear: () => {
      setSendings([])
      setTooMany(false)
    },
  }
}

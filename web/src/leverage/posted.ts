import { useEffect, useState } from 'react'
import type { Fetched } from '../fetch-view.js'
import type { ProblemView } from '../views.js'

const unreachable: ProblemView = { error: '', complaints: [] }

const isProblem = (value: unknown): value is ProblemView =>
  typeof value === 'object' && value !== null && 'error' in value && 'complaints' in value

/** What is worked out from what is sent along; asked again when that changes. `null`: nothing is asked. */
export const usePosted = <T>(url: string, body: unknown): Fetched<T> => {
  const text = body === null ? null : JSON.stringify(body)
  const [answer, setAnswer] = useState<Fetched<T>>({ state: 'waiting' })
  useEffect(() => {
    if (text === null) {
      setAnswer({ state: 'waiting' })
      return
    }
    const abort = new AbortController()
    setAnswer((before) => (before.state === 'here' ? { ...before, stale: true } : before))
    const ask = async (): Promise<Fetched<T>> => {
      try {
        const response = await fetch(url, {
          method: 'POST',
          signal: abort.signal,
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: text,
        })
        const value: unknown = await response.json()
        return response.ok
          ? { state: 'here', value: value as T, stale: false }
          : { state: 'failed', problem: isProblem(value) ? value : unreachable, status: response.status }
      } catch (error) {
        if (abort.signal.aborted) throw error
        return { state: 'failed', problem: unreachable, status: null }
      }
    }
    ask().then(setAnswer, () => {})
    return () => abort.abort()
  }, [url, text])
  return answer
}

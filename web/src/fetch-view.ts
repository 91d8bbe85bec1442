import { useEffect, useState } from 'react'
import type { ProblemView } from './views.js'

/** What is known of an answer. While a new one is on its way the last one stays on the screen (`stale`). */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T; readonly stale: boolean }
  | { readonly state: 'failed'; readonly problem: ProblemView; readonly status: number | null }

// Answers change only when somebody reads more articles into the dossier; a reload of the page asks anew.
const KEPT = 60
/** Characters of all answers kept together: the matrix of a large dossier takes millions. */
const KEPT_CHARACTERS = 16_000_000
const kept = new Map<string, { readonly value: unknown; readonly size: number }>()
let keptCharacters = 0

const forget = (url: string) => {
  keptCharacters -= kept.get(url)?.size ?? 0
  kept.delete(url)
}

const keep = (url: string, value: unknown, size: number) => {
  forget(url)
  kept.set(url, { value, size })
  keptCharacters += size
  for (const oldest of kept.keys()) {
    if (oldest === url || (kept.size <= KEPT && keptCharacters <= KEPT_CHARACTERS)) break
    forget(oldest)
  }
}

const isProblemView = (value: unknown): value is ProblemView =>
  typeof value === 'object' && value !== null && 'error' in value && 'complaints' in value

/** No answer at all, or one that is not Parley's: the screens say it in the reader's language. */
const unreachable: ProblemView = { error: '', complaints: [] }

const ask = async <T>(url: string, signal: AbortSignal): Promise<Fetched<T>> => {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    const text = await response.text()
    const answer: unknown = JSON.parse(text)
    if (!response.ok)
      return { state: 'failed', problem: isProblemView(answer) ? answer : unreachable, status: response.status }
    keep(url, answer, text.length)
    // The server's answers are checked against their schemas by its tests; both ends come from one build.
    return { state: 'here', value: answer as T, stale: false }
  } catch (error) {
    if (signal.aborted) throw error
    return { state: 'failed', problem: unreachable, status: null }
  }
}

const lookUp = <T>(url: string | null): Fetched<T> =>
  url !== null && kept.has(url)
    ? { state: 'here', value: kept.get(url)?.value as T, stale: false }
    : { state: 'waiting' }

/** `null`: nothing is asked for. */
export const useView = <T>(url: string | null): Fetched<T> => {
  const [answer, setAnswer] = useState<{ readonly url: string | null; readonly fetched: Fetched<T> }>(() => ({
    url,
    fetched: lookUp(url),
  }))
  useEffect(() => {
    const known = lookUp<T>(url)
    if (known.state === 'here' || url === null) {
      setAnswer({ url, fetched: known })
      return
    }
    const abort = new AbortController()
    ask<T>(url, abort.signal).then(
      (fetched) => setAnswer({ url, fetched }),
      () => {},
    )
    return () => abort.abort()
  }, [url])
  if (answer.url === url) return answer.fetched
  const known = lookUp<T>(url)
  if (known.state === 'here' || url === null) return known
  return answer.fetched.state === 'here' ? { ...answer.fetched, stale: true } : { state: 'waiting' }
}

/** Long enough that a key held down asks for nothing it only passes. */
const REST_MS = 150

/** Asks for what is likely to be wanted next, once the reader rests; a failure shows when it really is wanted. */
export const usePrefetch = (urls: readonly string[]) => {
  const wanted = urls.join(' ')
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      for (const url of wanted.split(' '))
        if (url !== '' && !kept.has(url)) await ask(url, abort.signal).catch(() => {})
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [wanted])
}

/** An address of the API; parameters that are `null` are left out. */
export const api = (path: string, query: Readonly<Record<string, string | null>> = {}): string => {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === null ? [] : `${name}=${encodeURIComponent(value)}`,
  )
  return `/api/${path}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
}

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ProblemView } from './views.js'

/** What is known of an answer. While a new one is on its way the last one stays on the screen (`stale`). */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T; readonly stale: boolean }
  | { readonly state: 'failed'; readonly problem: ProblemView; readonly status: number | null }

// Answers hold until the dossier changes: then they are of an earlier age, still shown, and asked for anew.
const KEPT = 60
/** Characters of all answers kept together: the matrix of a large dossier takes millions. */
const KEPT_CHARACTERS = 16_000_000
/** Longer answers are not compared with the one before: their text would be kept beside what it says. */
const COMPARED_CHARACTERS = 300_000
interface Kept {
  readonly value: unknown
  readonly size: number
  readonly text: string | null
  readonly age: number
}
const kept = new Map<string, Kept>()
let keptCharacters = 0
let age = 0
const watchers = new Set<() => void>()

/** The dossier has changed: what is shown is asked for anew, and nothing kept is believed. */
export const forgetAnswers = (): void => {
  age += 1
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}
const currentAge = (): number => age

const forget = (url: string) => {
  keptCharacters -= kept.get(url)?.size ?? 0
  kept.delete(url)
}

/** The same answer once more is the same object, so that nothing is drawn anew for it. */
const keep = (url: string, text: string, asked: number): unknown => {
  const before = kept.get(url)
  const value: unknown = before?.text === text ? before.value : JSON.parse(text)
  const size = text.length
  forget(url)
  kept.set(url, { value, size, text: size <= COMPARED_CHARACTERS ? text : null, age: asked })
  keptCharacters += size
  for (const oldest of kept.keys()) {
    if (oldest === url || (kept.size <= KEPT && keptCharacters <= KEPT_CHARACTERS)) break
    forget(oldest)
  }
  return value
}

const isProblemView = (value: unknown): value is ProblemView =>
  typeof value === 'object' && value !== null && 'error' in value && 'complaints' in value

/** No answer at all, or one that is not Parley's: the screens say it in the reader's language. */
const unreachable: ProblemView = { error: '', complaints: [] }

const ask = async <T>(url: string, signal: AbortSignal): Promise<Fetched<T>> => {
  try {
    const asked = age
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    const text = await response.text()
    if (!response.ok) {
      const answer: unknown = JSON.parse(text)
      return { state: 'failed', problem: isProblemView(answer) ? answer : unreachable, status: response.status }
    }
    const answer = keep(url, text, asked)
    // The server's answers are checked against their schemas by its tests; both ends come from one build.
    return { state: 'here', value: answer as T, stale: false }
  } catch (error) {
    if (signal.aborted) throw error
    return { state: 'failed', problem: unreachable, status: null }
  }
}

const isFresh = (url: string): boolean => kept.get(url)?.age === age

/** An answer of an earlier age is shown until the new one is there. */
const lookUp = <T>(url: string | null): Fetched<T> => {
  const found = url === null ? undefined : kept.get(url)
  return found ? { state: 'here', value: found.value as T, stale: found.age !== age } : { state: 'waiting' }
}

/** `null`: nothing is asked for. */
export const useView = <T>(url: string | null): Fetched<T> => {
  const [answer, setAnswer] = useState<{ readonly url: string | null; readonly fetched: Fetched<T> }>(() => ({
    url,
    fetched: lookUp(url),
  }))
  const now = useSyncExternalStore(watch, currentAge)
  useEffect(() => {
    const known = lookUp<T>(url)
    if (url === null || isFresh(url)) {
      setAnswer({ url, fetched: known })
      return
    }
    const abort = new AbortController()
    ask<T>(url, abort.signal).then(
      (fetched) =>
        // Asked anew of what stands on the screen: an answer that does not come does not take it away.
        setAnswer((before) =>
          fetched.state === 'failed' && fetched.status === null && before.url === url && before.fetched.state === 'here'
            ? before
            : { url, fetched },
        ),
      () => {},
    )
    return () => abort.abort()
  }, [url, now])
  if (answer.url === url) return answer.fetched
  const known = lookUp<T>(url)
  if (known.state === 'here' || url === null) return known
  return answer.fetched.state === 'here' ? { ...answer.fetched, stale: true } : { state: 'waiting' }
}

/** One answer for whoever keeps it; `null` where none came. */
export const askOnce = async <T>(url: string): Promise<T | null> => {
  const answer = await ask<T>(url, new AbortController().signal)
  return answer.state === 'here' ? answer.value : null
}

/** What is known of an address where nothing has changed since, else asked for; `null` where no answer came. */
export const newest = async <T>(url: string): Promise<T | null> =>
  isFresh(url) ? (kept.get(url)?.value as T) : askOnce<T>(url)

/** Long enough that a key held down asks for nothing it only passes. */
const REST_MS = 150

/** Asks for what is likely to be wanted next, once the reader rests; a failure shows when it really is wanted. */
export const usePrefetch = (urls: readonly string[]) => {
  const wanted = urls.join(' ')
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      for (const url of wanted.split(' ')) if (url !== '' && !isFresh(url)) await ask(url, abort.signal).catch(() => {})
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

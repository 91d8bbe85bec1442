// One file on its way into the dossier: looked into first, then read, line by line.
import { look, tellOthers } from '../edits/live.js'
import { api } from '../fetch-view.js'
import type { IntakeEventView, LookView, ProblemView } from '../views.js'

/** Bytes; the server takes no more. */
export const LARGEST = 16 * 1024 * 1024
export const MOST_FILES = 200

export type Looked =
  | { readonly ok: true; readonly look: LookView }
  | { readonly ok: false; readonly problem: ProblemView }

const unreachable: ProblemView = {
  error: '',
  complaints: [{ code: 'unreachable', message: '', place: '', line: null }],
}

const post = (path: string, name: string, date: string | null, body: Blob, signal?: AbortSignal) =>
  fetch(api(path, { name, date }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body,
    ...(signal ? { signal } : {}),
  })

export const lookInto = async (name: string, body: Blob): Promise<Looked> => {
  try {
    const response = await post('intake/look', name, null, body)
    const answer: unknown = await response.json()
    return response.ok ? { ok: true, look: answer as LookView } : { ok: false, problem: answer as ProblemView }
  } catch {
    return { ok: false, problem: unreachable }
  }
}

/** Events as they come; `null` where all went well, else what went wrong. A stop by the reader is none of it. */
export const readFile = async (
  name: string,
  date: string | null,
  body: Blob,
  signal: AbortSignal,
  onEvent: (event: IntakeEventView) => void,
): Promise<ProblemView | null> => {
  try {
    const response = await post('intake', name, date, body, signal)
    if (!response.ok || !response.body) return (await response.json()) as ProblemView
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const event = JSON.parse(line) as IntakeEventView | ({ readonly kind: 'failed' } & ProblemView)
        if (event.kind === 'failed') return event
        onEvent(event)
      }
    }
    return null
  } catch {
    return signal.aborted ? null : unreachable
  } finally {
    // What came in shows everywhere, also in other windows.
    void look()
    tellOthers()
  }
}

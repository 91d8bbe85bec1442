// What the thread beside the server runs: it answers what is only asked of a dossier, so that reading and editing an article
// never wait while a large dossier is reckoned. It opens the file a second time and never writes to it. All its answers are of
// the state in which it found the dossier; after an edit another thread takes its place.
import { parentPort, workerData } from 'node:worker_threads'
import { StorageFault } from '../archive/index.js'
import { deskOf, openDossier, spokenLanguages } from '../desk/index.js'
import { isProblem } from './problem.js'
import { routes } from './routes.js'
import type { FromThread, ThreadPlace, ToThread } from './thread-messages.js'

const port = parentPort
if (port === null) throw new Error('this file runs as a thread of the server')
const say = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, [...transfer])

const answerAll = async (): Promise<void> => {
  const { place, casebook } = workerData as ThreadPlace
  const opened = await openDossier({ place, casebook, readOnly: true, pinned: true })
  if (!opened.ok) throw new Error(opened.complaints.map(({ message }) => message).join('\n'))
  const desk = deskOf(opened.dossier)
  const encoder = new TextEncoder()
  say({ kind: 'opened', revision: await desk.revision() })

  const answer = async ({ number, path, method, values, id, body, host }: ToThread) => {
    const route = routes.find((one) => one.path === path && (one.method ?? 'GET') === method)
    if (!route) throw new Error(`the thread knows no ${method} ${path}`)
    const found = await route.handle(desk, values, id, {
      body,
      signal: new AbortController().signal,
      host: { ...host, readiness: () => readiness, isBehind: () => false },
    })
    const [status, view] = isProblem(found) ? [found.status, found.view] : [200 as const, found]
    const bytes = encoder.encode(JSON.stringify(view))
    say({ kind: 'answer', number, status, bytes }, [bytes.buffer as ArrayBuffer])
  }

  let readiness = { done: 0, of: 1 }

  port.on('message', (message: ToThread) => {
    answer(message).catch((error: unknown) =>
      say({
        kind: 'failed',
        number: message.number,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        complaints: error instanceof StorageFault ? error.complaints : null,
      }),
    )
  })

  await desk
    .prepare(
      spokenLanguages.map(({ code }) => code),
      (now) => {
        readiness = now
        say({ kind: 'readiness', ...now })
      },
    )
    // A fault of the disk: whoever asks the same later is told.
    .catch(() => {})
  say({ kind: 'prepared' })
}

// What is thrown must end the thread: the server waits for its first word.
void answerAll()

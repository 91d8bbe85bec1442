import { createServer, type Server } from 'node:http'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.js'
import type { Desk } from './desk-port.js'
import { type Access, accessOf, isLoopback } from './guard.js'
import type { Host } from './route.js'
import type { AskingThread } from './thread.js'
import { underWayOf } from './under-way.js'

export interface Address {
  /** 0 for any free port. */
  readonly port: number
  readonly host?: string
  /** Needed for any host but loopback; every request must carry it. */
  readonly token?: string
  /** The name the log keeps where the user sets none; by default that of the machine's user. */
  readonly person?: string
  /** Why nothing may be changed; `null`, or left out, where it may. */
  readonly readOnly?: Host['readOnly']
  /** How far what the screens show first has been reckoned; all of it where left out. */
  readonly readiness?: Host['readiness']
  /** Answers beside the desk what is only asked. */
  readonly thread?: AskingThread | null
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** `src/server` and `dist/server` lie equally deep, so this is `dist/web` of the package in both. */
const BUILT_FRONT_END = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Some systems know no name for the user a container runs as. */
const machineUser = (): string => {
  try {
    return userInfo().username || 'user'
  } catch {
    return 'user'
  }
}

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} on ${host} is taken; choose another with --port, or 0 for any free one.`)
          : error,
      ),
    )
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Serves any desk; closing the server closes the desk. */
export const serveDesk = async (
  desk: Desk,
  {
    port,
    host = '127.0.0.1',
    token,
    person = machineUser(),
    readOnly = null,
    readiness = () => ({ done: 1, of: 1 }),
    thread = null,
  }: Address,
  frontEnd: string = BUILT_FRONT_END,
): Promise<RunningServer> => {
  if (!isLoopback(host) && token === undefined)
    throw new Error(`Parley has no accounts: on ${host}, which others can reach, it is served only with a token.`)
  if (token !== undefined && !/^[A-Za-z0-9._~-]{16,}$/.test(token))
    throw new Error('The token must have at least 16 characters out of letters, digits, ".", "_", "~" and "-".')

  let access: Access = accessOf(host, port, token ?? null)
  const closing = new AbortController()
  const underWay = underWayOf()
  const app = createApp({
    desk,
    frontEnd,
    access: () => access,
    host: { person, readOnly, readiness, isBehind: (revision) => thread?.isBehind(revision) ?? false },
    thread,
    report: (error) => console.error(error),
    closing: closing.signal,
    underWay,
  })
  const server = createServer(getRequestListener(app.fetch))
  const bound = await listen(server, host.replace(/^\[|\]$/g, ''), port)
  access = accessOf(host, bound, token ?? null)

  return {
    url: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${bound}`,
    close: async () => {
      closing.abort()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await thread?.close()
      await underWay.settled()
      await desk.close()
    },
  }
}

// Who may ask. The server has no accounts: on loopback the machine's user is trusted, and what must be kept out are
// other sites open in the same browser (DNS rebinding, cross-site requests). Beyond loopback a token is needed.
import { createHash, timingSafeEqual } from 'node:crypto'
import { complaint } from '../dossier/index.js'
import { type Problem, problem } from './problem.js'

export interface Access {
  /** Host header values that are answered, in lower case with port; `null` where any is (behind a token, on all addresses). */
  readonly hosts: ReadonlySet<string> | null
  readonly token: string | null
}

const COOKIE = 'parley-token'

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

const bracketed = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

export const accessOf = (host: string, port: number, token: string | null): Access => {
  if (token !== null && (host === '0.0.0.0' || host === '::')) return { hosts: null, token }
  const names = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]', bracketed(host)] : [bracketed(host)]
  const hosts = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])
  return { hosts: new Set(hosts.map((name) => name.toLowerCase())), token }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

const sameSecret = (given: string, token: string): boolean => timingSafeEqual(sha256(given), sha256(token))

const cookieOf = (header: string | null): string | null => {
  const pair = header?.split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`))
  return pair === undefined ? null : pair.slice(COOKIE.length + 1)
}

/** The cookie that spares a browser the token in every address. */
export const tokenCookie = (token: string): string => `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`

/** Whether the request carries the token in its address; the app then sets the cookie and takes it out of the address. */
export const tokenInAddress = (url: URL, access: Access): boolean =>
  access.token !== null && sameSecret(url.searchParams.get('token') ?? '', access.token)

/** `null` where the request may be served. */
export const refusal = (request: Request, access: Access): Problem | null => {
  const { headers, method, url } = request
  const host = (headers.get('host') ?? new URL(url).host).toLowerCase()
  if (access.hosts !== null && !access.hosts.has(host))
    return problem(403, 'This server does not answer to that name.', [
      complaint('wrong-host', `Open it under ${[...access.hosts][0] ?? 'its own address'}.`, host),
    ])
  if (access.token !== null) {
    const bearer = headers.get('authorization')?.replace(/^Bearer /, '')
    const given = bearer ?? cookieOf(headers.get('cookie')) ?? ''
    if (!sameSecret(given, access.token))
      return problem(401, 'This server asks for a token.', [
        complaint('token-needed', 'Add ?token=… to the address once, or send "Authorization: Bearer …".', host),
      ])
  }
  if (method !== 'GET' && method !== 'HEAD') {
    const origin = headers.get('origin')
    const site = headers.get('sec-fetch-site')
    const foreign = origin !== null && origin.toLowerCase().replace(/^https?:\/\//, '') !== host
    if (foreign || (site !== null && site !== 'same-origin' && site !== 'none'))
      return problem(403, 'Requests that change something must come from this server’s own pages.', [
        complaint('foreign-origin', 'Open the workbench itself and try again there.', origin ?? site ?? ''),
      ])
  }
  return null
}

// The body of a request: right kind, not too large, and what is wrong in it all at once.
import { type Complaint, complaint } from '../dossier/index.js'
import { type Problem, problem } from './problem.js'
import type { PostRoute } from './route.js'

export type ReadBody = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: Problem }

const refused = (status: Problem['status'], error: string, one: Complaint): ReadBody => ({
  ok: false,
  problem: problem(status, error, [one]),
})

const CONTENT_TYPES = { json: 'application/json', bytes: 'application/octet-stream' } as const

const megabytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`

/** Reads no further than the limit, whatever the header says of its length. */
const bytesOf = async (request: Request, limit: number): Promise<Uint8Array | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const readBody = async (request: Request, { body, limit, path }: PostRoute): Promise<ReadBody> => {
  const wanted = CONTENT_TYPES[body.form]
  const given = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  // A page of another site can send text and forms without asking first, but none of these two.
  if (given !== wanted) {
    const message = `Send the body as ${wanted}, not as "${given}".`
    return refused(
      415,
      'The body is not of the kind this address takes.',
      complaint('wrong-content-type', message, path),
    )
  }
  const bytes = await bytesOf(request, limit)
  if (bytes === null) {
    const message = `It may have ${megabytes(limit)} at most; split it.`
    return refused(413, 'The body is too large.', complaint('too-large', message, path))
  }
  if (body.form === 'bytes') return { ok: true, body: bytes }
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused(400, 'The body cannot be read.', complaint('not-json', 'It is no JSON in UTF-8.', path))
  }
  const checked = body.schema.safeParse(parsed)
  if (checked.success) return { ok: true, body: checked.data }
  const complaints = checked.error.issues.flatMap((issue) => {
    const place = issue.path.join('.') || 'body'
    if (issue.code !== 'unrecognized_keys') return [complaint('bad-field', issue.message, place)]
    return issue.keys.map((key) => complaint('unknown-field', `"${key}" is not known here.`, place))
  })
  return { ok: false, problem: problem(400, 'The body cannot be taken as it stands.', complaints) }
}

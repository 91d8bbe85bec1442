// The built front end, served from memory of what lies in its folder: a request can only ever name a file that was listed.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

export interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly cache: string
}

/** Paths below the folder with `/`; empty where there is no folder. */
const filesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'),
      )
  } catch {
    return []
  }
}

/** `null` where no such file was built. Names under /assets/ carry a hash of their content, so they never change. */
export const frontEndFile = async (folder: string, path: string): Promise<ServedFile | null> => {
  const files = await filesIn(folder)
  if (!files.includes(path)) return null
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
  const body = new Uint8Array(await readFile(join(folder, path)))
  return { body, type: TYPES[extname(path)] ?? 'application/octet-stream', cache }
}

/** First parts of the addresses inside the workbench: the page is the same, the front end reads the address. */
const ROOMS = [
  'matrix',
  'search',
  'articles',
  'actors',
  'issues',
  'timeline',
  'trace',
  'deal',
  'leverage',
  'brief',
  'network',
  'log',
  'take-in',
]

export const isScreen = (path: string): boolean => {
  const [head, ...rest] = path.split('/').filter(Boolean)
  return head === undefined || (ROOMS.includes(head) && rest.length <= 1)
}

export const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Parley: front end not built</title>
<h1>The front end has not been built yet</h1>
<p>Run <code>npm run build:web</code> in Parley’s folder and load this page again.</p>
<p>The data can be read already: <a href="/api/matrix">/api/matrix</a>, described in <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p lang="de">Die Oberfläche ist noch nicht gebaut. Bitte in Parleys Ordner <code>npm run build:web</code> ausführen und neu laden.</p>
</html>
`

// For the bundle of the program: an import through the `index` of a floor becomes one of the file that makes the thing. What
// a floor offers together would otherwise be loaded together, and a start of `parley read` would load the Word writer.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const IMPORT = /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/gm
const PASSED_ON = /^export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/gm
const ALL_PASSED_ON = /^export\s+\*\s+from\s+'([^']+)'/gm
const MADE = /^export\s+(?:async\s+)?(?:const|let|function\*?|class|enum)\s+([\w$]+)/gm

interface Made {
  readonly file: string
  readonly name: string
}

/** `a, type b, c as d` as pairs of the name there and the name here; types are left out. */
const namesIn = (list: string): readonly { readonly there: string; readonly here: string }[] =>
  list
    .replace(/\/\/.*$/gm, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [there = name, here] = name.split(/\s+as\s+/)
      return { there, here: here ?? there }
    })

/** The source a relative import means; `null` for packages and for what is no file of ours. */
const sourceOf = (from: string, spec: string): string | null => {
  if (!spec.startsWith('.')) return null
  const file = join(dirname(from), spec).replace(/\.js$/, '.ts')
  return existsSync(file) ? file : null
}

/** Of every name a source offers: the file that makes it, and its name there. */
const offers = new Map<string, Map<string, Made>>()
const offersOf = (file: string): ReadonlyMap<string, Made> => {
  const known = offers.get(file)
  if (known) return known
  const found = new Map<string, Made>()
  offers.set(file, found)
  const code = readFileSync(file, 'utf8')
  for (const [, name = ''] of code.matchAll(MADE)) found.set(name, { file, name })
  for (const [, list = '', spec = ''] of code.matchAll(PASSED_ON)) {
    const source = sourceOf(file, spec)
    if (source)
      for (const { there, here } of namesIn(list)) found.set(here, offersOf(source).get(there) ?? { file: source, name: there })
  }
  for (const [, spec = ''] of code.matchAll(ALL_PASSED_ON)) {
    const source = sourceOf(file, spec)
    if (source) for (const [name, made] of offersOf(source)) if (!found.has(name)) found.set(name, made)
  }
  return found
}

const direct = (code: string, id: string): string =>
  code.replace(IMPORT, (whole, onlyTypes: string | undefined, list: string, spec: string) => {
    const source = onlyTypes || !spec.endsWith('/index.js') ? null : sourceOf(id, spec)
    if (!source) return whole
    return namesIn(list)
      .map(({ there, here }) => {
        const made = offersOf(source).get(there) ?? { file: source, name: there }
        return `import { ${made.name} as ${here} } from '${made.file}'`
      })
      .join(';')
  })

/** A plugin for Vite. `ours` tells the files it looks at. */
export const directImports = (ours: RegExp): Plugin => ({
  name: 'direct-imports',
  enforce: 'pre',
  transform: (code, id) => {
    const [file = id] = id.split('?')
    return ours.test(file) ? { code: direct(code, file), map: null } : null
  },
})

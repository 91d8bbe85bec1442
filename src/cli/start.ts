// Runs a part of the built program (`program.config.ts`). Its files are kept as text and, beside each, as what the engine
// made of the text when the program was built (`scripts/keep-code.mjs`): reading that back takes a fifth of the time of
// compiling it anew. Of another version of the engine, or with other flags, the engine refuses it and compiles as ever.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// What a start loads stays. The room for new objects is small at first and grows step by step, and every time it is full
// what stays is copied: in large steps a start takes a seventh less work. Where the engine has no such flag nothing happens.
setFlagsFromString('--semi-space-growth-factor=16')

/** Later engines count calls, and complain of the flag. */
const FIRST_WITHOUT_BUDGET = 12

// A thousand functions read an article, and each runs seldom: compiled for speed as early as engines do, most are compiled
// before it is known what they meet, and then again. Waiting twice as long takes less work for a start and for the first
// hundred articles.
if (Number.parseInt(process.versions.v8, 10) < FIRST_WITHOUT_BUDGET) setFlagsFromString('--interrupt-budget=160000')

type Run = (exports: unknown, load: (name: string) => unknown, module: Loaded, file: string, folder: string) => void

interface Loaded {
  exports: unknown
}

const packages = createRequire(import.meta.url)

/** Beside the file whose code it is. */
export const keptPath = (file: string): string => `${file}.kept`

const kept = (file: string): Buffer | undefined => {
  try {
    return readFileSync(keptPath(file))
  } catch {
    // Nothing was kept of it.
    return undefined
  }
}

/** Runs a file of a folder, with all it needs. Given back are the files so far, for those who keep their code. */
export const start = (folder: string, name: string): ReadonlyMap<string, Script> => {
  const scripts = new Map<string, Script>()
  const loaded = new Map<string, Loaded>()
  const load = (wanted: string): unknown => {
    if (!wanted.startsWith('./')) return packages(wanted)
    const known = loaded.get(wanted)
    if (known) return known.exports
    const file = `${folder}/${wanted.slice(2)}`
    const code = readFileSync(file, 'utf8')
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
      filename: file,
      cachedData: kept(file),
    })
    const module: Loaded = { exports: {} }
    loaded.set(wanted, module)
    scripts.set(file, script)
    const run = script.runInThisContext() as Run
    run(module.exports, load, module, file, folder)
    return module.exports
  }
  load(`./${name}`)
  return scripts
}

// The laws of the house (ARCHITECTURE.md): imports run strictly downwards, enter a module through its index.ts, and
// reach for `node:` only where a file or a socket is the module's business. The test fails when it saw nothing.
import { describe, expect, it } from 'vitest'
import { isTest, resolved, type SourceFile, sourceFiles } from './source-files.js'

const FLOORS: Readonly<Record<string, number>> = {
  text: 0,
  dossier: 1,
  language: 2,
  casebook: 2,
  intake: 2,
  archive: 2,
  models: 2,
  reading: 3,
  provenance: 3,
  positions: 4,
  settlement: 5,
  leverage: 5,
  network: 5,
  export: 6,
  desk: 7,
  cli: 8,
  server: 8,
  library: 8,
}
const MAY_USE_NODE = new Set(['casebook', 'intake', 'archive', 'models', 'cli', 'server'])
/** The only way between neighbours: the command line starts the server. */
const DOORS_BETWEEN_NEIGHBOURS = new Set(['cli → server'])

/** Files of the front end that take modules in, to run them in a thread beside the screen; nobody else does. */
const DOORS_OF_THREADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['web/src/deal/solver.ts', ['src/settlement/index.ts']],
  ['web/src/deal/checker.ts', ['src/casebook/index.ts', 'src/language/index.ts', 'src/settlement/index.ts']],
])

const moduleOf = (path: string): string => path.split('/')[1] ?? ''
const files = sourceFiles('src').filter((file) => !isTest(file))
const imports = files.flatMap((file) =>
  file.imports.map((specifier) => ({ file, specifier, target: resolved(file, specifier) })),
)
const inside = imports.filter(
  ({ file, target }) => target?.startsWith('src/') && moduleOf(target) !== moduleOf(file.path),
)

const says = (file: SourceFile, specifier: string): string => `${file.path} imports ${specifier}`

describe('floors', () => {
  it('saw the house', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(inside.length).toBeGreaterThan(60)
    expect(new Set(files.map((file) => moduleOf(file.path)))).toEqual(new Set(Object.keys(FLOORS)))
  })

  it('imports from strictly lower floors only', () => {
    const wrong = inside.filter(({ file, target }) => {
      const [from, to] = [moduleOf(file.path), moduleOf(target as string)]
      return !((FLOORS[to] ?? 99) < (FLOORS[from] ?? -1)) && !DOORS_BETWEEN_NEIGHBOURS.has(`${from} → ${to}`)
    })
    expect(wrong.map(({ file, specifier }) => says(file, specifier))).toEqual([])
  })

  it('enters a module through its index.ts', () => {
    const wrong = inside.filter(({ target }) => target !== `src/${moduleOf(target as string)}/index.ts`)
    expect(wrong.map(({ file, specifier }) => says(file, specifier))).toEqual([])
  })

  it('uses node: only where files and sockets are the business', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => specifier.startsWith('node:') && !MAY_USE_NODE.has(moduleOf(file.path)),
    )
    expect(wrong.map(({ file, specifier }) => says(file, specifier))).toEqual([])
  })

  it('has no import cycles', () => {
    const next = new Map<string, string[]>()
    for (const { file, target } of imports)
      if (target?.startsWith('src/')) next.set(file.path, [...(next.get(file.path) ?? []), target])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const target of next.get(path) ?? []) visit(target, [...trail, path])
      done.add(path)
    }
    for (const file of files) visit(file.path, [])
    expect(cycles).toEqual([])
  })

  it('opens every module with its contract and floor', () => {
    const wrong = Object.entries(FLOORS).filter(([name, floor]) => {
      const index = files.find((file) => file.path === `src/${name}/index.ts`)
      return !index?.text.startsWith(`// Floor ${floor}.`)
    })
    expect(wrong).toEqual([])
  })

  it('lets the front end see view types only, but for the doors of its threads', () => {
    const web = sourceFiles('web/src').filter((file) => !isTest(file))
    expect(web.length).toBeGreaterThan(10)
    const wrong = web.flatMap((file) =>
      file.imports
        .filter((specifier) => {
          const target = resolved(file, specifier)
          return (
            specifier.startsWith('node:') ||
            (target?.startsWith('src/') === true &&
              target !== 'src/desk/views.ts' &&
              !DOORS_OF_THREADS.get(file.path)?.includes(target))
          )
        })
        .map((specifier) => says(file, specifier)),
    )
    expect(wrong).toEqual([])
  })
})

describe('doors of threads', () => {
  it('are there, take their modules in, and are entered by other files for types and as a thread only', () => {
    const web = sourceFiles('web/src').filter((file) => !isTest(file))
    for (const [door, modules] of DOORS_OF_THREADS) {
      const file = web.find(({ path }) => path === door)
      const taken = file?.imports.map((specifier) => resolved(file, specifier))
      expect(taken).toEqual(expect.arrayContaining([...modules]))
      const entered = web.flatMap(({ path, text, imports: specifiers }) =>
        specifiers.flatMap((specifier) => {
          const from = web.find((one) => one.path === path) as SourceFile
          if (resolved(from, specifier) !== door) return []
          const statement = [...text.matchAll(/import\s+(type\s)?[^;'"]*from\s+'([^']+)'/g)].find(
            ([, , at]) => at === specifier,
          )
          return [[path, statement?.[1] !== undefined] as const]
        }),
      )
      expect(entered.length).toBeGreaterThan(0)
      expect(entered.filter(([, isTypeOnly]) => !isTypeOnly)).toEqual([])
    }
  })
})

describe('size', () => {
  it('keeps half the files under 100 lines and nine of ten under 300', () => {
    const lines = [...files, ...sourceFiles('web/src').filter((file) => !isTest(file))]
      .map((file) => file.lines)
      .sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThan(100)
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(300)
  })
})

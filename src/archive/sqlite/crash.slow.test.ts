// What is acknowledged is there: after kill -9, with two writers, on a full disk, on a disk that cannot be written.
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, reading, statement, toyNormalise } from '../fixtures.js'
import { openArchive, StorageFault } from '../index.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-crash-'))
// Inside the repository, so that the compiled archive finds its packages.
const compiled = join(root, 'tmp', `archive-${process.pid}`)
const mounts: string[] = []

beforeAll(() => {
  mkdirSync(compiled, { recursive: true })
  const config = {
    extends: '../../tsconfig.build.json',
    include: [],
    files: ['../../src/archive/index.ts', '../../src/archive/fixtures.ts'],
  }
  const options = { compilerOptions: { outDir: '.', rootDir: '../../src', declaration: false, sourceMap: false } }
  writeFileSync(join(compiled, 'tsconfig.json'), JSON.stringify({ ...config, ...options }))
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', compiled], { stdio: 'inherit' })
})
afterAll(() => {
  // Lazily: `libsql` lets go of a closed file only when its statements are collected as garbage.
  for (const mount of mounts) execFileSync('umount', ['-l', mount])
  rmSync(compiled, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

interface Written {
  readonly acknowledged: readonly string[]
  /** Entries of the log of names. */
  readonly named: readonly string[]
  readonly code: number | null
  readonly signal: string | null
}

/** Runs a writer to its end, or kills it with -9 as soon as `killAfter` commits are acknowledged and some milliseconds have gone. */
const write = (
  place: string,
  writer: string,
  first: number,
  last: number,
  killAfter = Infinity,
  delay = 0,
): Promise<Written> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('writing-child.mjs', import.meta.url))
    const child = spawn(process.execPath, [script, compiled, place, writer, String(first), String(last)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    let dying = false
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (!dying && output.split('\n').length > killAfter) {
        dying = true
        setTimeout(() => child.kill('SIGKILL'), delay)
      }
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lines = output.split('\n')
      const acknowledged = lines.filter((line) => /^a-[0-9a-f]{20}$/.test(line))
      const named = lines.filter((line) => /^n-[0-9a-f]{20}$/.test(line))
      resolve({ acknowledged, named, code, signal })
    })
  })

const opening = async (place: string, readOnly = false) => {
  const opened = await openArchive(place, { normalise: toyNormalise, create: { casebook: 'river' }, readOnly })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  return opened.archive
}

describe('a dossier whose writer is killed with -9', () => {
  it('keeps every acknowledged article, twenty times', async () => {
    const place = join(folder, 'killed.parley')
    const acknowledged: string[] = []
    const named: string[] = []
    let killed = 0
    for (let round = 0; round < 20; round++) {
      // Spread over a few milliseconds, so that death comes at another step of writing each time.
      const written = await write(place, `round-${round}`, 1, 100_000, 6 + (round % 7), (round * 7) % 23)
      if (written.signal === 'SIGKILL') killed += 1
      acknowledged.push(...written.acknowledged)
      named.push(...written.named)
      const archive = await opening(place)
      expect(await archive.check()).toEqual([])
      const stored = new Map((await archive.heads()).map(({ id, statements }) => [id as string, statements]))
      expect(acknowledged.filter((id) => stored.get(id) !== 2)).toEqual([])
      const names = new Set((await archive.namings()).map(({ id }) => id as string))
      expect(named.filter((id) => !names.has(id))).toEqual([])
      expect(names.size).toBeLessThanOrEqual(named.length + round + 1)
      // One may have been committed without having been acknowledged in time.
      expect(stored.size).toBeLessThanOrEqual(acknowledged.length + round + 1)
      await archive.close()
    }
    expect(killed).toBe(20)
    expect(acknowledged.length).toBeGreaterThan(50)
    expect(named.length).toBeGreaterThan(40)
  })

  it('is there whole or not at all when killed while it is made', async () => {
    for (let round = 0; round < 5; round++) {
      const place = join(folder, `new-${round}.parley`)
      await write(place, 'w', 1, 1000, 0, round * 15)
      if (!existsSync(place)) continue
      const archive = await opening(place)
      expect(await archive.check()).toEqual([])
      await archive.close()
    }
  })
})

it('two processes write one dossier at the same time', async () => {
  const place = join(folder, 'shared.parley')
  // The third writes what the first one writes, too.
  const runs = await Promise.all([
    write(place, 'left', 1, 60),
    write(place, 'right', 1, 60),
    write(place, 'left', 1, 60),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
  const archive = await opening(place)
  expect((await archive.heads()).map(({ statements }) => statements)).toEqual(new Array(120).fill(2))
  expect(await archive.statements()).toHaveLength(240)
  expect(await archive.revisions()).toHaveLength(240)
  expect(await archive.namings()).toHaveLength(180)
  expect(await archive.check()).toEqual([])
  await archive.close()
})

it('two processes open one dossier of an older version at the same time, and both find it brought up to date', async () => {
  const place = join(folder, 'older.parley')
  await (await opening(place)).close()
  const raw = new Database(place)
  for (const table of ['namings', 'remarks', 'remark_log', 'annexes']) raw.exec(`drop table ${table}`)
  raw.exec('pragma user_version = 1')
  raw.close()
  const runs = await Promise.all([write(place, 'left', 1, 20), write(place, 'right', 1, 20)])
  expect(runs.map(({ code, named }) => [code, named.length])).toEqual([
    [0, 20],
    [0, 20],
  ])
  const archive = await opening(place)
  expect(await archive.namings()).toHaveLength(40)
  expect(await archive.check()).toEqual([])
  await archive.close()
})

/** A disk of its own of two megabytes, or `null` where one may not be mounted. */
const smallDisk = (name: string): string | null => {
  const mount = join(folder, name)
  mkdirSync(mount)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount], { stdio: 'ignore' })
  } catch {
    return null
  }
  mounts.push(mount)
  return mount
}

const numbered = (i: number) => {
  const made = article(`note-${i}`, `Freedonia fordert den Abzug zum ${i}. Mal. `.repeat(200), { lang: 'de' })
  return { article: made, reading: reading(made.id, [statement(made, 'Freedonia fordert den Abzug')]) }
}
const RULES = { kind: 'machine', name: 'rules 1' } as const

describe('a full disk', () => {
  const disk = smallDisk('full')
  it.skipIf(disk === null)(
    'is told clearly (skipped: no disk may be mounted), loses nothing, and work goes on when there is room',
    async () => {
      const mount = disk as string
      const place = join(mount, 'talks.parley')
      const archive = await opening(place)
      const stored: string[] = []
      let fault: unknown
      for (let i = 0; i < 1000 && !fault; i++) {
        const item = numbered(i)
        const before = readFileSync(place)
        try {
          await archive.putArticleWithReading(item.article, item.reading, RULES)
          stored.push(item.article.id)
        } catch (error) {
          fault = error
          expect(readFileSync(place).equals(before)).toBe(true)
        }
      }
      if (!(fault instanceof StorageFault)) throw fault
      expect(fault.complaints).toMatchObject([{ code: 'disk-full', place }])
      expect(fault.message).toMatch(/make room/i)
      expect(stored.length).toBeGreaterThan(5)
      const all = async () => (await archive.heads()).map(({ id }) => id as string).sort()
      expect(await all()).toEqual([...stored].sort())
      execFileSync('mount', ['-o', 'remount,size=20m', mount])
      const next = numbered(1000)
      await archive.putArticleWithReading(next.article, next.reading, RULES)
      expect(await archive.check()).toEqual([])
      await archive.close()
      const again = await opening(place)
      expect(await again.heads()).toHaveLength(stored.length + 1)
      await again.close()
    },
  )

  it.skipIf(disk === null)(
    'leaves nothing behind where a dossier was to be made (skipped: no disk may be mounted)',
    async () => {
      const mount = smallDisk('no-room') as string
      const { bavail, bsize } = statfsSync(mount)
      writeFileSync(join(mount, 'ballast'), Buffer.alloc(bavail * bsize))
      const opened = await openArchive(join(mount, 'new.parley'), {
        normalise: toyNormalise,
        create: { casebook: 'x' },
      })
      expect(opened).toMatchObject({ ok: false, complaints: [{ code: 'disk-full' }] })
      expect(readdirSync(mount)).toEqual(['ballast'])
    },
  )
})

describe('a disk that cannot be written', () => {
  const disk = smallDisk('read-only')
  it.skipIf(disk === null)(
    'is told before anything is tried (skipped: no disk may be mounted); reading works',
    async () => {
      const mount = disk as string
      const place = join(mount, 'talks.parley')
      const elsewhere = join(folder, 'elsewhere.parley')
      const archive = await opening(elsewhere)
      const item = numbered(1)
      await archive.putArticleWithReading(item.article, item.reading, RULES)
      await archive.close()
      copyFileSync(elsewhere, place)
      execFileSync('mount', ['-o', 'remount,ro', mount])
      const bytes = readFileSync(place)
      for (const where of [place, join(mount, 'another.parley')]) {
        const opened = await openArchive(where, { normalise: toyNormalise, create: { casebook: 'x' } })
        expect(opened).toMatchObject({ ok: false, complaints: [{ code: 'read-only', place: where }] })
      }
      const reader = await opening(place, true)
      expect(await reader.statements()).toHaveLength(1)
      expect(await reader.check()).toEqual([])
      await reader.close()
      expect(readFileSync(place).equals(bytes)).toBe(true)
    },
  )

  // Permissions do not bind root; there a file that may not be changed at all stands for them.
  it('or a file without write permission', async () => {
    const place = join(folder, 'locked.parley')
    await (await opening(place)).close()
    const asRoot = process.getuid?.() === 0
    const [lock, unlock] = asRoot
      ? [() => execFileSync('chattr', ['+i', place]), () => execFileSync('chattr', ['-i', place])]
      : [() => chmodSync(place, 0o444), () => chmodSync(place, 0o644)]
    try {
      lock()
    } catch {
      console.warn('skipped: a file without write permission (this disk cannot forbid root to write)')
      return
    }
    try {
      const opened = await openArchive(place, { normalise: toyNormalise })
      expect(opened).toMatchObject({ ok: false, complaints: [{ code: 'read-only' }] })
      const reader = await opening(place, true)
      expect(await reader.heads()).toEqual([])
      await reader.close()
    } finally {
      unlock()
    }
    expect(readdirSync(dirname(place)).filter((name) => name.startsWith('locked'))).toEqual(['locked.parley'])
  })
})

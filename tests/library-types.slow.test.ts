// The built package as a program in TypeScript sees it: compiled strictly, against what is handed out and nothing else.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './source-files.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-types-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true })
symlinkSync(root, join(folder, 'node_modules', 'parley'), 'junction')
symlinkSync(join(root, 'node_modules', '@types', 'node'), join(folder, 'node_modules', '@types', 'node'), 'junction')
writeFileSync(join(folder, 'package.json'), '{"type": "module"}')

const compile = (source: string): string => {
  writeFileSync(join(folder, 'program.ts'), source)
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--skipLibCheck',
    '--types',
    'node',
  ]
  try {
    return execFileSync(
      process.execPath,
      [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...options, 'program.ts'],
      { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
    )
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('a program that imports parley', () => {
  it('compiles', () => {
    expect(
      compile(`
import { articleFrom, matrix, network, openCasebook, readArticle, readerOf, settle, talksOf, type Statement } from 'parley'
import { statementsBehind } from 'parley/network'
import { exporters } from 'parley/export'
import { tokenize } from 'parley/text'
import { matrix as plain } from 'parley/positions'
const opened = await openCasebook('world')
if (!opened.ok) throw new Error(opened.complaints[0]?.message)
const article = articleFrom({ source: 'a', text: 'b' })
const talks = talksOf(opened.casebook, [article], [readArticle(article, readerOf(opened.casebook))])
const first: Statement | undefined = talks.statements[0]
const sign: -1 | 0 | 1 | undefined = matrix(talks, { trust: 'own' }).cells[0]?.sign
const tied = network(talks, { networkType: 'onemode', qualifierAggregation: 'conflict' })
const why: readonly string[] = statementsBehind(tied, 0, 1)
console.log(first, sign, why, settle(talks).acceptable, exporters.length, tokenize('a b'), plain(talks.statements, { asOf: null, published: () => null }))
`),
    ).toBe('')
  })

  it('does not where it is wrong', () => {
    const errors = compile(`
import { articleFrom, matrix, network } from 'parley'
articleFrom({ text: 'no source' })
matrix([], { asOf: 3 })
network({} as never, { networkType: 'threemode' })
import { hidden } from 'parley/desk'
`)
    expect(errors.match(/error TS/g)?.length).toBeGreaterThanOrEqual(4)
  })
})

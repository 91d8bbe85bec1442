// Every example runs on the built program and prints what lies beside it, so that nobody learns from an example that is wrong.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './source-files.js'

const folder = join(root, 'examples')
const examples = readdirSync(folder).filter((name) => name.endsWith('.mjs'))

describe('examples', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples)('%s', (name) => {
    const printed = execFileSync(process.execPath, [join(folder, name)], { cwd: root, encoding: 'utf8' })
    expect(printed).toBe(readFileSync(join(folder, 'expected', name.replace('.mjs', '.txt')), 'utf8'))
  })
})

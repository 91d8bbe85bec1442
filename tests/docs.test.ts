// The documentation says what the program does: everything on offer is documented, links lead somewhere. That its commands run is shown by `docs-examples.slow.test.ts`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casebooksFolder, findCasebooks } from '../src/casebook/index.js'
import { run } from '../src/cli/program.js'
import { exporters } from '../src/export/index.js'
import { languages } from '../src/language/index.js'
import { keeping } from './keeping-door.js'
import { root } from './source-files.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every page of the repository, from the root. Packages and what is built are nobody's pages. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? pagesIn(path) : entry.name.endsWith('.md') ? [path] : []
  })
const pages = pagesIn('')
const decisions = pages.filter((path) => path.startsWith('docs/decisions/'))
const guide = read('docs/guide.md')
const readme = read('README.md')

describe('what is on offer is documented', () => {
  it('commands', async () => {
    const { door, said } = keeping()
    expect(await run(['--help'], '0', door)).toBe(0)
    const commands = [...said().matchAll(/^ {2}([a-z]+)(?: \[options\])?(?: [<[]\S+)? {2,}\S/gm)]
      .map(([, name]) => name as string)
      .filter((name) => name !== 'help' && name !== 'parley')
    expect(commands.length).toBeGreaterThan(9)
    expect(commands.filter((name) => !`${readme}${guide}`.includes(`parley ${name}`))).toEqual([])
  })

  it('languages, export formats, casebooks', async () => {
    expect(languages.map(({ code }) => code).filter((code) => !guide.includes(`| \`${code}\` |`))).toEqual([])
    const formats = read('docs/formats.md')
    expect(exporters.filter(({ name, loses }) => !formats.includes(`## ${name}\n`) || loses === '')).toEqual([])
    const cases = await findCasebooks(casebooksFolder())
    expect(cases.length).toBeGreaterThan(2)
    expect(cases.map(({ id }) => id).filter((id) => !read('docs/casebook.md').includes(`| \`${id}\` |`))).toEqual([])
  })

  it('modules', () => {
    const modules = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(modules.length).toBeGreaterThan(10)
    const wanting = modules.map(({ name }) => name).filter((name) => !pages.includes(`src/${name}/README.md`))
    expect(wanting).toEqual([])
    const architecture = read('ARCHITECTURE.md')
    expect(modules.map(({ name }) => name).filter((name) => !architecture.includes(`\`${name}\``))).toEqual([])
  })

  it('benchmarks', () => {
    const scripts = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.mjs'))
    expect(scripts.length).toBeGreaterThan(3)
    for (const page of ['bench/README.md', 'bench/RESULTS.md'])
      expect(
        scripts.filter((name) => !read(page).includes(`bench/${name}`)),
        page,
      ).toEqual([])
  })
})

describe('pages', () => {
  it('link only to what is there', () => {
    expect(pages.length).toBeGreaterThan(20)
    const heading = (line: string): string =>
      line
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-')
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
        const [path = '', anchor] = (link as string).split('#')
        if (/^[a-z]+:/.test(path)) return []
        const target = path === '' ? page : relative(root, join(root, dirname(page), path)).replaceAll('\\', '/')
        if (!existsSync(join(root, target))) return [`${page}: ${link}`]
        if (anchor === undefined) return []
        const anchors = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, line]) => heading(line as string))
        return anchors.includes(anchor) ? [] : [`${page}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('name files that exist, in ARCHITECTURE.md and CONTRIBUTING.md', () => {
    for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      const named = [...read(page).matchAll(/`((?:src|web|tests|docs|bench|casebooks|models|training)\/[^`]*)`/g)]
        .map(([, path]) => path as string)
        .filter((path) => !/[<*]/.test(path))
      expect(named.length, page).toBeGreaterThan(5)
      expect(
        named.filter((path) => !existsSync(join(root, path))),
        page,
      ).toEqual([])
    }
  })

  it('decisions are numbered, listed, and say what was dismissed', () => {
    expect(decisions.length).toBeGreaterThan(5)
    const numbers = decisions.map((path) => /\/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1])
    expect(new Set(numbers).size).toBe(decisions.length)
    expect(decisions.filter((path) => !read(path).startsWith(`# ${/\d{3}/.exec(path)?.[0]} · `))).toEqual([])
    expect(decisions.filter((path) => !/^## .*dismissed$/m.test(read(path)))).toEqual([])
    expect(decisions.filter((path) => !read('docs/README.md').includes(path.replace('docs/', '')))).toEqual([])
  })

  it('the changelog says what comes next, the licence is the whole one', () => {
    expect(read('CHANGELOG.md')).toMatch(/^## Unreleased$/m)
    expect(read('LICENSE')).toContain('APPENDIX: How to apply the Apache License to your work.')
  })
})

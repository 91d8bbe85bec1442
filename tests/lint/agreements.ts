// Sample agreements of our own words with what a reader finds in them, and how the lint compares.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { languageOf } from '../../src/language/index.js'
import {
  lintText,
  type NameFinder,
  type ProvisionStatus,
  provisions,
  type TextLint,
} from '../../src/settlement/index.js'
import { root } from '../source-files.js'

export interface Agreement {
  readonly name: string
  readonly text: string
  readonly lang: string
  /** By provision; those a reader lists nothing for are not stated. */
  readonly expected: ReadonlyMap<string, ProvisionStatus>
  readonly circles: number
}

/** One of them is shown in the guide and lies with its examples. */
const textOf = (folder: string, name: string): string => {
  const own = join(root, 'tests/lint', folder, name)
  return readFileSync(existsSync(own) ? own : join(root, 'docs/examples', name), 'utf8')
}

export const agreementsIn = (folder: 'samples' | 'held-out' | 'fresh'): readonly Agreement[] =>
  readdirSync(join(root, 'tests/lint', folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const [name = '', lang = ''] = file.split('.')
      const { circles = 0, ...listed } = parse(readFileSync(join(root, 'tests/lint', folder, file), 'utf8')) as Record<
        string,
        ProvisionStatus
      > & { circles?: number }
      return {
        name,
        lang,
        text: textOf(folder, file.replace('.yaml', '.txt')),
        expected: new Map(provisions.map(({ id }) => [id, listed[id] ?? 'not-stated'])),
        circles,
      }
    })

export const lintOf = ({ text, lang }: Agreement, names?: NameFinder): TextLint => {
  const language = languageOf(lang)
  if (!language) throw new Error(`no language "${lang}"`)
  return lintText(text, language, names)
}

export interface Difference {
  readonly provision: string
  readonly expected: ProvisionStatus
  readonly found: ProvisionStatus
}

export const differencesOf = ({ expected }: Agreement, lint: TextLint): readonly Difference[] =>
  lint.findings.flatMap(({ provision, status }) => {
    const wanted = expected.get(provision) ?? 'not-stated'
    return wanted === status ? [] : [{ provision, expected: wanted, found: status }]
  })

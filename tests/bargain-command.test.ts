// `parley bargain` as a person calls it, on files in own words.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/program.js'
import { bargainOfProblem, bargainView } from '../src/desk/index.js'
import { LIMITS, parseProblems, reportOn } from '../src/settlement/index.js'
import { keeping } from './keeping-door.js'
import { root } from './source-files.js'

const DOMAIN = `<utility_space>
<objective index="0" type="objective" name="Boat">
<issue index="1" type="discrete" name="Hull"><item index="1" value="wood & tar"/><item index="2" value="steel"/></issue>
<issue index="2" type="discrete" name="Sail"><item index="1" value="red"/><item index="2" value="white"/></issue>
</objective>
</utility_space>`
const profile = (hull: readonly [string, string], sail: readonly [string, string], reservation: string) =>
  DOMAIN.replace('tar"', `tar" evaluation="${hull[0]}"`)
    .replace('steel"', `steel" evaluation="${hull[1]}"`)
    .replace('red"', `red" evaluation="${sail[0]}"`)
    .replace('white"', `white" evaluation="${sail[1]}"`)
    .replace(
      '</objective>',
      `<weight index="1" value="0.5"/><weight index="2" value="0.5"/></objective><reservation value="${reservation}"/>`,
    )

describe('parley bargain', () => {
  let folder = ''
  const path = (name: string): string => join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-bargain-'))
    writeFileSync(path('domain.xml'), DOMAIN)
    writeFileSync(path('anna.xml'), profile(['10', '5'], ['4', '0'], '0.5'))
    writeFileSync(path('ben.xml'), profile(['2', '4'], ['1', '2'], '0.4'))
    writeFileSync(path('broken.xml'), DOMAIN.replace('</objective>', ''))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const call = async (...args: readonly string[]) => {
    const { door, said } = keeping()
    let out = ''
    const code = await run(['bargain', ...args], '0', { ...door, out: (text) => void (out += text) })
    return { code, out, err: said() }
  }
  const three = () => [path('domain.xml'), path('anna.xml'), path('ben.xml')]

  it('prints the solutions, and the warnings with their lines', async () => {
    const { code, out, err } = await call(...three())
    expect(code).toBe(0)
    expect(out).toContain('Hull: steel · Sail: red')
    expect(err.match(/domain\.xml:3: .*\(bare-ampersand\)/)).not.toBe(null)
    expect((await call(...three(), '--lang', 'de')).out).toContain('Pareto-Grenze')
  })

  it('as JSON under the names of results on GENIUS domains', async () => {
    const { code, out } = await call(...three(), '--format', 'json')
    expect(code).toBe(0)
    const found = JSON.parse(out)
    expect(found).toMatchObject({
      version: 1,
      domain: 'domain.xml',
      profiles: ['anna.xml', 'ben.xml'],
      issues: { Hull: 2, Sail: 2 },
      outcomes: 4,
      reservation: [0.5, 0.4],
      discount: [null, null],
      rationalOutcomes: 3,
      pareto: {
        outcomes: 3,
        points: 3,
        rationalPoints: 2,
        frontier: [
          [1, 0.5],
          [0.75, 0.75],
          [0.25, 1],
        ],
      },
    })
  })

  it('draws the picture and writes files that read the same again', async () => {
    const { code } = await call(...three(), '--svg', path('picture.svg'), '--write', path('clean'), '--format', 'json')
    expect(code).toBe(0)
    const picture = new DOMParser({ onError: (_, message) => expect(message).toBe('') }).parseFromString(
      readFileSync(path('picture.svg'), 'utf8'),
      'text/xml',
    )
    expect(picture.documentElement?.nodeName).toBe('svg')
    const again = ['domain.xml', 'anna.xml', 'ben.xml'].map((name) => join(path('clean'), name))
    const [before, after] = [await call(...three(), '--format', 'json'), await call(...again, '--format', 'json')]
    expect(after).toEqual({ ...before, err: '' })
  })

  it('all complaints at once', async () => {
    const { code, err } = await call(path('broken.xml'), path('nowhere.xml'), path('anna.xml'))
    expect(code).toBe(2)
    expect(err).toContain('(malformed-xml)')
    expect(err).toContain('(cannot-read)')
    expect((await call(path('domain.xml'), path('anna.xml'))).err).toContain('(too-few-profiles)')
    expect((await call(...three(), '--axes', '1,3')).code).toBe(2)
    expect((await call(...three(), '--problem', 'x')).err).toContain('(misplaced-option)')
    expect((await call(join(root, 'docs/examples/courtyard.jsonl'), '--write', path('lost'))).err).toContain(
      '(cannot-carry)',
    )
  })

  it('agrees with settle on the packages of a problem', () => {
    const { problems } = parseProblems(readFileSync(join(root, 'docs/examples/courtyard.jsonl'), 'utf8'), 'courtyard')
    const [problem] = problems
    if (problem === undefined) throw new Error('no problem')
    const asked = bargainOfProblem(problem)
    const answer = asked && bargainView({ ...asked, axes: [0, 1] })
    if (!answer?.ok) throw new Error('no answer')
    const { answer: settled } = reportOn({ problem, whatIf: {}, limits: LIMITS })
    expect(answer.view.outcomes).toBe(Number(settled.acceptable))
    const { nash, kalaiEgalitarian, maxWelfare, pareto } = answer.view
    expect([nash.value, kalaiEgalitarian.value, maxWelfare.value, pareto.outcomes]).toEqual([
      Number(settled.best?.nash?.value),
      settled.best?.maxMin?.value,
      settled.best?.sum?.value,
      settled.pareto,
    ])
  })
})

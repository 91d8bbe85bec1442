import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { conditionHeadSchema, formatComplaint, holds, latestDay } from '../src/dossier/index.js'
import { type ExpectedReading, formSchema, namesIn, plantedKindSchema, readExpected } from './expected-reading.js'

const CASES = ['ukraine', 'pay']
const folderOf = (name: string): string => join(casebooksFolder(), name)
const readings = new Map<string, readonly ExpectedReading[]>(
  await Promise.all(CASES.map(async (name) => [name, await readExpected(folderOf(name))] as const)),
)
const of = (name: string): readonly ExpectedReading[] => readings.get(name) ?? []
const wordsOf = (reading: ExpectedReading): number =>
  reading.text.slice(reading.body).split(/\s+/).filter(Boolean).length
const optionsOf = async (name: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const checked = await loadCasebook(folderOf(name))
  if (!checked.ok) throw new Error(checked.complaints.map(formatComplaint).join('\n'))
  return new Map(checked.casebook.issues.map((issue) => [issue.id, issue.options.map(({ id }) => id)]))
}

describe.each(CASES)('sample articles of the case %s', (name) => {
  it('have an expected reading each, and no reading lacks its article', async () => {
    const articles = await namesIn(join(folderOf(name), 'articles'), '.txt')
    expect(articles).toEqual(await namesIn(join(folderOf(name), 'expected'), '.yaml'))
    expect(articles.every((article) => /^\d\d-[a-z0-9-]+\.(?:de|en)$/.test(article))).toBe(true)
  })

  it('hold every quote, speaker and condition as stated', () => {
    for (const reading of of(name))
      for (const statement of reading.statements) {
        expect(holds(reading.text, statement)).toBe(true)
        expect(statement.quote).toBe(statement.quote.trim())
        if (statement.condition) expect(holds(reading.text, statement.condition)).toBe(true)
        const { speaker } = statement
        if (speaker) expect(reading.text.slice(speaker.begin, speaker.end)).toBe(speaker.text)
      }
  })

  it('name every statement once, and nothing said after the day of publication', () => {
    for (const { id, date, statements } of of(name)) {
      const keys = statements.map((s) => [s.begin, s.end, s.actor, s.act, s.topic].join(' '))
      expect(new Set(keys).size, id).toBe(keys.length)
      for (const { said, quote } of statements)
        if (said !== null) expect(said <= latestDay(date).slice(0, said.length), `${id}: ${quote}`).toBe(true)
    }
  })

  it('give a hedge, and only a hedge, neither sign nor strength', () => {
    for (const { id, statements } of of(name))
      for (const { act, sign, strength, quote } of statements)
        expect([sign === 0, strength === 0], `${id}: ${quote}`).toEqual([act === 'hedge', act === 'hedge'])
  })

  it('use issues and options the casebook knows', async () => {
    const options = await optionsOf(name)
    const unknown = of(name).flatMap(({ id, statements }) =>
      statements.flatMap(({ issue, option }) => {
        if (issue === null) return []
        if (!options.has(issue)) return [`${id}: ${issue}`]
        return option === null || options.get(issue)?.includes(option) ? [] : [`${id}: ${issue}: ${option}`]
      }),
    )
    expect(unknown).toEqual([])
  })

  it('relay facts in pairs, and plant changes only against a relay of the same fact', () => {
    const byId = new Map(of(name).map((reading) => [reading.id, reading]))
    for (const { id, facts, relays, planted } of of(name)) {
      for (const relay of relays) {
        expect(byId.get(relay)?.relays, `${id} and ${relay}`).toContain(id)
        expect(byId.get(relay)?.facts.some((fact) => facts.includes(fact)) ?? false, `${id} and ${relay}`).toBe(true)
      }
      for (const { against } of planted) expect(relays, id).toContain(against)
    }
  })
})

describe('the Ukraine case', () => {
  const all = of('ukraine')
  const statements = all.flatMap((reading) => reading.statements)

  it('has at least 24 articles, 12 in each language, in all four forms', () => {
    expect(all.length).toBeGreaterThanOrEqual(24)
    for (const lang of ['de', 'en']) expect(all.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(12)
    expect(new Set(all.map(({ form }) => form))).toEqual(new Set(formSchema.options))
    for (const reading of all) {
      expect(wordsOf(reading), reading.id).toBeGreaterThanOrEqual(115)
      expect(wordsOf(reading), reading.id).toBeLessThanOrEqual(320)
    }
  })

  it('has at least four groups of relays and every kind of planted change', () => {
    const groups = new Set(
      all.filter((one) => one.relays.length > 0).map((one) => [one.id, ...one.relays].sort().join()),
    )
    expect(groups.size).toBeGreaterThanOrEqual(4)
    const kinds = all.flatMap(({ planted }) => planted.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(plantedKindSchema.options))
  })

  it('holds commentaries and a filler from which nothing may be read', () => {
    const silent = all.filter((one) => one.statements.length === 0)
    expect(silent.filter(({ form }) => form === 'commentary').length).toBeGreaterThanOrEqual(2)
    expect(silent.some(({ form }) => form !== 'commentary')).toBe(true)
  })

  it('uses every head of a condition, hearsay, and stances for now', () => {
    expect(new Set(statements.flatMap(({ condition }) => condition?.head ?? []))).toEqual(
      new Set(conditionHeadSchema.options),
    )
    expect(statements.some(({ certainty }) => certainty === 'rumour')).toBe(true)
    expect(statements.some(({ temporary }) => temporary)).toBe(true)
  })

  it('breaks a page inside a word, and has a text in Swiss spelling', () => {
    expect(all.some(({ text }) => /\p{L}-\n{4}\p{L}/u.test(text))).toBe(true)
    expect(all.some(({ lang, text }) => lang === 'de' && !text.includes('ß') && text.includes('Aussenminister'))).toBe(
      true,
    )
  })

  it('lets the parties that matter take positions on many issues', async () => {
    const parties = ['Russia', 'Ukraine', 'United States', 'European Union', 'France', 'Germany']
    const others = ['United Kingdom', 'NATO', 'Poland', 'China', 'Turkey']
    const issuesOf = (party: string): number =>
      new Set(statements.flatMap((s) => (s.party === party && s.issue !== null ? [s.issue] : []))).size
    for (const party of parties) expect(issuesOf(party), party).toBeGreaterThanOrEqual(4)
    for (const party of others) expect(issuesOf(party), party).toBeGreaterThanOrEqual(3)
    const used = new Set(statements.map(({ issue }) => issue))
    expect([...(await optionsOf('ukraine')).keys()].filter((issue) => !used.has(issue))).toEqual([])
  })
})

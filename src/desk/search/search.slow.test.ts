import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyText } from '../../../tests/any-text.js'
import { codedSample } from '../../../tests/sample-dossier.js'
import type { Desk } from '../desk.js'
import { parseQuery, wanted } from './query.js'
import type { SearchAsked } from './search-view.js'
import type { FacetName } from './views.js'

describe('what is typed', () => {
  test('words, phrases in any quotation marks, exclusions, beginnings', () => {
    const query = parseQuery('Garantie "frozen assets" „eingefrorene Vermögen“ -Krim -"no talks" sankt*')
    expect(query.words).toHaveLength(2)
    expect(query.words[1]?.prefix).toBe(true)
    expect(query.phrases.map((phrase) => phrase.length)).toEqual([2, 2])
    expect(query.without.map((phrase) => phrase.length)).toEqual([1, 2])
  })
  test('a phrase of one word is that word; marks alone are nothing; an open mark goes to the end', () => {
    expect(parseQuery('"Krim"')).toMatchObject({ words: [{}], phrases: [] })
    expect(wanted(parseQuery('" * ; - "'))).toEqual([])
    expect(parseQuery('"two words')).toMatchObject({ phrases: [[{}, {}]] })
  })
  test('never fails', () => {
    fc.assert(fc.property(anyText(), (text) => parseQuery(text) !== null))
  })
})

describe('the sample case, coded by hand', () => {
  let desk: Desk
  const search = (asked: Partial<SearchAsked>) => desk.search({ query: '', lang: 'en', most: 10_000, ...asked })
  beforeAll(async () => {
    desk = (await codedSample('ukraine')).desk
  })
  afterAll(() => desk.close())

  test('a part finds the compound, an excluded word takes it away', async () => {
    const all = await search({ query: 'Ruhe' })
    const marked = all.statements.flatMap(({ context, hits }) =>
      hits.map((hit) => context.text.slice(hit.begin, hit.end)),
    )
    expect(marked.some((word) => /^Waffenruhe$/.test(word))).toBe(true)
    const fewer = await search({ query: 'Ruhe -Waffenruhe' })
    expect(fewer.counts.statements).toBeLessThan(all.counts.statements)
    expect(fewer.without).not.toEqual([])
  })

  test('a phrase finds only words that stand together', async () => {
    const together = await search({ query: '"security guarantees"' })
    const apart = await search({ query: 'guarantees security' })
    expect(together.counts.articles).toBeGreaterThan(0)
    expect(together.counts.articles).toBeLessThanOrEqual(apart.counts.articles)
    expect((await search({ query: '"guarantees security"' })).counts).toEqual({ statements: 0, articles: 0 })
    const articles = await search({ query: '"security guarantees"', kind: 'article' })
    for (const { snippet, hits } of articles.articles)
      expect(snippet.slice(hits[0]?.begin, hits[0]?.end)).toMatch(/^security\s+guarantees?$/i)
  })

  test('every count is what one finds by choosing it', async () => {
    const choices: readonly SearchAsked['choices'][] = [
      {},
      { party: ['Ukraine'] },
      { party: ['Ukraine', 'Russia'], sign: ['against'] },
    ]
    for (const kind of ['statement', 'article'] as const)
      for (const chosen of choices) {
        const { facets } = await search({ kind, ...(chosen ? { choices: chosen } : {}) })
        for (const { name, values } of facets)
          for (const { value, count } of values.slice(0, 4)) {
            const one = await search({ kind, choices: { ...chosen, [name]: [value] } })
            expect(one.counts[kind === 'statement' ? 'statements' : 'articles'], `${kind} ${name} ${value}`).toBe(count)
          }
      }
  })

  test('what is found has what was chosen, by brute force over all statements', async () => {
    const all = await desk.statements({ party: null, issue: null, article: null, ids: null, lang: 'en' })
    const found = await search({ choices: { party: ['Ukraine'], sign: ['against'], act: ['reject', 'redline'] } })
    const expected = all.filter(
      (one) => one.party === 'Ukraine' && one.sign === -1 && (one.act === 'reject' || one.act === 'redline'),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(found.statements.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  test('a span of days, pages and orders', async () => {
    const spring = await search({ from: '2025-03' as never, to: '2025-03' as never })
    expect(spring.statements.length).toBeGreaterThan(0)
    for (const { said, published } of spring.statements) expect(said ?? published).toMatch(/^2025(-03|$)/)
    const [newest, oldest] = [await search({ order: 'newest' }), await search({ order: 'oldest' })]
    expect(newest.statements.map(({ id }) => id)).toEqual(oldest.statements.map(({ id }) => id).reverse())
    const pages = []
    const { pages: many } = await search({ most: 7 })
    for (let page = 1; page <= many; page++) pages.push(...(await search({ most: 7, page })).statements)
    expect(pages.map(({ id }) => id)).toEqual(newest.statements.map(({ id }) => id))
    expect((await search({ most: 7, page: many + 9 })).page).toBe(many)
  })

  test('a name in the other language finds what the party says', async () => {
    const found = await search({ query: 'Russland', choices: { language: ['en'] } })
    expect(found.statements.some(({ party }) => party === 'Russia')).toBe(true)
    expect(found.facets.find(({ name }) => name === ('party' satisfies FacetName))?.values[0]?.count).toBeGreaterThan(0)
  })
})

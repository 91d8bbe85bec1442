import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ARTICLE_ORDERS,
  articleScreen,
  formatRoute,
  matrixScreen,
  parseRoute,
  type Route,
  timelineScreen,
} from './route.js'

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.trim() === one && !/[~/]/.test(one))
const maybe = fc.option(text)
/** As casebooks name things, and dossiers statements. */
const id = fc.stringMatching(/^[a-z]{2,6}([.-][a-z0-9]{1,6}){0,2}$/)
const statement = fc.stringMatching(/^s-[0-9a-f]{20}$/)
const least = fc.record({ confidence: fc.option(fc.integer({ min: 1, max: 100 })), certainty: maybe })
const asked = {
  asOf: maybe,
  knownOn: maybe,
  trust: fc.constantFrom('quoted' as const, 'own' as const, 'reported' as const, 'anonymous' as const, null),
}
const { asOf: _, ...known } = asked
const day = fc.option(fc.constantFrom('2025-03-01', '2024-12-31'))
const screen = fc.oneof(
  fc.record({
    view: fc.constant('desk' as const),
    since: maybe,
    whole: fc.constantFrom('news' as const, 'gaps' as const, null),
  }),
  fc.record({ view: fc.constant('actors' as const), filter: fc.oneof(text, fc.constant('')) }),
  fc.record({
    view: fc.constant('actor' as const),
    actor: text,
    only: fc.constantFrom('refuses' as const, 'conditional' as const, null),
    ...asked,
  }),
  fc.record({ view: fc.constant('issues' as const), filter: fc.oneof(text, fc.constant('')), ...asked }),
  fc.record({ view: fc.constant('issue' as const), issue: text, ...asked }),
  fc.record({
    view: fc.constant('timeline' as const),
    issue: text,
    from: day,
    to: day,
    ...known,
    lanes: fc.constantFrom('parties' as const, 'options' as const),
    party: maybe,
    moved: fc.boolean(),
    statement: maybe,
  }),
  fc.record({ view: fc.constant('trace' as const), statement: text, beside: maybe }),
  fc.record({
    view: fc.constant('matrix' as const),
    ...asked,
    against: maybe,
    who: fc.uniqueArray(text, { maxLength: 3 }),
    group: maybe,
    only: fc.constantFrom('redlines' as const, 'conditional' as const, 'changed' as const, null),
    text: fc.oneof(text, fc.constant('')),
    all: fc.boolean(),
    allParties: fc.boolean(),
    least,
    cell: fc.option(fc.record({ party: text, issue: text })),
    unplaced: fc.constantFrom('undated' as const, 'without-issue' as const, null),
  }),
  fc.record({
    view: fc.constant('articles' as const),
    filter: fc.oneof(text, fc.constant('')),
    order: fc.constantFrom(...ARTICLE_ORDERS),
    reversed: fc.boolean(),
    left: fc.boolean(),
  }),
  fc.record({
    view: fc.constant('article' as const),
    article: text,
    statement: maybe,
    unread: fc.option(fc.nat()),
    remark: maybe,
    least,
    only: fc.record({ act: maybe, standpoint: maybe, party: fc.oneof(maybe, fc.constant('')), issue: maybe }),
    log: fc.boolean(),
  }),
  fc.record({
    view: fc.constant('search' as const),
    query: fc.oneof(text, fc.constant('')),
    kind: fc.constantFrom('statement' as const, 'article' as const, null),
    chosen: fc.record(
      { party: fc.array(text, { minLength: 1 }), sign: fc.constant(['for']), year: fc.array(text, { minLength: 1 }) },
      { requiredKeys: [] },
    ),
    from: maybe,
    to: maybe,
    order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const, null),
    page: fc.integer({ min: 1, max: 10_000 }),
  }),
  fc.record({ view: fc.constant('log' as const), person: maybe }),
  fc
    .record({
      view: fc.constant('deal' as const),
      asOf: maybe,
      knownOn: maybe,
      trust: maybe,
      pick: fc.array(fc.record({ issue: id, option: id }), { maxLength: 4 }),
      strength: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      dropped: fc.array(statement, { maxLength: 3 }),
      rules: fc.dictionary(id, fc.boolean(), { maxKeys: 3 }),
      readings: fc.array(
        fc.record({
          statement,
          issue: id,
          option: fc.option(id),
          sign: fc.constantFrom(1 as const, -1 as const),
          strength: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
          adopted: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      tab: fc.constantFrom('package' as const, 'collisions' as const, 'lines' as const, 'best' as const),
      all: fc.boolean(),
      from: maybe,
    })
    // Where nothing is chosen it came from nowhere.
    .map((one) => ({ ...one, from: one.pick.length === 0 ? null : one.from })),
  fc.record({
    view: fc.constant('leverage' as const),
    tab: fc.constantFrom('strategies' as const, 'games' as const, 'bargain' as const),
    asOf: maybe,
    knownOn: maybe,
    strategy: maybe,
    speaker: fc.oneof(maybe, fc.constant('')),
    addressee: fc.oneof(maybe, fc.constant('a > b = c; d > a')),
    game: maybe,
    state: fc.option(fc.integer({ min: 1, max: 70_000 })),
    concept: maybe,
  }),
  fc.record({ view: fc.constant('take-in' as const) }),
)

const through = (route: Route): Route => {
  const { pathname, search } = new URL(formatRoute(route), 'http://x')
  return parseRoute(pathname, search)
}

describe('an address is the whole state', () => {
  test('what is written is read back', () => {
    // "." and ".." are swallowed by every browser as parts of a path; no id is one.
    const property = fc.property(screen, fc.option(fc.constantFrom('de', 'en')), (one, lang) => {
      const part = { article: 'article', actor: 'actor', issue: 'issue', timeline: 'issue', trace: 'statement' }[
        one.view as 'actor'
      ]
      fc.pre(part === undefined || !/^\.{1,2}$/.test(String(one[part as keyof typeof one])))
      expect(through({ lang, screen: one })).toEqual({ lang, screen: one })
    })
    fc.assert(property)
  })

  test('addresses stay legible', () => {
    const cell = { party: 'russia', issue: 'security.neutrality' }
    expect(formatRoute({ lang: 'de', screen: matrixScreen({ asOf: '2025-03-18', cell }) })).toBe(
      '/matrix?asOf=2025-03-18&cell=russia~security.neutrality&lang=de',
    )
    const least = { confidence: 80, certainty: 'narrated' }
    expect(formatRoute({ lang: null, screen: articleScreen('a-1', null, least) })).toBe(
      '/articles/a-1?sure=80&heard=narrated',
    )
    expect(formatRoute({ lang: null, screen: articleScreen('a-1', 's-2') })).toBe('/articles/a-1?statement=s-2')
  })

  test('hand-written nonsense leads somewhere', () => {
    expect(parseRoute('/', '').screen.view).toBe('desk')
    // The matrix stood there before.
    expect(parseRoute('/', '?asOf=2025-03-18').screen).toEqual(matrixScreen({ asOf: '2025-03-18' }))
    expect(parseRoute('/timeline/x', '?from=2025-03&lanes=y').screen).toEqual(timelineScreen('x'))
    expect(parseRoute('/articles/%E0%A4%A', '').screen.view).toBe('unknown')
    expect(parseRoute('/articles/a/b', '').screen.view).toBe('unknown')
    expect(parseRoute('/matrix', '?cell=russia&unplaced=x').screen).toEqual(matrixScreen())
    expect(parseRoute('/articles/a-1', '?unread=-4&sure=900').screen).toEqual(articleScreen('a-1'))
  })
})

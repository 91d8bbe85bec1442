import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Article, articleId, parsePartialDate } from '../dossier/index.js'
import { contextsIn } from './context.js'
import { type Desk, type Dossier, deskOf, importCoding, openDossier, parseCoding } from './index.js'
import { labelsOf } from './labels.js'
import { namedOf } from './names/named.js'
import { searchTerms } from './search/query.js'

/** A person's coding stands in for a reading, so that these tests do not depend on how well texts are read. */
const coded = (id: string, date: string | null, text: string, statements: readonly object[]) =>
  JSON.stringify({
    id,
    lang: 'en',
    date,
    publisher: 'The <Daily> & Sons',
    text,
    statements: statements.map((given) => {
      const { quote, ...rest } = given as { readonly quote: string }
      const begin = text.indexOf(quote)
      return {
        begin,
        end: begin + quote.length,
        quote,
        actor: 'Russia',
        party: 'Russia',
        act: 'reject',
        sign: -1,
        strength: 3,
        topic: 'peacekeepers',
        issue: 'security.foreign-troops',
        certainty: 'narrated',
        said: date,
        ...rest,
      }
    }),
  })

const HOSTILE = 'Moscow <script>alert("x")</script> rejects foreign troops & "peacekeepers".'
const CODING = [
  coded('one', '2025-03-10', `A first line.\n\n${HOSTILE} Nothing else was said.`, [{ quote: HOSTILE }]),
  coded('two', '2025-06-01', 'Moscow may accept observers if the guns fall silent.', [
    {
      quote: 'Moscow may accept observers if the guns fall silent',
      act: 'open',
      sign: 1,
      strength: 1,
      condition: { begin: 28, end: 51, quote: 'if the guns fall silent', head: 'IF' },
    },
  ]),
  coded('three', '2025-03-17', 'Kyiv will never recognise the annexed regions.', [
    {
      quote: 'Kyiv will never recognise the annexed regions',
      actor: 'Ukraine',
      party: 'Ukraine',
      act: 'redline',
      strength: 4,
      issue: 'territory.recognition',
      topic: 'recognition',
    },
  ]),
  coded('four', null, 'An expert expects talks. Guarantees matter.', [
    { quote: 'An expert expects talks', actor: 'an expert', party: null, act: 'propose', sign: 1, issue: null },
  ]),
].join('\n')

let dossier: Dossier
let desk: Desk
beforeAll(async () => {
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  dossier = opened.dossier
  desk = deskOf(dossier)
  expect(await importCoding(dossier, parseCoding(CODING, 'coding.jsonl').documents, 'A. Coder')).toMatchObject({
    articles: 4,
    statements: 4,
  })
})
afterAll(() => desk.close())

const asked = { asOf: null, knownOn: null, lang: 'en' }
const everything = { ...asked, since: null, party: null, issue: null }

describe('views', () => {
  test('the dossier in figures', async () => {
    expect(await desk.dossier('de')).toMatchObject({
      articles: 4,
      statements: 4,
      firstSaid: '2025-03-10',
      lastSaid: '2025-06-01',
      languages: ['en'],
    })
  })
  test('the matrix: parties in the order of the case, a cell only where somebody spoke, the stance of the day', async () => {
    const now = await desk.matrix({ ...asked, lang: 'de' })
    expect(now.parties.map(({ id }) => id).sort()).toEqual(['Russia', 'Ukraine'])
    expect(now.cells).toHaveLength(2)
    expect(now.days).toEqual(['2025-03-10', '2025-03-17', '2025-06-01'])
    expect(now.cells.find(({ party }) => party === 'Russia')).toMatchObject({
      sign: 1,
      condition: { head: 'IF' },
      utterances: 2,
    })
    const march = await desk.matrix({ ...asked, asOf: '2025-03' })
    expect(march.cells.map(({ party, sign, redline }) => [party, sign, redline])).toEqual([
      ['Russia', -1, false],
      ['Ukraine', -1, true],
    ])
    expect(march.parties).toHaveLength(2)
    expect((await desk.matrix({ ...asked, knownOn: '2020-01-01' })).cells).toEqual([])
  })
  test('statements by party, issue, article and ids in the order asked', async () => {
    const all = await desk.statements({ party: null, issue: null, article: null, ids: null, lang: 'en' })
    expect(all).toHaveLength(4)
    const ids = [all[2]?.id as string, 's-unknown', all[0]?.id as string]
    const chosen = await desk.statements({ party: null, issue: null, article: null, ids, lang: 'en' })
    expect(chosen.map(({ id }) => id)).toEqual([ids[0], ids[2]])
    const filter = { party: 'Ukraine', issue: null, article: null, ids: null, lang: 'en' }
    const [recognition] = await desk.statements(filter)
    expect(recognition).toMatchObject({
      act: 'redline',
      standpoint: 'added',
      chain: ['Ukraine', 'The <Daily> & Sons, 2025-03-17'],
    })
    expect(await desk.statements({ ...filter, party: null, article: 'no-id' })).toEqual([])
  })
  test('holder, party and chain are named in the language asked for', async () => {
    const german = { party: 'Ukraine', issue: null, article: null, ids: null, lang: 'de' }
    const [russian] = await desk.statements({ ...german, party: 'Russia' })
    expect(russian).toMatchObject({ actor: 'Russia', actorLabel: 'Russland', party: 'Russia', partyLabel: 'Russland' })
    expect(russian?.chain[0]).toBe('Russland')
    const [nobody] = (await desk.statements({ ...german, party: null })).filter(({ party }) => party === null)
    expect(nobody).toMatchObject({ actor: 'an expert', actorLabel: 'an expert', partyLabel: null })
  })
  test('whoever is known by an office alone is called by it in the language asked for', async () => {
    const named = await namedOf(dossier)
    expect(labelsOf(named, 'de').party('foreign minister of Russia')).toBe('Außenminister (Russland)')
    expect(labelsOf(named, 'en').party('foreign minister of Russia')).toBe('foreign minister of Russia')
    // Neither a known office nor a known state: as it was read.
    expect(labelsOf(named, 'de').party('friend of Russia')).toBe('friend of Russia')
    expect(labelsOf(named, 'de').party('foreign minister of Atlantis')).toBe('foreign minister of Atlantis')
  })
  test('the article, and none where there is none', async () => {
    const [item] = await desk.articles()
    const all = await desk.statements({ party: null, issue: null, article: item?.id ?? '', ids: null, lang: 'en' })
    expect(item?.leftToCheck).toBe(all.filter(({ standpoint }) => standpoint === 'machine').length)
    const article = await desk.article(item?.id as string, 'en')
    for (const { begin, end, quote } of article?.statementsIn ?? []) expect(article?.text.slice(begin, end)).toBe(quote)
    expect(await desk.article('a-00000000000000000000', 'en')).toBeNull()
    expect(await desk.article('../etc/passwd', 'en')).toBeNull()
  })
  test('search finds other forms and shows where', async () => {
    const found = await desk.search({ query: 'guarantee', lang: 'en', kind: 'article' })
    expect(found.articles).toHaveLength(1)
    const [hit] = found.articles[0]?.hits ?? []
    expect(found.articles[0]?.snippet.slice(hit?.begin, hit?.end)).toBe('Guarantees')
    expect(await desk.search({ query: '" * ;', lang: 'en' })).toMatchObject({ articles: [], statements: [] })
  })
})

test('findings: the red line, the condition, the turn with both sentences, each citing statements', async () => {
  const findings = await desk.findings(asked)
  expect(findings.map(({ kind, party }) => [kind, party])).toEqual([
    ['redline', 'Ukraine'],
    ['condition', 'Russia'],
    ['turned', 'Russia'],
    ['one-sided', 'Russia'],
    ['one-sided', 'Ukraine'],
  ])
  expect(findings[2]?.statements).toHaveLength(2)
})

describe('the brief', () => {
  test('holds no markup but its own, and every link leads somewhere', async () => {
    for (const lang of ['en', 'de']) {
      const page = await desk.briefAs({ ...everything, lang }, 'html')
      expect(page).not.toMatch(/<script|<img|javascript:|\son\w+\s*=|https?:\/\//i)
      expect(page).toContain('The &lt;Daily&gt; &amp; Sons')
      expect(page).toContain('Moscow &lt;script&gt;')
      const anchors = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
      const links = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id)
      expect(links.length).toBeGreaterThan(5)
      for (const link of links) expect(anchors).toContain(link)
    }
  })
  test('is the same every time', async () => {
    expect(await desk.briefAs(everything, 'html')).toBe(await desk.briefAs(everything, 'html'))
  })
})

test('context: raw text around the quote, whatever the text', () => {
  const words = fc.array(
    fc.constantFrom('Er', 'sagte', 'am 3. März:', 'Nein.\n\n', '„Nie!“', 'x'.repeat(900), '😀', 'NATO-\n\nStaaten'),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat({ max: 300 }),
      fc.constantFrom('de', 'en', null),
      (parts, from, length, lang) => {
        const text = parts.join(' ')
        const begin = from % text.length
        const end = Math.min(text.length, begin + 1 + length)
        const context = contextsIn(text, lang)({ begin, end })
        expect(context.text.slice(context.begin, context.end)).toBe(text.slice(begin, end))
        expect(text).toContain(context.text)
        expect(context.text.length).toBeLessThanOrEqual(end - begin + 1200)
      },
    ),
  )
})

test('context is the sentence, not the paragraph', () => {
  const text = 'It began early. On Monday he said that talks are off. Then it rained.'
  const begin = text.indexOf('talks')
  expect(contextsIn(text, 'en')({ begin, end: begin + 13 }).text).toBe('On Monday he said that talks are off.')
})

test('a word of a query is looked for in every language, its stem only', () => {
  const terms = searchTerms('Sicherheitsgarantien Nat*')
  expect(terms).toHaveLength(2)
  expect(terms[0]?.any.every((word) => word.startsWith('sicherheitsgarant'))).toBe(true)
  expect(terms[1]).toMatchObject({ prefix: true })
})

describe('opening', () => {
  test('an unknown casebook is refused with those that are known', async () => {
    const opened = await openDossier({ place: ':memory:', casebook: 'atlantis', create: true })
    expect(opened).toMatchObject({ ok: false, complaints: [{ code: 'no-casebook', place: 'atlantis' }] })
    expect(opened.ok ? '' : opened.complaints[0]?.message).toContain('ukraine')
  })
})

test('an article read again stays one', async () => {
  const text = 'Nobody spoke.'
  const article: Article = {
    id: articleId('again', text),
    source: 'again',
    title: null,
    lang: 'en',
    published: parsePartialDate('2025-01-01'),
    publisher: null,
    text,
    boilerplate: [],
  }
  const before = (await desk.articles()).length
  await dossier.archive.putArticle(article)
  await dossier.archive.putArticle(article)
  expect(await desk.articles()).toHaveLength(before + 1)
})

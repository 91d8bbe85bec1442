// `parley trace` on the relay reports: the view, both languages, and what it says to bad ids.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { traceText } from '../src/cli/screen/trace-text.js'
import { type Desk, deskOf, openDossier, type TraceView, wordsFor } from '../src/desk/index.js'
import { type Article, articleId, identify, spanOf } from '../src/dossier/index.js'
import { keeping } from './keeping-door.js'
import { relaySet } from './relays/relay-reports.js'

const set = relaySet('develop')
const BY = { kind: 'person', name: 'coder' } as const
const idOf = (source: string, utterance: string): string => {
  const article = set.articles.find((one) => one.source === source)
  const found = set.statements.find((one) => one.article === article?.id && set.utteranceOf(one) === utterance)
  if (!found) throw new Error(`no ${source}/${utterance}`)
  return found.id
}

let desk: Desk
/** A statement with a circle in its chain, without a date, on an issue nobody knows. */
let odd = ''
beforeAll(async () => {
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  for (const article of set.articles) {
    const statements = set.statements
      .filter((one) => one.article === article.id)
      .map(({ standpoint: _, ...statement }) => statement)
    await opened.dossier.archive.putArticleWithReading(
      article,
      { article: article.id, lang: article.lang, attributions: [], statements, unread: [], remarks: [] },
      BY,
      '2025-06-10T12:00:00.000Z',
    )
  }
  const text = 'The moon must be ours, Vladimir Putin told the Moon Gazette, says the Moon Gazette.'
  const article: Article = {
    id: articleId('moon', text),
    source: 'moon',
    title: null,
    lang: 'en',
    published: null,
    publisher: 'Moon Gazette',
    text,
    boilerplate: [],
  }
  const moon = identify({
    article: article.id,
    ...spanOf(text, 0, 21),
    speaker: null,
    actor: 'Vladimir Putin',
    party: 'Russia',
    via: ['Moon Gazette', 'Somebody', 'Moon Gazette'],
    act: 'demand',
    sign: 1,
    strength: 4,
    topic: 'the moon',
    issue: 'space.moon',
    option: null,
    condition: null,
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'quoted',
    confidence: null,
    why: null,
  })
  odd = moon.id
  await opened.dossier.archive.putArticleWithReading(
    article,
    { article: article.id, lang: 'en', attributions: [], statements: [moon], unread: [], remarks: [] },
    BY,
    '2025-06-10T12:00:00.000Z',
  )
  desk = deskOf(opened.dossier)
})
afterAll(() => desk.close())

const traced = async (statement: string, lang = 'en'): Promise<TraceView> => {
  const outcome = await desk.trace({ statement, lang })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.complaints))
  return outcome.view
}
const printed = (view: TraceView, lang: string): string => traceText(view, keeping().door, wordsFor(lang))

describe('trace', () => {
  it('tells chain, other reports and changes, each with words that can be opened', async () => {
    const view = await traced(idOf('zone-relay', 'zone-troops'))
    expect(view.chain).toMatchObject({ depth: 2, weakest: 'anonymous', ownWords: false, partyLabel: null })
    expect(view.elsewhere.map(({ statement }) => statement.source)).toEqual(['zone-wire', 'zone-bare'])
    const [wire, bare] = view.elsewhere
    expect([wire?.from, wire?.to, wire?.ordered]).toEqual([idOf('zone-wire', 'zone-troops'), view.statement.id, true])
    expect(wire?.changed.map(({ kind }) => kind)).toEqual(['source-number', 'condition-dropped'])
    expect(bare?.changed.map(({ kind }) => kind)).toEqual(['source-dropped', 'hedge-lost'])
    const texts = new Map<string, string>(set.articles.map(({ id, text }) => [id, text]))
    for (const { changed } of view.elsewhere)
      for (const { from, to } of changed)
        for (const cited of [from, to])
          if (cited) expect(texts.get(cited.article)?.slice(cited.begin, cited.end)).toBe(cited.quote)
    expect(new Set(view.utterance.statements).size).toBe(3)
  })
  it('finds a statement by the beginning of its id, with or without the letter', async () => {
    const id = idOf('june-terms', 'june-four')
    for (const asked of [id, id.slice(0, 10), id.slice(2, 12)]) expect((await traced(asked)).statement.id).toBe(id)
  })
  it('says what is wrong with an id', async () => {
    for (const [asked, code] of [
      ['s-', 'ambiguous-statement'],
      ['s-nothing', 'unknown-statement'],
      ['', 'unknown-statement'],
    ] as const) {
      const outcome = await desk.trace({ statement: asked, lang: 'en' })
      expect(outcome).toMatchObject({ ok: false, complaints: [{ code }] })
    }
  })
  it('names all that is odd at once, and keeps it', async () => {
    const view = await traced(odd)
    expect(view.complaints.map(({ code }) => code).sort()).toEqual([
      'chain-circle',
      'unknown-actor',
      'unknown-actor',
      'unknown-issue',
    ])
    expect(view.chain.hops.map(({ actor }) => actor)).toEqual([
      'Vladimir Putin',
      'Moon Gazette',
      'Somebody',
      'Moon Gazette',
      'Moon Gazette',
    ])
    expect([view.statement.said, view.elsewhere]).toEqual([null, []])
    expect(printed(view, 'en')).toContain('What does not fit')
  })
  it('is read in both languages', async () => {
    const id = idOf('kursk-wire', 'kursk-talks')
    const english = printed(await traced(id), 'en')
    for (const words of [
      'Who says so',
      'mode unknown',
      'another speaker',
      'meaning turned round, in a sentence beside it',
    ])
      expect(english).toContain(words)
    const german = printed(await traced(id, 'de'), 'de')
    for (const words of ['Wer das sagt', 'Art unbekannt', 'anderer Sprecher', '↓ Art unbekannt\n  Agentur Mitte'])
      expect(german).toContain(words)
    expect(printed(await traced(idOf('cap-first', 'cap-85')), 'en')).toContain('No other report of this utterance')
  })
})

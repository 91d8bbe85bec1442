// Who said it, and what relays made of it, on the reference reading: jobs J4 and J5 of domain.md, section 3.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Casebook } from '../src/casebook/index.js'
import { type Article, articleId, identify, mentionOf, type PartialDate, spanOf } from '../src/dossier/index.js'
import { languageOf } from '../src/language/index.js'
import {
  type Chain,
  type Cluster,
  chainOf,
  type Drift,
  driftBetween,
  prepareRelays,
  type RelayCase,
  sameUtterances,
  type TakenStatement,
  tellingOf,
} from '../src/provenance/index.js'
import { openReference, type ReferenceDossier, referenceStatements } from './reference-reading/dossier.js'
import { referenceIsThere } from './reference-reading/records.js'
import { sampleCasebook } from './relays/score.js'

/** An agency's report in our own words, told as domain.md 1.7 tells what was found upstream of report 003. */
const WIRE = `Moskau - Russlands Aussenminister Sergej Lawrow sieht derzeit keine Grundlage für Gespräche mit Kiew.
Präsident Wladimir Putin habe sehr klar gesagt, dass nach dem Vorstoss bei Kursk nicht verhandelt werde, sagte Lawrow am Montag im Staatsfernsehen. Der Präsident werde in Kürze eine Einschätzung der Lage abgeben.
Russland hält grosse Teile im Osten und Süden der Ukraine besetzt.`

const wire = (): { readonly article: Article; readonly statement: TakenStatement } => {
  const id = articleId('wire', WIRE)
  const place = (words: string) => ({ begin: WIRE.indexOf(words), end: WIRE.indexOf(words) + words.length })
  const span = place('dass nach dem Vorstoss bei Kursk nicht verhandelt werde')
  const who = place('Wladimir Putin')
  return {
    article: {
      id,
      source: 'wire',
      title: null,
      lang: 'de',
      published: '2024-08-19' as PartialDate,
      publisher: 'Agentur Mitte',
      text: WIRE,
      boilerplate: [],
    },
    statement: {
      ...identify({
        article: id,
        ...spanOf(WIRE, span.begin, span.end),
        speaker: mentionOf(WIRE, who.begin, who.end),
        actor: 'Vladimir Putin',
        party: 'Russia',
        via: ['Sergey Lavrov'],
        modes: ['paraphrased', 'paraphrased'],
        act: 'refuse_talks',
        sign: -1,
        strength: 3,
        topic: 'talks with Kyiv',
        issue: 'process.negotiations',
        option: null,
        condition: null,
        temporary: false,
        said: '2024-08-19' as PartialDate,
        saidBasis: 'worked-out',
        certainty: 'reported',
        confidence: null,
        why: null,
      }),
      standpoint: 'added',
    },
  }
}

describe.skipIf(!referenceIsThere)('relays of the reference reading', () => {
  let reference: ReferenceDossier
  let casebook: Casebook
  let relays: RelayCase
  let statements: readonly TakenStatement[]
  let articles: ReadonlyMap<string, Article>
  let clusters: readonly Cluster[]
  beforeAll(async () => {
    reference = await openReference()
    casebook = await sampleCasebook()
    relays = prepareRelays(casebook)
    const { article, statement } = wire()
    statements = [...referenceStatements(reference).statements, statement]
    articles = new Map([...reference.articles, article].map((one) => [one.id, one]))
    clusters = sameUtterances(statements, {
      relays,
      published: (one) => articles.get(one.article)?.published ?? null,
      languageOf: (one) => languageOf(articles.get(one.article)?.lang ?? ''),
    })
  })
  afterAll(() => reference.dossier.close())

  const by = (id: string): TakenStatement => statements.find((one) => one.id === reference.idOf(id)) as TakenStatement
  const outlet = (one: TakenStatement) => {
    const { source, published } = articles.get(one.article) as Article
    return { name: source, day: published }
  }
  const chain = (id: string): Chain => chainOf(by(id), outlet(by(id)), relays)
  const clusterOf = (one: TakenStatement): Cluster =>
    clusters.find((cluster) => cluster.some(({ id }) => id === one.id)) as Cluster
  const telling = ({ article }: TakenStatement) =>
    tellingOf(
      articles.get(article) as Article,
      statements.filter((one) => one.article === article),
    )
  const drift = (from: TakenStatement, to: TakenStatement): readonly Drift[] =>
    driftBetween(
      { telling: telling(from), statement: from },
      { telling: telling(to), statement: to },
      relays,
      (one) => clusterOf(one)[0].id,
    )

  it('J4: unnamed diplomats through an agency are nobody’s own words', () => {
    const { hops, weakest, ownWords } = chain('001-14')
    expect(hops.map(({ actor, mode }) => [actor, mode])).toEqual([
      ['anonymous NATO diplomats', 'anonymous'],
      ['Bloomberg', 'unknown'],
      ['report-001', null],
    ])
    expect([weakest, ownWords, by('001-14').party]).toEqual(['anonymous', false, null])
  })
  it('J4: what an envoy of the other side tells is told by an opponent', () => {
    const { hops, weakest, ownWords, depth } = chain('002-43')
    expect(hops.map(({ actor }) => actor)).toEqual(['Vladimir Putin', 'Steve Witkoff', 'CNN', 'report-002'])
    expect([hops[0]?.mode, weakest, ownWords, depth]).toEqual(['opponent', 'opponent', false, 3])
    expect(by('002-43').certainty).toBe('reported')
  })
  it('J5: the June demand, retold in August in vaguer words', () => {
    const ids = clusterOf(by('002-30')).map(({ id }) => reference.nameOf(id))
    expect([...ids].sort()).toEqual(['002-30', '003-10'])
    const vaguer = drift(by('002-30'), by('003-10')).filter(({ kind }) => kind === 'vaguer')
    expect(vaguer.map(({ from }) => from?.quote)).toContain('vier südöstliche Regionen')
    expect(vaguer.map(({ what }) => what)).toContain('territory.cession')
    expect(drift(by('003-10'), by('002-30')).map(({ kind }) => kind)).toContain('more-exact')
  })
  it('J5: with the agency’s text, the swapped speaker, the turned assessment and the large parts', () => {
    const { statement } = wire()
    expect(clusterOf(statement).map(({ id }) => reference.nameOf(id))).toContain('003-02')
    const found = drift(statement, by('003-02'))
    const spans = (kind: string) =>
      found.filter((one) => one.kind === kind).map(({ from, to }) => [from?.quote, to?.quote])
    expect(spans('speaker-swapped')).toEqual([[expect.stringContaining('Lawrow'), expect.stringContaining('Putin')]])
    expect(spans('polarity-turned')).toEqual([
      [
        'Der Präsident werde in Kürze eine Einschätzung der Lage abgeben.',
        'Es ist unklar, ob und wann Putin eine Einschätzung der Lage abgeben wird.',
      ],
    ])
    expect(spans('vaguer')).toEqual([['grosse Teile', 'Teile']])
  })
  it('keeps apart what only looks alike', () => {
    // A demand of the other side, a later one, and Crimea put off against "never recognise" (C3).
    expect(clusterOf(by('002-32'))).toHaveLength(1)
    expect(clusterOf(by('000-28'))).toHaveLength(1)
    expect(clusterOf(by('002-61')).map(({ id }) => reference.nameOf(id))).toEqual(['002-61'])
  })
})

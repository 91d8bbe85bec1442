// The sample articles as tellings, with the drift their authors planted: what must be found, of the kinds they name.
import type { Casebook } from '../../src/casebook/index.js'
import { articleId, identify } from '../../src/dossier/index.js'
import {
  type DriftKind,
  driftBetween,
  prepareRelays,
  sameUtterances,
  type TakenStatement,
  type Telling,
  tellingOf,
} from '../../src/provenance/index.js'
import type { ExpectedReading } from '../expected-reading.js'

type PlantedKind = ExpectedReading['planted'][number]['kind']

const KINDS: Readonly<Record<PlantedKind, DriftKind>> = {
  'dropped-condition': 'condition-dropped',
  'swapped-speaker': 'speaker-swapped',
  'lost-temporary': 'temporary-lost',
  plural: 'source-number',
  'dropped-item': 'item-dropped',
  'lost-hedge': 'hedge-lost',
}

interface Sample {
  readonly tellings: ReadonlyMap<string, Telling>
  /** Ids of articles by the names of their files. */
  readonly ids: ReadonlyMap<string, string>
}

const sampleOf = (readings: readonly ExpectedReading[]): Sample => {
  const tellings = new Map<string, Telling>()
  const ids = new Map<string, string>()
  for (const { id, lang, title, date, publisher, text, statements } of readings) {
    const article = articleId(id, text)
    const taken: readonly TakenStatement[] = statements.map((statement) => ({
      ...identify({
        ...statement,
        article,
        saidBasis: statement.said === null ? null : 'worked-out',
        confidence: null,
        why: null,
      }),
      standpoint: 'added',
    }))
    ids.set(id, article)
    tellings.set(
      article,
      tellingOf({ id: article, source: id, title, lang, published: date, publisher, text, boilerplate: [] }, taken),
    )
  }
  return { tellings, ids }
}

/** Whether each planted drift is found between any two reports of one utterance in the two articles. */
export const plantedDrift = (
  readings: readonly ExpectedReading[],
  casebook: Casebook,
): readonly { readonly name: string; readonly found: boolean }[] => {
  const { tellings, ids } = sampleOf(readings)
  const relays = prepareRelays(casebook)
  const told = ({ article }: Pick<TakenStatement, 'article'>): Telling => tellings.get(article) as Telling
  const clusters = sameUtterances(
    [...tellings.values()].flatMap(({ statements }) => statements),
    { relays, published: (one) => told(one).article.published, languageOf: (one) => told(one).language },
  )
  const home = new Map(clusters.flatMap((cluster) => cluster.map(({ id }) => [id as string, cluster[0].id] as const)))
  return readings.flatMap(({ id, planted }) =>
    planted.map(({ kind, against }) => {
      const pairs = clusters.flatMap((cluster) =>
        cluster
          .filter(({ article }) => article === ids.get(against))
          .flatMap((a) => cluster.filter(({ article }) => article === ids.get(id)).map((b) => [a, b] as const)),
      )
      const found = pairs.some(([a, b]) =>
        driftBetween(
          { telling: told(a), statement: a },
          { telling: told(b), statement: b },
          relays,
          (one) => home.get(one.id) as string,
        ).some((drift) => drift.kind === KINDS[kind]),
      )
      return { name: `${id} ${kind}`, found }
    }),
  )
}

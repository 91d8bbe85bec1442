// The sample articles as tellings, with the drift their authors planted: what must be found, of the kinds they name.
import { articleId, identify } from '../../src/dossier/index.js'
import { type DriftKind, type TakenStatement, type Telling, tellingOf } from '../../src/provenance/index.js'
import type { ExpectedReading } from '../expected-reading.js'

type PlantedKind = ExpectedReading['planted'][number]['kind']

export const KINDS: Readonly<Record<PlantedKind, DriftKind>> = {
  'dropped-condition': 'condition-dropped',
  'swapped-speaker': 'speaker-swapped',
  'lost-temporary': 'temporary-lost',
  plural: 'source-number',
  'dropped-item': 'item-dropped',
  'lost-hedge': 'hedge-lost',
}

export interface SampleSet {
  readonly statements: readonly TakenStatement[]
  readonly tellings: ReadonlyMap<string, Telling>
  /** Ids of articles by the names of their files. */
  readonly ids: ReadonlyMap<string, string>
}

export const sampleSet = (readings: readonly ExpectedReading[]): SampleSet => {
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
  return { statements: [...tellings.values()].flatMap((telling) => telling.statements), tellings, ids }
}

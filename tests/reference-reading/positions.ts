// What of the reference reading is a position, as statements of our own schema.
import {
  type Article,
  type ArticleId,
  articleId,
  type Condition,
  conditionHeadSchema,
  identify,
  parseCondition,
  parsePartialDate,
  type Sign,
  type Statement,
  type StatementId,
  spanOf,
  strengthSchema,
} from '../../src/dossier/index.js'
import { saidOn } from './edtf.js'
import {
  actOf,
  CONDITION_WORDS,
  DECISIONS,
  HEADS,
  issueOf,
  nameOf,
  PARTIES,
  RELAYS_THAT_TAKE_SIDES,
  REPORTS,
} from './mapping.js'
import { type ReferenceRecord, referenceId, referenceRecords, reportText } from './records.js'

export interface ReferenceReading {
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  /** Every record of the reading, positions or not, in its order. */
  readonly records: readonly ReferenceRecord[]
  /** Statement ids by reference id ("002-30"); several where a record names several holders, none where it is no position. */
  readonly idsOf: (reference: string) => readonly StatementId[]
  /** Throws where the record is no position: a test that asks for it has a mistake. */
  readonly idOf: (reference: string) => StatementId
  /** "002-30" of a statement, to be read in a failing test. */
  readonly nameOf: (id: string) => string
}

/** Who holds it: "Poland; Baltic states" are two holders named together, "Western states" one that nobody splits. */
const holdersOf = ({
  speaker,
  party,
}: ReferenceRecord): readonly { readonly actor: string; readonly party: string | null }[] => {
  const names = speaker.split('; ')
  return party.split(';').map((code, i) => {
    const actor = nameOf(names[i] ?? speaker) as string
    // The West has no common name here, and nobody speaks for it: each collective stays as the report calls it.
    if (code === 'WEST') return { actor, party: actor }
    if (!(code in PARTIES)) throw new Error(`party "${code}" has no name`)
    // Diplomats who will not be named speak for nobody, whatever their employer.
    return { actor, party: actor === 'anonymous NATO diplomats' ? null : (PARTIES[code] as string | null) }
  })
}

const certaintyOf = (mode: ReferenceRecord['mode'], via: readonly string[]): Statement['certainty'] | null => {
  if (mode === 'opinion') return null
  if (via.some((name) => RELAYS_THAT_TAKE_SIDES.has(name))) return 'reported'
  return mode
}

export const conditionOf = (record: ReferenceRecord, text: string): Condition | null => {
  if (record.condition === null) return null
  const [word] = record.condition.split(' ', 1) as [string]
  const head = word in HEADS ? HEADS[word] : conditionHeadSchema.parse(word)
  if (!head) return null
  const parsed = parseCondition(record.condition.replace(word, head))
  if (!parsed.ok) throw new Error(`${record.id}: ${parsed.message}`)
  const [begin, end] = CONDITION_WORDS[referenceId(record)] ?? [record.begin, record.end]
  return { ...spanOf(text, begin, end), head, reading: parsed.reading }
}

const positionsOf = (record: ReferenceRecord, article: Article): readonly Statement[] => {
  const { strength, speaker_kind: kind } = record
  if (record.layer !== 'core' || strength === null || kind === 'author' || kind === 'media') return []
  // A rumour without a source has no holder.
  if (record.mode === 'rumour') return []
  const decision = DECISIONS[referenceId(record)] ?? {}
  if (decision.again) return []
  const sign = decision.sign ?? (Math.sign(strength) as Sign)
  const issue = decision.issue ?? issueOf(record.issue)
  const act = decision.act ?? actOf(record.act, sign, issue)
  const via = record.via.map(nameOf).filter((name) => name !== null)
  const certainty = certaintyOf(record.mode, via)
  if (act === null || certainty === null) return []
  return holdersOf(record).map(({ actor, party }) =>
    identify({
      ...spanOf(article.text, record.begin, record.end),
      article: article.id,
      speaker: null,
      actor,
      party: decision.party === null ? null : party,
      via,
      act,
      sign,
      strength: strengthSchema.parse(Math.abs(strength)),
      topic: record.value,
      issue,
      option: decision.option ?? null,
      condition: conditionOf(record, article.text),
      temporary: record.scope === 'temporary',
      ...saidOn(record.said_on, record.said_on_basis),
      certainty,
      confidence: null,
      why: null,
    }),
  )
}

export const referenceReading = (): ReferenceReading => {
  const articles = REPORTS.map(({ seed, source, lang, published }): Article & { readonly id: ArticleId } => {
    const text = reportText(seed)
    return {
      id: articleId(source, text),
      source,
      title: null,
      lang,
      published: parsePartialDate(published),
      publisher: null,
      text,
      boilerplate: [],
    }
  })
  const bySeed = new Map(REPORTS.map(({ seed }, i) => [seed, articles[i] as Article]))
  const records = referenceRecords()
  const found = records.map((record) => [record, positionsOf(record, bySeed.get(record.seed) as Article)] as const)
  const ids = new Map(found.map(([record, all]) => [referenceId(record), all.map(({ id }) => id)]))
  const names = new Map(found.flatMap(([record, all]) => all.map(({ id }) => [id as string, referenceId(record)])))
  return {
    articles,
    records,
    statements: found.flatMap(([, all]) => all),
    idsOf: (reference) => ids.get(reference) ?? [],
    idOf: (reference) => {
      const [id] = ids.get(reference) ?? []
      if (id === undefined) throw new Error(`${reference} is no position of the reference reading`)
      return id
    },
    nameOf: (id) => names.get(id) ?? id,
  }
}

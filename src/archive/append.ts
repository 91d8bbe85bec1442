// Puts articles and readings in: one transaction, whatever their number.
import { type Kysely, sql } from 'kysely'
import type { Agent, Article, Reading } from '../dossier/index.js'
import type { Normalise, PutOutcome } from './archive.js'
import { type Known, type NewRows, noRows, planItem } from './plan-article.js'
import { byArticles, descriptionOf, groupBy, insertAll, revisionOf, statementOf, textOf } from './rows.js'
import type { Tables } from './tables.js'

export interface Item {
  readonly article: Article | null
  readonly reading: Reading | null
}

const idOf = (item: Item): string => {
  const id = item.article?.id ?? item.reading?.article
  if (id === undefined) throw new Error('neither an article nor a reading')
  return id
}

export const known = async (db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, Known>> => {
  const articles = await byArticles(ids, (some) =>
    db
      .selectFrom('articles')
      .select(['article', 'text'])
      .where('article', 'in', some ?? [])
      .execute(),
  )
  const present = articles.map(({ article }) => article)
  if (present.length === 0) return new Map()
  const of = async <T extends 'descriptions' | 'readings' | 'remarks' | 'revisions' | 'statements'>(table: T) =>
    byArticles(present, async (some) => {
      const query = sql<
        Tables[T]
      >`select * from ${sql.table(table)} where article in (${sql.join(some ?? [])}) order by article, number`
      return (await query.execute(db)).rows
    })
  const [descriptions, readings, remarks, revisions, statements] = [
    groupBy(await of('descriptions'), (row) => row.article),
    groupBy(await of('readings'), (row) => row.article),
    groupBy(await of('remarks'), (row) => row.article),
    groupBy(await of('revisions'), (row) => row.article),
    groupBy(await of('statements'), (row) => row.article),
  ]
  const indexed = groupBy(
    await byArticles(present, (some) =>
      db
        .selectFrom('words')
        .select(['article', 'part'])
        .where('article', 'in', some ?? [])
        .where('kind', '=', 'article')
        .execute(),
    ),
    (row) => row.article,
  )
  return new Map(
    articles.map((row): [string, Known] => {
      const description = descriptions.get(row.article)?.at(-1)
      if (!description) throw new Error(`article ${row.article} has no description`)
      return [
        row.article,
        {
          text: textOf(row),
          description: { number: description.number, value: descriptionOf(description) },
          log: (revisions.get(row.article) ?? []).map(revisionOf),
          wordings: new Map((statements.get(row.article) ?? []).map((s) => [s.number, statementOf(s)])),
          reading: readings.get(row.article)?.at(-1) ?? null,
          indexed: new Set((indexed.get(row.article) ?? []).map(({ part }) => part)),
          remarks: remarks.get(row.article) ?? [],
        },
      ]
    }),
  )
}

export const insertRows = async (db: Kysely<Tables>, rows: NewRows): Promise<void> => {
  await insertAll(db, 'articles', rows.articles)
  await insertAll(db, 'descriptions', rows.descriptions)
  await insertAll(db, 'readings', rows.readings)
  await insertAll(db, 'statements', rows.statements)
  await insertAll(db, 'revisions', rows.revisions)
  await insertAll(db, 'words', rows.words)
  await insertAll(db, 'remarks', rows.remarks)
  await insertAll(db, 'remark_log', rows.remark_log)
}

/** The same article twice in one batch: the second must see what the first has stored. */
const rounds = (items: readonly Item[]): (readonly [index: number, item: Item])[][] => {
  const batches: (readonly [number, Item])[][] = []
  const times = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const time = times.get(idOf(item)) ?? 0
    times.set(idOf(item), time + 1)
    const batch = batches[time] ?? []
    batches[time] = batch
    batch.push([index, item])
  }
  return batches
}

export const append = (
  db: Kysely<Tables>,
  items: readonly Item[],
  by: Agent,
  at: string,
  normalise: Normalise,
): Promise<PutOutcome[]> =>
  db.transaction().execute(async (transaction) => {
    const outcomes: PutOutcome[] = []
    for (const batch of rounds(items)) {
      const stored = await known(
        transaction,
        batch.map(([, item]) => idOf(item)),
      )
      const rows = noRows()
      for (const [index, item] of batch)
        outcomes[index] = planItem(item, stored.get(idOf(item)) ?? null, by, at, normalise, rows)
      await insertRows(transaction, rows)
    }
    return outcomes
  })

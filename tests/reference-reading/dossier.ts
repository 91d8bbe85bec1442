// The reference reading as an open dossier in memory, as a command would see it.
import { type Desk, type Dossier, deskOf, openDossier } from '../../src/desk/index.js'
import type { TakenStatement } from '../../src/provenance/index.js'
import { type ReferenceReading, referenceReading } from './positions.js'
import { type ReferenceRemarks, referenceRemarks } from './remarks.js'

export interface ReferenceDossier extends ReferenceReading, ReferenceRemarks {
  readonly dossier: Dossier
  readonly desk: Desk
}

const BY = { kind: 'person', name: 'reference reading' } as const

/** `order`: sources ("report-003") in the order in which they are taken in, one a day from 1 April 2025 on. */
export const openReference = async (order?: readonly string[]): Promise<ReferenceDossier> => {
  const reading = referenceReading()
  const beside = referenceRemarks(reading)
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  const { dossier } = opened
  const sources = order ?? reading.articles.map(({ source }) => source)
  for (const [day, source] of sources.entries()) {
    const article = reading.articles.find((one) => one.source === source)
    if (!article) throw new Error(`no report "${source}"`)
    const statements = reading.statements.filter((statement) => statement.article === article.id)
    const remarks = beside.remarks.filter((remark) => remark.article === article.id)
    await dossier.archive.putArticleWithReading(
      article,
      { article: article.id, lang: article.lang, attributions: [], statements, unread: [], remarks },
      BY,
      `2025-04-${String(day + 1).padStart(2, '0')}T12:00:00.000Z`,
    )
  }
  return { ...reading, ...beside, dossier, desk: deskOf(dossier) }
}

/** Its statements for functions that take statements and dates alone. */
export const referenceStatements = (
  reading: ReferenceReading,
): {
  readonly statements: readonly TakenStatement[]
  readonly published: (of: { readonly article: string }) => ReferenceReading['articles'][number]['published']
} => {
  const published = new Map(reading.articles.map((article) => [article.id as string, article.published]))
  return {
    statements: reading.statements.map((statement) => ({ ...statement, standpoint: 'added' as const })),
    published: ({ article }) => published.get(article) ?? null,
  }
}

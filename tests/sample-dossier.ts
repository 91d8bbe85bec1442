// The sample case as a person codes it: for tests that judge what is made of statements, not how they are read.
import { basename, join } from 'node:path'
import { casebooksFolder } from '../src/casebook/index.js'
import { type Desk, type Dossier, deskOf, openDossier } from '../src/desk/index.js'
import { type Article, articleId, identify } from '../src/dossier/index.js'
import { readExpected } from './expected-reading.js'

const BY = { kind: 'person', name: 'A. Coder' } as const

/** `order`: turns the articles round before they are taken in, one an hour. */
export const codedSample = async (
  casebook: string,
  order: <T>(items: readonly T[]) => readonly T[] = (items) => items,
): Promise<{ readonly dossier: Dossier; readonly desk: Desk }> => {
  const readings = await readExpected(join(casebooksFolder(), casebook))
  const opened = await openDossier({ place: ':memory:', casebook, create: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  const { dossier } = opened
  for (const [hour, reading] of order(readings).entries()) {
    const source = basename(reading.path)
    const article: Article = {
      id: articleId(source, reading.text),
      source,
      title: reading.title,
      lang: reading.lang,
      published: reading.date,
      publisher: reading.publisher,
      text: reading.text,
      boilerplate: [],
    }
    const statements = reading.statements.map((statement) =>
      identify({
        ...statement,
        article: article.id,
        saidBasis: statement.said === null ? null : 'stated',
        confidence: null,
        why: null,
      }),
    )
    await dossier.archive.putArticleWithReading(
      article,
      { article: article.id, lang: reading.lang, attributions: [], statements, unread: [] },
      BY,
      new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
    )
  }
  return { dossier, desk: deskOf(dossier) }
}

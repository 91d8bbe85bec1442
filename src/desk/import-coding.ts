import { type Agent, type Article, articleId, identify, type Reading, type Statement } from '../dossier/index.js'
import type { Dossier } from './dossier.js'
import type { CodedDocument, CodedStatement } from './evaluate/gold.js'
import { type StatementDoubt, statementDoubts } from './statement-doubts.js'

export interface Imported {
  readonly articles: number
  readonly statements: number
  /** Kept as coded all the same. */
  readonly doubts: readonly StatementDoubt[]
}

/** A person's coding comes in as that person's statements. */
export const importCoding = async (
  dossier: Dossier,
  documents: readonly CodedDocument[],
  by: string,
): Promise<Imported> => {
  const agent: Agent = { kind: 'person', name: by }
  const statements: Statement[] = []
  const published = new Map<string, Article['published']>()
  for (const document of documents) {
    const article = await articleOf(document)
    const reading = readingOf(document, article)
    await dossier.archive.putArticleWithReading(article, reading, agent)
    statements.push(...reading.statements)
    published.set(article.id, article.published)
  }
  const doubts = statementDoubts(statements, (article) => published.get(article) ?? null, dossier.casebook)
  return { articles: documents.length, statements: statements.length, doubts }
}

/** Taken in like any other JSON line, so that a coded text and the same text read by machine are one article. */
export const articleOf = async (document: CodedDocument): Promise<Article> => {
  const { id, lang, title, date, publisher, text } = document
  const { intakeJsonl } = await import('../intake/index.js')
  const [article] = intakeJsonl(id, JSON.stringify({ id, lang, title, date, publisher, text })).articles
  // An empty text is no article for intake, but a coding may say of it that it holds nothing.
  return article ?? bareArticle(document)
}

const bareArticle = ({ id, lang, title, date, publisher, text }: CodedDocument): Article => ({
  id: articleId(id, text),
  source: id,
  title,
  lang,
  published: date,
  publisher,
  text,
  boilerplate: [],
})

const readingOf = (document: CodedDocument, article: Article): Reading => {
  const byId = new Map(
    document.statements.map((coded) => statementOf(coded, article)).map((found) => [found.id, found]),
  )
  return { article: article.id, lang: document.lang, attributions: [], statements: [...byId.values()], unread: [] }
}

const statementOf = (coded: CodedStatement, article: Article): Statement =>
  identify({
    ...coded,
    article: article.id,
    // A coder writes a date only where the text lets one tell.
    saidBasis: coded.said === null ? null : (coded.saidBasis ?? 'stated'),
    confidence: null,
    why: null,
  })

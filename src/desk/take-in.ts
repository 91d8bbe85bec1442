import type { Article, Complaint, PartialDate } from '../dossier/index.js'
import { type Intake, intakeFile, listFiles, readStandardInput } from '../intake/index.js'

export interface TakeIn {
  /** Publication date of articles that carry none themselves. */
  readonly published: PartialDate | null
  /** Stops between two files. */
  readonly signal?: AbortSignal
}

export interface TakenIn {
  readonly articles: readonly Article[]
  readonly complaints: readonly Complaint[]
}

/** Files, folders and "-" for standard input → articles, each once, and everything that could not be taken in. */
export const takeIn = async (paths: readonly string[], { published, signal }: TakeIn): Promise<TakenIn> => {
  const articles = new Map<string, Article>()
  const complaints: Complaint[] = []
  const add = (intake: Intake): void => {
    for (const article of intake.articles)
      if (!articles.has(article.id)) articles.set(article.id, { ...article, published: article.published ?? published })
    complaints.push(...intake.complaints)
  }
  const { files, complaints: unlisted } = await listFiles(paths.filter((path) => path !== '-'))
  complaints.push(...unlisted)
  if (paths.includes('-')) add(await readStandardInput())
  for (const file of files) {
    if (signal?.aborted) break
    add(await intakeFile(file))
  }
  return { articles: [...articles.values()], complaints }
}

import { type Article, type Complaint, complaint, type PartialDate } from '../dossier/index.js'
import type { Intake } from '../intake/index.js'

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

/**
 * UTF-16 units. Six million are ten novels: no report, but an archive in one file. All its sentences are held in memory
 * while it is read, which takes a gigabyte at this size.
 */
const LONGEST_ARTICLE = 6_000_000

/** Files, folders and "-" for standard input → articles, each once, and everything that could not be taken in. */
export const takeIn = async (paths: readonly string[], { published, signal }: TakeIn): Promise<TakenIn> => {
  // Loaded when needed: the reader of web pages is large, and most questions to a dossier take nothing in.
  const { intakeFile, listFiles, readStandardInput } = await import('../intake/index.js')
  const { add, taken } = collector(published)
  const { files, complaints: unlisted } = await listFiles(paths.filter((path) => path !== '-'))
  add({ articles: [], complaints: unlisted })
  if (paths.includes('-')) add(await readStandardInput())
  for (const file of files) {
    if (signal?.aborted) break
    add(await intakeFile(file))
  }
  return taken()
}

/** One file that is in memory already; its ending tells how it is read. */
export const takeInBytes = async (name: string, bytes: Uint8Array, published: PartialDate | null): Promise<TakenIn> => {
  const { intakeBytes } = await import('../intake/index.js')
  const { add, taken } = collector(published)
  add(await intakeBytes(name, bytes, /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '', {}, name))
  return taken()
}

const collector = (published: PartialDate | null) => {
  const articles = new Map<string, Article>()
  const complaints: Complaint[] = []
  return {
    add: (intake: Intake): void => {
      for (const article of intake.articles) {
        if (article.text.length > LONGEST_ARTICLE) complaints.push(tooLong(article))
        else if (!articles.has(article.id))
          articles.set(article.id, { ...article, published: article.published ?? published })
      }
      complaints.push(...intake.complaints)
    },
    taken: (): TakenIn => ({ articles: [...articles.values()], complaints }),
  }
}

const tooLong = ({ source, text }: Article): Complaint =>
  complaint(
    'article-too-long',
    `with ${(text.length / 1_000_000).toFixed(1)} million characters this is more than one article; split it, one file or one JSON line an article`,
    source,
  )

import type { Casebook } from '../casebook/index.js'
import type { Agent, Article, ArticleId, Complaint, Reading } from '../dossier/index.js'
import { prepareReader, type Reader } from '../reading/index.js'
import { casebookNamed, DEFAULT_CASEBOOK } from './casebook-named.js'
import { weights } from './weights.js'

/** What reading needs of a dossier. */
export interface Readable {
  readonly casebook: Casebook
  readonly reader: () => Reader
  readonly archive: {
    readonly putArticleWithReading: (
      article: Article,
      reading: Reading,
      by: Agent,
    ) => Promise<{ readonly was: 'new' | 'known' }>
  }
}

type Opened =
  | { readonly ok: true; readonly readable: Readable }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Reads as into an empty dossier and stores nothing, for readings that are only printed: no database is even loaded. */
export const openUnkept = async (name = DEFAULT_CASEBOOK): Promise<Opened> => {
  const loaded = await casebookNamed(name)
  if (!loaded.ok) return loaded
  const { casebook } = loaded
  let reader: Reader | null = null
  const met = new Set<ArticleId>()
  const putArticleWithReading = async ({ id }: Article) => {
    const was = met.has(id) ? 'known' : 'new'
    met.add(id)
    return { was } as const
  }
  return {
    ok: true,
    readable: {
      casebook,
      reader: () => (reader ??= prepareReader(casebook, weights())),
      archive: { putArticleWithReading },
    },
  }
}

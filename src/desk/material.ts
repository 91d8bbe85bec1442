import type { ArticleHead } from '../archive/index.js'
import { type Article, type ArticleId, type PartialDate, towardsThing } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { atRevision } from './at-revision.js'
import { contextsIn, contextsOf } from './context.js'
import type { Dossier } from './dossier.js'
import type { Labels } from './labels.js'
import { type Named, namedOf, statementsOf } from './names/named.js'
import { statementView } from './statement-view.js'
import type { StatementView } from './views.js'

/** What most views are made of, fetched once; under the names persons have given. */
export interface Material extends Named {
  /** Their signs are for or against what their issues are about. */
  readonly statements: readonly TakenStatement[]
  readonly heads: readonly ArticleHead[]
  readonly published: ReadonlyMap<string, PartialDate | null>
}

/** The same object as long as nothing is added to the dossier, so that what is reckoned from its lists is reckoned once. */
export const materialOf = (dossier: Dossier, knownOn: PartialDate | null = null): Promise<Material> =>
  atRevision(dossier.archive, MATERIALS, knownOn ?? '', () => fetchMaterial(dossier, knownOn))

/** A large dossier fills hundreds of megabytes: the present one, and one or two "as known on" a day. */
const MATERIALS = { name: 'material', most: 3 }

const fetchMaterial = async (dossier: Dossier, knownOn: PartialDate | null): Promise<Material> => {
  const [named, statements, heads] = await Promise.all([
    namedOf(dossier, knownOn),
    statementsOf(dossier, knownOn === null ? {} : { asKnownOn: knownOn }),
    dossier.archive.heads(),
  ])
  return {
    ...named,
    statements: statements.map(towardsThing),
    heads,
    published: new Map(heads.map(({ id, published }) => [id, published])),
  }
}

/** Views of some statements, in their order; each article is fetched once, and laid out once for many questions. */
export const viewsOf = async (
  { archive }: Dossier,
  statements: readonly TakenStatement[],
  labels: Labels,
): Promise<readonly StatementView[]> => {
  const ids = new Set(statements.map(({ article }) => article))
  const articles = new Map<ArticleId, readonly [Article, ReturnType<typeof contextsIn>]>()
  for (const article of await archive.articles([...ids]))
    articles.set(article.id, [article, contextsOf(archive, article)])
  return statements.flatMap((statement) => {
    const found = articles.get(statement.article)
    return found ? [statementView(statement, ...found, labels)] : []
  })
}

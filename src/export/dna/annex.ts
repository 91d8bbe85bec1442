// A .dna file as the annex of a dossier: its tables as they came, without the texts, which stand in the articles; and which
// article and which statement each document and statement became.
import { z } from 'zod'
import { type Annex, articleIdSchema, statementIdSchema } from '../../dossier/index.js'
import { type DnaFile, dnaTables } from './tables.js'

export const DNA_KIND = 'dna'
const FORMAT = 'parley-dna/1'

const fileSchema = z.object(
  Object.fromEntries(Object.entries(dnaTables).map(([table, row]) => [table, z.array(row)])),
) as unknown as z.ZodType<DnaFile>

const bodySchema = z.object({
  format: z.literal(FORMAT),
  tables: fileSchema,
  /** By ID of the document. */
  articles: z.record(z.string(), articleIdSchema),
  /** By ID of the statement; those that became none are missing. */
  statements: z.record(z.string(), statementIdSchema),
})
export type DnaAnnex = Omit<z.infer<typeof bodySchema>, 'format'>

export const dnaAnnexBody = ({ tables, articles, statements }: DnaAnnex): string =>
  JSON.stringify({
    format: FORMAT,
    tables: { ...tables, DOCUMENTS: tables.DOCUMENTS.map((row) => ({ ...row, Text: '' })) },
    articles,
    statements,
  })

/** The annexes of a dossier that came from .dna files, with their texts again; in the order in which they came. */
export const dnaAnnexes = (
  annexes: readonly Annex[],
  articles: readonly { readonly id: string; readonly text: string }[],
): readonly DnaAnnex[] => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return annexes
    .filter(({ kind }) => kind === DNA_KIND)
    .map(({ body }) => {
      const { tables, ...ids } = bodySchema.parse(JSON.parse(body))
      return {
        ...ids,
        tables: {
          ...tables,
          DOCUMENTS: tables.DOCUMENTS.map((row) => ({
            ...row,
            Text: texts.get(ids.articles[String(row.ID)] ?? '') ?? '',
          })),
        },
      }
    })
}

import type { ExportInput } from '../export/index.js'
import type { Dossier } from './dossier.js'

/** Everything the dossier holds, rejected statements and the log too; a format says what it leaves out. */
export const exportInput = async ({ archive, casebook }: Dossier): Promise<ExportInput> => {
  const articles = await archive.articles()
  const readings = await Promise.all(articles.map(({ id }) => archive.reading(id)))
  return {
    casebook: casebook.head.id,
    created: archive.created,
    articles,
    readings: readings.filter((reading) => reading !== null),
    statements: await archive.statements({ includeRejected: true }),
    revisions: await archive.revisions(),
    remarks: await archive.remarks({ includeRejected: true }),
    remarkJudgements: await archive.remarkJudgements(),
  }
}

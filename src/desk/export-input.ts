import type { ExportedNetwork, Exporter, ExportInput } from '../export/index.js'
import { deskOf } from './desk.js'
import type { Dossier } from './dossier.js'
import { namedOf, statementsOf, underNames } from './names/named.js'

/** For formats that hold what is reckoned: as of which day (`null`: everybody's last word), and in which language. */
export interface ExportQuestion {
  readonly asOf: string | null
  readonly lang: string
  /** For formats that hold a network: the one that was asked for. */
  readonly network?: ExportedNetwork
}

/**
 * Everything the dossier holds, rejected statements and the logs too; a format says what it leaves out. Under the names
 * persons have given, unless the format keeps the names as they were read and the log of names beside them.
 */
export const exportInput = async (
  dossier: Dossier,
  { asRead = false, needs }: Pick<Exporter, 'asRead' | 'needs'>,
  { asOf, lang, network }: ExportQuestion = { asOf: null, lang: 'en' },
): Promise<ExportInput> => {
  const question = { asOf, knownOn: null, lang }
  const { archive, casebook } = dossier
  const articles = await archive.articles()
  const readings = (await Promise.all(articles.map(({ id }) => archive.reading(id)))).filter((one) => one !== null)
  const { names } = await namedOf(dossier)
  return {
    casebook: casebook.head.id,
    created: archive.created,
    articles,
    readings: asRead
      ? readings
      : readings.map((one) => ({ ...one, statements: one.statements.map((said) => underNames(said, names)) })),
    statements: asRead
      ? await archive.statements({ includeRejected: true })
      : await statementsOf(dossier, { includeRejected: true }),
    revisions: await archive.revisions(),
    remarks: await archive.remarks({ includeRejected: true }),
    remarkJudgements: await archive.remarkJudgements(),
    namings: await archive.namings(),
    ...(network ? { network } : {}),
    annexes: await archive.annexes(),
    issues: (await namedOf(dossier)).casebook.issues,
    ...(needs === 'matrix' ? { matrix: await deskOf(dossier).matrix(question) } : {}),
    ...(needs === 'page'
      ? { page: await deskOf(dossier).briefAs({ ...question, since: null, party: null, issue: null }, 'html') }
      : {}),
  }
}

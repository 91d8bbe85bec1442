import { remarkJudgementSchema, remarkSchema } from '../../dossier/index.js'
import type { Exporter } from '../exporter.js'
import { DOSSIER_FORMAT, type DossierJson, dossierJsonSchema } from './schema.js'

/** Picked by name: what a caller's objects hold besides (counts, views) is no part of the format. */
const dossierJson = (input: Parameters<Exporter['export']>[0]): DossierJson => ({
  format: DOSSIER_FORMAT,
  casebook: input.casebook,
  created: input.created,
  articles: input.articles.map(({ id, source, title, lang, published, publisher, text, boilerplate, takenIn }) => ({
    id,
    source,
    title,
    lang,
    published,
    publisher,
    text,
    boilerplate,
    takenIn,
  })),
  readings: input.readings.map(({ article, lang, attributions, statements, unread, by, readAt }) => ({
    article,
    lang,
    attributions,
    statements: statements.map(({ id }) => id),
    unread,
    by,
    readAt,
  })),
  statements: input.statements.map((statement) => inOrder(statement, STATEMENT_KEYS)),
  revisions: input.revisions.map((revision) => inOrder(revision, REVISION_KEYS)),
  ...(input.remarks?.length
    ? {
        remarks: input.remarks.map(({ remark, by, takenIn }) => ({
          remark: inOrder(remark, REMARK_KEYS.get(remark.kind) ?? []),
          by,
          takenIn,
        })),
      }
    : {}),
  ...(input.remarkJudgements?.length
    ? { remarkJudgements: input.remarkJudgements.map((entry) => inOrder(entry, JUDGEMENT_KEYS)) }
    : {}),
  ...(input.namings?.length ? { namings: [...input.namings] } : {}),
  ...(input.annexes?.length ? { annexes: [...input.annexes] } : {}),
})

// Keys in the order of the noun, whoever made the object: the same dossier is the same file.
const STATEMENT_KEYS = Object.keys(dossierJsonSchema.shape.statements.element.shape)
const REVISION_KEYS = Object.keys(dossierJsonSchema.shape.revisions.element.unwrap().shape)

const JUDGEMENT_KEYS = Object.keys(remarkJudgementSchema.unwrap().shape)
const REMARK_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  remarkSchema.options.map((option) => [option.unwrap().shape.kind.value, Object.keys(option.unwrap().shape)]),
)

const inOrder = <T extends object>(value: T, keys: readonly string[]): T =>
  Object.fromEntries(keys.map((key) => [key, value[key as keyof T]])) as T

export const json: Exporter<string> = {
  name: 'json',
  title: 'The whole dossier as one JSON file (parley-dossier/1)',
  extension: 'json',
  mediaType: 'application/json',
  loses:
    'earlier readings of an article, earlier wordings of a statement, withdrawn statements (the log still names them), and the index of words, which is made anew.',
  asRead: true,
  // Indented: dossiers are compared and kept under version control.
  export: (input) => `${JSON.stringify(dossierJson(input), null, 1)}\n`,
}

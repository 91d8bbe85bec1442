import type { Exporter } from '../exporter.js'
import { DOSSIER_FORMAT, type DossierJson } from './schema.js'

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
  statements: [...input.statements],
  revisions: [...input.revisions],
})

export const json: Exporter = {
  name: 'json',
  title: 'The whole dossier as one JSON file (parley-dossier/1)',
  extension: 'json',
  mediaType: 'application/json',
  loses:
    'earlier readings of an article, earlier wordings of a statement, withdrawn statements (the log still names them), and the index of words, which is made anew.',
  // Indented: dossiers are compared and kept under version control.
  export: (input) => `${JSON.stringify(dossierJson(input), null, 1)}\n`,
}

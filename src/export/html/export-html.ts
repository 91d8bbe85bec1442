import { type Exporter, prepared } from '../exporter.js'

/** The page is composed where sentences are (`desk/brief`); here it only takes its place among the formats. */
export const html: Exporter<string> = {
  name: 'html',
  title: 'The brief as one page that stands on its own, with the matrix and the evidence',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  loses:
    'everything the brief does not cite: a page chooses. The texts of the articles beyond the sentences around a quotation, attributions, passages not understood, rejected statements, the log, and confidence.',
  needs: 'page',
  export: (input) => prepared(input, 'page'),
}

// Floor 6. A dossier in foreign formats, each saying what it loses.

import { csv } from './csv/export-csv.js'
import { edgelist } from './edgelist/export-edgelist.js'
import type { Exporter } from './exporter.js'
import { gexf } from './gexf/export-gexf.js'
import { graphml } from './graphml/export-graphml.js'
import { html } from './html/export-html.js'
import { json } from './json/export-json.js'
import { jsonl } from './jsonl/export-jsonl.js'
import { jsonld } from './jsonld/export-jsonld.js'
import { netmatrix } from './netmatrix/export-netmatrix.js'
import { plover } from './plover/export-plover.js'
import { ucinet } from './ucinet/export-ucinet.js'
import { visone } from './visone/export-visone.js'
import { xlsx } from './xlsx/export-xlsx.js'

export { type CodingLine, codedStatement, codingLine } from './coding-line.js'
export { commitsParty } from './committing.js'
export { DNA_KIND, type DnaAnnex, dnaAnnexBody, dnaAnnexes } from './dna/annex.js'
export { dnaCodings } from './dna/codings.js'
export { conceptsOf } from './dna/concepts.js'
export { currentDna, type Judged } from './dna/current.js'
export { DEFAULT_PASSWORD, dnaFormat, dnaTablesOf } from './dna/export-dna.js'
export { type DnaImport, dnaDocuments } from './dna/import-dna.js'
export { parseDna } from './dna/parse.js'
export { dnaSchema } from './dna/schema.js'
export type { DnaFile } from './dna/tables.js'
export { type Report, type ReportParagraph, writeDocx } from './docx/write-docx.js'
export type {
  ExportedArticle,
  ExportedMatrix,
  ExportedNetwork,
  ExportedReading,
  ExportedRemark,
  ExportedStatement,
  Exporter,
  ExportInput,
  ExportOptions,
  Prepared,
} from './exporter.js'
export { looksLikeDossierJson, type ParsedDossier, parseDossierJson } from './json/parse.js'

/** All formats, in the order they are offered. Doors list these and never name one. */
export const exporters: readonly Exporter[] = [
  csv,
  xlsx,
  html,
  graphml,
  visone,
  gexf,
  edgelist,
  netmatrix,
  ucinet,
  jsonl,
  jsonld,
  plover,
  json,
]

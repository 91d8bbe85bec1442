import { type ExportedMatrix, type Exporter, type ExportInput, prepared } from '../exporter.js'
import { inForceByArticle } from '../in-force.js'
import { statementColumns } from '../statement-columns.js'
import { type Fill, type Sheet, type SheetCell, workbook } from './workbook.js'

export const xlsx: Exporter<Uint8Array> = {
  name: 'xlsx',
  title: 'Workbook with the matrix, its cells and the statements (Excel, LibreOffice)',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  loses:
    'the texts of the articles, articles without statements, attributions, passages not understood, remarks, rejected statements, the log, where speaker and condition stand, why a machine read it so, who speaks for a party in a cell, and all but the first 32,767 characters of a text; lone surrogates become U+FFFD.',
  needs: 'matrix',
  export: (input) => {
    const matrix = prepared(input, 'matrix')
    return workbook([grid(matrix), cells(matrix), statements(input)])
  },
}

const head = (names: readonly string[]): readonly SheetCell[] => names.map((value) => ({ value, fill: 'head' }))

/** As the matrix on the screen: sign and strength, a mark for what rules out, the head of a condition. */
const grid = ({ asOf, parties, issues, cells: all }: ExportedMatrix): Sheet => {
  const bySquare = new Map(all.map((cell) => [`${cell.party}\0${cell.issue}`, cell]))
  const shown = issues.filter(({ id }) => parties.some((party) => bySquare.has(`${party.id}\0${id}`)))
  return {
    name: 'Matrix',
    widths: [36, ...parties.map(() => 18)],
    rows: [
      head([asOf === null ? 'last word of each' : `as of ${asOf}`, ...parties.map(({ label }) => label)]),
      ...shown.map(({ id, label }): readonly SheetCell[] => [
        { value: label, fill: 'head' },
        ...parties.map((party): SheetCell => {
          const cell = bySquare.get(`${party.id}\0${id}`)
          if (!cell) return { value: null, fill: 'unknown' }
          const { sign, strength, redline, condition, divided } = cell
          const stance = sign === 0 ? '0' : `${sign > 0 ? '+' : '−'}${strength}`
          const marks = [redline ? 'red line' : '', condition?.head ?? '', divided ? 'divided' : ''].filter(Boolean)
          return { value: [stance, ...marks].join(' · '), fill: fillOf(sign, strength) }
        }),
      ]),
    ],
  }
}

const fillOf = (sign: -1 | 0 | 1, strength: 0 | 1 | 2 | 3 | 4): Fill =>
  sign === 0 || strength === 0 ? 'hedge' : `${sign > 0 ? 'for' : 'against'}${strength}`

type MatrixCell = ExportedMatrix['cells'][number]
const CELL_COLUMNS: readonly (readonly [name: string, width: number, of: (cell: MatrixCell) => SheetCell['value']])[] =
  [
    ['party', 22, ({ party }) => party],
    ['issue', 30, ({ issue }) => issue],
    ['sign', 6, ({ sign }) => sign],
    ['strength', 9, ({ strength }) => strength],
    ['redline', 9, ({ redline }) => redline],
    ['divided', 9, ({ divided }) => divided],
    ['temporary', 10, ({ temporary }) => temporary],
    ['condition_head', 15, ({ condition }) => condition?.head ?? null],
    ['condition', 40, ({ condition }) => condition?.quote ?? null],
    ['certainty', 13, ({ certainty }) => certainty],
    ['said', 12, ({ said }) => said],
    ['utterances', 11, ({ utterances }) => utterances],
    ['statements', 46, ({ statements: ids }) => ids.join('; ')],
  ]

const cells = (matrix: ExportedMatrix): Sheet => ({
  name: 'Cells',
  widths: CELL_COLUMNS.map(([, width]) => width),
  rows: [
    head(CELL_COLUMNS.map(([name]) => name)),
    ...matrix.cells.map((cell) => CELL_COLUMNS.map(([, , of]): SheetCell => ({ value: of(cell) }))),
  ],
})

const WIDE: ReadonlySet<string> = new Set(['quote', 'title', 'condition'])

const statements = (input: ExportInput): Sheet => {
  const byArticle = inForceByArticle(input)
  return {
    name: 'Statements',
    widths: statementColumns.map(([name]) => (WIDE.has(name) ? 60 : 16)),
    rows: [
      head(statementColumns.map(([name]) => name)),
      ...input.articles.flatMap((article) =>
        (byArticle.get(article.id) ?? []).map((statement) =>
          statementColumns.map(([, of]): SheetCell => ({ value: of(statement, article) })),
        ),
      ),
    ],
  }
}

// A workbook as bytes: ECMA-376 (Office Open XML) in the little that a table needs, strings inline, no macros, no formulas.
// Written here because the same dossier must give the same bytes: the libraries put the time of writing into the archive.
import { strToU8, zipSync } from 'fflate'
import { attribute, element } from './xml.js'

/** Names of the fills in `styles.ts`; the place in the list is the style's number. */
export const FILLS = [
  'plain',
  'head',
  'for1',
  'for2',
  'for3',
  'for4',
  'against1',
  'against2',
  'against3',
  'against4',
  'hedge',
  'unknown',
] as const
export type Fill = (typeof FILLS)[number]

const COLOURS: Readonly<Record<Exclude<Fill, 'plain'>, string>> = {
  head: 'FFE9E8E4',
  for1: 'FFDCEBF6',
  for2: 'FFB4D3EA',
  for3: 'FF76AED6',
  for4: 'FF5D9ACB',
  against1: 'FFFBE7D6',
  against2: 'FFF6C9A1',
  against3: 'FFE99A56',
  against4: 'FFD9813A',
  hedge: 'FFE4E0EE',
  unknown: 'FFF3F2EF',
}

export interface SheetCell {
  readonly value: string | number | boolean | null
  readonly fill?: Fill
}
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`: Excel refuses others. */
  readonly name: string
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A cell holds so many UTF-16 code units; Excel calls a file with more of them damaged. */
export const MOST_CHARACTERS = 32_767

/** Same sheets, same bytes, in every time zone. */
export const workbook = (sheets: readonly Sheet[]): Uint8Array => {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': book(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): readonly [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  }
  // The archive stores local time without its zone: local midnight is the same bytes everywhere.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), {
    mtime,
    level: 6,
  })
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const contentTypes = (sheets: number): string => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (path: string, type: string): string =>
    `<Override PartName="${path}" ContentType="${kind}.${type}+xml"/>`
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${Array.from({ length: sheets }, (_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}${part('/xl/styles.xml', 'styles')}</Types>\n`
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>\n`

const book = (sheets: readonly Sheet[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
    .join('')}</sheets></workbook>\n`

const styles = (): string => {
  const solid = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
  const formats = FILLS.map((fill, i) => {
    const font = fill === 'head' ? 1 : 0
    // Fills 0 and 1 are Excel's own (none, grey); ours follow.
    return `<xf numFmtId="0" fontId="${font}" fillId="${i === 0 ? 0 : i + 1}" borderId="0" xfId="0" applyFill="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
  })
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${FILLS.length + 1}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.flatMap((fill) => (fill === 'plain' ? [] : [solid(COLOURS[fill])])).join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FILLS.length}">${formats.join('')}</cellXfs></styleSheet>\n`
}

/** "A", "Z", "AA": how a sheet calls its columns. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

const cellXml = ({ value, fill = 'plain' }: SheetCell, place: string): string => {
  const style = FILLS.indexOf(fill)
  const head = `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}`
  if (value === null) return style === 0 ? '' : `${head}/>`
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`
  // Text stays text, also where it begins with "=": an inline string is never a formula.
  return `${head} t="inlineStr"><is><t xml:space="preserve">${element(cut(value))}</t></is></c>`
}

const cut = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…` : text

const sheetXml = ({ widths, rows }: Sheet): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const body = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('')}</row>`,
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>\n${body.join('\n')}\n</sheetData></worksheet>\n`
}

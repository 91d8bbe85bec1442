// A report with footnotes as a Word file (Office Open XML, ECMA-376), by the package `docx`. The same report gives the same
// bytes: the package writes the time of day into the file, and here it is taken out again.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export interface ReportNote {
  /** Verbatim words, in quotation marks already. */
  readonly quote: string
  readonly source: string
}

export interface ReportParagraph {
  readonly text: string
  /** Set apart: the words of whoever edits the report, not of the dossier. */
  readonly own: boolean
  /** One footnote each. */
  readonly notes: readonly ReportNote[]
}

export interface Report {
  readonly lang: string
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly lead: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly ReportParagraph[] }[]
  /** Beside a paragraph that is `own`. */
  readonly ownMark: string
  /** Closing remarks, in small print. */
  readonly closing: readonly string[]
}

/** Word rejects a file with characters that XML 1.0 knows no way to write. */
const clean = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')

const SMALL = 18

const small = (text: string): TextRun => new TextRun({ text: clean(text), size: SMALL, color: '555555' })

const noteOf = ({ quote, source }: ReportNote): { readonly children: Paragraph[] } => ({
  children: [new Paragraph({ children: [new TextRun({ text: `${clean(quote)} `, size: SMALL }), ...linked(source)] })],
})

/** Addresses of the web in a source can be opened. */
const linked = (source: string): (TextRun | ExternalHyperlink)[] =>
  clean(source)
    .split(/(https?:\/\/\S+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^https?:\/\//.test(part) ? new ExternalHyperlink({ link: part, children: [small(part)] }) : small(part),
    )

export const writeDocx = async (report: Report): Promise<Uint8Array> => {
  const notes: ReportNote[] = []
  const paragraph = ({ text, own, notes: cited }: ReportParagraph): Paragraph => {
    const marks = cited.map((note) => new FootnoteReferenceRun(notes.push(note)))
    const look: IParagraphOptions = own
      ? { indent: { left: 360 }, border: { left: { style: 'single', size: 12, space: 8, color: '8A1C4A' } } }
      : {}
    return new Paragraph({
      ...look,
      spacing: { after: 120 },
      children: [...(own ? [small(`${report.ownMark}: `)] : []), new TextRun(clean(text)), ...marks],
    })
  }
  const body = [
    new Paragraph({ children: [small(report.kicker)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: clean(report.title) }),
    new Paragraph({ spacing: { after: 200 }, children: [small(report.subtitle)] }),
    new Paragraph({ spacing: { after: 200 }, text: clean(report.lead) }),
    ...report.sections.flatMap(({ title, paragraphs }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: clean(title), keepNext: true }),
      ...paragraphs.map(paragraph),
    ]),
    ...report.closing.map((text) => new Paragraph({ spacing: { before: 200 }, children: [small(text)] })),
  ]
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SMALL })],
      }),
    ],
  })
  const document = new Document({
    title: clean(report.title),
    creator: 'Parley',
    lastModifiedBy: 'Parley',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: report.lang } } } } },
    footnotes: Object.fromEntries(notes.map((note, n) => [n + 1, noteOf(note)])),
    sections: [{ properties: {}, children: body, footers: { default: footer } }],
  })
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(document)))
}

/** The first moment a zip file can name. */
const NO_TIME = new Date(1980, 0, 1)

const withoutTime = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, '$12000-01-01T00:00:00Z'),
    )
  const inOrder = Object.fromEntries(
    Object.entries(files).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
  )
  return zipSync(inOrder, { mtime: NO_TIME })
}

/** Readers look for the list of contents first. */
const rankOf = (path: string): number => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels') ? 1 : 2)

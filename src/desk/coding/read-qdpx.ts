// A project of REFI-QDA (qdasoftware.org, 1.0 and 1.5), as MAXQDA, NVivo and ATLAS.ti exchange them: an archive with
// `project.qde` and its sources. Passages with codes become rows; groups of codes become columns.
import { DOMParser, type Element } from '@xmldom/xmldom'
import { type Complaint, complaint } from '../../dossier/index.js'
import { codePointsOf } from '../../text/index.js'
import type { ReadTable, TableCell, TableRow } from './table.js'
import { openZip, type Unpacked } from './zip.js'

/** Codes that belong to no group stand in this column. */
const UNGROUPED = 'codes'
const FIXED = ['document', 'quote', 'begin', 'end', 'coder'] as const

interface Code {
  /** Groups it belongs to, from the outermost, each with the rest of the path as its value. */
  readonly places: readonly (readonly [column: string, value: string])[]
}

interface Passage {
  readonly document: string
  readonly begin: number
  readonly end: number
  readonly coder: string | null
  readonly codes: string[]
}

export const readQdpx = (bytes: Uint8Array, place: string): ReadTable => {
  const opened = openZip(bytes, place)
  if (!opened.ok) return opened
  const { files } = opened
  const refused = (complaints: readonly Complaint[]): ReadTable => ({ ok: false, complaints })
  const name = files.names.find((one) => /^[^/]*\.qde$/i.test(one))
  const content = name === undefined ? null : files.read(name)
  if (content === null) return refused([complaint('no-project', 'the archive holds no project file (.qde)', place)])
  const xml = decoded(content)
  if (xml === null) return refused([complaint('not-utf-8', `${name} is no UTF-8 text`, place)])
  // A project has no need of either, and entities can be made to burst.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    return refused([
      complaint('doctype', `${name} declares entities; a project of REFI-QDA has none, so it is not read`, place),
    ])
  const errors: Complaint[] = []
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning')
        errors.push(complaint('malformed-xml', `${name}: ${message.replaceAll(/\s+/g, ' ')}`, place))
    },
  })
  let root: Element | null = null
  try {
    root = parser.parseFromString(xml, 'text/xml').documentElement
  } catch {
    // What is wrong has come through `onError`.
  }
  if (root === null || errors.length > 0)
    return refused(errors.length > 0 ? errors : [complaint('malformed-xml', `${name} is no XML`, place)])
  if (root.localName !== 'Project')
    return refused([complaint('no-project', `${name} is no project of REFI-QDA`, place)])
  return tableOfProject(root, files, place)
}

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const children = (element: Element | null, name?: string): readonly Element[] =>
  element === null
    ? []
    : Array.from(element.childNodes).filter(
        (node): node is Element => node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
      )
const first = (element: Element | null, name: string): Element | null => children(element, name)[0] ?? null
const all = (element: Element, name: string): readonly Element[] =>
  Array.from(element.getElementsByTagNameNS('*', name))

const tableOfProject = (root: Element, files: Unpacked, place: string): ReadTable => {
  const complaints: Complaint[] = []
  const say = (code: string, message: string): void => {
    complaints.push(complaint(code, message, place))
  }
  const users = new Map(
    all(root, 'User').map((user) => [
      user.getAttribute('guid') ?? '',
      user.getAttribute('name') || user.getAttribute('id') || '',
    ]),
  )
  const codes = codesOf(root)
  const variables = new Map(
    all(root, 'Variable').map((one) => [one.getAttribute('guid') ?? '', one.getAttribute('name') ?? '']),
  )
  const texts = new Map<string, string>()
  const about = new Map<string, ReadonlyMap<string, string>>()
  const passages = new Map<string, Passage>()
  const lost: string[] = []
  const left = new Map<string, number>()
  const leave = (what: string, count = 1): void => {
    if (count > 0) left.set(what, (left.get(what) ?? 0) + count)
  }
  for (const source of children(first(root, 'Sources'))) {
    const name = source.getAttribute('name') || source.getAttribute('guid') || ''
    if (source.localName !== 'TextSource') {
      lost.push(`${source.localName ?? 'source'} "${name}": only texts are read`)
      continue
    }
    if (texts.has(name)) say('double-document', `two sources are called "${name}"; give them different names`)
    const text = textOf(source, name, files, say)
    if (text === null) continue
    texts.set(name, text)
    about.set(name, valuesOf(source, variables))
    leave('codes on whole texts', children(source, 'Coding').length)
    const points = codePointsOf(text)
    for (const selection of children(source, 'PlainTextSelection')) {
      const [begin, end] = ['startPosition', 'endPosition'].map((key) =>
        points.toUnits(Number(selection.getAttribute(key) ?? Number.NaN)),
      )
      const marks = children(selection, 'Coding')
      if (marks.length === 0) leave('passages without a code')
      else if (begin == null || end == null || end <= begin || !Number.isInteger(begin))
        say(
          'outside-text',
          `a passage of "${name}" (${selection.getAttribute('startPosition')}-${selection.getAttribute('endPosition')}) lies outside of its text, which has ${points.length} characters`,
        )
      else
        for (const mark of marks) {
          const guid = first(mark, 'CodeRef')?.getAttribute('targetGUID') ?? ''
          if (!codes.has(guid)) {
            say(
              'dangling-code',
              `a passage of "${name}" (${begin}-${end}) has a code that the project does not hold (${guid})`,
            )
            continue
          }
          const coder =
            users.get(mark.getAttribute('creatingUser') || selection.getAttribute('creatingUser') || '') || null
          const key = JSON.stringify([name, begin, end, coder])
          const passage = passages.get(key) ?? { document: name, begin, end, coder, codes: [] }
          passages.set(key, passage)
          passage.codes.push(guid)
        }
    }
  }
  for (const [tag, what] of [
    ['Note', 'notes and memos'],
    ['Link', 'links'],
    ['Set', 'sets'],
    ['Graph', 'graphs'],
    ['Case', 'cases'],
  ] as const)
    leave(what, all(root, tag).length)
  if (complaints.length > 0) return { ok: false, complaints }
  const columns = columnsOf(codes, about)
  const rows = [...passages.values()]
    .sort((a, b) =>
      a.document < b.document
        ? -1
        : a.document > b.document
          ? 1
          : a.begin - b.begin || a.end - b.end || ((a.coder ?? '') < (b.coder ?? '') ? -1 : 1),
    )
    .map(
      (passage, i): TableRow => ({
        number: i + 1,
        cells: columns.map((column) => cellOf(column, passage, codes, texts, about)),
      }),
    )
  return {
    ok: true,
    table: {
      place,
      columns,
      rows,
      texts,
      known: new Map(),
      isOptional: true,
      lost: [...lost, ...[...left].map(([what, count]) => `${count} ${what}`)],
    },
  }
}

/** Every code by its id, with all the groups above it. */
const codesOf = (root: Element): ReadonlyMap<string, Code> => {
  const codes = new Map<string, Code>()
  const walk = (element: Element, path: readonly string[]): void => {
    const own = [...path, element.getAttribute('name') ?? '']
    const inside = children(element, 'Code')
    const places =
      path.length === 0
        ? [[UNGROUPED, own[0] ?? ''] as const]
        : path.map((_, i) => [path.slice(0, i + 1).join('/'), own.slice(i + 1).join('/')] as const)
    codes.set(element.getAttribute('guid') ?? '', { places })
    for (const child of inside) walk(child, own)
  }
  for (const code of children(first(first(root, 'CodeBook'), 'Codes'), 'Code')) walk(code, [])
  return codes
}

const columnsOf = (
  codes: ReadonlyMap<string, Code>,
  about: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly string[] => [
  ...FIXED,
  ...new Set(
    [
      ...[...codes.values()].flatMap(({ places }) => places.map(([column]) => column)),
      ...[...about.values()].flatMap((values) => [...values.keys()]),
    ].filter((name) => !FIXED.some((one) => one === name)),
  ),
]

const cellOf = (
  column: string,
  { document, begin, end, coder, codes: guids }: Passage,
  codes: ReadonlyMap<string, Code>,
  texts: ReadonlyMap<string, string>,
  about: ReadonlyMap<string, ReadonlyMap<string, string>>,
): TableCell => {
  const fixed: Readonly<Record<string, TableCell>> = {
    document,
    begin,
    end,
    coder,
    quote: (texts.get(document) ?? '').slice(begin, end),
  }
  if (FIXED.some((one) => one === column)) return fixed[column] ?? null
  const values = guids.flatMap(
    (guid) => codes.get(guid)?.places.flatMap(([name, value]) => (name === column ? [value] : [])) ?? [],
  )
  return values.length > 0 ? [...new Set(values)].sort() : (about.get(document)?.get(column) ?? null)
}

const VALUES = ['TextValue', 'DateValue', 'DateTimeValue', 'IntegerValue', 'FloatValue', 'BooleanValue']

/** Variables of a source: the day of an article, its newspaper. */
const valuesOf = (source: Element, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    children(source, 'VariableValue').flatMap((value): readonly (readonly [string, string])[] => {
      const name = names.get(first(value, 'VariableRef')?.getAttribute('targetGUID') ?? '')
      const given = VALUES.map((tag) => first(value, tag)).find((one) => one !== null)
      const text = given?.textContent?.trim() ?? ''
      // A moment counts as its day.
      return name && text !== '' ? [[name, given?.localName === 'DateTimeValue' ? text.slice(0, 10) : text]] : []
    }),
  )

/** The text itself, or the file in the archive that holds it. Offsets count its code points as it stands, without the mark U+FEFF before it. */
const textOf = (
  source: Element,
  name: string,
  files: Unpacked,
  say: (code: string, message: string) => void,
): string | null => {
  const inside = first(source, 'PlainTextContent')
  if (inside) return inside.textContent ?? ''
  const path = source.getAttribute('plainTextPath') ?? ''
  const file = /^internal:\/\/(.+)$/.exec(path)?.[1]
  if (file === undefined) {
    const where = path === '' ? 'has no plain text' : `lies outside of the project (${path})`
    say('text-outside', `the text of "${name}" ${where}; export the project with its sources as plain text`)
    return null
  }
  if (file.split(/[\\/]/).includes('..') || /^([\\/]|[A-Za-z]:)/.test(file)) {
    say('path-outside', `the source "${name}" names "${path}", which leads outside of the archive`)
    return null
  }
  const bytes = files.read(`sources/${file}`) ?? files.read(file)
  const text = bytes === null ? null : decoded(bytes)
  if (bytes === null)
    say('missing-source', `the archive does not hold "${file}", the text of "${name}"; export the project anew`)
  else if (text === null) say('not-utf-8', `"${file}", the text of "${name}", is no UTF-8 text`)
  return text
}

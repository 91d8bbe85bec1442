// One YAML file as plain data that still knows the line of every part.
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type Complaint, complaint } from '../dossier/index.js'
import { readPlainYaml } from './plain-yaml.js'

export type Path = readonly PropertyKey[]

export interface YamlFile {
  readonly place: string
  readonly value: unknown
  /** 1-based line of the deepest part of the path that exists. */
  readonly lineOf: (path: Path) => number
  readonly complaints: readonly Complaint[]
}

const lineIn =
  (doc: Document, lines: LineCounter) =>
  (path: Path): number => {
    let node: unknown = doc.contents
    let offset = (isNode(node) ? node.range?.[0] : null) ?? 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
        if (!pair) break
        // The key's line is the one to show: a block value begins below it.
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(key)]
        if (isNode(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    return Math.max(1, lines.linePos(offset).line)
  }

const parseFully = (text: string): { readonly doc: Document; readonly lines: LineCounter } => {
  const lines = new LineCounter()
  return { doc: parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true }), lines }
}

export const readYaml = (place: string, text: string): YamlFile => {
  const plain = readPlainYaml(text)
  if (plain !== undefined) {
    // Lines are only asked for by complaints, and most casebooks have none.
    let find: ((path: Path) => number) | null = null
    const lineOf = (path: Path): number => {
      if (find === null) {
        const { doc, lines } = parseFully(text)
        find = lineIn(doc, lines)
      }
      return find(path)
    }
    return { place, value: plain, lineOf, complaints: [] }
  }
  const { doc, lines } = parseFully(text)
  const lineOf = lineIn(doc, lines)
  const complaints = doc.errors.map((error) =>
    complaint(
      'yaml-syntax',
      error.message.split('\n')[0] as string,
      place,
      Math.max(1, lines.linePos(error.pos[0]).line),
    ),
  )
  if (complaints.length > 0) return { place, value: null, lineOf, complaints }
  try {
    return { place, value: doc.toJS() as unknown, lineOf, complaints }
  } catch (error) {
    // The parser refuses documents whose aliases multiply ("billion laughs") and aliases without an anchor.
    if (!(error instanceof ReferenceError)) throw error
    return { place, value: null, lineOf, complaints: [complaint('yaml-syntax', error.message, place, 1)] }
  }
}

// GENIUS files as trees. Files in the wild are dirty: what has one meaning only is mended with a warning that names the line; all
// else is a complaint.
import { DOMParser, type Element, ParseError } from '@xmldom/xmldom'
import { type Complaint, complaint } from '../../../dossier/index.js'

export interface XmlFile {
  readonly root: Element | null
  readonly place: string
  /** 1-based, in the file as it was given. */
  readonly lineOf: (element: Element) => number | null
  /** Mended; the result holds. */
  readonly warnings: readonly Complaint[]
  readonly complaints: readonly Complaint[]
}

/** Comments, CDATA and what is an entity as far as its form tells; what remains of `&` is a bare one. */
const AMPERSANDS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|&(?:#\d+|#x[\da-fA-F]+|[A-Za-z_][\w.-]*);|&/g

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

export const readXml = (text: string, place: string): XmlFile => {
  const warnings: Complaint[] = []
  const complaints: Complaint[] = []
  // A declaration must come first; what stands before it is blank or a byte order mark, and lines are counted with it.
  const start = text.search(/[^\s\ufeff]/)
  const skipped = start < 0 ? 0 : lineAt(text, start) - 1
  const body = text.slice(Math.max(0, start)).replaceAll(AMPERSANDS, (found, at: number, whole: string) => {
    if (found !== '&') return found
    const line = skipped + lineAt(whole, at)
    warnings.push(complaint('bare-ampersand', 'a bare "&" is no XML; read as "&amp;"', place, line))
    return '&amp;'
  })
  const file = {
    place,
    lineOf: (element: Element) => (element.lineNumber ? element.lineNumber + skipped : null),
    warnings,
    complaints,
  }
  const parser = new DOMParser({
    locator: true,
    onError: (level, message, context?: { readonly locator?: { readonly lineNumber?: number } }) => {
      const line = context?.locator?.lineNumber
      const found = complaint(
        'malformed-xml',
        `${message.replaceAll(/\s+/g, ' ')}; mend the file`,
        place,
        line ? skipped + line : null,
      )
      if (level === 'warning') warnings.push(found)
      else complaints.push(found)
    },
  })
  try {
    const root = parser.parseFromString(body, 'text/xml').documentElement
    return { ...file, root: complaints.length > 0 ? null : root }
  } catch (error) {
    // The reason has come through `onError` already; anything else is our mistake.
    if (!(error instanceof ParseError)) throw error
    if (complaints.length === 0) complaints.push(complaint('malformed-xml', error.message, place))
    return { ...file, root: null }
  }
}

export const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1 && names.includes(node.nodeName))

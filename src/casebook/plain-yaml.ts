// The plain part of YAML that casebooks are written in, read some fifteen times faster than by the full parser (which needs
// a second for a large casebook, on every start of the program). Whatever is not plain (tags, anchors, block scalars, tabs,
// floats, several documents, anything malformed) is left to the full parser: `undefined`. What is read here is read the same.

/** Thrown and caught in this file only: the text is not plain. */
const NOT_PLAIN = new Error('not plain')
const giveUp = (): never => {
  throw NOT_PLAIN
}

interface Cursor {
  readonly text: string
  at: number
}

const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`')
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d_.eE+-]*|0[xob][\da-fA-F_]+|\.inf|\.nan)$/i
const MAY_BE_NO_STRING = /^(?:$|[-+.~\dntfNTF])/
const BLANK = /\s/
const AFTER_COLON = /[\s,[\]{}]/
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/
const WORDS: Readonly<Record<string, null | boolean>> = {
  null: null,
  Null: null,
  NULL: null,
  '~': null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

/** "2025-03" and "1-2" are strings: a sign may only lead a number or follow its exponent. */
const isNumber = (text: string): boolean => NUMBER_LIKE.test(text) && !/\d[+-]/.test(text)

const plainValue = (text: string): unknown => {
  // Nearly every scalar of a casebook is a word, which its first letter shows.
  if (!MAY_BE_NO_STRING.test(text)) return text
  if (text === '' || Object.hasOwn(WORDS, text)) return WORDS[text] ?? null
  if (INTEGER.test(text)) return Number(text)
  return isNumber(text) ? giveUp() : text
}

/** Blanks, line ends and comments between the parts of a flow collection. */
const skipFlowSpace = (cursor: Cursor): void => {
  const { text } = cursor
  for (;;) {
    const sign = text[cursor.at]
    if (sign === ' ' || sign === '\n') cursor.at++
    else if (sign === '#' && /\s/.test(text[cursor.at - 1] ?? ' ')) {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? text.length : end
    } else return
  }
}

const doubleQuoted = (cursor: Cursor): string => {
  const begin = cursor.at++
  for (;;) {
    const sign = cursor.text[cursor.at]
    if (sign === undefined || sign === '\n') giveUp()
    if (sign === '\\') {
      // Only what JSON escapes in the same way.
      if (!'"\\nt'.includes(cursor.text[cursor.at + 1] ?? ' ')) giveUp()
      cursor.at += 2
    } else if (sign === '"') break
    else cursor.at++
  }
  cursor.at++
  return JSON.parse(cursor.text.slice(begin, cursor.at)) as string
}

const singleQuoted = (cursor: Cursor): string => {
  let read = ''
  cursor.at++
  for (;;) {
    const end = cursor.text.indexOf("'", cursor.at)
    if (end < 0) giveUp()
    read += cursor.text.slice(cursor.at, end)
    cursor.at = end + 1
    if (read.includes('\n')) giveUp()
    if (cursor.text[cursor.at] !== "'") return read
    read += "'"
    cursor.at++
  }
}

/** A plain scalar on one line, up to a comment, ": ", the end of the line and, in a flow, its signs. */
const plainText = (cursor: Cursor, inFlow: boolean): string => {
  const { text } = cursor
  const begin = cursor.at
  const first = text[begin] as string
  const next = text[begin + 1] ?? '\n'
  if (INDICATORS.has(first) && !(first === '-' && /[^\s,[\]{}]/.test(next))) giveUp()
  let at = begin
  for (; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') break
    if (sign === ':' && (inFlow ? AFTER_COLON : BLANK).test(text[at + 1] ?? '\n')) break
    if (sign === '#' && text[at - 1] === ' ') break
    if (inFlow && (sign === ',' || sign === '[' || sign === ']' || sign === '{' || sign === '}')) break
  }
  cursor.at = at
  return text.slice(begin, cursor.at).trimEnd()
}

const addKey = (map: Record<string, unknown>, key: string, value: unknown): void => {
  if (Object.hasOwn(map, key) || key === '__proto__' || key === '<<') giveUp()
  map[key] = value
}

const scalarKey = (cursor: Cursor, inFlow: boolean): string => {
  const sign = cursor.text[cursor.at]
  if (sign === '"') return doubleQuoted(cursor)
  if (sign === "'") return singleQuoted(cursor)
  const key = plainText(cursor, inFlow)
  // Keys that are no strings are turned into strings by rules of their own.
  return typeof plainValue(key) === 'string' ? key : giveUp()
}

const flowValue = (cursor: Cursor): unknown => {
  const sign = cursor.text[cursor.at]
  if (sign === '[') return flowList(cursor)
  if (sign === '{') return flowMap(cursor)
  if (sign === '"') return doubleQuoted(cursor)
  if (sign === "'") return singleQuoted(cursor)
  if (sign === undefined || sign === ',' || sign === ']' || sign === '}') return giveUp()
  return plainValue(plainText(cursor, true))
}

const closes = (cursor: Cursor, close: string): boolean => {
  skipFlowSpace(cursor)
  if (cursor.text[cursor.at] !== close) return false
  cursor.at++
  return true
}

/** A comma or the end; anything else (a scalar over two lines, a missing comma) is not plain. */
const nextItem = (cursor: Cursor, close: string): boolean => {
  if (closes(cursor, close)) return false
  if (cursor.text[cursor.at] !== ',') giveUp()
  cursor.at++
  return !closes(cursor, close)
}

const flowList = (cursor: Cursor): unknown[] => {
  const list: unknown[] = []
  cursor.at++
  if (closes(cursor, ']')) return list
  do {
    list.push(flowValue(cursor))
    if (cursor.text[cursor.at] === ':') giveUp()
  } while (nextItem(cursor, ']'))
  return list
}

const flowMap = (cursor: Cursor): Record<string, unknown> => {
  const map: Record<string, unknown> = {}
  cursor.at++
  if (closes(cursor, '}')) return map
  do {
    const key = scalarKey(cursor, true)
    if (cursor.text[cursor.at] !== ':' || !/\s/.test(cursor.text[cursor.at + 1] ?? '')) giveUp()
    cursor.at++
    skipFlowSpace(cursor)
    addKey(map, key, flowValue(cursor))
  } while (nextItem(cursor, '}'))
  return map
}

/** Moves to the next line that holds more than blanks and comments; its indentation, or -1 at the end. */
const nextLine = (cursor: Cursor): number => {
  const { text } = cursor
  while (cursor.at < text.length) {
    const begin = cursor.at
    while (text[cursor.at] === ' ') cursor.at++
    const sign = text[cursor.at]
    if (sign === '\n') cursor.at++
    else if (sign === '#') {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? text.length : end + 1
    } else if (sign !== undefined) return cursor.at - begin
  }
  return -1
}

const endOfLine = (cursor: Cursor): void => {
  const { text } = cursor
  while (text[cursor.at] === ' ') cursor.at++
  const sign = text[cursor.at]
  if (sign === '#' && text[cursor.at - 1] === ' ') {
    const end = text.indexOf('\n', cursor.at)
    cursor.at = end < 0 ? text.length : end + 1
  } else if (sign === '\n') cursor.at++
  else if (sign !== undefined) giveUp()
}

const isDash = (cursor: Cursor): boolean =>
  cursor.text[cursor.at] === '-' && /[ \n]/.test(cursor.text[cursor.at + 1] ?? '\n')

/** A value on its own line or lines, and nothing deeper below it that could continue it. */
const wholeValue = (cursor: Cursor, indent: number): unknown => {
  const quotedOrFlow = '[{"\''.includes(cursor.text[cursor.at] as string)
  const value = quotedOrFlow ? flowValue(cursor) : plainValue(plainText(cursor, false))
  endOfLine(cursor)
  const line = cursor.at
  if (nextLine(cursor) > indent) giveUp()
  cursor.at = line
  return value
}

/** What stands after "key:" or "-": on the same line, or as a deeper block below. */
const blockValue = (cursor: Cursor, indent: number): unknown => {
  while (cursor.text[cursor.at] === ' ') cursor.at++
  const sign = cursor.text[cursor.at]
  if (sign === undefined || sign === '\n' || sign === '#') {
    endOfLine(cursor)
    const line = cursor.at
    const deeper = nextLine(cursor)
    if (deeper > indent)
      return '[{'.includes(cursor.text[cursor.at] as string) ? wholeValue(cursor, indent) : block(cursor, deeper)
    // A list may stand as deep as its key: legal, but not plain.
    if (deeper === indent && isDash(cursor)) return giveUp()
    cursor.at = line
    return null
  }
  return wholeValue(cursor, indent)
}

/** Reads a block whose first entry is at the cursor, `indent` blanks from the start of the line. */
const block = (cursor: Cursor, indent: number): unknown => {
  const isList = isDash(cursor)
  const list: unknown[] = []
  const map: Record<string, unknown> = {}
  for (;;) {
    if (isDash(cursor) !== isList) giveUp()
    if (isList) list.push(listItem(cursor, indent))
    else {
      const key = scalarKey(cursor, false)
      if (cursor.text[cursor.at] !== ':') giveUp()
      cursor.at++
      addKey(map, key, blockValue(cursor, indent))
    }
    const line = cursor.at
    const next = nextLine(cursor)
    if (next === indent) continue
    if (next > indent) giveUp()
    cursor.at = line
    return isList ? list : map
  }
}

const MAP_ENTRY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s[\]{}"'#&*!|>%@`,][^\n#:]*):(?:[ \n]|$)/

const listItem = (cursor: Cursor, indent: number): unknown => {
  cursor.at++
  const begin = cursor.at
  while (cursor.text[cursor.at] === ' ') cursor.at++
  const line = cursor.text.indexOf('\n', cursor.at)
  const rest = cursor.text.slice(cursor.at, line < 0 ? undefined : line)
  const inner = indent + 1 + (cursor.at - begin)
  if (isDash(cursor)) return giveUp()
  return MAP_ENTRY.test(rest) ? block(cursor, inner) : blockValue(cursor, indent)
}

/** The value of a plain text, or `undefined` where the full parser has to decide. */
export const readPlainYaml = (text: string): unknown => {
  if (/[\t\r\u0085\u2028\u2029\ufeff]/.test(text) || /^(?:---|\.\.\.|%)/m.test(text)) return undefined
  const cursor: Cursor = { text, at: 0 }
  try {
    const indent = nextLine(cursor)
    if (indent !== 0) return undefined
    const first = cursor.text[cursor.at]
    if (first === '[' || first === '{' || first === '"' || first === "'") return undefined
    const value = block(cursor, 0)
    return nextLine(cursor) === -1 ? value : undefined
  } catch (error) {
    if (error === NOT_PLAIN) return undefined
    throw error
  }
}

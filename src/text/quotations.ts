// Which stretches stand in quotation marks. One pass with a stack; every style of mark, nested, open over paragraphs.
// What a mark does is decided by its shape where the shape tells („ opens) and by its neighbours where it does not (“ " ').
import type { Range } from './range.js'

export interface Quotation extends Range {
  /** Offset of the opening mark; equal to `begin` where the quotation goes on from the paragraph before without one. */
  readonly open: number
  /** Offset of the closing mark, `null` where none was found. */
  readonly close: number | null
  /** 0 for the outermost. */
  readonly depth: number
  /** Index into the result, `null` for the outermost. */
  readonly parent: number | null
  /** Goes on from the paragraph before, whose quotation was not closed. */
  readonly carried: boolean
  readonly style: 'double' | 'single'
}

type Style = Quotation['style']
type Draft = { -readonly [K in keyof Quotation]: Quotation[K] }

/** Marks of one family may close each other, since writers mix them: „…", “…", „…”. */
type Family = 'double' | 'guillemet' | 'single' | 'small-guillemet'

const MARKS = /["„“”«»‚‘’‹›'\n]/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const DIGIT = /\p{N}/u
const OPENS_AFTER = /[\s([{/–—:„“"«»‚‘‹›'-]/u
const CLOSES_BEFORE = /[\s.,;:!?…)\]}/–—“”"«»’›‹'-]/u
/** 's, 'n', '90s: an apostrophe before a word, not a mark. */
const ELISION = /^['‘’](?:s|n|t|em|til|cause|tis|twas|ne|nen|nem|ner)(?![\p{L}\p{N}])|^['‘’]\p{N}0s?/iu
/** How far a straight single mark is looked ahead for its partner. */
const LONGEST_SINGLE = 400

const FAMILY: Readonly<Record<string, Family>> = {
  '"': 'double',
  '„': 'double',
  '“': 'double',
  '”': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '‚': 'single',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‹': 'small-guillemet',
  '›': 'small-guillemet',
}
const STYLE: Readonly<Record<Family, Style>> = {
  double: 'double',
  guillemet: 'double',
  single: 'single',
  'small-guillemet': 'single',
}

export const quotations = (text: string): readonly Quotation[] => {
  const found: Draft[] = []
  const stack: { readonly index: number; readonly family: Family; readonly mark: string }[] = []
  const openOf: Record<Family, number> = { double: 0, guillemet: 0, single: 0, 'small-guillemet': 0 }
  let paragraphBegin = 0
  /** Family of the outermost quotation that the paragraph before left open. */
  let hanging: Family | null = null
  let quotedHere = false // whether a quotation opened in this paragraph

  const open = (at: number, begin: number, mark: string, carried: boolean): void => {
    const family = FAMILY[mark] as Family
    const top = stack.at(-1)
    found.push({
      begin,
      end: begin,
      open: at,
      close: null,
      depth: stack.length,
      parent: top?.index ?? null,
      carried,
      style: STYLE[family],
    })
    stack.push({ index: found.length - 1, family, mark })
    openOf[family]++
    quotedHere = true
  }

  /** Closes the innermost quotation of the family and whatever was left open inside it. */
  const close = (at: number, family: Family): void => {
    for (;;) {
      const top = stack.pop()
      if (top === undefined) return
      openOf[top.family]--
      const quotation = found[top.index] as Draft
      quotation.end = at
      if (top.family !== family) continue
      quotation.close = at
      return
    }
  }

  const endParagraph = (at: number): void => {
    const outer = stack[0]
    hanging = outer === undefined ? null : outer.family
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      openOf[top.family]--
      ;(found[top.index] as Draft).end = at
    }
    quotedHere = false
  }

  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const mark = match[0]
    const at = match.index
    if (mark === '\n') {
      endParagraph(at)
      while (text[MARKS.lastIndex] === '\n') MARKS.lastIndex++
      paragraphBegin = MARKS.lastIndex
      continue
    }
    const family = FAMILY[mark] as Family
    const role = roleOf(text, at, mark, (asked) => openOf[asked] > 0, stack.at(-1)?.mark)
    if (role === 'opens') {
      const carries: boolean = hanging === family && !quotedHere && text.slice(paragraphBegin, at).trim() === ''
      open(at, at + 1, mark, carries)
    } else if (role === 'closes') {
      if (openOf[family] > 0) close(at, family)
      else if (hanging === family && !quotedHere && STYLE[family] === 'double') {
        open(paragraphBegin, paragraphBegin, mark, true)
        close(at, family)
      }
    }
  }
  endParagraph(text.length)
  return found
}

type Role = 'opens' | 'closes' | 'neither'

const roleOf = (
  text: string,
  at: number,
  mark: string,
  isOpen: (family: Family) => boolean,
  innermost: string | undefined,
): Role => {
  const before = at === 0 ? ' ' : (text[at - 1] as string)
  const after = text[at + 1] ?? ' '
  const mayOpen = OPENS_AFTER.test(before) && !/\s/u.test(after)
  const mayClose = !/\s/u.test(before) && CLOSES_BEFORE.test(after)
  switch (mark) {
    case '„':
      return 'opens'
    case '‚':
      return 'opens'
    case '“':
    case '”':
    case '"':
      if (mark === '"' && DIGIT.test(before) && !isOpen('double')) return 'neither' // inches
      if (mayOpen && !mayClose) return 'opens'
      if (mayOpen && mark === '“' && innermost !== '„' && LETTER_OR_DIGIT.test(after)) return 'opens'
      if (isOpen('double')) return 'closes'
      return mayClose ? 'closes' : mark === '”' && !mayOpen ? 'neither' : 'opens'
    case '«':
    case '»':
    case '‹':
    case '›': {
      const family = FAMILY[mark] as Family
      if (mayOpen && !mayClose) return 'opens'
      if (isOpen(family)) return 'closes'
      return mayClose && !mayOpen ? 'closes' : 'opens'
    }
    default:
      return roleOfSingle(text, at, mark, before, after, mayOpen, isOpen('single'))
  }
}

const roleOfSingle = (
  text: string,
  at: number,
  mark: string,
  before: string,
  after: string,
  mayOpen: boolean,
  open: boolean,
): Role => {
  const letterBefore = LETTER_OR_DIGIT.test(before)
  const letterAfter = LETTER_OR_DIGIT.test(after)
  if (letterBefore && letterAfter) return 'neither'
  if (mark === '‘' && open && !mayOpen) return 'closes'
  if (mayOpen && letterAfter) {
    if (ELISION.test(text.slice(at, at + 8)) || mark === '’') return 'neither'
    return mark === '‘' || hasPartner(text, at) ? 'opens' : 'neither'
  }
  if (!open || mark === '‘') return mark === '‘' && !letterBefore && !/\s/u.test(after) ? 'opens' : 'neither'
  if (/\s/u.test(before)) return 'neither'
  // "the workers’ rights": a plural's apostrophe, if the real end is still to come.
  if (before === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)) && hasPartner(text, at)) return 'neither'
  return 'closes'
}

/** Whether a single mark that can close follows in the same paragraph before long. */
const hasPartner = (text: string, at: number): boolean => {
  const limit = Math.min(text.length, at + LONGEST_SINGLE)
  for (let i = at + 2; i < limit; i++) {
    const char = text[i] as string
    if (char === '\n') return false
    if (
      (char === "'" || char === '’') &&
      !LETTER_OR_DIGIT.test(text[i + 1] ?? ' ') &&
      !/\s/u.test(text[i - 1] as string)
    ) {
      return true
    }
  }
  return false
}

// Folded text → words, numbers, marks and quotation marks. Clitics are cut off as treebanks cut them: "Putin's" → "Putin"
// + "'s", "don't" → "do" + "n't", "I'm" → "I" + "'m"; "O'Brien" stays whole. A dot belongs to the token only inside
// dotted abbreviations ("U.S.", "z.B."); whether any other dot ends a sentence is the splitter's question.
import type { Range } from './range.js'

export interface Token extends Range {
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  /** Lower-case, with ’ as '. */
  readonly norm: string
}

// One sticky expression, tried at every non-blank place: address | dotted abbreviation | word | digits with letters |
// number | run of marks | any one character.
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)[^\s<>"“”„«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<word>(?:\p{L}\.){2,}(?!\p{L})(?:-\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:-(?=[ ,)]))?|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|(?:-\p{L}[\p{L}\p{M}\p{N}]*)+))|(?<number>\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}])|\p{N}+(?:[.,:/]\p{N}+)*)|(?<quote>["„“”«»‚‘’‹›'])|\.{2,}|[!?]{2,}|-{2,}|[^\s]/uy

const APOSTROPHE = /['’]/
const CLITIC = /['’](?:s|m|d|re|ve|ll|S|M|D|RE|VE|LL)(?![\p{L}\p{N}])/uy
const NOT_CLITIC = /['’][tT](?![\p{L}\p{N}])/uy
/** Letters after an apostrophe that belong to the same word: "O'Brien", "d'Estaing", "L'Oréal". */
const REST_OF_WORD = /['’]\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy
const DOMAIN = /\.(?:com|org|net|info|gov|int|edu|de|at|ch|eu|uk|us|ru|ua|fr|pl|tv)(?![\p{L}\p{N}])/uy

export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  const push = (begin: number, end: number, kind: Token['kind']): void => {
    const token = text.slice(begin, end)
    const lower = token.toLowerCase()
    tokens.push({
      begin,
      end,
      text: token,
      kind,
      norm: kind === 'word' && lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    })
  }

  /** The word that begins here, with its apostrophes settled; returns where it and its clitic end. */
  const word = (begin: number, end: number): number => {
    for (;;) {
      if (text[end] === '.' && matches(DOMAIN, text, end)) return emit(begin, DOMAIN.lastIndex)
      if (!APOSTROPHE.test(text[end] ?? '')) return emit(begin, end)
      if (matches(CLITIC, text, end)) {
        push(begin, end, 'word')
        return emit(end, CLITIC.lastIndex)
      }
      if (matches(NOT_CLITIC, text, end) && end - begin > 1 && /n/i.test(text[end - 1] as string)) {
        push(begin, end - 1, 'word')
        return emit(end - 1, NOT_CLITIC.lastIndex)
      }
      if (!matches(REST_OF_WORD, text, end)) return emit(begin, end)
      end = REST_OF_WORD.lastIndex
    }
  }
  const emit = (begin: number, end: number): number => {
    push(begin, end, 'word')
    return end
  }

  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x0a) {
      at++
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) {
      at++ // a blank that folding leaves alone
      continue
    }
    const groups = match.groups as Record<string, string | undefined>
    const end = at + match[0].length
    if (groups.word !== undefined) at = word(at, end)
    else {
      push(
        at,
        end,
        groups.address !== undefined
          ? 'word'
          : groups.number !== undefined
            ? 'number'
            : groups.quote !== undefined
              ? 'quote'
              : 'mark',
      )
      at = end
    }
  }
  return tokens
}

const matches = (sticky: RegExp, text: string, at: number): boolean => {
  sticky.lastIndex = at
  return sticky.test(text)
}

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
  /((?:https?:\/\/|www\.)[^\s<>"“”„«»]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)|((?:\p{L}\.){2,}(?!\p{L})(?:-\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:-(?=[ ,)]))?|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|(?:-\p{L}[\p{L}\p{M}\p{N}]*)+))|(\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}])|\p{N}+(?:[.,:/]\p{N}+)*)|(["„“”«»‚‘’‹›'])|\.{2,}|[!?]{2,}|-{2,}|[^\s]/uy

// Its groups.
const ADDRESS = 1
const WORD = 2
const NUMBER = 3
const QUOTE = 4

const APOSTROPHE = /['’]/
const CLITIC = /['’](?:s|m|d|re|ve|ll|S|M|D|RE|VE|LL)(?![\p{L}\p{N}])/uy
const NOT_CLITIC = /['’][tT](?![\p{L}\p{N}])/uy
/** Letters after an apostrophe that belong to the same word: "O'Brien", "d'Estaing", "L'Oréal". */
const REST_OF_WORD = /['’]\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy
const DOMAIN = /\.(?:com|org|net|info|gov|int|edu|de|at|ch|eu|uk|us|ru|ua|fr|pl|tv)(?![\p{L}\p{N}])/uy

// Most tokens are Latin words before a blank and single marks after them; those are told by a table, without the
// expression, which makes tokenising about three times as fast.
const LATIN = 0x250
const OTHER = 0
const LETTER = 1
const DIGIT = 2
const BLANK = 3
const CLASS = Uint8Array.from({ length: LATIN }, (_, code) => {
  const char = String.fromCharCode(code)
  return /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : char === ' ' || char === '\n' ? BLANK : OTHER
})
const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < LATIN ? (CLASS[code] as number) : at >= text.length ? BLANK : OTHER
}
/** Marks after which a plain word is surely over, and which stand alone before a blank. */
const PLAIN_MARKS = new Set([',', ';', ':', '.', ')', '!', '?'])

interface Spelling {
  readonly text: string
  readonly norm: string
}

/**
 * Words met so far. All tokens of one word share its texts: whoever looks them up in a list need not hash them or
 * compare their letters again. The memory starts anew where it has grown large; that changes speed only.
 */
const spellings = new Map<string, Spelling>()
const MOST = 50_000
/** Longer words are hardly met again, and would hold their letters in memory. */
const LONGEST = 60

const spellingOf = (word: string): Spelling => {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const spelling = { text: word, norm: lower.includes('’') ? lower.replaceAll('’', "'") : lower }
  if (word.length > LONGEST) return spelling
  if (spellings.size >= MOST) spellings.clear()
  spellings.set(word, spelling)
  return spelling
}

/** Offsets are those in `text` plus `shift`. */
export const tokenize = (text: string, shift = 0): readonly Token[] => {
  const tokens: Token[] = []
  const push = (begin: number, end: number, kind: Token['kind']): void => {
    const token = text.slice(begin, end)
    // Only a word writes ’ for '; elsewhere it is a quotation mark.
    const { text: own, norm } = kind === 'word' ? spellingOf(token) : { text: token, norm: token.toLowerCase() }
    tokens.push({ begin: begin + shift, end: end + shift, text: own, kind, norm })
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
    const first = classAt(text, at)
    if (first === BLANK) {
      at++
      continue
    }
    if (first === LETTER) {
      let end = at + 1
      let next = classAt(text, end)
      while (next === LETTER || next === DIGIT) next = classAt(text, ++end)
      if (next === BLANK || (PLAIN_MARKS.has(text[end] as string) && classAt(text, end + 1) === BLANK)) {
        at = emit(at, end)
        continue
      }
    } else if (first === OTHER && PLAIN_MARKS.has(text[at] as string) && classAt(text, at + 1) === BLANK) {
      push(at, at + 1, 'mark')
      at++
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) {
      at++ // a blank that folding leaves alone
      continue
    }
    const end = at + match[0].length
    if (match[WORD] !== undefined) at = word(at, end)
    else {
      push(
        at,
        end,
        match[ADDRESS] !== undefined
          ? 'word'
          : match[NUMBER] !== undefined
            ? 'number'
            : match[QUOTE] !== undefined
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

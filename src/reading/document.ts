// An article laid out for reading: folded text, quotations, and parsed sentences. Nothing here knows actors or stances.
import type { Article, Range } from '../dossier/index.js'
import { chooseLanguage, type Language, languageOf, type Parse } from '../language/index.js'
import { type Folded, fold, type Quotation, quotations, sentences, type Token } from '../text/index.js'
import { mended } from './mends/index.js'
import { ofOneShape } from './mends/walk.js'
import { withTrueSubjects } from './object-first.js'
import { parseOf, type Tongue } from './parse-of.js'
import { childrenOf, type Sentence } from './sentence.js'
import { stretchesOf } from './stretches.js'

export interface Document {
  readonly article: Article
  readonly folded: Folded
  readonly lang: string | null
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Those that stand in no other, in text order. */
  readonly outer: readonly Quotation[]
}

/** Longer sentences (tables, lists without a stop) are parsed in pieces by the analyser; longer than this they are not prose. */
const LONGEST_SENTENCE = 20_000

/** So much of a text, and of a paragraph, tells its language, in UTF-16 units. */
const TELLING = 20_000
const TELLING_OF_PARAGRAPH = 2000

/** Raw boilerplate as folded ranges: a sentence inside one is not read. */
const skipped = (article: Article, folded: Folded): readonly Range[] =>
  article.boilerplate.map((range) => folded.toFolded(range.begin, range.end))

export const layOut = (article: Article, tongues: ReadonlyMap<string, Tongue>): Document => {
  const folded = fold(article.text)
  const skip = skipped(article, folded)
  const readable = skip.length === 0 ? folded.text : blank(folded.text, skip)
  const tokensIn = stretchesOf(readable)
  const main = (article.lang ? languageOf(article.lang) : null) ?? chooseLanguage(tokensIn(0, TELLING))
  const base = main ? tongues.get(main.code) : undefined
  const found: Sentence[] = []
  if (base) {
    const byParagraph = new Map<number, Tongue>()
    for (const piece of sentences(readable, base.language.sentenceRules)) {
      if (piece.end - piece.begin > LONGEST_SENTENCE) continue
      let tongue = byParagraph.get(piece.paragraph)
      if (!tongue) {
        // A caption may be German in an English article: every paragraph says its own language where it is long enough to tell.
        const own = chooseLanguage(tokensIn(piece.begin, endOfParagraph(readable, piece.begin)), base.language)
        tongue = (own ? tongues.get(own.code) : undefined) ?? base
        byParagraph.set(piece.paragraph, tongue)
      }
      const start = piece.begin + datelineLength(readable, piece.begin, piece.end)
      const end = endBeforeMarks(readable, start, piece.end)
      const tokens = tokensIn(start, end)
      if (tokens.length === 0) continue
      const { language } = tongue
      const parse = mended(withProperLemmas(parseOf(tokens, tongue), tokens, language), tokens, language)
      const parsed: Sentence = {
        begin: start,
        end,
        paragraph: piece.paragraph,
        heading: piece.kind === 'heading',
        lang: language.code,
        tokens,
        parse,
        children: childrenOf(parse.heads, tokens.length),
        memory: [],
      }
      found.push(withTrueSubjects(parsed, language))
    }
  }
  const quoted = fullQuotations(readable)
  const outer = quoted.filter((q) => q.parent === null)
  return { article, folded, lang: main?.code ?? null, sentences: found, quotations: quoted, outer }
}

/** "WASHINGTON, April 28 (RIA Novosti) - ", "Berlin (dpa) – ", "Kiew – ": where a wire's sentence begins behind its dateline. */
const DATELINE =
  /(?:\p{Lu}[\p{L}./]*(?:[ ,-]+[\p{L}\p{N}./]+){0,6}[ ,]*\([^()\n]{2,40}\)|\p{Lu}{3,}(?:[ /-]\p{Lu}{2,})*(?:, \p{Lu}?[\p{L}\p{N}. ]{2,20})?|\p{Lu}\p{Ll}+(?:[/ ]\p{Lu}\p{Ll}+){0,2})\s*(?:[-–—]{1,2}|\.\s*[-–—]|(?<=\p{Lu}{3}):)\s+(?=["„“»]?\p{Lu})/uy

/** "+++ 15:10 Uhr: ", "10.45am: ", "+++ ": where a line of a ticker begins behind its time. */
const STAMP =
  /(?:\+{2,}\s*)?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s?\p{L}[\p{L}.]{0,4}){0,2}\s*(?::|[-–—]|\+{3})\s+(?=["„“»]?\p{Lu})|\+{3}\s+(?=["„“»]?\p{Lu})/uy

/** "… lehnt ab +++": the marks that close a line of a ticker. */
const endBeforeMarks = (text: string, begin: number, end: number): number => {
  let at = end
  while (at > begin && (text[at - 1] === '+' || text[at - 1] === ' ')) at--
  return text.startsWith('+++', at) || text.startsWith(' +++', at) ? at : end
}

const datelineLength = (text: string, begin: number, end: number): number => {
  for (const opening of [DATELINE, STAMP]) {
    opening.lastIndex = begin
    const match = opening.exec(text)
    if (match && begin + match[0].length < end) return match[0].length
  }
  return 0
}

const withProperLemmas = (parse: Parse, tokens: readonly Token[], { properLemma }: Language): Parse =>
  ofOneShape(
    properLemma === null
      ? parse
      : {
          ...parse,
          lemmas: parse.lemmas.map((guess, i) => properLemma(tokens[i]?.norm ?? '', parse.tags[i] ?? 'X', guess)),
        },
  )

/** Quotations that hold anything; a lone mark before a line's end opens one that ends before it begins. */
const fullQuotations = (text: string): readonly Quotation[] => quotations(text).filter((q) => q.end > q.begin)

/**
 * Outer quotations that touch a stretch. They stand in text order and never overlap, so the first is found by halving:
 * a book with ten thousand quotations costs no more a sentence than a page.
 */
export const quotationsTouching = (document: Document, begin: number, end: number): readonly Quotation[] => {
  const all = document.outer
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const q = all[middle] as Quotation
    if ((q.close ?? q.end) < begin) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let i = low; i < all.length && (all[i] as Quotation).begin < end; i++) found.push(all[i] as Quotation)
  return found
}

const endOfParagraph = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return Math.min(end < 0 ? text.length : end, at + TELLING_OF_PARAGRAPH)
}

/** Boilerplate blanked out at equal length, so that offsets stay and no sentence runs through it. */
const blank = (text: string, skip: readonly Range[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { begin, end } of [...skip].sort((a, b) => a.begin - b.begin)) {
    if (end <= at) continue
    const from = Math.max(at, begin)
    pieces.push(text.slice(at, from), '\n'.repeat(end - from))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

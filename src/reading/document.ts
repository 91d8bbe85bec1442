// An article laid out for reading: folded text, quotations, and parsed sentences. Nothing here knows actors or stances.
import type { Article, Range } from '../dossier/index.js'
import { type Analyser, chooseLanguage, type Language, languageOf } from '../language/index.js'
import { type Folded, fold, type Quotation, quotations, sentences, type Token, tokenize } from '../text/index.js'
import { childrenOf, type Sentence } from './sentence.js'

export interface Document {
  readonly article: Article
  readonly folded: Folded
  readonly lang: string | null
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

export interface Tongue {
  readonly language: Language
  readonly analyser: Analyser
}

/** Longer sentences (tables, lists without a stop) are parsed in pieces by the analyser; longer than this they are not prose. */
const LONGEST_SENTENCE = 20_000

/** Raw boilerplate as folded ranges: a sentence inside one is not read. */
const skipped = (article: Article, folded: Folded): readonly Range[] =>
  article.boilerplate.map((range) => folded.toFolded(range.begin, range.end))

export const layOut = (article: Article, tongues: ReadonlyMap<string, Tongue>): Document => {
  const folded = fold(article.text)
  const skip = skipped(article, folded)
  const readable = skip.length === 0 ? folded.text : blank(folded.text, skip)
  const main = (article.lang ? languageOf(article.lang) : null) ?? chooseLanguage(readable)
  const base = main ? tongues.get(main.code) : undefined
  const found: Sentence[] = []
  if (base) {
    const byParagraph = new Map<number, Tongue>()
    for (const piece of sentences(readable, base.language.sentenceRules)) {
      if (piece.end - piece.begin > LONGEST_SENTENCE) continue
      let tongue = byParagraph.get(piece.paragraph)
      if (!tongue) {
        // A caption may be German in an English article: every paragraph says its own language where it is long enough to tell.
        const own = chooseLanguage(paragraphText(readable, piece.begin))
        tongue = (own ? tongues.get(own.code) : undefined) ?? base
        byParagraph.set(piece.paragraph, tongue)
      }
      const tokens = tokenize(readable.slice(piece.begin, piece.end)).map((token) => ({
        ...token,
        begin: token.begin + piece.begin,
        end: token.end + piece.begin,
      }))
      if (tokens.length === 0) continue
      const parse = tongue.analyser.analyse(wordsOf(tokens, tongue.language))
      found.push({
        begin: piece.begin,
        end: piece.end,
        paragraph: piece.paragraph,
        heading: piece.kind === 'heading',
        lang: tongue.language.code,
        tokens,
        parse,
        children: childrenOf(parse.heads, tokens.length),
      })
    }
  }
  return { article, folded, lang: main?.code ?? null, sentences: found, quotations: quotations(readable) }
}

/** A capital at the start of a sentence says nothing about a function word; the analyser reads it as it is written elsewhere. */
const wordsOf = (tokens: readonly Token[], language: Language): readonly string[] =>
  tokens.map((token, i) => {
    const opens = i === 0 || (i === 1 && tokens[0]?.kind === 'quote')
    return opens && (language.functionWords.has(token.norm) || opensCondition(language, token.norm)) ? token.norm : token.text
  })

const opensCondition = (language: Language, word: string): boolean => language.conditionMarkers.some((marker) => marker.words[0] === word)

const paragraphText = (text: string, at: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? Math.min(text.length, at + 2000) : Math.min(end, at + 2000))
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

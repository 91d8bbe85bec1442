// Small articles, readings and a toy normaliser for the tests of the archive and of what is built on it.
import {
  type Article,
  type ArticleId,
  articleId,
  type Forecast,
  identify,
  identifyRemark,
  type PartialDate,
  type Reading,
  type Statement,
  type StatementDraft,
} from '../dossier/index.js'
import type { Normalise } from './archive.js'

export const day = (text: string) => text as PartialDate

export const article = (source: string, text: string, more: Partial<Article> = {}): Article => ({
  id: articleId(source, text),
  source,
  title: null,
  lang: null,
  published: null,
  publisher: null,
  text,
  boilerplate: [],
  ...more,
})

/** A statement on the first occurrence of `quote`. */
export const statement = (of: Article, quote: string, more: Partial<StatementDraft> = {}): Statement => {
  const begin = of.text.indexOf(quote)
  if (begin < 0) throw new Error(`"${quote}" does not stand in ${of.source}`)
  return identify({
    article: of.id,
    begin,
    end: begin + quote.length,
    quote,
    speaker: null,
    actor: 'Freedonia',
    party: 'Freedonia',
    via: [],
    act: 'demand',
    sign: 1,
    strength: 3,
    topic: 'withdrawal from the river',
    issue: 'territory.river',
    option: null,
    condition: null,
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: 0.8,
    why: null,
    ...more,
  })
}

/** A forecast on the first occurrence of `quote`. */
export const forecast = (of: Article, quote: string, more: Partial<Forecast> = {}): Forecast => {
  const begin = of.text.indexOf(quote)
  if (begin < 0) throw new Error(`"${quote}" does not stand in ${of.source}`)
  return identifyRemark({
    kind: 'forecast',
    article: of.id,
    begin,
    end: begin + quote.length,
    quote,
    speaker: null,
    actor: 'Freedonia',
    voice: 'actor',
    party: 'Freedonia',
    via: [],
    topic: 'peace',
    issue: null,
    said: null,
    saidBasis: null,
    certainty: 'paraphrased',
    confidence: 0.5,
    why: null,
    likelihood: 'likely',
    condition: null,
    horizon: null,
    ...more,
  }) as Forecast // of the kind it was made with
}

/** What a person makes of a statement: another one, with an id of its own where the change calls for it. */
export const revised = ({ id: _, ...draft }: Statement, change: Partial<StatementDraft>): Statement =>
  identify({ ...draft, ...change })

export const reading = (of: ArticleId, statements: readonly Statement[], more: Partial<Reading> = {}): Reading => ({
  article: of,
  lang: 'de',
  attributions: [],
  statements: [...statements],
  unread: [],
  ...more,
})

/** Lower-cased words; a final "s" or "en" is cut off, and "flussufer" is also found under "ufer". */
export const toyNormalise: Normalise = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const whole = match[0].toLowerCase()
    const [begin, end] = [match.index, match.index + match[0].length]
    const stem = whole.length > 4 ? whole.replace(/(en|s)$/, '') : whole
    return [stem, ...(stem.length > 8 && stem.endsWith('ufer') ? ['ufer'] : [])].map((word) => ({ word, begin, end }))
  })

// "Polen, die Ukraine und Moldau fordern …": names in a row, of which one has an article. Where an article may also open a
// relative clause, a parse takes the first name for what the rest tells of. The finite verb behind the row shows that it is one.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

interface Row {
  readonly names: readonly number[]
  readonly articles: readonly (readonly [article: number, name: number])[]
  readonly marks: readonly (readonly [mark: number, name: number])[]
  /** The finite word right behind. */
  readonly finite: number
}

const isName = (parse: Parse, i: number): boolean => parse.tags[i] === 'PROPN'

/** The row that opens at `from`, with "und" before its last name; `null` where none does. */
const rowAt = (parse: Parse, tokens: readonly Token[], from: number, articles: ReadonlySet<string>): Row | null => {
  // "Polen" may be a people as well.
  const isFirst =
    isName(parse, from) ||
    (parse.tags[from] === 'NOUN' && parse.labels[from - 1] !== 'det' && parse.labels[from - 1] !== 'amod')
  if (!isFirst || tokens[from + 1]?.text !== ',') return null
  const [names, marks]: [number[], (readonly [number, number])[]] = [[from], []]
  const withArticle: (readonly [number, number])[] = []
  let at = from + 1
  let closed = false
  while (!closed && at < tokens.length - 2) {
    closed = parse.tags[at] === 'CCONJ'
    if (!closed && tokens[at]?.text !== ',') return null
    const article = articles.has(tokens[at + 1]?.norm ?? '') ? at + 1 : -1
    const name = article < 0 ? at + 1 : at + 2
    if (!isName(parse, name)) return null
    names.push(name)
    marks.push([at, name])
    if (article >= 0) withArticle.push([article, name])
    at = name + 1
  }
  const isFinite = parse.feats[at]?.verbForm === 'fin' && at + 1 < tokens.length && parse.tags[at + 1] !== 'PUNCT'
  return closed && withArticle.length > 0 && isFinite ? { names, marks, articles: withArticle, finite: at } : null
}

/** "Für Polen, die Ukraine und Moldau fordert Brüssel …", "Mit der Türkei, Polen und der Ukraine will Rom …". */
const hasPreposition = (parse: Parse, from: number): boolean =>
  parse.tags[from - 1] === 'ADP' || (parse.tags[from - 1] === 'DET' && parse.tags[from - 2] === 'ADP')

/** The parse with such rows as the subject of the verb behind them. */
export const withRowsOfNames = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const articles = language.frames.nameArticles
  if (articles.size === 0) return parse
  let found = parse
  for (let from = 0; from < tokens.length - 5; from++) {
    const row = rowAt(found, tokens, from, articles)
    // "Polen, die Ukraine ablehnt, …": behind a relative clause the verb stands last, and no row.
    if (row === null || found.labels[from] === 'conj') continue
    const below = found.heads[row.finite] ?? -1
    const verb = found.tags[row.finite] === 'AUX' && below > row.finite ? below : row.finite
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    if (row.names.includes(heads[verb] ?? -1)) {
      heads[verb] = heads[from] ?? -1
      labels[verb] = labels[from] ?? 'root'
    }
    // What hung on the name is the verb's: the row has nothing of its own.
    for (let k = row.finite; k < tokens.length; k++) if (heads[k] === from && k !== verb) heads[k] = verb
    heads[from] = verb
    labels[from] = hasPreposition(found, from) ? 'obl' : 'nsubj'
    for (const name of row.names.slice(1)) {
      heads[name] = from
      labels[name] = 'conj'
    }
    for (const [mark, name] of row.marks) heads[mark] = name
    for (const [article, name] of row.articles) {
      heads[article] = name
      labels[article] = 'det'
    }
    const tags = found.tags.map((tag, k) => (row.articles.some(([article]) => article === k) ? 'DET' : tag))
    const feats = found.feats.map((feat, k) => (row.articles.some(([article]) => article === k) ? {} : feat))
    found = { ...found, heads, labels, tags, feats }
    from = row.finite
  }
  return found
}

// Sentences of a test's own, read with a casebook.
import { casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { weights } from '../src/desk/weights.js'
import { type Article, articleId, type PartialDate, type Statement } from '../src/dossier/index.js'
import { type Models, prepareReader, type Reader, readArticle } from '../src/reading/index.js'
import { type SeenSentence, walk } from '../src/reading/read-article.js'

const prepared = new Map<string, Promise<Reader>>()

const kept = (casebook: string, kind: string, models: () => Models): Promise<Reader> => {
  const key = `${casebook} ${kind}`
  const known = prepared.get(key)
  if (known) return known
  const made = prepare(casebook, models)
  prepared.set(key, made)
  return made
}

const prepare = async (casebook: string, models: () => Models): Promise<Reader> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/${casebook}`)
  if (!loaded.ok) throw new Error(`casebook ${casebook} does not load`)
  return prepareReader(loaded.casebook, models())
}

/** Prepared once for all tests that run in a process. */
export const readerOf = (casebook: string): Promise<Reader> => kept(casebook, 'judged', weights)

/** What rules and weighed holders propose, before any judge. */
export const ruleReaderOf = (casebook: string): Promise<Reader> =>
  kept(casebook, 'rules', () => {
    const { statements: _, ...models } = weights()
    return models
  })

/** `published` is a day: "2025-03-14". */
export const textArticle = (lang: string | null, text: string, published: PartialDate | null = null): Article => ({
  id: articleId('test', text),
  source: 'test',
  title: null,
  lang,
  published,
  publisher: null,
  text,
  boilerplate: [],
})

export const statementsIn = (reader: Reader, lang: string, text: string): readonly Statement[] =>
  readArticle(textArticle(lang, text), reader).statements

/** Whose view or wish the last sentence is found to give, without a verb of saying. */
export const sourceIn = (reader: Reader, lang: string, text: string): string | null => {
  const seen: SeenSentence[] = []
  walk(textArticle(lang, text), reader, { sentence: (one) => seen.push(one) })
  return seen.at(-1)?.speech.find(({ kind }) => kind === 'source')?.speaker?.actor ?? null
}

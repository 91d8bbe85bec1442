// Sentences of a test's own, read with a casebook.
import { casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { type Article, articleId, type PartialDate, type Statement } from '../src/dossier/index.js'
import { loadModels } from '../src/models/index.js'
import { prepareReader, type Reader, readArticle } from '../src/reading/index.js'

export const readerOf = async (casebook: string): Promise<Reader> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/${casebook}`)
  if (!loaded.ok) throw new Error(`casebook ${casebook} does not load`)
  return prepareReader(loaded.casebook, loadModels())
}

/** What rules and weighed holders propose, before any judge. */
export const ruleReaderOf = async (casebook: string): Promise<Reader> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/${casebook}`)
  if (!loaded.ok) throw new Error(`casebook ${casebook} does not load`)
  const { statements: _, ...models } = loadModels()
  return prepareReader(loaded.casebook, models)
}

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

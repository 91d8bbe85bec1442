// Sentences of a test's own, read with a casebook.
import { casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { articleId, type Statement } from '../src/dossier/index.js'
import { loadModels } from '../src/models/index.js'
import { prepareReader, type Reader, readArticle } from '../src/reading/index.js'

export const readerOf = async (casebook: string): Promise<Reader> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/${casebook}`)
  if (!loaded.ok) throw new Error(`casebook ${casebook} does not load`)
  return prepareReader(loaded.casebook, loadModels())
}

export const statementsIn = (reader: Reader, lang: string, text: string): readonly Statement[] =>
  readArticle(
    {
      id: articleId('test', text),
      source: 'test',
      title: null,
      lang,
      published: null,
      publisher: null,
      text,
      boilerplate: [],
    },
    reader,
  ).statements

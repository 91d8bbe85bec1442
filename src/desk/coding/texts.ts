// Where the texts of a foreign table are: in the dossier, or in files that were given along.
import type { Article } from '../../dossier/index.js'
import type { TextOf } from './coded-rows.js'

const withoutEnding = (name: string): string => name.replace(/\.[A-Za-z]{1,5}$/, '')

/** By the name an article came in under (with its ending or without, with its folders or without), by its title, or by its id. */
export const textsAmong = (articles: readonly Article[], place: string): TextOf => {
  const byName = new Map<string, Set<Article>>()
  for (const article of articles) {
    const file = article.source.split(/[\\/]/).at(-1) as string
    for (const name of [article.source, file, withoutEnding(file), article.title ?? '', article.id])
      if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(article))
  }
  return (name) => {
    const found = [...(byName.get(name) ?? byName.get(withoutEnding(name.split(/[\\/]/).at(-1) as string)) ?? [])]
    const [article, ...others] = found
    if (!article)
      return {
        ok: false,
        message: `there is no text of "${name}" in ${place}; read it first, give it with --texts, or put it into a column "text"`,
      }
    if (others.length > 0)
      return {
        ok: false,
        message: `"${name}" could be ${found.map(({ source }) => source).join(' or ')}; use the name of the file`,
      }
    const { source, text, title, published, publisher, lang } = article
    return { ok: true, id: source, text, title, published, publisher, lang }
  }
}

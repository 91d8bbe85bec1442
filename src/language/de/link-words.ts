import { wordList } from '../lexicon-row.js'
import type { LinkWords } from '../link-words.js'

export const links: LinkWords = {
  owner: wordList('der, des, von, für, in, dem, im, aus'),
  workplace: wordList('von, vom, der, des, für, bei, beim'),
  post: wordList('bei, beim, vom'),
  portfolio: wordList('für'),
  inName: wordList('und, für, der, des, &'),
}

import { wordList } from '../lexicon-row.js'
import type { LinkWords } from '../link-words.js'

export const links: LinkWords = {
  owner: wordList('of, the, for, in, from'),
  workplace: wordList('of, for, at'),
  post: wordList('to, at'),
  portfolio: wordList('of, for'),
  inName: wordList('of, for, and, &'),
}

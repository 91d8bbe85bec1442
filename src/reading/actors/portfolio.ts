// "Minister of Sports Jane Cook", "Secretary for Health Wes Hill": the words that say what somebody is minister for.
import { classesOf, type Language } from '../../language/index.js'
import { isVerb, norm, type Sentence, tag } from '../sentence.js'
import type { TitleHit } from './titles.js'

const WITH_PORTFOLIO: ReadonlySet<string> = new Set(['minister', 'state-secretary', 'commissioner', 'foreign-minister'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'für'])
/** Longest of them, in words. */
const LONGEST = 6

/** Where they end; where the title ends, if none stand there. */
export const endOfPortfolio = (s: Sentence, { offices, to }: TitleHit, { wordClasses }: Language): number => {
  if (!LINKS.has(norm(s, to)) || !offices.some((office) => WITH_PORTFOLIO.has(office.id))) return to
  const isOne = (i: number): boolean =>
    tag(s, i) === 'CCONJ' || tag(s, i) === 'DET' || (!isVerb(s, i) && isNoun(norm(s, i)))
  const isNoun = (word: string): boolean =>
    [word, word.replace(/s$/, '')].some((form) => classesOf(wordClasses, form).length > 0)
  let at = to + 1
  while (at - to <= LONGEST && s.tokens[at]?.kind === 'word' && isOne(at)) at++
  return at > to + 1 ? at : to
}

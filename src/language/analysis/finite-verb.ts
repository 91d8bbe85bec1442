import { isFiniteTag, uposOf } from './fine-tags.js'
import { DICT } from './lexicon.js'

const FINITE = DICT.present | DICT.past | DICT.sub1 | DICT.sub2
const ENDS: ReadonlySet<string> = new Set(['.', '!', '…'])
const MISTAKEN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'X'])
const SHORTEST = 4

/**
 * A whole sentence has a finite verb: where the tagger saw none, the first word that the dictionary knows as one, written
 * small and no adjective, is taken for it ("Das lehnte X ab", whose second word looks like an adjective behind "das").
 * `fine` is changed in place; the tags of the words begin at `offset`.
 */
export const finiteVerbFinder = (tagNames: readonly string[]) => {
  const finite = tagNames.map(isFiniteTag)
  const mistaken = tagNames.map((name) => MISTAKEN.has(uposOf(name)))
  const past = tagNames.indexOf('VERB.pst')
  const present = tagNames.indexOf('VERB.prs')
  return (words: readonly string[], fine: Int32Array, offset: number, flagsAt: (i: number) => number): void => {
    if (words.length < SHORTEST || !ENDS.has(words.at(-1) as string)) return
    for (let i = 0; i < words.length; i++) if (finite[fine[i + offset] as number]) return
    for (let i = 1; i < words.length; i++) {
      const flags = flagsAt(i)
      if (!mistaken[fine[i + offset] as number] || !(flags & FINITE) || flags & DICT.adjective) continue
      const word = words[i] as string
      if (word[0] !== word[0]?.toLowerCase()) continue
      fine[i + offset] = flags & DICT.past ? past : present
      return
    }
  }
}

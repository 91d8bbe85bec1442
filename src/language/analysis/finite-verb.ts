import { isFiniteTag, uposOf } from './fine-tags.js'
import { DICT } from './lexicon.js'

const FINITE = DICT.present | DICT.past | DICT.sub1 | DICT.sub2
const ENDS: ReadonlySet<string> = new Set(['.', '!', '…'])
const MISTAKEN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'X'])
const SHORTEST = 4
/** What a finite verb right behind a pronoun is taken for besides. */
const CLOSED: ReadonlySet<string> = new Set(['ADP', 'SCONJ'])
const NAME: ReadonlySet<string> = new Set(['PROPN'])
const PRONOUN: ReadonlySet<string> = new Set(['PRON'])
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/**
 * A whole sentence has a finite verb: where the tagger saw none, the first word that the dictionary knows as one, written
 * small and no adjective, is taken for it ("Das lehnte X ab", whose second word looks like an adjective behind "das").
 * So has a clause behind a comma: that of a pronoun and the word behind it ("…, man lehne das ab"), and that of a word in the
 * past before a title and a name ("…, bekräftigte Minister Muster"), which looks like an adjective before a noun.
 * `fine` is changed in place; the tags of the words begin at `offset`.
 */
export const finiteVerbFinder = (tagNames: readonly string[]) => {
  const finite = tagNames.map(isFiniteTag)
  const mistaken = tagNames.map((name) => MISTAKEN.has(uposOf(name)))
  const upos = tagNames.map(uposOf)
  const past = tagNames.indexOf('VERB.pst')
  const present = tagNames.indexOf('VERB.prs')
  return (words: readonly string[], fine: Int32Array, offset: number, flagsAt: (i: number) => number): void => {
    const isTagged = (i: number, tags: ReadonlySet<string>): boolean => tags.has(upos[fine[i + offset] as number] ?? '')
    const hasFinite = (from: number): boolean => {
      for (let i = from; i < words.length && words[i] !== ','; i++) if (finite[fine[i + offset] as number]) return true
      return false
    }
    // "…, wiederholte Angriffe Musterlands": a genitive is whose they are.
    const isName = (i: number): boolean =>
      isTagged(i, NAME) && (isTagged(i + 1, NAME) || !(words[i] as string).endsWith('s'))
    for (let i = 2; i < words.length - 2; i++) {
      if (words[i - 1] !== ',') continue
      const flags = flagsAt(i)
      if (
        upos[fine[i + offset] as number] === 'ADJ' &&
        flags & DICT.past &&
        !(flags & DICT.participle) &&
        isTagged(i + 1, NAMING) &&
        isName(i + 2) &&
        !hasFinite(i)
      )
        fine[i + offset] = past
      for (const [verb, pronoun] of [
        [i + 1, i],
        [i, i + 1],
      ] as const)
        if (isTagged(verb, CLOSED) && isTagged(pronoun, PRONOUN) && flagsAt(verb) & FINITE && !hasFinite(i))
          fine[verb + offset] = flagsAt(verb) & DICT.past ? past : present
    }
    // "Der Minister wies Forderungen zurück": no adjective stands behind its noun.
    for (let i = 1; i < words.length - 1; i++) {
      const flags = flagsAt(i)
      if (
        upos[fine[i + offset] as number] === 'ADJ' &&
        isTagged(i - 1, NAMING) &&
        flags & (DICT.past | DICT.sub1) &&
        !(flags & (DICT.adjective | DICT.participle)) &&
        words[i] === (words[i] as string).toLowerCase()
      )
        fine[i + offset] = flags & DICT.past ? past : present
    }
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

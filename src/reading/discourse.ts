// What an article has told so far of who is who, and what the search for a holder looks at.
import type { Language } from '../language/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Holder } from './holder.js'
import type { Paper, Telling } from './papers/paper.js'

/** What the reading remembers of the sentences before, for pronouns and bare titles. */
export interface Discourse {
  /** Persons, newest last. */
  readonly persons: {
    readonly holder: Holder
    readonly feminine: boolean
    readonly masculine: boolean
    readonly sentence: number
    readonly subject: boolean
    /** Subject of a verb of saying, thinking or judging. */
    readonly speaks: boolean
    /** Nouns, small, for the body whose office the title says: "alliance". */
    readonly called: readonly string[]
    /** Ids of the offices told of here. */
    readonly offices: readonly string[]
  }[]
  /** Bodies, states and collectives, newest last. */
  readonly bodies: {
    readonly holder: Holder
    readonly plural: boolean
    readonly sentence: number
    readonly subject: boolean
    readonly speaks: boolean
    /** Lemmas it was called by, lower-case: "gewerkschaft" of "die Gewerkschaft ver.di". */
    readonly nouns: readonly string[]
    readonly state: boolean
    /** Whether its article is that of "er" ("der Kreml"), where the language has such. */
    readonly isHe: boolean
  }[]
  /** Two or more named side by side, newest last: what "they" and "both governments" may mean. */
  readonly groups: { readonly holders: readonly Holder[]; readonly sentence: number }[]
  /** Papers that set out terms, newest last (papers/). */
  readonly papers: Paper[]
  /** Whose points are being told, after this sentence and after the one before. */
  telling: Telling | null
  toldBefore: Telling | null
  /** The paragraph told of last, -1 before the first. */
  paragraph: number
  lastSpeaker: Holder | null
  /** The sentence in which somebody last spoke, -1 where nobody has. */
  lastSpoken: number
  /** The last town or state that was only a place, and in which sentence. */
  place: { readonly party: string; readonly sentence: number } | null
  /** Who held the last statement, and in which sentence: "vereinbart wurde …" goes on with them. */
  lastHolder: { readonly holder: Holder; readonly sentence: number } | null
}

export const newDiscourse = (): Discourse => ({
  persons: [],
  bodies: [],
  groups: [],
  papers: [],
  telling: null,
  toldBefore: null,
  paragraph: -1,
  lastSpeaker: null,
  lastSpoken: -1,
  place: null,
  lastHolder: null,
})

export interface HolderContext {
  readonly language: Language
  readonly mentions: readonly ActorMention[]
  readonly discourse: Discourse
  readonly sentence: number
  /** Who speaks where the clause stands: the meaning of "I" and "we". */
  readonly speaker: Holder | null
  /** The speaker's own words, in which "he" is somebody else. */
  readonly quoted?: boolean | undefined
  /** The two of another token, where one context serves a whole sentence: "“We must …,” he said" has an end of the quotation. */
  readonly voiceAt?: (i: number) => Pick<HolderContext, 'speaker' | 'quoted'>
}

/** The context at a token. */
export const contextAt = (context: HolderContext, i: number): HolderContext => {
  if (context.voiceAt === undefined) return context
  // Spelt out, for every rule asks for every token: copies of whatever the context holds beside take several times as long.
  const { language, mentions, discourse, sentence, voiceAt } = context
  const { speaker, quoted } = voiceAt(i)
  return { language, mentions, discourse, sentence, speaker, quoted, voiceAt }
}

/** Sentences over which pronouns and descriptions reach back. */
const NEAR = 4

/** Of those told within `reach` sentences who fit: the subject of this sentence or the one before, else the last. */
export const newest = <T extends { readonly sentence: number; readonly subject: boolean }>(
  list: readonly T[],
  at: number,
  fits: (item: T) => boolean = () => true,
  reach = NEAR,
): T | undefined => {
  // Asked for every pronoun, so without lists.
  let last: T | undefined
  for (let k = list.length - 1; k >= 0; k--) {
    const item = list[k] as T
    if (at - item.sentence > reach || !fits(item)) continue
    if (item.subject && at - item.sentence <= 1) return item
    last ??= item
  }
  return last
}

// Words for papers that set out terms: plans, drafts, memoranda, agreements; whose they are, and how their points are told.
import { wordList } from './lexicon-row.js'

/** What putting a point in such a paper is: a proposal, a demand, an offer, or, of what was signed, an agreement. */
export type PaperKind = 'proposal' | 'demand' | 'offer' | 'agreement'

export interface PaperWords {
  /** What kind of paper a noun names (lemma, small), of a compound its last part; `null` for all other nouns. */
  readonly kindOf: (noun: string) => PaperKind | null
  /** Those of them that name a paper of terms only where several have made it: "a joint statement". */
  readonly joint: ReadonlySet<string>
  /** Adjectives that say so: "joint", "gemeinsam". */
  readonly jointly: ReadonlySet<string>
  /** "of his own", "aus eigener Feder". */
  readonly own: ReadonlySet<string>
  /** Nouns (lemma, small) for a part of a paper: "point", "Absatz". */
  readonly parts: ReadonlySet<string>
  /** Nouns (lemma, small) that announce its points: "provisions", "Kernpunkte". */
  readonly points: ReadonlySet<string>
  /** Verbs (lemma) whose subject puts one forward: "presented", "vorgelegt". */
  readonly puts: ReadonlySet<string>
  /** Verbs (lemma) whose subjects make one theirs together: "signed", "vereinbart". */
  readonly agrees: ReadonlySet<string>
  /** Those of them that settle something also where no paper is named: "agreed to". */
  readonly settles: ReadonlySet<string>
  /** Verbs (lemma) of which a paper is the subject and its points the object: "provides for", "sieht vor". */
  readonly tells: ReadonlySet<string>
  /** Those of them whose subject is hardly ever anybody else, also as a pronoun: "it provides for". */
  readonly contains: ReadonlySet<string>
  /** The pronoun of a paper, where it is that of nobody else: "es". */
  readonly neuter: ReadonlySet<string>
  /** Prepositions before the one who wrote it, and before the one whose it is. */
  readonly by: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Before those who made it together: "between", "zwischen". */
  readonly between: ReadonlySet<string>
  /** Before those with whom somebody made it: "with", "mit". */
  readonly withWords: ReadonlySet<string>
  /** Before a paper that is taken on and not made: "agreed to the plan". */
  readonly yields: ReadonlySet<string>
  /** Prepositions that stand before a paper where its points are told: "under", "laut". */
  readonly frames: ReadonlySet<string>
  /** Before a paper where the verb must say that something is planned in it: "in its offer". */
  readonly inPaper: ReadonlySet<string>
  /** The same before a part of it: "in phase one", "in einem ersten Schritt". */
  readonly partFrames: ReadonlySet<string>
  /** Postpositions of the same: "dem Plan zufolge". */
  readonly behind: ReadonlySet<string>
  /** Adverbs that take a paper up: "demnach"; and those that mean it only where a plan is told: "danach". */
  readonly thereby: ReadonlySet<string>
  readonly thereafter: ReadonlySet<string>
  /** Words, or two, that join a point to a noun: "wonach", "under which". */
  readonly whereby: readonly (readonly string[])[]
  /** Words for the paper itself: "heisst es darin". */
  readonly there: ReadonlySet<string>
  /** What points ahead to a list: "these", "folgende". */
  readonly following: ReadonlySet<string>
  /** Verbs (lemma) of a paper that says something: "begins", "heisst". */
  readonly reads: ReadonlySet<string>
  /** Forms that insist: "must", "calls". */
  readonly insists: ReadonlySet<string>
  /** Of "is to leave", "ist zu räumen": the helping verb (lemma) and the word before the infinitive. */
  readonly isTo: { readonly be: ReadonlySet<string>; readonly to: ReadonlySet<string> }
  /** Pronouns of a paper that says something: "it says"; none where they say nothing of who does ("heisst es"). */
  readonly sayers: ReadonlySet<string>
  /** Verbs (lemma) that say what a paper is like: "has two parts". */
  readonly describes: ReadonlySet<string>
  /** Pronouns as subjects of what is said about a paper, and not in it: "that would …". */
  readonly others: ReadonlySet<string>
  /** Beginnings of ordinal numbers, and numbers in letters or figures, that count its parts. */
  readonly ordinal: RegExp
  readonly number: RegExp
  /** Articles of a paper not spoken of before: "a", "ein". */
  readonly indefinite: ReadonlySet<string>
  /** Nouns (lemma, small) for what a paper or a step comes to, of which nothing in it is told: "the move would …". */
  readonly sums: ReadonlySet<string>
  /** Nouns (lemma) that may as well mean a newspaper: "the paper said". */
  readonly press: ReadonlySet<string>
  /** Nouns (lemma, small) for a paper as it was before another took its place, and which is not that other: "the original". */
  readonly originals: ReadonlySet<string>
  /** Whether a paper of that noun (lemma, small) is called after the place where it was made: "the Minsk agreement". */
  readonly placed: (noun: string) => boolean
  /** Prepositions before that place, which come before an owner as well: "das Abkommen von Minsk". */
  readonly placedBy: ReadonlySet<string>
  /** What may open a point that goes on: "in return", "im Gegenzug". */
  readonly goesOn: readonly (readonly string[])[]
  /** Where reported speech has a mood of its own, its forms of "would" that stand for it: "würde". */
  readonly wouldForms: ReadonlySet<string>
}

/** Nouns remembered before all are forgotten. */
const MOST_KNOWN = 40_000

/** "plan, paper": by its own name, or as the last part of a compound unless the compound is listed as none. */
export const papersOf = (
  kinds: Readonly<Record<PaperKind, string>>,
  never: string,
  { compounds }: { readonly compounds: boolean },
): PaperWords['kindOf'] => {
  const none = wordList(never)
  const own = new Map<string, PaperKind>()
  for (const kind of Object.keys(kinds) as PaperKind[]) for (const word of wordList(kinds[kind])) own.set(word, kind)
  const longest = [...own.keys()].sort((a, b) => b.length - a.length)
  const known = new Map<string, PaperKind | null>()
  const nones = [...none]
  const find = (noun: string): PaperKind | null => {
    const bare = noun.slice(noun.lastIndexOf('-') + 1)
    if (none.has(noun) || none.has(bare)) return null
    const whole = own.get(noun) ?? own.get(bare)
    if (whole || !compounds) return whole ?? null
    if (nones.some((word) => bare.endsWith(word))) return null
    const end = longest.find((word) => bare.endsWith(word))
    return end === undefined ? null : (own.get(end) ?? null)
  }
  return (noun) => {
    let kind = known.get(noun)
    if (known.size > MOST_KNOWN) known.clear()
    if (kind === undefined) known.set(noun, (kind = find(noun)))
    return kind
  }
}

/** "under which, whereby" → rows of words. */
export const wordRows = (block: string): readonly (readonly string[])[] =>
  [...wordList(block)].map((row) => row.split(' '))

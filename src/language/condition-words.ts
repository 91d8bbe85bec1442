// What a language must know for conditions: the words that open one, what they need beside them, and the lookalikes.
// Markers are rows of text, so that a linguist can read and mend them:
//
//   wenn                  IF clause
//   im gegenzug für       EXCHANGE phrase
//   für diesen fall       IF word
//   bevor                 UNTIL clause : negative
//
// words in a row (folded, lower-case), head, what the marker takes, after the colon what it needs.
import type { ConditionHead } from '../dossier/index.js'
import { rows } from './lexicon-row.js'

/**
 * What must be so for the words to be a condition and not a date, a reason or a contrast:
 * `negative` a stance against the thing ("kein Treffen, bevor …"), `refusal` the same, and the words hang on its verb
 * ("lehnt … wegen … ab"), `threat` a threat ("wer das tut, wird …"), `trade` a verb of `trading` ("Land gegen Frieden
 * anbieten"), `only` a word of `only` before it ("erst nach dem Treffen"), `outcome` that or a noun of `outcomes` behind it
 * ("nach einem Waffenstillstand"), `start` the beginning of a clause, `opened` that or a pronoun behind, `finite` a clause
 * with a verb behind it, `nameless` no name or pronoun behind it ("ohne uns"), `untimed` anything but a date behind it,
 * `own` the stance's own verb to hang on ("im Gegenzug"), `subject` the subject's place ("any contingent would be …").
 */
const NEEDS = [
  'negative',
  'refusal',
  'threat',
  'trade',
  'only',
  'outcome',
  'start',
  'opened',
  'finite',
  'nameless',
  'untimed',
  'own',
  'subject',
] as const
export type ConditionNeed = (typeof NEEDS)[number]

const TAKES = ['clause', 'phrase', 'word'] as const

export interface ConditionMarker {
  readonly words: readonly string[]
  readonly head: ConditionHead
  /** A clause follows (wenn, if), or a noun phrase (im Gegenzug für, in return for), or the words are all of it. */
  readonly takes: (typeof TAKES)[number]
  readonly needs: readonly ConditionNeed[]
}

export interface ConditionWords {
  /** Words before a marker that make it the only way: "nur", "erst", "only". */
  readonly only: ReadonlySet<string>
  /** Prepositions that are a condition with such a word before them: "nur unter Anerkennung", "only after". */
  readonly onlyPrepositions: ReadonlyMap<string, ConditionHead>
  /** Words before a marker that say the stance holds all the same, or that nothing is meant: "auch wenn", "as if". */
  readonly all: ReadonlySet<string>
  /** Phrases that look like a marker and are none: "wenn und aber", "at once". */
  readonly idioms: readonly (readonly string[])[]
  /** Lemmas before a marker that ask: "evaluate if". */
  readonly asking: ReadonlySet<string>
  /** Words shortly before a marker that judge what the clause names, so that it is a wish and no condition: "happy if". */
  readonly judging: ReadonlySet<string>
  /** Finite verbs that open a conditional clause without a conjunction, wherever their subject follows them: "sollte". */
  readonly inverted: ReadonlySet<string>
  /** Those that only do so with an infinitive behind: "were he to". */
  readonly invertedWithInfinitive: ReadonlySet<string>
  /** Any finite verb may open a conditional clause: "Lehnt Kiew ab, …". */
  readonly verbFirst: boolean
  /** Endings of a finite verb, for one that a capital at the start of a sentence makes look like a noun. */
  readonly verbEndings: RegExp
  /** Words that may stand between such a clause and the verb of the main one: "so", "dann". */
  readonly then: ReadonlySet<string>
  /** Lemmas that tie their subject or object to a condition, with the words that open it: "knüpfen an", "abhängig von". */
  readonly ties: ReadonlyMap<string, readonly string[]>
  /** Words that open the clause a tie takes: "davon abhängig, dass". */
  readonly that: ReadonlySet<string>
  /** Words that mean "if not that" at the beginning or end of a clause: "andernfalls", "otherwise". */
  readonly otherwise: readonly (readonly string[])[]
  /** The same, in threats only: "oder". */
  readonly or: ReadonlySet<string>
  /** Words that open what is wanted for the stance before: "dafür", "in return". */
  readonly inReturn: readonly (readonly string[])[]
  /** Beginnings of nouns for a condition: "bedingung", "condition". */
  readonly nouns: readonly string[]
  /** Words beside such a noun that leave open which it is: "bestimmte", "certain". */
  readonly unnamed: ReadonlySet<string>
  /** Endings of nouns for what has not happened yet and can: "waffenstillstand", "agreement". */
  readonly outcomes: readonly string[]
  /** Lemmas of verbs that trade one thing against another. */
  readonly trading: ReadonlySet<string>
  /** "and" and "or" between parts of a condition. */
  readonly and: ReadonlySet<string>
  /** Words that make a list one of examples, whose "or" is no choice: "etwa", "such as". */
  readonly examples: readonly (readonly string[])[]
  /** Words before a quantity: "mindestens", "at least". */
  readonly comparators: ReadonlyMap<string, '<' | '<=' | '>' | '>='>
  /** Units of quantities by lemma: "Tag", "day" → "d". */
  readonly units: ReadonlyMap<string, string>
}

const ROW = /^(.+?)\s+([A-Z]+) (clause|phrase|word)(?:\s*:\s*(.*))?$/u

const parseMarker = (row: string): ConditionMarker => {
  const match = ROW.exec(row)
  if (!match) throw new Error(`condition markers: cannot read the row "${row}"`)
  const needs = (match[4] ?? '').split(/\s+/).filter((need) => need !== '')
  const unknown = needs.find((need) => !NEEDS.some((known) => known === need))
  if (unknown) throw new Error(`condition markers: nothing is called "${unknown}" in the row "${row}"`)
  return {
    words: (match[1] as string).split(' '),
    head: match[2] as ConditionHead,
    takes: match[3] as ConditionMarker['takes'],
    needs: needs as ConditionNeed[],
  }
}

/** Throws on a row we cannot read: the lists are ours, so that is our mistake. */
export const parseMarkers = (block: string): readonly ConditionMarker[] => rows(block).map(parseMarker)

/** "in return, in exchange" → rows of words. */
export const wordRows = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((words) => words.trim().split(/\s+/))

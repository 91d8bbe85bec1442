// The stance lexicon of a language, keyed by lemma, and the test whether an entry's frame stands in a clause.
import { classesOf, type Language, type StanceEntry } from '../../language/index.js'
import { perWord } from '../per-word.js'
import {
  childWith,
  clauseOf,
  extent,
  head,
  isAsClause,
  isPassive,
  isSmallClause,
  isVerb,
  label,
  lemma,
  norm,
  type Sentence,
  subjectOf,
  subtree,
  tag,
  wordIs,
} from '../sentence.js'
import { isAuthored } from '../verb-holders.js'
import { beingAt } from '../word-class.js'

export interface StanceLexicon {
  readonly verbs: ReadonlyMap<string, readonly StanceEntry[]>
  readonly nouns: ReadonlyMap<string, readonly StanceEntry[]>
  readonly adjectives: ReadonlyMap<string, readonly StanceEntry[]>
  /** Noun lemmas of five letters and more, for the last part of a compound. */
  readonly nounEnds: readonly string[]
}

/** Above any number of words and needs: "sich verpflichten" is no "verpflichten zu". */
const REFLEXIVE_FIRST = 10_000
const WORD_WEIGHT = 100

const group = (entries: readonly StanceEntry[]): ReadonlyMap<string, readonly StanceEntry[]> => {
  const map = new Map<string, StanceEntry[]>()
  for (const entry of entries) {
    const list = map.get(entry.lemma)
    if (list) list.push(entry)
    else map.set(entry.lemma, [entry])
  }
  // Entries that ask for more are tried first. Words must all stand there, of needs only one, however many are named.
  const weight = (entry: StanceEntry): number =>
    entry.words.length * WORD_WEIGHT + entry.needs.length + (entry.reflexive ? REFLEXIVE_FIRST : 0)
  for (const list of map.values()) list.sort((a, b) => weight(b) - weight(a))
  return map
}

export const prepareStances = (language: Language): StanceLexicon => {
  const nouns = group(language.stanceNouns)
  return {
    verbs: group(language.stanceVerbs),
    nouns,
    adjectives: group(language.stanceAdjectives),
    nounEnds: [...nouns.keys()].filter((noun) => noun.length >= 5).sort((a, b) => b.length - a.length),
  }
}

const REFLEXIVE = new Set(['sich', 'mich', 'uns', 'dich', 'euch'])

/** "verspricht, sich daran zu halten": behind a comma it belongs to the infinitive. */
const isOwnReflexive = (s: Sentence, verb: number, k: number): boolean => {
  if (!REFLEXIVE.has(norm(s, k))) return false
  if (k < verb || head(s, k) === verb) return true
  for (let at = verb + 1; at < k; at++) if (s.tokens[at]?.text === ',') return false
  return true
}

const ARGUMENTS = new Set(['obj', 'iobj', 'obl', 'obl:arg', 'obl:agent', 'nmod', 'nsubj:pass'])

const isNoun = (s: Sentence, i: number): boolean => tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN'

/** "There must be no delay, the chancellor insisted": behind a comma a relative clause has its pronoun. */
const isBareBehindMark = (s: Sentence, i: number): boolean => {
  const subject = (s.children[i] ?? []).find((c) => label(s, c) === 'nsubj')
  if (subject === undefined) return false
  const [from] = extent(subtree(s, subject))
  return from > head(s, i) && s.tokens[from - 1]?.text === ','
}

/** "the truce that Kyiv proposed": a relative clause with a subject of its own whose thing is the noun it hangs on. */
export const takesItsNoun = (s: Sentence, i: number, language: Language): boolean =>
  !isBareBehindMark(s, i) &&
  (label(s, i) === 'acl:relcl' || (label(s, i) === 'acl' && isAsClause(s, i, language))) &&
  (s.children[i] ?? []).some((c) => label(s, c) === 'nsubj' && isNoun(s, c)) &&
  !(s.children[i] ?? []).some((c) => label(s, c) === 'ccomp' || (label(s, c) === 'obj' && isNoun(s, c)))

const opensWith = (s: Sentence, i: number, word: string): boolean =>
  (s.children[i] ?? []).some((k) => label(s, k) === 'mark' && norm(s, k) === word)

const INFINITIVES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl', 'acl'])

/** "told Kyiv to wait", "gave them two days to leave": on the verb or on its object; "told them to applause" has none. */
const hasInfinitive = (s: Sentence, i: number): boolean => {
  const children = s.children[i] ?? []
  const objects = children.filter((c) => label(s, c) === 'obj' || label(s, c) === 'iobj')
  return [...children, ...objects.flatMap((c) => s.children[c] ?? [])].some(
    (c) => c > i && INFINITIVES.has(label(s, c)) && opensWith(s, c, 'to'),
  )
}

const RECEIVED: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj:pass'])

/** "welcomed Ms Sample to the town", "begrüßte die Delegierten": what the verb is about is somebody, by name or by his noun. */
const isAboutPerson = (s: Sentence, i: number, language: Language): boolean =>
  (s.children[i] ?? []).some(
    (c) =>
      RECEIVED.has(label(s, c)) &&
      (tag(s, c) === 'PROPN' ? (s.parse.entities[c]?.endsWith('PER') ?? false) : beingAt(s, c, language) === 'people'),
  )

const hasNeed = (s: Sentence, i: number, clause: readonly number[], need: string, language: Language): boolean => {
  const { wordClasses } = language
  // "the truce that Kyiv proposed": the thing is what the clause hangs on.
  if (need === 'obj')
    return (
      childWith(s, i, 'obj', 'iobj', 'nsubj:pass') >= 0 ||
      takesItsNoun(s, i, language) ||
      (s.children[i] ?? []).some((c) => isSmallClause(s, c))
    )
  if (need === 'dass' || need === 'that')
    // A "dass" that opens the clause itself says nothing about its frame.
    return (
      childWith(s, i, 'ccomp', 'acl') >= 0 ||
      clause.some((k) => norm(s, k) === need && !(label(s, k) === 'mark' && head(s, k) === i))
    )
  if (need === 'zu' || need === 'to')
    return (
      childWith(s, i, 'xcomp', 'acl') >= 0 ||
      clause.some((k) => (k > i || label(s, k) === 'case') && norm(s, k) === need) ||
      // "declined for now to agree": the parse may call the infinitive a clause of its own.
      (s.children[i] ?? []).some(
        (c) => c > i && (label(s, c) === 'ccomp' || label(s, c) === 'advcl') && opensWith(s, c, need),
      )
    )
  if (need === 'to+') return hasInfinitive(s, i)
  if (need === '#person') return isAboutPerson(s, i, language)
  if (need.startsWith('#')) {
    const isOfClass = (k: number): boolean =>
      classesOf(wordClasses, lemma(s, k).toLowerCase()).some((name) => name === need.slice(1))
    return (
      (s.children[i] ?? []).some((k) => ARGUMENTS.has(label(s, k)) && isOfClass(k)) ||
      (takesItsNoun(s, i, language) && isOfClass(head(s, i)))
    )
  }
  if (need.startsWith('=')) {
    const isWord = (k: number): boolean =>
      wordIs(norm(s, k), need.slice(1)) ||
      wordIs(lemma(s, k).toLowerCase(), need.slice(1)) ||
      compoundIs(norm(s, k), need.slice(1))
    return clause.some(isWord) || (takesItsNoun(s, i, language) && isWord(head(s, i)))
  }
  if (REFLEXIVE.has(need)) return clause.some((k) => norm(s, k) === need && isOwnReflexive(s, i, k))
  return (
    clause.some((k) => norm(s, k) === need || language.frames.contracted.get(norm(s, k)) === need) ||
    // "prüft, ob …": a word that opens the clause of what it is about.
    (s.children[i] ?? []).some((c) => label(s, c) === 'ccomp' && opensWith(s, c, need))
  )
}

/** "wirtschaftssanktionen" for "sanktion*". */
const compoundIs = (word: string, need: string): boolean =>
  need.endsWith('*') && need.length > 5 && word.includes(need.slice(0, -1))

/** "Der Unfall forderte zwölf Tote": only things as subject; in a passive the subject is no doer. */
const hasThingAsSubject = (s: Sentence, i: number, language: Language): boolean => {
  if (isPassive(s, i)) return false
  // A parse may offer several subjects, or have given them to the auxiliary.
  const finite = [i, ...(s.children[i] ?? []).filter((c) => label(s, c) === 'aux')]
  const offered = finite.flatMap((v) => (s.children[v] ?? []).filter((c) => label(s, c) === 'nsubj'))
  const subjects = offered.length > 0 ? offered : [subjectOf(s, i)].filter((subject) => subject >= 0)
  return (
    subjects.length > 0 &&
    subjects.every(
      (subject) =>
        tag(s, subject) === 'NOUN' &&
        language.isThing(lemma(s, subject).toLowerCase()) &&
        !isAuthored(s, subject, language),
    )
  )
}

/** The clause, with a "yes" or "no" that a parse calls a clause of its own ("said no to the loan"). */
const frameOf = (s: Sentence, root: number): readonly number[] => {
  const clause = clauseOf(s, root)
  const answers = (s.children[root] ?? []).filter(
    (c) => label(s, c) === 'ccomp' && !isVerb(s, c) && childWith(s, c, 'nsubj', 'cop') < 0,
  )
  if (answers.length === 0) return clause
  return [...clause, ...answers.flatMap((c) => subtree(s, c))].sort((a, b) => a - b)
}

/** First entry whose frame stands in the clause that token i heads, or that `root` heads where a parse hung i below it. */
export const fittingEntry = (
  s: Sentence,
  i: number,
  entries: readonly StanceEntry[] | undefined,
  language: Language,
  root = i,
): { readonly entry: StanceEntry; readonly clause: readonly number[] } | null => {
  if (!entries) return null
  const clause = frameOf(s, root)
  for (const entry of entries) {
    if (entry.words.length > 0 && !holdsAll(s, clause, entry.words)) continue
    if (entry.reflexive && !clause.some((k) => isOwnReflexive(s, i, k))) continue
    if (entry.needs.length > 0 && !entry.needs.some((need) => hasNeed(s, i, clause, need, language))) continue
    if (entry.forbids.some((need) => hasNeed(s, i, clause, need, language))) continue
    if (entry.somebody && hasThingAsSubject(s, root, language)) continue
    return { entry, clause }
  }
  return null
}

/** Whether every word stands in the clause. A verb has up to a hundred rows, and most fail here. */
const holdsAll = (s: Sentence, clause: readonly number[], words: readonly string[]): boolean => {
  const { tokens } = s
  for (let w = 0; w < words.length; w++) {
    const word = words[w] as string
    let k = 0
    while (k < clause.length && !wordIs(tokens[clause[k] as number]?.norm ?? '', word)) k++
    if (k === clause.length) return false
  }
  return true
}

/** Where the preposition that turns the sign stands ("gegen"), -1 where it does not. */
export const turnedAt = (s: Sentence, clause: readonly number[], entry: StanceEntry): number =>
  clause.find((k) => entry.turns.includes(norm(s, k))) ?? -1

const entriesOfNoun = perWord(({ nouns, nounEnds }: StanceLexicon, lemma): readonly StanceEntry[] | null => {
  const word = lemma.toLowerCase()
  const own = nouns.get(word)
  if (own) return own
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (last !== word && nouns.has(last)) return nouns.get(last) ?? null
  const end = nounEnds.find((noun) => word.length > noun.length + 2 && word.endsWith(noun))
  return end === undefined ? null : (nouns.get(end) ?? null)
})

/** Entries for a noun, or for the last part of a compound ("Gebietsforderungen"). */
export const nounEntries = (s: Sentence, i: number, lexicon: StanceLexicon): readonly StanceEntry[] | undefined =>
  tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN' ? (entriesOfNoun(lexicon)(lemma(s, i)) ?? undefined) : undefined

export const isObjectOf = (s: Sentence, i: number): boolean =>
  label(s, i) === 'obj' || label(s, i).startsWith('obl') || label(s, i) === 'nsubj:pass'

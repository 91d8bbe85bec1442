// What somebody says it will do: harm, help, or an end to harm. "Vowed to hit back" is no promise, "agreed to supply shells"
// no mere consent, and "would cut off the aid" offers nothing.
import type { Language } from '../../language/index.js'
import { childWith, head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { classAt } from '../word-class.js'
import { conditionWordsOf, isNoThing } from './clause.js'
import { isEnding, isWanted } from './endings.js'
import type { StanceLexicon } from './lookup.js'

export type Deed = 'harm' | 'help' | 'relief'

const named = (names: string): ReadonlySet<string> => new Set(names.split(' ').map((name) => `n-${name}`))
/** Things whose end is a harm, and things whose end is a relief. */
const GOODS = named('aid support transport agreement talks promise membership')
const ILLS: ReadonlySet<string> = new Set([...named('attack war sanctions threat'), 'v-attack'])
const THINGS: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'obl:arg',
  'nmod',
  'compound',
  'xcomp',
  'nsubj:pass',
  // A parse may call a thing that leads a subject.
  'nsubj',
])

/** Classes of what a word is about: its thing, and what hangs below a noun of size or kind ("die Verlängerung der Sanktionen"). */
const classesBelow = (s: Sentence, i: number, language: Language): readonly string[] =>
  (s.children[i] ?? [])
    .filter((c) => THINGS.has(label(s, c)))
    .flatMap((c) => [
      classAt(s, c, language),
      ...(s.children[c] ?? []).filter((k) => THINGS.has(label(s, k))).map((k) => classAt(s, k, language)),
    ])

/** What the verb at `i` does to others; `null` where nothing says. */
export const deedAt = (s: Sentence, i: number, language: Language): Deed | null => {
  const word = lemma(s, i)
  const [harms, helps] = [language.harms.has(word), language.helps.has(word)]
  const about = classesBelow(s, i, language)
  if (isEnding(s, i, language)) {
    if (about.some((name) => ILLS.has(name))) return 'relief'
    return about.some((name) => GOODS.has(name)) ? 'harm' : null
  }
  // "continue": the war, or the aid.
  if (harms && helps)
    return about.some((name) => ILLS.has(name)) ? 'harm' : about.some((name) => GOODS.has(name)) ? 'help' : null
  return harms ? 'harm' : helps ? 'help' : null
}

const CLAUSES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'acl', 'advcl'])

/** The deed that a verb of resolving or promising is about: its infinitive or clause, or sanctions as its thing. */
export const deedBelow = (s: Sentence, i: number, language: Language): Deed | null => {
  const verb = (s.children[i] ?? []).find(
    (c) => c > i - 12 && CLAUSES.has(label(s, c)) && tag(s, c) === 'VERB' && isWanted(s, c, language),
  )
  if (verb !== undefined) {
    const denied = (s.children[verb] ?? []).some((c) => language.negations.has(norm(s, c)) || isNoThing(s, c, language))
    return denied ? null : deedAt(s, verb, language)
  }
  const ends = (s.children[i] ?? []).some((c) => isEnding(s, c, language))
  return !ends && classesBelow(s, i, language).includes('n-sanctions') ? 'harm' : null
}

const VIOLENT: ReadonlySet<string> = new Set(['v-attack', 'v-punish', 'v-annex', 'v-threaten'])
const MEANS = named('attack war sanctions weapons threat')

/** "ready to strike back", "prepared to use force": what somebody is ready for is harm by its verb, or by the means. */
export const isReadyToHarm = (s: Sentence, i: number, language: Language): boolean => {
  const verb = (s.children[i] ?? []).find((c) => c > i - 12 && CLAUSES.has(label(s, c)) && tag(s, c) === 'VERB')
  if (verb === undefined || !isWanted(s, verb, language) || isEnding(s, verb, language)) return false
  if ((s.children[verb] ?? []).some((c) => language.negations.has(norm(s, c)) || isNoThing(s, c, language)))
    return false
  if (VIOLENT.has(classAt(s, verb, language))) return true
  return language.harms.has(lemma(s, verb)) && classesBelow(s, verb, language).some((name) => MEANS.has(name))
}

/** Whether the clause is told as a warning, or hangs on a condition: "would leave the treaty if …, he warned". */
export const isWarning = (s: Sentence, i: number, language: Language, { verbs }: StanceLexicon): boolean => {
  const warns = (k: number): boolean =>
    verbs.get(lemma(s, k))?.some(({ act }) => act === 'threaten') === true && k !== i
  const above = head(s, i)
  if (above >= 0 && ['ccomp', 'parataxis', 'xcomp', 'obl'].includes(label(s, i)) && warns(above)) return true
  return (s.children[i] ?? []).some((c) => {
    const rel = label(s, c)
    if ((rel === 'parataxis' || rel === 'xcomp' || rel === 'ccomp') && warns(c)) return true
    const supposed = (k: number): boolean => {
      const mark = childWith(s, k, 'mark')
      return mark >= 0 && conditionWordsOf(language).has(norm(s, mark))
    }
    return (
      (CLAUSES.has(rel) && supposed(c)) || (s.children[c] ?? []).some((k) => CLAUSES.has(label(s, k)) && supposed(k))
    )
  })
}

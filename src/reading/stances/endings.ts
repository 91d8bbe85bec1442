// What ends a thing is against it: "demand an end to X", "appealed to both sides to refrain from X", "not to lift X". Where
// the thing of a stance is found, whether a word in it ends something, and whether that end is itself denied.
import { classesOf, type Language } from '../../language/index.js'
import { conditionsIn } from '../conditions/find-conditions.js'
import { perWord } from '../per-word.js'
import {
  childWith,
  clauseOf,
  head,
  isSmallClause,
  label,
  lemma,
  norm,
  remembered,
  type Sentence,
  tag,
} from '../sentence.js'
import { beingAt, classAt } from '../word-class.js'
import { conditionWordsOf, isNoThing } from './clause.js'

const THINGS = new Set(['obj', 'ccomp', 'xcomp', 'obl', 'obl:arg', 'nmod', 'acl', 'nsubj:pass'])
/** Who is asked; what is asked of him a parse may hang below him. */
const ASKED = new Set(['obj', 'iobj', 'obl', 'obl:arg'])
const ASKED_FOR = new Set(['acl', 'xcomp', 'ccomp', 'advcl'])
const CLAUSES = new Set(['ccomp', 'xcomp'])

/** How far before its word a thing may stand. */
const BEFORE = 12

/** An infinitive or a clause of what is wanted, and no "if", "when" or "in order to". */
export const isWanted = (s: Sentence, i: number, { frames }: Language): boolean => {
  const mark = childWith(s, i, 'mark')
  return mark >= 0 ? frames.wantedMarks.has(norm(s, mark)) : s.parse.feats[i]?.verbForm === 'inf'
}

const conditionsOf = remembered((s, language: Language) => conditionsIn(s, language))

/** "if Ottawa did not yield", "für den Fall, dass es nicht vorangehe", whatever a parse calls it. */
const isSupposition = (s: Sentence, i: number, at: number, language: Language): boolean => {
  const mark = childWith(s, i, 'mark')
  if (mark >= 0 && conditionWordsOf(language).has(norm(s, mark))) return true
  // What somebody makes his yes hang on is itself what he asks for.
  return conditionsOf(s, language).some((c) => c.head === 'IF' && c.verb === i && (at < c.from || at >= c.to))
}

const hasThing = (s: Sentence, at: number, language: Language): boolean =>
  (s.children[at] ?? []).some(
    (c) => CLAUSES.has(label(s, c)) || (label(s, c) === 'obj' && beingAt(s, c, language) === 'nobody'),
  )

/** "to be scrapped". */
const isPassiveInfinitive = (s: Sentence, i: number): boolean =>
  s.parse.feats[i]?.verbForm === 'part' &&
  childWith(s, i, 'mark') >= 0 &&
  (s.children[i] ?? []).some((c) => label(s, c) === 'aux:pass' && s.parse.feats[c]?.verbForm === 'inf')

/** "wants the ban lifted": a participle behind the object, where the verb says what shall become of its thing. */
const isWantedDone = (s: Sentence, at: number, i: number, { frames }: Language): boolean =>
  frames.wantingDone.has(lemma(s, at)) &&
  s.parse.feats[i]?.verbForm === 'part' &&
  !['mark', 'aux', 'aux:pass', 'nsubj'].some((rel) => childWith(s, i, rel) >= 0)

/** Heads of what a stance word is about: its complements, and those hung on whoever is asked. */
export const thingsOf = (s: Sentence, at: number, language: Language): readonly number[] => {
  const { frames } = language
  const children = (s.children[at] ?? []).filter((c) => c > at - BEFORE && !isSupposition(s, c, at, language))
  const below = children
    .filter((c) => ASKED.has(label(s, c)) && tag(s, c) !== 'VERB' && beingAt(s, c, language) !== 'nobody')
    .flatMap((c) =>
      (s.children[c] ?? []).filter((k) => k > c && ASKED_FOR.has(label(s, k)) && isWanted(s, k, language)),
    )
  const own = children.filter(
    (c) =>
      THINGS.has(label(s, c)) ||
      isSmallClause(s, c) ||
      // "garantiert, dass …": a parse may take it for a relative clause.
      (label(s, c) === 'acl:relcl' && childWith(s, c, 'mark') >= 0 && isWanted(s, c, language)) ||
      // "demands sanctions to end the war" says what for.
      (label(s, c) === 'advcl' && isWanted(s, c, language) && !hasThing(s, at, language)) ||
      // "would like its banks taken off the list"
      (c > at && label(s, c) === 'advcl' && isWantedDone(s, at, c, language)),
  )
  // "wants the embargo to be scrapped": what shall become of the thing.
  const undone = own
    .filter((c) => label(s, c) === 'obj')
    .flatMap((c) =>
      (s.children[c] ?? []).filter(
        (k) => k > c && label(s, k) === 'acl' && (isPassiveInfinitive(s, k) || isWantedDone(s, at, k, language)),
      ),
    )
  // "wants to see the quotas scrapped"
  const seen = own.filter((c) => label(s, c) === 'xcomp' && c > at && frames.wantingDone.has(lemma(s, c)))
  return [...own, ...below, ...undone, ...seen.flatMap((c) => thingsOf(s, c, language))]
}

const endsInEnding = perWord((language: Language, word): boolean =>
  [...language.endings].some((ending) => ending.length > 4 && word.endsWith(ending)),
)

/** The particle of a verb, or what stands right behind it and may be one that a parse hung elsewhere. */
const particleOf = (s: Sentence, i: number): number => {
  const particle = childWith(s, i, 'compound:prt')
  if (particle >= 0) return particle
  return tag(s, i + 1) === 'ADP' || tag(s, i + 1) === 'ADV' ? i + 1 : -1
}

const GIVEN_UP = new Set(['n-troops', 'n-weapons', 'n-territory', 'n-border'])
const OBJECTS = new Set(['obj', 'iobj'])
const PLACES = new Set(['B-LOC', 'I-LOC'])

/** "withdrawn" may have been taken for an infinitive. */
const isParticiple = (s: Sentence, i: number, word: string, { objectMayLead }: Language): boolean => {
  const form = s.parse.feats[i]?.verbForm
  return (
    tag(s, i) === 'VERB' && (form === 'part' || (form === 'inf' && !objectMayLead && norm(s, i) !== word.split(' ')[0]))
  )
}

/** "der Abzug Russlands": who draws back; "der Rückzug Roms aus dem Abkommen" is from no land. */
const isGenitiveOf = (s: Sentence, i: number): boolean =>
  label(s, i) === 'nmod' &&
  childWith(s, i, 'case') < 0 &&
  PLACES.has(s.parse.entities[i] ?? '') &&
  !(tag(s, i + 1) === 'ADP' && tag(s, head(s, i + 1)) === 'NOUN')

/** What is drawn back or handed over: troops, arms, land. */
const givenBy = (s: Sentence, i: number, language: Language): readonly number[] =>
  (s.children[i] ?? []).filter(
    (c) =>
      (tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN') &&
      label(s, c) !== 'nsubj' &&
      ((PLACES.has(s.parse.entities[c] ?? '') && (OBJECTS.has(label(s, c)) || childWith(s, c, 'case') >= 0)) ||
        classesOf(language.wordClasses, lemma(s, c).toLowerCase()).some((name) => GIVEN_UP.has(name))),
  )

/** "withdraw its troops", "give up Donbas", "der Abzug aus Gaza": to draw back or hand over is itself what is wanted. */
const isHandover = (s: Sentence, i: number, word: string, language: Language): boolean => {
  if (!language.handovers.has(word)) return false
  const given = givenBy(s, i, language).length > 0
  // "The law must be withdrawn", "want the law withdrawn": what is taken back and handed to nobody.
  if (isParticiple(s, i, word, language)) return given
  const things = (s.children[i] ?? []).filter((c) => tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN')
  return given || things.every((c) => label(s, c) === 'nsubj' || label(s, c) === 'nmod:poss' || isGenitiveOf(s, c))
}

/** Who may leave a land for good: settlers and fighters, but no ambassador. */
const DWELLING: ReadonlySet<string> = new Set(['n-people', 'n-group'])

/** The troops, arms or land that the verb at `i` draws back or hands over; empty for a verb of another kind or thing. */
export const handedOver = (s: Sentence, i: number, language: Language): readonly number[] => {
  const word = lemma(s, i).toLowerCase()
  const isOne = language.handovers.has(word) || language.handovers.has(`${word} ${norm(s, particleOf(s, i))}`)
  if (!isOne) return []
  const given = givenBy(s, i, language)
  // "gave up its claim to the valley": what is given up is the claim.
  const isOther = (c: number): boolean =>
    label(s, c) === 'obj' &&
    tag(s, c) === 'NOUN' &&
    !given.includes(c) &&
    !classesOf(language.wordClasses, lemma(s, c).toLowerCase()).some((name) => DWELLING.has(name))
  return (s.children[i] ?? []).some(isOther) ? [] : given
}

const PASSED: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj:pass'])

/** "Flüchtlinge zurücknehmen", "die Einstellung von Lehrern"; not "die Angriffe auf Soldaten einstellen". */
const isAboutPeople = (s: Sentence, i: number, language: Language): boolean =>
  (s.children[i] ?? []).some((c) => {
    const preposition = childWith(s, c, 'case')
    const isThing =
      tag(s, i) === 'VERB'
        ? PASSED.has(label(s, c))
        : label(s, c) === 'nmod' && (preposition < 0 || language.links.owner.has(norm(s, preposition)))
    return isThing && (beingAt(s, c, language) === 'people' || classAt(s, c, language) === 'n-people')
  })

/** "macht den Beschluss rückgängig": what a thing is made, and no particle of the verb. */
const isMadeNothing = (s: Sentence, i: number, word: string, { endings }: Language): boolean =>
  tag(s, i) === 'VERB' &&
  (s.children[i] ?? []).some(
    (c) =>
      (tag(s, c) === 'ADJ' || (tag(s, c) === 'ADV' && label(s, c) !== 'compound:prt')) &&
      endings.has(`${word} ${norm(s, c)}`),
  )

/** "Ende", "einstellen", "Stellenstopp", "give up". */
export const isEnding = (s: Sentence, i: number, language: Language): boolean => {
  const word = lemma(s, i).toLowerCase()
  if (language.admissions.has(word) && isAboutPeople(s, i, language)) return false
  if (isMadeNothing(s, i, word, language)) return true
  const particle = particleOf(s, i)
  const phrase = `${word} ${norm(s, particle)}`
  const { endings } = language
  if (particle >= 0 && endings.has(phrase)) return !isHandover(s, i, phrase, language)
  // "might end up before a court"
  if (
    particle >= 0 &&
    label(s, particle) === 'compound:prt' &&
    !word.endsWith(norm(s, particle)) &&
    !word.startsWith(norm(s, particle))
  )
    return false
  if (!endings.has(word) && !(tag(s, i) === 'NOUN' && endsInEnding(language)(word))) return false
  return !isHandover(s, i, word, language)
}

/** "auf den Donbass verzichten", "give up Crimea": of a land, to give it up is itself what is at issue. */
export const givesUpLand = (s: Sentence, i: number, needs: readonly string[], language: Language): boolean => {
  const word = lemma(s, i).toLowerCase()
  if (!language.endings.has(word) && !language.endings.has(`${word} ${norm(s, particleOf(s, i))}`)) return false
  return (s.children[i] ?? []).some(
    (c) =>
      (tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN') &&
      // "will sein Land darauf verzichten": who does so, whatever a parse calls it.
      (childWith(s, c, 'case') >= 0 ? needs.includes(norm(s, childWith(s, c, 'case'))) : needs.length === 0) &&
      !label(s, c).startsWith('nsubj') &&
      (PLACES.has(s.parse.entities[c] ?? '') ||
        classesOf(language.wordClasses, lemma(s, c).toLowerCase()).includes('n-territory')),
  )
}

/** How far behind the stance word a clause without a finite verb is looked for. */
const BEHIND = 14

/** "demanded that the West stop arming Kyiv": a verb in its base form that was taken for a noun or an adjective. */
const misread = (s: Sentence, at: number, { endings, frames: { bareMarks } }: Language): number => {
  if (bareMarks.size === 0) return -1
  const to = Math.min(s.tokens.length - 1, at + BEHIND)
  let i = at + 1
  while (i < to && !bareMarks.has(norm(s, i))) i++
  for (i += 2; i < to; i++) {
    if (!endings.has(norm(s, i))) continue
    const before = tag(s, i - 1)
    const next = tag(s, i + 1)
    if (before !== 'NOUN' && before !== 'PROPN' && before !== 'ADJ') return -1
    const opens = next === 'DET' || next === 'VERB' || label(s, i + 1) === 'nmod:poss'
    return (tag(s, i) === 'ADJ' && next === 'NOUN') || (tag(s, i) === 'NOUN' && opens) ? i : -1
  }
  return -1
}

/** "not to lift", "that nobody be expelled", "that neither would attack the other". */
const DENYING: ReadonlySet<string> = new Set(['advmod', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'cc'])

/** "that nothing be decided without Kyiv": wants Kyiv to take part. */
const lacks = (s: Sentence, i: number, { lacking }: Language): boolean =>
  clauseOf(s, i).some((k) => lacking.has(norm(s, k)))

/** The word that ends the thing, `null` where none does; and whether the thing is denied ("not to lift", "no further delay"). */
export interface Ended {
  readonly at: number | null
  readonly negated: boolean
}

/** The same for chosen things. */
export const endedIn = (s: Sentence, things: readonly number[], language: Language): Ended => ({
  at: things.find((c) => isEnding(s, c, language)) ?? null,
  negated: things.some(
    (c) =>
      (tag(s, c) === 'VERB' || tag(s, c) === 'AUX' || label(s, c) === 'ccomp') &&
      !lacks(s, c, language) &&
      (s.children[c] ?? []).some(
        (k) => (language.negations.has(norm(s, k)) && DENYING.has(label(s, k))) || isNoThing(s, k, language),
      ),
  ),
})

export const endedBelow = (s: Sentence, at: number, language: Language): Ended => {
  const { at: ending, negated } = endedIn(s, thingsOf(s, at, language), language)
  if (ending !== null || negated) return { at: ending, negated }
  const verb = misread(s, at, language)
  return { at: verb < 0 ? null : verb, negated: false }
}

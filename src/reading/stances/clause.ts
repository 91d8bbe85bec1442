// What a clause does to the stance word inside it: negation, modality, question, hypothesis.

import type { Language, Modality } from '../../language/index.js'
import {
  childWith,
  clauseOf,
  hasRow,
  head,
  isAsClause,
  isPassive,
  isVerb,
  label,
  lemma,
  norm,
  remembered,
  rememberedPerToken,
  type Sentence,
  subjectOf,
  subtree,
  tag,
} from '../sentence.js'
import { deniesAnswer } from './answers-beside.js'

export interface ClauseSigns {
  readonly negated: boolean
  /** "never", "under no circumstances". */
  readonly absolute: boolean
  readonly modality: Modality | null
  /** "soll … haben", "is said to have": hearsay and not an obligation. */
  readonly hearsay: boolean
  /** "soll … stattfinden": somebody's plan, told as a fact. */
  readonly planned: boolean
  /** The clause is itself a condition, or hangs in one. */
  readonly conditional: boolean
  readonly question: boolean
  readonly subjunctive: boolean
  /** The subjunctive of reported speech ("sei", "müsse"), and not that of what might be ("wäre", "müsste"). */
  readonly reports: boolean
}

const modalityOf = (s: Sentence, i: number, language: Language): Modality | null =>
  language.modals.get(norm(s, i)) ?? language.modals.get(lemma(s, i)) ?? null

/** The last word before the first comma behind the helper: "hat nicht vor, … zu entsenden" intends. */
const lastBeforeMark = (s: Sentence, verb: number, helper: number): number => {
  for (let k = helper + 1; k < verb; k++) if (s.tokens[k]?.kind === 'mark') return k - 1
  return -1
}

/** "hätten das Gelände zu verlassen", "sei zu beenden", "einzustellen": the infinitive with to have or to be says what ought to be. */
const isDuty = (s: Sentence, verb: number, language: Language): boolean => {
  const { duty } = language.frames
  if (s.parse.feats[verb]?.verbForm !== 'inf' || language.perceiving.has(lemma(s, verb))) return false
  if ((s.children[verb] ?? []).some((c) => duty.never.has(norm(s, c)))) return false
  const helpers = (s.children[verb] ?? []).filter((c) => tag(s, c) === 'AUX')
  const [helper] = helpers
  return (
    helper !== undefined &&
    helpers.length === 1 &&
    !duty.intending.has(norm(s, lastBeforeMark(s, verb, helper))) &&
    duty.auxiliaries.has(lemma(s, helper)) &&
    s.parse.feats[helper]?.verbForm === 'fin' &&
    ((s.children[verb] ?? []).some((c) => duty.marks.has(norm(s, c)) && label(s, c) === 'mark') ||
      duty.joined?.test(norm(s, verb)) === true)
  )
}

/** "müsse auf die Krim verzichten und ihre Armee verkleinern": the second infinitive stands under the same modal verb. */
const sharesAuxiliary = (s: Sentence, verb: number): boolean => {
  const above = head(s, verb)
  return (
    label(s, verb) === 'conj' &&
    above >= 0 &&
    above < verb &&
    s.parse.feats[verb]?.verbForm === 'inf' &&
    s.parse.feats[above]?.verbForm === 'inf' &&
    !(s.children[verb] ?? []).some((c) => tag(s, c) === 'AUX' || label(s, c) === 'mark' || label(s, c) === 'nsubj')
  )
}

const isAlternative = (s: Sentence, i: number, { frames }: Language): boolean =>
  (s.children[i] ?? []).some((c) => c < i && frames.alternatives.has(norm(s, c)))

/** "had no more to give", "have little to lose": what somebody has, and no duty. */
const hasSomethingTo = (s: Sentence, have: number, verb: number): boolean =>
  lemma(s, have) === 'have' && (s.children[have] ?? []).some((c) => label(s, c) === 'obj' && c > have && c < verb)

/** Auxiliaries and governing verbs of a verb: "will", "muss", "wants to", "has to". */
export const modalOf = (s: Sentence, verb: number, language: Language): Modality | null => {
  let softest: Modality | null = null
  // "there would be new tariffs": a parse may hang the auxiliary on the copula.
  const copula = childWith(s, verb, 'cop')
  const helpers = copula < 0 ? (s.children[verb] ?? []) : [...(s.children[verb] ?? []), ...(s.children[copula] ?? [])]
  for (const child of helpers) {
    if (label(s, child) !== 'aux' && label(s, child) !== 'aux:pass' && tag(s, child) !== 'AUX') continue
    const found = modalityOf(s, child, language)
    // "würde … müssen": the obligation is the message, the future or subjunctive only its dress.
    if (found && (softest === null || softest === 'will' || softest === 'would')) softest = found
  }
  if (softest) return softest
  if (isDuty(s, verb, language)) return 'must'
  const rel = label(s, verb)
  const above = head(s, verb)
  if (sharesAuxiliary(s, verb)) return modalOf(s, above, language)
  if (above >= 0 && (rel === 'xcomp' || rel === 'ccomp' || rel === 'aux')) {
    const found = language.modals.get(lemma(s, above))
    if (found) return found
    if (['want', 'need', 'have'].includes(lemma(s, above)) && rel === 'xcomp' && !hasSomethingTo(s, above, verb))
      return lemma(s, above) === 'want' ? 'want' : 'must'
    if (lemma(s, above) === 'go' && norm(s, above) === 'going') return 'will'
  }
  return null
}

const NEGATION_RELATIONS = new Set([
  'advmod',
  'det',
  'obj',
  'nsubj',
  'cc',
  'cc:preconj',
  'neg',
  'obl',
  'nsubj:pass',
  'discourse',
  'aux',
  'mark',
])

/** Parts of a verb a negation may hang on instead of it. */
const CARRIERS = new Set(['aux', 'cop', 'compound:prt', 'aux:pass'])

/** Clauses that go on apart from a verb: a second verb joined to it, and relative clauses below it. */
const apart = rememberedPerToken(
  (s, i): ReadonlySet<number> =>
    new Set(
      subtree(s, i)
        .filter(
          (c) => c > i && isVerb(s, c) && (label(s, c) === 'acl:relcl' || (label(s, c) === 'conj' && head(s, c) === i)),
        )
        .flatMap((c) => subtree(s, c)),
    ),
)

/** Where a row of words stands in the sentence with the verb: "vowed to end the war but has never said how" vows without "never". */
const placesHere = (s: Sentence, i: number, row: readonly string[]): readonly number[] => {
  const places: number[] = []
  for (let at = hasRow(s, row); at >= 0; at = hasRow(s, row, at + 1)) if (!apart(s, i).has(at)) places.push(at)
  return places
}

/** "wird niemals besetzte Gebiete anerkennen", "under no circumstances": a parse may hang the words on a neighbour of the verb's. */
const hasNeverInClause = (s: Sentence, i: number, language: Language): boolean =>
  isAbsolute(s, language) &&
  language.absoluteNegations.some((row) => {
    if (!row.some((word) => language.negations.has(word))) return false
    return placesHere(s, i, row).some(
      (at) => !(i >= at && i < at + row.length) && clauseOf(s, i).includes(at + row.length - 1),
    )
  })

/** "has never accepted the line", "never bought it": what did not happen is ruled out for nobody. */
const neverDid = (s: Sentence, i: number, at: number, row: readonly string[], language: Language): boolean => {
  if (row.length > 1 || !language.negations.has(row[0] ?? '')) return false
  // "vowed never to give in" is about what is vowed.
  if (tag(s, at + 1) === 'PART') return false
  if (head(s, at) !== i && !(s.children[i] ?? []).includes(head(s, at))) return false
  const auxiliaries = (s.children[i] ?? []).filter((c) => tag(s, c) === 'AUX')
  if (auxiliaries.length === 0) return s.parse.feats[i]?.tense === 'past' && s.parse.feats[i]?.mood !== 'sub'
  // "would never have signed" is past as well.
  return s.parse.feats[i]?.verbForm === 'part' && auxiliaries.some((c) => language.idle.perfect.has(lemma(s, c)))
}

/** Arguments that carry the negation of their verb: "stimmt keinem Abkommen zu". */
const NEGATED_THINGS: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj', 'nsubj:pass', 'obl', 'obl:arg'])

/** "kein Interesse", "no deal": the negation sits in the object or subject. */
export const isNoThing = (s: Sentence, i: number, language: Language): boolean =>
  NEGATED_THINGS.has(label(s, i)) &&
  (s.children[i] ?? []).some(
    (c) =>
      (label(s, c) === 'det' && language.negations.has(norm(s, c))) ||
      // "no further measures": hung on the adjective.
      (label(s, c) === 'amod' &&
        (s.children[c] ?? []).some(
          (k) => k === c - 1 && label(s, k) === 'advmod' && language.frames.noWords.has(norm(s, k)),
        )),
  )

/** "whether or not it gets a licence", "nothing less than a withdrawal": deny nothing. */
const deniesNothing = (s: Sentence, i: number, { frames }: Language): boolean =>
  (norm(s, i - 1) === 'or' && norm(s, i - 2) === 'whether') || frames.notDenying.has(norm(s, i + 1))

/** Whether the verb, an auxiliary of it or one of its arguments is negated. */
const negatedAt = (s: Sentence, i: number, language: Language): boolean => {
  // "Weder die EU noch die Ukraine erkennen … an": with the subject, wherever that hangs.
  const subject = subjectOf(s, i)
  if (
    subject >= 0 &&
    (s.children[subject] ?? []).some((c) => label(s, c) === 'cc' && language.negations.has(norm(s, c)))
  )
    return true
  for (const child of s.children[i] ?? []) {
    const rel = label(s, child)
    if (
      language.negations.has(norm(s, child)) &&
      NEGATION_RELATIONS.has(rel) &&
      !deniesNothing(s, child, language) &&
      !deniesAnswer(s, child, language)
    )
      return true
    // "nicht länger", "no longer": the negation hangs on the adverb.
    if (
      rel === 'advmod' &&
      (s.children[child] ?? []).some((c) => label(s, c) === 'advmod' && language.negations.has(norm(s, c)))
    )
      return true
    if (isNoThing(s, child, language)) return true
    if (
      (CARRIERS.has(rel) || language.frames.duty.intending.has(norm(s, child))) &&
      (s.children[child] ?? []).some((c) => language.negations.has(norm(s, c)))
    )
      return true
  }
  return false
}

const subordinators = new WeakMap<Language, ReadonlySet<string>>()

/** Single words that open a conditional clause. */
export const conditionWordsOf = (language: Language): ReadonlySet<string> => {
  let words = subordinators.get(language)
  if (words === undefined)
    subordinators.set(
      language,
      (words = new Set(
        language.conditionMarkers.flatMap((m) => (m.takes === 'clause' && m.words.length === 1 ? m.words : [])),
      )),
    )
  return words
}

/** "If Kyiv answers, Moscow will strike": the main clause is not what the verb of the condition says; "if she says that …" it is. */
export const saysNothingBehind = (s: Sentence, verb: number, language: Language): boolean => {
  const mark = childWith(s, verb, 'mark')
  return (
    mark >= 0 &&
    conditionWordsOf(language).has(norm(s, mark)) &&
    !(s.children[verb] ?? []).some((c) => label(s, c) === 'ccomp' && c > verb && childWith(s, c, 'mark') >= 0)
  )
}

const hangsInCondition = (s: Sentence, i: number, language: Language): boolean => {
  let at = i
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const mark = childWith(s, at, 'mark')
    if (mark >= 0 && conditionWordsOf(language).has(norm(s, mark))) return true
    const rel = label(s, at)
    if (rel === 'root' || rel === 'ccomp' || rel === 'parataxis') return false
    at = head(s, at)
  }
  return false
}

/** "soll gesagt haben", "sollen getötet worden sein", "soll darauf bestehen": indicative sollen with a perfect infinitive, or with what nobody plans for another. */
const isHearsay = (s: Sentence, i: number, { attribution }: Language): boolean => {
  const auxiliaries = (s.children[i] ?? []).filter((c) => tag(s, c) === 'AUX')
  return (
    auxiliaries.some((c) => ['soll', 'sollen'].includes(norm(s, c))) &&
    (auxiliaries.some((c) => ['haben', 'sein', 'worden'].includes(norm(s, c))) ||
      (attribution.hearsayVerbs.has(lemma(s, i)) && s.parse.feats[i]?.verbForm === 'inf' && !isPassive(s, i)))
  )
}

/** Whether the clause a verb heads is what somebody was asked: "asked if he would go". */
export const isAsked = (s: Sentence, i: number, { shortAnswers: { asking, whether } }: Language): boolean => {
  const above = head(s, i)
  // "pressed on whether …": a parse may call the preposition a mark as well.
  const isMarked = (s.children[i] ?? []).some((c) => label(s, c) === 'mark' && whether.has(norm(s, c)))
  return above >= 0 && isMarked && asking.has(lemma(s, above).toLowerCase())
}

/** "will … gehört haben", "will vorgerückt sein": the subject only claims it; "will … bis Mai gelöst haben" lies ahead. */
const isClaim = (s: Sentence, i: number, { attribution, perfectWithBe, dates }: Language): boolean => {
  const { claimModals, claimHelpers } = attribution
  const auxiliaries = (s.children[i] ?? []).filter((c) => tag(s, c) === 'AUX')
  if (s.parse.feats[i]?.verbForm !== 'part' || !auxiliaries.some((c) => claimModals.has(norm(s, c)))) return false
  const helper = auxiliaries.find((c) => claimHelpers.all.has(lemma(s, c)))
  if (helper === undefined || auxiliaries.length > 2) return false
  if (claimHelpers.ofSome.has(lemma(s, helper)) && !perfectWithBe.has(lemma(s, i))) return false
  return !clauseOf(s, i).some((k) => dates.to.has(norm(s, k)))
}

/** "how NATO intends to …", "ob Trump … erwirken könnte": asked, not taken up. */
const isIndirectQuestion = (s: Sentence, i: number, language: Language): boolean => {
  const rel = label(s, i)
  if (rel === 'root' || rel === 'parataxis' || rel === 'xcomp' || isAsClause(s, i, language)) return false
  // "the mayor, who opposes the tunnel": a relative clause asks nothing.
  if (rel === 'acl:relcl' && (tag(s, head(s, i)) === 'NOUN' || tag(s, head(s, i)) === 'PROPN')) return false
  // "asked what the guarantees were worth"
  if (rel === 'ccomp' && (s.children[i] ?? []).some((c) => c < i && language.frames.whatWords.has(norm(s, c))))
    return language.conditionWords.asking.has(lemma(s, head(s, i)))
  // "met the king, where he rejected the plan": asks nothing, unless it is what somebody asks.
  const isPlace = (c: number): boolean =>
    rel !== 'ccomp' && language.relativeAdverbs.has(norm(s, c)) && s.tokens[c - 1]?.text === ','
  return (s.children[i] ?? []).some(
    (c) => c < i && language.questionWords.has(norm(s, c)) && tag(s, c) !== 'VERB' && !isPlace(c),
  )
}

/** The same for all clauses of a sentence. */
const isAbsolute = remembered((s, language: Language): boolean =>
  language.absoluteNegations.some((row) => hasRow(s, row) >= 0),
)

/** Every rule and every proposal asks for them. */
export const clauseSigns = rememberedPerToken((s, i, language: Language): ClauseSigns => {
  const above = head(s, i)
  const governed =
    label(s, i) === 'xcomp' &&
    above >= 0 &&
    (language.modals.has(lemma(s, above)) || ['want', 'go', 'have', 'need', 'be'].includes(lemma(s, above)))
  const negated =
    negatedAt(s, i, language) ||
    (governed && negatedAt(s, above, language)) ||
    // "will neither pay nor talk", "werde nicht zahlen oder verhandeln".
    (sharesAuxiliary(s, i) && isAlternative(s, i, language) && negatedAt(s, above, language)) ||
    hasNeverInClause(s, i, language)
  const finite = [i, ...(s.children[i] ?? []).filter((c) => tag(s, c) === 'AUX')]
  const hearsay = isHearsay(s, i, language) || isClaim(s, i, language)
  return {
    negated,
    absolute:
      isAbsolute(s, language) &&
      language.absoluteNegations.some((row) => placesHere(s, i, row).some((at) => !neverDid(s, i, at, row, language))),
    modality: hearsay ? null : modalOf(s, i, language),
    hearsay,
    planned: !hearsay && finite.some((k) => language.plannedForms.has(norm(s, k))),
    conditional: hangsInCondition(s, i, language),
    question:
      isAsked(s, i, language) ||
      s.tokens.at(-1)?.text === '?' ||
      s.tokens.at(-2)?.text === '?' ||
      isIndirectQuestion(s, i, language),
    subjunctive: finite.some((k) => s.parse.feats[k]?.mood === 'sub'),
    reports: finite.some((k) => s.parse.feats[k]?.mood === 'sub' && s.parse.feats[k]?.tense !== 'past'),
  }
})

/** "müsse", "sei", "werde" in nobody's mouth that was found: the subjunctive says it is reported all the same; "könnte" and "würde" do not. */
export const isReportedByMood = ({ reports, modality }: ClauseSigns, language: Language): boolean =>
  language.subjunctiveReports && reports && modality !== 'could' && modality !== 'would'

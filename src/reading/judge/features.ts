// What the judge looks at: the signs of one proposal. Which rules fired is among them, so the judge ranks what
// grammar and lexicon propose and does not replace them.
import type { StanceEntry } from '../../language/index.js'
import type { Setting } from '../assemble.js'
import { childWith, head, label, lemma, norm, rememberedPerToken, type Sentence, subjectOf, tag } from '../sentence.js'
import { bucket, count, flag, type Part, part, type Signs } from '../signs.js'
import { clauseSigns } from '../stances/clause.js'
import type { StanceLexicon } from '../stances/lookup.js'
import { classAt } from '../word-class.js'
import { holderSigns } from './holder-signs.js'
import { CONTENT, wordingSigns, wordOf } from './wording.js'

/** What a token adds to the signs of any statement it stands in. */
interface Inside {
  readonly word: Part | null
  readonly kind: Part | null
  readonly act: Part | null
}

const rowOf = (s: Sentence, i: number, lexicon: StanceLexicon): StanceEntry | undefined => {
  switch (tag(s, i)) {
    case 'VERB':
      return lexicon.verbs.get(lemma(s, i))?.[0]
    case 'NOUN':
      return lexicon.nouns.get(lemma(s, i).toLowerCase())?.[0]
    case 'ADJ':
      return lexicon.adjectives.get(lemma(s, i))?.[0]
    default:
      return undefined
  }
}

export interface FeatureInput {
  readonly setting: Setting
  readonly governed: boolean
  readonly lexicon: StanceLexicon
  /** Whether the statement's own words name an issue of the casebook, and how heavily. */
  readonly issueScore: number
  readonly hasCondition: boolean
  /** Share of the article's sentences that stand in somebody's mouth: few in a commentary. */
  readonly attributed: number
}

const lemmaOf = rememberedPerToken((s, i): Part => part(lemma(s, i).toLowerCase()))

const insideAt = rememberedPerToken((s, i, { lexicon, setting: { language } }: FeatureInput): Inside => {
  const content = CONTENT.has(tag(s, i))
  const kind = content ? classAt(s, i, language) : 'none'
  const act = rowOf(s, i, lexicon)?.act
  return {
    word: content ? wordOf(s, i) : null,
    kind: kind === 'other' || kind === 'none' ? null : part(kind),
    act: act === undefined ? null : part(act),
  }
})

const CHILDREN = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'advmod', 'obl:arg', 'nmod', 'compound:prt', 'aux'])

/** Its own subject, or the one it shares with the verb it is joined to ("demanded a rise and threatened a strike", "rejected it, demanding …"). */
const subjectHere = (s: Sentence, at: number): number => {
  const own = childWith(s, at, 'nsubj', 'nsubj:pass')
  const goesOn = label(s, at) === 'conj' || (label(s, at) === 'advcl' && childWith(s, at, 'mark') < 0)
  return own < 0 && goesOn ? subjectOf(s, at) : own
}

const anyBetween = (s: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(norm(s, i))) return true
  return false
}

// Names of the signs.
const RULE = part('rule')
const RULE_ACT = part('rule-act')
const ACT = part('act')
const ACT_SIGN = part('act-sign')
const SIGN_RULE = part('sign-rule')
const LEMMA = part('lemma')
const LEMMA_RULE = part('lemma-rule')
const ENTRY = part('entry')
const CLASS = part('class')
const CLASS_MODALITY = part('class-modality')
const CLASS_RULE = part('class-rule')
const CLASS_SPEECH = part('class-speech')
const CLASS_TENSE = part('class-tense')
const TAG = part('tag')
const LABEL = part('label')
const ABOVE = part('above')
const ABOVE_CLASS = part('above-class')
const ABOVE_CLASS_OWN = part('above-class-own')
const ABOVE_ACT = part('above-act')
const MODALITY = part('modality')
const MODALITY_LEMMA = part('modality-lemma')
const NEGATED = part('negated')
const ABSOLUTE = part('absolute')
const HEARSAY = part('hearsay')
const SUBJUNCTIVE = part('subjunctive')
const DOUBT = part('doubt')
const GOVERNED = part('governed')
const GOVERNED_RULE = part('governed-rule')
const TENSE = part('tense')
const PASSIVE = part('passive')
const SUBJECT = part('subject')
const SUBJECT_MODALITY = part('subject-modality')
const SUBJECT_RULE = part('subject-rule')
const SUBJECT_CLASS = part('subject-class')
const SUBJECT_LEMMA = part('subject-lemma')
const SUBJECT_KIND = part('subject-kind')
const SPEECH = part('speech')
const DEPTH = part('depth')
const CUE = part('cue')
const CUE_MODALITY = part('cue-modality')
const ISSUE = part('issue')
const ISSUE_RULE = part('issue-rule')
const CONDITION = part('condition')
const LENGTH = part('length')
const ATTRIBUTED = part('attributed')
const ATTRIBUTED_RULE = part('attributed-rule')
const PLACE = part('place')
const RUMOUR = part('rumour')
const HAS = part('has')
const CHILD = part('child')
const CHILD_CLASS = part('child-class')
const OWN_CHILD = part('own-child')
const MODALITY_CHILD = part('modality-child')
const PREPOSITION = part('preposition')
const WORD = part('word')
const WORD_CLASS = part('word-class')
const WORD_CLASS_SPEECH = part('word-class-speech')
const CUE_CLASS = part('cue-class')
const INSIDE = part('inside')

export const featuresOf =
  (input: FeatureInput): Signs =>
  (add) => {
    const { setting, lexicon } = input
    const { sentence: s, candidate, speech, language } = setting
    const { at, from, to } = candidate
    const signs = clauseSigns(s, at, language)
    const inner = speech.at(-1)
    const word = lemmaOf(s, at)
    const rule = part(candidate.rule)
    const act = part(candidate.act)
    const modality = part(signs.modality ?? '')
    add(RULE, rule)
    add(RULE_ACT, rule, act)
    add(ACT, act)
    add(ACT_SIGN, act, part(String(candidate.sign)))
    add(SIGN_RULE, part(String(candidate.sign)), rule)
    add(LEMMA, word)
    add(LEMMA_RULE, word, part(candidate.rule.split('-')[0] ?? ''))
    if (candidate.entry)
      add(ENTRY, part(candidate.entry.lemma), part(candidate.entry.act), flag(candidate.entry.words.length > 0))
    const own = part(classAt(s, at, language))
    add(CLASS, own)
    add(CLASS_MODALITY, own, modality, flag(signs.negated))
    add(CLASS_RULE, own, rule, act)
    add(CLASS_SPEECH, own, part(inner?.form ?? 'none'), flag(candidate.bySpeaker))
    add(CLASS_TENSE, own, part(s.parse.feats[at]?.tense ?? 'none'), part(s.parse.feats[at]?.mood ?? 'none'))
    add(TAG, part(tag(s, at)))
    add(LABEL, part(label(s, at)))
    const above = head(s, at)
    if (above >= 0) {
      add(ABOVE, wordOf(s, above))
      const aboveClass = part(classAt(s, above, language))
      add(ABOVE_CLASS, aboveClass)
      add(ABOVE_CLASS_OWN, aboveClass, own)
      const entry = lexicon.verbs.get(lemma(s, above))?.[0] ?? lexicon.nouns.get(lemma(s, above).toLowerCase())?.[0]
      add(ABOVE_ACT, part(entry?.act ?? 'none'))
    }
    add(MODALITY, modality)
    add(MODALITY_LEMMA, modality, word)
    add(NEGATED, flag(signs.negated))
    if (signs.absolute) add(ABSOLUTE, act)
    if (signs.hearsay) add(HEARSAY, flag(true))
    add(SUBJUNCTIVE, flag(signs.subjunctive))
    add(DOUBT, part(candidate.doubt ?? ''))
    add(GOVERNED, flag(input.governed))
    add(GOVERNED_RULE, flag(input.governed), rule)
    const feats = s.parse.feats[at]
    add(TENSE, part(feats?.tense ?? 'none'), part(feats?.verbForm ?? 'none'))
    add(PASSIVE, flag(childWith(s, at, 'aux:pass') >= 0))
    const subject = subjectHere(s, at)
    if (subject >= 0) {
      const person = language.firstPerson.singular.has(norm(s, subject))
        ? 'i'
        : language.firstPerson.plural.has(norm(s, subject))
          ? 'we'
          : language.thirdPerson.has(norm(s, subject))
            ? 'pronoun'
            : 'noun'
      const who = part(person)
      add(SUBJECT, who)
      add(SUBJECT_MODALITY, who, modality)
      add(SUBJECT_RULE, who, rule)
      const kind = person === 'noun' ? part(classAt(s, subject, language)) : who
      add(SUBJECT_CLASS, kind, own)
      if (person === 'noun') {
        add(SUBJECT_LEMMA, wordOf(s, subject))
        add(SUBJECT_KIND, kind)
      }
    } else add(SUBJECT, part('none'))
    // In whose mouth.
    add(SPEECH, part(inner?.form ?? 'none'), part(inner?.kind ?? 'none'))
    add(DEPTH, count(bucket(speech.length, 1, 2, 3)))
    const cue = inner ? part(inner.cueLemma) : null
    if (cue) add(CUE, cue)
    if (cue) add(CUE_MODALITY, cue, modality)
    holderSigns(setting, add)
    // About what.
    add(ISSUE, count(bucket(input.issueScore, 0.5, 1.5, 3, 6)))
    add(ISSUE_RULE, flag(input.issueScore > 0.5), rule)
    add(CONDITION, flag(input.hasCondition))
    // Later things of a list have only their own words, however short.
    add(LENGTH, candidate.rule.endsWith('-list') ? part('list') : count(bucket(to - from, 4, 7, 12, 20, 35)))
    const told = count(bucket(input.attributed, 0.05, 0.2, 0.4))
    const inMouth = flag(inner !== undefined)
    add(ATTRIBUTED, told, inMouth)
    add(ATTRIBUTED_RULE, told, inMouth, rule)
    add(PLACE, part(s.heading ? 'heading' : 'body'), count(bucket(from, 1, 6, 15)))
    if (anyBetween(s, from, to, language.rumourWords)) add(RUMOUR, flag(true))
    for (const child of s.children[at] ?? []) {
      const rel = label(s, child)
      if (rel === 'punct' || rel === 'det') continue
      const relation = part(rel)
      add(HAS, relation)
      if (CHILDREN.has(rel)) add(CHILD, relation, wordOf(s, child))
      const name = classAt(s, child, language)
      if (name !== 'other') {
        const kind = part(name)
        add(CHILD_CLASS, relation, kind)
        add(OWN_CHILD, own, kind)
        add(MODALITY_CHILD, modality, kind)
      }
      const preposition = childWith(s, child, 'case')
      if (preposition >= 0) add(PREPOSITION, part(norm(s, preposition)))
    }
    const narrated = flag(inner === undefined)
    for (let i = from; i < to; i++) {
      const { word: named, kind } = insideAt(s, i, input)
      if (named === null) continue
      add(WORD, named)
      if (kind === null) continue
      add(WORD_CLASS, kind)
      add(WORD_CLASS_SPEECH, kind, narrated)
    }
    wordingSigns(s, from, to, add)
    if (inner) add(CUE_CLASS, part(language.wordClasses.get(inner.cueLemma)?.[0] ?? 'none'), own)
    for (let i = from; i < to; i++) {
      const { act: other } = insideAt(s, i, input)
      if (other !== null && i !== at) add(INSIDE, other)
    }
  }

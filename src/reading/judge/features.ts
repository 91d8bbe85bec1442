// What the judge looks at: the signs of one proposal. Which rules fired is among them, so the judge ranks what
// grammar and lexicon propose and does not replace them.
import type { StanceEntry } from '../../language/index.js'
import type { Setting } from '../assemble.js'
import { childWith, head, label, lemma, norm, rememberedPerToken, type Sentence, tag } from '../sentence.js'
import type { Signs } from '../signs.js'
import { clauseSigns } from '../stances/clause.js'
import type { StanceLexicon } from '../stances/lookup.js'
import { classAt } from '../word-class.js'

/** What a token adds to the signs of any statement it stands in. */
interface Inside {
  readonly word: string | null
  readonly kind: string | null
  readonly act: string | null
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

const bucket = (n: number, ...edges: readonly number[]): number => {
  let reached = 0
  for (const edge of edges) if (n >= edge) reached++
  return reached
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

/** Names are signs of one conflict and not of a stance, so they all look alike to the judge. */
const wordOf = rememberedPerToken((s, i): string =>
  tag(s, i) === 'PROPN' || /^\p{Lu}.*\p{Lu}/u.test(s.tokens[i]?.text ?? '') ? '@' : lemma(s, i).toLowerCase(),
)

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'AUX', 'PART'])

const insideAt = rememberedPerToken((s, i, { lexicon, setting: { language } }: FeatureInput): Inside => {
  const content = CONTENT.has(tag(s, i))
  const kind = content ? classAt(s, i, language) : 'none'
  return {
    word: content ? wordOf(s, i) : null,
    kind: kind === 'other' || kind === 'none' ? null : kind,
    act: rowOf(s, i, lexicon)?.act ?? null,
  }
})

const CHILDREN = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'advmod', 'obl:arg', 'nmod', 'compound:prt', 'aux'])

const anyBetween = (s: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(norm(s, i))) return true
  return false
}

export const featuresOf =
  (input: FeatureInput): Signs =>
  (add) => {
    const { setting, lexicon } = input
    const { sentence: s, candidate, speech, language } = setting
    const { at, from, to } = candidate
    const signs = clauseSigns(s, at, language)
    const inner = speech.at(-1)
    const word = lemma(s, at).toLowerCase()
    add('rule', candidate.rule)
    add('rule-act', candidate.rule, candidate.act)
    add('act', candidate.act)
    add('act-sign', candidate.act, candidate.sign)
    add('sign-rule', candidate.sign, candidate.rule)
    add('lemma', word)
    add('lemma-rule', word, candidate.rule.split('-')[0] ?? '')
    if (candidate.entry) add('entry', candidate.entry.lemma, candidate.entry.act, candidate.entry.words.length > 0)
    const own = classAt(s, at, language)
    add('class', own)
    add('class-modality', own, signs.modality, signs.negated)
    add('class-rule', own, candidate.rule, candidate.act)
    add('class-speech', own, inner?.form ?? 'none', candidate.bySpeaker)
    add('class-tense', own, s.parse.feats[at]?.tense ?? 'none', s.parse.feats[at]?.mood ?? 'none')
    add('tag', tag(s, at))
    add('label', label(s, at))
    const above = head(s, at)
    if (above >= 0) {
      add('above', wordOf(s, above))
      add('above-class', classAt(s, above, language))
      add('above-class-own', classAt(s, above, language), own)
      const entry = lexicon.verbs.get(lemma(s, above))?.[0] ?? lexicon.nouns.get(lemma(s, above).toLowerCase())?.[0]
      add('above-act', entry?.act ?? 'none')
    }
    add('modality', signs.modality)
    add('modality-lemma', signs.modality, word)
    add('negated', signs.negated)
    if (signs.absolute) add('absolute', candidate.act)
    if (signs.hearsay) add('hearsay', true)
    add('subjunctive', signs.subjunctive)
    add('doubt', candidate.doubt)
    add('governed', input.governed)
    add('governed-rule', input.governed, candidate.rule)
    const feats = s.parse.feats[at]
    add('tense', feats?.tense ?? 'none', feats?.verbForm ?? 'none')
    add('passive', childWith(s, at, 'aux:pass') >= 0)
    const subject = childWith(s, at, 'nsubj', 'nsubj:pass')
    if (subject >= 0) {
      const person = language.firstPerson.singular.has(norm(s, subject))
        ? 'i'
        : language.firstPerson.plural.has(norm(s, subject))
          ? 'we'
          : language.thirdPerson.has(norm(s, subject))
            ? 'pronoun'
            : 'noun'
      add('subject', person)
      add('subject-modality', person, signs.modality)
      add('subject-rule', person, candidate.rule)
      add('subject-class', person === 'noun' ? classAt(s, subject, language) : person, own)
      if (person === 'noun') {
        add('subject-lemma', wordOf(s, subject))
        add('subject-kind', classAt(s, subject, language))
      }
    } else add('subject', 'none')
    // In whose mouth.
    add('speech', inner?.form ?? 'none', inner?.kind ?? 'none')
    add('depth', bucket(speech.length, 1, 2, 3))
    if (inner) add('cue', inner.cueLemma)
    if (inner) add('cue-modality', inner.cueLemma, signs.modality)
    // About what.
    add('issue', bucket(input.issueScore, 0.5, 1.5, 3, 6))
    add('issue-rule', input.issueScore > 0.5, candidate.rule)
    add('condition', input.hasCondition)
    add('length', bucket(to - from, 4, 7, 12, 20, 35))
    const told = bucket(input.attributed, 0.05, 0.2, 0.4)
    add('attributed', told, inner !== undefined)
    add('attributed-rule', told, inner !== undefined, candidate.rule)
    add('place', s.heading ? 'heading' : 'body', bucket(from, 1, 6, 15))
    if (anyBetween(s, from, to, language.rumourWords)) add('rumour', true)
    for (const child of s.children[at] ?? []) {
      const rel = label(s, child)
      if (rel === 'punct' || rel === 'det') continue
      add('has', rel)
      if (CHILDREN.has(rel)) add('child', rel, wordOf(s, child))
      const kind = classAt(s, child, language)
      if (kind !== 'other') {
        add('child-class', rel, kind)
        add('own-child', own, kind)
        add('modality-child', signs.modality, kind)
      }
      const preposition = childWith(s, child, 'case')
      if (preposition >= 0) add('preposition', norm(s, preposition))
    }
    const narrated = inner === undefined
    for (let i = from; i < to; i++) {
      const { word: named, kind } = insideAt(s, i, input)
      if (named === null) continue
      add('word', named)
      if (kind === null) continue
      add('word-class', kind)
      add('word-class-speech', kind, narrated)
    }
    if (inner) add('cue-class', language.wordClasses.get(inner.cueLemma)?.[0] ?? 'none', own)
    for (let i = from; i < to; i++) {
      const { act } = insideAt(s, i, input)
      if (act !== null && i !== at) add('inside', act)
    }
  }

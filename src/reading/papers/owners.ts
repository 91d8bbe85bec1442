// Whose a paper is: named at the noun ("Kyiv's plan", "der Vorschlag Brasiliens"), by a verb that puts it forward ("drawn up by
// …", "France presented …"), or known from before ("the memorandum").
import type { Language } from '../../language/index.js'
import type { HolderContext } from '../discourse.js'
import { newest } from '../discourse.js'
import { type Holder, jointHolder } from '../holder.js'
import { coordinated, mentionAt } from '../holders.js'
import {
  childWith,
  head,
  isPassive,
  isPossessiveMark,
  label,
  lemma,
  norm,
  type Sentence,
  subjectOf,
  tag,
} from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { beingAt } from '../word-class.js'
import type { Paper } from './paper.js'

/** Sentences over which a paper is still meant by its noun. */
const REACH = 14

export const paperKindAt = (s: Sentence, i: number, { papers }: Language): ReturnType<typeof papers.kindOf> =>
  tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN' || (tag(s, i) === 'ADJ' && childWith(s, i, 'det') >= 0)
    ? papers.kindOf(lemma(s, i).toLowerCase())
    : null

/** A point, a phase, an option: one of the parts of a paper. */
export const isPart = (s: Sentence, i: number, { language }: HolderContext): boolean =>
  tag(s, i) === 'NOUN' && language.papers.parts.has(lemma(s, i).toLowerCase())

/** Somebody with a will: a party, a person, "the union". */
const owning = (s: Sentence, i: number, context: HolderContext): readonly Holder[] =>
  coordinated(s, i, context).filter(
    (one) =>
      one.kind !== 'place' &&
      one.kind !== 'medium' &&
      (one.sure || one.party !== null || one.kind === 'expert' || isSomebody(s, i, context)),
  )

/** A noun that may act: "the employers'". */
const isSomebody = (s: Sentence, i: number, { language }: HolderContext): boolean =>
  tag(s, i) === 'NOUN' && beingAt(s, i, language) !== 'nobody'

const AT_NOUN: ReadonlySet<string> = new Set(['nmod:poss', 'nmod', 'amod', 'compound', 'obl', 'obl:agent', 'appos'])

/** "Brazil's", "of the union", "von Trump", "French". */
const besideNoun = (s: Sentence, i: number, context: HolderContext): readonly Holder[] => {
  const { papers } = context.language
  for (const child of s.children[i] ?? []) {
    if (!AT_NOUN.has(label(s, child)) || tag(s, child) === 'PRON') continue
    // "The Indus Treaty" is named so, and nobody's.
    const mention = mentionAt(context.mentions, child)
    if (mention !== null && mention === mentionAt(context.mentions, i)) continue
    const preposition = childWith(s, child, 'case')
    const link = preposition < 0 ? null : norm(s, preposition)
    if (link !== null && papers.between.has(link)) {
      const sides = owning(s, child, context)
      if (sides.length > 0) return [jointHolder(sides)]
    }
    if (link === null ? !isGenitive(s, i, child) : !papers.of.has(link) && !isPossessiveMark(s, preposition)) continue
    // "The Minsk agreement" is called after where it was signed.
    const isName = label(s, child) === 'compound' && tag(s, child) === 'PROPN'
    if (isName && link === null && papers.placed(lemma(s, i).toLowerCase())) continue
    // A noun in front that is no name: "a draft resolution".
    if (mention === null && (label(s, child) === 'compound' || label(s, child) === 'amod')) continue
    const owners = owning(s, child, context)
    const others = label(s, child) === 'amod' ? joinedAdjectives(s, child, context) : []
    if (owners.length > 0) return others.length > 0 ? [jointHolder([...owners, ...others])] : owners
  }
  return []
}

/** "A European and Ukrainian draft". */
const joinedAdjectives = (s: Sentence, i: number, context: HolderContext): readonly Holder[] =>
  (s.children[i] ?? []).flatMap((c) =>
    label(s, c) === 'conj' && mentionAt(context.mentions, c) !== null ? owning(s, c, context) : [],
  )

/** Before the noun, or behind it in the genitive: no other noun a parse has hung there. */
const isGenitive = (s: Sentence, i: number, child: number): boolean =>
  child < i ||
  label(s, child) === 'nmod:poss' ||
  s.parse.feats[child]?.case === 'gen' ||
  (tag(s, child) === 'PROPN' && childWith(s, child, 'det', 'amod') < 0)

/** "its plan", "sein Vorschlag", "a plan of his own". */
const byPronoun = (s: Sentence, i: number, context: HolderContext): readonly Holder[] => {
  const { papers } = context.language
  const own = papers.of.has(norm(s, i + 1)) && papers.own.has(norm(s, i + 3)) ? i + 2 : undefined
  const whose = own ?? (s.children[i] ?? []).find((c) => c < i && context.language.thirdPerson.has(norm(s, c)))
  const person = whose === undefined ? undefined : context.language.thirdPerson.get(norm(s, whose))
  if (whose === undefined || person === undefined) return []
  const { discourse, sentence } = context
  const verb = head(s, i)
  const subject = verb < 0 ? -1 : childWith(s, verb, 'nsubj')
  if (subject >= 0 && subject < whose && subject !== i) {
    const here = owning(s, subject, context)
    if (here.length > 0) return here
  }
  // "asked his followers to vote on a plan of his own": whoever the sentence is about.
  const wanted = person === 'he' || person === 'she' ? 'person' : 'body'
  const named =
    own === undefined ? undefined : context.mentions.find((m) => m.to <= whose && m.sure && m.kind === wanted)
  if (named) return owning(s, named.head, context)
  // "Macron and Merz …. Their demand": both.
  const group = discourse.groups.at(-1)
  const isGroup = group && sentence - group.sentence <= 1 && (person === 'they' || person === 'she')
  if (isGroup && !discourse.bodies.some((b) => b.sentence > group.sentence)) return [jointHolder(group.holders)]
  const human = person === 'he' || person === 'she'
  const found =
    (human ? newest(discourse.persons, sentence, (p) => (person === 'he' ? !p.feminine : !p.masculine)) : undefined) ??
    newest(discourse.bodies, sentence, (b) => b.holder.party !== null || b.holder.sure) ??
    newest(discourse.persons, sentence)
  return found ? [found.holder] : []
}

const agentOf = (s: Sentence, verb: number, context: HolderContext): readonly Holder[] => {
  for (const child of s.children[verb] ?? []) {
    const preposition = childWith(s, child, 'case')
    if (preposition < 0 || !context.language.papers.by.has(norm(s, preposition))) continue
    const agents = owning(s, child, context)
    if (agents.length > 0) return agents
  }
  return []
}

/** A parse may hang the subject on a helping verb. */
const subjectsOf = (s: Sentence, verb: number, context: HolderContext): readonly Holder[] => {
  const around = [verb, ...(s.children[verb] ?? []).filter((c) => tag(s, c) === 'AUX' || label(s, c) === 'aux')]
  const offered = around.flatMap((v) => (s.children[v] ?? []).filter((c) => label(s, c) === 'nsubj'))
  const subject = offered.find((c) => mentionAt(context.mentions, c) !== null) ?? offered[0] ?? subjectOf(s, verb)
  return subject < 0 ? [] : owning(s, subject, context)
}

const JOINED: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'amod'])

/** "The original, drawn up by …": a participle behind a comma, whatever a parse calls it. */
const isRightBehind = (s: Sentence, i: number, child: number): boolean =>
  s.parse.feats[child]?.verbForm === 'part' && child === i + 2 && s.tokens[i + 1]?.text === ','

/** "drawn up by …", "das der Gesandte mitgebracht hatte": a clause at the noun tells who did it. */
const inClauseBehind = (s: Sentence, i: number, context: HolderContext): readonly Holder[] => {
  const { puts } = context.language.papers
  for (const child of s.children[i] ?? []) {
    if (!(JOINED.has(label(s, child)) || isRightBehind(s, i, child)) || !puts.has(lemma(s, child))) continue
    const agents = agentOf(s, child, context)
    if (agents.length > 0) return agents
    const subject = childWith(s, child, 'nsubj')
    if (subject >= 0 && tag(s, subject) !== 'PRON' && !isPassive(s, child)) {
      const subjects = owning(s, subject, context)
      if (subjects.length > 0) return subjects
    }
  }
  return []
}

const PUT: ReadonlySet<string> = new Set(['obj', 'obl', 'obl:arg', 'nsubj:pass', 'nsubj', 'iobj', 'nmod'])

const WISHED: ReadonlySet<string> = new Set(['could', 'can', 'should', 'must', 'would'])
const BELOW: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'ccomp', 'acl'])

/** Not refused, supposed, asked or merely possible: "did not agree", "refused to sign", "could present". */
const isDone = (s: Sentence, verb: number, { language }: HolderContext): boolean => {
  const signs = clauseSigns(s, verb, language)
  if (signs.negated || signs.conditional || signs.question || WISHED.has(signs.modality ?? '')) return false
  const above = head(s, verb)
  if (s.parse.feats[verb]?.verbForm !== 'inf' || !BELOW.has(label(s, verb)) || above < 0) return true
  // "plans to present": what is refused or still to be done is no paper yet.
  const refusal = language.stanceVerbs.some(
    (entry) => entry.lemma === lemma(s, above) && (entry.act === 'reject' || entry.act === 'refuse_talks'),
  )
  return !refusal && !clauseSigns(s, above, language).negated && lemma(s, above) !== 'have'
}

/** "France presented a plan", "the draft was tabled by …": the verb tells it. */
const byVerb = (
  s: Sentence,
  i: number,
  context: HolderContext,
): { readonly holders: readonly Holder[]; readonly signed: boolean } => {
  const { papers } = context.language
  const none = { holders: [], signed: false }
  const verb = head(s, i)
  if (verb < 0 || !PUT.has(label(s, i))) return none
  const word = lemma(s, verb)
  const preposition = childWith(s, i, 'case')
  if (!isDone(s, verb, context)) return none
  const puts = papers.puts.has(word) && preposition < 0
  const agrees = papers.agrees.has(word) && !(preposition >= 0 && papers.yields.has(norm(s, preposition)))
  if (!puts && !agrees) return none
  const subjects =
    isPassive(s, verb) || label(s, i) === 'nsubj:pass' ? agentOf(s, verb, context) : subjectsOf(s, verb, context)
  if (!agrees) return { holders: subjects, signed: false }
  const companions = (s.children[verb] ?? []).flatMap((c) => {
    const link = childWith(s, c, 'case')
    return link >= 0 && papers.withWords.has(norm(s, link)) && mentionAt(context.mentions, c) !== null
      ? owning(s, c, context)
      : []
  })
  const all = [...subjects, ...companions.filter((one) => subjects.every((own) => own.actor !== one.actor))]
  const several = all.length > 1 || all.some((one) => one.kind === 'collective')
  return several ? { holders: [jointHolder(all)], signed: true } : { holders: puts ? all : [], signed: false }
}

/** "The accord between Highland and Lowland". */
const isBetween = (s: Sentence, i: number, { papers }: Language): boolean =>
  (s.children[i] ?? []).some((c) => papers.between.has(norm(s, childWith(s, c, 'case'))))

/** Whom the sentence itself names as those whose paper it is, and whether they have agreed on it. */
const ownersNamed = (
  s: Sentence,
  i: number,
  context: HolderContext,
): { readonly holders: readonly Holder[]; readonly signed: boolean } => {
  const mention = mentionAt(context.mentions, i)
  // "US-Plan": the word itself names them.
  if (mention !== null && mention.from === i && mention.to === i + 1 && norm(s, i).includes('-'))
    return { holders: owning(s, i, context), signed: false }
  for (const find of [besideNoun, inClauseBehind, byPronoun]) {
    const holders = find(s, i, context)
    if (holders.length > 0) return { holders, signed: find === besideNoun && isBetween(s, i, context.language) }
  }
  return byVerb(s, i, context)
}

const isIndefinite = (s: Sentence, i: number, { papers }: Language): boolean =>
  (s.children[i] ?? []).some((c) => c < i && papers.indefinite.has(norm(s, c)))

/** The paper a noun names, with its owners; without any where it is not told whose it is. `null` for other nouns. */
export const paperAt = (s: Sentence, i: number, context: HolderContext): Paper | null => {
  const { language, discourse, sentence } = context
  const kind = paperKindAt(s, i, language)
  if (kind === null) return null
  const noun = lemma(s, i).toLowerCase()
  const { holders, signed } = ownersNamed(s, i, context)
  // A statement of one party is told as speech.
  if (language.papers.joint.has(noun) && !signed && !isJoint(s, i, language))
    return discourse.papers.findLast((paper) => paper.noun === noun && sentence - paper.sentence <= REACH) ?? null
  const together = signed || (holders.length > 1 && isJoint(s, i, language))
  if (holders.length > 0)
    return {
      holders: together ? [jointHolder(holders)] : holders,
      kind: together ? 'agreement' : kind === 'agreement' ? 'proposal' : kind,
      noun,
      sentence,
    }
  const unknown = { holders: [], kind, noun, sentence }
  const group = isJoint(s, i, language) ? sidesBefore(context) : null
  if (language.papers.originals.has(noun)) return unknown
  if (isIndefinite(s, i, language)) return group ? { ...unknown, holders: [group] } : unknown
  const near = discourse.papers.filter((paper) => sentence - paper.sentence <= REACH)
  const before =
    kind === 'demand' || kind === 'offer'
      ? near.findLast((paper) => paper.noun === noun)
      : ((kind === 'agreement' ? near.findLast((paper) => paper.kind === 'agreement') : undefined) ?? near.at(-1))
  if (before && before.holders.length > 0) return { ...before, sentence }
  return unknown
}

const isJoint = (s: Sentence, i: number, { papers }: Language): boolean =>
  (s.children[i] ?? []).some((c) => label(s, c) === 'amod' && papers.jointly.has(lemma(s, c)))

/** Sentences over which those named side by side are the two sides of an agreement. */
const SIDES_REACH = 3

const sidesBefore = ({ discourse, sentence }: HolderContext): Holder | null => {
  const group = discourse.groups.at(-1)
  return group && sentence - group.sentence <= SIDES_REACH ? jointHolder(group.holders) : null
}

/** "Both sides agreed to …", "die Minister verständigten sich darauf, …": what several have settled, without a word for the paper. */
export const settledBy = (s: Sentence, verb: number, context: HolderContext): Paper | null => {
  if (!context.language.papers.settles.has(lemma(s, verb)) || s.parse.feats[verb]?.verbForm === 'inf') return null
  if (!isDone(s, verb, context)) return null
  // "Analysts agree that …" settles nothing.
  const all = subjectsOf(s, verb, context).filter(
    (one) =>
      one.kind !== 'expert' &&
      one.kind !== 'anonymous' &&
      (one.sure || one.party !== null || one.kind === 'collective'),
  )
  const several = all.length > 1 || all.some((one) => one.kind === 'collective')
  return several ? { holders: [jointHolder(all)], kind: 'agreement', noun: '', sentence: context.sentence } : null
}

/** The paper told of last, where its points may be taken up without its name. */
export const paperBefore = ({ discourse, sentence }: HolderContext, reach: number): Paper | null => {
  const last = discourse.papers.at(-1)
  return last && last.holders.length > 0 && sentence - last.sentence <= reach ? last : null
}

/** The same for "it" and "demnach", which mean whoever acted since rather than the paper: "Kyiv dismissed the plan. It said …". */
export const paperMeant = (context: HolderContext, reach: number): Paper | null => {
  const paper = paperBefore(context, reach)
  const isOther = ({ holder, subject, sentence }: HolderContext['discourse']['bodies'][number]): boolean =>
    paper !== null &&
    subject &&
    sentence >= paper.sentence &&
    sentence < context.sentence &&
    paper.holders.every((own) => own.actor !== holder.actor)
  return context.discourse.bodies.some(isOther) ? null : paper
}

/** Papers kept; older ones are out of reach. */
const REMEMBERED = 6

/** Takes in the papers this sentence tells of. */
export const rememberPapers = (s: Sentence, context: HolderContext): void => {
  const { papers } = context.discourse
  const here: Paper[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const paper = paperKindAt(s, i, context.language) === null ? null : paperAt(s, i, context)
    const settled = tag(s, i) === 'VERB' ? settledBy(s, i, context) : null
    if (settled) here.push(settled)
    if (paper && (paper.holders.length > 0 || paper.kind === 'proposal' || paper.kind === 'agreement')) here.push(paper)
  }
  // What is merely named beside it, without an owner, does not hide one that has any.
  const owned = here.filter((paper) => paper.holders.length > 0)
  papers.push(...(owned.length > 0 ? owned : here))
  if (papers.length > REMEMBERED) papers.splice(0, papers.length - REMEMBERED)
}

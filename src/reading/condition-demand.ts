// What a condition asks of somebody else is a demand of its own (coding manual, section 1): "would stop if Lowland gave up the
// island and opened the port" asks two things.
import { type ConditionHead, identify, type Statement } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { settle } from './assemble.js'
import type { FoundCondition } from './conditions/found.js'
import { termsWithin } from './issues.js'
import type { Proposal } from './read-sentence.js'
import {
  childWith,
  isPassive,
  isVerb,
  label,
  lemma,
  norm,
  offsets,
  type Sentence,
  subjectOf,
  subtree,
} from './sentence.js'
import type { Candidate } from './stances/candidate.js'
import { isEnding } from './stances/endings.js'
import { holdersOfVerb } from './verb-holders.js'
import { classAt } from './word-class.js'

/** Conditions that ask for what they name, whatever hangs on them. */
const ASKING: ReadonlySet<ConditionHead> = new Set(['ONLYIF', 'PROVIDED', 'UNTIL', 'UNLESS', 'AFTER'])
/** Acts whose bare "if" asks another party for something in return: "would stop if Lowland gave up the island". */
const OFFERED: ReadonlySet<Statement['act']> = new Set(['offer', 'accept', 'promise'])

/** Which way a threat on a bare "if" asks: "if it does not leave" that it leave, "if it goes on" that it stop; of others it asks nothing. */
const askedByThreat = (s: Sentence, verb: number, language: Language): 'done' | 'stopped' | null => {
  const { failing, goingOn } = language.frames
  const denied = (s.children[verb] ?? []).some(
    (c) => label(s, c) === 'advmod' && language.negations.has(s.tokens[c]?.norm ?? ''),
  )
  const goes = goingOn.has(lemma(s, verb)) || goingOn.has(`${lemma(s, verb)} ${norm(s, verb + 1)}`)
  if (goes) return denied ? null : 'stopped'
  return denied !== (failing.has(lemma(s, verb)) && childWith(s, verb, 'xcomp', 'acl') >= 0) ? 'done' : null
}

/** "if his own party did not agree": nobody else is asked. */
const isOwn = (s: Sentence, verb: number, language: Language): boolean =>
  (s.children[subjectOf(s, verb)] ?? []).some(
    (c) =>
      label(s, c).endsWith(':poss') && (language.thirdPerson.has(norm(s, c)) || isFirstPerson(norm(s, c), language)),
  )

const isFirstPerson = (word: string, { firstPerson }: Language): boolean =>
  firstPerson.singular.has(word) || firstPerson.plural.has(word)

/** "if Kyiv asks for it", "wenn die Partner es wünschen": waits for the other's own wish. */
const isWish = (s: Sentence, verb: number, { frames }: Language): boolean => frames.requesting.has(lemma(s, verb))

const isRefusal = (s: Sentence, verb: number, language: Language): boolean => classAt(s, verb, language) === 'v-refuse'

/** Whether the condition's words name anybody but the holder, or what somebody is to do: "once the mines have been cleared". */
const asksOther = ({ setting, holder }: Proposal, { content, to, verb }: FoundCondition): boolean => {
  const { sentence: s, language, mentions } = setting
  const helpers = (s.children[verb] ?? []).filter((c) => label(s, c).startsWith('aux')).map((c) => lemma(s, c))
  // "sobald der Teil erfüllt ist": a parse may take the participle for a finite verb.
  const isDone =
    isPassive(s, verb) ||
    (['part', 'fin'].includes(s.parse.feats[verb]?.verbForm ?? '') &&
      !language.perfectWithBe.has(lemma(s, verb)) &&
      helpers.length > 0 &&
      helpers.every((word) => !language.idle.perfect.has(word) && !language.modals.has(word)))
  return (
    isDone ||
    mentions.some(
      (m) =>
        m.from < to && m.to > content && m.actor !== holder.actor && (m.party === null || m.party !== holder.party),
    )
  )
}

export const conditionDemands = (proposal: Proposal, statement: Statement): readonly Statement[] => {
  const { setting, holder, context } = proposal
  const { condition } = statement
  if (!condition || statement.act === 'demand') return []
  const isOffer = condition.head === 'IF' && OFFERED.has(statement.act)
  const isThreat = condition.head === 'IF' && statement.act === 'threaten'
  if (!isOffer && !isThreat && !ASKING.has(condition.head)) return []
  const { document, sentence } = setting
  const at = document.folded.toFolded(condition.begin, condition.end)
  const found = setting.conditions.find((c) => offsets(sentence, c.from, c.to).begin === at.begin)
  if (!found || found.verb < 0) return []
  const subjects = holdersOfVerb(sentence, found.verb, context)
  if (subjects.some((h) => h.actor === holder.actor || (h.party !== null && h.party === holder.party))) return []
  if (isWish(sentence, found.verb, setting.language)) return []
  if (isThreat && isOwn(sentence, found.verb, setting.language)) return []
  // "once the lights are back", "after the harvest is in": what is waited for of nobody is only waited for.
  if (condition.head === 'AFTER' && !subjects.some((h) => h.party !== null) && !asksOther(proposal, found)) return []
  const wanted = isThreat ? askedByThreat(sentence, found.verb, setting.language) : null
  if (isThreat && wanted === null) return []
  // "…, if Kyiv refuses" asks for nothing.
  if (isOffer && (!subjects.some((h) => h.party !== null) || isRefusal(sentence, found.verb, setting.language)))
    return []
  return askedIn(sentence, found).flatMap(({ verb, from, to }) => {
    // "will trigger it if Iran does not cooperate": as likely a threat, which asks the other way.
    if (statement.act === 'promise' && isOffer && isDenied(sentence, verb, setting.language)) return []
    const negative = isThreat ? wanted === 'stopped' : isDenied(sentence, verb, setting.language)
    const ends = isEnding(sentence, leftUndone(sentence, verb, setting.language), setting.language)
    const candidate: Candidate = {
      rule: 'condition-demand',
      act: 'demand',
      sign: negative !== ends ? -1 : 1,
      strength: 3,
      holders: [holder],
      bySpeaker: false,
      at: verb,
      from,
      to,
      coreFrom: from,
      coreTo: to,
      endedAt: ends && !negative ? verb : null,
      doubt: null,
    }
    const terms = termsWithin(setting.terms, offsets(sentence, from, to))
    const outcome = settle({ ...setting, candidate, terms }, holder, statement.confidence)
    if (outcome.kind !== 'statement') return []
    // It was said with the statement it is the condition of, whatever days the condition names.
    const { id: _, ...draft } = outcome.statement
    const { said, saidBasis } = statement
    // "…, provided Russia keeps it too": where it names no option of its own it is about that of the statement.
    const option = draft.option ?? (draft.issue === statement.issue && !statement.ofOption ? statement.option : null)
    return [identify({ ...draft, option, said, saidBasis })]
  })
}

const isDenied = (s: Sentence, verb: number, language: Language): boolean =>
  (s.children[verb] ?? []).some((c) => language.negations.has(norm(s, c)))

/** "fails to lift the ban": what is not done stands in the infinitive. */
const leftUndone = (s: Sentence, verb: number, { frames }: Language): number => {
  const infinitive = frames.failing.has(lemma(s, verb)) ? childWith(s, verb, 'xcomp', 'acl') : -1
  return infinitive > verb ? infinitive : verb
}

interface Asked {
  readonly verb: number
  readonly from: number
  readonly to: number
}

/** The condition cut at the verbs joined in it that have no subject of their own. */
const askedIn = (s: Sentence, { verb, from, to }: FoundCondition): readonly Asked[] => {
  const others = (s.children[verb] ?? [])
    .filter((c) => label(s, c) === 'conj' && c > verb && c < to && isVerb(s, c) && childWith(s, c, 'nsubj') < 0)
    .map((c) => ({ verb: c, from: subtree(s, c)[0] as number }))
  const starts = [{ verb, from }, ...others]
  return starts.map((one, k) => ({ ...one, to: starts[k + 1]?.from ?? to }))
}

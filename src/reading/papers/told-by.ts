// "The plan provides for …", "it would cap …", "point two rules out …": of a paper that tells its points itself, they are its owner's.
import type { HolderContext } from '../discourse.js'
import type { Holder } from '../holder.js'
import { childWith, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { isPart, paperAt, paperBefore, paperKindAt, paperMeant } from './owners.js'
import { isOwned, PART_REACH, type Paper } from './paper.js'

/** "It" as the subject of such a verb means the paper of the sentence right before only. */
const SUBJECT_REACH = 1

/** The paper that is the subject of a verb which tells what stands in it, where its owners are known; `null` for any other subject. */
export const paperTelling = (s: Sentence, verb: number, subject: number, context: HolderContext): Paper | null => {
  const { language } = context
  const word = lemma(s, verb)
  if (!language.papers.tells.has(word)) return null
  if (paperKindAt(s, subject, language) !== null) {
    const paper = paperAt(s, subject, context)
    return isOwned(paper) ? paper : null
  }
  if (!label(s, subject).startsWith('nsubj')) return null
  if (isPart(s, subject, context)) return paperBefore(context, PART_REACH)
  const goesOn = context.discourse.toldBefore !== null && context.sentence - context.discourse.toldBefore.sentence === 1
  if (
    tag(s, subject) !== 'PRON' ||
    !((goesOn && language.papers.neuter.has(norm(s, subject))) || language.papers.contains.has(word))
  )
    return null
  const person = language.thirdPerson.get(norm(s, subject))
  const isIt = person === undefined ? language.papers.neuter.has(norm(s, subject)) : person !== 'they'
  return isIt ? paperMeant(context, SUBJECT_REACH) : null
}

/** Whose what such a verb tells is; nobody for any other subject. */
export const ownersOfTold = (s: Sentence, verb: number, subject: number, context: HolderContext): readonly Holder[] =>
  paperTelling(s, verb, subject, context)?.holders ?? []

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp'])

/** What stands below such a verb: "the plan provides that Highland pays" is no word of Highland's. */
export const toldBelow = (s: Sentence, context: HolderContext): ReadonlySet<number> => {
  const below = new Set<number>()
  for (let i = 0; i < s.tokens.length; i++) {
    if (tag(s, i) !== 'VERB' || !context.language.papers.tells.has(lemma(s, i))) continue
    const subject = childWith(s, i, 'nsubj')
    const clauses = (s.children[i] ?? []).filter((c) => CLAUSES.has(label(s, c)))
    if (subject < 0 || clauses.length === 0 || ownersOfTold(s, i, subject, context).length === 0) continue
    for (const clause of clauses) for (const k of subtree(s, clause)) below.add(k)
  }
  return below
}

// What is taken of a sentence's proposals, and what the judge calls it.
import type { Act, Strength } from '../dossier/index.js'
import { isAskedFor } from './asked-for.js'
import type { Setting } from './assemble.js'
import { type Evidence, evidenceOf, type Judge, labelOf, likelihood } from './judge/judge.js'
import type { Proposal } from './read-sentence.js'
import { head, label, type Sentence } from './sentence.js'
import { ANSWERED } from './stances/asked-answers.js'
import type { Candidate } from './stances/candidate.js'
import { isEnding } from './stances/endings.js'

/** How firmly an act is meant where no word says more. */
export const ORDINARY_STRENGTH: Readonly<Record<Act, Strength>> = {
  redline: 4,
  threaten: 3,
  promise: 2,
  refuse_talks: 3,
  call_talks: 2,
  reject: 3,
  accept: 2,
  offer: 2,
  demand: 3,
  propose: 2,
  open: 1,
  hedge: 0,
}

/** The candidate with the act and sign the judge gives it. */
export const relabelled = ({ candidate, sentence, language }: Setting, judge: Judge, evidence: Evidence): Candidate => {
  if (candidate.rule === ANSWERED) return candidate
  const { act, sign } = labelOf(judge, evidence, candidate)
  if (act === candidate.act && sign === candidate.sign) return candidate
  return {
    ...candidate,
    act,
    sign,
    strength: act === candidate.act ? candidate.strength : ORDINARY_STRENGTH[act],
    endedAt:
      sign === candidate.sign
        ? candidate.endedAt
        : sign === -1 && isEnding(sentence, candidate.at, language)
          ? candidate.at
          : null,
  }
}

export interface Judged {
  readonly proposal: Proposal
  readonly setting: Setting
  readonly p: number | null
}

/** "Orbán, who opposes the loan, welcomed the delay": told of the subject in a clause of its own, before the verb of the other. */
const isOfSubject = (told: Candidate, other: Candidate, s: Sentence): boolean =>
  label(s, told.at) === 'acl:relcl' && told.to <= other.at && head(s, told.at) < told.at

/** What is taken of a sentence's proposals: by the judge where there is one, else by rule; of two on the same words the likelier. */
export const taken = (proposals: readonly Proposal[], judge: Judge | null): readonly Judged[] => {
  if (judge === null)
    return proposals.filter((p) => p.byRule).map((proposal) => ({ proposal, setting: proposal.setting, p: null }))
  // Several holders of one candidate have the same signs, and stand side by side.
  let evidence: Evidence | null = null
  let p = 0
  const likely = proposals
    .map((proposal, k) => {
      if (evidence === null || proposal.signs !== proposals[k - 1]?.signs) {
        evidence = evidenceOf(judge, proposal.signs)
        p = likelihood(judge, evidence)
      }
      return { proposal, evidence, p }
    })
    .filter(({ p }) => p >= judge.threshold)
    .sort((a, b) => b.p - a.p)
  const kept: { readonly proposal: Proposal; readonly evidence: Evidence; readonly p: number }[] = []
  for (const one of likely) {
    const { candidate, sentence: s } = one.proposal.setting
    const twin = kept.some(({ proposal }) => {
      const other = proposal.setting.candidate
      const shared = Math.min(other.to, candidate.to) - Math.max(other.from, candidate.from)
      const same =
        proposal.holder.actor === one.proposal.holder.actor ||
        other.at === candidate.at ||
        // The very same words say one thing: of two readings of whose it is the likelier stays.
        (other.from === candidate.from && other.to === candidate.to)
      const siblings = other === candidate && proposal.holder.actor !== one.proposal.holder.actor
      return (
        same &&
        !siblings &&
        !isOfSubject(candidate, other, s) &&
        !isOfSubject(other, candidate, s) &&
        shared > 0.6 * Math.min(other.to - other.from, candidate.to - candidate.from)
      )
    })
    if (!twin) kept.push(one)
  }
  return kept
    .filter(({ proposal }) => !kept.some((other) => isAskedFor(proposal, other.proposal)))
    .sort((a, b) => a.proposal.setting.candidate.from - b.proposal.setting.candidate.from)
    .map(({ proposal, evidence, p }) => ({
      proposal,
      p,
      setting: { ...proposal.setting, candidate: relabelled(proposal.setting, judge, evidence) },
    }))
}

// What the reading makes of a passage that a person has marked: the statement it reads there, else the likeliest of those it
// thought of and did not take, else who is heard and what is named nearby. A suggestion to a person, never a reading.
import { type Article, overlaps, type Range, type Statement } from '../dossier/index.js'
import { type Outcome, settle } from './assemble.js'
import { chooseIssue } from './choose-issue.js'
import type { Holder } from './holders.js'
import { holderOfMention } from './holders.js'
import { PLAIN_WEIGHTS } from './issue-weights.js'
import { evidenceOf, likelihood } from './judge/judge.js'
import { relabelled } from './judged.js'
import { type SeenSentence, walk } from './read-article.js'
import type { Proposal } from './read-sentence.js'
import type { Reader } from './reader.js'

export interface Suggestion {
  /** `near`: only the holder and the issue were looked for, in the words around. */
  readonly from: 'read' | 'proposed' | 'near' | 'nothing'
  readonly statement: Statement | null
  readonly holder: { readonly actor: string; readonly party: string | null; readonly mention: Range } | null
  readonly issue: { readonly issue: string; readonly option: string | null; readonly name: string } | null
}

/** Share of both that the two have in common. */
const likeness = (a: Range, b: Range): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.begin, b.begin)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.begin, b.begin))
}

const closest = (statements: readonly Statement[], range: Range): Statement | null => {
  const [best] = [...statements].sort(
    (a, b) => likeness(b, range) - likeness(a, range) || a.begin - b.begin || (a.id < b.id ? -1 : 1),
  )
  return best && likeness(best, range) > 0 ? best : null
}

/** Kinds of mention that cannot hold a position. */
const NO_HOLDER = new Set(['place', 'medium', 'expert'])

export const suggest = (article: Article, range: Range, reader: Reader): Suggestion => {
  const proposed: { readonly statement: Statement; readonly p: number }[] = []
  const near: SeenSentence[] = []
  const judged = (proposal: Proposal): { readonly outcome: Outcome; readonly p: number } => {
    const { judge } = reader
    if (judge === null) return { outcome: settle(proposal.setting, proposal.holder), p: 0 }
    const evidence = evidenceOf(judge, proposal.signs)
    const setting = { ...proposal.setting, candidate: relabelled(proposal.setting, judge, evidence) }
    return { outcome: settle(setting, proposal.holder), p: likelihood(judge, evidence) }
  }
  const reading = walk(article, reader, {
    sentence: (seen) => {
      const { begin, end } = seen.one.sentence
      if (overlaps(seen.document.folded.toRaw(begin, end), range)) near.push(seen)
    },
    proposed: (proposals) => {
      for (const proposal of proposals) {
        const { outcome, p } = judged(proposal)
        if (outcome.kind === 'statement' && overlaps(outcome.statement, range))
          proposed.push({ statement: outcome.statement, p })
      }
    },
  })
  const issue = issueOf(near, range, reader)
  const read = closest(reading.statements, range)
  if (read) return { from: 'read', statement: read, holder: null, issue }
  const [likeliest] = proposed.sort((a, b) => b.p - a.p || likeness(b.statement, range) - likeness(a.statement, range))
  if (likeliest) return { from: 'proposed', statement: likeliest.statement, holder: null, issue }
  const holder = holderOf(near)
  return { from: holder || issue ? 'near' : 'nothing', statement: null, holder, issue }
}

/** Whoever speaks in the sentences marked, else whoever is named first there. */
const holderOf = (near: readonly SeenSentence[]): Suggestion['holder'] => {
  for (const { one, speech, document } of near) {
    const heard = speech.flatMap(({ speaker }): readonly Holder[] => (speaker ? [speaker] : []))
    const named = one.mentions.map((mention) => holderOfMention(one.sentence, mention))
    const found = [...heard, ...named].find(({ kind }) => !NO_HOLDER.has(kind))
    if (found) {
      const mention = document.folded.toRaw(found.begin, found.end)
      return { actor: found.actor, party: found.party, mention }
    }
  }
  return null
}

const issueOf = (near: readonly SeenSentence[], range: Range, { issues, issueNames }: Reader): Suggestion['issue'] => {
  for (const { document, terms, article } of near) {
    const span = document.folded.toFolded(range.begin, range.end)
    const question = {
      here: terms,
      earlier: [],
      nouns: [],
      asides: [],
      span,
      core: span,
      condition: null,
      aboutTalks: false,
      spoken: [],
      article,
    }
    const found = issues.has.size > 0 ? chooseIssue(issues, question, PLAIN_WEIGHTS) : null
    if (found?.named)
      return { issue: found.issue, option: found.option, name: issueNames.get(found.issue) ?? found.issue }
  }
  return null
}

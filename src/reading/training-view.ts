// What training sees of an article: every proposal before it is judged, with its signs.
import type { Article } from '../dossier/index.js'
import { extentOf, settle } from './assemble.js'
import { issueChoices } from './choose-issue.js'
import { questionOf } from './issue-question.js'
import { walk } from './read-article.js'
import type { Proposal } from './read-sentence.js'
import type { Reader } from './reader.js'
import { textsOf } from './signs.js'

export interface TrainingProposal {
  /** UTF-16 offsets into the raw text. */
  readonly begin: number
  readonly end: number
  readonly actor: string
  readonly party: string | null
  readonly act: string
  readonly sign: number
  readonly features: readonly string[]
  readonly byRule: boolean
  /** Every issue it may be about, with the signs of choose-issue.ts. */
  /** Who could hold it, with the signs of choose-holder.ts; offsets of the mention into the raw text. */
  readonly options: readonly {
    readonly holders: readonly {
      readonly actor: string
      readonly party: string | null
      readonly begin: number
      readonly end: number
    }[]
    readonly signs: readonly string[]
  }[]
  readonly issues: readonly { readonly issue: string; readonly signs: readonly number[] }[]
}

export const proposalsOf = (article: Article, reader: Reader): readonly TrainingProposal[] => {
  const all: TrainingProposal[] = []
  const proposed = (proposals: readonly Proposal[]): void => {
    for (const { setting, holder, signs, byRule, options } of proposals) {
      const outcome = settle(setting, holder)
      if (outcome.kind !== 'statement') continue
      const { begin, end, actor, party, act, sign } = outcome.statement
      const { conditionRange, span } = extentOf(setting)
      const issues = setting.hasIssues ? issueChoices(setting.finder, questionOf(setting, span, conditionRange)) : []
      const raw = setting.document.folded
      all.push({
        begin,
        end,
        actor,
        party,
        act,
        sign,
        features: textsOf(signs),
        byRule,
        issues,
        options: options.map((o) => ({
          holders: o.holders.map((h) => ({ actor: h.actor, party: h.party, ...raw.toRaw(h.begin, h.end) })),
          signs: textsOf(o.signs),
        })),
      })
    }
  }
  walk(article, reader, { proposed })
  return all
}

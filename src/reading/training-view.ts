// What training sees of an article: every proposal before it is judged, with its signs.
import type { Article } from '../dossier/index.js'
import { extentOf, questionOf, settle } from './assemble.js'
import { issueChoices } from './choose-issue.js'
import { walk } from './read-article.js'
import type { Reader } from './reader.js'

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
  readonly issues: readonly { readonly issue: string; readonly signs: readonly number[] }[]
}

export const proposalsOf = (article: Article, reader: Reader): readonly TrainingProposal[] => {
  const all: TrainingProposal[] = []
  walk(article, reader, (proposals) => {
    for (const { setting, holder, features, byRule } of proposals) {
      const outcome = settle(setting, holder)
      if (outcome.kind !== 'statement') continue
      const { begin, end, actor, party, act, sign } = outcome.statement
      const { conditionRange, span } = extentOf(setting)
      const issues = setting.hasIssues ? issueChoices(setting.finder, questionOf(setting, span, conditionRange)) : []
      all.push({ begin, end, actor, party, act, sign, features, byRule, issues })
    }
  })
  return all
}

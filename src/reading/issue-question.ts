// What the choice of an issue looks at, of a statement in its article.
import type { Range } from '../dossier/index.js'
import type { ActorMention } from './actors/mention.js'
import type { IssueQuestion } from './choose-issue.js'
import type { ArticleTerms, SentenceTerms } from './issues.js'
import { offsets, type Sentence } from './sentence.js'
import type { Candidate } from './stances/candidate.js'

interface Setting {
  readonly sentence: Sentence
  readonly candidate: Candidate
  readonly mentions: readonly ActorMention[]
  readonly terms: SentenceTerms
  readonly earlier: readonly SentenceTerms[]
  readonly spoken: readonly string[]
  readonly article: ArticleTerms
}

/** Nouns that name the thing: those of the core beside names and whoever holds it. */
const nounsIn = ({ sentence, candidate, mentions }: Setting): readonly Range[] => {
  const found: Range[] = []
  for (let i = candidate.coreFrom; i < candidate.coreTo; i++) {
    if (sentence.parse.tags[i] !== 'NOUN') continue
    const noun = offsets(sentence, i, i + 1)
    if (!mentions.some((m) => m.from <= i && i < m.to)) found.push(noun)
  }
  return found
}

/** Grammatical relations that bring in when, where, why, and what is told of a noun in passing. */
const ASIDE: ReadonlySet<string> = new Set(['obl', 'advcl', 'obl:tmod', 'parataxis', 'acl', 'acl:relcl', 'appos'])

/** No sentence is deeper; a parse might go round in a circle. */
const DEEPEST = 40

/** Words that hang beside the thing: an adverbial or relative clause stands between them and the word of the stance. */
const asidesIn = ({ sentence, candidate }: Setting): readonly Range[] => {
  const { heads, labels } = sentence.parse
  const isAside = (token: number): boolean => {
    for (let i = token, steps = 0; i >= 0 && i !== candidate.at && steps < DEEPEST; i = heads[i] ?? -1, steps++)
      if (ASIDE.has(labels[i] ?? '')) return true
    return false
  }
  const found: Range[] = []
  for (let i = candidate.from; i < candidate.to; i++) if (isAside(i)) found.push(offsets(sentence, i, i + 1))
  return found
}

/** What the choice of an issue looks at. */
export const questionOf = (setting: Setting, span: Range, condition: Range | null): IssueQuestion => {
  const { sentence, candidate } = setting
  return {
    here: setting.terms,
    earlier: setting.earlier,
    nouns: nounsIn(setting),
    asides: asidesIn(setting),
    span,
    core: offsets(sentence, candidate.coreFrom, candidate.coreTo),
    condition: candidate.rule === 'condition-demand' ? null : condition,
    aboutTalks: candidate.act === 'call_talks' || candidate.act === 'refuse_talks',
    spoken: setting.spoken,
    article: setting.article,
  }
}

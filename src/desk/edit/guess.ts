// A passage a person has marked → the statement the reading would make of it, for the person to look at.
import type { ArticleId, Range } from '../../dossier/index.js'
import { suggest } from '../../reading/index.js'
import type { Dossier } from '../dossier.js'
import { namedOf, underNames } from '../names/named.js'
import { inputOf } from './draft.js'
import type { GuessView } from './views.js'

/** `null` where the dossier holds no such article, or the range does not lie in it. */
export const guessView = async (dossier: Dossier, id: ArticleId, range: Range): Promise<GuessView | null> => {
  const article = await dossier.archive.article(id)
  if (!article || range.end > article.text.length || range.end <= range.begin) return null
  const { from, statement, holder, issue } = suggest(article, range, dossier.reader())
  const { names } = await namedOf(dossier)
  const marked = { begin: range.begin, end: range.end }
  if (statement)
    return { version: 1, from, input: { ...inputOf(underNames({ ...statement, id: statement.id }, names)), ...marked } }
  const named = issue && {
    issue: names.issue(issue.issue),
    option: issue.option && names.option(issue.issue, issue.option),
  }
  return {
    version: 1,
    from,
    input: {
      ...marked,
      speaker: holder && { begin: holder.mention.begin, end: holder.mention.end },
      actor: holder && names.actor(holder.actor),
      party: holder?.party ? names.actor(holder.party) : null,
      via: [],
      act: null,
      sign: null,
      strength: null,
      topic: issue?.name ?? null,
      issue: named?.issue ?? null,
      option: named?.option ?? null,
      condition: null,
      temporary: false,
      said: null,
      saidBasis: null,
      certainty: 'paraphrased',
    },
  }
}

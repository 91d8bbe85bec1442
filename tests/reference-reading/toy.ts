// The toy of domain.md §3, J6: nine issues of the casebook, each with the options its 768 packages are counted over.
import type { Issue } from '../../src/casebook/index.js'

const TOY: Readonly<Record<string, readonly string[]>> = {
  'security.nato-membership': ['member', 'renounced*'],
  'security.alliance-choice': ['free-choice', 'third-country-veto*'],
  'security.neutrality': ['neutral', 'not-neutral*'],
  'security.nuclear-arms': ['non-nuclear*', 'nuclear'],
  'security.demilitarisation': ['demilitarised', 'no-limits*'],
  'security.foreign-troops': ['none*', 'peacekeepers', 'combat'],
  'politics.denazification': ['required', 'not-required*'],
  'territory.four-oblasts': ['ceded', 'none*'],
  'territory.recognition': ['none*', 'recognised'],
}

/** None where the toy does not hold the issue. */
export const toyIssue = (issue: Issue): readonly Issue[] => {
  const options = TOY[issue.id]
  if (!options) return []
  const kind = options.length > 2 ? 'ordinal' : 'boolean'
  const name = { en: issue.id }
  return [
    {
      ...issue,
      kind,
      exclusive: true,
      options: options.map((id) => ({ id: id.replace('*', ''), name, counter: id.endsWith('*'), lexicon: {} })),
    },
  ]
}

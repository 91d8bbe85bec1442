import type { BriefView } from '../views.js'
import type { Words } from '../words/index.js'

/** As of when, since when something counts as new, and whom or what the brief is limited to. */
export const subtitleOf = ({ asOf, since, party, issue, sections }: BriefView, words: Words): string => {
  const { brief } = words.prose
  const fresh = sections.find(({ kind }) => kind === 'new')
  return [
    brief.asOf(asOf === null ? null : words.date(asOf)),
    ...(since === null || !fresh ? [] : [`${fresh.title} ${brief.since(words.date(since))}`]),
    ...(party === null ? [] : [party.label]),
    ...(issue === null ? [] : [issue.label]),
  ].join(' · ')
}

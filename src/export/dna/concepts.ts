// Issues and options of a casebook as concepts, and back. In English: codes must not change with the language of a screen.
import type { Casebook } from '../../casebook/index.js'

type Issues = Pick<Casebook, 'issues'>

/**
 * What an issue, or an option of it, is called as a concept. Of the issue for whatever no other covers the topic counts: who
 * speak of different things are not tied by it. Of a statement without an issue, too.
 */
export const conceptsOf = ({
  issues,
}: Issues): ((statement: {
  readonly issue: string | null
  readonly option: string | null
  readonly topic: string
}) => string) => {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  return ({ issue: id, option, topic }) => {
    if (id === null) return topic
    const issue = byId.get(id)
    const name = issue?.role === 'rest' && topic !== '' ? topic : (issue?.name.en ?? id)
    if (option === null) return name
    return `${name}: ${issue?.options.find((one) => one.id === option)?.name.en ?? option}`
  }
}

/** The issue and option a concept names by its id or by a name in any language; both `null` where it names none. */
export const issuesNamed = ({
  issues,
}: Issues): ((concept: string) => { readonly issue: string | null; readonly option: string | null }) => {
  const known = new Map<string, { readonly issue: string; readonly option: string | null }>()
  for (const issue of issues) {
    const names = [issue.id, ...Object.values(issue.name)]
    for (const name of names) {
      if (name === undefined) continue
      known.set(name, { issue: issue.id, option: null })
      for (const option of issue.options)
        for (const optionName of [option.id, ...Object.values(option.name)])
          if (optionName !== undefined) known.set(`${name}: ${optionName}`, { issue: issue.id, option: option.id })
    }
  }
  return (concept) => known.get(concept) ?? { issue: null, option: null }
}

import { type Dossier, namedOf, statementsOf } from '../desk/index.js'
import { type Complaint, complaint } from '../dossier/index.js'
import { displayWidth } from './screen/width.js'

interface Asked {
  readonly parties: readonly string[]
  readonly issues: readonly string[]
}

/** A misspelt name must not look like silence. Known is what the casebook names and what any statement does. */
export const unknownNames = async (dossier: Dossier, { parties, issues }: Asked): Promise<readonly Complaint[]> => {
  if (parties.length === 0 && issues.length === 0) return []
  const [{ casebook }, statements] = await Promise.all([
    namedOf(dossier),
    statementsOf(dossier, { includeRejected: true }),
  ])
  const spoken = [...new Set(statements.flatMap(({ party }) => party ?? []))]
  const knownParties = new Set([...casebook.actors.map(({ name }) => name.en as string), ...spoken])
  const knownIssues = new Set([
    ...casebook.issues.map(({ id }) => id),
    ...statements.flatMap(({ issue }) => issue ?? []),
  ])
  return [
    ...parties
      .filter((party) => !knownParties.has(party))
      .map((party) =>
        complaint('unknown-party', `no party has this name; here speak ${list(spoken.sort(), 'nobody')}`, party),
      ),
    ...issues
      .filter((issue) => !knownIssues.has(issue))
      .map((issue) =>
        complaint('unknown-issue', `no issue has this id; known are ${list([...knownIssues], 'none')}`, issue),
      ),
  ]
}

const LONGEST = 600

const list = (names: readonly string[], none: string): string => {
  if (names.length === 0) return none
  let text = names[0] as string
  for (const name of names.slice(1)) {
    if (displayWidth(text) + displayWidth(name) > LONGEST) return `${text}, …`
    text += `, ${name}`
  }
  return text
}

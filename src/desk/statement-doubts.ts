// What is doubtful about statements as they come in. They are kept as they are: nobody guesses what was meant.
import { type Casebook, speaksFor } from '../casebook/index.js'
import { earliestDay, latestDay, type PartialDate, type Statement } from '../dossier/index.js'
import type { DoubtKind } from './words/index.js'

/** One doubt about some statements, with the names it is about. */
export interface StatementDoubt {
  readonly kind: DoubtKind
  /** Ids, rising; never empty. */
  readonly statements: readonly string[]
  /** What cannot be found or does not fit, each once: "Ada Lake", "security.walls", "Ada Lake for Norland, 2024-12". */
  readonly about: readonly string[]
}

type Found = readonly [kind: DoubtKind, about: string]

export const statementDoubts = (
  statements: readonly Statement[],
  published: (article: string) => PartialDate | null,
  casebook: Pick<Casebook, 'actors' | 'offices' | 'issues'>,
): readonly StatementDoubt[] => {
  const names = new Set(casebook.actors.map(({ name }) => name.en as string))
  const issues = new Map(casebook.issues.map(({ id, options }) => [id, new Set(options.map((option) => option.id))]))
  const speaks = speaksFor(casebook)
  const doubtsOf = (statement: Statement): readonly Found[] => {
    const { actor, party, issue, option, said } = statement
    const report = published(statement.article)
    const date = said ?? report
    const found: Found[] = []
    if (party !== null && date === null) found.push(['undated', party])
    if (said !== null && report !== null && earliestDay(said) > latestDay(report))
      found.push(['said-after-report', `${said} > ${report}`])
    if (!names.has(actor)) found.push(['unknown-actor', actor])
    if (party !== null && party !== actor && !names.has(party)) found.push(['unknown-actor', party])
    const options = issue === null ? undefined : issues.get(issue)
    if (issue !== null && !options) found.push(['unknown-issue', issue])
    if (options && option !== null && !options.has(option)) found.push(['unknown-option', `${issue}: ${option}`])
    if (party !== null && speaks(actor, party, date) === 'not')
      found.push(['without-office', `${actor}, ${party}${date === null ? '' : `, ${date}`}`])
    return found
  }
  const byKind = new Map<DoubtKind, { readonly statements: Set<string>; readonly about: Set<string> }>()
  for (const statement of statements)
    for (const [kind, about] of doubtsOf(statement)) {
      let doubt = byKind.get(kind)
      if (!doubt) byKind.set(kind, (doubt = { statements: new Set(), about: new Set() }))
      doubt.statements.add(statement.id)
      doubt.about.add(about)
    }
  return ORDER.flatMap((kind) => {
    const doubt = byKind.get(kind)
    return doubt ? [{ kind, statements: [...doubt.statements].sort(), about: [...doubt.about].sort() }] : []
  })
}

const ORDER: readonly DoubtKind[] = [
  'without-office',
  'said-after-report',
  'undated',
  'unknown-issue',
  'unknown-option',
  'unknown-actor',
]

// Whether the ids of a problem fit together. All that is wrong is said at once. Rules that contradict each other, or red lines
// nothing can satisfy, are no mistake but a result.
import type { WrittenProblem } from './schema.js'

export interface Flaw {
  readonly code: string
  /** Where in the problem, and what is wrong with it. */
  readonly message: string
}

/** Larger problems are not what people negotiate, and would take long to refuse by other limits. */
const MOST = { issues: 300, options: 1_000, parties: 100, constraints: 2_000 }

export const flawsIn = (problem: WrittenProblem): readonly Flaw[] => {
  const { issues, parties, redLines, rules, utilities } = problem
  const flaws: Flaw[] = []
  const flaw = (code: string, message: string): void => void flaws.push({ code, message })

  const once = (ids: readonly string[], what: string): void => {
    const seen = new Set<string>()
    for (const id of ids) {
      if (seen.has(id)) flaw('duplicate-id', `${what} "${id}" stands twice; every id only once`)
      seen.add(id)
    }
  }
  const within = (many: number, most: number, what: string): void => {
    if (many > most) flaw('too-large', `${many} ${what}; at most ${most}`)
  }
  once(ids(issues), 'issue')
  once(parties, 'party')
  once(ids(redLines), 'red line')
  once(ids(rules), 'rule')
  within(issues.length, MOST.issues, 'issues')
  within(parties.length, MOST.parties, 'parties')
  within(redLines.length + rules.length, MOST.constraints, 'red lines and rules')
  if (issues.length === 0) flaw('no-issues', 'there are no issues; name at least one with its options')
  for (const { id, options } of issues) {
    once(options, `issue "${id}": option`)
    within(options.length, MOST.options, `options of issue "${id}"`)
    if (options.length === 0)
      flaw('no-options', `issue "${id}" has no options; name at least one, or leave the issue out`)
  }

  const optionsOf = new Map(issues.map(({ id, options }) => [id, new Set(options)]))
  const checkLiterals = (where: string, anyOf: WrittenProblem['rules'][number]['anyOf']): void => {
    for (const { issue, in: options } of anyOf) {
      const has = optionsOf.get(issue)
      if (has === undefined) {
        flaw('unknown-issue', `${where}: there is no issue "${issue}"${meant(issue, optionsOf.keys())}`)
        continue
      }
      for (const option of options)
        if (!has.has(option))
          flaw('unknown-option', `${where}: issue "${issue}" has no option "${option}"${meant(option, has)}`)
    }
  }
  const known = new Set(parties)
  for (const { id, party, anyOf } of redLines) {
    if (!known.has(party)) flaw('unknown-party', `red line "${id}": there is no party "${party}"${meant(party, known)}`)
    checkLiterals(`red line "${id}"`, anyOf)
  }
  for (const { id, anyOf } of rules) checkLiterals(`rule "${id}"`, anyOf)
  if (utilities) flaws.push(...utilityFlaws(utilities, issues, parties))
  // What stands twice would be complained of twice.
  return [...new Map(flaws.map((one) => [one.message, one])).values()]
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

const utilityFlaws = (
  utilities: NonNullable<WrittenProblem['utilities']>,
  issues: WrittenProblem['issues'],
  parties: readonly string[],
): readonly Flaw[] => {
  const flaws: Flaw[] = []
  const extra = (has: object, wanted: readonly string[], what: string, where: string): void => {
    for (const id of Object.keys(has))
      if (!wanted.includes(id))
        flaws.push({ code: `unknown-${what}`, message: `${where}: there is no ${what} "${id}"${meant(id, wanted)}` })
  }
  const own = <Value>(record: Readonly<Record<string, Value>>, id: string, where: string): Value | undefined => {
    if (Object.hasOwn(record, id)) return record[id]
    flaws.push({ code: 'missing-utility', message: `${where}: nothing for "${id}"; leave all utilities out or none` })
    return undefined
  }
  extra(utilities, parties, 'party', 'utilities')
  let most = 0
  for (const party of parties) {
    const byIssue = own(utilities, party, 'utilities')
    if (byIssue === undefined) continue
    extra(byIssue, ids(issues), 'issue', `utilities of "${party}"`)
    for (const { id, options } of issues) {
      const byOption = own(byIssue, id, `utilities of "${party}"`)
      if (byOption === undefined) continue
      const where = `utilities of "${party}", issue "${id}"`
      extra(byOption, options, 'option', where)
      most += Math.max(0, ...options.map((option) => own(byOption, option, where) ?? 0))
    }
  }
  if (most > Number.MAX_SAFE_INTEGER)
    flaws.push({
      code: 'utilities-too-large',
      message: `utilities: the best options of all parties sum to more than ${Number.MAX_SAFE_INTEGER}; choose a coarser scale`,
    })
  return flaws
}

/** A known id that differs in letter case or little else. */
const meant = (id: string, known: Iterable<string>): string => {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const close = [...known].find((other) => plain(other) === plain(id))
  return close === undefined ? '' : `; is "${close}" meant?`
}

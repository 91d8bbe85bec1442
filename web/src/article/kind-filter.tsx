import { useNavigation } from '../navigation.js'
import type { ArticleRoute, Only } from '../route.js'
import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

interface Props {
  readonly route: ArticleRoute
  readonly statements: readonly StatementView[]
  /** Passages not understood and remarks: of these only what was checked can be asked. */
  readonly others: number
}

const STANDPOINTS = ['machine', 'confirmed', 'added', 'rejected'] as const

/** Each value that occurs, once, in the order of its label. */
const occurring = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].sort(([, a], [, b]) => a.localeCompare(b))

/** Only acts, parties and issues that occur in this article, and what has been checked. */
export const KindFilter = ({ route, statements, others }: Props) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { filter } = words.reading
  const { only } = route
  const set = (change: Partial<Only>) => go({ ...route, only: { ...only, ...change } }, 'replace')
  const lists = [
    ['act', filter.act, occurring(statements.map(({ act }) => [act, wordOf(words.act, act)]))],
    [
      'party',
      filter.party,
      occurring(statements.map(({ party, partyLabel }) => [party ?? '', partyLabel ?? filter.nobody])),
    ],
    [
      'issue',
      filter.issue,
      occurring(statements.map(({ issue, issueLabel }) => [issue ?? '', issueLabel ?? filter.noIssue])),
    ],
    [
      'standpoint',
      filter.standpoint,
      STANDPOINTS.map((one) => [one, one === 'machine' ? filter.unchecked : words.standpoint[one]]),
    ],
  ] as const
  const asked = statements.length > 1 ? lists : lists.slice(-1)
  if (statements.length < 2 && others === 0) return null
  return (
    <fieldset className="kind-filter" aria-label={filter.label}>
      {asked.map(([name, any, choices]) => (
        <select
          key={name}
          aria-label={any}
          data-set={only[name] !== null}
          value={only[name] === null ? 'any' : `=${only[name]}`}
          onChange={({ target: { value } }) => set({ [name]: value === 'any' ? null : value.slice(1) })}
        >
          <option value="any">{any}</option>
          {choices.map(([value, label]) => (
            <option key={value} value={`=${value}`}>
              {label}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  )
}

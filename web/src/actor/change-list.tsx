import { KindMark } from '../desk/kind-mark.js'
import { Link } from '../navigation.js'
import { articleScreen, timelineScreen, traceScreen } from '../route.js'
import type { StatementView, ToldChangeView } from '../views.js'
import { useWords } from '../words/index.js'

interface Props {
  readonly changes: readonly ToldChangeView[]
  readonly cited: readonly StatementView[]
}

/** Movements with both of their sentences, newest first. */
export const ChangeList = ({ changes, cited }: Props) => {
  const { words } = useWords()
  const { desk, links } = words.pages
  const byId = new Map(cited.map((statement) => [statement.id, statement]))
  return (
    <ul className="change-list" data-list>
      {changes.map((change) => {
        const telling = byId.get((change.kind === 'silence' ? change.before : change.after)[0] ?? '')
        return (
          <li key={`${change.kind} ${change.before.join()} ${change.after.join()}`} className="telling" data-row>
            <KindMark kind={change.kind} word={desk.kinds[change.kind] ?? change.kind} />
            <div>
              <p>
                {telling ? <Link to={articleScreen(telling.article, telling.id)}>{change.text}</Link> : change.text}
              </p>
              <p className="beside quiet">
                <Link to={timelineScreen(change.issue, { party: change.party, statement: change.after[0] ?? null })}>
                  {links.timeline}
                </Link>
                {telling && (
                  <Link to={traceScreen(telling.id)} title={links.traceHint}>
                    {links.trace}
                  </Link>
                )}
              </p>
              {change.rule !== null && <p className="quiet">{change.rule.why}</p>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

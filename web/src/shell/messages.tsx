import type { ReactNode } from 'react'
import { Link } from '../navigation.js'
import { matrixScreen } from '../route.js'
import type { ProblemView } from '../views.js'
import { useWords } from '../words/index.js'

interface EmptyProps {
  readonly title: string
  readonly hint: string
  /** A command to type, shown as such. */
  readonly command?: string
  /** Where there is nothing else on the page, it is the page's own heading. */
  readonly heading?: 'h1' | 'h2'
  readonly children?: ReactNode
}

/** Nothing to show is a result; it says why and what to do. */
export const Empty = ({ title, hint, command, heading: Heading = 'h2', children }: EmptyProps) => (
  <div className="message">
    <Heading>{title}</Heading>
    <p>{hint}</p>
    {command !== undefined && <pre className="command">{command}</pre>}
    {children}
  </div>
)

export const ProblemMessage = ({ problem }: { readonly problem: ProblemView }) => {
  const { words } = useWords()
  const unreachable = problem.error === ''
  return (
    <div className="message" role="alert">
      <h2>{unreachable ? words.problem.unreachable : words.problem.title}</h2>
      <p>{unreachable ? words.problem.unreachableHint : problem.error}</p>
      {problem.complaints.length > 0 && (
        <ul>
          {problem.complaints.map((one) => (
            <li key={one.code + one.message}>
              {one.message} <span className="quiet">({one.place})</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => window.location.reload()}>
        {words.problem.retry}
      </button>
    </div>
  )
}

export const UnknownPage = ({ path }: { readonly path: string }) => {
  const { words } = useWords()
  return (
    <Empty title={words.problem.unknownPage} hint={words.problem.unknownPageHint} command={path} heading="h1">
      <Link to={matrixScreen()}>{words.problem.toMatrix}</Link>
    </Empty>
  )
}

/** Shown late, so that quick answers do not flicker. */
export const Waiting = () => <div className="waiting" role="progressbar" aria-label="…" />

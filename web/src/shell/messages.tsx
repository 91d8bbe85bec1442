import { type ReactNode, useEffect, useState } from 'react'
import { api, askOnce } from '../fetch-view.js'
import { Link } from '../navigation.js'
import { matrixScreen } from '../route.js'
import type { ProblemView, ReadinessView } from '../views.js'
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

/** In which the server tells what went wrong as a whole; in other languages the complaints say it. */
const SERVER_LANGUAGE = 'en'

export const ProblemMessage = ({ problem }: { readonly problem: ProblemView }) => {
  const { words, lang } = useWords()
  const unreachable = problem.error === ''
  return (
    <div className="message" role="alert">
      <h2>{unreachable ? words.problem.unreachable : words.problem.title}</h2>
      {unreachable && <p>{words.problem.unreachableHint}</p>}
      {!unreachable && (lang === SERVER_LANGUAGE || problem.complaints.length === 0) && <p>{problem.error}</p>}
      {problem.complaints.length > 0 && (
        <ul>
          {problem.complaints.map((one) => (
            <li key={one.code + one.message}>
              {words.fault(one)} {one.place !== '' && <span className="quiet">({one.place})</span>}
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

/** After so long somebody wonders; then and from then on it is asked how far the server is. */
const PATIENCE_MS = 1500

/** What of a large dossier has been made ready; `null` while nobody wonders, and where all is. */
const useReadiness = (): ReadinessView | null => {
  const [readiness, setReadiness] = useState<ReadinessView | null>(null)
  useEffect(() => {
    const timer = setInterval(async () => {
      const now = await askOnce<ReadinessView>(api('readiness'))
      setReadiness(now !== null && now.done < now.of ? now : null)
    }, PATIENCE_MS)
    return () => clearInterval(timer)
  }, [])
  return readiness
}

/** Shown late, so that quick answers do not flicker; where it takes long because a large dossier is being reckoned, it says so. */
export const Waiting = () => {
  const { words } = useWords()
  const readiness = useReadiness()
  return (
    <>
      <div className="waiting" role="progressbar" aria-label="…" />
      {readiness !== null && (
        <p className="quiet getting-ready" role="status">
          {words.problem.gettingReady(readiness.done, readiness.of)}
        </p>
      )}
    </>
  )
}

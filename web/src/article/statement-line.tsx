import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

/** Who does what about what, in one line; nothing where the statement is not at hand. */
export const StatementLine = ({ statement }: { readonly statement: StatementView | undefined }) => {
  const { words } = useWords()
  if (!statement) return null
  return (
    <>
      <strong>{statement.actorLabel}</strong> {wordOf(words.act, statement.act)}{' '}
      <span className="quiet">· {statement.issueLabel ?? statement.topic}</span>
    </>
  )
}

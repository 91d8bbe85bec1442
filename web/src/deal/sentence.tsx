import type { ReactNode } from 'react'
import { Link } from '../navigation.js'
import { articleScreen } from '../route.js'
import { Waiting } from '../shell/messages.js'
import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { useDeal, useNames, useSentence } from './deal-context.js'

/** So short a quote says little by itself: its sentence is shown around it. */
const TOO_SHORT = 60
const LONGEST = 400

/** Marks that already stand around a quote. */
const QUOTED = /^[„“"»«‚‘]|[“”"«»’‘]$/u

const Words = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const { context, quote } = statement
  if (quote.length >= TOO_SHORT || context.text.length > LONGEST)
    return <>{QUOTED.test(quote.trim()) ? quote.trim() : words.quote(quote.trim())}</>
  return (
    <>
      {context.text.slice(0, context.begin).trimStart()}
      <mark>{context.text.slice(context.begin, context.end)}</mark>
      {context.text.slice(context.end).trimEnd()}
    </>
  )
}

/** A sentence with who said it, when, and its article one click away. */
export const Sentence = ({ id, children }: { readonly id: string; readonly children?: ReactNode }) => {
  const { words, dates } = useWords()
  const { party } = useNames()
  const statement = useSentence(id)
  if (statement === undefined) return <Waiting />
  if (statement === null) return <p className="quiet">{id}</p>
  const { actor, said, published, publisher, source, sign, strength } = statement
  const side = sign > 0 ? 'for' : sign < 0 ? 'against' : 'hedge'
  const holder = statement.party ?? actor
  return (
    <div className="sentence" data-statement={id} data-side={side} data-row>
      <p>
        <strong>{party(holder)}</strong>
        {actor !== holder && <span className="quiet"> · {statement.actorLabel}</span>}{' '}
        <span className="quiet">
          {wordOf(words.act, statement.act)}, {words.cell.strength[strength]} ·{' '}
          {said === null
            ? published === null
              ? words.cell.undated
              : words.evidence.by(dates.long(published))
            : dates.long(said)}
        </span>
      </p>
      <blockquote>
        <Words statement={statement} />
      </blockquote>
      <p className="source">
        <Link to={articleScreen(statement.article, id)} title={words.deal.openArticle}>
          {publisher ?? source}
          {published !== null && <>, {dates.long(published)}</>} ›
        </Link>
        {children}
      </p>
    </div>
  )
}

export const Sentences = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids.map((id) => (
      <Sentence key={id} id={id} />
    ))}
  </>
)

/** With the button that supposes it given up. */
export const Concedable = ({ id }: { readonly id: string }) => {
  const { words } = useWords()
  const { route, change } = useDeal()
  return (
    <Sentence id={id}>
      <button type="button" className="plain" onClick={() => change({ dropped: [...route.dropped, id] })}>
        {words.deal.check.giveUp}
      </button>
    </Sentence>
  )
}

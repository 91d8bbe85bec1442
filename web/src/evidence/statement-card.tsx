import type { ReactNode } from 'react'
import { stanceWords } from '../matrix/cell-words.js'
import { ClockMark, Glyph, LinkMark } from '../matrix/marks.js'
import { Link, useNavigation } from '../navigation.js'
import { paint } from '../paint.js'
import { articleScreen, type Screen, traceScreen } from '../route.js'
import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { surenessOf } from './least.js'
import { useLeast } from './least-filter.js'
import { Why } from './why.js'

/** Sign and strength as in the matrix, with the words. */
const StanceChip = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const side = statement.sign > 0 ? 'for' : statement.sign < 0 ? 'against' : 'hedge'
  const edge = statement.act === 'redline' ? 'redline' : ''
  const said = stanceWords(statement.sign, statement.strength, words)
  return (
    <span role="img" aria-label={said} className={`chip cell ${side} s${statement.strength} ${edge}`} title={said}>
      <Glyph sign={statement.sign} strength={statement.strength} />
    </span>
  )
}

type Ranges = readonly { readonly begin: number; readonly end: number }[]

/**
 * The sentence around the quote, with the quote marked and its condition underlined; `hits` (within the sentence) are words that
 * were searched for. Offsets are moved into the context.
 */
const QuoteInContext = ({ statement, hits }: { readonly statement: StatementView; readonly hits: Ranges }) => {
  const { context, condition, begin } = statement
  const shift = context.begin - begin
  const marks = [
    { kind: 'quote', begin: context.begin, end: context.end },
    ...(condition ? [{ kind: 'condition', begin: condition.begin + shift, end: condition.end + shift }] : []),
    ...hits.map(({ begin, end }) => ({ kind: 'hit', begin, end })),
  ]
  return (
    <blockquote className="context">
      {paint(context.text, marks).map((piece) => {
        const condition = piece.covers.some((one) => one.kind === 'condition')
        const hit = piece.covers.some((one) => one.kind === 'hit')
        const found = hit ? <b className="hit">{piece.text}</b> : piece.text
        const text = condition ? <span className="condition-words">{found}</span> : found
        return piece.covers.some((one) => one.kind === 'quote') ? (
          <mark key={piece.begin}>{text}</mark>
        ) : (
          <span key={piece.begin}>{text}</span>
        )
      })}
    </blockquote>
  )
}

/** From the holder outwards to the article. */
const Chain = ({ chain }: { readonly chain: readonly string[] }) => {
  const { dates } = useWords()
  return (
    <ol className="chain">
      {chain.map((one, n) => (
        // The article's day stands as the data has it; here it is written like every other day.
        <li key={n}>{one.replace(/(?<=, )\d{4}(-\d\d){0,2}$/, dates.long)}</li>
      ))}
    </ol>
  )
}

/** How it was heard and how sure the reader is; a person's hand is named, the machine's is the rule. */
const Heard = ({ statement, deciding }: { readonly statement: StatementView; readonly deciding: boolean }) => {
  const { words } = useWords()
  const { certainty, confidence, standpoint } = statement
  return (
    <span className="quiet">
      {wordOf(words.certainty, certainty)}
      {confidence !== null && (
        <>
          {' · '}
          <span data-sureness={surenessOf(confidence)}>
            {words.evidence.sureness[surenessOf(confidence)]} ({Math.round(confidence * 100)} %)
          </span>
        </>
      )}
      {standpoint !== 'machine' && <> · {words.standpoint[standpoint]}</>}
      {deciding && (
        <>
          {' · '}
          <strong>{words.evidence.deciding}</strong>
        </>
      )}
    </span>
  )
}

const Said = ({ statement }: { readonly statement: StatementView }) => {
  const { words, dates } = useWords()
  const { said, saidBasis, published } = statement
  if (said === null && published === null) return <span>{words.evidence.undated}</span>
  // Nobody says when, but it cannot have been after the article appeared.
  if (said === null) return <span title={words.evidence.byHint}>{words.evidence.by(dates.long(published ?? ''))}</span>
  return (
    <time dateTime={said} title={saidBasis === null ? undefined : words.evidence.basis[saidBasis]}>
      {dates.long(said)}
      {saidBasis !== null && saidBasis !== 'stated' && (
        <span className="visually-hidden"> ({words.evidence.basis[saidBasis]})</span>
      )}
      {saidBasis === 'published' && <span aria-hidden> ~</span>}
      {saidBasis === 'no-later' && <span aria-hidden> ≤</span>}
    </time>
  )
}

interface CardProps {
  readonly statement: StatementView
  /** Where a click leads; the article with this statement marked, unless the card stands there already. */
  readonly to?: Screen
  readonly how?: 'push' | 'replace'
  readonly current?: boolean
  /** Decides the cell it is evidence for. */
  readonly deciding?: boolean
  /** In the article the text itself stands beside, so the card is shorter. */
  readonly brief?: boolean
  /** Under a heading that names party and issue they are not said again. */
  readonly underHeading?: boolean
  /** Words that were searched for, within the context. */
  readonly hits?: Ranges
  /** Further ways on from here, beside that to its trace. */
  readonly links?: ReactNode
}

export const StatementCard = ({
  statement,
  to,
  how = 'push',
  current = false,
  deciding = false,
  brief = false,
  underHeading = false,
  hits = [],
  links = null,
}: CardProps) => {
  const { words } = useWords()
  const { screen } = useNavigation().route
  const [least] = useLeast()
  const about = [
    underHeading ? null : (statement.issueLabel ?? statement.topic),
    statement.optionLabel,
    // A statement that commits nobody says so.
    statement.party === null ? words.evidence.noParty : null,
  ].filter((part) => part !== null)
  const party = !underHeading && statement.party !== statement.actor ? statement.partyLabel : null
  const chain = brief ? statement.chain.slice(0, -1) : statement.chain
  return (
    <article className="card" data-row data-statement={statement.id} aria-current={current}>
      <header>
        <StanceChip statement={statement} />
        <Link
          className="cover"
          to={to ?? articleScreen(statement.article, statement.id, least)}
          how={how}
          title={brief ? undefined : words.evidence.open}
        >
          <span className="actor">{statement.actorLabel}</span>{' '}
          <span className="act">{wordOf(words.act, statement.act)}</span>
        </Link>
        {/* "By the day of publication" says nothing new under the article's own date. */}
        {(!brief || statement.said !== null) && (
          <span className="said">
            <Said statement={statement} />
          </span>
        )}
      </header>
      {about.length > 0 && (
        <p className="about">
          {about.join(' · ')}
          {party !== null && <span className="quiet"> · {party}</span>}
        </p>
      )}
      {brief ? null : <QuoteInContext statement={statement} hits={hits} />}
      {statement.condition && (
        <p className="condition">
          <LinkMark /> <span className="quiet">{words.evidence.condition}:</span>{' '}
          {words.quote(statement.condition.quote.replace(/[\s,;:]+$/, ''))}
        </p>
      )}
      {statement.temporary && (
        <p className="condition">
          <ClockMark /> {words.cell.temporary}
        </p>
      )}
      <footer>
        {(!brief || chain.length > 1) && <Chain chain={chain} />}
        <Heard statement={statement} deciding={deciding} />
        <span className="ways">
          {screen.view !== 'trace' && (
            <Link to={traceScreen(statement.id)} title={words.pages.links.traceHint}>
              {words.pages.links.trace}
            </Link>
          )}
          {links}
        </span>
        <Why statement={statement} />
      </footer>
    </article>
  )
}

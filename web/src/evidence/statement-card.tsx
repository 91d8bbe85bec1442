import { stanceWords } from '../matrix/cell-words.js'
import { Bars, ClockMark, Glyph, LinkMark } from '../matrix/marks.js'
import { Link } from '../navigation.js'
import { paint } from '../paint.js'
import { articleScreen, type Screen } from '../route.js'
import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

/** Sign and strength as in the matrix, with the words. */
const StanceChip = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const side = statement.sign > 0 ? 'for' : statement.sign < 0 ? 'against' : 'hedge'
  const edge = statement.act === 'redline' ? 'redline' : ''
  return (
    <span
      className={`chip cell ${side} s${statement.strength} ${edge}`}
      title={stanceWords(statement.sign, statement.strength, words)}
    >
      <Glyph sign={statement.sign} />
      {statement.sign !== 0 && <Bars strength={statement.strength} />}
      <span className="visually-hidden">{stanceWords(statement.sign, statement.strength, words)}</span>
    </span>
  )
}

/** The sentence around the quote, with the quote marked and its condition underlined. Offsets are moved into the context. */
const QuoteInContext = ({ statement }: { readonly statement: StatementView }) => {
  const { context, condition, begin } = statement
  const shift = context.begin - begin
  const marks = [
    { kind: 'quote', begin: context.begin, end: context.end },
    ...(condition ? [{ kind: 'condition', begin: condition.begin + shift, end: condition.end + shift }] : []),
  ]
  return (
    <blockquote className="context">
      {paint(context.text, marks).map((piece) => {
        const condition = piece.covers.some((one) => one.kind === 'condition')
        const text = condition ? <span className="condition-words">{piece.text}</span> : piece.text
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
const Chain = ({ chain }: { readonly chain: readonly string[] }) => (
  <ol className="chain">
    {chain.map((one, n) => (
      <li key={n}>{one}</li>
    ))}
  </ol>
)

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
    </time>
  )
}

const Why = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const { why, confidence, quote, begin, context } = statement
  if (why === null && confidence === null) return null
  const shift = context.begin - begin
  const fired = why?.words.map((one) =>
    context.text.slice(Math.max(0, one.begin + shift), Math.max(0, one.end + shift)),
  )
  return (
    <details className="why">
      <summary>{words.evidence.why}</summary>
      <dl>
        {why !== null && (
          <>
            <dt>{words.evidence.rule}</dt>
            <dd>{why.rule}</dd>
            <dt>{words.evidence.words}</dt>
            <dd>{fired?.filter((text) => text !== '').join(' … ') || quote.slice(0, 40)}</dd>
          </>
        )}
        {confidence !== null && (
          <>
            <dt>{words.evidence.confidence}</dt>
            <dd>{Math.round(confidence * 100)} %</dd>
          </>
        )}
      </dl>
    </details>
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
}

export const StatementCard = ({
  statement,
  to,
  how = 'push',
  current = false,
  deciding = false,
  brief = false,
}: CardProps) => {
  const { words } = useWords()
  const about = statement.issueLabel ?? statement.topic
  return (
    <article className="card" data-row data-statement={statement.id} aria-current={current}>
      <header>
        <StanceChip statement={statement} />
        <Link
          className="cover"
          to={to ?? articleScreen(statement.article, statement.id)}
          how={how}
          title={brief ? undefined : words.evidence.open}
        >
          <span className="actor">{statement.actor}</span>{' '}
          <span className="act">{wordOf(words.act, statement.act)}</span>
        </Link>
        <span className="said">
          <Said statement={statement} />
        </span>
      </header>
      <p className="about">
        {about}
        {statement.optionLabel !== null && <> · {statement.optionLabel}</>}
        {statement.party !== statement.actor && (
          <span className="quiet"> · {statement.party ?? words.evidence.noParty}</span>
        )}
      </p>
      {brief ? null : <QuoteInContext statement={statement} />}
      {statement.condition && (
        <p className="condition">
          <LinkMark /> <span className="quiet">{words.evidence.condition}:</span> {statement.condition.quote}
        </p>
      )}
      {statement.temporary && (
        <p className="condition">
          <ClockMark /> {words.cell.temporary}
        </p>
      )}
      <footer>
        <Chain chain={statement.chain} />
        <span className="quiet">
          {wordOf(words.certainty, statement.certainty)} · {words.standpoint[statement.standpoint]}
          {deciding && <> · {words.evidence.deciding}</>}
        </span>
      </footer>
      {brief ? null : <Why statement={statement} />}
    </article>
  )
}

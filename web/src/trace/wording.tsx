import { paint } from '../paint.js'
import type { StatementView, TraceView } from '../views.js'

export type Elsewhere = TraceView['elsewhere'][number]
export type Drift = Elsewhere['changed'][number]

interface Span {
  readonly begin: number
  readonly end: number
}

interface Props {
  readonly statement: StatementView
  /** Passages of its article that changed on the way, with the number under which each is told. */
  readonly changed: readonly (Span & { readonly number: number; readonly label: string })[]
  /** Passages that stand word for word in the other article. */
  readonly copied: readonly Span[]
}

/** The sentence a report tells it in, with the statement marked, what changed numbered and what was copied underlined. */
export const Wording = ({ statement, changed, copied }: Props) => {
  const { context, begin } = statement
  // Offsets of the article, moved into the sentence around the statement.
  const shift = context.begin - begin
  const moved = <T extends Span>(span: T): T => ({ ...span, begin: span.begin + shift, end: span.end + shift })
  const covers = [
    { kind: 'quote' as const, begin: context.begin, end: context.end },
    ...changed.map((span) => ({ kind: 'changed' as const, ...moved(span) })),
    ...copied.map((span) => ({ kind: 'copied' as const, ...moved(span) })),
  ]
  return (
    <blockquote className="wording">
      {paint(context.text, covers).map((piece) => {
        const kinds = piece.covers.map(({ kind }) => kind)
        const drift = piece.covers.filter((one) => one.kind === 'changed')
        const ends = drift.filter((one) => one.end === piece.end)
        const classes = [
          kinds.includes('quote') ? 'in-quote' : '',
          kinds.includes('copied') ? 'copied' : '',
          drift.length > 0 ? 'drifted' : '',
        ]
        return (
          <span
            key={piece.begin}
            className={classes.join(' ').trim() || undefined}
            title={drift.length > 0 ? drift.map((one) => ('label' in one ? one.label : '')).join(', ') : undefined}
          >
            {piece.text}
            {ends.map((one) => 'number' in one && <sup key={one.number}>{one.number}</sup>)}
          </span>
        )
      })}
    </blockquote>
  )
}

import { type MouseEvent, memo, useMemo } from 'react'
import { linesOf, paint } from '../paint.js'
import type { ArticleView, RoomRemarkView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import type { Fields } from './draft.js'

interface TextMark {
  readonly kind:
    | 'statement'
    | 'condition'
    | 'speaker'
    | 'unread'
    | 'boilerplate'
    | 'remark'
    | 'draft'
    | 'draft-condition'
    | 'draft-speaker'
  readonly begin: number
  readonly end: number
  /** Statement id, remark id, or begin of the unread passage. */
  readonly of: string
  readonly title: string
}

const marksOf = (article: ArticleView, words: ReturnType<typeof useWords>['words']): readonly TextMark[] => [
  ...article.statementsIn.map(
    (one): TextMark => ({ kind: 'statement', begin: one.begin, end: one.end, of: one.id, title: '' }),
  ),
  ...article.statementsIn.flatMap((one): TextMark[] =>
    one.condition ? [{ ...one.condition, kind: 'condition', of: one.id, title: '' }] : [],
  ),
  ...article.statementsIn.flatMap((one): TextMark[] =>
    one.speaker ? [{ ...one.speaker, kind: 'speaker', of: one.id, title: '' }] : [],
  ),
  ...article.unreadIn.map(
    (one): TextMark => ({
      kind: 'unread',
      begin: one.begin,
      end: one.end,
      of: String(one.begin),
      title: `${words.unread.title}: ${wordOf(words.unread, one.reason)}`,
    }),
  ),
  ...article.boilerplate.map(
    (one): TextMark => ({
      kind: 'boilerplate',
      begin: one.begin,
      end: one.end,
      of: '',
      title: words.article.boilerplate,
    }),
  ),
]

/** What is being written lies over everything. */
const draftMarks = (draft: Fields | null): readonly TextMark[] => {
  if (!draft) return []
  const { begin, end, condition, speaker } = draft
  const mark = (kind: TextMark['kind'], range: { begin: number; end: number }): TextMark => ({
    kind,
    begin: range.begin,
    end: range.end,
    of: '',
    title: '',
  })
  return [
    mark('draft', { begin, end }),
    ...(condition ? [mark('draft-condition', condition)] : []),
    ...(speaker ? [mark('draft-speaker', speaker)] : []),
  ]
}

const classOf = (covers: readonly TextMark[], chosen: string | null): string => {
  const names = new Set<string>()
  for (const mark of covers) {
    if (mark.kind === 'condition' || mark.kind === 'speaker') {
      if (mark.of === chosen) names.add(mark.kind)
    } else names.add(mark.of !== '' && mark.of === chosen ? `${mark.kind} chosen` : mark.kind)
  }
  return [...names].join(' ')
}

interface Props {
  readonly article: ArticleView
  /** Statement id, or begin of an unread passage. */
  readonly chosen: string | null
  readonly draft: Fields | null
  /** The remark chosen; the others are not marked. */
  readonly remark: RoomRemarkView | null
  readonly onChoose: (kind: 'statement' | 'unread' | 'remark', of: string) => void
}

/** The raw text, whole, as text and never as markup; every mark is laid over it by offsets. */
const ArticleTextOf = ({ article, chosen, draft, remark, onChoose }: Props) => {
  const { words } = useWords()
  const still = useMemo(() => marksOf(article, words), [article, words])
  const marks = useMemo(
    () => [
      ...still,
      ...(remark ? [{ kind: 'remark', begin: remark.begin, end: remark.end, of: remark.id, title: '' } as const] : []),
      ...draftMarks(draft),
    ],
    [still, remark, draft],
  )
  const lines = useMemo(() => {
    let from = 0
    const rising = [...marks].sort((a, b) => a.begin - b.begin)
    return linesOf(article.text).map((line) => {
      // Marks that end before this line are done with, as long as they stand at the front.
      while ((rising[from]?.end ?? Number.POSITIVE_INFINITY) <= line.begin) from += 1
      return {
        ...line,
        pieces: paint(
          line.text,
          rising.slice(from).filter((one) => one.begin < line.begin + line.text.length),
          line.begin,
        ),
      }
    })
  }, [article.text, marks])

  const choose = (event: MouseEvent) => {
    const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-of]') : null
    const [kind, of] = piece?.dataset.of?.split(':') ?? []
    if ((kind === 'statement' || kind === 'unread' || kind === 'remark') && of !== undefined) onChoose(kind, of)
  }

  return (
    <div className="article-text" lang={article.lang ?? ''} onClick={choose}>
      {lines.map(({ begin, text, pieces }) =>
        text.trim() === '' ? (
          <div key={begin} className="blank" data-begin={begin}>
            {text}
          </div>
        ) : (
          <p key={begin} data-begin={begin}>
            {pieces.map((piece) => {
              const { covers } = piece
              if (covers.length === 0) return piece.text
              // The shortest mark is the one meant where several lie over each other.
              const target = [...covers]
                .filter((one) => one.kind === 'statement' || one.kind === 'unread' || one.kind === 'remark')
                .sort(
                  (a, b) => Number(b.of === chosen) - Number(a.of === chosen) || a.end - a.begin - (b.end - b.begin),
                )[0]
              const Tag = target ? 'mark' : 'span'
              return (
                <Tag
                  key={piece.begin}
                  className={classOf(covers, chosen)}
                  title={covers.map((one) => one.title).find((title) => title !== '')}
                  data-of={target && `${target.kind}:${target.of}`}
                >
                  {piece.text}
                </Tag>
              )
            })}
          </p>
        ),
      )}
    </div>
  )
}

export const ArticleText = memo(ArticleTextOf)

import { useMemo } from 'react'
import { Link } from '../navigation.js'
import { articleScreen } from '../route.js'
import type { BriefDraft, BriefSourceView, DraftSection } from '../views.js'
import { useWords } from '../words/index.js'
import { Block } from './block.js'
import type { Edit } from './editing.js'

interface Props {
  readonly draft: BriefDraft
  readonly sources: readonly BriefSourceView[]
  readonly onEdit: (edit: Edit) => void
}

const Dropped = ({
  section,
  at,
  onEdit,
}: {
  readonly section: DraftSection
  readonly at: number
  readonly onEdit: Props['onEdit']
}) => {
  const { words } = useWords()
  if (section.dropped.length === 0) return null
  return (
    <details className="dropped">
      <summary>{words.brief.dropped(section.dropped.length)}</summary>
      <ul>
        {section.dropped.map((block, n) => (
          <li key={`${n} ${block.text}`}>
            {block.text}{' '}
            <button type="button" className="plain" onClick={() => onEdit({ do: 'restore', section: at, dropped: n })}>
              {words.brief.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The brief as it will be printed, with tools that are not. */
export const Paper = ({ draft, sources, onEdit }: Props) => {
  const { words } = useWords()
  const byId = useMemo(
    () => new Map(sources.map((source, n) => [source.id, { number: n + 1, source }] as const)),
    [sources],
  )
  const cited = new Set(
    draft.sections.flatMap(({ off, blocks }) =>
      off ? [] : blocks.flatMap((block) => (block.kind === 'own' ? [] : block.cites)),
    ),
  )
  const shown = sources.filter(({ id }) => cited.has(id))
  return (
    <article className="paper" lang={draft.lang}>
      {/* Higher where the title is longer than a line; a title has no line breaks of its own. */}
      <textarea
        className="paper-title"
        aria-label={words.brief.documentTitle}
        rows={1}
        value={draft.title}
        onChange={(event) => onEdit({ do: 'title', text: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      />
      <p className="quiet">{draft.subtitle}</p>
      <textarea
        className="paper-lead"
        aria-label={words.brief.lead}
        rows={2}
        value={draft.about}
        onChange={(event) => onEdit({ do: 'lead', text: event.target.value })}
      />
      {draft.sections.map((section, at) =>
        section.off ? null : (
          <section key={section.kind} data-section={section.kind} aria-label={words.brief.section(section.title)}>
            <h2>{section.title}</h2>
            {section.blocks.length === 0 && <p className="quiet">{words.brief.empty}</p>}
            <ul data-list>
              {section.blocks.map((block, n) => (
                <Block
                  key={block.kind === 'own' ? `own ${n}` : block.original}
                  block={block}
                  section={at}
                  at={n}
                  last={n === section.blocks.length - 1}
                  sources={byId}
                  onEdit={onEdit}
                />
              ))}
            </ul>
            <div className="below">
              <button type="button" className="plain" onClick={() => onEdit({ do: 'add', section: at })}>
                + {words.brief.own}
              </button>
              <Dropped section={section} at={at} onEdit={onEdit} />
            </div>
          </section>
        ),
      )}
      <section>
        <h2>{words.brief.sources}</h2>
        <ol className="paper-sources">
          {shown.map(({ id, article, quote, facts, source }) => (
            <li key={id} value={byId.get(id)?.number}>
              <q>{quote}</q>{' '}
              <span className="quiet">
                {facts}. <Link to={articleScreen(article, id.startsWith('s-') ? id : null)}>{source}</Link>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}

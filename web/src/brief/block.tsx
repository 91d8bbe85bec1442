import { useState } from 'react'
import { Link } from '../navigation.js'
import { articleScreen } from '../route.js'
import type { BriefSourceView, DraftBlock } from '../views.js'
import { useWords } from '../words/index.js'
import type { Edit } from './editing.js'

/** As many as are printed. */
const MOST_CITED = 4

interface Props {
  readonly block: DraftBlock
  readonly section: number
  readonly at: number
  readonly last: boolean
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly source: BriefSourceView }>
  readonly onEdit: (edit: Edit) => void
}

const Field = ({
  text,
  label,
  onDone,
}: {
  readonly text: string
  readonly label: string
  readonly onDone: (text: string) => void
}) => {
  const { words } = useWords()
  const [value, setValue] = useState(text)
  return (
    <div className="block-field">
      <textarea
        // Whoever asked to write wants to write at once.
        autoFocus
        aria-label={label}
        rows={Math.max(2, Math.ceil(value.length / 90))}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={() => onDone(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(value)
          if (event.key === 'Escape') onDone(text)
        }}
      />
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onDone(value)}>
        {words.brief.done}
      </button>
    </div>
  )
}

const Citations = ({ cites, sources }: { readonly cites: readonly string[]; readonly sources: Props['sources'] }) => {
  const { words } = useWords()
  return (
    <span className="cites">
      {cites.slice(0, MOST_CITED).map((id) => {
        const found = sources.get(id)
        return found ? (
          <Link
            key={id}
            to={articleScreen(found.source.article, id.startsWith('s-') ? id : null)}
            title={`${words.quote(found.source.quote)} ${found.source.source}`}
          >
            [{found.number}]
          </Link>
        ) : (
          <span key={id} className="quiet" title={words.brief.noSource}>
            [?]
          </span>
        )
      })}
    </span>
  )
}

export const Block = ({ block, section, at, last, sources, onEdit }: Props) => {
  const { words } = useWords()
  const { brief } = words
  const own = block.kind === 'own'
  const [writing, setWriting] = useState(own && block.text === '')
  const reworded = !own && block.text !== block.original
  const done = (text: string) => {
    setWriting(false)
    if (text !== block.text) onEdit({ do: 'text', section, block: at, text })
    else if (own && text.trim() === '') onEdit({ do: 'drop', section, block: at })
  }
  return (
    <li className={own ? 'block own' : 'block'} data-block={at} data-row>
      {own && <span className="own-mark">{brief.ownMark}</span>}
      {writing ? (
        <Field text={block.text} label={own ? brief.ownField : brief.reword} onDone={done} />
      ) : (
        <p>
          {block.text} {!own && <Citations cites={block.cites} sources={sources} />}
          {reworded && (
            <span className="quiet reworded" title={`${brief.original} ${block.original}`}>
              {' '}
              ({brief.reworded})
            </span>
          )}
        </p>
      )}
      {!writing && (
        <span className="tools">
          <button type="button" className="plain" onClick={() => setWriting(true)}>
            {brief.reword}
          </button>
          <button
            type="button"
            className="plain"
            disabled={at === 0}
            onClick={() => onEdit({ do: 'move', section, block: at, by: -1 })}
          >
            {brief.up}
          </button>
          <button
            type="button"
            className="plain"
            disabled={last}
            onClick={() => onEdit({ do: 'move', section, block: at, by: 1 })}
          >
            {brief.down}
          </button>
          <button type="button" className="plain" onClick={() => onEdit({ do: 'drop', section, block: at })}>
            {brief.drop}
          </button>
        </span>
      )}
    </li>
  )
}

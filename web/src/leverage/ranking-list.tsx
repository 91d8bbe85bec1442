import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../words/index.js'
import { moved, placedBefore, type Tiers, tiedAbove, without } from './rankings.js'

interface Props {
  readonly side: 'speaker' | 'addressee'
  /** Its place among the chains of the side: what is dragged stays in its chain. */
  readonly list: number
  readonly tiers: Tiers
  readonly ends: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (tiers: Tiers) => void
}

/** Ends in an order a person gives them, by dragging or by keys. */
export const RankingList = ({ side, list: place, tiers, ends, onChange }: Props) => {
  const { words } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const t = words.leverage
  const label = (id: string): string => ends.find((end) => end.id === id)?.label ?? id
  const ranked = tiers.flat()
  const change = (next: Tiers, end: string) => {
    onChange(next)
    // What is moved keeps the focus in its new place.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-end="${end}"]`)?.focus())
  }
  const press = (event: KeyboardEvent, end: string) => {
    if (event.target !== event.currentTarget) return
    const next =
      event.key === 'ArrowUp'
        ? moved(tiers, end, -1)
        : event.key === 'ArrowDown'
          ? moved(tiers, end, 1)
          : event.key === '='
            ? tiedAbove(tiers, end)
            : event.key === 'Delete'
              ? without(tiers, end)
              : null
    if (next === null) return
    event.preventDefault()
    change(next, end)
  }
  return (
    <div className="ranking" data-side={side} data-list-place={place}>
      <ol ref={list} data-list>
        {tiers.flatMap((tier, rank) =>
          tier.map((end, at) => (
            <li
              key={end}
              tabIndex={0}
              draggable
              data-row
              data-end={end}
              onKeyDown={(event) => press(event, end)}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', `${side}${place}:${end}`)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                const [from, dragged] = event.dataTransfer.getData('text/plain').split(':')
                if (from !== `${side}${place}` || !dragged) return
                event.preventDefault()
                change(placedBefore(tiers, dragged, end), dragged)
              }}
            >
              <span className="place">{at === 0 ? rank + 1 : '='}</span>
              <span className="label">{label(end)}</span>
              <span className="moves-end">
                <button type="button" aria-label={t.up(label(end))} onClick={() => change(moved(tiers, end, -1), end)}>
                  ↑
                </button>
                <button type="button" aria-label={t.down(label(end))} onClick={() => change(moved(tiers, end, 1), end)}>
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={t.equal(label(end))}
                  onClick={() => change(tiedAbove(tiers, end), end)}
                >
                  =
                </button>
                <button type="button" aria-label={t.drop(label(end))} onClick={() => onChange(without(tiers, end))}>
                  ×
                </button>
              </span>
            </li>
          )),
        )}
      </ol>
      {ranked.length < ends.length && (
        <p className="unranked">
          <span className="quiet">{t.unranked}:</span>
          {ends
            .filter(({ id }) => !ranked.includes(id))
            .map(({ id, label: name }) => (
              <button
                key={id}
                type="button"
                aria-label={t.add(name)}
                data-add={id}
                onClick={() => change(placedBefore(tiers, id, null), id)}
              >
                + {name}
              </button>
            ))}
        </p>
      )}
    </div>
  )
}

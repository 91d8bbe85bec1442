import { type KeyboardEvent, useRef } from 'react'
import { Link } from '../navigation.js'
import { actorScreen } from '../route.js'
import { useWords } from '../words/index.js'
import { Axis } from './axis.js'
import { LaneTrack } from './lane-track.js'
import type { Lane, Range } from './lanes.js'
import { useWidth } from './use-width.js'

interface Props {
  readonly lanes: readonly Lane[]
  readonly range: Range
  readonly chosen: string | null
  readonly onChoose: (statement: string) => void
}

const idOf = (mark: Element | undefined): string => (mark instanceof SVGElement ? (mark.dataset.mark ?? '') : '')

/** Nearest mark of another lane, by its place from the left. */
const nearest = (marks: readonly Element[], to: DOMRect): Element | undefined =>
  marks.reduce<Element | undefined>((best, mark) => {
    const off = (one: Element) => Math.abs(one.getBoundingClientRect().x - to.x)
    return best === undefined || off(mark) < off(best) ? mark : best
  }, undefined)

/** Lanes with their names beside or above them, and one axis for all. */
export const Plot = ({ lanes, range, chosen, onChoose }: Props) => {
  const { words } = useWords()
  const plot = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const width = useWidth(ruler)
  const first = lanes[0]?.utterances[0]?.statements[0] ?? null
  const known = lanes.some((lane) => lane.utterances.some((one) => one.statements[0] === chosen))

  const press = (event: KeyboardEvent) => {
    const here = event.target instanceof Element ? event.target.closest('[data-mark]') : null
    if (here === null || event.ctrlKey || event.metaKey || event.altKey) return
    const tracks = [...(plot.current?.querySelectorAll('svg.lane') ?? [])].map((track) => [
      ...track.querySelectorAll('[data-mark]'),
    ])
    const lane = tracks.findIndex((marks) => marks.includes(here))
    const at = tracks[lane]?.indexOf(here) ?? 0
    const otherLane = (step: 1 | -1) => {
      const rest = step > 0 ? tracks.slice(lane + 1) : tracks.slice(0, lane).reverse()
      return nearest(rest.find((marks) => marks.length > 0) ?? [], here.getBoundingClientRect())
    }
    const ways: Readonly<Record<string, () => Element | undefined>> = {
      ArrowLeft: () => tracks[lane]?.[at - 1],
      ArrowRight: () => tracks[lane]?.[at + 1],
      ArrowUp: () => otherLane(-1),
      ArrowDown: () => otherLane(1),
      Home: () => tracks[lane]?.[0],
      End: () => tracks[lane]?.at(-1),
    }
    const target = ways[event.key]?.()
    if (!(target instanceof SVGElement)) return
    event.preventDefault()
    target.focus()
    // While sentences are read beside, they follow the keys.
    if (chosen !== null) onChoose(idOf(target))
  }

  return (
    <div ref={plot} className="plot" onKeyDown={press}>
      <div className="ruler-row">
        <span />
        <div ref={ruler}>{width > 0 && <Axis range={range} width={width} />}</div>
      </div>
      {width > 0 &&
        lanes.map((lane) => (
          <div key={lane.key} className="lane-row">
            <span className="lane-name">
              <Link to={actorScreen(lane.party)}>{lane.label}</Link>
              {lane.option !== undefined && (
                <span className="quiet"> {lane.optionLabel ?? words.pages.issue.general}</span>
              )}
            </span>
            <LaneTrack
              lane={lane}
              range={range}
              width={width}
              chosen={chosen}
              tabbable={known ? chosen : first}
              onChoose={onChoose}
            />
          </div>
        ))}
    </div>
  )
}

import { useMemo, useState } from 'react'
import { StatementsById } from '../evidence/statement-list.js'
import { api, useView } from '../fetch-view.js'
import { DayField } from '../matrix/day-field.js'
import { Link, useNavigation } from '../navigation.js'
import { AGGREGATIONS, type NetworkAggregation, type NetworkRoute } from '../routes/network.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { NetworkFileView, NetworkRoomView, NetworkTieView, ProblemView } from '../views.js'
import { useWords } from '../words/index.js'
import { GraphCanvas } from './graph-canvas.js'
import { NetworkTables } from './network-tables.js'
import { usePlaces } from './use-places.js'

const DAY = 86_400_000
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

const questionOf = ({ mode, what, aggregation, from, to }: NetworkRoute, lang: string) => ({
  mode,
  what,
  aggregation,
  from,
  to,
  lang,
})

const Controls = ({ route, room }: { readonly route: NetworkRoute; readonly room: NetworkRoomView }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { network } = words
  const heaviest = room.edges.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const [first, last] = [Date.parse(room.first ?? ''), Date.parse(room.last ?? '')]
  const change = (part: Partial<NetworkRoute>, how: 'push' | 'replace' = 'push') =>
    go({ ...route, edge: null, ...part }, how)
  const select = <T extends string>(
    label: string,
    value: T,
    options: Readonly<Record<T, string>>,
    onChange: (value: T) => void,
  ) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {(Object.entries(options) as [T, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const aggregation: NetworkAggregation = route.aggregation ?? (route.mode === 'onemode' ? 'congruence' : 'ignore')
  return (
    <div className="network-controls">
      {select(network.mode, route.mode, network.modes, (mode) => change({ mode, aggregation: null, least: 0 }))}
      {select(network.what, route.what, network.whats, (what) => change({ what, least: 0 }))}
      {select(network.aggregation, aggregation, network.aggregations, (one) =>
        change({ aggregation: AGGREGATIONS.find((known) => known === one) ?? null, least: 0 }),
      )}
      <span className="known">
        {network.from}{' '}
        <DayField day={route.from} label={network.from} hint={network.spanHint} onChange={(from) => change({ from })} />
      </span>
      <span className="known">
        {network.to}{' '}
        <DayField day={route.to} label={network.to} hint={network.spanHint} onChange={(to) => change({ to })} />
      </span>
      {last > first && (
        <input
          type="range"
          className="time"
          aria-label={network.slide}
          aria-valuetext={route.to ?? room.last ?? ''}
          min={first}
          max={last}
          step={Math.max(DAY, Math.round((last - first) / DAY / 60) * DAY)}
          value={route.to === null ? last : Date.parse(route.to)}
          onChange={(event) => {
            const to = Number(event.target.value)
            change({ to: to >= last ? null : dayOf(to) }, 'replace')
          }}
        />
      )}
      <label>
        {network.least}{' '}
        <input
          type="range"
          min={0}
          max={Math.max(1, heaviest)}
          step={heaviest > 20 ? 1 : heaviest > 2 ? 0.5 : 0.02}
          value={Math.min(route.least, heaviest)}
          onChange={(event) => change({ least: Number(event.target.value) }, 'replace')}
          data-least
        />{' '}
        <output>{route.least}</output>
      </label>
    </div>
  )
}

const Files = ({ route, room }: { readonly route: NetworkRoute; readonly room: NetworkRoomView }) => {
  const { words, lang } = useWords()
  const [problem, setProblem] = useState<ProblemView | null>(null)
  const write = async (format: string) => {
    const response = await fetch(api(`network/${format}`, questionOf(route, lang)))
    const answer: unknown = await response.json()
    if (!response.ok) return setProblem(answer as ProblemView)
    setProblem(null)
    const { name, type, base64 } = answer as NetworkFileView
    const url = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
  return (
    <div className="network-files">
      <span className="quiet">{words.network.write}</span>
      {room.formats.map(({ name, title, loses }) => (
        <button key={name} type="button" title={`${title}. ${loses}`} onClick={() => write(name)}>
          {name}
        </button>
      ))}
      {problem && <ProblemMessage problem={problem} />}
    </div>
  )
}

/** Of a large network the statements under a tie are asked for once somebody wants to see them. */
const TieStatements = ({
  route,
  tie,
}: {
  readonly route: NetworkRoute
  readonly tie: NetworkRoomView['edges'][number]
}) => {
  const { lang } = useWords()
  const asked = useView<NetworkTieView>(
    api('network-tie', { ...questionOf(route, lang), tie: `${tie.from}~${tie.to}` }),
  )
  if (asked.state === 'waiting') return <Waiting />
  if (asked.state === 'failed') return <ProblemMessage problem={asked.problem} />
  const { statements, count } = asked.value
  return <StatementsById ids={statements} leftOut={count - statements.length} />
}

const Room = ({ route, room }: { readonly route: NetworkRoute; readonly room: NetworkRoomView }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { network } = words
  const places = usePlaces(room)
  const edges = useMemo(
    () => room.edges.filter(({ weight }) => Math.abs(weight) > 0 && Math.abs(weight) >= route.least),
    [room, route.least],
  )
  const nodes = useMemo(() => {
    const tied = new Set(edges.flatMap(({ from, to }) => [from, to]))
    return room.nodes.filter(({ id }) => tied.has(id))
  }, [room, edges])
  const choose = (edge: { readonly from: string; readonly to: string } | null) =>
    go({ ...route, edge: edge && [edge.from, edge.to] })
  const label = (id: string): string => room.nodes.find((one) => one.id === id)?.label ?? id
  const chosen = route.edge && room.edges.find(({ from, to }) => from === route.edge?.[0] && to === route.edge?.[1])
  const figures = (value: number) => value.toLocaleString(lang, { maximumFractionDigits: 2 })
  return (
    <>
      <p className="quiet">
        {network.ties(edges.length, room.edges.length)}
        {room.modularity !== null && ` · ${network.modularity(figures(room.modularity))}`}
        {room.conflictBetween !== null && ` · ${network.polarization(figures(room.conflictBetween))}`}
      </p>
      {edges.length === 0 ? (
        <Empty title={network.none} hint={network.noneHint} />
      ) : (
        <div className="network-body">
          {places === null ? (
            <p className="quiet graph" role="status">
              {network.drawing}
            </p>
          ) : (
            <GraphCanvas nodes={nodes} edges={edges} places={places} chosen={route.edge} onChoose={choose} />
          )}
          <div className="network-side">
            {chosen ? (
              <section className="tie" aria-label={network.behind(label(chosen.from), label(chosen.to))}>
                <h2>
                  {network.behind(label(chosen.from), label(chosen.to))}{' '}
                  <span className="quiet">{figures(chosen.weight)}</span>{' '}
                  <Link className="plain" to={{ ...route, edge: null }}>
                    {words.controls.close}
                  </Link>
                </h2>
                {chosen.statements === null ? (
                  <TieStatements route={route} tie={chosen} />
                ) : (
                  <StatementsById ids={chosen.statements} leftOut={chosen.count - chosen.statements.length} />
                )}
              </section>
            ) : (
              <NetworkTables nodes={nodes} edges={edges} onChoose={choose} />
            )}
          </div>
        </div>
      )}
      <Files route={route} room={room} />
    </>
  )
}

export const NetworkScreen = ({ route }: { readonly route: NetworkRoute }) => {
  const { words, lang } = useWords()
  const answer = useView<NetworkRoomView>(api('network', questionOf(route, lang)))
  return (
    <div className="network-screen">
      <header>
        <h1>{words.network.title}</h1>
        <p className="quiet">{words.network.hint}</p>
      </header>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <ProblemMessage problem={answer.problem} />}
      {answer.state === 'here' && (
        <div aria-busy={answer.stale}>
          <Controls route={route} room={answer.value} />
          <Room route={route} room={answer.value} />
        </div>
      )}
    </div>
  )
}

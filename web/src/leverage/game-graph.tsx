import type { GameConcept, GameGraphView, GameTableView } from '../views.js'
import { useWords } from '../words/index.js'

const STEP = { x: 130, y: 96 }
const RADIUS = 19
const DASHES = ['', '6 3', '2 3', '8 3 2 3'] as const

interface Props {
  readonly graph: GameGraphView
  readonly table: GameTableView
  readonly chosen: { readonly state: number | null; readonly concept: GameConcept }
  readonly onChoose: (state: number) => void
}

/** States as nodes, moves as arrows; moves of one player lie in rows, of the next in columns. */
export const GameGraph = ({ graph, table, chosen, onChoose }: Props) => {
  const { words } = useWords()
  const t = words.leverage
  const columns = Math.max(...graph.nodes.map(({ column }) => column)) + 1
  const rows = Math.max(...graph.nodes.map(({ row }) => row)) + 1
  const [width, height] = [columns * STEP.x, rows * STEP.y + 20]
  // Moves over more than one step would run through what lies between: they are bent aside.
  const place = new Map(
    graph.nodes.map(({ state, column, row }) => [
      state,
      { x: column * STEP.x + STEP.x / 2, y: row * STEP.y + STEP.y / 2, column, row },
    ]),
  )
  const pathOf = (from: number, to: number): string => {
    const [a, b] = [place.get(from), place.get(to)]
    if (!a || !b) return ''
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const length = Math.hypot(dx, dy) || 1
    const far = Math.abs(a.column - b.column) + Math.abs(a.row - b.row) > 1
    const bend = far ? 0.16 * length : 8
    // To the right of the way, so that there and back stand apart.
    const [mx, my] = [(a.x + b.x) / 2 - (dy / length) * bend, (a.y + b.y) / 2 + (dx / length) * bend]
    const towards = (px: number, py: number, qx: number, qy: number) => {
      const reach = Math.hypot(qx - px, qy - py) || 1
      return [px + ((qx - px) / reach) * (RADIUS + 3), py + ((qy - py) / reach) * (RADIUS + 3)] as const
    }
    const [sx, sy] = towards(a.x, a.y, mx, my)
    const [ex, ey] = towards(b.x, b.y, mx, my)
    return `M${sx},${sy} Q${mx},${my} ${ex},${ey}`
  }
  return (
    <figure className="game-graph">
      <figcaption>
        <strong>{t.graph}</strong> <span className="quiet">{t.graphHint}</span>
        <ul className="graph-legend">
          {table.players.map(({ id, name }, at) => (
            <li key={id}>
              <svg width="30" height="8" aria-hidden>
                <line x1="0" x2="30" y1="4" y2="4" className={`move p${at}`} strokeDasharray={DASHES[at % 4]} />
              </svg>{' '}
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className="wide" tabIndex={0} role="region" aria-label={t.graph}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={t.graph}>
          <defs>
            {['full', 'hollow'].map((kind) => (
              <marker
                key={kind}
                id={`arrow-${kind}`}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path d="M0,0 L8,4 L0,8 Z" className={`head ${kind}`} />
              </marker>
            ))}
          </defs>
          {graph.edges.map(({ player, from, to, improves }) => (
            <path
              key={`${player}/${from}/${to}`}
              className={`move p${player} ${improves}`}
              d={pathOf(from, to)}
              strokeDasharray={DASHES[player % 4]}
              markerEnd={`url(#arrow-${improves === 'better' ? 'full' : 'hollow'})`}
            />
          ))}
          {graph.nodes.map((node) => {
            const { x, y } = place.get(node.state) ?? { x: 0, y: 0 }
            const isEquilibrium = node.equilibrium.includes(chosen.concept)
            return (
              <g
                key={node.state}
                className="node"
                role="button"
                tabIndex={0}
                data-node={node.state}
                data-equilibrium={isEquilibrium}
                aria-pressed={node.state === chosen.state}
                aria-label={`${t.state} ${node.state}${isEquilibrium ? `, ${t.equilibrium}` : ''}${node.statusQuo ? `, ${t.statusQuo}` : ''}`}
                onClick={() => onChoose(node.state)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return
                  event.preventDefault()
                  onChoose(node.state)
                }}
              >
                {isEquilibrium && <circle cx={x} cy={y} r={RADIUS + 4} className="ring" />}
                <circle cx={x} cy={y} r={RADIUS} />
                <text x={x} y={y + 5} textAnchor="middle">
                  {node.state}
                  {node.statusQuo ? '*' : ''}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </figure>
  )
}

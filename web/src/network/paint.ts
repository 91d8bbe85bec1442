// The picture: ties as lines, nodes as shapes of their cluster. Colours after Okabe and Ito, told apart by the colour-blind; a
// cluster is also a shape.
import type { NetworkRoomView } from '../views.js'
import type { Places } from './layout.js'
import { placeNames } from './name-places.js'

export type RoomNode = NetworkRoomView['nodes'][number]
export type RoomEdge = NetworkRoomView['edges'][number]

export const CLUSTER_COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8f7700', '#777777']
export const CLUSTER_SHAPES = ['●', '■', '▲', '◆', '▼', '★', '✚', '⬟'] as const

export interface Camera {
  /** Pixels of one unit of the layout, and where its middle stands. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

export interface Scene {
  readonly nodes: readonly RoomNode[]
  readonly edges: readonly RoomEdge[]
  readonly places: Places
  readonly chosen: readonly [string, string] | null
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly paper: string
}

export const pointOf = (places: Places, id: string, { scale, x, y }: Camera): readonly [number, number] => {
  const [px, py] = places[id] ?? [0, 0]
  return [x + px * scale, y + py * scale]
}

export const radiusOf = ({ statements }: RoomNode): number => 3 + Math.min(9, Math.sqrt(statements) / 1.6)

/** Beyond so many nodes only the larger ones are named. */
const MOST_NAMED = 60

const shape = (draw: CanvasRenderingContext2D, kind: number, x: number, y: number, r: number) => {
  draw.beginPath()
  if (kind === 0) draw.arc(x, y, r, 0, 2 * Math.PI)
  else if (kind === 1) draw.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8)
  else {
    const corners = kind === 2 ? 3 : kind === 3 ? 4 : kind === 4 ? 3 : kind === 5 ? 5 : kind === 6 ? 8 : 6
    const turn = kind === 4 ? Math.PI / 2 : -Math.PI / 2
    for (let n = 0; n < corners; n++) {
      const angle = turn + (2 * Math.PI * n) / corners
      draw.lineTo(x + 1.15 * r * Math.cos(angle), y + 1.15 * r * Math.sin(angle))
    }
    draw.closePath()
  }
  draw.fill()
}

export const paintScene = (
  draw: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  width: number,
  height: number,
) => {
  const { nodes, edges, places, chosen, ink, soft, accent, paper } = scene
  draw.fillStyle = paper
  draw.fillRect(0, 0, width, height)
  const heaviest = edges.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) || 1
  draw.lineCap = 'round'
  for (const { from, to, weight } of edges) {
    const [ax, ay] = pointOf(places, from, camera)
    const [bx, by] = pointOf(places, to, camera)
    const isChosen = chosen !== null && chosen[0] === from && chosen[1] === to
    draw.strokeStyle = isChosen ? accent : soft
    draw.globalAlpha = isChosen ? 1 : 0.18 + (0.5 * Math.abs(weight)) / heaviest
    draw.lineWidth = isChosen ? 3 : 0.6 + (3.4 * Math.abs(weight)) / heaviest
    // Less than nothing: they contradict each other.
    draw.setLineDash(weight < 0 ? [5, 4] : [])
    draw.beginPath()
    draw.moveTo(ax, ay)
    draw.lineTo(bx, by)
    draw.stroke()
  }
  draw.setLineDash([])
  draw.globalAlpha = 1
  for (const node of nodes) {
    const [x, y] = pointOf(places, node.id, camera)
    const cluster = node.cluster === null ? -1 : node.cluster % CLUSTER_COLOURS.length
    draw.fillStyle = cluster < 0 ? soft : (CLUSTER_COLOURS[cluster] as string)
    shape(draw, Math.max(0, cluster), x, y, radiusOf(node))
  }
  const named = [...nodes].sort((a, b) => b.statements - a.statements).slice(0, MOST_NAMED)
  draw.font = '12px "Source Sans 3", "Segoe UI", system-ui, sans-serif'
  draw.textBaseline = 'middle'
  draw.lineWidth = 3
  draw.strokeStyle = paper
  draw.fillStyle = ink
  const shown = named.map((node) => {
    const [x, y] = pointOf(places, node.id, camera)
    return { label: node.label, x, y, radius: radiusOf(node) }
  })
  for (const { label, x, y } of placeNames(shown, (text) => draw.measureText(text).width, width, height)) {
    draw.strokeText(label, x, y)
    draw.fillText(label, x, y)
  }
}

/** How far a point lies from the line between two others. */
const distance = (
  px: number,
  py: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - t * dx, py - ay - t * dy)
}

/** Pixels about a line that still count as a click on it. */
const NEAR = 7

export const edgeAt = (
  { edges, places }: Pick<Scene, 'edges' | 'places'>,
  camera: Camera,
  x: number,
  y: number,
): RoomEdge | null => {
  let [nearest, least]: [RoomEdge | null, number] = [null, NEAR]
  for (const edge of edges) {
    const away = distance(x, y, pointOf(places, edge.from, camera), pointOf(places, edge.to, camera))
    if (away < least) [nearest, least] = [edge, away]
  }
  return nearest
}

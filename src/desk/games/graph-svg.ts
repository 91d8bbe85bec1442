// The graph of a game as an SVG that stands on its own: states in a grid, moves as bowed arrows with the letter of the mover, better
// ones drawn through, equilibria with a heavy edge. Nothing is told by colour alone.
import { CONCEPTS } from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import type { GameGraphView, GameTableView } from './views.js'

const CELL = { width: 132, height: 104 }
const EDGE = { left: 28, top: 64 }
const RADIUS = 20
const INK = '#222'
const FAINT = '#767676'
/** Told apart by the colour-blind (after Okabe and Ito); each also bears its letter. */
const COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#e69f00',
  '#6d4c1d',
  '#5b3d8f',
  '#222',
  '#767676',
]
/** With more arrows only the better moves are drawn. */
const MOST_ARROWS = 60

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)
const px = (value: number): number => Math.round(value * 10) / 10

export const letterOf = (player: number): string => String.fromCharCode(65 + player)

/** Beyond this many states a picture shows nothing any more; there is no picture then. */
export const MOST_STATES_DRAWN = 144

export const gameSvg = (graph: GameGraphView, game: GameTableView, words: Words): string | null => {
  if (graph.nodes.length > MOST_STATES_DRAWN) return null
  const { games: say } = words
  const at = new Map(
    graph.nodes.map(({ state, column, row }) => [
      state,
      { x: EDGE.left + column * CELL.width + 40, y: EDGE.top + row * CELL.height + 40 },
    ]),
  )
  const all = graph.edges.filter(({ improves }) => improves !== 'not-better')
  const drawn = graph.edges.length <= MOST_ARROWS ? graph.edges : all
  const columns = Math.max(...graph.nodes.map(({ column }) => column)) + 1
  const rows = Math.max(...graph.nodes.map(({ row }) => row)) + 1
  const legend = legendOf(game, graph, drawn.length < graph.edges.length, words)
  const top = EDGE.top + rows * CELL.height + 16
  const [width, height] = [Math.max(560, EDGE.left * 2 + columns * CELL.width), top + legend.length * 22 + 12]
  const about = say.picture.about(graph.nodes.length)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    `<title id="title">${escaped(game.title)}</title>`,
    `<desc id="about">${escaped(about)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${EDGE.left}" y="26" font-size="15" font-weight="600">${escaped(game.title)}</text>`,
    ...drawn.map((edge) => arrow(edge, at)),
    ...graph.nodes.map((node) => nodeOf(node, at)),
    ...legend.map((line, row) => `<g transform="translate(${EDGE.left} ${top + row * 22})">${line}</g>`),
    '</svg>',
  ].join('\n')}\n`
}

type Places = ReadonlyMap<number, { readonly x: number; readonly y: number }>

const arrow = ({ player, from, to, improves }: GameGraphView['edges'][number], at: Places): string => {
  const [a, b] = [at.get(from), at.get(to)] as [{ x: number; y: number }, { x: number; y: number }]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  // Bowed to the left of its direction, so that there and back are two arrows, and over what lies between.
  const bow = 12 + Math.max(0, length - CELL.width) * 0.16
  const [nx, ny] = [dy / length, -dx / length]
  const [cx, cy] = [(a.x + b.x) / 2 + nx * bow * 2, (a.y + b.y) / 2 + ny * bow * 2]
  const start = towards(a, { x: cx, y: cy }, RADIUS + 1)
  const end = towards(b, { x: cx, y: cy }, RADIUS + 3)
  const tip = towards(end, { x: cx, y: cy }, 9)
  const [tx, ty] = [(end.y - tip.y) * 0.45, (tip.x - end.x) * 0.45]
  const colour = COLOURS[player % COLOURS.length] as string
  const style =
    improves === 'better'
      ? 'stroke-width="1.8"'
      : `stroke-width="1.1" stroke-dasharray="${improves === 'unknown' ? '7 4' : '2 4'}"`
  const [lx, ly] = [(a.x + b.x) / 2 + nx * (bow + 8), (a.y + b.y) / 2 + ny * (bow + 8) + 4]
  const head = `M${px(end.x)} ${px(end.y)}L${px(tip.x + tx)} ${px(tip.y + ty)}L${px(tip.x - tx)} ${px(tip.y - ty)}Z`
  return (
    `<g stroke="${colour}" fill="none" ${style}><path d="M${px(start.x)} ${px(start.y)}Q${px(cx)} ${px(cy)} ${px(end.x)} ${px(end.y)}"/>` +
    `<path d="${head}" fill="${improves === 'better' ? colour : '#fff'}" stroke-dasharray="none" stroke-width="1"/></g>` +
    `<text x="${px(lx)}" y="${px(ly)}" text-anchor="middle" font-size="11" fill="${colour}" stroke="#fff" stroke-width="4" paint-order="stroke">${letterOf(player)}</text>`
  )
}

const towards = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  by: number,
): { readonly x: number; readonly y: number } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

const nodeOf = ({ state, equilibrium, statusQuo, taken }: GameGraphView['nodes'][number], at: Places): string => {
  const { x, y } = at.get(state) as { x: number; y: number }
  const nash = equilibrium.includes('nash')
  const ring = nash ? 3.4 : equilibrium.length > 0 ? 1.8 : 0.8
  const concepts = equilibrium.map((one) => one.toUpperCase().slice(0, 1) + one.slice(1)).join(' ')
  return (
    `<g><title>${escaped(`${state}${taken.length === 0 ? '' : `: ${taken.join(', ')}`}${concepts === '' ? '' : ` (${concepts})`}`)}</title>` +
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${equilibrium.length > 0 ? '#eef3f8' : '#fff'}" stroke="${INK}" stroke-width="${ring}"/>` +
    (equilibrium.length > 0 && !nash
      ? `<circle cx="${x}" cy="${y}" r="${RADIUS - 4}" fill="none" stroke="${INK}" stroke-width="0.8"/>`
      : '') +
    (statusQuo ? `<path d="M${x - 9} ${y + 13}H${x + 9}" stroke="${INK}" stroke-width="2"/>` : '') +
    `<text x="${x}" y="${y + 5}" text-anchor="middle" font-weight="600">${state}</text></g>`
  )
}

const legendOf = (
  game: GameTableView,
  graph: GameGraphView,
  onlyBetter: boolean,
  { games: say }: Words,
): readonly string[] => {
  const line = (dashes: string, label: string): string =>
    `<path d="M0 -4H28" stroke="${INK}" stroke-width="1.6"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/><text x="38">${escaped(label)}</text>`
  return [
    ...game.players.map(
      ({ name }, player) =>
        `<text fill="${COLOURS[player % COLOURS.length]}" font-weight="600">${letterOf(player)}</text><text x="38">${escaped(name)}</text>`,
    ),
    line('', say.picture.improvement),
    ...(onlyBetter
      ? [`<text fill="${FAINT}">${escaped(say.picture.onlyImprovements)}</text>`]
      : [line('2 4', say.picture.otherMove)]),
    ...(graph.edges.some(({ improves }) => improves === 'unknown') ? [line('7 4', say.picture.open)] : []),
    `<circle cx="14" cy="-4" r="8" fill="#eef3f8" stroke="${INK}" stroke-width="3"/><text x="38">${escaped(say.picture.nash(numbers(game.equilibria.nash, say.none)))}</text>`,
    `<circle cx="14" cy="-4" r="8.5" fill="#eef3f8" stroke="${INK}" stroke-width="1.6"/><circle cx="14" cy="-4" r="5" fill="none" stroke="${INK}" stroke-width="0.8"/><text x="38">${escaped(say.picture.others)}</text>`,
    ...CONCEPTS.filter((concept) => concept !== 'nash').map(
      (concept) =>
        `<text x="38">${escaped(`${say.concepts[concept]}: ${numbers(game.equilibria[concept], say.none)}`)}</text>`,
    ),
    ...(game.statusQuo === null
      ? []
      : [`<path d="M5 -4H23" stroke="${INK}" stroke-width="2"/><text x="38">${escaped(say.picture.statusQuo)}</text>`]),
  ]
}

/** So many are written out in a picture. */
const MOST_NUMBERS = 16
const numbers = (states: readonly number[], none: string): string =>
  states.length === 0
    ? none
    : `${states.slice(0, MOST_NUMBERS).join(', ')}${states.length > MOST_NUMBERS ? `, … (${states.length})` : ''}`

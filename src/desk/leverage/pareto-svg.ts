// The Pareto picture as an SVG that stands on its own: outcomes as grey squares, the frontier as dots (joined where there are only
// two parties), the reservation values as dashed lines, each solution as a shape of its own.
import { SOLUTIONS, type SolutionName } from '../words/bargain.js'
import type { Words } from '../words/index.js'
import type { BargainView } from './bargain-views.js'

const WIDTH = 720
const HEIGHT = 640
const PLOT = { left: 64, top: 60, right: WIDTH - 24, bottom: HEIGHT - 176 }
const INK = '#222'
const FAINT = '#767676'
const ACCENT = '#1d5f9e'

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)

/** A shape around a point, so that solutions are told apart without colour, and one within another stays seen. */
const SHAPES: Readonly<Record<SolutionName, (x: number, y: number) => string>> = {
  nash: (x, y) => `<circle cx="${x}" cy="${y}" r="8"/>`,
  kalaiSmorodinskyMaxMin: (x, y) => `<rect x="${x - 10}" y="${y - 10}" width="20" height="20"/>`,
  kalaiSmorodinskyEqualiser: (x, y) => `<path d="M${x} ${y - 15}L${x + 15} ${y}L${x} ${y + 15}L${x - 15} ${y}Z"/>`,
  kalaiEgalitarian: (x, y) => `<path d="M${x} ${y - 13}L${x + 12} ${y + 8}L${x - 12} ${y + 8}Z"/>`,
  maxWelfare: (x, y) => `<path d="M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}"/>`,
  maxWelfareIgnoringReservation: (x, y) => `<path d="M${x} ${y - 12}V${y + 12}M${x - 12} ${y}H${x + 12}"/>`,
}

const STEPS = [1, 2, 5]
/** Round numbers at a distance that leaves about five of them. */
const ticks = (low: number, high: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10((high - low) / 5))
  const step = power * (STEPS.find((one) => (high - low) / (one * power) <= 6) ?? 10)
  const first = Math.ceil(low / step - 1e-9)
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  )
}

const px = (value: number): number => Math.round(value * 10) / 10

export const paretoSvg = (view: BargainView, words: Words): string => {
  const { picture, parties, pareto } = view
  const { bargain: say } = words
  const [x, y] = picture.axes
  const range = (party: number): readonly [number, number] => {
    const [low, high] = [view.minUtility[party] as number, view.maxUtility[party] as number]
    const reserve = view.reservation[party] ?? low
    const [least, most] = [Math.min(low, reserve), Math.max(high, reserve)]
    return most - least > 1e-9 ? [least, most] : [least - 0.5, most + 0.5]
  }
  const [[xLow, xHigh], [yLow, yHigh]] = [range(x), range(y)]
  const right = (value: number): number => px(PLOT.left + ((value - xLow) / (xHigh - xLow)) * (PLOT.right - PLOT.left))
  const up = (value: number): number => px(PLOT.bottom - ((value - yLow) / (yHigh - yLow)) * (PLOT.bottom - PLOT.top))
  const at = (point: readonly number[]): readonly [number, number] => [
    right(point[x] as number),
    up(point[y] as number),
  ]
  const number = (value: number): string => (words.code === 'de' ? String(value).replace('.', ',') : String(value))
  const title = say.picture.title(view.title)
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title about" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="about">${escaped(say.picture.about(parties[x] as string, parties[y] as string, pareto.points))}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${PLOT.left}" y="22" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...cellsOf(view, right, up),
    `<path d="M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}" fill="none" stroke="${FAINT}"/>`,
    ...ticks(xLow, xHigh).map(
      (value) =>
        `<text x="${right(value)}" y="${PLOT.bottom + 18}" text-anchor="middle" fill="${FAINT}">${number(value)}</text>`,
    ),
    ...ticks(yLow, yHigh).map(
      (value) =>
        `<text x="${PLOT.left - 8}" y="${up(value) + 4}" text-anchor="end" fill="${FAINT}">${number(value)}</text>`,
    ),
    `<text x="${PLOT.right}" y="${PLOT.bottom + 38}" text-anchor="end">${escaped(parties[x] as string)} →</text>`,
    `<text x="${PLOT.left - 40}" y="${PLOT.top - 10}">↑ ${escaped(parties[y] as string)}</text>`,
  ]
  const dashes = `stroke="${INK}" stroke-dasharray="5 4"`
  const [xReserve, yReserve] = [view.reservation[x], view.reservation[y]]
  if (typeof xReserve === 'number') lines.push(`<path d="M${right(xReserve)} ${PLOT.top}V${PLOT.bottom}" ${dashes}/>`)
  if (typeof yReserve === 'number') lines.push(`<path d="M${PLOT.left} ${up(yReserve)}H${PLOT.right}" ${dashes}/>`)
  if (parties.length === 2)
    lines.push(
      `<polyline points="${pareto.frontier.map((point) => at(point).join(',')).join(' ')}" fill="none" stroke="${ACCENT}" stroke-opacity="0.5"/>`,
    )
  for (const point of pareto.frontier)
    lines.push(`<circle cx="${at(point)[0]}" cy="${at(point)[1]}" r="3" fill="${ACCENT}"/>`)
  for (const name of SOLUTIONS)
    for (const point of view[name].points)
      lines.push(`<g fill="none" stroke="${INK}" stroke-width="1.6">${SHAPES[name](...at(point))}</g>`)
  return `${[...lines, ...legend(view, words), '</svg>'].join('\n')}\n`
}

const cellsOf = (
  { picture, minUtility, maxUtility }: BargainView,
  right: (value: number) => number,
  up: (value: number) => number,
): readonly string[] => {
  const [x, y] = picture.axes
  const most = Math.log1p(Math.max(1, ...(picture.cells ?? []).map(({ count }) => count)))
  const place = (party: number, square: number): number => {
    const [low, high] = [minUtility[party] as number, maxUtility[party] as number]
    return low + ((high - low) * square) / picture.side
  }
  return (picture.cells ?? []).map(({ across, up: above, count }) => {
    const [left, top] = [right(place(x, across)), up(place(y, above + 1))]
    const [width, height] = [right(place(x, across + 1)) - left, up(place(y, above)) - top]
    const opacity = px(0.15 + (0.45 * Math.log1p(count)) / most)
    return `<rect x="${left}" y="${top}" width="${px(width) || 4}" height="${px(height) || 4}" fill="#999" fill-opacity="${opacity}"/>`
  })
}

const legend = (view: BargainView, { bargain: say }: Words): readonly string[] => {
  const marks: readonly (readonly [string, string])[] = [
    ...(view.picture.cells === null
      ? []
      : [
          [
            '<rect x="-6" y="-6" width="12" height="12" fill="#999" fill-opacity="0.5"/>',
            say.picture.outcomes,
          ] as const,
        ]),
    [`<circle r="3" fill="${ACCENT}"/>`, say.picture.frontier],
    [`<path d="M-10 0H10" stroke="${INK}" stroke-dasharray="5 4"/>`, say.picture.reservation],
    ...SOLUTIONS.filter((name) => view[name].points.length > 0).map(
      (name) =>
        [`<g fill="none" stroke="${INK}" stroke-width="1.6">${SHAPES[name](0, 0)}</g>`, say.solutions[name]] as const,
    ),
  ]
  return marks.map(([mark, label], at) => {
    const [left, top] = [PLOT.left + (at % 2) * 320, PLOT.bottom + 68 + Math.floor(at / 2) * 22]
    return `<g transform="translate(${left} ${top})"><g transform="scale(0.8)">${mark}</g><text x="20" y="4">${escaped(label)}</text></g>`
  })
}

import { api } from '../fetch-view.js'
import { TableHead } from '../lists/table-head.js'
import { Link } from '../navigation.js'
import { dealScreen } from '../route.js'
import { Waiting } from '../shell/messages.js'
import type { BargainView } from '../views.js'
import { useWords } from '../words/index.js'
import { DropZone, Refused } from './drop-zone.js'
import { useKeptFiles } from './kept-file.js'
import { usePosted } from './posted.js'

const SOLUTIONS = [
  'nash',
  'kalaiSmorodinskyMaxMin',
  'kalaiSmorodinskyEqualiser',
  'kalaiEgalitarian',
  'maxWelfare',
] as const
const SIZE = { width: 460, height: 360, left: 66, right: 16, top: 16, bottom: 44 }

/** All outcomes as squares by two parties, the frontier, and where the solutions lie. */
const Picture = ({ view }: { readonly view: BargainView }) => {
  const { words, lang } = useWords()
  const { picture, pareto, minUtility, maxUtility, parties } = view
  const [across, up] = picture.axes
  const range = (party: number): readonly [number, number] => {
    const [low, high] = [minUtility[party] ?? 0, maxUtility[party] ?? 1]
    return high > low ? [low, high] : [low - 0.5, low + 0.5]
  }
  const [[left, right], [low, high]] = [range(across), range(up)]
  const x = (value: number): number =>
    SIZE.left + ((value - left) / (right - left)) * (SIZE.width - SIZE.left - SIZE.right)
  const y = (value: number): number =>
    SIZE.height - SIZE.bottom - ((value - low) / (high - low)) * (SIZE.height - SIZE.bottom - SIZE.top)
  const place = (from: number, to: number, square: number): number => from + ((to - from) * square) / picture.side
  const most = Math.log1p(Math.max(1, ...(picture.cells ?? []).map(({ count }) => count)))
  const figure = (value: number): string => value.toLocaleString(lang, { maximumFractionDigits: 3 })
  const label = `${view.title}: ${words.leverage.frontier(pareto.points)}`
  return (
    <svg className="bargain-picture" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      {(picture.cells ?? []).map((cell) => (
        <rect
          key={`${cell.across}/${cell.up}`}
          className="square"
          x={x(place(left, right, cell.across))}
          y={y(place(low, high, cell.up + 1))}
          width={Math.max(1, x(place(left, right, 1)) - x(left))}
          height={Math.max(1, y(low) - y(place(low, high, 1)))}
          opacity={0.15 + (0.6 * Math.log1p(cell.count)) / most}
        />
      ))}
      <path className="zero" d={`M${SIZE.left},${SIZE.top} V${y(low)} H${SIZE.width - SIZE.right}`} fill="none" />
      {[left, (left + right) / 2, right].map((value) => (
        <text key={value} x={x(value)} y={y(low) + 15} textAnchor="middle">
          {figure(value)}
        </text>
      ))}
      {[low, (low + high) / 2, high].map((value) => (
        <text key={value} x={SIZE.left - 6} y={y(value) + 4} textAnchor="end">
          {figure(value)}
        </text>
      ))}
      {parties.length === 2 && (
        <polyline
          className="front"
          points={pareto.frontier.map((point) => `${x(point[across] ?? 0)},${y(point[up] ?? 0)}`).join(' ')}
        />
      )}
      {pareto.frontier.map((point) => (
        <circle key={point.join()} className="point" cx={x(point[across] ?? 0)} cy={y(point[up] ?? 0)} r={3} />
      ))}
      {SOLUTIONS.flatMap((name) =>
        view[name].points.slice(0, 1).map((point) => (
          <circle
            key={name}
            className="solution"
            data-solution={name}
            cx={x(point[across] ?? 0)}
            cy={y(point[up] ?? 0)}
            r={7 + 2 * SOLUTIONS.indexOf(name)}
          >
            <title>{words.leverage.solutions[name]}</title>
          </circle>
        )),
      )}
      <text className="label" x={(SIZE.left + SIZE.width) / 2} y={SIZE.height - 8} textAnchor="middle">
        {parties[across]} →
      </text>
      <text className="label" transform={`translate(12 ${SIZE.height / 2}) rotate(-90)`} textAnchor="middle">
        {parties[up]} →
      </text>
    </svg>
  )
}

const Solutions = ({ view }: { readonly view: BargainView }) => {
  const { words, lang } = useWords()
  const t = words.leverage
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={t.solution}>
      <table className="front-table">
        <TableHead
          columns={[
            { id: 'solution', label: t.solution },
            ...view.parties.map((party) => ({ id: `party/${party}`, label: party })),
            { id: 'outcome', label: t.outcome },
          ]}
        />
        <tbody>
          {SOLUTIONS.map((name) => (
            <tr key={name} data-solution-row={name}>
              <th scope="row">{t.solutions[name]}</th>
              {view.parties.map((party, at) => (
                <td key={party}>
                  {view[name].points[0]?.[at]?.toLocaleString(lang, { maximumFractionDigits: 4 }) ?? '–'}
                </td>
              ))}
              <td>{Object.values(view[name].outcomes[0] ?? {}).join(' · ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const BargainTab = () => {
  const { words, lang } = useWords()
  const t = words.leverage
  const [files, take] = useKeptFiles('parley-bargain')
  const read = usePosted<BargainView>(api('leverage/bargain', { lang }), files.length === 0 ? null : { files })
  return (
    <>
      <h2>{t.bargainTitle}</h2>
      <DropZone label={t.bargainFile} hint={t.bargainHint} accept=".xml" several onFiles={take}>
        {files.length === 0 && <p className="quiet">{t.bargainNone}</p>}
        {files.length > 0 && read.state === 'waiting' && <Waiting />}
        {read.state === 'failed' && <Refused problem={read.problem} />}
        {read.state === 'here' && (
          <section data-bargain={read.value.title}>
            <h3>{read.value.title}</h3>
            <p className="quiet">
              {t.outcomes(String(read.value.outcomes ?? '?'))} · {t.frontier(read.value.pareto.points)}
            </p>
            <Picture view={read.value} />
            <Solutions view={read.value} />
          </section>
        )}
      </DropZone>
      <p>
        {t.packages} <Link to={dealScreen({ tab: 'best' })}>{t.toPackages}</Link>
      </p>
    </>
  )
}

import { TableHead } from '../lists/table-head.js'
import { useWords } from '../words/index.js'
import { useDeal } from './deal-context.js'
import { signed } from './numbers.js'
import type { RankAnswer } from './solver.js'

const SIZE = { width: 420, height: 320, left: 46, bottom: 40, top: 14, right: 16 }

/** Whole steps from the least to the most, at most some eight of them. */
const ticksOf = (least: number, most: number): readonly number[] => {
  const step = Math.max(1, Math.ceil((most - least) / 8))
  const first = Math.ceil(least / step) * step
  return Array.from({ length: Math.floor((most - first) / step) + 1 }, (_, at) => first + at * step)
}

/** What two sides could still give each other, with the choice so far beside it. */
export const Pareto = ({ rank }: { readonly rank: RankAnswer }) => {
  const { words } = useWords()
  const { view, parties, change } = useDeal()
  const t = words.deal.best
  const front = rank.front ?? []
  if (front.length === 0) return null
  const at = (balance: readonly number[]): readonly [number, number] => [balance[0] ?? 0, balance[1] ?? 0]
  const chosen = at(rank.chosen)
  const points = front.map(({ balance }) => at(balance))
  const all = [...points, chosen, [0, 0] as const]
  const range = (axis: 0 | 1): readonly [number, number] => {
    const values = all.map((one) => one[axis])
    return [Math.min(...values) - 1, Math.max(...values) + 1]
  }
  const [[left, right], [low, high]] = [range(0), range(1)]
  const x = (value: number): number =>
    SIZE.left + ((value - left) / (right - left)) * (SIZE.width - SIZE.left - SIZE.right)
  const y = (value: number): number =>
    SIZE.height - SIZE.bottom - ((value - low) / (high - low)) * (SIZE.height - SIZE.bottom - SIZE.top)
  const [one = '', other = ''] = view.sides.map(parties)
  const steps = points.map(([px, py], n) => `${n === 0 ? 'M' : 'L'}${x(px)},${y(py)}`).join(' ')
  return (
    <section className="pareto">
      <h3>{t.pareto}</h3>
      <p className="quiet">{t.paretoHint}</p>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t.pareto}>
        {ticksOf(left, right).map((tick) => (
          <g key={tick}>
            <line className={tick === 0 ? 'axis zero' : 'axis'} x1={x(tick)} x2={x(tick)} y1={SIZE.top} y2={y(low)} />
            <text x={x(tick)} y={y(low) + 14} textAnchor="middle">
              {signed(tick)}
            </text>
          </g>
        ))}
        {ticksOf(low, high).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'axis zero' : 'axis'}
              x1={SIZE.left}
              x2={SIZE.width - SIZE.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={SIZE.left - 7} y={y(tick) + 4} textAnchor="end">
              {signed(tick)}
            </text>
          </g>
        ))}
        <path className="front" d={steps} />
        {points.map(([px, py]) => (
          <circle key={`${px}/${py}`} className="point" cx={x(px)} cy={y(py)} r={5} />
        ))}
        <path
          className="chosen"
          d={`M${x(chosen[0])},${y(chosen[1]) - 8} l8,8 l-8,8 l-8,-8 Z`}
          data-chosen={chosen.join(' ')}
        />
        <text className="label" x={Math.min(x(chosen[0]) + 12, SIZE.width - 120)} y={y(chosen[1]) + 4}>
          {t.chosen}
        </text>
        <text className="label" x={(SIZE.left + SIZE.width) / 2} y={SIZE.height - 6} textAnchor="middle">
          {t.axis(one)}
        </text>
        <text className="label" transform={`translate(12 ${SIZE.height / 2 - 12}) rotate(-90)`} textAnchor="middle">
          {t.axis(other)}
        </text>
      </svg>
      <table className="front-table">
        <caption>{t.table}</caption>
        <TableHead
          columns={[
            { id: 'one', label: one },
            { id: 'other', label: other },
            { id: 'take', label: t.take, isHidden: true },
          ]}
        />
        <tbody>
          {front.map((pick) => (
            <tr key={pick.balance.join()}>
              <td>{signed(pick.balance[0] ?? 0)}</td>
              <td>{signed(pick.balance[1] ?? 0)}</td>
              <td>
                <button
                  type="button"
                  className="plain"
                  onClick={() => change({ pick: pick.elements, tab: 'package', from: null })}
                >
                  {t.take}
                </button>
              </td>
            </tr>
          ))}
          <tr>
            <td>{signed(chosen[0])}</td>
            <td>{signed(chosen[1])}</td>
            <td>{t.chosen}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

// A bargaining domain in the terminal: who values it how, the frontier, and what each solution would choose.
import {
  type BargainSolutionView,
  type BargainView,
  SOLUTIONS,
  type SolutionName,
  type Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { grouped } from './settlement-text.js'
import { table } from './table.js'
import { clean, wrap } from './width.js'

/** Points of the frontier shown; all stand in the JSON. */
const SHOWN = 15

export const bargainText = (view: BargainView, door: Door, words: Words): string => {
  const { paint, width } = door
  const { bargain: say } = words
  const lines: string[] = []
  const text = (line: string, indent = 0): void => {
    for (const piece of wrap(clean(line), Math.max(20, width - indent))) lines.push(`${' '.repeat(indent)}${piece}`)
  }
  const heading = (line: string): void => void lines.push('', paint(clean(line), 'strong'))
  const number = (value: number): string => decimal(value, words)
  const count = (value: number | string): string => grouped(String(value))

  lines.push(paint(clean(view.title), 'strong'))
  text(
    say.head(Object.keys(view.issues).length, view.outcomes === null ? '?' : count(view.outcomes), view.parties.length),
  )
  lines.push('')
  const { columns } = say
  const right = (head: string) => ({ head, align: 'right' as const })
  lines.push(
    table(
      [
        { head: columns.party, least: 8 },
        ...[columns.reservation, columns.least, columns.most, columns.weights, columns.discount].map(right),
      ],
      view.parties.map((party, at) => [
        party,
        ...[view.reservation[at], view.minUtility[at], view.maxUtility[at], view.weightSum[at], view.discount[at]].map(
          (value) => (typeof value === 'number' ? number(value) : say.notGiven),
        ),
      ]),
      width,
      paint,
    ).trimEnd(),
  )
  if (view.outcomes === 0) {
    heading(say.none)
    return `${lines.join('\n')}\n`
  }
  tellFrontier(view, words, { text, heading, number, count })
  if (view.pareto.points > 0) {
    const marks = marksOf(view)
    lines.push(
      table(
        [...view.parties.map(right), { head: '', wrap: true }],
        view.pareto.frontier
          .slice(0, SHOWN)
          .map((point) => [
            ...point.map(number),
            (marks.get(point.join()) ?? []).map((name) => say.solutions[name]).join(', '),
          ]),
        width,
        paint,
      ).trimEnd(),
    )
    if (view.pareto.points > SHOWN) lines.push(paint(say.more(view.pareto.points - SHOWN), 'faint'))
  }
  for (const [names, solution] of grouping(view)) {
    heading(names.map((name) => say.solutions[name]).join(' = '))
    for (const name of names)
      text(`${say.means[name]}${view[name].value === null ? '' : `: ${number(view[name].value)}`}`, 2)
    if (solution.value === null) {
      text(view.pareto.rationalPoints === 0 ? say.noRational : say.noSolution, 2)
      continue
    }
    if (Number(solution.outcomeCount) > 1) text(say.ties(count(solution.outcomeCount), solution.points.length), 2)
    for (const point of solution.points.slice(0, SHOWN))
      text(point.map((value, party) => `${view.parties[party]} ${number(value)}`).join(' · '), 2)
    for (const outcome of solution.outcomes)
      text(
        Object.entries(outcome)
          .map(([issue, option]) => `${issue}: ${option}`)
          .join(' · '),
        4,
      )
  }
  lines.push('')
  for (const line of wrap(say.note, width)) lines.push(paint(line, 'faint'))
  return `${lines.join('\n')}\n`
}

interface Pen {
  readonly text: (line: string, indent?: number) => void
  readonly heading: (line: string) => void
  readonly number: (value: number) => string
  readonly count: (value: number | string) => string
}

const tellFrontier = (view: BargainView, { bargain: say }: Words, { text, heading, count }: Pen): void => {
  const { pareto } = view
  heading(say.frontier)
  text(`${say.onIt(count(pareto.outcomes), pareto.points)}.`)
  const isSafe = view.reservation.every((value) => value === null) && pareto.rationalPoints === pareto.points
  if (!isSafe)
    text(
      say.rational(
        pareto.rationalPoints,
        count(pareto.rationalOutcomes),
        view.rationalOutcomes === null ? null : count(view.rationalOutcomes),
      ),
    )
  const sizes = Object.entries(pareto.sizeAtRounding)
  if (new Set(sizes.map(([, size]) => size)).size > 1)
    text(say.unstable(sizes.map(([decimals, size]) => `${decimals}: ${size}`).join(', ')))
}

/** Which solutions choose a point of the frontier. */
const marksOf = (view: BargainView): ReadonlyMap<string, readonly SolutionName[]> => {
  const marks = new Map<string, readonly SolutionName[]>()
  for (const name of SOLUTIONS)
    for (const point of view[name].points) marks.set(point.join(), [...(marks.get(point.join()) ?? []), name])
  return marks
}

/** Solutions that agree on their points are told together. */
const grouping = (view: BargainView): readonly (readonly [readonly SolutionName[], BargainSolutionView])[] => {
  const groups = new Map<string, SolutionName[]>()
  for (const name of SOLUTIONS) {
    const key = view[name].value === null ? 'none' : view[name].points.join(';')
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return [...groups.values()].map((names) => [names, view[names[0] as SolutionName]])
}

/** Four decimals at most, as many as there are. */
const decimal = (value: number, { code }: Words): string => {
  const text = String(Math.round(value * 1e4) / 1e4)
  return code === 'de' ? text.replace('.', ',') : text
}

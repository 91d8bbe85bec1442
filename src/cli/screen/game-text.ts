// A conflict game for a person: the table as the field draws it (options and verdicts as rows, states as columns), the equilibria, and
// what makes them doubtful: threats nobody would carry out, groups that can leave together, the way from today.
import {
  type GameFragilityView,
  type GameInverseView,
  type GameJointMoveView,
  type GameReasonView,
  type GameStateView,
  type GameTableView,
  type GameThreatView,
  type GameWayView,
  letterOf,
  type Words,
} from '../../desk/index.js'
import { CONCEPTS, type Concept } from '../../leverage/index.js'
import type { Door } from '../door.js'
import type { Style } from './paint.js'
import { clean, displayWidth, elide, pad, wrap } from './width.js'

/** Lines of one list; the JSON has all. */
const SHOWN = 12
const INDENT = 2
const LABEL = { least: 12, most: 36 }

export interface GameSheet {
  readonly table: GameTableView
  /** In how many of the equilibria threats were looked for. */
  readonly looked: { readonly states: number; readonly of: number }
  readonly threats: readonly GameThreatView[]
  readonly joint: readonly GameJointMoveView[]
  readonly ways: readonly GameWayView[]
  readonly from: number | null
  readonly reasons: readonly GameReasonView[]
  readonly inverse: readonly GameInverseView[]
  /** `undefined`: not asked. `null`: not to be had. */
  readonly fragility: GameFragilityView | null | undefined
  readonly mostFragility: number
}

export const gameText = (sheet: GameSheet, door: Door, words: Words): string => {
  const { games: say } = words
  const { table } = sheet
  const line = (text: string, indent = 0): readonly string[] =>
    wrap(clean(text), Math.max(24, door.width - indent)).map((one) => `${' '.repeat(indent)}${one}`)
  /** Wrapped with the lines after the first set in, so that a list stays a list. */
  const item = (text: string, indent = INDENT): readonly string[] => {
    const lead = text.length - text.trimStart().length
    return wrap(clean(text), Math.max(24, door.width - indent - lead - 2)).map(
      (one, at) => `${' '.repeat(indent + lead + (at === 0 ? 0 : 2))}${one}`,
    )
  }
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', ...line(title).map((one) => door.paint(one, 'strong')), ...lines]
  const some = <One>(all: readonly One[], tell: (one: One) => readonly string[]): readonly string[] => [
    ...all.slice(0, SHOWN).flatMap(tell),
    ...(all.length > SHOWN ? item(say.fragility.more(all.length - SHOWN)).map((one) => door.paint(one, 'faint')) : []),
  ]
  const letters = table.players.map(({ name }, at) => `${letterOf(at)} = ${name}`).join(', ')
  const { statusQuo, count, states } = table
  return `${[
    ...line(table.title).map((one) => door.paint(one, 'strong')),
    ...line(
      [say.states(count, table.players.length), ...(statusQuo === null ? [] : [say.statusQuo(statusQuo)])].join(' · '),
    ),
    ...(states.length < count ? line(say.onlyEquilibria(states.length, count)) : []),
    '',
    ...grid(table, door, words),
    '',
    ...line(say.legend(`${letters}.`)).map((one) => door.paint(one, 'faint')),
    ...section(say.equilibria, equilibriaLines(table, door, words)),
    ...(table.cutShort.length === 0
      ? []
      : line(say.cutShort(table.cutShort.map((one) => say.concepts[one]).join(', ')))),
    ...section(
      say.threats,
      some(sheet.threats, ({ text }) => item(text)),
    ),
    ...section(
      say.joint,
      some(sheet.joint, ({ text }) => item(text)),
    ),
    ...section(
      say.ways(sheet.from ?? 0),
      some(sheet.ways, ({ text }) => item(text)),
    ),
    ...section(
      say.reasons,
      sheet.reasons.flatMap(({ text }) => text.flatMap((one) => item(one))),
    ),
    ...section(
      say.inverse.head(sheet.inverse[0]?.state ?? 0),
      sheet.inverse.flatMap(({ text: [head = '', ...rest] }) => [
        ...item(head),
        ...rest.flatMap((one) => item(one, INDENT * 2)),
      ]),
    ),
    ...(sheet.fragility === undefined ? [] : section(say.fragility.head, fragilityLines(sheet, item, some, words))),
    '',
    ...line(say.ifTheseHold).map((one) => door.paint(one, 'faint')),
  ].join('\n')}\n`
}

const equilibriaLines = (
  { equilibria, undetermined }: GameTableView,
  door: Door,
  { games: say }: Words,
): readonly string[] =>
  CONCEPTS.flatMap((concept) => {
    const found = equilibria[concept]
    const open = undetermined[concept]
    const text = [
      listed(found) || (open.length > 0 ? '' : say.none),
      ...(open.length === 0 ? [] : [say.undetermined(listed(open))]),
    ]
    const told = `${text.filter((one) => one !== '').join('; ')} — ${say.means[concept]}`
    const indent = INDENT + 6
    return wrap(clean(told), Math.max(24, door.width - indent)).map(
      (one, at) => `${' '.repeat(INDENT)}${pad(at === 0 ? say.concepts[concept] : '', 6)}${one}`,
    )
  })

/** Runs of three and more are joined: "1, 4–9". */
const listed = (states: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const state of states) {
    const last = runs.at(-1)
    if (last && last[1] === state - 1) last[1] = state
    else runs.push([state, state])
  }
  const text = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  )
  return text.length <= 30 ? text.join(', ') : `${text.slice(0, 30).join(', ')}, … (${states.length})`
}

interface Row {
  readonly label: string
  readonly cell?: (state: GameStateView) => { readonly text: string; readonly style?: Style }
  readonly style?: Style
}

const grid = (table: GameTableView, door: Door, words: Words): readonly string[] => {
  const { states } = table
  if (states.length === 0) return []
  const rows = rowsOf(table, words)
  const label = Math.min(
    LABEL.most,
    Math.max(LABEL.least, ...rows.map((row) => displayWidth(clean(row.label)) + lead(row.label))),
  )
  const widest = Math.max(...rows.flatMap(({ cell }) => (cell ? states.map((state) => cell(state).text.length) : [])))
  const column = widest + 1
  const perBlock = Math.max(1, Math.floor((door.width - label - 1) / column))
  const blocks = Array.from({ length: Math.ceil(states.length / perBlock) }, (_, at) =>
    states.slice(at * perBlock, (at + 1) * perBlock),
  )
  return blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : ['']),
    ...rows.map(({ label: text, cell, style }) => {
      const head = pad(elide(`${' '.repeat(lead(text))}${clean(text)}`, label), label)
      const cells = cell ? block.map((state) => cell(state)) : []
      const painted = cells.map((one) => door.paint(pad(one.text, column, 'right'), one.style)).join('')
      return `${door.paint(head, style)} ${painted}`.trimEnd()
    }),
  ])
}

const lead = (text: string): number => text.length - text.trimStart().length

const rowsOf = ({ players, statusQuo }: GameTableView, { games: say }: Words): readonly Row[] => [
  {
    label: say.state,
    style: 'strong',
    cell: ({ number }) => ({ text: `${number}${number === statusQuo ? '*' : ''}`, style: 'strong' }),
  },
  ...players.flatMap(({ name, options }, at): readonly Row[] => [
    { label: `${letterOf(at)}  ${name}`, style: 'strong' },
    ...options.map(
      (option): Row => ({
        label: `   ${option.name}${option.moves === 'both' ? '' : option.moves === 'only-take' ? ' ↑' : ' ↓'}`,
        cell: ({ taken }) => (taken.includes(option.id) ? { text: '●' } : { text: '·', style: 'faint' }),
      }),
    ),
  ]),
  { label: say.places, style: 'strong' },
  ...players.map(
    ({ name, ranking }, at): Row => ({
      label: `   ${letterOf(at)}  ${ranking === null ? say.incompletePlaces : name}`,
      cell: ({ places }) =>
        ({ text: places[at] === null ? '–' : String(places[at]), style: places[at] === 1 ? 'for' : undefined }) as {
          text: string
        },
    }),
  ),
  { label: say.stableFor, style: 'strong' },
  ...CONCEPTS.map(
    (concept): Row => ({ label: `   ${say.concepts[concept]}`, cell: (state) => verdictCell(state, concept) }),
  ),
]

const verdictCell = (
  { stable, equilibrium }: GameStateView,
  concept: Concept,
): { readonly text: string; readonly style?: Style } => {
  const text = stable[concept]
    .map((verdict, at) => (verdict === 'stable' ? letterOf(at) : verdict === 'unstable' ? '·' : '?'))
    .join('')
  if (equilibrium[concept] === 'stable') return { text: `[${text}]`, style: 'for' }
  return equilibrium[concept] === 'undetermined'
    ? { text: `${text} `, style: 'hedge' }
    : { text: `${text} `, style: 'faint' }
}

const fragilityLines = (
  { fragility, table, mostFragility }: GameSheet,
  item: (text: string) => readonly string[],
  some: <One>(all: readonly One[], tell: (one: One) => readonly string[]) => readonly string[],
  { games: say }: Words,
): readonly string[] => {
  if (!fragility)
    return item(
      table.players.some(({ ranking }) => ranking === null)
        ? say.fragility.incomplete
        : say.fragility.tooMany(mostFragility),
    )
  const { tried, flips, falls } = fragility
  return [
    ...item(flips.length === 0 ? say.fragility.robust : say.fragility.summary(tried, flips.length)),
    ...some(falls, ({ concept, state, exchanges }) =>
      item(say.fragility.falls(say.concepts[concept], state, exchanges)),
    ),
    ...some(flips, ({ text }) => item(text)),
  ]
}

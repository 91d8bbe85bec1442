import type { CellView, MatrixView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'
import { type TableCell, table } from './table.js'
import { displayWidth, wrap } from './width.js'

const ISSUE_WIDTH = 30
const LEAST_PARTY = 13
const UNKNOWN: TableCell = { text: '·', style: 'faint' }

/** Issues down, parties across: as many as fit, those with most positions first; the others are named below. */
export const matrixTable = (
  view: MatrixView,
  acts: ReadonlyMap<string, string>,
  { width, paint }: Door,
  words: Words,
  only: readonly string[] | null,
): string => {
  if (view.cells.length === 0) return `${words.brief.nothing}\n`
  const count = (party: string): number => view.cells.filter((cell) => cell.party === party).length
  const wanted = view.parties.filter(({ id }) => (only === null ? count(id) > 0 : only.includes(id)))
  const room = Math.max(1, Math.floor((width - ISSUE_WIDTH) / (LEAST_PARTY + 2)))
  const shown = new Set(
    [...wanted]
      .sort((a, b) => count(b.id) - count(a.id))
      .slice(0, room)
      .map(({ id }) => id),
  )
  const parties = wanted.filter(({ id }) => shown.has(id))
  const cells = new Map(view.cells.map((cell) => [`${cell.party}\0${cell.issue}`, cell]))
  const rows = view.issues.filter(({ id }) => parties.some((party) => cells.has(`${party.id}\0${id}`)))
  const grid = table(
    [
      { head: words.issue, least: Math.min(ISSUE_WIDTH, 24) },
      ...parties.map(({ label }) => ({ head: label, least: LEAST_PARTY })),
    ],
    rows.map((issue) => [
      issue.label,
      ...parties.map((party) => cellText(cells.get(`${party.id}\0${issue.id}`), acts, words)),
    ]),
    width,
    paint,
  )
  const lines = [
    paint(
      `${view.asOf === null ? words.brief.latest : words.asOf(words.date(view.asOf))} · ${words.positions.trustHead}: ${words.positions.trust[view.trust]}`,
      'faint',
    ),
    grid.trimEnd(),
    '',
    ...legend(view, words, width).map((line) => paint(line, 'faint')),
  ]
  const others = wanted.filter(({ id }) => !shown.has(id)).map(({ id, label }) => `${label} (${count(id)})`)
  if (others.length > 0) lines.push(...wrap(`${words.brief.others} (--party): ${others.join(', ')}`, width))
  const { undated, withoutIssue, withoutOffice } = view.unplaced
  if (undated + withoutIssue > 0) lines.push(...wrap(words.brief.unplaced(undated, withoutIssue), width))
  if (withoutOffice > 0) lines.push(...wrap(words.positions.withoutOffice(withoutOffice), width))
  if (view.expanded.length > 0) lines.push(...wrap(words.positions.expanded(view.expanded.join(', ')), width))
  return `${lines.join('\n')}\n`
}

const cellText = (cell: CellView | undefined, acts: ReadonlyMap<string, string>, words: Words): TableCell => {
  if (!cell) return UNKNOWN
  const act = acts.get(cell.statements[0] as string)
  const stance = act ? words.acts[act as keyof typeof words.acts] : words.stance(cell.sign, cell.strength)
  // The marks come first: they must survive when a narrow column cuts the words.
  const marks = `${MARKS[cell.sign]}${cell.redline ? '!' : ''}${cell.condition ? '?' : ''}${cell.divided ? '≠' : ''}${cell.temporary ? '~' : ''}`
  return { text: `${marks} ${stance}`, style: cell.redline ? 'alarm' : styleOf(cell.sign) }
}

const legend = (view: MatrixView, words: Words, width: number): readonly string[] => {
  const has = (test: (cell: CellView) => boolean): boolean => view.cells.some(test)
  const keys = [
    `▲ ${words.stance(1, 2)}`,
    `▼ ${words.stance(-1, 2)}`,
    `◆ ${words.stance(0, 0)}`,
    ...(has(({ redline }) => redline) ? [`! ${words.redline}`] : []),
    ...(has(({ condition }) => condition !== null) ? [`? ${words.condition}`] : []),
    ...(has(({ divided }) => divided) ? [`≠ ${words.divided}`] : []),
    ...(has(({ temporary }) => temporary) ? [`~ ${words.temporary}`] : []),
    `· ${words.nobody}`,
  ]
  const lines: string[] = []
  for (const key of keys) {
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(last) + displayWidth(key) + 3 <= width)
      lines[lines.length - 1] = `${last}   ${key}`
    else lines.push(key)
  }
  return lines
}

import type { Paint, Style } from './paint.js'
import { clean, displayWidth, elide, pad, wrap } from './width.js'

export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Never narrower, unless the terminal leaves no choice. */
  readonly least?: number
  /** Takes more lines instead of being cut. */
  readonly wrap?: boolean
}

export interface TableCell {
  readonly text: string
  readonly style?: Style
}

const GAP = '  '
const MOST_LINES = 4

/**
 * Aligned columns that fit the terminal. Where they do not, the widest give way first, and what is cut ends in "…".
 * Colour is put on after measuring, so it never moves a column.
 */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly (string | TableCell)[])[],
  width: number,
  paint: Paint,
): string => {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { text: clean(cell) } : { ...cell, text: clean(cell.text) })),
  )
  const widths = fit(
    columns.map(({ head }, at) =>
      Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[at]?.text ?? ''))),
    ),
    columns.map(({ head, least }) => least ?? Math.min(displayWidth(head), 6)),
    width - GAP.length * (columns.length - 1),
  )
  const head = columns.map(({ head, align }, at) =>
    paint(pad(elide(head, widths[at] as number), widths[at] as number, align), 'strong'),
  )
  const lines = [head.join(GAP).trimEnd()]
  for (const row of cells) {
    const blocks = columns.map((column, at) => linesOf(row[at]?.text ?? '', widths[at] as number, column.wrap ?? false))
    const height = Math.max(...blocks.map(({ length }) => length))
    for (let line = 0; line < height; line++) {
      const parts = columns.map(({ align }, at) =>
        paint(pad(blocks[at]?.[line] ?? '', widths[at] as number, align), row[at]?.style),
      )
      lines.push(parts.join(GAP).trimEnd())
    }
  }
  return `${lines.join('\n')}\n`
}

const linesOf = (text: string, width: number, wrapped: boolean): readonly string[] => {
  if (!wrapped) return [elide(text, width)]
  const lines = wrap(text, width)
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), elide(lines.slice(MOST_LINES - 1).join(' '), width)]
}

/** Takes columns from the widest until all fit; below the least widths only when nothing else is left. */
const fit = (wanted: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const widths = [...wanted]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  for (const floor of [(at: number) => least[at] as number, () => 1]) {
    while (over > 0) {
      let widest = -1
      for (const [at, width] of widths.entries())
        if (width > floor(at) && (widest === -1 || width > (widths[widest] as number))) widest = at
      if (widest === -1) break
      widths[widest] = (widths[widest] as number) - 1
      over--
    }
  }
  return widths
}

// A network for the terminal: its table where it fits, else its strongest ties; then camps, and what was not counted.
import type { LeftOutView, NetworkView, WeightView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { type Column, table } from './table.js'
import { clean, displayWidth, wrap } from './width.js'

/** Rows of the list of ties, where the table does not fit. */
const MOST_TIES = 30
const LONGEST_QUOTE = 300
const GAP = 2

/** Up to three digits behind the point, without zeros that say nothing; a cell that is zero is a dot. */
const digits = (weight: number): string => (weight === 0 ? '·' : String(Number(weight.toFixed(3))))

export const networkText = (view: NetworkView, door: Door, words: Words): string => {
  const { network } = words
  const { width, paint } = door
  const isOneMode = view.networkType === 'onemode'
  const called = (variable: string): string => network.variables[variable] ?? variable
  const head = [
    network.title(called(view.variable1), called(view.variable2), isOneMode),
    `${view.qualifierAggregation}: ${network.aggregations[view.qualifierAggregation] ?? ''}`,
    ...(view.normalization === 'no' ? [] : [view.normalization]),
    network.counted(view.statements),
  ]
  const lines = [paint(clean(head[0] as string), 'strong'), ...wrap(clean(head.slice(1).join('; ')), width), '']
  const left = leftOutText(view.leftOut, words)
  const tail = [
    ...view.notes.map(({ code, count }) => network.notes[code](count)),
    ...(left === '' ? [] : [`${network.leftOut.head}: ${left}.`]),
  ].flatMap((line) => wrap(line, width).map((one) => paint(one, 'faint')))
  if (view.edges.length === 0)
    return `${[...lines, network.nothing, ...(tail.length > 0 ? ['', ...tail] : [])].join('\n')}\n`
  const body = view.windows ? windowsText(view, door, words) : (matrixText(view, door) ?? tiesText(view, door, words))
  return `${[...lines, body.trimEnd(), ...campsText(view, door, words), ...(tail.length > 0 ? ['', ...tail] : [])].join('\n')}\n`
}

const labelsBy = (view: NetworkView, side: 'row' | 'col'): readonly string[] =>
  view.nodes.filter((node) => node.side === side).map(({ label }) => label)

/** Columns are numbered, their names stand below; `null` where it is wider than the terminal. */
const matrixText = (view: NetworkView, { width, paint }: Door): string | null => {
  const isOneMode = view.networkType === 'onemode'
  const rows = labelsBy(view, 'row')
  const cols = isOneMode ? rows : labelsBy(view, 'col')
  const cells = view.matrix.map((row) => row.map(digits))
  const numbers = cols.map((_, at) => String(at + 1))
  const widths = numbers.map((number, at) => Math.max(number.length, ...cells.map((row) => (row[at] ?? '').length)))
  const names = isOneMode ? rows.map((label, at) => `${at + 1} ${label}`) : rows
  const room = width - widths.reduce((sum, one) => sum + one + GAP, 0)
  const longest = Math.max(...names.map(displayWidth))
  if (room < Math.min(longest, 24)) return null
  const columns: Column[] = [
    { head: '', least: Math.min(longest, 12) },
    ...numbers.map((number, at) => ({ head: number, align: 'right' as const, least: widths[at] as number })),
  ]
  const text = table(
    columns,
    names.map((name, at) => [{ text: name }, ...(cells[at] ?? []).map((cell) => ({ text: cell }))]),
    width,
    paint,
  )
  const legend = isOneMode ? [] : ['', ...cols.flatMap((label, at) => wrap(clean(`${at + 1} ${label}`), width))]
  return `${text}${legend.join('\n')}`
}

const tiesText = (view: NetworkView, { width, paint }: Door, words: Words): string => {
  const labels = new Map(view.nodes.map(({ id, label }) => [id, label]))
  const strongest = [...view.edges]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.from + a.to < b.from + b.to ? -1 : 1))
    .slice(0, MOST_TIES)
  const rows = strongest.map(({ from, to, weight }) => [labels.get(from) ?? from, labels.get(to) ?? to, digits(weight)])
  const called = (variable: string): string => words.network.variables[variable] ?? variable
  const other = view.networkType === 'onemode' ? view.variable1 : view.variable2
  const text = table(
    [
      { head: called(view.variable1), least: 12 },
      { head: called(other), least: 12 },
      { head: words.network.weight, align: 'right' },
    ],
    rows,
    width,
    paint,
  )
  return `${text}${paint(words.network.strongest(strongest.length, view.edges.length), 'faint')}`
}

const windowsText = (view: NetworkView, { width, paint }: Door, words: Words): string => {
  const { network } = words
  const windows = view.windows ?? []
  if (windows.length === 0) return network.noWindows
  const [from, until, statements, nodes, sum] = network.windowHeads
  const rows = windows.map((one) => [
    one.start.slice(0, 10),
    one.stop.slice(0, 10),
    String(one.statements),
    view.networkType === 'onemode' ? String(one.rows.length) : `${one.rows.length} + ${one.cols.length}`,
    digits(one.matrix.flat().reduce((all, cell) => all + cell, 0)),
  ])
  const text = table(
    [
      { head: from },
      { head: until },
      { head: statements, align: 'right' },
      { head: nodes, align: 'right' },
      { head: sum, align: 'right' },
    ],
    rows,
    width,
    paint,
  )
  return `${paint(network.windows(windows.length), 'strong')}\n${text}`
}

const campsText = ({ polarization, nodes }: NetworkView, { width, paint }: Door, words: Words): readonly string[] => {
  const { network } = words
  if (polarization === null || polarization.camps.length === 0) return []
  const labels = new Map(nodes.filter(({ side }) => side === 'row').map(({ name, label }) => [name, label]))
  const listed = (names: readonly string[]): string => names.map((name) => labels.get(name) ?? name).join(', ')
  const entries = [
    ...polarization.camps.map((names, at) => `${network.camp(at + 1)}: ${listed(names)}`),
    ...(polarization.alone.length > 0 ? [`${network.alone}: ${listed(polarization.alone)}`] : []),
    polarization.conflictBetween === null
      ? network.noConflict
      : network.conflict(
          digits(polarization.conflictBetween).replace('·', '0'),
          digits(polarization.conflict.within).replace('·', '0'),
          digits(polarization.conflict.between).replace('·', '0'),
        ),
  ]
  return [
    '',
    paint(network.camps(digits(polarization.modularity ?? 0).replace('·', '0')), 'strong'),
    ...entries.flatMap((line) => wrap(clean(line), width)),
  ]
}

const leftOutText = (leftOut: LeftOutView, { network }: Words): string =>
  (['outOfRange', 'excluded', 'notCoded', 'duplicates', 'uncommitted'] as const)
    .filter((key) => leftOut[key] > 0)
    .map((key) => network.leftOut[key](leftOut[key]))
    .join(', ')

/** Why a weight is what it is: what both speak of, how, and in which words. */
export const weightText = (view: WeightView, { width, paint }: Door, words: Words): string => {
  const { network } = words
  const sentences = new Map(view.sentences.map((sentence) => [sentence.id, sentence]))
  const lines = [
    paint(clean(`${view.fromLabel} — ${view.toLabel}: ${digits(view.weight).replace('·', '0')}`), 'strong'),
    [view.qualifierAggregation, ...(view.normalization === 'no' ? [] : [view.normalization])].join(', '),
  ]
  if (view.parts.length === 0) return `${[...lines, '', network.noTie].join('\n')}\n`
  const isOneMode = view.parts.some(({ to }) => to.length > 0)
  for (const part of view.parts) {
    const adds = part.adds === null || !isOneMode ? '' : ` (${network.adds(digits(part.adds).replace('·', '0'))})`
    lines.push('', ...wrap(clean(`${part.termLabel}${adds}`), width).map((line) => paint(line, 'strong')))
    for (const [who, levels] of [
      [view.fromLabel, part.from],
      [view.toLabel, part.to],
    ] as const)
      for (const { level, statements } of levels) {
        const stance = level === '' ? '' : `: ${network.levels[level] ?? level}`
        lines.push(...(isOneMode || stance !== '' ? wrap(clean(`  ${who}${stance}`), width) : []))
        for (const id of statements) {
          const sentence = sentences.get(id)
          if (!sentence) continue
          const quote = sentence.quote.replace(/\s+/g, ' ').trim()
          const cut =
            quote.length > LONGEST_QUOTE ? `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_QUOTE))} …` : quote
          const date = sentence.date === null ? words.undated : words.date(sentence.date)
          lines.push(
            ...wrap(clean(words.quoted(cut)), width - 4).map((line) => `    ${line}`),
            ...wrap(clean(`${date}, ${sentence.documentTitle} [${id}]`), width - 4).map((line) =>
              paint(`    ${line}`, 'faint'),
            ),
          )
        }
      }
  }
  return `${lines.join('\n')}\n`
}

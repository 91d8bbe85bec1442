// Two codings side by side for a reader: the figures, then what they disagree about most, and a whole table where asked for.
import {
  type AgreementVariable,
  type AgreementView,
  alphaText,
  type ConfusionView,
  countsOf,
  disagreementsOf,
  valueLabel,
  type Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { table } from './table.js'
import { clean, elide, wrap } from './width.js'

/** So many kinds of disagreement a variable, and so many names of texts. */
const MOST = 5
const NAMES = 3
const LISTED: readonly AgreementVariable[] = ['act', 'issue', 'sign']

export const agreementText = (
  view: AgreementView,
  { width, paint }: Door,
  words: Words,
  whole: AgreementVariable | null,
): string => {
  const say = words.agreement
  const [a, b] = view.coders
  const paragraph = (text: string): readonly string[] => wrap(clean(text), width)
  const faint = (text: string): readonly string[] => paragraph(text).map((line) => paint(line, 'faint'))
  const only = (coder: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0
      ? []
      : faint(say.only(coder, ids.length, `${ids.slice(0, NAMES).join(', ')}${ids.length > NAMES ? ', …' : ''}`))
  const measures = table(
    [
      { head: say.measure },
      { head: say.level },
      { head: say.alpha, align: 'right' },
      { head: say.pairs, align: 'right' },
      { head: say.same, align: 'right' },
    ],
    view.measures.map(({ variable, level, alpha, pairs, same }) => [
      say.variables[variable],
      say.levels[level],
      alphaText(alpha),
      String(pairs),
      String(same),
    ]),
    width,
    paint,
  )
  const spans = table(
    [{ head: say.unitised }, { head: say.alpha, align: 'right' }],
    view.unitised.map(({ by, alpha }) => [say.spans[by], alphaText(alpha)]),
    width,
    paint,
  )
  const lines = [
    ...paragraph(say.documents(view.documents.length, view.length)),
    ...paragraph(countsOf(view, words)),
    ...only(a, view.onlyA),
    ...only(b, view.onlyB),
    '',
    ...measures.trimEnd().split('\n'),
    ...faint(say.how),
    '',
    ...spans.trimEnd().split('\n'),
    ...faint(say.unitisedHow),
    ...view.confusion.flatMap((one) =>
      whole === one.variable
        ? ['', ...confusionLines(view, one, { width, paint }, words)]
        : whole === null && LISTED.includes(one.variable)
          ? disagreementLines(view, one, { width, paint }, words)
          : [],
    ),
  ]
  return `${lines.join('\n')}\n`
}

type Screen = Pick<Door, 'width' | 'paint'>

const disagreementLines = (
  view: AgreementView,
  confusion: ConfusionView,
  { width, paint }: Screen,
  words: Words,
): readonly string[] => {
  const say = words.agreement
  const found = disagreementsOf(view.pairs, confusion).filter(({ a, b }) => a !== null && b !== null)
  if (found.length === 0) return []
  const label = (value: string | null): string => valueLabel(confusion.variable, value ?? '', words)
  return [
    '',
    paint(
      elide(`${say.disagreements}: ${say.variables[confusion.variable]} (${say.oneOf(...view.coders)})`, width),
      'strong',
    ),
    ...found
      .slice(0, MOST)
      .map(({ a, b, pairs }) =>
        elide(`${String(pairs.length).padStart(4)}  ${clean(say.oneOf(label(a), label(b)))}`, width),
      ),
  ]
}

/** Columns bear the numbers of the rows: twelve acts would not fit beside each other. */
const confusionLines = (
  view: AgreementView,
  { variable, values, table: counts, onlyA, onlyB }: ConfusionView,
  { width, paint }: Screen,
  words: Words,
): readonly string[] => {
  const say = words.agreement
  const figure = (count: number | undefined): string => (count ? String(count) : '·')
  const numbered = (value: string, i: number): string => `${i + 1} ${valueLabel(variable, value, words)}`
  const grid = table(
    [
      { head: say.variables[variable], least: 12 },
      ...values.map((_, i) => ({ head: String(i + 1), align: 'right' as const })),
      { head: say.notCoded, align: 'right', least: 3 },
    ],
    [
      ...values.map((value, i) => [
        numbered(value, i),
        ...values.map((_, j) => ({
          text: figure(counts[i]?.[j]),
          ...(i === j ? { style: 'strong' as const } : {}),
        })),
        figure(onlyA[i]),
      ]),
      [say.notCoded, ...onlyB.map(figure), ''],
    ],
    width,
    paint,
  )
  return [paint(`${say.confusion}. ${say.confusionHow(...view.coders)}`, 'strong'), ...grid.trimEnd().split('\n')]
}

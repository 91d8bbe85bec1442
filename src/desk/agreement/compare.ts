// Two codings of the same texts: which statements they share, how far their values agree, and whether they cut the same spans.
import { actSchema, type Complaint, complaint, type Range } from '../../dossier/index.js'
import type { CodedDocument, CodedStatement } from '../evaluate/gold.js'
import { documentsOfTheCase, folded, pairUp } from '../evaluate/pairing.js'
import { krippendorffAlpha, type Level } from './alpha.js'
import { unitisedAlpha, unitisedOverall } from './unitised.js'
import type {
  AgreementVariable,
  AgreementView,
  CodedOnce,
  CodedPair,
  ConfusionView,
  MeasureView,
  UnitisedView,
} from './views.js'

/** Machine readings fit as well. */
export type Judged = Pick<
  CodedStatement,
  'begin' | 'end' | 'quote' | 'speaker' | 'actor' | 'party' | 'act' | 'sign' | 'strength' | 'issue' | 'condition'
>
export interface JudgedDocument extends Pick<CodedDocument, 'id' | 'text' | 'conflict'> {
  readonly statements: readonly Judged[]
}
export interface Coder {
  readonly name: string
  readonly documents: readonly JudgedDocument[]
}

export type Compared =
  | { readonly ok: true; readonly agreement: AgreementView }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

interface Both {
  readonly id: string
  readonly length: number
  readonly inCase: boolean
  readonly a: readonly Judged[]
  readonly b: readonly Judged[]
}

/** Refused where the two have no document in common, or one text is another in the other coding. */
export const agreementOf = (a: Coder, b: Coder): Compared => {
  const complaints: Complaint[] = []
  const other = new Map(b.documents.map((document) => [document.id, document]))
  const common = a.documents.flatMap((document) => {
    const partner = other.get(document.id)
    if (!partner) return []
    if (partner.text !== document.text)
      complaints.push(
        complaint(
          'other-text',
          `document "${document.id}" has another text in ${b.name}: spans cannot be compared; code both from one file`,
          a.name,
        ),
      )
    return [[document, partner] as const]
  })
  if (common.length === 0)
    complaints.push(
      complaint(
        'nothing-in-common',
        `no document id of ${a.name} occurs in ${b.name}; give the same texts the same ids`,
        a.name,
      ),
    )
  if (complaints.length > 0) return { ok: false, complaints }
  const ofTheCase = documentsOfTheCase(common.flat())
  const documents = common
    .map(
      ([one, two]): Both => ({
        id: one.id,
        length: one.text.length,
        inCase: ofTheCase(one) || ofTheCase(two),
        a: one.statements,
        b: two.statements,
      }),
    )
    .sort((x, y) => (x.id < y.id ? -1 : 1))
  const texts = new Map(common.map(([{ id, text }]) => [id, text]))
  const pairs = documents.flatMap((document) => pairsOf(document, texts.get(document.id) as string))
  const inBoth = new Set(documents.map(({ id }) => id))
  const alone = (coder: Coder): readonly string[] =>
    coder.documents.flatMap(({ id }) => (inBoth.has(id) ? [] : [id])).sort()
  const counts = [count(documents, 'a'), count(documents, 'b')] as const
  const paired = pairs.filter((pair) => pair.a && pair.b).length
  const all = counts[0] + counts[1]
  return {
    ok: true,
    agreement: {
      version: 1,
      coders: [a.name, b.name],
      documents: documents.map(({ id }) => id),
      onlyA: alone(a),
      onlyB: alone(b),
      statements: counts,
      paired,
      found: all === 0 ? null : (2 * paired) / all,
      measures: MEASURES.map(([variable, level]) => measureOf(pairs, variable, level)),
      length: documents.reduce((sum, { length }) => sum + length, 0),
      unitised: (['span', 'act', 'issue', 'sign'] as const).map((by) => unitisedBy(documents, by)),
      confusion: VARIABLES.map((variable) => confusionOf(pairs, variable)),
      pairs,
    },
  }
}

const MEASURES: readonly (readonly [AgreementVariable, Level])[] = [
  ['act', 'nominal'],
  ['issue', 'nominal'],
  ['sign', 'nominal'],
  ['strength', 'ordinal'],
  ['strength', 'interval'],
  ['party', 'nominal'],
  ['condition', 'nominal'],
]
const VARIABLES: readonly AgreementVariable[] = ['act', 'issue', 'sign', 'strength', 'party', 'condition']

const count = (documents: readonly Both[], side: 'a' | 'b'): number =>
  documents.reduce((sum, document) => sum + document[side].length, 0)

const onceOf = ({ begin, end, quote, actor, party, act, sign, strength, issue, condition }: Judged): CodedOnce => ({
  begin,
  end,
  quote,
  actor,
  party,
  act,
  sign,
  strength,
  issue,
  condition: condition?.head ?? null,
})

/** In the order of the text. */
const pairsOf = ({ id, inCase, a, b }: Both, text: string): readonly CodedPair[] => {
  const together = pairUp(text, a, b, inCase)
  const [inA, inB] = [new Set(together.map(([i]) => i)), new Set(together.map(([, j]) => j))]
  const pair = (one: Judged | undefined, two: Judged | undefined): CodedPair => ({
    document: id,
    inCase,
    a: one ? onceOf(one) : null,
    b: two ? onceOf(two) : null,
  })
  const placeOf = ({ a: one, b: two }: CodedPair): readonly [number, number] => [
    Math.min(one?.begin ?? Infinity, two?.begin ?? Infinity),
    Math.min(one?.end ?? Infinity, two?.end ?? Infinity),
  ]
  return [
    ...together.map(([i, j]) => pair(a[i], b[j])),
    ...a.flatMap((one, i) => (inA.has(i) ? [] : [pair(one, undefined)])),
    ...b.flatMap((two, j) => (inB.has(j) ? [] : [pair(undefined, two)])),
  ].sort((x, y) => {
    const [p, q] = [placeOf(x), placeOf(y)]
    return p[0] - q[0] || p[1] - q[1] || (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)
  })
}

/** As a coder would say it; `null` is a value too ("commits nobody"), not a missing one. */
const valueOf = (one: CodedOnce, variable: AgreementVariable): string => String(one[variable] ?? '')

/** Names are one where they differ in case or accents only. */
const comparable = (one: CodedOnce, variable: AgreementVariable): string | number =>
  variable === 'party'
    ? folded(one.party)
    : variable === 'strength' || variable === 'sign'
      ? one[variable]
      : valueOf(one, variable)

const takesPart = (variable: AgreementVariable, { inCase }: CodedPair): boolean => variable !== 'issue' || inCase

const measureOf = (pairs: readonly CodedPair[], variable: AgreementVariable, level: Level): MeasureView => {
  const units = pairs.flatMap((pair) =>
    pair.a && pair.b && takesPart(variable, pair)
      ? [[comparable(pair.a, variable), comparable(pair.b, variable)] as const]
      : [],
  )
  return {
    variable,
    level,
    alpha: krippendorffAlpha(units, level).alpha,
    pairs: units.length,
    same: units.filter(([one, two]) => one === two).length,
  }
}

const ACTS: readonly string[] = actSchema.options

const inOrder = (variable: AgreementVariable, values: Iterable<string>): readonly string[] => {
  const rank = (value: string): number =>
    variable === 'act' ? ACTS.indexOf(value) : variable === 'sign' || variable === 'strength' ? -Number(value) : 0
  return [...new Set(values)].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0))
}

const confusionOf = (all: readonly CodedPair[], variable: AgreementVariable): ConfusionView => {
  const pairs = all.filter((pair) => takesPart(variable, pair))
  // Two spellings of one name share a row, under the one that comes first.
  const spelling = new Map<string | number, string>()
  const sides = pairs.flatMap(({ a, b }) => [a, b].filter((one) => one !== null))
  for (const one of [...sides].sort((x, y) => (valueOf(x, variable) < valueOf(y, variable) ? -1 : 1))) {
    const key = comparable(one, variable)
    if (!spelling.has(key)) spelling.set(key, valueOf(one, variable))
  }
  const named = (one: CodedOnce): string => spelling.get(comparable(one, variable)) as string
  const values = inOrder(variable, spelling.values())
  const place = new Map(values.map((value, i) => [value, i]))
  const table = values.map(() => values.map(() => 0))
  const onlyA = values.map(() => 0)
  const onlyB = values.map(() => 0)
  const up = (row: number[] | undefined, at: number): void => {
    if (row) row[at] = (row[at] ?? 0) + 1
  }
  for (const { a, b } of pairs) {
    const [i, j] = [a ? (place.get(named(a)) as number) : -1, b ? (place.get(named(b)) as number) : -1]
    if (i >= 0 && j >= 0) up(table[i], j)
    else if (i >= 0) up(onlyA, i)
    else up(onlyB, j)
  }
  return { variable, values, table, onlyA, onlyB }
}

const unitisedBy = (documents: readonly Both[], by: UnitisedView['by']): UnitisedView => {
  const used = by === 'issue' ? documents.filter(({ inCase }) => inCase) : documents
  const valuesOf = (one: Judged): string => (by === 'span' ? '' : String(one[by] ?? ''))
  const values =
    by === 'span'
      ? ['']
      : inOrder(
          by,
          used.flatMap(({ a, b }) => [...a, ...b].map(valuesOf)),
        )
  const alphas = values.map((value) => {
    const marked = (statements: readonly Judged[]): readonly Range[] =>
      statements.filter((one) => valuesOf(one) === value)
    return unitisedAlpha(used.map(({ length, a, b }) => ({ length, marked: [marked(a), marked(b)] })))
  })
  return {
    by,
    alpha: unitisedOverall(alphas),
    values:
      by === 'span'
        ? []
        : alphas.map(({ alpha, units }, i) => ({
            value: values[i] as string,
            alpha,
            a: units[0] ?? 0,
            b: units[1] ?? 0,
          })),
  }
}

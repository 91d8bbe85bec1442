// Drift of the words of a statement: hedges, "for now", quotation marks, amounts, parts, places.
import { findTerms, type TermHit } from '../../casebook/index.js'
import { overlaps } from '../../dossier/index.js'
import { quantitiesIn } from '../quantities.js'
import type { RelayCase } from '../relay-case.js'
import type { Drift, DriftKind } from './drift.js'
import { cite, firstRow, inQuotes, isQuoted, type Placed, type Report } from './report.js'

type Found = { readonly begin: number; readonly end: number } | null

/** Had by one report only: the first kind where the second lacks it, the second kind where it came in. */
const oneSided = (a: Report, b: Report, x: Found, y: Found, lost: DriftKind, added: DriftKind): readonly Drift[] => {
  const plain = { what: null, where: 'statement' } as const
  if (x && !y) return [{ kind: lost, from: cite(a, x), to: null, ...plain }]
  if (y && !x) return [{ kind: added, from: null, to: cite(b, y), ...plain }]
  return []
}

const hedge = (report: Report): Found => firstRow(report.around, report.language?.relay.hedges ?? [])

/** Coded as leaning, or as neither yes nor no, where the other report has it firm: strength by the coding manual, section 4. */
const LEANING = 1
const isLeaning = ({ statement }: Report): boolean => statement.strength <= LEANING

/** By its words; where neither has such a word, by what was understood ("nothing should be ruled out" → "wants"). */
export const hedges = (a: Report, b: Report): readonly Drift[] => {
  const [x, y] = [hedge(a), hedge(b)]
  if (x || y || a.statement.sign * b.statement.sign === -1) return oneSided(a, b, x, y, 'hedge-lost', 'hedge-added')
  const [leans, leansToo] = [isLeaning(a) ? a.statement : null, isLeaning(b) ? b.statement : null]
  return oneSided(a, b, leans, leansToo, 'hedge-lost', 'hedge-added')
}

/** BECAUSE makes a stance temporary by its cause; that goes with the condition. */
const temporary = (report: Report): Found => {
  const { language, statement, around, own } = report
  const rows = language?.temporaryWords.map((row) => row.map((word) => word.replaceAll('ß', 'ss'))) ?? []
  // Its condition too: "wegen des Vorstosses derzeit" is one stretch.
  const words = firstRow(around, rows) ?? firstRow(own, rows)
  if (words) return words
  const said = firstRow(around, language?.relay.nowInSpeech ?? [])
  if (said && inQuotes(report, said)) return said
  return statement.temporary && statement.condition?.head !== 'BECAUSE' ? statement : null
}

export const temporaries = (a: Report, b: Report): readonly Drift[] =>
  oneSided(a, b, temporary(a), temporary(b), 'temporary-lost', 'temporary-added')

export const quotationMarks = (a: Report, b: Report): readonly Drift[] =>
  oneSided(
    a,
    b,
    isQuoted(a) ? a.statement : null,
    isQuoted(b) ? b.statement : null,
    'quotation-lost',
    'quotation-added',
  )

/** Issues a condition names; those its words name only in passing are among them, and do no harm on both sides. */
const termsOf = ({ article, language }: Report, range: Found, relays: RelayCase): readonly TermHit[] => {
  const lexicon = language && relays.lexiconOf(language.code)
  if (!lexicon || !range) return []
  return findTerms(lexicon, article.text.slice(range.begin, range.end))
}

/** The part of a condition that the other report has neither in its condition nor anywhere in the sentence. */
const partOnly = (a: Report, b: Report, relays: RelayCase): Found => {
  const { condition } = a.statement
  if (!condition || !b.statement.condition) return null
  const [first, last] = [b.around[0], b.around.at(-1)]
  const there = [
    ...termsOf(b, b.statement.condition, relays),
    ...(first && last ? termsOf(b, { begin: first.begin, end: last.end }, relays) : []),
  ].flatMap(({ issue }) => relays.widening(issue))
  // Where nothing is recognised on the other side, nothing is known to be missing.
  if (there.length === 0) return null
  // Words far apart ("troops … NATO") may belong to other things; words in a row name what they say.
  const inARow = termsOf(a, condition, relays).filter(({ spans }) => spans.length === 1)
  const gone = inARow.find(({ issue }) => !relays.widening(issue).some((one) => there.includes(one)))
  const [span] = gone?.spans ?? []
  return span ? { begin: condition.begin + span.begin, end: condition.begin + span.end } : null
}

/** Compared as a whole, and where both have one by the issues it names. */
export const conditions = (a: Report, b: Report, relays: RelayCase): readonly Drift[] => {
  const [x, y] = [a.statement.condition, b.statement.condition]
  const kinds = ['condition-dropped', 'condition-added'] as const
  if (!x || !y) return oneSided(a, b, x, y, ...kinds)
  return [
    ...oneSided(a, b, partOnly(a, b, relays), null, ...kinds),
    ...oneSided(a, b, null, partOnly(b, a, relays), ...kinds),
  ]
}

const stretch = (words: readonly Placed[]): Found => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { begin: first.begin, end: last.end } : null
}

interface Amount {
  readonly unit: string
  readonly value: number
  readonly begin: number
  readonly end: number
}

const amountsIn = ({ article, language }: Report, words: readonly Placed[]): readonly Amount[] => {
  const range = stretch(words)
  if (!language || !range) return []
  return quantitiesIn(article.text.slice(range.begin, range.end), language).map((found) => ({
    ...found,
    begin: found.begin + range.begin,
    end: found.end + range.begin,
  }))
}

const counted = ({ own, statement }: Report, other: Report): readonly Placed[] =>
  own.filter(
    (word) => other.statement.condition !== null || !statement.condition || !overlaps(word, statement.condition),
  )

/** An amount counts as lost only where its unit is nowhere in the sentence of the other. */
export const amounts = (a: Report, b: Report): readonly Drift[] => {
  const plain = { what: null, where: 'statement' } as const
  // What only the condition counts goes with the condition, where the other report has none.
  const [own, theirs] = [amountsIn(a, counted(a, b)), amountsIn(b, counted(b, a))]
  const [wide, theirWide] = [amountsIn(a, a.around), amountsIn(b, b.around)]
  const units = new Set([...own, ...theirs].map(({ unit }) => unit))
  return [...units].flatMap((unit): readonly Drift[] => {
    const of = (list: readonly Amount[]) => list.filter((amount) => amount.unit === unit)
    const [x, y] = [of(own)[0] ?? of(wide)[0], of(theirs)[0] ?? of(theirWide)[0]]
    if (x && !y) return [{ kind: 'vaguer', from: cite(a, x), to: null, ...plain }]
    if (y && !x) return [{ kind: 'more-exact', from: null, to: cite(b, y), ...plain }]
    const values = new Set([...of(own), ...of(wide)].map(({ value }) => value))
    if (!x || !y || [...of(theirs), ...of(theirWide)].some(({ value }) => values.has(value))) return []
    return [{ kind: 'quantity-changed', from: cite(a, x), to: cite(b, y), ...plain }]
  })
}

interface Extent {
  readonly level: number
  readonly begin: number
  readonly end: number
}

export const extentIn = ({ language }: Pick<Report, 'language'>, words: readonly Placed[]): Extent | null => {
  const extents = language?.relay.extents ?? []
  const found = firstRow(
    words,
    extents.map(([row]) => row),
  )
  if (!found) return null
  const said = words.filter(({ begin, end }) => begin >= found.begin && end <= found.end).map(({ text }) => text)
  const level = extents.find(([row]) => row.join(' ') === said.join(' '))?.[1] ?? 0
  return { level, begin: found.begin, end: found.end }
}

export const extents = (a: Report, b: Report): readonly Drift[] => {
  const [x, y] = [extentIn(a, a.own), extentIn(b, b.own)]
  if ((x?.level ?? 0) === (y?.level ?? 0)) return []
  const kind = (x?.level ?? 0) > (y?.level ?? 0) ? 'vaguer' : 'more-exact'
  return [{ kind, from: x && cite(a, x), to: y && cite(b, y), what: null, where: 'statement' }]
}

/** One place left out is style; a list of them that becomes "the areas" is not. */
const FEWEST_PLACES = 2

const placesIn = (relays: RelayCase, words: readonly Placed[]): readonly Placed[] =>
  words.filter(({ text }) => relays.isPlace(text))

export const places = (a: Report, b: Report, relays: RelayCase): readonly Drift[] => {
  const named = (report: Report): Found => {
    const own = placesIn(relays, report.own)
    return new Set(own.map(({ text }) => text)).size >= FEWEST_PLACES ? stretch(own) : null
  }
  const any = (report: Report): boolean => placesIn(relays, report.around).length > 0
  const [x, y] = [any(b) ? null : named(a), any(a) ? null : named(b)]
  return oneSided(a, b, x, y, 'vaguer', 'more-exact')
}

/** "Further territory" for "the four regions". */
export const issues = (a: Report, b: Report, relays: RelayCase): readonly Drift[] => {
  const [x, y] = [a.statement.issue, b.statement.issue]
  if (x === null || y === null || x === y) return []
  const kind = relays.widening(x).includes(y) ? 'vaguer' : relays.widening(y).includes(x) ? 'more-exact' : null
  if (kind === null) return []
  return [{ kind, from: cite(a, a.statement), to: cite(b, b.statement), what: y, where: 'statement' }]
}

export const signs = (a: Report, b: Report): readonly Drift[] =>
  a.statement.sign * b.statement.sign === -1
    ? [
        {
          kind: 'polarity-turned',
          from: cite(a, a.statement),
          to: cite(b, b.statement),
          what: null,
          where: 'statement',
        },
      ]
    : []

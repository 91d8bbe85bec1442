// The definitions once more, for tests: a full array X[i][j][k] and loops over everything, written from the formulas alone and
// sharing no code with what it tests.
import type { Coding } from './coding.js'
import type { NetworkOptions } from './options.js'

const at = <T>(list: readonly T[], index: number): T => list[index] as T

interface NaiveMatrix {
  readonly rows: readonly string[]
  readonly cols: readonly string[]
  readonly matrix: readonly (readonly number[])[]
}

/** Of several alike the earliest counts, of one day the one in the first document. */
const earliestFirst = ({ statements }: Coding): Coding['statements'] =>
  [...statements].sort(
    (a, b) =>
      (a.from as number) - (b.from as number) ||
      Number(a.document) - Number(b.document) ||
      a.begin - b.begin ||
      a.end - b.end ||
      Number(a.order) - Number(b.order),
  )

export const naiveNetwork = (given: Coding, options: NetworkOptions): NaiveMatrix => {
  const coding = { ...given, statements: earliestFirst(given) }
  const { variable1, variable2, qualifier, qualifierAggregation: aggregation, normalization } = options
  const type = coding.variables.find(({ name }) => name === qualifier)?.type ?? 'none'
  const of = (index: number, name: string): string => String(at(coding.statements, index).values[name] ?? '')
  const level = (index: number): string | number => {
    const value = qualifier === null ? 0 : at(coding.statements, index).values[qualifier]
    return type === 'short text' ? String(value) : Number(value)
  }
  const iso = (index: number): string => new Date(at(coding.statements, index).from as number).toISOString()
  const isoWeek = (index: number): string => {
    // By the definition: the week with the year's first Thursday is week 1.
    const date = new Date(iso(index))
    date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
    const year = date.getUTCFullYear()
    return `${year}/${Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)}`
  }
  const period = (index: number): string => {
    switch (options.duplicates) {
      case 'document':
        return at(coding.statements, index).document
      case 'week':
        return isoWeek(index)
      case 'month':
        return iso(index).slice(0, 7)
      case 'year':
        return iso(index).slice(0, 4)
      default:
        return 'all'
    }
  }
  const kept: number[] = []
  for (let index = 0; index < coding.statements.length; index++) {
    if (of(index, variable1.name) === '' || of(index, variable2.name) === '' || level(index) === '') continue
    const isRepeat =
      options.duplicates !== 'include' &&
      kept.some(
        (other) =>
          of(other, variable1.name) === of(index, variable1.name) &&
          of(other, variable2.name) === of(index, variable2.name) &&
          (aggregation === 'ignore' || level(other) === level(index)) &&
          period(other) === period(index),
      )
    if (!isRepeat) kept.push(index)
  }
  const labels = (name: string): string[] => [...new Set(kept.map((index) => of(index, name)))].sort()
  const [rows, terms] = [labels(variable1.name), labels(variable2.name)]
  const present = [...new Set(coding.statements.map((_, index) => level(index)))].filter((one) => one !== '')
  const levels: readonly (string | number)[] =
    type === 'boolean'
      ? [0, 1]
      : type === 'integer'
        ? (present as number[]).sort((a, b) => a - b)
        : (present as string[]).sort()
  const range = type === 'boolean' ? 1 : Number(levels.at(-1) ?? 0) - Number(levels[0] ?? 0)
  const X = rows.map((row) =>
    terms.map((term) =>
      levels.map(
        (k) =>
          kept.filter((s) => of(s, variable1.name) === row && of(s, variable2.name) === term && level(s) === k).length,
      ),
    ),
  )
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const n = X.map((ofRow) => sum(ofRow.flat()))
  const ks = levels.map((_, k) => k)

  if (options.networkType === 'twomode') {
    const cell = (i: number, j: number): number => {
      const counts = at(at(X, i), j)
      const raw = (() => {
        if (aggregation === 'combine')
          return sum(ks.filter((k) => at(counts, k) > 0).map((k) => 2 ** (levels.length - 1 - k)))
        if (aggregation === 'subtract' && type === 'boolean') return at(counts, 1) - at(counts, 0)
        if (aggregation === 'subtract' && type === 'integer')
          return sum(ks.map((k) => Number(levels[k]) * at(counts, k)))
        return sum(counts)
      })()
      if (normalization === 'activity') return raw / at(n, i)
      if (normalization === 'prominence') return raw / sum(X.map((ofRow) => sum(at(ofRow, j))))
      return raw
    }
    return { rows, cols: terms, matrix: rows.map((_, i) => terms.map((_, j) => cell(i, j))) }
  }

  const tie = (i: number, h: number, wanted: string): number => {
    let [ignore, congruence, conflict] = [0, 0, 0]
    for (let j = 0; j < terms.length; j++) {
      const [a, b] = [at(at(X, i), j), at(at(X, h), j)]
      ignore += sum(a) * sum(b)
      for (const k of ks)
        for (const l of ks) {
          if (type === 'short text') {
            if (k !== l) continue
            congruence += at(a, k) * at(b, k)
            if (at(a, k) > 0 && at(b, k) === 0) conflict += at(a, k)
            if (at(b, k) > 0 && at(a, k) === 0) conflict += at(b, k)
            continue
          }
          const apart = range === 0 ? 0 : Math.abs(Number(levels[k]) - Number(levels[l])) / range
          congruence += at(a, k) * at(b, l) * (1 - apart)
          conflict += at(a, k) * at(b, l) * apart
        }
    }
    if (wanted === 'ignore') return ignore
    return wanted === 'congruence' ? congruence : wanted === 'conflict' ? conflict : congruence - conflict
  }
  const weight = (i: number, h: number): number => {
    if (i === h) return 0
    const w = tie(i, h, aggregation)
    if (normalization === 'average') return w / ((at(n, i) + at(n, h)) / 2)
    if (normalization === 'cosine') return at(n, i) * at(n, h) === 0 ? 0 : w / (at(n, i) * at(n, h))
    if (normalization === 'jaccard') {
      let [m10, m01, m11] = [0, 0, 0]
      for (let j = 0; j < terms.length; j++)
        for (const k of ks) {
          const [a, b] = [at(at(at(X, i), j), k), at(at(at(X, h), j), k)]
          if (b === 0) m10 += a
          if (a === 0) m01 += b
          m11 += a * b
        }
      return m10 + m01 + m11 === 0 ? 0 : w / (m10 + m01 + m11)
    }
    if (normalization === 'textbook-jaccard') {
      const set = (r: number): Set<string> =>
        new Set(
          terms.flatMap((_, j) =>
            aggregation === 'ignore'
              ? sum(at(at(X, r), j)) > 0
                ? [`${j}`]
                : []
              : ks.filter((k) => at(at(at(X, r), j), k) > 0).map((k) => `${j}/${k}`),
          ),
        )
      const [a, b] = [set(i), set(h)]
      return [...a].filter((one) => b.has(one)).length / new Set([...a, ...b]).size
    }
    if (normalization === 'textbook-cosine') {
      // As vectors: counts by concept, net counts by concept, or counts by concept and level.
      const vector = (r: number): number[] =>
        terms.flatMap((_, j) => {
          const counts = at(at(X, r), j)
          if (aggregation === 'ignore') return [sum(counts)]
          return aggregation === 'subtract' ? [at(counts, 1) - at(counts, 0)] : counts
        })
      const [a, b] = [vector(i), vector(h)]
      const dot = (x: readonly number[], y: readonly number[]): number => sum(x.map((one, index) => one * at(y, index)))
      const norm = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b))
      return norm === 0 ? 0 : dot(a, b) / norm
    }
    return w
  }
  return { rows, cols: rows, matrix: rows.map((_, i) => rows.map((_, h) => weight(i, h))) }
}

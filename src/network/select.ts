// Which statements a network is reckoned from. The order of the filters is DNA's (Exporter.java 911-1070, version 3.1.2): range
// of dates, values left out, empty fields, duplicates.

import { periodOf } from './calendar.js'
import type { CodedDocument, CodedStatement, CodedValue, Coding } from './coding.js'
import { isEmpty } from './coding.js'
import { naturalOrder } from './natural-order.js'
import type { NetworkOptions, VariableChoice } from './options.js'

/** How many were left out, and why; each is counted once, at the first filter it fails. */
export interface LeftOut {
  /** Outside the range, or with a month or year that reaches out of it, or without any date. */
  readonly outOfRange: number
  readonly excluded: number
  /** Variable 1, variable 2 or the qualifier was not coded. */
  readonly notCoded: number
  readonly duplicates: number
}

export interface Selection {
  /** In the order of (date, document, begin, end, id). */
  readonly kept: readonly CodedStatement[]
  /** What lies in the range of dates, before anything else is left out. */
  readonly inRange: readonly CodedStatement[]
  readonly leftOut: LeftOut
}

export type ValueOf = (statement: CodedStatement, variable: VariableChoice) => CodedValue | undefined

export const valuesIn = (documents: readonly CodedDocument[]): ValueOf => {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (statement, { name, ofDocument }) => {
    if (!ofDocument) return statement.values[name]
    return byId.get(statement.document)?.[name as keyof CodedDocument]
  }
}

const byNumber = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b

/** By list: all in their order. Documents are ranked once, for most pairs of a large coding are of one day. */
const ordered = new WeakMap<readonly CodedStatement[], readonly CodedStatement[]>()

const allInOrder = (statements: readonly CodedStatement[]): readonly CodedStatement[] => {
  const known = ordered.get(statements)
  if (known) return known
  const documents = [...new Set(statements.map(({ document }) => document))].sort(naturalOrder)
  const rank = new Map(documents.map((document, at) => [document, at]))
  const found = [...statements].sort(
    (a, b) =>
      byNumber(a.from, b.from) ||
      byNumber(a.to, b.to) ||
      (rank.get(a.document) as number) - (rank.get(b.document) as number) ||
      a.begin - b.begin ||
      a.end - b.end ||
      naturalOrder(a.order, b.order),
  )
  ordered.set(statements, found)
  return found
}

const isInRange = ({ from, to }: CodedStatement, { start, stop }: NetworkOptions): boolean => {
  if (start === null && stop === null) return true
  if (from === null || to === null) return false
  return (start === null || from >= start) && (stop === null || to <= stop)
}

export const select = (coding: Coding, options: NetworkOptions): Selection => {
  const { variable1, variable2, qualifier, exclusions } = options
  const valueOf = valuesIn(coding.documents)
  const inRange = allInOrder(coding.statements).filter((statement) => isInRange(statement, options))
  const lists = exclusions.map(({ variable, values, only }) => ({ variable, values: new Set(values), only }))
  const wanted = inRange.filter((statement) =>
    lists.every(({ variable, values, only }) => values.has(String(valueOf(statement, variable) ?? '')) === only),
  )
  const coded = wanted.filter(
    (statement) =>
      !isEmpty(valueOf(statement, variable1)) &&
      !isEmpty(valueOf(statement, variable2)) &&
      (qualifier === null || !isEmpty(statement.values[qualifier])),
  )
  const seen = new Set<string>()
  const kept = coded.filter((statement) => {
    const period = onceIn(statement, options)
    if (period === null) return true
    const key = JSON.stringify([
      period,
      valueOf(statement, variable1),
      valueOf(statement, variable2),
      options.qualifierAggregation === 'ignore' || qualifier === null ? null : statement.values[qualifier],
    ])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return {
    kept,
    inRange,
    leftOut: {
      outOfRange: coding.statements.length - inRange.length,
      excluded: inRange.length - wanted.length,
      notCoded: wanted.length - coded.length,
      duplicates: coded.length - kept.length,
    },
  }
}

/** Within what a statement counts once; `null`: it counts always. What has no certain period counts always, too. */
const onceIn = (statement: CodedStatement, { duplicates, quirks }: NetworkOptions): string | null => {
  switch (duplicates) {
    case 'include':
      return null
    case 'document':
      return statement.document
    case 'acrossrange':
      return ''
    case 'utterance':
      return statement.utterance
    default: {
      const { from, to } = statement
      if (from === null || to === null) return null
      const acrossYears = quirks.includes('calendar')
      const period = periodOf(from, duplicates, acrossYears)
      return period === periodOf(to, duplicates, acrossYears) ? period : null
    }
  }
}

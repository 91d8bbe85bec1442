// Which labels a network has, and what is known of them.
import type { CodedStatement, Coding } from './coding.js'
import type { NetworkOptions, VariableChoice } from './options.js'
import { valuesIn } from './select.js'

export interface NetworkNode {
  readonly label: string
  /** Name of its variable. */
  readonly variable: string
  readonly attributes: Readonly<Record<string, string>>
  /** "#rrggbb". */
  readonly colour: string | null
}

/**
 * Without isolates the labels of the statements that count. With them every label the variable has anywhere, as DNA's help
 * promises; by the quirk `isolates` only those of the range of dates, as its code does (Exporter.java 851-900). Sorted by code
 * units, without the empty one.
 */
export const labelsIn = (
  coding: Coding,
  variable: VariableChoice,
  { isolates, quirks }: NetworkOptions,
  { kept, inRange }: { readonly kept: readonly CodedStatement[]; readonly inRange: readonly CodedStatement[] },
): readonly string[] => {
  const asDna = quirks.includes('isolates')
  const statements = !isolates ? kept : asDna ? inRange : coding.statements
  const valueOf = valuesIn(coding.documents)
  const labels = new Set(statements.map((statement) => String(valueOf(statement, variable) ?? '')))
  if (isolates && !asDna) {
    if (variable.ofDocument) for (const document of coding.documents) labels.add(document[variable.name as 'author'])
    else for (const entity of coding.entities) if (entity.variable === variable.name) labels.add(entity.label)
  }
  labels.delete('')
  return [...labels].sort()
}

export const nodesOf = (
  coding: Coding,
  variable: VariableChoice,
  labels: readonly string[],
): readonly NetworkNode[] => {
  const known = variable.ofDocument
    ? new Map()
    : new Map(
        coding.entities.filter((entity) => entity.variable === variable.name).map((entity) => [entity.label, entity]),
      )
  return labels.map((label) => {
    const entity = known.get(label)
    return { label, variable: variable.name, attributes: entity?.attributes ?? {}, colour: entity?.colour ?? null }
  })
}

// Options that are each well written but do not go together.
import type { Coding } from './coding.js'
import { levelsOf } from './levels.js'
import type { Aggregation, NetworkOptions, NetworkType, Normalization } from './options.js'
import { windowCount } from './windows.js'

interface Objection {
  readonly code: string
  readonly message: string
}

const AGGREGATIONS: Readonly<Record<NetworkType, readonly Aggregation[]>> = {
  twomode: ['ignore', 'combine', 'subtract'],
  onemode: ['ignore', 'congruence', 'conflict', 'subtract'],
}
const NORMALIZATIONS: Readonly<Record<NetworkType, readonly Normalization[]>> = {
  twomode: ['no', 'activity', 'prominence'],
  onemode: ['no', 'average', 'jaccard', 'cosine', 'textbook-jaccard', 'textbook-cosine'],
}
/** Of which aggregations the measures of the textbooks say anything. */
const TEXTBOOK: Readonly<Record<string, readonly Aggregation[]>> = {
  'textbook-jaccard': ['ignore', 'congruence'],
  'textbook-cosine': ['ignore', 'congruence', 'subtract'],
}
/** Numbers of sets of levels are exact up to 2^53. */
const MOST_COMBINED = 53
/** More windows than anybody looks at; a range in seconds would otherwise fill the memory. */
const MOST_WINDOWS = 10_000

export const objectionsTo = (options: NetworkOptions, coding: Coding): readonly Objection[] => {
  const { networkType, qualifier, qualifierAggregation: aggregation, normalization, timeWindow, kernel } = options
  const { variable1, variable2, start, stop } = options
  const objections: Objection[] = []
  const object = (code: string, message: string): void => void objections.push({ code, message })

  if (variable1.name !== '' && variable1.name === variable2.name && variable1.ofDocument === variable2.ofDocument)
    object('same-variable', `variable1 and variable2 are both "${variable1.name}"; choose two`)
  if (!AGGREGATIONS[networkType].includes(aggregation))
    object(
      'does-not-fit',
      `qualifierAggregation: "${aggregation}" is none for a ${networkType} network; there are ${AGGREGATIONS[networkType].join(', ')}`,
    )
  if (!NORMALIZATIONS[networkType].includes(normalization))
    object(
      'does-not-fit',
      `normalization: "${normalization}" is none for a ${networkType} network; there are ${NORMALIZATIONS[networkType].join(', ')}`,
    )
  if (qualifier === null && aggregation !== 'ignore')
    object('no-qualifier', `qualifierAggregation: "${aggregation}" needs a qualifier`)
  const textbook = TEXTBOOK[normalization]
  const { kind, names } = levelsOf(coding, qualifier)
  if (textbook && !textbook.includes(aggregation))
    object(
      'does-not-fit',
      `normalization: "${normalization}" is defined for ${textbook.join(', ')}, not "${aggregation}"`,
    )
  if (textbook && kind === 'text' && aggregation === 'subtract')
    object('does-not-fit', `normalization: "${normalization}" is not defined for "subtract" with a text as qualifier`)
  if (aggregation === 'combine' && names.length > MOST_COMBINED)
    object(
      'too-many-levels',
      `"combine" numbers sets of at most ${MOST_COMBINED} levels; "${qualifier}" has ${names.length}`,
    )
  if (start !== null && stop !== null && start > stop) object('empty-range', 'stopDate lies before startDate')
  if (kernel !== 'no' && (timeWindow === 'no' || timeWindow === 'events'))
    object('does-not-fit', `kernel: "${kernel}" needs a timeWindow in units of time`)
  const windows = timeWindow === 'no' ? 0 : windowCount(coding, options)
  if (windows > MOST_WINDOWS)
    object(
      'too-many-windows',
      `these are ${windows} windows of time; ask for at most ${MOST_WINDOWS}, by a larger unit or a shorter range`,
    )
  return objections
}

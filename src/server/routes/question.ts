import type { MatrixAsked } from '../../desk/index.js'
import { trustLevels } from '../../positions/index.js'
import type { ParameterValues } from '../parameters.js'
import { language } from './language.js'

/** Dates, trust and language, as most answers about positions take them. */
export const questionOf = (values: ParameterValues): MatrixAsked => {
  const trust = trustLevels.find((level) => level === values.trust)
  return {
    asOf: values.asOf ?? null,
    knownOn: values.knownOn ?? null,
    lang: language(values),
    ...(trust ? { trust } : {}),
  }
}

import type { ParameterValues } from '../parameters.js'

/** Language of the labels of an answer. */
export const language = (values: ParameterValues): string => values.lang ?? 'en'

// A file of options in DNA's own words → a question and the coding it is put to, or everything that is wrong with it at once.
import { type Complaint, complaint } from '../dossier/index.js'
import { objectionsTo } from './check-options.js'
import { type Coding, documentFields } from './coding.js'
import { instantOf, secondsOf } from './dates.js'
import {
  aggregations,
  type DnaQuirk,
  dnaQuirks,
  duplicateRules,
  type Exclusion,
  kernels,
  type NetworkOptions,
  networkTypes,
  normalizations,
  timeUnits,
  type VariableChoice,
} from './options.js'
import { meant, plain } from './spellings.js'

export type ParsedOptions =
  | { readonly ok: true; readonly coding: Coding; readonly options: NetworkOptions }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** In the order of the documentation. `exclude` is short for `excludeValues`. */
export const optionNames = [
  'networkType',
  'statementType',
  'variable1',
  'variable1Document',
  'variable2',
  'variable2Document',
  'qualifier',
  'qualifierAggregation',
  'normalization',
  'isolates',
  'duplicates',
  'startDate',
  'stopDate',
  'startTime',
  'stopTime',
  'timeWindow',
  'windowSize',
  'kernel',
  'indentTime',
  'normalizeToOne',
  'excludeValues',
  'exclude',
  'excludeAuthors',
  'excludeSources',
  'excludeSections',
  'excludeTypes',
  'invertValues',
  'invertAuthors',
  'invertSources',
  'invertSections',
  'invertTypes',
  'dnaQuirks',
] as const
type OptionName = (typeof optionNames)[number]

/** What is taken where nothing is said, the first the statements have: DNA's own names, then those of a dossier. */
const ACTORS = ['organization', 'party', 'person', 'actor']
const CONCEPTS = ['concept', 'issue']
const QUALIFIERS = ['agreement']

/** `place` is what complaints call the file. `codings`: one a statement type, the usual one first; never empty. */
export const parseOptions = (given: unknown, codings: readonly Coding[], place: string): ParsedOptions => {
  const complaints: Complaint[] = []
  const wrong = (code: string, message: string): void => void complaints.push(complaint(code, message, place))
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return {
      ok: false,
      complaints: [complaint('not-options', 'options are one JSON object: {"networkType": …}', place)],
    }

  const values = new Map<OptionName, unknown>()
  for (const [key, value] of Object.entries(given)) {
    const name = optionNames.find((one) => plain(one) === plain(key))
    if (name === undefined) wrong('unknown-option', `there is no option "${key}"; known are ${optionNames.join(', ')}`)
    else if (values.has(name)) wrong('option-twice', `"${key}" says again what another spelling of "${name}" says`)
    else values.set(name, value)
  }

  const choice = <T extends string>(name: OptionName, allowed: readonly T[], otherwise: T): T => {
    const value = values.get(name)
    if (value === undefined) return otherwise
    const found = typeof value === 'string' ? meant(name, value, allowed) : null
    if (found === null) wrong('unknown-value', `${name}: ${JSON.stringify(value)} is none of ${allowed.join(', ')}`)
    return found ?? otherwise
  }
  const flag = (name: OptionName, otherwise: boolean): boolean => {
    const value = values.get(name) ?? otherwise
    if (typeof value !== 'boolean')
      wrong('unknown-value', `${name}: ${JSON.stringify(value)} is neither true nor false`)
    return value === true
  }
  const texts = (name: string, value: unknown): readonly string[] => {
    const list = Array.isArray(value) ? value : [value]
    if (list.every((one): one is string => typeof one === 'string')) return list
    wrong('unknown-value', `${name}: ${JSON.stringify(value)} is neither a text nor a list of texts`)
    return []
  }
  const text = (name: OptionName): string | null => {
    const value = values.get(name)
    if (value === undefined || value === null) return null
    if (typeof value === 'string') return value
    wrong('unknown-value', `${name}: ${JSON.stringify(value)} is no text`)
    return null
  }

  const coding = ((): Coding => {
    const type = text('statementType')
    const asked = [text('variable1'), text('variable2')].filter((name) => name !== null)
    const found =
      type === null
        ? codings.find(({ variables }) =>
            asked.every(
              (name) =>
                variables.some((one) => one.name === name) || (documentFields as readonly string[]).includes(name),
            ),
          )
        : codings.find((one) => one.type === type)
    if (!found && type !== null)
      wrong(
        'unknown-statement-type',
        `there is no statement type "${type}"; there are ${codings.map((one) => one.type).join(', ')}`,
      )
    return found ?? (codings[0] as Coding)
  })()
  const shortTexts = coding.variables.filter((one) => one.type === 'short text').map(({ name }) => name)

  const variable = (name: 'variable1' | 'variable2', usual: readonly string[]): VariableChoice => {
    const ofDocument = flag(`${name}Document`, false)
    const asked = text(name)
    const allowed: readonly string[] = ofDocument ? documentFields : shortTexts
    if (asked === null) {
      const found = usual.find((one) => allowed.includes(one))
      if (found === undefined) wrong('no-variable', `${name}: say which; there are ${allowed.join(', ')}`)
      return { name: found ?? '', ofDocument }
    }
    if (!allowed.includes(asked)) {
      const isField = !ofDocument && (documentFields as readonly string[]).includes(asked)
      const hint = isField ? `; for the ${asked} of documents set ${name}Document to true` : ''
      wrong(
        'unknown-variable',
        `${name}: "${asked}" is no short text of "${coding.type}"; there are ${allowed.join(', ')}${hint}`,
      )
    }
    return { name: asked, ofDocument }
  }
  const variable1 = variable('variable1', ACTORS)
  const variable2 = variable('variable2', CONCEPTS)

  const qualifier = ((): string | null => {
    const asked = text('qualifier')
    const allowed = coding.variables.filter(({ type }) => type !== 'long text').map(({ name }) => name)
    // An empty name is how DNA's R package asks for none.
    if (asked === null || asked === '')
      return values.has('qualifier') ? null : (QUALIFIERS.find((one) => allowed.includes(one)) ?? null)
    if (!allowed.includes(asked))
      wrong(
        'unknown-variable',
        `qualifier: "${asked}" is no boolean, integer or short text of "${coding.type}"; there are ${allowed.join(', ')}`,
      )
    return asked
  })()

  const instant = (name: 'start' | 'stop'): number | null => {
    const date = text(`${name}Date`)
    const time = text(`${name}Time`)
    if (time !== null && secondsOf(time) === null)
      wrong('not-a-time', `${name}Time: "${time}" is no time; write 14:30:00`)
    if (date === null) {
      if (time !== null) wrong('time-without-date', `${name}Time needs a ${name}Date`)
      return null
    }
    const found = instantOf(date, null, name === 'start' ? 'first' : 'last')
    if (found === null) wrong('not-a-date', `${name}Date: "${date}" is no date; write 2005-02-10 or 10.02.2005`)
    return instantOf(date, time, name === 'start' ? 'first' : 'last') ?? found
  }

  const isBoolean = (name: string): boolean =>
    coding.variables.some((one) => one.name === name && one.type === 'boolean')

  const exclusions = ((): readonly Exclusion[] => {
    const ofValues = ['excludeValues', 'exclude'].flatMap((name) => {
      const value = values.get(name as OptionName)
      if (value === undefined || value === null) return []
      if (typeof value !== 'object' || Array.isArray(value)) {
        wrong('unknown-value', `${name}: write {"variable": ["value", …]}`)
        return []
      }
      return Object.entries(value).map(([of, list]): Exclusion => {
        if (!coding.variables.some((one) => one.name === of))
          wrong('unknown-variable', `${name}: "${of}" is no variable of "${coding.type}"`)
        const allowed = Array.isArray(list) ? list : [list]
        return {
          variable: { name: of, ofDocument: false },
          values: texts(`${name}.${of}`, allowed.map(asLabel)).map(isBoolean(of) ? asBoolean : (one) => one),
          only: flag('invertValues', false),
        }
      })
    })
    const ofDocuments = (['author', 'source', 'section', 'type'] as const).flatMap((field): Exclusion[] => {
      const plural = `${field[0]?.toUpperCase()}${field.slice(1)}s` as 'Authors' | 'Sources' | 'Sections' | 'Types'
      const value = values.get(`exclude${plural}`)
      if (value === undefined || value === null) return []
      const list = texts(`exclude${plural}`, value)
      const only = flag(`invert${plural}`, false)
      // An empty list leaves nothing out, also turned round: DNA keeps everything then.
      return list.length === 0 ? [] : [{ variable: { name: field, ofDocument: true }, values: list, only }]
    })
    return [...ofValues.filter((one) => one.values.length > 0), ...ofDocuments]
  })()

  const quirks = ((): readonly DnaQuirk[] => {
    const value = values.get('dnaQuirks')
    if (value === undefined || value === false) return []
    if (value === true) return dnaQuirks
    return texts('dnaQuirks', value).flatMap((one) => {
      const found = meant('dnaQuirks', one, dnaQuirks)
      if (found === null) wrong('unknown-value', `dnaQuirks: "${one}" is none of ${dnaQuirks.join(', ')}`)
      return found ?? []
    })
  })()

  const size = values.get('windowSize') ?? 100
  const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size > 0
  if (!isSize) wrong('unknown-value', `windowSize: ${JSON.stringify(size)} is no whole number from 1`)

  const options: NetworkOptions = {
    networkType: choice('networkType', networkTypes, 'twomode'),
    variable1,
    variable2,
    qualifier,
    qualifierAggregation: choice('qualifierAggregation', aggregations, 'ignore'),
    normalization: choice('normalization', normalizations, 'no'),
    isolates: flag('isolates', false),
    duplicates: choice('duplicates', duplicateRules, 'include'),
    start: instant('start'),
    stop: instant('stop'),
    exclusions,
    timeWindow: choice('timeWindow', ['no', 'events', ...timeUnits], 'no'),
    windowSize: isSize ? size : 1,
    kernel: choice('kernel', kernels, 'no'),
    indentTime: flag('indentTime', true),
    normalizeToOne: flag('normalizeToOne', false),
    quirks,
  }
  complaints.push(...objectionsTo(options, coding).map(({ code, message }) => complaint(code, message, place)))
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, coding, options }
}

/** Values of booleans and integers are compared by how they are written. */
const asLabel = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value

/** DNA writes 1 and 0. */
const asBoolean = (label: string): string => (label === '1' ? 'true' : label === '0' ? 'false' : label)

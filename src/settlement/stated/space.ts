// What may come about on an issue of a casebook, as the options of an issue a solver can settle.
import type { Issue, IssueOption } from '../../casebook/index.js'
import type { Sign } from '../../dossier/index.js'

/** Nothing of what the casebook lists: where an issue lists no "no", nothing says that one of its options must come about. */
export const NOTHING = '-'

export interface Space {
  readonly issue: Issue
  /**
   * What may come about. One option where options exclude each other (`exclusive`, boolean and ordinal issues); else any of
   * the forms side by side, ids joined by "+", or one counter-option.
   */
  readonly values: readonly string[]
  /** Ids of options in a value; none in `NOTHING`. */
  readonly optionsIn: ReadonlyMap<string, ReadonlySet<string>>
}

/** What somebody says about an issue, as far as options are concerned. */
export interface Stance {
  readonly option: string | null
  readonly sign: Sign
}

/** With more forms side by side than this, only those that anybody mentions are told apart: the combinations double with each. */
const MOST_FORMS = 6

export const excludesEachOther = ({ exclusive, kind }: Issue): boolean =>
  exclusive || kind === 'boolean' || kind === 'ordinal'

/** `isMentioned`: whether a red line, a rule or a proposal names the option. */
export const spaceOf = (issue: Issue, isMentioned: (option: string) => boolean): Space => {
  const { options } = issue
  const all = options.filter(({ counter }) => !counter).map(({ id }) => id)
  const forms = all.length > MOST_FORMS ? all.filter(isMentioned) : all
  const counters = options.filter(({ counter }) => counter).map(({ id }) => id)
  const sets: readonly (readonly string[])[] = excludesEachOther(issue)
    ? options.map(({ id }) => [id])
    : [...subsetsOf(forms).filter((set) => set.length > 0), ...counters.map((id) => [id])]
  const listed = counters.length > 0 ? sets : [...sets, []]
  const optionsIn = new Map(listed.map((set) => [set.join('+') || NOTHING, new Set(set)]))
  return { issue, values: [...optionsIn.keys()], optionsIn }
}

const subsetsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])

/**
 * What was worked out of a space before: a large dossier asks the same of it for thousands of stances. Equal answers are one
 * object then, so that what follows from them can be kept by it.
 */
const once = <Answer>(space: Space, question: string, work: () => Answer): Answer => {
  const known = worked.get(space) ?? new Map<string, unknown>()
  worked.set(space, known)
  if (!known.has(question)) known.set(question, work())
  return known.get(question) as Answer
}
const worked = new WeakMap<Space, Map<string, unknown>>()

/** Those in which an option comes about. */
export const valuesHaving = (space: Space, option: string): readonly string[] =>
  once(space, `with ${option}`, () => valuesWith(space, [option]))

export const valuesWith = ({ values, optionsIn }: Space, options: readonly string[]): readonly string[] =>
  values.filter((value) => options.some((option) => optionsIn.get(value)?.has(option)))

export const complement = ({ values }: Space, chosen: readonly string[]): readonly string[] =>
  values.filter((value) => !chosen.includes(value))

/** Why nothing follows from a stance for what may come about. */
export type NoStance = 'hedge' | 'rest-issue' | 'no-option' | 'unknown-option'

/**
 * The values the holder of a stance can live with. A sign is for or against the thing the issue is about: against it and for
 * one of its counter-options are the same. Without an option any form will do; of a `set` all its members are meant. On an
 * ordinal scale who wants a step is content with what goes further the same way, and who refuses one refuses that too.
 */
export const valuesFor = (space: Space, { option, sign }: Stance): readonly string[] | NoStance =>
  once(space, `${sign} ${option ?? ''}`, () => valuesOf(space, { option, sign }))

const valuesOf = (space: Space, { option, sign }: Stance): readonly string[] | NoStance => {
  const { issue, values, optionsIn } = space
  if (sign === 0) return 'hedge'
  if (issue.role === 'rest') return 'rest-issue'
  const forms = issue.options.filter(({ counter }) => !counter).map(({ id }) => id)
  if (option === null) {
    // An issue that asks no yes or no: "for the status of the region" says nothing.
    if (forms.length === issue.options.length) return 'no-option'
    if (sign < 0) return complement(space, valuesWith(space, forms))
    if (issue.kind !== 'set') return valuesWith(space, forms)
    return values.filter((value) => forms.every((id) => optionsIn.get(value)?.has(id)))
  }
  const named = issue.options.find(({ id }) => id === option)
  if (!named) return 'unknown-option'
  const steps = valuesWith(space, atLeast(issue, named))
  return isFor(named, sign) ? steps : complement(space, steps)
}

/** Whoever is against the thing and names its counter-option is for that option. */
export const isFor = ({ counter }: IssueOption, sign: Sign): boolean => counter === sign < 0

/** The option, and on a scale between a yes and a no those beyond it, away from the other end. */
const atLeast = ({ kind, options }: Issue, named: IssueOption): readonly string[] => {
  const isOther = ({ counter }: IssueOption): boolean => counter !== named.counter
  if (kind !== 'ordinal' || !options.some(isOther)) return [named.id]
  const at = options.indexOf(named)
  const others = options.flatMap((one, i) => (isOther(one) ? [i] : []))
  const isBelow = others.every((i) => i < at)
  const isAbove = others.every((i) => i > at)
  if (!isBelow && !isAbove) return [named.id]
  return (isBelow ? options.slice(at) : options.slice(0, at + 1)).map(({ id }) => id)
}

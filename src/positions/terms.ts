// What a stance on an issue leaves possible, by the casebook: the ground on which two stances can be told to be compatible.
import type { Casebook, Issue, IssueOption } from '../casebook/index.js'
import type { Sign } from '../dossier/index.js'

/** Ids of options that may still come about; `OUTSIDE` is anything the casebook has no option for. */
export type Possible = ReadonlySet<string>
export const OUTSIDE = '\0outside'

export interface Stance {
  readonly issue: string | null
  readonly option: string | null
  readonly sign: Sign
}

export interface Terms {
  /**
   * What the holder of the stance would have come about. A sign is for or against the thing the issue is about: against it
   * and for one of its counter-options are the same. `null` where nothing follows: a hedge, an unknown issue or option, or
   * an issue that asks no yes or no and of which no option is named.
   */
  readonly possible: (stance: Stance) => Possible | null
  /** The option the holder is for, where one is named. */
  readonly chosen: (stance: Stance) => string | null
  /** Whether the issue asks a yes or a no, so that stances on it can be compared without an option. */
  readonly asksYesOrNo: (issue: string) => boolean
}

export const termsOf = ({ issues }: Pick<Casebook, 'issues'>): Terms => {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const asks = new Map(
    issues.map(({ id, role, options }) => [id, role !== 'rest' && options.some(({ counter }) => counter)]),
  )
  const seen = new Map<string, Possible | null>()
  return {
    possible: ({ issue, option, sign }) => {
      const key = `${issue}\0${option ?? ''}\0${sign}`
      let found = seen.get(key)
      if (found === undefined) {
        const known = issue === null ? undefined : byId.get(issue)
        seen.set(key, (found = known === undefined ? null : possibleOn(known, option, sign)))
      }
      return found
    },
    chosen: ({ issue, option, sign }) => {
      const named = option === null ? undefined : byId.get(issue ?? '')?.options.find(({ id }) => id === option)
      return named && sign !== 0 && isFor(named, sign) ? named.id : null
    },
    asksYesOrNo: (issue) => asks.get(issue) ?? true,
  }
}

/** Whoever is against the thing and names its counter-option is for that option. */
const isFor = ({ counter }: IssueOption, sign: Sign): boolean => counter === sign < 0

const possibleOn = ({ role, options, exclusive }: Issue, option: string | null, sign: Sign): Possible | null => {
  if (sign === 0 || role === 'rest') return null
  const forms = options.filter(({ counter }) => !counter).map(({ id }) => id)
  const counters = options.filter(({ counter }) => counter).map(({ id }) => id)
  if (option === null) {
    if (counters.length === 0) return null
    return new Set(sign > 0 ? forms : counters)
  }
  const named = options.find(({ id }) => id === option)
  if (!named) return null
  if (isFor(named, sign)) return new Set(exclusive ? [option] : named.counter ? counters : forms)
  return new Set([...forms, ...counters, OUTSIDE].filter((id) => id !== option))
}

export const meet = (a: Possible, b: Possible): boolean => {
  for (const option of a) if (b.has(option)) return true
  return false
}

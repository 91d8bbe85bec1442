// `.gmcr` files of the GMCR+ programs, older and newer: JSON with options by index and states by number. Facts about the format:
// options[{name, permittedDirection}], decisionMakers[{name, options, preferences, preferenceRanking (old: preferenceVector),
// misperceptions}], infeasibles[condition], useManualPreferenceRanking (old: useManualPreferenceVectors). A condition is a list of
// [option index, "Y" | "N"], or {compound: true, members: [condition]} of which one must hold.
// Not taken over: `coalitions` (every group of players is looked at anyway), descriptions and colours.
import { z } from 'zod'
import type { Pattern } from '../model.js'
import type { Flaw } from './check.js'
import type { WrittenCase } from './schema.js'

const list = <Item extends z.ZodType>(item: Item, message = 'must be a list') => z.array(item, message)
const index = z.int('must be the index of an option, from 0').min(0, 'options are numbered from 0')
const literal = z.tuple([index, z.enum(['Y', 'N'], 'must be "Y" or "N"')], 'must be [option index, "Y" or "N"]')

type Condition =
  | readonly (readonly [number, 'Y' | 'N'])[]
  | { readonly compound: true; readonly members: readonly Condition[] }
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [list(literal), z.object({ compound: z.literal(true), members: list(condition) })],
    'must be a list of [option index, "Y" or "N"], or {compound, members}',
  ),
)
const ranking = list(
  z.union([z.int().min(1), list(z.int().min(1))], 'must be state numbers from 1'),
  'must be a list of state numbers',
)

const decisionMaker = z.object(
  {
    name: z.string('must be a text'),
    options: list(index),
    preferences: list(condition).nullish(),
    preferenceRanking: ranking.nullish(),
    preferenceVector: ranking.nullish(),
    misperceptions: list(condition).nullish(),
  },
  'must be an object {name, options, preferences}',
)

export const gmcrSchema = z.object({
  options: list(
    z.object({
      name: z.string('must be a text'),
      permittedDirection: z.enum(['both', 'fwd', 'back'], 'must be "both", "fwd" or "back"').default('both'),
    }),
  ),
  decisionMakers: list(decisionMaker).min(1, 'must not be empty'),
  infeasibles: list(condition).nullish(),
  useManualPreferenceRanking: z.boolean('must be true or false').nullish(),
  useManualPreferenceVectors: z.boolean('must be true or false').nullish(),
})

type WrittenGmcr = z.infer<typeof gmcrSchema>

const MOVES = { both: 'both', fwd: 'only-take', back: 'only-drop' } as const

/** The same game as `parley-gmcr-case/1`. Names become ids; where two are alike, the later carry a number. */
export const caseOfGmcr = (
  file: WrittenGmcr,
  id: string,
): { readonly written: WrittenCase; readonly flaws: readonly Flaw[] } => {
  const flaws: Flaw[] = []
  const ids = distinct(
    file.options.map(({ name }) => name),
    'option',
  )
  const players = distinct(
    file.decisionMakers.map(({ name }) => name),
    'player',
  )
  const optionAt = (at: number, where: string): string | null => {
    if (ids[at] === undefined)
      flaws.push({
        code: 'unknown-option',
        message: `${where}: there is no option ${at}; they are numbered 0 to ${ids.length - 1}`,
      })
    return ids[at] ?? null
  }
  /** One pattern for each way the condition can hold. One that asks the same option for yes and no never holds. */
  const patterns = (one: Condition, where: string): Pattern[] => {
    if ('compound' in one) return one.members.flatMap((member) => patterns(member, where))
    const pattern = new Map<string, boolean>()
    let possible = true
    for (const [at, sign] of one) {
      const option = optionAt(at, where)
      if (option === null) continue
      if (pattern.has(option) && pattern.get(option) !== (sign === 'Y')) possible = false
      pattern.set(option, sign === 'Y')
    }
    return possible ? [Object.fromEntries(pattern)] : []
  }
  const manual = file.useManualPreferenceRanking ?? file.useManualPreferenceVectors ?? false
  const preferences = new Map<string, WrittenCase['preferences'][string]>()
  for (const [at, maker] of file.decisionMakers.entries()) {
    const stored = maker.preferenceRanking ?? maker.preferenceVector ?? []
    const where = `decisionMakers[${at}].preferences`
    if (!manual && (maker.preferences ?? []).length > 0)
      preferences.set(players[at] as string, {
        statements: (maker.preferences ?? []).map((one) => patterns(one, where)),
      })
    else if (stored.length > 0)
      preferences.set(
        players[at] as string,
        stored.map((tier) => (typeof tier === 'number' ? [tier] : tier)),
      )
  }
  const written: WrittenCase = {
    id,
    title: id,
    players: file.decisionMakers.map(({ name, options }, at) => ({
      id: players[at] as string,
      name,
      options: options.flatMap((one) => optionAt(one, `decisionMakers[${at}].options`) ?? []),
    })),
    options: file.options.map(({ name, permittedDirection }, at) => ({
      id: ids[at] as string,
      name,
      moves: MOVES[permittedDirection],
    })),
    infeasible: (file.infeasibles ?? []).flatMap((one, at) => patterns(one, `infeasibles[${at}]`)),
    preferences: Object.fromEntries(preferences),
    unseenStates: Object.fromEntries(
      file.decisionMakers.map(({ misperceptions }, at) => [
        players[at] as string,
        (misperceptions ?? []).flatMap((one) => patterns(one, `decisionMakers[${at}].misperceptions`)),
      ]),
    ),
  }
  return { written, flaws }
}

const distinct = (names: readonly string[], what: string): readonly string[] => {
  const seen = new Set<string>()
  return names.map((name, at) => {
    const base = name.trim() || `${what} ${at + 1}`
    let id = base
    for (let more = 2; seen.has(id); more++) id = `${base} (${more})`
    seen.add(id)
    return id
  })
}

// Whether the ids and numbers of a written game fit together. Everything that is wrong is said at once.
import { GAME_LIMITS, type Game, type Pattern, type Preference, type Ranking } from '../model.js'
import { knownOrder } from '../order.js'
import { feasibleStates, fits, maskOf } from '../states.js'
import type { WrittenCase } from './schema.js'

/** What is wrong with a game: a stable code, and a sentence with the place inside the game. */
export interface Flaw {
  readonly code: string
  readonly message: string
}

export type Checked =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly flaws: readonly Flaw[] }

export const checkedGame = (written: WrittenCase): Checked => {
  const flaws: Flaw[] = []
  const flaw = (code: string, message: string): void => void flaws.push({ code, message })
  checkNames(written, flaw)
  const states = statesOf(written, flaw)
  if (states === null) return { ok: false, flaws }
  const game: Game = {
    id: written.id,
    title: written.title ?? null,
    players: written.players.map(({ id, name, options }) => ({ id, name: name ?? id, options })),
    options: written.options.map(({ id, name, moves }) => ({ id, name: name ?? id, moves })),
    states,
    preferences: written.players.map(({ id }) => preferenceOf(id, written, states, flaw)),
    unseen: written.players.map(({ id }) => unseenBy(id, written, states, flaw)),
    statusQuo: written.statusQuo ?? null,
  }
  if (game.statusQuo !== null && game.statusQuo > states.length)
    flaw('unknown-state', `statusQuo: there is no state ${game.statusQuo}; ${numbered(states.length)}`)
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, game }
}

type Tell = (code: string, message: string) => void

const numbered = (count: number): string => `the feasible states are numbered 1 to ${count}`

/** So many are listed before "and 12 more". */
const SHOWN = 8
export const listed = (all: readonly (string | number)[]): string =>
  all.length <= SHOWN ? all.join(', ') : `${all.slice(0, SHOWN).join(', ')} and ${all.length - SHOWN} more`

/** Those that stand more than once, each once. */
const twice = <One>(all: readonly One[]): readonly One[] => {
  const [seen, again] = [new Set<One>(), new Set<One>()]
  for (const one of all) (seen.has(one) ? again : seen).add(one)
  return [...again]
}

const checkNames = (
  { players, options, infeasible, states, preferences, unseenStates }: WrittenCase,
  flaw: Tell,
): void => {
  const known = new Set(options.map(({ id }) => id))
  const playerIds = new Set(players.map(({ id }) => id))
  const knownList = `known are ${listed([...known])}`
  for (const id of twice(options.map((option) => option.id)))
    flaw('duplicate-id', `options: "${id}" stands twice; every option needs its own id`)
  for (const id of twice(players.map((player) => player.id)))
    flaw('duplicate-id', `players: "${id}" stands twice; every player needs its own id`)
  for (const { id, options: own } of players)
    for (const option of own)
      if (!known.has(option))
        flaw('unknown-option', `players.${id}.options: there is no option "${option}"; ${knownList}`)
  const owned = players.flatMap((player) => player.options)
  for (const id of twice(owned))
    flaw(
      'option-owned-twice',
      `options: "${id}" belongs to several players, or twice to one; each option has one owner`,
    )
  for (const id of known)
    if (!owned.includes(id))
      flaw('option-without-owner', `options: "${id}" belongs to no player; name it in the options of one`)
  if (players.length > GAME_LIMITS.players)
    flaw(
      'too-many-players',
      `players: ${players.length} are too many; the limit is ${GAME_LIMITS.players}, as every group of them is looked at`,
    )
  const inPattern = (pattern: Pattern, at: string): void => {
    for (const id of Object.keys(pattern))
      if (!known.has(id)) flaw('unknown-option', `${at}: there is no option "${id}"; ${knownList}`)
  }
  for (const [at, one] of infeasible.entries()) inPattern(one, `infeasible[${at}]`)
  for (const { n, taken } of states ?? [])
    for (const id of taken)
      if (!known.has(id)) flaw('unknown-option', `states, number ${n}: there is no option "${id}"; ${knownList}`)
  for (const id of Object.keys(preferences)) {
    const preference = preferences[id] as WrittenCase['preferences'][string]
    if (!playerIds.has(id))
      flaw('unknown-player', `preferences: there is no player "${id}"; known are ${listed([...playerIds])}`)
    if ('statements' in preference)
      for (const [at, statement] of preference.statements.entries())
        for (const one of statement) inPattern(one, `preferences.${id}.statements[${at}]`)
    if ('incomplete' in preference) inPattern(preference.incomplete.wishes, `preferences.${id}.incomplete.wishes`)
  }
  for (const id of Object.keys(unseenStates)) {
    if (!playerIds.has(id))
      flaw('unknown-player', `unseenStates: there is no player "${id}"; known are ${listed([...playerIds])}`)
    for (const one of unseenStates[id] ?? []) if (typeof one !== 'number') inPattern(one, `unseenStates.${id}`)
  }
}

/** The feasible states: those the patterns leave, and of them those listed, where the file lists any. */
const statesOf = ({ options, infeasible, states }: WrittenCase, flaw: Tell): readonly number[] | null => {
  const { options: most, states: mostStates } = GAME_LIMITS
  const limit = `the limit is ${mostStates} feasible states of at most ${most} options`
  if (options.length > most) {
    flaw(
      'too-many-states',
      `options: ${options.length} options make up to ${2n ** BigInt(options.length)} states; ${limit}`,
    )
    return null
  }
  const known = new Set(options.map(({ id }) => id))
  const left = feasibleStates(
    options.length,
    // A combination with an option nobody has was complained of already.
    infeasible.filter((one) => Object.keys(one).every((id) => known.has(id))).map((one) => maskOf(one, options)),
  )
  if (left === null) {
    flaw(
      'too-many-states',
      `options: ${options.length} options with these infeasible combinations leave more states, or are harder to search, than can be looked at; ${limit}`,
    )
    return null
  }
  if (left.length === 0) {
    flaw('nothing-feasible', 'infeasible: these combinations leave no state at all; take one out')
    return null
  }
  if (!states) return left
  return listedStates(states, left, options, flaw)
}

const listedStates = (
  states: NonNullable<WrittenCase['states']>,
  left: readonly number[],
  options: WrittenCase['options'],
  flaw: Tell,
): readonly number[] | null => {
  const allowed = new Set(left)
  const written = states.map(({ n, taken }) => ({
    n,
    state: maskOf(Object.fromEntries(taken.map((id) => [id, true])), options).want,
  }))
  const sorted = [...written].sort((a, b) => a.state - b.state)
  const complaints = sorted.flatMap(({ n, state }, at): readonly [string, string][] => [
    ...(allowed.has(state)
      ? []
      : [
          ['infeasible-state', `states: number ${n} is listed although a combination in infeasible rules it out`] as [
            string,
            string,
          ],
        ]),
    ...(at > 0 && sorted[at - 1]?.state === state
      ? [
          ['duplicate-state', `states: number ${n} takes the same options as number ${sorted[at - 1]?.n}`] as [
            string,
            string,
          ],
        ]
      : []),
    ...(n === at + 1
      ? []
      : [
          [
            'misnumbered-state',
            `states: number ${n} must be ${at + 1}: the states are numbered from 1 in ascending order of their binary number, option k counting 2^k`,
          ] as [string, string],
        ]),
  ])
  if (states.length === 0)
    complaints.push(['nothing-feasible', 'states: the list is empty; leave it out where infeasible says it all'])
  for (const [code, message] of complaints) flaw(code, message)
  return complaints.length > 0 ? null : sorted.map(({ state }) => state)
}

const NOTHING: Preference = { kind: 'ranking', tiers: [] }

const preferenceOf = (
  id: string,
  { preferences, options }: WrittenCase,
  states: readonly number[],
  flaw: Tell,
): Preference => {
  const at = `preferences.${id}`
  if (!Object.hasOwn(preferences, id)) {
    flaw(
      'ranking-missing',
      `preferences: nothing is said of "${id}"; rank all states, or write {"incomplete": {}} where nothing is known`,
    )
    return NOTHING
  }
  const written = preferences[id] as WrittenCase['preferences'][string]
  if ('statements' in written) return { kind: 'statements', statements: written.statements }
  if ('incomplete' in written) return incompleteOf(at, written.incomplete, { states, options }, flaw)
  const ok = checkNumbers(at, written, states.length, flaw)
  const ranked = new Set(written.flat())
  const missing = states.flatMap((_, index) => (ranked.has(index + 1) ? [] : [index + 1]))
  if (missing.length > 0)
    flaw(
      'states-not-ranked',
      `${at}: ${missing.length === 1 ? 'state' : 'states'} ${listed(missing)} of ${states.length} ${missing.length === 1 ? 'is' : 'are'} not ranked; rank all, or write {"incomplete": {"chains": [the ranking]}}`,
    )
  return ok ? { kind: 'ranking', tiers: written.filter((tier) => tier.length > 0) } : NOTHING
}

/** Whether every number names a state and stands once. */
const checkNumbers = (at: string, ranking: Ranking, count: number, flaw: Tell): boolean => {
  const numbers = ranking.flat()
  const unknown = [...new Set(numbers.filter((number) => number > count))]
  const repeated = twice(numbers)
  if (unknown.length > 0) flaw('unknown-state', `${at}: there is no state ${listed(unknown)}; ${numbered(count)}`)
  if (repeated.length > 0)
    flaw(
      'cyclic-preferences',
      `${at}: ${repeated.length === 1 ? 'state' : 'states'} ${listed(repeated)} ${repeated.length === 1 ? 'stands' : 'stand'} in several places of the ranking, which would put a state above itself; name each once`,
    )
  return unknown.length === 0 && repeated.length === 0
}

const incompleteOf = (
  at: string,
  { chains, wishes }: { readonly chains: readonly Ranking[]; readonly wishes: Pattern },
  { states, options }: { readonly states: readonly number[]; readonly options: WrittenCase['options'] },
  flaw: Tell,
): Preference => {
  if (states.length > GAME_LIMITS.incompleteStates) {
    flaw(
      'too-many-states',
      `${at}: an incomplete ranking is analysed for at most ${GAME_LIMITS.incompleteStates} states; these are ${states.length}`,
    )
    return NOTHING
  }
  const ok = chains.map((chain, index) => checkNumbers(`${at}.incomplete.chains[${index}]`, chain, states.length, flaw))
  const preference: Preference = {
    kind: 'incomplete',
    chains: chains.map((chain) => chain.filter((tier) => tier.length > 0)),
    wishes,
  }
  if (ok.includes(false) || Object.keys(wishes).some((id) => !options.some((option) => option.id === id)))
    return NOTHING
  const known = knownOrder(
    preference,
    states,
    options.map(({ id, moves }) => ({ id, name: id, moves })),
  )
  if (known.ok) return preference
  flaw(
    'cyclic-preferences',
    `${at}: what is known goes in a circle: ${known.cycle.map(({ state, then }) => `${state} ${then} `).join('')}${known.cycle[0]?.state}; take one of these out`,
  )
  return NOTHING
}

const unseenBy = (
  id: string,
  { unseenStates, options }: WrittenCase,
  states: readonly number[],
  flaw: Tell,
): readonly number[] => {
  const unseen = Object.hasOwn(unseenStates, id) ? (unseenStates[id] ?? []) : []
  const numbers = unseen.flatMap((one) => {
    if (typeof one === 'number') return [one]
    const mask = maskOf(one, options)
    return states.flatMap((state, at) => (fits(state, mask) ? [at + 1] : []))
  })
  const unknown = numbers.filter((number) => number > states.length)
  if (unknown.length > 0)
    flaw('unknown-state', `unseenStates.${id}: there is no state ${listed(unknown)}; ${numbered(states.length)}`)
  return [...new Set(numbers)].sort((a, b) => a - b)
}

// A file of games: `{"cases": [GAME, …]}`, a single game, a list of games, or a `.gmcr` file. What is wrong is said all at once, with the
// place inside the file; the games that are sound count all the same.
import type { z } from 'zod'
import { type Complaint, complaint } from '../../../dossier/index.js'
import type { Game } from '../model.js'
import { checkedGame, type Flaw } from './check.js'
import { caseOfGmcr, gmcrSchema } from './gmcr.js'
import { faultLine } from './json-fault.js'
import { caseSchema } from './schema.js'

export interface ParsedGames {
  readonly games: readonly Game[]
  readonly complaints: readonly Complaint[]
}

/** `place`: the file as the user named it; a `.gmcr` game is called after it. */
export const parseGames = (text: string, place: string): ParsedGames => {
  const bare = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch (error) {
    const { message } = error as Error
    return { games: [], complaints: [complaint('invalid-json', `no JSON: ${message}`, place, faultLine(bare))] }
  }
  if (isObject(value) && 'decisionMakers' in value) return gather([gmcrGame(value, place)], place)
  const cases = isObject(value) && 'cases' in value ? value.cases : Array.isArray(value) ? value : [value]
  if (!Array.isArray(cases))
    return { games: [], complaints: [complaint('invalid-game', 'cases: must be a list of games', place)] }
  const single = cases.length === 1 && !(isObject(value) && 'cases' in value)
  return gather(
    cases.map((one, at) => writtenGame(one, single ? '' : nameOf(one, at))),
    place,
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where in the file a game stands, for complaints. */
const nameOf = (one: unknown, at: number): string =>
  `cases[${at}]${isObject(one) && typeof one.id === 'string' ? ` (${one.id})` : ''}: `

type Read = { readonly at: string; readonly game: Game | null; readonly flaws: readonly Flaw[] }

const gather = (read: readonly Read[], place: string): ParsedGames => {
  const complaints = read.flatMap(({ at, flaws }) =>
    flaws.map(({ code, message }) => complaint(code, `${at}${message}`, place)),
  )
  const first = new Map<string, string>()
  const games: Game[] = []
  for (const { at, game } of read) {
    if (!game) continue
    const before = first.get(game.id)
    if (before !== undefined)
      complaints.push(
        complaint(
          'duplicate-id',
          `${at}the id "${game.id}" is that of ${before.trim().replace(/:$/, '')} already; every game needs its own`,
          place,
        ),
      )
    else {
      first.set(game.id, at)
      games.push(game)
    }
  }
  if (read.length === 0)
    complaints.push(complaint('no-games', 'the file holds no game; see docs/json.md for how one is written', place))
  return { games, complaints }
}

const writtenGame = (value: unknown, at: string): Read => {
  const parsed = caseSchema.safeParse(value)
  if (!parsed.success) return { at, game: null, flaws: allFlaws(value, parsed.error.issues) }
  const checked = checkedGame(parsed.data)
  return checked.ok ? { at, game: checked.game, flaws: [] } : { at, game: null, flaws: checked.flaws }
}

const gmcrGame = (value: unknown, place: string): Read => {
  const parsed = gmcrSchema.safeParse(value)
  if (!parsed.success) return { at: '', game: null, flaws: shapeFlaws(parsed.error.issues) }
  const name = place.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || place
  const { written, flaws } = caseOfGmcr(parsed.data, name)
  const checked = checkedGame(written)
  if (checked.ok && flaws.length === 0) return { at: '', game: checked.game, flaws: [] }
  return { at: '', game: null, flaws: [...flaws, ...(checked.ok ? [] : checked.flaws)] }
}

/** What is misshapen, and what else is wrong: looked at without the misshapen parts where a game may do without them. */
const allFlaws = (value: unknown, issues: readonly z.core.$ZodIssue[]): readonly Flaw[] => {
  const shape = shapeFlaws(issues)
  const rest: unknown = structuredClone(value)
  const unranked = new Set<string>()
  for (const { path } of issues) {
    const spared = spareable(path)
    if (spared === null) return shape
    if (spared[0] === 'preferences') unranked.add(String(spared[1]))
    leaveOut(rest, spared)
  }
  const parsed = caseSchema.safeParse(rest)
  if (!parsed.success) return shape
  const checked = checkedGame(parsed.data)
  const others = checked.ok ? [] : checked.flaws
  return [...shape, ...others.filter(({ code, message }) => !isOfTheUnranked(code, message, unranked))]
}

/** The part a game may do without: a name, a default, what one player prefers or does not see. */
const spareable = (path: readonly PropertyKey[]): readonly PropertyKey[] | null => {
  const [head, second] = path
  if (head === 'title' || head === 'statusQuo') return [head]
  if (path.length === 3 && (path[2] === 'name' || path[2] === 'moves')) return path
  return (head === 'preferences' || head === 'unseenStates') && second !== undefined ? [head, second] : null
}

const leaveOut = (value: unknown, path: readonly PropertyKey[]): void => {
  let at = value
  for (const part of path.slice(0, -1)) at = (at as Record<PropertyKey, unknown> | undefined)?.[part]
  if (typeof at === 'object' && at !== null) delete (at as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey]
}

/** That somebody has no ranking is no further flaw where it was the ranking that was misshapen. */
const isOfTheUnranked = (code: string, message: string, unranked: ReadonlySet<string>): boolean =>
  code === 'ranking-missing' && [...unranked].some((id) => message.includes(`"${id}"`))

/** Of the several ways a value may be written, none fitted: the words of the whole tell more than those of each way. */
const shapeFlaws = (issues: readonly z.core.$ZodIssue[]): readonly Flaw[] =>
  issues.map(({ path, message }) => ({ code: 'invalid-game', message: `${pathText(path) || 'the game'}: ${message}` }))

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('')

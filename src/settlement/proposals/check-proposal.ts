// A proposal held against what the parties have said: element by element, as a whole, and what would have to change.
import type { Proposal } from '../../casebook/index.js'
import { openSettlement } from '../settle.js'
import type { Fixed, Problem, RedLine } from '../solvers/contract.js'
import { collide, type StatementCollisions, type StatementConflict } from '../stated/collide.js'
import { type InForceQuestion, inForceOf, type StatedQuestion, statedOf } from '../stated/settle-stated.js'
import { excludesEachOther, type Space, valuesWith } from '../stated/space.js'
import { type AnswerOf, answersIn, type PartyAnswer } from './answers.js'

/** `blocked`: a red line stands against it; `refused`: somebody says no, less hard; `undecided`: a side has not said yes. */
export type ElementVerdict = 'blocked' | 'refused' | 'undecided' | 'agreed'

export interface ElementCheck {
  readonly issue: string
  readonly option: string
  readonly answers: readonly PartyAnswer[]
  readonly verdict: ElementVerdict
  /** Sides of which nobody has said yes, nor no. */
  readonly openFor: readonly (readonly string[])[]
}

export interface ProposalChange {
  /** Places of elements in the proposal that would be given up together; no fewer are enough. */
  readonly elements: readonly number[]
  /** What else could come about on their issues while all other elements stay. */
  readonly instead: readonly { readonly issue: string; readonly options: readonly string[] }[]
}

export interface ProposalReport {
  readonly elements: readonly ElementCheck[]
  readonly verdict: ElementVerdict
  /** How many elements are undecided, besides those that are blocked or refused. */
  readonly undecided: number
  /** Sentences that leave no room for it, alone or together. With none: the rules exclude it by themselves. */
  readonly blockedBy: readonly StatementConflict[]
  /** Minimal sets of sentences without which it could stand. */
  readonly whoMoves: readonly (readonly string[])[]
  /** The smallest changes of the proposal that would unblock it; none where it is not blocked, or where none helps. */
  readonly changes: readonly ProposalChange[]
  /** Sentences that collide whatever is proposed. */
  readonly collideAnyway: readonly StatementConflict[]
  /** Those of them that were left aside when the proposal was held against the rest. */
  readonly aside: readonly string[]
  readonly complete: boolean
  /** Packages that hold all elements, and those among them that break no red line; decimal. */
  readonly packages: string
  readonly completions: string | null
  /** Issues that the proposal leaves open and on which red lines or rules bear. */
  readonly leftOpen: readonly string[]
}

const keyOf = ({ statements }: StatementConflict): string => statements.join('\0')

/** Of smallest changes no more than these are worked out. */
const MOST_CHANGES = 8

type Elements = readonly Pick<Proposal['elements'][number], 'issue' | 'option'>[]

export const checkProposal = (question: StatedQuestion, { elements }: Pick<Proposal, 'elements'>): ProposalReport =>
  checkElements(inForceOf(question), elements)

export type Stated = ReturnType<typeof statedOf>

/** `given`: what is the same for many proposals, where it is known already. */
export const checkElements = (
  question: InForceQuestion,
  elements: Elements,
  given?: { readonly stated: Stated; readonly anyway: StatementCollisions; readonly answerOf: AnswerOf },
): ProposalReport => {
  const { limits, sides, casebook, strength } = question
  const stated = given?.stated ?? statedOf(question, elements)
  const { problem, spaces, stances, lines, isOn } = stated
  const fixed = fixedBy(elements, spaces)
  const { held, heldOn } = stances
  const issues = new Set(elements.map(({ issue }) => issue))
  const anyway = given?.anyway ?? collide(problem, limits)
  const known = new Set(anyway.conflicts.map(keyOf))
  const collidesAnyway = new Set(anyway.colliding)
  // Of what collides anyway not all conflicts need be told: then one among such statements alone is taken for one of them.
  const isOwn = (one: StatementConflict): boolean =>
    !known.has(keyOf(one)) &&
    (anyway.complete || one.statements.length < 2 || !one.statements.every((id) => collidesAnyway.has(id)))
  const ownOf = (conflicts: readonly StatementConflict[]) => conflicts.filter(isOwn)
  // What collides whatever is proposed must not decide about this proposal: it is left aside, save where it blocks it alone.
  const own = new Set(
    ownOf(collide(problem, limits, fixed, anyway.conflicts).conflicts).flatMap((one) => one.statements),
  )
  const aside = new Set(anyway.colliding.filter((id) => !own.has(id)))
  const left: Problem = {
    ...problem,
    redLines: problem.redLines.filter(({ id, statement }) => !aside.has(statement ?? id)),
  }
  const blocked = collide(left, limits, fixed)
  const blockedBy = ownOf(blocked.conflicts)
  const parties = [
    ...new Set([
      ...sides.flat(),
      ...held.filter(({ space }) => issues.has(space.issue.id)).map(({ party }) => party),
      ...blockedBy.flatMap((conflict) => conflict.parties),
    ]),
  ]
  const answerOf = given?.answerOf ?? answersIn({ casebook, spaces, heldOn, lines, isOn, strength, limits })
  const checks = elements.map((element): ElementCheck => {
    const answers = parties.map((party) => answerOf(party, element))
    const of = (side: readonly string[], answer: PartyAnswer['answer']): boolean =>
      answers.some((one) => side.includes(one.party) && one.answer === answer)
    const openFor = sides.filter((side) => !of(side, 'yes') && !of(side, 'no'))
    const said = answers.filter(({ answer }) => answer === 'no')
    const verdict = said.some(({ hard }) => hard)
      ? 'blocked'
      : said.length > 0
        ? 'refused'
        : openFor.length > 0
          ? 'undecided'
          : 'agreed'
    return { issue: element.issue, option: element.option, answers, verdict, openFor }
  })
  const { settlement } = openSettlement(left, { fixed }, limits)
  const completions = settlement.acceptable()
  const isBlocked = blockedBy.length > 0
  const has = (verdict: ElementVerdict): boolean => checks.some((check) => check.verdict === verdict)
  return {
    elements: checks,
    verdict:
      isBlocked || has('blocked') ? 'blocked' : has('refused') ? 'refused' : has('undecided') ? 'undecided' : 'agreed',
    undecided: checks.filter(({ verdict }) => verdict === 'undecided').length,
    blockedBy,
    whoMoves: isBlocked ? blocked.waysOut : [],
    changes: isBlocked ? changesOf(left, elements, spaces, limits) : [],
    collideAnyway: anyway.conflicts,
    aside: [...aside].sort(),
    complete: blocked.complete && anyway.complete,
    packages: String(
      problem.issues.reduce((product, { id, options }) => product * BigInt((fixed[id] ?? options).length), 1n),
    ),
    completions: completions.known ? String(completions.value) : null,
    leftOpen: problem.issues.map(({ id }) => id).filter((id) => !issues.has(id)),
  }
}

/** Several options of an issue that admits one are alternatives: the proposal leaves open which. */
export const fixedBy = (elements: Elements, spaces: ReadonlyMap<string, Space>): Fixed =>
  Object.fromEntries(
    [...new Set(elements.map(({ issue }) => issue))].flatMap((issue) => {
      const space = spaces.get(issue)
      if (!space) return []
      const options = elements.filter((element) => element.issue === issue).map(({ option }) => option)
      if (excludesEachOther(space.issue)) return [[issue, valuesWith(space, options)]]
      const having = options.map((option) => valuesWith(space, [option]))
      return [[issue, space.values.filter((value) => having.every((values) => values.includes(value)))]]
    }),
  )

/** The elements take the place of the red lines, and the red lines are taken as given: what must go is the smallest change. */
const changesOf = (
  problem: Problem,
  elements: Elements,
  spaces: ReadonlyMap<string, Space>,
  limits: StatedQuestion['limits'],
): readonly ProposalChange[] => {
  const places = new Map<string, number[]>()
  for (const [at, { issue, option }] of elements.entries()) {
    const space = spaces.get(issue)
    if (!space) continue
    const key = excludesEachOther(space.issue) ? issue : `${issue}\0${option}`
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const asLines = [...places].map(([key, at]): RedLine & { readonly issue: string; readonly at: readonly number[] } => {
    const { issue } = elements[at[0] as number] as Elements[number]
    const options = at.map((one) => (elements[one] as Elements[number]).option)
    const values = valuesWith(spaces.get(issue) as Space, options)
    return { id: key, party: 'proposal', statement: null, anyOf: [{ issue, in: values }], issue, at }
  })
  const given = problem.redLines.map(({ id, anyOf }) => ({ id: `line/${id}`, author: null, why: null, anyOf }))
  const turned: Problem = {
    ...problem,
    parties: ['proposal'],
    redLines: asLines.map(({ id, party, statement, anyOf }) => ({ id, party, statement, anyOf })),
    rules: [...problem.rules, ...given],
  }
  const { relaxations } = openSettlement(turned, {}, limits).settlement.collisions()
  const [smallest] = relaxations
  if (!smallest) return []
  return relaxations
    .filter((set) => set.length === smallest.length)
    .slice(0, MOST_CHANGES)
    .map((set) => {
      const gone = asLines.filter(({ id }) => set.includes(id))
      const counts = openSettlement(turned, { dropped: set }, limits).settlement.perOption()
      return {
        elements: gone.flatMap(({ at }) => at).sort((a, b) => a - b),
        instead: [...new Set(gone.map(({ issue }) => issue))].map((issue) => ({
          issue,
          options: counts.known ? possible(counts.value[issue] ?? {}, spaces.get(issue) as Space) : [],
        })),
      }
    })
}

const possible = (counts: Readonly<Record<string, bigint>>, { issue, optionsIn }: Space): readonly string[] => {
  const left = new Set(
    Object.entries(counts).flatMap(([value, count]) => (count > 0n ? [...(optionsIn.get(value) ?? [])] : [])),
  )
  return issue.options.map(({ id }) => id).filter((id) => left.has(id))
}

// What a party's words in force say to one element of a proposal: yes, no, or open, with the sentences behind it.
import type { Casebook } from '../../casebook/index.js'
import { openSettlement } from '../settle.js'
import type { Finding, Fixed, Limits, PerOption } from '../solvers/contract.js'
import { collide } from '../stated/collide.js'
import { isConditional, type StatedLine } from '../stated/lines.js'
import { issuesOf, problemOf, reachedFrom } from '../stated/problem.js'
import { yesOptions } from '../stated/silence.js'
import { type Space, valuesHaving, valuesWith } from '../stated/space.js'
import type { HeldStance, Stances } from '../stated/stances.js'

/**
 * `said`: its own words on this; `rule`: its red lines elsewhere leave no room for it by a rule; `condition`: its words hang on
 * a condition; `hedged`: neither yes nor no; `other`: it has spoken on the issue, not on this option; `silent`: it has not.
 */
export type AnswerWhy = 'said' | 'rule' | 'condition' | 'hedged' | 'other' | 'silent'

export interface PartyAnswer {
  readonly party: string
  readonly answer: 'yes' | 'no' | 'open'
  readonly why: AnswerWhy
  /** A no as hard as was asked for: it blocks. */
  readonly hard: boolean
  readonly statements: readonly string[]
  readonly rules: readonly string[]
  /** Rules that are off and would make it a no, each with the sentences. */
  readonly ifRules: readonly { readonly rule: string; readonly statements: readonly string[] }[]
}

export interface AnswerScope {
  readonly casebook: Pick<Casebook, 'issues' | 'rules'>
  readonly spaces: ReadonlyMap<string, Space>
  readonly heldOn: Stances['heldOn']
  readonly lines: readonly StatedLine[]
  readonly isOn: (rule: string) => boolean
  readonly strength: number
  readonly limits: Limits
}

export interface AskedElement {
  readonly issue: string
  readonly option: string
}

export type AnswerOf = (party: string, element: AskedElement) => PartyAnswer

/** What was answered once is remembered. */
export const answersIn = (scope: AnswerScope): AnswerOf => {
  const { casebook, isOn } = scope
  const now = roomsBy(scope, isOn)
  const withAll = roomsBy(scope, () => true)
  const off = casebook.rules.filter(({ id }) => !isOn(id))
  const switched = new Map(off.map(({ id: rule }) => [rule, roomsBy(scope, (id) => id === rule || isOn(id))] as const))
  const rulesAgainst = (party: string, element: AskedElement): PartyAnswer['ifRules'] =>
    off.flatMap(({ id: rule }) => {
      if (switched.get(rule)?.(party, element)) return []
      const found = clash(party, element, scope, (id) => id === rule || isOn(id))
      return found ? [{ rule, statements: found.statements }] : []
    })
  const ask: AnswerOf = (party, element) => {
    const spoken = spokenAnswer(party, element, scope)
    if (spoken.answer === 'no' && spoken.hard) return spoken
    const byRule = now(party, element) ? null : clash(party, element, scope, isOn)
    if (byRule) return { ...spoken, answer: 'no', why: 'rule', hard: true, ...byRule, ifRules: [] }
    // Mostly no rule matters, which all of them together show.
    if (spoken.answer === 'no' || withAll(party, element)) return spoken
    return { ...spoken, ifRules: rulesAgainst(party, element) }
  }
  const answered = new Map<string, PartyAnswer>()
  return (party, element) => {
    const key = `${party}\0${element.issue}\0${element.option}`
    const answer = answered.get(key) ?? ask(party, element)
    answered.set(key, answer)
    return answer
  }
}

/**
 * Whether a party's own red lines leave room for an element, as far as rules lead from these to it; what they say of other
 * things takes no room from it. Asked of the solver once for all options of an issue.
 */
const roomsBy = (
  { casebook, spaces, lines, limits }: AnswerScope,
  isOn: (rule: string) => boolean,
): ((party: string, element: AskedElement) => boolean) => {
  const links = casebook.rules.filter(({ id }) => isOn(id)).map(issuesOf)
  const counts = new Map<string, Finding<PerOption> | null>()
  const countsOf = (party: string, issue: string): Finding<PerOption> | null => {
    const own = lines.filter((line) => line.party === party)
    const linesAsLinks = own.map(({ anyOf }) => anyOf.map((literal) => literal.issue))
    const reached = reachedFrom([issue], [...links, ...linesAsLinks])
    const near = own.filter((_, at) => linesAsLinks[at]?.some((id) => reached.has(id)))
    if (near.length === 0) return null
    const { problem } = problemOf({ casebook, spaces, lines: near, isOn, issues: [issue] })
    return openSettlement(problem, {}, limits).settlement.perOption()
  }
  return (party, { issue, option }) => {
    const space = spaces.get(issue)
    if (!space) return true
    const key = `${party}\0${issue}`
    const found = counts.has(key) ? counts.get(key) : countsOf(party, issue)
    counts.set(key, found ?? null)
    if (!found) return true
    return found.known && valuesWith(space, [option]).some((value) => (found.value[issue]?.[value] ?? 0n) > 0n)
  }
}

/** By its own words on the issue alone. */
export const spokenAnswer = (
  party: string,
  { issue, option }: AskedElement,
  { heldOn, spaces, strength }: Pick<AnswerScope, 'heldOn' | 'spaces' | 'strength'>,
): PartyAnswer => {
  const found = (
    answer: PartyAnswer['answer'],
    why: AnswerWhy,
    stances: readonly HeldStance[],
    hard = false,
  ): PartyAnswer => ({
    party,
    answer,
    why,
    hard,
    statements: stances.map(({ statement }) => statement.id),
    rules: [],
    ifRules: [],
  })
  const space = spaces.get(issue)
  const own = heldOn(party, issue)
  if (!space || own.length === 0) return found('open', 'silent', [])
  const asked = valuesHaving(space, option)
  const excludes = ({ values }: HeldStance): boolean =>
    typeof values !== 'string' && !asked.some((value) => values.includes(value))
  const plain = own.filter((stance) => !isConditional(stance))
  const against = plain.filter(excludes)
  const hard = against.filter(({ statement }) => statement.strength >= strength)
  if (hard.length > 0) return found('no', 'said', hard, true)
  if (against.length > 0) return found('no', 'said', against)
  const agreeing = plain.filter((stance) => yesOptions(stance).includes(option))
  if (agreeing.length > 0) return found('yes', 'said', agreeing)
  const conditional = own.filter(isConditional)
  if (conditional.length > 0) return found('open', 'condition', conditional)
  const hedged = own.filter(({ values }) => values === 'hedge')
  return hedged.length > 0 ? found('open', 'hedged', hedged) : found('open', 'other', own)
}

/** The party's own red lines that leave no room for the element by the rules that are on; `null` where there is room. */
const clash = (
  party: string,
  { issue, option }: AskedElement,
  { casebook, spaces, lines, limits }: AnswerScope,
  isOn: (rule: string) => boolean,
): Pick<PartyAnswer, 'statements' | 'rules'> | null => {
  const space = spaces.get(issue)
  const own = lines.filter((line) => line.party === party)
  if (!space || own.length === 0) return null
  const { problem } = problemOf({ casebook, spaces, lines: own, isOn, issues: [issue] })
  const fixed: Fixed = { [issue]: valuesWith(space, [option]) }
  const [first] = collide(problem, limits, fixed).conflicts
  // Lines that collide among themselves say nothing about the element, and rules alone are nobody's no.
  if (!first || first.statements.length === 0 || collide(problem, limits).conflicts.length > 0) return null
  return { statements: first.statements, rules: first.rules }
}

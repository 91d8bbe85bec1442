// "What would it take?": the conditions of one party for one thing, gathered from all it has said. The heads of conditions
// mean what domain notes 2.6 lay down: IF is enough, ONLYIF is needed, PROVIDED is both, and so on by the table below.

import {
  type Condition,
  type ConditionExpr,
  type ConditionHead,
  type PartialDate,
  type RemarkId,
  type StatementId,
} from '../dossier/index.js'
import { countsFrom, dateOf, type TakenStatement } from '../provenance/index.js'
import { compare } from './compare.js'
import { countedAt } from './counted.js'
import { type StandingOptions } from './standing.js'
import { remarksAt, type TakenRemark } from './taken-remark.js'

/** `hinted`: named without insisting, or told by a party that only leans to a yes; `asked`: a question nobody has answered there. */
export type RequirementKind = 'necessary' | 'sufficient' | 'hinted' | 'asked'

export interface Requirement {
  readonly kind: RequirementKind
  /** What must be so: the words of the condition, of the thing asked for in return, or of the question. */
  readonly quote: string
  /** What must *not* be so, where the words name what stands in the way ("not as long as …"). */
  readonly negated: boolean
  /** The condition it comes from; `null` for a thing asked for in return, and for a question. */
  readonly condition: Condition | null
  /** A thing asked for in return: which one, by the casebook. */
  readonly issue: string | null
  readonly option: string | null
  /** The party has spoken on the thing since, without naming this again. */
  readonly older: boolean
  readonly said: PartialDate | null
  readonly statement: StatementId | null
  readonly remark: RemarkId | null
}

export interface WouldTake {
  readonly party: string
  readonly issue: string
  readonly option: string | null
  /** Necessary first, then sufficient, hinted, asked; newest first within each. */
  readonly requirements: readonly Requirement[]
  /** What the party has said about it without any condition, newest first: a plain yes or no weighs more than all of these. */
  readonly plain: readonly StatementId[]
  /** Said without a date, nor the report one. */
  readonly undated: readonly (StatementId | RemarkId)[]
}

export interface WouldTakeAsked extends StandingOptions {
  readonly party: string
  readonly issue: string
  /** `null`: whatever option of the issue. */
  readonly option: string | null
}

interface Meaning {
  readonly kinds: readonly ('necessary' | 'sufficient')[]
  readonly negated: boolean
}
const means = (negated: boolean, ...kinds: readonly ('necessary' | 'sufficient')[]): Meaning => ({ kinds, negated })

/** A yes with this condition. A cause of a yes asks nothing of anybody. */
const OF_A_YES: Readonly<Record<ConditionHead, Meaning | null>> = {
  IF: means(false, 'sufficient'),
  ONLYIF: means(false, 'necessary'),
  PROVIDED: means(false, 'necessary', 'sufficient'),
  UNLESS: means(true, 'necessary', 'sufficient'),
  UNTIL: means(true, 'necessary'),
  AFTER: means(false, 'necessary'),
  WHILE: means(false, 'necessary'),
  EXCHANGE: means(false, 'necessary', 'sufficient'),
  BECAUSE: null,
}

/** A no with this condition: what lifts it. A cause given for a no must go, but nobody says that a yes then follows. */
const OF_A_NO: Readonly<Record<ConditionHead, Meaning | null>> = {
  IF: means(true, 'necessary'),
  ONLYIF: means(true, 'necessary', 'sufficient'),
  PROVIDED: means(true, 'necessary'),
  UNLESS: means(false, 'necessary'),
  UNTIL: means(false, 'necessary'),
  AFTER: means(true, 'necessary'),
  WHILE: means(true, 'necessary'),
  EXCHANGE: null,
  BECAUSE: means(true, 'necessary'),
}

/** A yes that only leans promises nothing: what would be enough for it is a hint. What it says is needed stays needed. */
const LEANING = 1

type Spoken = TakenStatement & { readonly condition: Condition }

const kindsOf = ({ sign, condition }: Spoken): Meaning | null => {
  if (sign === 0) return means(false, 'sufficient')
  return (sign > 0 ? OF_A_YES : OF_A_NO)[condition.head]
}

const hedged = (statement: Spoken, kind: 'necessary' | 'sufficient'): RequirementKind => {
  if (statement.sign === 0) return 'hinted'
  if (kind === 'sufficient' && statement.strength <= LEANING) return 'hinted'
  return statement.condition.head === 'BECAUSE' ? 'hinted' : kind
}

const names = (expr: ConditionExpr, thing: string): boolean => {
  switch (expr.op) {
    case 'and':
    case 'or':
      return expr.parts.some((part) => names(part, thing))
    case 'not':
      return names(expr.part, thing)
    case 'atom':
      return expr.about.some((part) => names(part, thing))
    case 'thing':
    case 'quantity':
      return expr.name === thing
    case 'gap':
      return false
  }
}

const fits = (option: string | null, asked: string | null): boolean =>
  asked === null || option === null || option === asked

const within = (inner: { readonly begin: number; readonly end: number }, outer: typeof inner): boolean =>
  inner.begin >= outer.begin && inner.end <= outer.end

/** "… in return for a ceasefire", "… so that talks can begin": asked for elsewhere, and for this thing. */
const asksInReturn = (statement: TakenStatement, { issue }: WouldTakeAsked): boolean =>
  statement.issue !== issue &&
  (statement.act === 'demand' || statement.act === 'redline') &&
  statement.condition?.head === 'EXCHANGE' &&
  (statement.condition.reading ? names(statement.condition.reading.expr, issue) : false)

/** Of strength 4 a demand is a must by its own words; a lesser one is named, and not insisted on. */
const MUST = 4

const ORDER: readonly RequirementKind[] = ['necessary', 'sufficient', 'hinted', 'asked']

export const wouldTake = (
  statements: readonly TakenStatement[],
  remarks: readonly TakenRemark[],
  asked: WouldTakeAsked,
): WouldTake => {
  const { party, issue, option, published } = asked
  const own: readonly TakenStatement[] = countedAt(statements, asked).filter((statement) => statement.party === party)
  const direct = own.filter((statement) => statement.issue === issue && fits(statement.option, option))
  const conditional = direct.filter((statement): statement is Spoken => statement.condition !== null)
  const day = (of: Pick<TakenStatement, 'article' | 'said'>): string => countsFrom(of, published) ?? ''
  const newest = direct.reduce((latest, statement) => (day(statement) > latest ? day(statement) : latest), '')
  const older = (of: Pick<TakenStatement, 'article' | 'said'>): boolean => day(of) < newest
  const base = { negated: false, condition: null, issue: null, option: null, statement: null, remark: null }
  const ofConditions = conditional.flatMap((statement): Requirement[] => {
    const meaning = kindsOf(statement)
    if (meaning === null) return []
    const kinds = new Set(meaning.kinds.map((kind) => hedged(statement, kind)))
    return [...kinds].map((kind) => ({
      ...base,
      kind,
      quote: statement.condition.quote,
      negated: meaning.negated,
      condition: statement.condition,
      older: older(statement),
      said: dateOf(statement, published),
      statement: statement.id,
    }))
  })
  // A demand read out of the very words of a condition is that condition told twice.
  const told = (statement: TakenStatement): boolean =>
    conditional.some((other) => other.article === statement.article && within(statement, other.condition))
  const inReturn = own.filter((statement) => asksInReturn(statement, asked) && !told(statement))
  const ofDemands = inReturn.map(
    (statement): Requirement => ({
      ...base,
      kind: statement.strength >= MUST || statement.act === 'redline' ? 'necessary' : 'hinted',
      quote: statement.quote,
      issue: statement.issue,
      option: statement.option,
      older: older(statement),
      said: dateOf(statement, published),
      statement: statement.id,
    }),
  )
  // A question on the thing itself, or on anything else on the occasion on which the party spoke about the thing.
  const occasions = new Set(direct.filter(({ said }) => said !== null).map(({ article, said }) => `${article} ${said}`))
  const questions = remarksAt(remarks, 'question', asked).filter(
    ({ remark }) =>
      remark.party === party && (remark.issue === issue || occasions.has(`${remark.article} ${remark.said}`)),
  )
  const ofQuestions = questions.map(
    ({ remark }): Requirement => ({
      ...base,
      kind: 'asked',
      quote: remark.quote,
      issue: remark.issue,
      older: older(remark),
      said: dateOf(remark, published),
      remark: remark.id,
    }),
  )
  const requirements = [...ofConditions, ...ofDemands, ...ofQuestions]
  return {
    party,
    issue,
    option,
    requirements: requirements.sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        compare(b.said ?? '', a.said ?? '') ||
        compare(a.statement ?? a.remark ?? '', b.statement ?? b.remark ?? ''),
    ),
    plain: direct
      .filter(({ condition }) => condition === null)
      .sort((a, b) => compare(day(b), day(a)) || compare(a.id, b.id))
      .map(({ id }) => id),
    undated: [...direct, ...inReturn, ...questions.map(({ remark }) => remark)]
      .filter((of) => dateOf(of, published) === null)
      .map(({ id }) => id),
  }
}

// For tests: statements and rules of an invented dispute at random, and the definitions of settling taken at their word: every
// package as a set of options, in which every statement and rule holds or does not.
import fc from 'fast-check'
import { type Issue, issueSchema, type Rule, ruleSchema } from '../../casebook/index.js'
import { articleId, type ConditionExpr, type ConditionHead, identify, type Statement } from '../../dossier/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { LIMITS } from '../solvers/contract.js'
import type { StatedQuestion } from './settle-stated.js'

const issue = (id: string, kind: Issue['kind'], options: readonly string[], exclusive = false): Issue =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind,
    exclusive,
    options: options.map((name) => ({ id: name.replace('*', ''), name: { en: name }, counter: name.endsWith('*') })),
    lexicon: { en: [] },
  })

export const ISSUES = [
  issue('a.join', 'nominal', ['full', 'part', 'later*', 'never*'], true),
  issue('b.force', 'ordinal', ['none*', 'watch', 'guard', 'fight']),
  issue('c.land', 'set', ['north', 'south', 'keep*']),
  issue('d.line', 'nominal', ['here', 'there']),
  issue('e.stop', 'nominal', ['now', 'lasting', 'no*']),
]
const byId = new Map(ISSUES.map((one) => [one.id, one]))

export type Combination = ReadonlyMap<string, ReadonlySet<string>>

const combinationsOn = ({ kind, exclusive, options }: Issue): readonly ReadonlySet<string>[] => {
  const forms = options.filter(({ counter }) => !counter).map(({ id }) => id)
  const counters = options.filter(({ counter }) => counter).map(({ id }) => id)
  const nothing = counters.length === 0 ? [new Set<string>()] : []
  if (exclusive || kind === 'boolean' || kind === 'ordinal')
    return [...options.map(({ id }) => new Set([id])), ...nothing]
  const sets = Array.from({ length: 2 ** forms.length - 1 }, (_, at) => forms.filter((_, bit) => ((at + 1) >> bit) & 1))
  return [...sets.map((set) => new Set(set)), ...counters.map((id) => new Set([id])), ...nothing]
}
export const EVERY: readonly Combination[] = ISSUES.reduce<readonly Combination[]>(
  (all, one) => all.flatMap((before) => combinationsOn(one).map((chosen) => new Map([...before, [one.id, chosen]]))),
  [new Map()],
)

type Said = Pick<Statement, 'issue' | 'option' | 'sign'>

const isHad = ({ kind, options }: Issue, option: string, chosen: ReadonlySet<string>): boolean => {
  if (kind !== 'ordinal') return chosen.has(option)
  const at = (id: string): number => options.findIndex((one) => one.id === id)
  const [level] = chosen
  const counter = options[at(option)]?.counter
  return level !== undefined && (counter ? at(level) <= at(option) : at(level) >= at(option))
}

const holds = ({ issue: id, option, sign }: Said, combination: Combination): boolean => {
  const about = byId.get(id ?? '') as Issue
  const chosen = combination.get(about.id) as ReadonlySet<string>
  const forms = about.options.filter(({ counter }) => !counter)
  if (option === null) {
    if (sign < 0) return !forms.some((form) => chosen.has(form.id))
    return about.kind === 'set' ? forms.every((form) => chosen.has(form.id)) : forms.some((form) => chosen.has(form.id))
  }
  const counter = about.options.find((one) => one.id === option)?.counter
  return isHad(about, option, chosen) === (counter === sign < 0)
}

const isMet = (expr: ConditionExpr, combination: Combination): boolean => {
  switch (expr.op) {
    case 'and':
      return expr.parts.every((part) => isMet(part, combination))
    case 'or':
      return expr.parts.some((part) => isMet(part, combination))
    case 'not':
      return !isMet(expr.part, combination)
    case 'quantity':
      return (combination.get(expr.name)?.has(String(expr.value)) ?? false) === (expr.comparator === '=')
    default:
      throw new Error('not made here')
  }
}

export const keeps = (statement: Statement, combination: Combination): boolean => {
  const stands = holds(statement, combination)
  const { condition } = statement
  if (!condition?.reading) return stands
  const met = isMet(condition.reading.expr, combination)
  const { head } = condition
  if (head === 'UNLESS') return met || stands
  return (head === 'IF' || !stands || met) && (head === 'ONLYIF' || !met || stands)
}

export const keepsRule = ({ when, then }: Rule, combination: Combination): boolean => {
  const has = ({ issue: id, in: options }: Rule['when'][number]): boolean =>
    options.some((option) => combination.get(id)?.has(option))
  return !when.every(has) || then.some(has)
}

export const option = fc.constantFrom(
  ...ISSUES.flatMap((one) => one.options.map(({ id }) => ({ issue: one.id, option: id }))),
)
const measured = fc.tuple(option, fc.constantFrom('=' as const, '!=' as const)).map(
  ([{ issue: name, option: value }, comparator]): ConditionExpr => ({
    op: 'quantity',
    name,
    comparator,
    value,
    unit: null,
    at: null,
  }),
)
const condition: fc.Arbitrary<ConditionExpr> = fc.oneof(
  measured,
  measured.map((part): ConditionExpr => ({ op: 'not', part })),
  fc
    .tuple(fc.constantFrom('and' as const, 'or' as const), measured, measured)
    .map(([op, one, other]): ConditionExpr => ({ op, parts: [one, other] })),
)
const said: fc.Arbitrary<Said> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(option, fc.constantFrom(1 as const, -1 as const)).map(([at, sign]) => ({ ...at, sign })),
  },
  fc
    .tuple(fc.constantFrom('a.join', 'b.force', 'c.land', 'e.stop'), fc.constantFrom(1 as const, -1 as const))
    .map(([id, sign]) => ({ issue: id, option: null, sign })),
)
const HEADS: readonly ConditionHead[] = ['IF', 'ONLYIF', 'PROVIDED', 'UNLESS', 'EXCHANGE']
/** Each of a party of its own: nobody takes back what another said. */
export const statement = (at: number): fc.Arbitrary<TakenStatement> =>
  fc.tuple(said, fc.option(fc.tuple(fc.constantFrom(...HEADS), condition))).map(([stance, under]) => ({
    ...identify({
      ...stance,
      article: articleId(`report ${at}`, `words ${at}`),
      begin: 0,
      end: 5,
      quote: 'words',
      speaker: null,
      actor: `P${at}`,
      party: `P${at}`,
      via: [],
      act: 'demand',
      strength: 4,
      topic: 'topic',
      condition: under && {
        begin: 9,
        end: 14,
        quote: 'words',
        head: under[0],
        reading: { head: under[0], expr: under[1] },
      },
      temporary: false,
      said: null,
      saidBasis: null,
      certainty: 'quoted',
      confidence: null,
      why: null,
    }),
    standpoint: 'added' as const,
  }))
const literal = option.map(({ issue: id, option: one }) => ({ issue: id, in: [one] }))
export const rule = (at: number): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.array(literal, { minLength: 1, maxLength: 2 }), fc.array(literal, { maxLength: 2 }), fc.boolean())
    .map(([when, then, on]) => ruleSchema.parse({ id: `r${at}`, author: 'X', why: { en: 'why' }, when, then, on }))

export const question = (statements: readonly TakenStatement[], rules: readonly Rule[]): StatedQuestion => ({
  statements,
  options: { asOf: null, published: () => null },
  casebook: { issues: ISSUES, rules },
  sides: [],
  strength: 4,
  rules: new Map(),
  dropped: [],
  readings: [],
  limits: LIMITS,
})

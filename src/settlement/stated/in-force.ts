// What is in force at a date, as plain data: all that a settlement is reckoned from. It is gathered once from the statements of
// a dossier and can then be sent anywhere; which words are red lines, and what follows, is asked of it again and again.

import type { Condition } from '../../dossier/index.js'
import { type StandingOptions, standings } from '../../positions/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { issuesNamed } from './condition-formula.js'

/** A statement, as far as a settlement asks. */
export type Word = Pick<TakenStatement, 'id' | 'article' | 'act' | 'sign' | 'strength' | 'issue' | 'option'> & {
  readonly condition: Pick<Condition, 'head' | 'reading'> | null
}

export interface WordInForce {
  readonly party: string
  readonly issue: string
  readonly statement: Word
  /** All statements of the utterance, the deciding one first. */
  readonly statements: readonly string[]
  /**
   * The party's own conditional statement of the same report whose condition this demand is: what is needed for that binds
   * only as far as that goes.
   */
  readonly priceOf: Word | null
}

export interface InForce {
  /** Own words first, then newest first. */
  readonly words: readonly WordInForce[]
  /** Options that anybody has ever named, by issue, each once. */
  readonly mentions: readonly { readonly issue: string; readonly option: string }[]
}

/** Heads by which a condition is needed for the stance; only what is needed can be a price. */
const NEEDED: ReadonlySet<string> = new Set(['ONLYIF', 'PROVIDED', 'EXCHANGE'])

export const wordsInForce = (statements: readonly TakenStatement[], options: StandingOptions): InForce => {
  const priceOf = pricesAmong(statements)
  const mentions = new Map<string, InForce['mentions'][number]>()
  for (const { issue, option } of statements)
    if (issue !== null && option !== null) mentions.set(`${issue}\0${option}`, { issue, option })
  return {
    words: standings(statements, options).map(({ party, issue, utterance }) => {
      const [statement] = utterance.statements
      const price = priceOf(statement)
      return {
        party,
        issue,
        statement: wordOf(statement),
        statements: utterance.statements.map(({ id }) => id),
        priceOf: price && wordOf(price),
      }
    }),
    mentions: [...mentions.keys()].sort().map((key) => mentions.get(key) as InForce['mentions'][number]),
  }
}

const wordOf = ({ id, article, act, sign, strength, issue, option, condition }: TakenStatement): Word => ({
  id,
  article,
  act,
  sign,
  strength,
  issue,
  option,
  condition: condition && {
    head: condition.head,
    ...(condition.reading === undefined ? {} : { reading: condition.reading }),
  },
})

const pricesAmong = (statements: readonly TakenStatement[]): ((demand: TakenStatement) => TakenStatement | null) => {
  const conditional = new Map<string, TakenStatement[]>()
  for (const statement of statements)
    if (statement.condition && NEEDED.has(statement.condition.head)) {
      const key = keyOf(statement)
      conditional.set(key, [...(conditional.get(key) ?? []), statement])
    }
  return (demand) => {
    if (demand.condition !== null) return null
    return (
      conditional.get(keyOf(demand))?.find(({ id, condition, issue }) => {
        if (id === demand.id || condition === null || issue === demand.issue) return false
        const liesInside = demand.begin >= condition.begin && demand.end <= condition.end
        const { reading } = condition
        return liesInside || (reading ? issuesNamed(reading.expr).includes(demand.issue ?? '') : false)
      }) ?? null
    )
  }
}

const keyOf = ({ article, party }: TakenStatement): string => `${article}\0${party ?? ''}`

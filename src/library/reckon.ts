import { dossierCoding, standingOptions, statedQuestion } from '../desk/index.js'
import { isPartialDate, type PartialDate, towardsThing } from '../dossier/index.js'
import { defaultOptions, type Network, type NetworkOptions, network as networkOf } from '../network/index.js'
import { type Matrix, matrix as matrixOf, type Trust } from '../positions/index.js'
import {
  LIMITS,
  type Problem,
  reportOn,
  type SettlementReport,
  type StatedReport,
  settleStated,
  type WhatIf,
} from '../settlement/index.js'
import type { Talks } from './talks.js'

/** What stood, and by whose word. */
export interface PositionsAsked {
  /** What had been said by that day ("2025-03-18"); left out or `null`: everybody's last word. */
  readonly asOf?: string | null
  /** Whose tellings count, strictest first: `quoted`, `own`, `reported`, `anonymous` (the default). */
  readonly trust?: Trust
  /** Canonical names of collectives whose word is to count for their members. */
  readonly expand?: readonly string[]
}

/** Which red lines and rules take part. */
export interface SettlementAsked extends PositionsAsked {
  /** The least strength that counts as hard: 4, what is said absolutely, where not given. */
  readonly strength?: number
  /** Rules of the casebook by id, switched; all others are as the casebook has them. */
  readonly rules?: ReadonlyMap<string, boolean>
  /** Ids of statements given up. */
  readonly dropped?: readonly string[]
}

const materialOf = ({ casebook, articles, statements }: Talks) => ({
  casebook,
  statements: statements.map(towardsThing),
  published: new Map<string, PartialDate | null>(articles.map(({ id, published }) => [id, published])),
})

const asked = ({ asOf = null, trust, expand }: PositionsAsked) => {
  if (asOf !== null && !isPartialDate(asOf))
    throw new RangeError(`"${asOf}" is no date of the form 2025, 2025-03 or 2025-03-13`)
  return {
    asOf: asOf as PartialDate | null,
    knownOn: null,
    ...(trust ? { trust } : {}),
    ...(expand ? { expand } : {}),
  }
}

/**
 * Where every party stands on every issue at a date. There is no cell where nobody has spoken; every cell carries the ids of
 * its statements, the deciding one first.
 * @throws RangeError where `asOf` is no date.
 */
export const matrix = (talks: Talks, question: PositionsAsked = {}): Matrix => {
  const material = materialOf(talks)
  const options = standingOptions(material, asked(question))
  return matrixOf(material.statements, { ...options, casebook: talks.casebook })
}

/**
 * Whether a deal is compatible with everybody's stated red lines: how many packages are left, which sentences collide and by
 * which rules, and who has said nothing. Silence is not consent.
 * @throws RangeError where `asOf` is no date.
 */
export const settle = (talks: Talks, question: SettlementAsked = {}): StatedReport => {
  const { strength = 4, rules = new Map<string, boolean>(), dropped = [] } = question
  return settleStated(statedQuestion(materialOf(talks), { ...asked(question), strength, rules, dropped, readings: [] }))
}

/** The same of a problem of one's own, in the shape of docs/json.md: red lines, rules and utilities, with no words behind them. */
export const settleProblem = (problem: Problem, whatIf: WhatIf = {}): SettlementReport =>
  reportOn({ problem, whatIf, limits: LIMITS })

/**
 * A discourse network after DNA's definitions. Where nothing else is asked: parties by issues, every utterance once however
 * many reports tell it, without the issue for whatever no other covers. `statementsBehind` of `parley/network` tells what a weight is made of.
 */
export const network = ({ casebook, articles, statements }: Talks, options: Partial<NetworkOptions> = {}): Network => {
  const variable = (name: string) => ({ name, ofDocument: false })
  const { coding } = dossierCoding({ statements, articles, casebook })
  const usual = defaultOptions({ variable1: variable('party'), variable2: variable('issue'), qualifier: null })
  const rest = casebook.issues.filter(({ role }) => role === 'rest').map(({ id }) => id)
  const exclusions = rest.length === 0 ? [] : [{ variable: variable('issue'), values: rest, only: false }]
  return networkOf(coding, { ...usual, duplicates: 'utterance', exclusions, ...options })
}

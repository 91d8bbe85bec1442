// What a person who puts a package together works on: the problem as it stands, opened once, without what collides whatever
// is chosen, for with that every count is nought.
import { type AnswerOf, answersIn } from '../proposals/answers.js'
import type { Stated } from '../proposals/check-proposal.js'
import { type Opened, openSettlement } from '../settle.js'
import type { Problem, RedLine, Settlement } from '../solvers/contract.js'
import { collide, type StatementCollisions } from '../stated/collide.js'
import { type InForceQuestion, statedOf } from '../stated/settle-stated.js'
import { type VoicesOn, voicesIn } from './voices.js'

export interface PickedElement {
  readonly issue: string
  readonly option: string
}

/** Readings that are asked about beside the question stay out of it: those adopted are in what is in force. */
export type PickQuestion = Omit<InForceQuestion, 'readings'>

export interface Scene {
  readonly stated: Stated
  /** The problem without the red lines left aside, to count in: of those that ask for the same only one. */
  readonly left: Problem
  readonly opened: Opened
  /** What a party says to an element, its own words and rules taken together; remembered from click to click. */
  readonly answerOf: AnswerOf
  /** What everybody who has spoken on the issue says to an option by their own words; remembered likewise. */
  readonly voicesOn: VoicesOn
  /** The problem with one of the statements left aside put back: what it alone excludes is excluded all the same. Those that ask for the same share one. */
  readonly guards: readonly { readonly statements: readonly string[]; readonly settlement: Settlement }[]
}

export interface Scenes {
  readonly question: InForceQuestion
  readonly base: Stated
  /** What collides whatever is chosen; sought when first asked for. */
  readonly anyway: () => StatementCollisions
  /** Statements left aside for that. */
  readonly aside: () => readonly string[]
  /** With these elements told apart, and these issues in it besides; those the casebook does not hold are passed over. */
  readonly sceneOf: (elements: readonly PickedElement[], issues?: readonly string[]) => Scene
}

/** So many problems are kept open; one more is made for every choice on an issue nothing bore on. */
const KEPT = 24

export const scenesOf = (asked: PickQuestion): Scenes => {
  const question: InForceQuestion = { ...asked, readings: [] }
  const base = statedOf(question)
  let found: StatementCollisions | null = null
  const anyway = (): StatementCollisions => {
    found ??= collide(base.problem, question.limits)
    return found
  }
  const aside = (): readonly string[] => anyway().colliding
  const kept = new Map<string, Scene>()
  const answersOf = ({ spaces, stances, lines, isOn }: Stated): AnswerOf => {
    const { casebook, strength, limits } = question
    return answersIn({ casebook, spaces, heldOn: stances.heldOn, lines, isOn, strength, limits })
  }
  const baseAnswers = answersOf(base)
  const voicesOf = ({ spaces, stances }: Stated): VoicesOn => voicesIn({ spaces, strength: question.strength }, stances)
  const baseVoices = voicesOf(base)
  /** Whether it tells no more options apart than the base does; then everybody answers as there. */
  const isAsBase = ({ spaces }: Stated): boolean =>
    [...spaces].every(([id, { values }]) => values.length === base.spaces.get(id)?.values.length)
  const inBase = new Set(base.problem.issues.map(({ id }) => id))
  const isTold = ({ issue, option }: PickedElement): boolean =>
    inBase.has(issue) && [...(base.spaces.get(issue)?.optionsIn.values() ?? [])].some((options) => options.has(option))
  const make = (elements: readonly PickedElement[], issues: readonly string[]): Scene => {
    const stated =
      elements.length + issues.length === 0
        ? base
        : statedOf({ ...question, issues: [...(question.issues ?? []), ...issues] }, elements)
    const gone = new Set(aside())
    const [staying, asideLines] = [[] as RedLine[], new Map<string, RedLine[]>()]
    for (const line of stated.problem.redLines) {
      const statement = line.statement ?? line.id
      if (!gone.has(statement)) staying.push(line)
      else asideLines.set(statement, [...(asideLines.get(statement) ?? []), line])
    }
    const left = { ...stated.problem, redLines: distinct(staying) }
    const alike = new Map<string, { readonly lines: readonly RedLine[]; readonly statements: string[] }>()
    for (const id of gone) {
      const lines = asideLines.get(id) ?? []
      const key = lines.map(demandOf).sort().join()
      const known = alike.get(key)
      if (known) known.statements.push(id)
      else alike.set(key, { lines, statements: [id] })
    }
    const guards = [...alike.values()].map(({ lines, statements }) => {
      const problem = { ...left, redLines: [...left.redLines, ...lines] }
      return { statements, settlement: openSettlement(problem, {}, question.limits).settlement }
    })
    const [answerOf, voicesOn] = isAsBase(stated) ? [baseAnswers, baseVoices] : [answersOf(stated), voicesOf(stated)]
    return { stated, left, opened: openSettlement(left, {}, question.limits), answerOf, voicesOn, guards }
  }
  return {
    question,
    base,
    anyway,
    aside,
    sceneOf: (elements, issues = []) => {
      const further = elements.filter((one) => !isTold(one))
      const beside = issues.filter((issue) => !inBase.has(issue))
      const key = JSON.stringify([further.map(({ issue, option }) => `${issue}\0${option}`).sort(), beside])
      const scene = kept.get(key) ?? make(further, beside)
      kept.delete(key)
      kept.set(key, scene)
      const oldest = kept.keys().next().value
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return scene
    },
  }
}

const demandOf = ({ anyOf }: RedLine): string => JSON.stringify(anyOf)

/** A hundred parties may refuse one option: counted, they are one. */
const distinct = (lines: readonly RedLine[]): readonly RedLine[] => [
  ...new Map(lines.map((line) => [demandOf(line), line])).values(),
]

/** Elements whose issue and option the casebook holds. */
export const knownElements = (
  { casebook }: Pick<PickQuestion, 'casebook'>,
  elements: readonly PickedElement[],
): readonly PickedElement[] =>
  elements.filter(({ issue, option }) =>
    casebook.issues.some(({ id, role, options }) => {
      return id === issue && role !== 'rest' && options.some((one) => one.id === option)
    }),
  )

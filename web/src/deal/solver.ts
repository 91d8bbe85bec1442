// The door to the solver: this file, and no other of the front end, takes the settlement module in, and runs it in a thread of
// its own (docs/decisions). It holds what is in force, answers the newest question stage by stage, and drops what is outdated.
import {
  LIMITS,
  openPicker,
  type PackedInForce,
  type PickAnswer,
  type PickedElement,
  type Picker,
  type PickQuestion,
  type ProposalReport,
  type RankAnswer,
  unpacked,
  type Verdict,
  type Voice,
} from '../../../src/settlement/index.js'

export type { PickAnswer, PickedElement, ProposalReport, RankAnswer, Verdict, Voice }
export type ConflictAnswer = Verdict['conflicts'][number]
export type OptionAnswer = PickAnswer['options'][number]
export type PartyAnswer = ProposalReport['elements'][number]['answers'][number]
export type RankedPick = NonNullable<RankAnswer['front']>[number]

/** What stays while a person chooses. */
export interface Ground extends Pick<PickQuestion, 'casebook' | 'sides'> {
  readonly inForce: PackedInForce
  readonly readings: readonly { readonly id: string; readonly inForce: PackedInForce }[]
}

export interface Switches {
  readonly strength: number
  readonly rules: Readonly<Record<string, boolean>>
  readonly dropped: readonly string[]
  /** Counted over every issue of the casebook, not only those on which red lines or rules bear. */
  readonly all: boolean
}

/** `clicks`: what a choice meets, with `rank`, if wanted, after it; `effects`: what every switch would change. */
export interface SolverQuestion {
  readonly number: number
  readonly ground: Ground | null
  readonly switches: Switches
  readonly elements: readonly PickedElement[]
  readonly wanted: 'clicks' | 'effects'
  /** Whether somebody looks at the best packages. */
  readonly ranked: boolean
}

export interface RuleEffectAnswer extends Verdict {
  readonly rule: string
}

/** The figures of a choice. Who says what to each option stays with those sent last: of a large dossier it takes megabytes. */
export interface Figures extends Omit<PickAnswer, 'options'> {
  readonly options: readonly Omit<OptionAnswer, 'answers'>[]
}

export type SolverAnswer = { readonly number: number } & (
  | {
      readonly stage: 'pick'
      readonly answer: Figures
      /** Of each of its options, in the same order; `null` where they are those sent before. */
      readonly voices: readonly (readonly Voice[])[] | null
      readonly ms: number
    }
  | { readonly stage: 'check'; readonly answer: ProposalReport | null; readonly ms: number }
  | { readonly stage: 'rank'; readonly answer: RankAnswer | null; readonly ms: number }
  | { readonly stage: 'rule'; readonly answer: RuleEffectAnswer }
  | { readonly stage: 'reading'; readonly answer: Verdict & { readonly reading: string } }
  | { readonly stage: 'without'; readonly answer: { readonly statement: string; readonly acceptable: string | null } }
  | { readonly stage: 'done' }
)

interface Unpacked extends Omit<Ground, 'inForce'>, Pick<PickQuestion, 'inForce'> {}

let ground: Unpacked | null = null
let newest = 0
let open: { readonly key: string; readonly picker: Picker } | null = null

const questionOf = (
  { casebook, inForce, sides }: Unpacked,
  { strength, rules, dropped, all }: Switches,
): PickQuestion => ({
  casebook,
  inForce,
  sides,
  strength,
  dropped,
  rules: new Map(Object.entries(rules)),
  issues: all ? casebook.issues.map(({ id }) => id) : [],
  limits: LIMITS,
})

const pickerFor = (on: Unpacked, switches: Switches): Picker => {
  const key = JSON.stringify(switches)
  if (open?.key !== key) open = { key, picker: openPicker(questionOf(on, switches)) }
  return open.picker
}

const say = (answer: SolverAnswer): void => self.postMessage(answer)

/** Lets a newer question in. */
const rest = (): Promise<void> => new Promise((go) => setTimeout(go, 0))

let sent: readonly (readonly Voice[])[] = []

const parted = ({ options, ...answer }: PickAnswer): Pick<Picked, 'answer' | 'voices'> => {
  const before = sent
  sent = options.map(({ answers }) => answers)
  const isAsBefore = sent.length === before.length && sent.every((voices, at) => voices === before[at])
  const bare = options.map(({ issue, option, possible }) => ({ issue, option, possible }))
  return { answer: { ...answer, options: bare }, voices: isAsBefore ? null : sent }
}

type Picked = Extract<SolverAnswer, { readonly stage: 'pick' }>

const clicks = async (on: Unpacked, { number, switches, elements, ranked }: SolverQuestion): Promise<void> => {
  const timed = <Answer>(work: () => Answer): { readonly answer: Answer; readonly ms: number } => {
    const began = performance.now()
    return { answer: work(), ms: performance.now() - began }
  }
  const { answer, ms } = timed(() => pickerFor(on, switches).pick(elements))
  say({ number, stage: 'pick', ...parted(answer), ms })
  await rest()
  if (number !== newest) return
  say({ number, stage: 'check', ...timed(() => pickerFor(on, switches).check(elements)) })
  if (!ranked) return
  await rest()
  if (number !== newest) return
  say({ number, stage: 'rank', ...timed(() => pickerFor(on, switches).rank(elements)) })
}

const effects = async (on: Unpacked, { number, switches }: SolverQuestion): Promise<void> => {
  const question = questionOf(on, switches)
  const picker = openPicker(question)
  const { rulesInPlay, lines } = picker.pick([])
  const isOn = (id: string): boolean =>
    switches.rules[id] ?? on.casebook.rules.find((rule) => rule.id === id)?.on ?? false
  for (const statement of new Set(lines.map((line) => line.statement))) {
    const { acceptable } = openPicker({ ...question, dropped: [...question.dropped, statement] })
    say({ number, stage: 'without', answer: { statement, acceptable: acceptable() } })
  }
  for (const { id, inForce } of on.readings)
    say({
      number,
      stage: 'reading',
      answer: { reading: id, ...openPicker({ ...question, inForce: unpacked(inForce) }).verdict() },
    })
  for (const rule of rulesInPlay) {
    const switched = openPicker({ ...question, rules: new Map([...question.rules, [rule, !isOn(rule)]]) })
    say({ number, stage: 'rule', answer: { rule, ...switched.verdict() } })
  }
  say({ number, stage: 'done' })
}

self.addEventListener('message', ({ data }: MessageEvent<SolverQuestion>) => {
  newest = data.number
  if (data.ground !== null) {
    ground = { ...data.ground, inForce: unpacked(data.ground.inForce) }
    open = null
  }
  if (ground !== null) void (data.wanted === 'clicks' ? clicks(ground, data) : effects(ground, data))
})

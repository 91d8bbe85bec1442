import { useEffect, useRef, useState } from 'react'
import type {
  Ground,
  PickAnswer,
  PickedElement,
  ProposalReport,
  RankAnswer,
  RuleEffectAnswer,
  SolverAnswer,
  SolverQuestion,
  Switches,
  Verdict,
  Voice,
} from './solver.js'

export interface Solved {
  /** Of an older choice while `busy`. */
  readonly pick: PickAnswer | null
  /** `undefined` until it is there: it follows the counts. */
  readonly check: ProposalReport | null | undefined
  readonly rank: RankAnswer | null | undefined
  readonly busy: boolean
  /** The thread broke; nothing is reckoned any more. */
  readonly failed: string | null
}

/** What every switch would change; they come one after the other. */
export interface Effects {
  readonly rules: ReadonlyMap<string, RuleEffectAnswer>
  readonly readings: ReadonlyMap<string, Verdict>
  /** By statement: packages that would stand without it; decimal. */
  readonly without: ReadonlyMap<string, string | null>
  readonly done: boolean
}

const makeWorker = (): Worker => new Worker(new URL('./solver.ts', import.meta.url), { type: 'module' })

const NOTHING: Solved = { pick: null, check: undefined, rank: undefined, busy: true, failed: null }
const NO_EFFECTS: Effects = { rules: new Map(), readings: new Map(), without: new Map(), done: false }

/** `ranked`: the best packages are wanted too, which take longest. One thread for the room, kept from click to click; it is sent the ground only when that changes. */
export const useSolver = (
  ground: Ground | null,
  switches: Switches,
  elements: readonly PickedElement[],
  ranked: boolean,
): Solved => {
  const [solved, setSolved] = useState(NOTHING)
  const worker = useRef<{ readonly thread: Worker; ground: Ground | null; number: number } | null>(null)
  useEffect(() => {
    const thread = makeWorker()
    const mine = { thread, ground: null, number: 0 }
    worker.current = mine
    let voices: readonly (readonly Voice[])[] = []
    thread.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
      // Of an outdated answer too: the thread takes them for sent.
      if (data.stage === 'pick') voices = data.voices ?? voices
      if (data.number !== mine.number) return
      if (data.stage === 'pick') {
        const options = data.answer.options.map((one, at) => ({ ...one, answers: voices[at] ?? [] }))
        setSolved((before) => ({ ...before, pick: { ...data.answer, options }, busy: false }))
      } else if (data.stage === 'check') setSolved((before) => ({ ...before, check: data.answer }))
      else if (data.stage === 'rank') setSolved((before) => ({ ...before, rank: data.answer }))
    })
    thread.addEventListener('error', (event) =>
      setSolved((before) => ({ ...before, busy: false, failed: event.message || 'worker' })),
    )
    return () => {
      thread.terminate()
      worker.current = null
    }
  }, [])
  // Switches and elements are told apart by what they hold.
  const key = JSON.stringify([switches, elements, ranked])
  useEffect(() => {
    const mine = worker.current
    if (mine === null || ground === null) return
    mine.number += 1
    const question: SolverQuestion = {
      number: mine.number,
      ground: mine.ground === ground ? null : ground,
      switches,
      elements,
      wanted: 'clicks',
      ranked,
    }
    mine.ground = ground
    setSolved((before) => ({ ...before, check: undefined, rank: undefined, busy: true }))
    mine.thread.postMessage(question)
  }, [ground, key])
  return solved
}

/** A thread of its own that is simply ended when what it works on is outdated: every effect can take long. */
export const useEffects = (ground: Ground | null, switches: Switches, wanted: boolean): Effects => {
  const [effects, setEffects] = useState(NO_EFFECTS)
  // Switches are told apart by what they hold.
  const key = JSON.stringify(switches)
  useEffect(() => {
    setEffects(NO_EFFECTS)
    if (ground === null || !wanted) return
    const thread = makeWorker()
    thread.addEventListener('message', ({ data }: MessageEvent<SolverAnswer>) => {
      if (data.stage === 'rule')
        setEffects((before) => ({ ...before, rules: new Map([...before.rules, [data.answer.rule, data.answer]]) }))
      else if (data.stage === 'reading')
        setEffects((before) => ({
          ...before,
          readings: new Map([...before.readings, [data.answer.reading, data.answer]]),
        }))
      else if (data.stage === 'without')
        setEffects((before) => ({
          ...before,
          without: new Map([...before.without, [data.answer.statement, data.answer.acceptable]]),
        }))
      else if (data.stage === 'done') setEffects((before) => ({ ...before, done: true }))
    })
    const question: SolverQuestion = { number: 1, ground, switches, elements: [], wanted: 'effects', ranked: false }
    thread.postMessage(question)
    return () => thread.terminate()
  }, [ground, key, wanted])
  return effects
}

import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { type DealRoute, dealScreen } from '../route.js'
import type { DealRoomView } from '../views.js'
import type { Found, SentenceStore } from './sentence-store.js'
import type { PickedElement } from './solver.js'
import type { Effects, Solved } from './use-solver.js'

/** What stays as long as the view does: drawing many sentences anew at every answer would take longer than the answer. */
export interface DealNames {
  readonly sentences: SentenceStore
  /** Whose word in force a statement is; `null` of any that is not. */
  readonly holder: (statement: string) => string | null
  readonly party: (name: string) => string
  /** Whether it is one of those between whom it is to be settled. */
  readonly isSide: (party: string) => boolean
  /** Several parties, as a sentence lists them. */
  readonly parties: (names: readonly string[]) => string
  readonly issue: (id: string) => string
  readonly option: (issue: string, option: string) => string
}

export interface DealRoom extends DealNames {
  readonly view: DealRoomView
  readonly route: DealRoute
  readonly solved: Solved
  readonly effects: Effects
  /** Id of the casebook; empty until it is known. */
  readonly casebook: string
  /** A step of its own, so that back takes it back. */
  readonly change: (given: Partial<Omit<DealRoute, 'view'>>) => void
  /** Chosen where it was not; else taken out. Where options exclude each other it takes the place of the other. */
  readonly toggle: (issue: string, option: string) => void
}

const DealContext = createContext<DealRoom | null>(null)

export const DealProvider = DealContext.Provider

const NamesContext = createContext<DealNames | null>(null)

export const NamesProvider = NamesContext.Provider

export const useNames = (): DealNames => {
  const names = useContext(NamesContext)
  if (names === null) throw new Error('used outside of the settlement room')
  return names
}

/** A sentence, fetched where the room's answer does not hold it. */
export const useSentence = (id: string): Found => {
  const { sentences } = useNames()
  const found = useSyncExternalStore(sentences.subscribe, () => sentences.find(id))
  useEffect(() => sentences.want(id), [sentences, id])
  return found
}

export const useDeal = (): DealRoom => {
  const room = useContext(DealContext)
  if (room === null) throw new Error('used outside of the settlement room')
  return room
}

/** The choice with an option put in, or taken out. */
export const toggled = (view: DealRoomView, pick: DealRoute['pick'], { issue, option }: PickedElement) => {
  if (pick.some((one) => one.issue === issue && one.option === option))
    return pick.filter((one) => one.issue !== issue || one.option !== option)
  const whole = view.ground.issues.find(({ id }) => id === issue)
  const excludes = !whole || whole.exclusive || whole.kind === 'boolean' || whole.kind === 'ordinal'
  const counter = (id: string): boolean => whole?.options.find((one) => one.id === id)?.counter ?? false
  // A no to the thing stands beside nothing else of its issue.
  const kept = pick.filter((one) => one.issue !== issue || !(excludes || counter(option) || counter(one.option)))
  return [...kept, { issue, option }]
}

/** The address without what was chosen and switched; date and hearing stay. */
export const cleared = ({ asOf, knownOn, trust, all, tab }: DealRoute): DealRoute =>
  dealScreen({ asOf, knownOn, trust, all, tab })

// Offers and threats as a screen lists them: of a large dossier more than a thousand are gathered, and one is looked at at a time.
import type {
  LeverageRoomView,
  LeverageView,
  OneStrategyView,
  StrategyHeadView,
  StrategyView,
} from './strategy-views.js'

/** Up to so many are sent whole. */
const MOST_WHOLE = 60

const headOf = ({ id, from, title, speaker, addressee, offer, threat }: StrategyView): StrategyHeadView => ({
  id,
  from,
  title,
  speaker,
  addressee,
  gist: [offer, threat].flatMap((branch) => branch?.consequence.act ?? branch?.condition.act ?? []),
})

const citedBy = ({ offer, threat, credibilityStatements }: StrategyView): readonly string[] => [
  ...(offer?.statements ?? []),
  ...(threat?.statements ?? []),
  ...credibilityStatements,
]

/** With the strategies that `isSent` names, and the sentences of these. */
const sending = (view: LeverageView, isSent: (strategy: StrategyView) => boolean): LeverageRoomView => {
  const strategies = view.strategies.filter(isSent)
  const cited = new Set(strategies.flatMap(citedBy))
  return {
    ...view,
    listed: view.strategies.map(headOf),
    strategies,
    statements: view.statements.filter(({ id }) => cited.has(id)),
  }
}

/** Of more than `most`, the first is sent whole, which is the one that is shown; the others are asked for by `oneStrategy`. */
export const leverageRoom = (view: LeverageView, most: number = MOST_WHOLE): LeverageRoomView =>
  view.strategies.length <= most ? sending(view, () => true) : sending(view, (one) => one === view.strategies[0])

/** `null` where there is none of this id. */
export const oneStrategy = (view: LeverageView, id: string): OneStrategyView | null => {
  const { version, strategies, statements } = sending(view, (one) => one.id === id)
  return strategies.length === 0 ? null : { version, strategies, statements }
}

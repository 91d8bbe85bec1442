// Movements with their sentences.
import type { Casebook } from '../../casebook/index.js'
import type { Change } from '../../positions/index.js'
import type { Utterance } from '../../provenance/index.js'
import type { Composer, Sentence } from '../brief/compose.js'
import { changeView } from '../changes-view.js'
import type { ToldChangeView } from '../views.js'

type Utterances = readonly [Utterance, ...Utterance[]]

export const toldMovement = (
  { kind, before, after, rule }: Change,
  composer: Composer,
  rules: Casebook['rules'],
): Sentence => {
  if (kind === 'silence') return composer.silent(before.at(-1) as Utterance, after)
  // A movement has both ends.
  const [from, ...earlier] = before as Utterances
  const [to, ...later] = after as Utterances
  const known = rules.find(({ id }) => id === rule)
  const told = known ? composer.words.positions.byRule(known.id, known.author) : null
  return composer.moved(kind, from, to, { also: [...earlier, ...later], rule: told })
}

/** When it was noticed: the later word, of a silence the party's last. */
export const movedAt = ({ kind, before, after }: Change): Utterance =>
  (kind === 'silence' ? before.at(-1) : after[0]) as Utterance

export const newestMovesFirst = (a: Change, b: Change): number => {
  const [x, y] = [movedAt(a), movedAt(b)]
  if (x.since !== y.since) return y.since - x.since
  return x.statements[0].id < y.statements[0].id ? -1 : 1
}

export const toldChange = (change: Change, composer: Composer, rules: Casebook['rules']): ToldChangeView => ({
  ...changeView(change, composer.labels, rules),
  text: toldMovement(change, composer, rules).text,
})

// Movements with their sentences.
import type { Casebook } from '../../casebook/index.js'
import type { Change } from '../../positions/index.js'
import type { Utterance } from '../../provenance/index.js'
import type { Composer, Sentence } from '../brief/compose.js'
import { changeView } from '../changes-view.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { withIds } from '../lookup.js'
import { type Material, viewsOf } from '../material.js'
import type { ToldChangesView, ToldChangeView } from '../views.js'
import { composerIn } from './stances.js'

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

/** Ids of the sentences by which movements are told: the deciding ones of both of their ends. */
export const citedByChanges = (changes: readonly ToldChangeView[]): readonly string[] =>
  changes.flatMap(({ before, after }) => [...before.slice(0, 1), ...after.slice(0, 1)])

/** Movements on one page. */
export const CHANGES_ON_A_PAGE = 25

/** `page` from 1; one that does not exist is empty. `changes`: all of them, in any order. */
export const changesPage = async (
  dossier: Dossier,
  { statements, casebook }: Material,
  changes: readonly Change[],
  page: number,
  labels: Labels,
): Promise<ToldChangesView> => {
  const composer = composerIn(labels)
  const told = [...changes]
    .sort(newestMovesFirst)
    .slice((page - 1) * CHANGES_ON_A_PAGE, page * CHANGES_ON_A_PAGE)
    .map((change) => toldChange(change, composer, casebook.rules))
  const cited = await viewsOf(dossier, withIds(statements, citedByChanges(told)), labels)
  return { version: 1, all: changes.length, page, changes: told, cited }
}

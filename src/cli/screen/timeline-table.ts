import type { StatementView, TimelineView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'
import { table } from './table.js'

/** One line an utterance, oldest first; what moved its party is named. */
export const timelineTable = (
  view: TimelineView,
  sentences: ReadonlyMap<string, StatementView>,
  { width, paint }: Door,
  words: Words,
): string => {
  if (view.utterances.length === 0) return `${words.nothingFits}\n`
  const { positions } = words
  const rows = view.utterances.map((one) => {
    const best = sentences.get(one.statements[0] as string)
    const marks = `${MARKS[one.sign]}${one.act === 'redline' ? '!' : ''}${one.condition ? '?' : ''}${one.temporary ? '~' : ''}`
    const style = one.act === 'redline' ? ('alarm' as const) : styleOf(one.sign)
    return [
      one.said ?? words.undated,
      one.partyLabel,
      { text: `${marks} ${words.stance(one.sign, one.strength)}`, style },
      one.changes.map((kind) => positions.changes[kind]).join(', '),
      best ? words.quoted(best.quote) : '',
      { text: best ? (best.publisher ?? best.source) : '', style: 'faint' as const },
    ]
  })
  const columns = [
    { head: words.said[0]?.toUpperCase() + words.said.slice(1), least: 10 },
    { head: words.party, least: 9 },
    { head: '', least: 14 },
    { head: positions.changeHead, least: 9, wrap: true },
    { head: words.statementHead, least: 24, wrap: true },
    { head: words.sourceHead, least: 10 },
  ]
  return `${paint(view.issueLabel, 'strong')}\n${table(columns, rows, width, paint)}`
}

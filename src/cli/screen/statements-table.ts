import type { StatementView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import type { Style } from './paint.js'
import { table } from './table.js'

export const styleOf = (sign: -1 | 0 | 1): Style => (sign > 0 ? 'for' : sign < 0 ? 'against' : 'hedge')
export const MARKS = { [-1]: '▼', 0: '◆', 1: '▲' } as const

export const statementsTable = (statements: readonly StatementView[], { width, paint }: Door, words: Words): string =>
  table(
    [
      { head: words.said[0]?.toUpperCase() + words.said.slice(1), least: 10 },
      { head: words.party, least: 9 },
      { head: '', least: 12 },
      { head: words.issue, least: 14, wrap: true },
      { head: words.statementHead, least: 24, wrap: true },
      { head: words.sourceHead, least: 10 },
    ],
    statements.map((statement) => [
      statement.said ?? statement.published ?? words.undated,
      statement.partyLabel ?? `(${statement.actorLabel})`,
      {
        text: `${MARKS[statement.sign]} ${words.acts[statement.act as keyof typeof words.acts]}`,
        style: statement.act === 'redline' ? 'alarm' : styleOf(statement.sign),
      },
      statement.issueLabel ?? statement.topic,
      words.quoted(statement.quote),
      { text: statement.publisher ?? statement.source, style: 'faint' as const },
    ]),
    width,
    paint,
  )

import {
  type Finding,
  type FindingKind,
  type MatrixView,
  type StatementView,
  tellingWords,
  type Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { clean, wrap } from './width.js'

const MOST_OF_A_KIND = 3
const MOVEMENTS = new Set<FindingKind>(['turned', 'hardened', 'softened'])

/** The best founded findings of each kind, each with its sentences, their sources and ids. */
export const findingsText = (
  findings: readonly Finding[],
  view: MatrixView,
  byId: ReadonlyMap<string, StatementView>,
  { width, paint }: Door,
  words: Words,
): string => {
  const labels = new Map([...view.parties, ...view.issues].map(({ id, label }) => [id, label]))
  const lines: string[] = []
  for (const kind of new Set(findings.map((finding) => finding.kind))) {
    const ofKind = findings.filter((finding) => finding.kind === kind)
    lines.push('', paint(`${words.findings[kind]} (${ofKind.length})`, 'strong'))
    for (const { party, issue, statements } of ofKind.slice(0, MOST_OF_A_KIND)) {
      lines.push(`  ${clean(`${labels.get(party) ?? party} · ${labels.get(issue) ?? issue}`)}`)
      for (const [index, id] of statements.entries()) {
        const statement = byId.get(id)
        if (!statement) continue
        const order = MOVEMENTS.has(kind) ? `${index === 0 ? words.brief.before : words.brief.after}: ` : ''
        lines.push(
          ...wrap(`${order}${words.quoted(clean(tellingWords(statement)))}`, width - 4).map((line) => `    ${line}`),
        )
        const date = statement.said ?? statement.published
        const source = [
          statement.actorLabel,
          date === null ? words.undated : words.date(date),
          statement.publisher ?? statement.source,
        ]
        lines.push(
          ...wrap(clean(`${source.join(', ')} [${id}]`), width - 4).map((line) => `    ${paint(line, 'faint')}`),
        )
      }
    }
  }
  return `${lines.join('\n')}\n`
}

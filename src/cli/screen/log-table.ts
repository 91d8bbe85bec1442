import type { LogEntryView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { table } from './table.js'

/** Entries of one person at one moment on one article in one line: a coding brought in is hundreds of them. */
const together = (entries: readonly LogEntryView[]): readonly (readonly [LogEntryView, ...LogEntryView[]])[] => {
  const groups: [LogEntryView, ...LogEntryView[]][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const same =
      last &&
      entry.about === 'statement' &&
      (['at', 'action', 'article', 'undoneBy'] as const).every((key) => last[0][key] === entry[key]) &&
      last[0].by.name === entry.by.name
    if (same) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

export const logTable = (entries: readonly LogEntryView[], { width, paint }: Door, words: Words): string => {
  const { log } = words
  if (entries.length === 0) return `${log.empty}\n`
  const { at, by, did, what, id } = log.heads
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return table(
    [
      { head: at, least: 16 },
      { head: by, least: 8 },
      { head: did, least: 10, wrap: true },
      { head: what, least: 20, wrap: true },
      { head: id, least: 22 },
    ],
    together(entries).map((group) => {
      const [entry] = group
      return [
        `${entry.at.slice(0, 10)} ${entry.at.slice(11, 16)}`,
        entry.by.name,
        log.actions[entry.action],
        aboutOf(entry, group.length, words, byId) + noteOf(entry, words),
        { text: entry.id, style: 'faint' as const },
      ]
    }),
    width,
    paint,
  )
}

const aboutOf = (entry: LogEntryView, count: number, words: Words, byId: ReadonlyMap<string, LogEntryView>): string => {
  const { log } = words
  const { action, kind, issue, what, into, name, lang, statement, remark, articleTitle, article, cancels } = entry
  if (action === 'undo' && cancels !== null) {
    const taken = byId.get(cancels)
    return taken && taken.action !== 'undo' ? `${aboutOf(taken, 1, words, byId)} (${cancels})` : cancels
  }
  if (statement !== null)
    return count > 1 ? log.statementsOf(count, articleTitle ?? (article as string)) : `${statement} (${articleTitle})`
  if (remark !== null)
    return `${remark} (${articleTitle})${entry.outcome === null ? '' : `: ${words.beside.outcomes[entry.outcome]}`}`
  const thing = `${issue === null ? '' : `${issue}:`}${what}`
  const said = into === null ? log.isCalled(thing, name ?? '', lang) : log.is(thing, into)
  return kind === null ? said : `${log.kinds[kind]}: ${said}`
}

const noteOf = ({ note, undoneBy }: LogEntryView, { log, quoted }: Words): string =>
  `${note === null ? '' : ` – ${quoted(note)}`}${undoneBy === null ? '' : ` [${log.takenBack}: ${undoneBy}]`}`

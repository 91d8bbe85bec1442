import { useState } from 'react'
import { moment } from '../article/room-cards.js'
import { StatementLine } from '../article/statement-line.js'
import { actionOf } from '../edits/action-of.js'
import { useEdits } from '../edits/use-edits.js'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { articleScreen, type LogRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { LogEntryView, LogView, StatementList, StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { TableHead } from './table-head.js'

const PAGE = 100

interface WhatProps {
  readonly entry: LogEntryView
  readonly statements: ReadonlyMap<string, StatementView>
}

const What = ({ entry, statements }: WhatProps) => {
  const { words } = useWords()
  const { reading } = words
  return (
    <>
      {wordOf(reading.actions, actionOf(entry))}
      {entry.about === 'names' && entry.what !== null && (
        <> {reading.log.names(entry.what, entry.into ?? entry.name ?? '')}</>
      )}
      {entry.undoneBy !== null && <span className="quiet"> · {reading.log.undone}</span>}
      {entry.note !== null && <span className="quiet"> · {words.quote(entry.note)}</span>}
      {entry.statement !== null && statements.has(entry.statement) && (
        <div>
          {entry.replaces !== null && entry.replaces !== entry.statement && (
            <>
              <del>
                <StatementLine statement={statements.get(entry.replaces)} />
              </del>
              {' → '}
            </>
          )}
          <StatementLine statement={statements.get(entry.statement)} />
        </div>
      )}
    </>
  )
}

/** Who changed what in the whole dossier, newest first; each entry can be taken back, however old. */
export const LogScreen = ({ route }: { readonly route: LogRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { mayEdit, send } = useEdits()
  const [pages, setPages] = useState(1)
  const { log } = words.reading
  const answer = useView<LogView>(api('log'))
  const entries = answer.state === 'here' ? answer.value.entries : []
  const found = entries.filter(({ by }) => route.person === null || by.name === route.person).toReversed()
  const shown = found.slice(0, pages * PAGE)
  const ids = [...new Set(shown.slice(-PAGE).flatMap(({ statement, replaces }) => [statement, replaces]))]
  const named = ids.filter((id) => id !== null)
  const told = useView<StatementList>(named.length === 0 ? null : api('statements', { ids: named.join(','), lang }))
  const statements = new Map((told.state === 'here' ? told.value.statements : []).map((one) => [one.id, one]))
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  const persons = [...new Set(entries.map(({ by }) => by.name))].sort()
  return (
    <div className="list-screen">
      <header>
        <h1>
          {log.title} <span className="quiet">{found.length}</span>
        </h1>
        {persons.length > 1 && (
          <select
            aria-label={log.person}
            value={route.person ?? ''}
            onChange={({ target: { value } }) => go({ view: 'log', person: value === '' ? null : value }, 'replace')}
          >
            <option value="">{log.everybody}</option>
            {persons.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </header>
      {entries.length === 0 && <Empty title={log.none} hint={log.noneHint} />}
      {shown.length > 0 && (
        <table className="article-list log-list" data-list>
          <TableHead
            columns={[
              { id: 'when', label: log.when },
              { id: 'person', label: log.person },
              { id: 'what', label: log.what },
              { id: 'where', label: log.where },
              { id: 'undo', label: log.undoEntry, isHidden: true },
            ]}
          />
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id} data-row data-undone={entry.undoneBy !== null}>
                <td className="figure">
                  <time dateTime={entry.at}>{moment(entry.at, lang)}</time>
                </td>
                <td>{entry.by.name}</td>
                <td>
                  <What entry={entry} statements={statements} />
                </td>
                <td>
                  {entry.article !== null && (
                    <Link to={articleScreen(entry.article, entry.statement)}>
                      {entry.articleTitle ?? log.toArticle}
                    </Link>
                  )}
                </td>
                <td>
                  {mayEdit && entry.undoneBy === null && entry.action !== 'undo' && (
                    <button type="button" onClick={() => void send({ action: 'undo', entry: entry.id })}>
                      {log.undoEntry}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          {log.more(found.length - shown.length)}
        </button>
      )}
    </div>
  )
}

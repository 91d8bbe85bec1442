import { api, useView } from '../fetch-view.js'
import { positionWords, stanceWords } from '../matrix/cell-words.js'
import { cellKey } from '../matrix/grid-rows.js'
import { ClockMark, DividedMark, LinkMark } from '../matrix/marks.js'
import { Link, useNavigation } from '../navigation.js'
import { type Asked, type CellKey, searchScreen } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { CellView, MatrixView, OpenedCellView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { Panel } from './panel.js'
import { StatementsById } from './statement-list.js'

const Summary = ({ cell }: { readonly cell: CellView }) => {
  const { words, dates } = useWords()
  return (
    <div className="summary">
      <p>
        <strong>{positionWords(cell, words)}</strong>
        {cell.redline && <> · {words.cell.redline}</>} ·{' '}
        {cell.said === null ? words.cell.undated : dates.long(cell.said)} · {words.dossier.utterances(cell.utterances)}
      </p>
      {cell.condition && (
        <p>
          <LinkMark /> {wordOf(words.condition, cell.condition.head)}:{' '}
          {words.quote(cell.condition.quote.replace(/[\s,;:]+$/, ''))}
        </p>
      )}
      {cell.temporary && (
        <p>
          <ClockMark /> {words.cell.temporary}
        </p>
      )}
      {cell.divided && (
        <p>
          <DividedMark /> {words.cell.divided}
        </p>
      )}
      {cell.options.some((option) => option.label !== null) && (
        <table className="options">
          <caption>{words.evidence.options}</caption>
          <tbody>
            {cell.options.map((option) => (
              <tr key={option.option ?? ''}>
                <th scope="row">{option.label ?? words.evidence.noOption}</th>
                <td>{stanceWords(option.sign, option.strength, words)}</td>
                <td>{option.said === null ? '' : dates.long(option.said)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** An unknown cell teaches: who has spoken instead. */
const Unknown = ({ view, cell }: { readonly view: MatrixView; readonly cell: CellKey }) => {
  const { words } = useWords()
  const { route } = useNavigation()
  const others = view.cells.filter((one) => one.issue === cell.issue)
  const label = (party: string) => view.parties.find((one) => one.id === party)?.label ?? party
  return (
    <div className="message in-panel">
      <p>
        {words.evidence.nobody(
          label(cell.party),
          view.issues.find((one) => one.id === cell.issue)?.label ?? cell.issue,
        )}
      </p>
      <p className="quiet">{words.evidence.nobodyHint}</p>
      <p>{others.length > 0 ? words.evidence.others : words.evidence.noOthers}</p>
      {others.length > 0 && route.screen.view === 'matrix' && (
        <ul data-list>
          {others.map((one) => (
            <li key={one.party} data-row>
              <Link to={{ ...route.screen, cell: { party: one.party, issue: one.issue } } as typeof route.screen}>
                {label(one.party)}
              </Link>{' '}
              <span className="quiet">{positionWords(one, words)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A large matrix brings of each cell only what is drawn: the rest is asked for when it is opened. */
const Evidence = ({
  known,
  view,
  asked,
}: {
  readonly known: CellView
  readonly view: MatrixView
  readonly asked: Asked
}) => {
  const { lang } = useWords()
  const { party, issue } = known
  const isShort = view.shortened === true && known.leftOut > 0
  const found = useView<OpenedCellView>(isShort ? api('cell', { party, issue, ...asked, lang }) : null)
  if (isShort && found.state === 'failed') return <ProblemMessage problem={found.problem} />
  const isHere = found.state === 'here' && found.value.party === party && found.value.issue === issue
  if (isShort && !isHere) return <Waiting />
  const opened = isShort && found.state === 'here' ? found.value : null
  const { statements, leftOut } = opened ?? known
  const all = searchScreen({ chosen: { party: [party], issue: [issue] } })
  return <StatementsById ids={statements} leftOut={leftOut} all={all} atHand={opened?.sentences ?? null} />
}

interface Props {
  readonly asked: Asked
  readonly view: MatrixView
  readonly cell: CellKey
  readonly onClose: () => void
}

export const EvidencePanel = ({ view, asked, cell, onClose }: Props) => {
  const party = view.parties.find((one) => one.id === cell.party)?.label ?? cell.party
  const issue = view.issues.find((one) => one.id === cell.issue)?.label ?? cell.issue
  const known = view.cells.find((one) => one.party === cell.party && one.issue === cell.issue)
  return (
    <Panel
      of={cellKey(cell.party, cell.issue)}
      onClose={onClose}
      title={
        <h2>
          <span>{party}</span> <span className="quiet">{issue}</span>
        </h2>
      }
    >
      {known ? (
        <>
          <Summary cell={known} />
          <Evidence known={known} view={view} asked={asked} />
        </>
      ) : (
        <Unknown view={view} cell={cell} />
      )}
    </Panel>
  )
}

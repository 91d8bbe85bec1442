import { useMemo } from 'react'
import { TableHead } from '../lists/table-head.js'
import { useDrawn } from '../lists/use-drawn.js'
import { stanceWords } from '../matrix/cell-words.js'
import { Glyph, LinkMark } from '../matrix/marks.js'
import { Link } from '../navigation.js'
import { type Asked, actorScreen, matrixScreen } from '../route.js'
import type { IssueView, StanceView } from '../views.js'
import { useWords } from '../words/index.js'

const fillOf = ({ sign, strength, act }: StanceView): string =>
  `${sign > 0 ? 'for' : sign < 0 ? 'against' : 'hedge'} s${strength} ${act === 'redline' ? 'redline' : ''}`

const Stand = ({ stance, asked }: { readonly stance: StanceView; readonly asked: Asked }) => {
  const { words, dates } = useWords()
  const said = stance.said === null ? words.cell.undated : dates.long(stance.said)
  const label = [
    stance.partyLabel,
    stance.optionLabel ?? words.pages.issue.general,
    stanceWords(stance.sign, stance.strength, words),
    ...(stance.act === 'redline' ? [words.cell.redline] : []),
    ...(stance.condition ? [words.cell.conditional] : []),
    said,
  ].join(', ')
  return (
    <td className={`cell ${fillOf(stance)}`}>
      <Link
        className="inner"
        to={matrixScreen({ ...asked, cell: { party: stance.party, issue: stance.issue } })}
        aria-label={label}
        title={stance.text}
      >
        {stance.condition && (
          <span className="marks">
            <LinkMark />
          </span>
        )}
        <Glyph sign={stance.sign} strength={stance.strength} />
        <span className="foot">{said}</span>
      </Link>
    </td>
  )
}

/** Without an option: the issue as a whole. */
const placeOf = (party: string, option: string | null): string => `${party}\0${option ?? ''}`

/** More than a screen shows; those that spoke on a whole negotiation are seldom more. */
const ROWS_SEEN = 24

/** Party by option, as the matrix is party by issue: what each says of each way it could go. */
export const StandTable = ({ issue, asked }: { readonly issue: IssueView; readonly asked: Asked }) => {
  const { words } = useWords()
  const text = words.pages.issue
  const spoken = new Set(issue.stances.map(({ option }) => option))
  const options = [
    ...(spoken.has(null) ? [{ id: null, label: text.general, counter: false }] : []),
    ...issue.options.filter((option) => spoken.has(option.id)),
  ]
  const byPlace = useMemo(
    () => new Map(issue.stances.map((stance) => [placeOf(stance.party, stance.option), stance])),
    [issue],
  )
  const speaking = new Set(issue.stances.map(({ party }) => party))
  const parties = issue.parties.filter(({ id }) => speaking.has(id))
  const drawn = useDrawn(parties.length, ROWS_SEEN)
  return (
    <div className="table-pane">
      <table className="stand-table" data-drawn={drawn < parties.length ? 'part' : 'whole'}>
        <TableHead
          columns={[
            { id: 'party', label: text.party },
            ...options.map(({ id, label, counter }) => ({
              id: id ?? 'general',
              label: (
                <>
                  {label}
                  {counter && <span className="quiet"> ({text.counter})</span>}
                </>
              ),
            })),
          ]}
        />
        <tbody>
          {parties.slice(0, drawn).map((party) => (
            <tr key={party.id}>
              <th scope="row">
                <Link to={actorScreen(party.id, asked)}>{party.label}</Link>
              </th>
              {options.map((option) => {
                const stance = byPlace.get(placeOf(party.id, option.id))
                return stance ? (
                  <Stand key={option.id ?? ''} stance={stance} asked={asked} />
                ) : (
                  <td key={option.id ?? ''} className="cell unknown">
                    <span className="visually-hidden">{text.unknownParty(party.label, option.label)}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { TableHead } from '../lists/table-head.js'
import { Link } from '../navigation.js'
import { actorScreen, type StanceFilter } from '../route.js'
import type { OverviewView } from '../views.js'
import { useWords } from '../words/index.js'

const COLUMNS: readonly StanceFilter[] = ['refuses', 'demands', 'offers', 'accepts', 'open', 'conditional', 'redlines']

/** Parties shown at once; the others stand on the page of all parties. */
const MOST = 10

/** Where everybody stands, in figures; each leads to its sentences. */
export const PartyTable = ({ parties }: { readonly parties: OverviewView['parties'] }) => {
  const { words } = useWords()
  const { pages } = words
  return (
    <section className="desk-section">
      <h2>{pages.desk.where}</h2>
      <p className="quiet">{pages.desk.whereHint}</p>
      <div className="table-pane">
        <table className="party-table" data-list>
          <TableHead
            columns={[
              { id: 'party', label: pages.desk.party },
              ...COLUMNS.map((id) => ({ id, label: pages.stance[id], isFigure: true })),
            ]}
          />
          <tbody>
            {parties.slice(0, MOST).map((party) => (
              <tr key={party.id} data-row>
                <th scope="row">
                  <Link to={actorScreen(party.id)}>{party.label}</Link>
                </th>
                {COLUMNS.map((one) => (
                  <td key={one} className="figure">
                    {party.stances[one] === 0 ? (
                      <span className="quiet" aria-hidden>
                        ·
                      </span>
                    ) : (
                      <Link
                        to={actorScreen(party.id, { only: one })}
                        aria-label={`${party.label}, ${pages.stance[one]}: ${party.stances[one]}`}
                      >
                        {party.stances[one]}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {parties.length > MOST && (
        <Link className="more-link" to={{ view: 'actors', filter: '' }}>
          {pages.links.more(parties.length)}
        </Link>
      )}
    </section>
  )
}

import { api, useView } from '../fetch-view.js'
import { TableHead } from '../lists/table-head.js'
import { Link, useNavigation } from '../navigation.js'
import { type ActorsRoute, actorScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { ActorHeadView, ActorsView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

const ActorRow = ({ actor }: { readonly actor: ActorHeadView }) => {
  const { words, dates } = useWords()
  const { actors } = words.pages
  return (
    <tr data-row>
      <th scope="row">
        <Link to={actorScreen(actor.id)}>{actor.label}</Link>
      </th>
      <td>
        {actor.kind === null ? <span className="quiet">{actors.unknownKind}</span> : wordOf(actors.kinds, actor.kind)}
      </td>
      <td>
        {actor.speaksFor.map((party, n) => (
          <span key={party.id}>
            {n > 0 && ', '}
            <Link to={actorScreen(party.id)}>{party.label}</Link>
          </span>
        ))}
        {actor.speaksFor.length === 0 && !actor.isParty && <span className="quiet">{actors.nobody}</span>}
      </td>
      <td className="figure">{actor.last === null ? '' : dates.long(actor.last)}</td>
      <td className="figure">{actor.statements}</td>
    </tr>
  )
}

const ActorTable = ({ title, list }: { readonly title: string; readonly list: readonly ActorHeadView[] }) => {
  const { words } = useWords()
  const { columns } = words.pages.actors
  if (list.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span className="quiet">{list.length}</span>
      </h2>
      <div className="table-pane">
        <table className="plain-table actor-list" data-list>
          <TableHead
            columns={[
              { id: 'name', label: columns.name },
              { id: 'kind', label: columns.kind },
              { id: 'speaks-for', label: columns.speaksFor },
              { id: 'last', label: columns.last, isFigure: true },
              { id: 'statements', label: columns.statements, isFigure: true },
            ]}
          />
          <tbody>
            {list.map((actor) => (
              <ActorRow key={actor.id} actor={actor} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export const ActorsScreen = ({ route }: { readonly route: ActorsRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const list = useView<ActorsView>(api('actors', { lang }))
  if (list.state === 'waiting') return <Waiting />
  if (list.state === 'failed') return <ProblemMessage problem={list.problem} />
  const { actors } = words.pages
  const filter = route.filter.trim().toLocaleLowerCase()
  const shown = list.value.actors.filter(({ label, id }) => `${label} ${id}`.toLocaleLowerCase().includes(filter))
  return (
    <div className="list-screen">
      <header>
        <h1>
          {actors.title} <span className="quiet">{list.value.actors.length}</span>
        </h1>
        <input
          type="search"
          value={route.filter}
          placeholder={actors.filter}
          aria-label={actors.filter}
          onChange={(event) => go({ view: 'actors', filter: event.target.value }, 'replace')}
        />
      </header>
      {list.value.actors.length === 0 && (
        <Empty title={actors.none} hint={words.articles.noneHint} command="parley read REPORTS --dossier FILE.parley" />
      )}
      {list.value.actors.length > 0 && shown.length === 0 && <p className="quiet">{actors.noMatch(route.filter)}</p>}
      <ActorTable title={actors.parties} list={shown.filter(({ isParty }) => isParty)} />
      <ActorTable title={actors.others} list={shown.filter(({ isParty }) => !isParty)} />
    </div>
  )
}

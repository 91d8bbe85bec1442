import { api } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import type { LeverageRoute } from '../route.js'
import { Waiting } from '../shell/messages.js'
import type { GameConcept, GameRoomView, SolvedGameView } from '../views.js'
import { useWords } from '../words/index.js'
import { DropZone, Refused } from './drop-zone.js'
import { GameGraph } from './game-graph.js'
import { useKeptFiles } from './kept-file.js'
import { usePosted } from './posted.js'

/** A letter a player, as the command line writes them. */
const letterOf = (player: number): string => String.fromCharCode(65 + player)
const MARKS = { stable: '', undetermined: '?', unstable: '·' } as const

interface Chosen {
  readonly state: number | null
  readonly concept: GameConcept
}

const GameTable = ({
  game,
  chosen,
  to,
}: {
  readonly game: SolvedGameView
  readonly chosen: Chosen
  readonly to: (state: number, concept: GameConcept) => LeverageRoute
}) => {
  const { words } = useWords()
  const t = words.leverage
  const { table, concepts } = game
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={table.title}>
      <table className="game-table">
        <thead>
          <tr>
            <th scope="col">{t.state}</th>
            {table.players.map((player, at) => (
              <th key={player.id} scope="col">
                {letterOf(at)} {player.name}
              </th>
            ))}
            {concepts.map(({ id, label, means }) => (
              <th key={id} scope="col" title={means}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.states.map((state) => (
            <tr key={state.number} data-state={state.number} aria-current={state.number === chosen.state}>
              <th scope="row">
                {state.number}
                {table.statusQuo === state.number && <span className="quiet"> {t.statusQuo}</span>}
              </th>
              {table.players.map((player, at) => (
                <td key={player.id}>
                  {player.options
                    .filter(({ id }) => state.taken.includes(id))
                    .map(({ name }) => name)
                    .join(', ') || '–'}{' '}
                  <span className="quiet" title={t.places}>
                    {state.places[at] ?? t.partly}
                  </span>
                </td>
              ))}
              {concepts.map(({ id, label }) => {
                const isEquilibrium = state.equilibrium[id] === 'stable'
                const said = state.stable[id].map((verdict, at) =>
                  verdict === 'stable' ? letterOf(at) : MARKS[verdict],
                )
                const stableFor = table.players.filter((_, at) => state.stable[id][at] === 'stable')
                return (
                  <td key={id} data-concept={id} data-equilibrium={isEquilibrium}>
                    <Link
                      to={to(state.number, id)}
                      aria-current={state.number === chosen.state && id === chosen.concept ? 'true' : undefined}
                      aria-label={`${t.state} ${state.number}, ${label}: ${t.stable} ${stableFor.map(({ name }) => name).join(', ') || '–'}${isEquilibrium ? `; ${t.equilibrium}` : ''}`}
                    >
                      {isEquilibrium ? `[${said.join('')}]` : said.join('')}
                    </Link>
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

const Reasons = ({ game, chosen }: { readonly game: SolvedGameView; readonly chosen: Chosen }) => {
  const { words } = useWords()
  const t = words.leverage
  if (chosen.state === null) return <p className="quiet">{t.pick}</p>
  const concept = game.concepts.find(({ id }) => id === chosen.concept)
  const found = game.reasons.filter((one) => one.state === chosen.state && one.concept === chosen.concept)
  return (
    <section className="reasons" aria-live="polite">
      <h2>{t.reasons(chosen.state, concept?.label ?? chosen.concept)}</h2>
      <p className="quiet">{concept?.means}</p>
      {found.map(({ player, verdict, text }) => (
        <article key={player} className="collision" data-reason={player} data-verdict={verdict}>
          <h3>
            {game.table.players.find(({ id }) => id === player)?.name ?? player}{' '}
            <span
              className="verdict-word"
              data-verdict={verdict === 'stable' ? 'agreed' : verdict === 'unstable' ? 'refused' : 'undecided'}
            >
              {t.verdict[verdict]}
            </span>
          </h3>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </section>
  )
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="told-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )

const Game = ({ game, route }: { readonly game: SolvedGameView; readonly route: LeverageRoute }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const t = words.leverage
  const { table, graph, fragility } = game
  const concept = game.concepts.find(({ id }) => id === route.concept)?.id ?? 'nash'
  const chosen: Chosen = {
    state: table.states.some(({ number }) => number === route.state) ? route.state : null,
    concept,
  }
  const to = (state: number, of: GameConcept): LeverageRoute => ({ ...route, game: table.id, state, concept: of })
  return (
    <div data-game={table.id}>
      <h2>{table.title}</h2>
      <p className="quiet">{t.ifHold}.</p>
      {table.states.length < table.count && (
        <p className="notice">{t.onlyEquilibria(table.states.length, table.count)}</p>
      )}
      <div className="leverage-columns">
        <div>
          <GameTable game={game} chosen={chosen} to={to} />
          {graph === null ? (
            <p className="quiet">{t.tooLarge}</p>
          ) : (
            <GameGraph graph={graph} table={table} chosen={chosen} onChoose={(state) => go(to(state, concept))} />
          )}
        </div>
        <div>
          <Reasons game={game} chosen={chosen} />
          <Lines title={t.threats} lines={game.threats.map(({ text }) => text)} />
          <Lines title={t.joint} lines={game.jointMoves.map(({ text }) => text)} />
          {fragility === null ? (
            <p className="quiet">{t.noFragility}</p>
          ) : fragility.flips.length === 0 ? (
            <Lines title={t.fragility} lines={[t.sturdy(fragility.tried)]} />
          ) : (
            <Lines title={t.fragility} lines={fragility.flips.map(({ text }) => text)} />
          )}
        </div>
      </div>
    </div>
  )
}

export const GamesTab = ({ route }: { readonly route: LeverageRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const t = words.leverage
  const [[file], take] = useKeptFiles('parley-game')
  const read = usePosted<GameRoomView>(api('leverage/games', { lang }), file ?? null)
  const games = read.state === 'here' ? read.value.games : []
  const game = games.find(({ table }) => table.id === route.game) ?? games[0]
  return (
    <DropZone
      label={t.file}
      hint={t.fileHint}
      accept=".gmcr,.json"
      onFiles={(files) => {
        take(files.slice(0, 1))
        go({ ...route, game: null, state: null, concept: null })
      }}
    >
      {file === undefined && (
        <div className="message in-panel">
          <h2>{t.gameNone}</h2>
          <p>{t.gameHint}</p>
        </div>
      )}
      {file !== undefined && read.state === 'waiting' && <Waiting />}
      {read.state === 'failed' && <Refused problem={read.problem} />}
      {read.state === 'here' && read.value.warnings.length > 0 && (
        <Refused problem={{ error: '-', complaints: read.value.warnings }} />
      )}
      {games.length > 1 && (
        <label className="game-choice">
          {t.games}{' '}
          <select
            value={game?.table.id ?? ''}
            onChange={(event) => go({ ...route, game: event.target.value, state: null, concept: null })}
          >
            {games.map(({ table }) => (
              <option key={table.id} value={table.id}>
                {table.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {read.state === 'here' && read.value.left > 0 && <p className="notice">{t.left(read.value.left)}</p>}
      {game && <Game game={game} route={route} />}
    </DropZone>
  )
}

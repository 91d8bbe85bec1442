import { InvalidArgumentError, Option } from 'commander'
import {
  type Drafted,
  draftGame,
  explicable,
  fragilityView,
  gameGraph,
  gameSvg,
  gameTable,
  gameVerdicts,
  inverseViews,
  jointMoveViews,
  MOST_STATES_DRAWN,
  MOST_STATES_SHOWN,
  reasonViews,
  takenIn,
  threatViews,
  type Words,
  wayViews,
  wordsFor,
} from '../../desk/index.js'
import { type Complaint, complaint, parsePartialDate } from '../../dossier/index.js'
import { CONCEPTS, type Game, MOST_FRAGILITY, parseGames, type Solved, solveGame } from '../../leverage/index.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { DEFAULT_DOSSIER, dateOption, type Format, formatOption, langOption } from '../options.js'
import { writeOutput } from '../output-file.js'
import { gameText } from '../screen/game-text.js'
import { gamesTable } from '../screen/games-table.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly only?: readonly string[]
  readonly explain?: true
  readonly state?: readonly number[]
  readonly statusQuo?: number
  readonly inverse?: true
  readonly fragility?: true
  readonly svg?: string
  readonly draft?: true
  readonly dossier?: string
  readonly issue?: readonly string[]
  readonly party?: readonly string[]
  readonly asOf?: string
  readonly format?: Format
  readonly lang: string
}

export const addGame: AddCommand = (program, door, ends) => {
  program
    .command('game')
    .summary('a conflict game: which states are stable for whom, and why')
    .description(
      `Solves conflict games in option form (Graph Model for Conflict Resolution): Nash, GMR, SMR, SEQ and SIM stability for two and more players, equilibria, and the groups that can leave one together. Reads "parley-gmcr-case/1" (docs/json.md; one or many games) and .gmcr files, old and new. Rankings may be incomplete: then a verdict is stable, unstable or undetermined.`,
    )
    .argument('[file]', 'a game or several; "-" is standard input')
    .option('--only <ids...>', 'only these games of the file')
    .option('--explain', 'why: the move, the answer, where it ends')
    .option('--state <numbers...>', 'explain only these states', statesOf)
    .option('--status-quo <number>', 'where things stand: which equilibria can be reached from there, and how', stateOf)
    .option('--inverse', 'which rankings would make the states named with --state stable')
    .option('--fragility', 'which exchanges of neighbours in a ranking change an equilibrium')
    .option('--svg <file>', 'also draw the graph of the game')
    .option('--draft', 'instead of a file: draft a game from a dossier, as JSON for a person to edit')
    .addOption(new Option('--dossier <file>', `with --draft: the dossier (default: ./${DEFAULT_DOSSIER})`))
    .option(
      '--issue <ids...>',
      'with --draft: only these issues (default: all that several of the parties have spoken about)',
    )
    .option('--party <names...>', 'with --draft: only these parties (default: the sides the casebook names)')
    .addOption(dateOption('--as-of <date>', 'with --draft: what stood on that day'))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley game chicken.json
  parley game chicken.json --explain --state 4 --fragility
  parley game chicken.json --inverse --state 4 --svg chicken.svg
  parley game old-model.gmcr --format json
  parley game --draft --dossier talks.parley --issue ceasefire.general > draft.json`,
    )
    .action(
      ends(async (file: string | undefined, options: Options) => {
        const misplaced = misplacedOptions(file, options)
        if (misplaced.length > 0) return refuse(door, misplaced)
        return file === undefined ? draft(door, options) : game(door, file, options)
      }),
    )
}

/** What only one of the two ways of asking knows must not be passed over in silence. */
const misplacedOptions = (file: string | undefined, options: Options): readonly Complaint[] => {
  const { draft, dossier, issue, party, asOf, only, explain, state, statusQuo, inverse, fragility, svg } = options
  if (file === undefined && draft === undefined)
    return [complaint('missing-file', 'name a file of games, or draft one from a dossier with --draft', 'game')]
  if (file !== undefined && draft !== undefined)
    return [complaint('misplaced-option', 'a draft is made from a dossier; leave out the file', '--draft')]
  const [given, why] =
    file === undefined
      ? [
          {
            '--only': only,
            '--explain': explain,
            '--state': state,
            '--status-quo': statusQuo,
            '--inverse': inverse,
            '--fragility': fragility,
            '--svg': svg,
          },
          'is asked of a game in a file; write the draft to one first',
        ]
      : [{ '--dossier': dossier, '--issue': issue, '--party': party, '--as-of': asOf }, 'goes with --draft']
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [complaint('misplaced-option', `this option ${why}`, name)],
  )
}

/** The file is what is printed, whatever the format; what is to be said about it goes to standard error. */
const draft = (
  door: Door,
  { dossier: place = DEFAULT_DOSSIER, issue = [], party = [], asOf, lang }: Options,
): Promise<ExitCode> =>
  withDossier(door, { place, readOnly: true }, async (dossier) => {
    const words = wordsFor(lang)
    const asked = { issues: issue, parties: party, asOf: asOf === undefined ? null : parsePartialDate(asOf), lang }
    const drafted = await draftGame(dossier, asked, words)
    if (!drafted.ok) return refuse(door, [undrafted(drafted, place)])
    const { players, options, preferences, gaps } = drafted.draft
    door.out(`${JSON.stringify({ format: 'parley-gmcr-case/1', cases: [drafted.draft] }, null, 2)}\n`)
    const wishes = Object.values(preferences).reduce((sum, one) => sum + Object.keys(one.incomplete.wishes).length, 0)
    door.err(`${words.games.draft.made(players.length, options.length, wishes, gaps.length)}\n`)
    return 0
  })

const undrafted = (drafted: Exclude<Drafted, { readonly ok: true }>, place: string): Complaint => {
  const known = drafted.known.slice(0, 60).join(', ') || '–'
  switch (drafted.reason) {
    case 'unknown-issue':
      return complaint('unknown-issue', `the casebook has no such issue; it has ${known}`, drafted.what)
    case 'unknown-party':
      return complaint('unknown-party', `no such party has spoken; there are ${known}`, drafted.what)
    case 'nothing':
      return complaint(
        'nothing-to-draft',
        `fewer than two of these parties have spoken about these issues, or none of them has named an option; several parties have spoken about ${known}`,
        place,
      )
    case 'too-large':
      return complaint(
        'too-large',
        `${drafted.options} options are too many for a game of incomplete rankings; choose with --issue, or fewer parties with --party: ${known}`,
        place,
      )
  }
}

const game = async (door: Door, file: string, options: Options): Promise<ExitCode> => {
  const text = await readTextFile(file)
  if (!text.ok) return refuse(door, text.complaints)
  const { games: all, complaints } = parseGames(text.text, file === '-' ? 'standard input' : file)
  const games = options.only === undefined ? all : all.filter(({ id }) => options.only?.includes(id))
  const misasked = all.length === 0 ? [] : misaskedIn(all, games, options)
  if (games.length === 0 || misasked.length > 0) return refuse(door, [...complaints, ...misasked])
  const words = wordsFor(options.lang)
  const solved = games.map((one) => withStatusQuo(solveGame(one), options.statusQuo))
  const [first] = solved as [Solved]
  const failed = options.svg === undefined ? [] : await draw(options.svg, first, words)
  if (options.format === 'json') {
    const cases = solved.map((one) => ({ ...gameVerdicts(one), ...detail(one, options, words) }))
    door.out(`${JSON.stringify({ version: 1, cases }, null, 2)}\n`)
  } else if (solved.length === 1) door.out(gameText(sheetOf(first, options, words), door, words))
  else
    door.out(
      gamesTable(
        solved.map((one) => gameTable(one)),
        door,
        words,
      ),
    )
  if (options.svg !== undefined && failed.length === 0) door.err(`${words.games.written(options.svg)}\n`)
  const found = [...complaints, ...failed, ...solved.flatMap((one) => unsearched(one, file))]
  complain(door, found)
  return found.length > 0 ? 2 : 0
}

const withStatusQuo = (solved: Solved, statusQuo: number | undefined): Solved =>
  statusQuo === undefined ? solved : { ...solved, game: { ...solved.game, statusQuo } }

/** What is asked of a file that holds no such thing: a misspelt id must not look like an empty answer. */
const misaskedIn = (all: readonly Game[], games: readonly Game[], options: Options): readonly Complaint[] => {
  const ids = new Set(all.map(({ id }) => id))
  const one =
    options.explain || options.state || options.inverse || options.fragility || options.svg || options.statusQuo
  const states = [...(options.state ?? []), ...(options.statusQuo === undefined ? [] : [options.statusQuo])]
  return [
    ...(options.only ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => complaint('unknown-game', `no game has this id; known are ${[...ids].slice(0, 40).join(', ')}`, id)),
    ...(one !== undefined && games.length > 1
      ? [
          complaint(
            'several-games',
            `this is asked of one game; choose with --only: ${games
              .slice(0, 40)
              .map(({ id }) => id)
              .join(', ')}`,
            '--only',
          ),
        ]
      : []),
    ...(options.inverse && options.state === undefined
      ? [complaint('missing-option', 'say which state should be stable: --state NUMBER', '--inverse')]
      : []),
    ...(options.state && !options.explain && !options.inverse
      ? [complaint('missing-option', 'say what is asked of the state: --explain, --inverse', '--state')]
      : []),
    ...(games.length === 1
      ? states
          .filter((state) => state > (games[0]?.states.length ?? 0))
          .map((state) =>
            complaint(
              'unknown-state',
              `the feasible states are numbered 1 to ${games[0]?.states.length}`,
              String(state),
            ),
          )
      : []),
  ]
}

/** Where a concept could not be searched to its end in a game whose rankings are complete, there is no answer. */
const unsearched = ({ game: { id }, worths, cutShort }: Solved, file: string): readonly Complaint[] =>
  worths === null || cutShort.length === 0
    ? []
    : [
        complaint(
          'too-large',
          `game "${id}": ${cutShort.join(', ')} would need more combinations than are looked up; all its states stand as undetermined`,
          file,
        ),
      ]

/** States worth explaining: those asked for, all of a small game, the equilibria of a large one. */
const explained = (solved: Solved, { state }: Options): readonly number[] =>
  state ??
  explicable(
    solved,
    gameTable(solved).states.map(({ number }) => number),
  )

const equilibriaIn = (solved: Solved): readonly number[] => {
  const { equilibria } = gameVerdicts(solved)
  return [...new Set(CONCEPTS.flatMap((concept) => equilibria[concept]))].sort((a, b) => a - b)
}

/** Joint moves of one group out of one equilibrium; the JSON has more. */
const SHOWN_OF_A_GROUP = 3

const sheetOf = (solved: Solved, options: Options, words: Words) => {
  const table = gameTable(solved)
  const notable = equilibriaIn(solved)
  const { statusQuo } = solved.game
  const looked = explicable(solved, notable)
  const left = explicable(solved, gameVerdicts(solved).coalitionallyUnstableNash)
  return {
    table,
    looked: { states: looked.length, of: notable.length },
    threats: threatViews(solved, looked, words),
    joint: jointMoveViews(solved, left, words, { group: SHOWN_OF_A_GROUP, game: 200 }),
    ways: statusQuo === null ? [] : wayViews(solved, statusQuo, notable.slice(0, MOST_STATES_SHOWN), words),
    from: statusQuo,
    reasons: options.explain ? reasonViews(solved, explained(solved, options), CONCEPTS, words) : [],
    inverse: options.inverse
      ? (options.state ?? []).flatMap((state) => inverseViews(solved, state, CONCEPTS, words))
      : [],
    fragility: options.fragility ? fragilityView(solved, words) : undefined,
    mostFragility: MOST_FRAGILITY,
  }
}

/** What is only told when asked for, so that the verdicts alone keep their shape. */
const detail = (solved: Solved, options: Options, words: Words): Readonly<Record<string, unknown>> => {
  const { game: one } = solved
  const notable = equilibriaIn(solved).slice(0, MOST_STATES_SHOWN)
  return {
    ...(options.explain
      ? {
          states: explained(solved, options).map((n) => ({ n, taken: takenIn(one, n) })),
          reasons: reasonViews(solved, explained(solved, options), CONCEPTS, words),
          heldByThreats: threatViews(solved, explained(solved, options), words),
          coalitionMovesFromNash: jointMoveViews(solved, gameVerdicts(solved).coalitionallyUnstableNash, words),
        }
      : {}),
    ...(options.statusQuo === undefined
      ? {}
      : { statusQuo: options.statusQuo, ways: wayViews(solved, options.statusQuo, notable, words) }),
    ...(options.inverse
      ? { inverse: (options.state ?? []).flatMap((state) => inverseViews(solved, state, CONCEPTS, words)) }
      : {}),
    ...(options.fragility ? { fragility: fragilityView(solved, words) } : {}),
  }
}

const draw = async (file: string, solved: Solved, words: Words): Promise<readonly Complaint[]> => {
  const svg = gameSvg(gameGraph(solved), gameTable(solved), words)
  if (svg === null)
    return [
      complaint(
        'too-large',
        `a picture shows at most ${MOST_STATES_DRAWN} states; this game has ${solved.game.states.length}`,
        file,
      ),
    ]
  return writeOutput(file, svg)
}

const stateOf = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A state goes by its number, from 1.')
  return Number(text)
}
const statesOf = (text: string, before: readonly number[] = []): readonly number[] => [
  ...before,
  ...text.split(',').map(stateOf),
]

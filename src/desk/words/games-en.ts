import type { GameMoveWords, GamesWords } from './games.js'

const quoted = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ')
const does = ({ takes, drops }: GameMoveWords): string =>
  [
    ...(takes.length > 0 ? [`takes ${quoted(takes)}`] : []),
    ...(drops.length > 0 ? [`drops ${quoted(drops)}`] : []),
  ].join(', ')
const and = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
const NONE = 'none'

export const gamesEn: GamesWords = {
  states: (count, players) =>
    `${count} feasible ${count === 1 ? 'state' : 'states'}, ${players} ${players === 1 ? 'player' : 'players'}`,
  onlyEquilibria: (shown, count) => `${shown} of ${count} states shown: those that are, or may be, an equilibrium.`,
  state: 'State',
  game: 'Game',
  statesHead: 'States',
  places: 'Place in the ranking (1 is best)',
  incompletePlaces: 'known in part',
  stableFor: 'Stable for',
  concepts: { nash: 'Nash', gmr: 'GMR', smr: 'SMR', seq: 'SEQ', sim: 'SIM' },
  means: {
    nash: 'no move of its own is better',
    gmr: 'every better move can be answered by the others',
    smr: '… and the answer cannot be undone',
    seq: '… by steps that help those who take them',
    sim: 'every better move is spoilt if the others improve at the same time',
  },
  equilibria: 'Equilibria',
  none: NONE,
  undetermined: (states) => `undetermined: ${states}`,
  cutShort: (concepts) =>
    `The search among completions of the rankings ended at its limit for ${concepts}: what is undetermined there may only be unsearched.`,
  legend: (letters) =>
    `A letter: stable for that player; “·” not; “?” left open by the rankings. In brackets: an equilibrium. ${letters} ● taken; ↑ can only be taken, ↓ only dropped; * status quo.`,
  statusQuo: (state) => `Status quo: state ${state}`,
  ifTheseHold: 'All this holds if these rankings hold.',
  move: (move) => `${move.who} moves ${move.from} → ${move.to} (${does(move)})`,
  and,
  reasons: 'Why',
  reason: {
    stable: (state, who, concept) => `State ${state} is stable for ${who} by ${concept}`,
    unstable: (state, who, concept) => `State ${state} is not stable for ${who} by ${concept}`,
    undetermined: (state, who, concept) =>
      `Whether state ${state} is stable for ${who} by ${concept} the rankings leave open`,
    noImprovement: 'none of its moves leads to a better state.',
    nowhere: 'it has no move from here.',
    answered: (to, answer, end, start) =>
      `if it moves to ${to}, ${answer}, and it ends in ${end}, no better for it than ${start}.`,
    noReturn: 'From there it has no move to anything better.',
    unanswered: {
      nash: (to) => `it does better by moving to ${to}.`,
      gmr: (to) =>
        `it does better by moving to ${to}, and the others can bring about nothing from there that is not better for it too.`,
      smr: (to) => `it does better by moving to ${to}, and there is no answer it could not make good again.`,
      seq: (to) =>
        `it does better by moving to ${to}, and no answer by steps that help those who take them makes that worthless.`,
      sim: (to) => `it does better by moving to ${to}, whatever improvements the others make at the same time.`,
    },
    escape: (to, answer, end, back) =>
      `After its move to ${to}, ${answer}, which ends in ${end}; but from there it moves on to ${back}.`,
    open: (to) => `it hangs on the move to ${to}: whether it is better, or how it would be answered, is not known.`,
    together: (to, answer, end, start) =>
      `if it moves to ${to} while ${answer}, it ends in ${end}, no better for it than ${start}.`,
    completions: 'it takes all ways to complete the rankings to tell.',
  },
  looked: (states, of) =>
    `Threats and joint moves were looked for in ${states} of these ${of} states only, as the game is large; ask for others with --explain --state.`,
  threats: 'Held only by threats the threatener would not want to carry out',
  threat: (state, who, move, answer, unwilling, undone) =>
    `${state}: ${move} would be better for ${who}. What deters it: ${answer}; but that is no gain for ${unwilling}.${undone ? '' : ` And from there ${who} could move on to something better.`}`,
  joint: 'Nash equilibria that a group can leave together, all of it better off',
  jointMove: (from, members, to, steps) => `${from} → ${to}: ${members} (${steps})`,
  ways: (from) => `From the status quo, state ${from}`,
  way: {
    there: (to) => `${to}: is where things stand.`,
    willing: (to, steps) => `${to}: by improvements alone: ${steps}.`,
    forced: (to, steps, unwilling, known) =>
      `${to}: not by improvements alone: ${steps}; the step of ${unwilling} is ${known ? 'no' : 'not known to be a'} gain for it.`,
    no: (to) => `${to}: cannot be reached.`,
  },
  inverse: {
    head: (state) => `Which rankings would make state ${state} stable`,
    player: (who, concept, holds) =>
      `${who}, ${concept}${holds === null ? ' (open)' : holds ? ' (holds as things are)' : ' (does not hold as things are)'}`,
    always: 'whatever the ranking: it has no move from here.',
    prefers: (who, state, than) => `${who} prefers ${state} to ${than}`,
    doesNot: (who, state, than) => `${who} does not prefer ${state} to ${than}`,
    either: 'either',
    or: 'or',
    move: (to) => `move to ${to}:`,
    notWanted: (who, to, than) => `${who} does not prefer ${to} to ${than}`,
    answer: (steps, needs) => `${steps}, and ${needs}`,
    more: (count) => `and ${count} other answers; all stand in --format json`,
    cut: 'There are more answers than are listed: what is said is enough for stability, but not needed.',
  },
  fragility: {
    head: 'How fragile that is: two neighbouring states of one ranking change places',
    incomplete: 'Not asked of incomplete rankings: what is undetermined says how much hangs on what is not known.',
    tooMany: (most) => `Not tried: exchanges times states go beyond ${most}.`,
    summary: (tried, flips) => `${flips} of ${tried} exchanges change some equilibrium.`,
    robust: 'No exchange changes any equilibrium.',
    falls: (concept, state, exchanges) =>
      `${concept} ${state}: ${exchanges === 0 ? 'no exchange makes it fall' : `falls by ${exchanges} ${exchanges === 1 ? 'exchange' : 'exchanges'}`}`,
    flip: (who, above, below) => `${who} prefers ${below} to ${above}`,
    lost: (concept, states) => `${concept} loses ${states}`,
    gained: (concept, states) => `${concept} gains ${states}`,
    more: (count) => `and ${count} more; all stand in --format json`,
  },
  severalGames: (count) => `${count} games. The whole of one: --only ID`,
  written: (file) => `Picture written to ${file}`,
  picture: {
    about: (states) => `Graph of ${states} states. An arrow is a move of the player whose letter it bears.`,
    improvement: 'better for the mover',
    otherMove: 'possible, not better',
    open: 'whether better is not known',
    nash: (states) => `Nash equilibrium: ${states}`,
    others: 'equilibrium by another concept:',
    statusQuo: 'status quo',
    onlyImprovements: 'Only moves that are better for the mover are drawn.',
  },
  draft: {
    title: (casebook, asOf) => `${casebook}${asOf === null ? '' : `, as of ${asOf}`} (draft)`,
    note: 'Drafted from what parties have said; to be edited by a person. An option is that a party agrees to something on the table. A wish is what a party would rather have, all else being equal; nobody has ranked the states. Fill in what stands under gaps, add options of other kinds (threats, deeds), and take out what does not belong.',
    gap: (who, reason, what, whose) => {
      const thing = who === whose ? `its own yes to “${what}”` : `${whose}’s yes to “${what}”`
      return {
        conditional: `${who} has tied its word on “${what}” to a condition: whether it wants ${thing} hangs on that.`,
        hedged: `${who} has said neither yes nor no to “${what}”.`,
        'no-option': `${who} has spoken about ${what} without naming any of its options.`,
        silent: `${who} has not said whether it wants ${thing}.`,
        divided: `${who} speaks with several voices on “${what}”.`,
        hearsay: `Only others tell what ${who} wants on “${what}”.`,
      }[reason]
    },
    made: (players, options, wishes, gaps) =>
      `Draft: ${players} players, ${options} options, ${wishes} wishes read off their words, ${gaps} gaps. Edit it before anything is concluded from it.`,
  },
}

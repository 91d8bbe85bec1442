import type { BargainWords } from './bargain.js'

export const bargainEn: BargainWords = {
  head: (issues, outcomes, parties) =>
    `${issues} ${issues === 1 ? 'issue' : 'issues'}, ${outcomes} outcomes, ${parties} parties`,
  columns: {
    party: 'Party',
    reservation: 'Walking away',
    least: 'Worst',
    most: 'Best',
    weights: 'Weights',
    discount: 'Discount',
  },
  notGiven: '–',
  frontier: 'Pareto frontier: nobody can get more without somebody getting less',
  onIt: (outcomes, points) => `${outcomes} outcomes, ${points} different points`,
  rational: (points, outcomes, all) =>
    `No worse than walking away, for everybody: ${points} of these points (${outcomes} outcomes)${all === null ? '' : `; ${all} of all outcomes`}.`,
  unstable: (sizes) =>
    `Some points lie so close together that their number depends on the rounding (points at so many decimals: ${sizes}).`,
  more: (count) => `and ${count} more points; all stand in --format json`,
  solutions: {
    nash: 'Nash',
    kalaiSmorodinskyMaxMin: 'Kalai-Smorodinsky (max-min)',
    kalaiSmorodinskyEqualiser: 'Kalai-Smorodinsky (equaliser)',
    kalaiEgalitarian: 'Egalitarian (Kalai)',
    maxWelfare: 'Welfare',
    maxWelfareIgnoringReservation: 'Welfare, reservation left aside',
  },
  means: {
    nash: 'largest product of gains over walking away',
    kalaiSmorodinskyMaxMin: 'largest smallest share of what each could gain at most',
    kalaiSmorodinskyEqualiser: 'smallest gap between these shares',
    kalaiEgalitarian: 'largest smallest gain',
    maxWelfare: 'largest sum of utilities',
    maxWelfareIgnoringReservation: 'largest sum, even where somebody would rather walk away',
  },
  ties: (outcomes, points) => `reached by ${outcomes} outcomes at ${points} ${points === 1 ? 'point' : 'points'}`,
  noSolution: 'not defined: some party cannot gain anything over walking away',
  noRational: 'none: whatever is agreed, somebody would rather walk away',
  none: 'No outcome keeps all red lines and rules.',
  note: 'What the files say these outcomes are worth; nobody’s choice is foretold. Discount factors are read and not applied.',
  tooMany: {
    vectors: (at) => `Too large: the frontier would need more than ${at} utility vectors at once.`,
    comparisons: (at) => `Too large: the frontier would need more than ${at} comparisons in one step.`,
    outcomes: (at) => `Too many packages to look at one by one: more than ${at}.`,
  },
  written: (file) => `${file} written`,
  picture: {
    title: (domain) => `Pareto frontier of ${domain}`,
    about: (x, y, points) => `Utility of ${x} from left to right, of ${y} upwards; ${points} points on the frontier.`,
    outcomes: 'outcomes (darker: more)',
    frontier: 'Pareto frontier',
    reservation: 'walking away',
  },
}

// English nouns that name things, events and abstractions. They stand as subjects ("the warnings called for wind") but hold
// no stance.
import { wordList } from '../lexicon-row.js'
import { wordClasses } from './word-classes.js'

const THING_ENDINGS =
  /(ness|ity|ism|ance|ence|ship|tion|sion|ment|ure|ing|law|deal|accord|treaty|talks|war|bid|vote|poll|summit|attack|strike|sanction|sanctions|weapon|weapons|price|prices)$/
const BODIES =
  /(government|administration|delegation|organisation|organization|union|federation|commission|coalition|opposition|nation|parliament|institution|leadership|party|association|alliance|population|majority|minority|community|authority|regiment|department|conference|corporation|generation|membership|nations|mission|faction|king|management|university|utility|municipality|charity)$/
const THINGS = wordList(`
door, doors, law, legislation, deal, accord, agreement, treaty, warning, warnings, total, name, names, hope, letter, report, speech, statement, war, crisis, conflict, situation, court
bill, vote, poll, survey, plan, proposal, offer, move, step, decision, talks, meeting, summit, attack, missile, drone, weapon, percent, number, price, cost, story, article, book, year
month, week, day, end, time, place, way, thing, issue, question, answer, point, fact, idea, move, column, columns, investor, investors, division, divisions, pressure, visit, text
brexit, placard, placards, banner, banners, games, olympics, handover, release, withdrawal
`)

/** Classes of nouns that stand for nobody, unless a noun has another class too. */
const NOBODY = new Set(
  'goods thing nature health weapons energy transport event statement evidence emotion reason condition law job'
    .split(' ')
    .map((name) => `n-${name}`),
)
const isThingByClass = (noun: string): boolean => {
  const names = (wordClasses().get(noun) ?? []).filter((name) => name.startsWith('n-'))
  return names.length > 0 && names.every((name) => NOBODY.has(name))
}

export const isThing = (noun: string): boolean =>
  THINGS.has(noun) || (!BODIES.test(noun) && (THING_ENDINGS.test(noun) || isThingByClass(noun)))
export const placePrepositions = wordList(
  'in, near, around, outside, inside, to, into, through, across, at, over, towards, toward',
)

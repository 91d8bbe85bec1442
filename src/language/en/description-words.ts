import type { DescriptionWords } from '../description-words.js'
import { wordList } from '../lexicon-row.js'

export const described: DescriptionWords = {
  known: wordList('the, this, that, these, those'),
  anyone: wordList('a, an, one, several, some, two, three, another'),
  amounts: wordList(
    'hundreds, thousands, dozens, scores, tens, millions, handful, majority, crowd, crowds, group, groups, number',
  ),
  states: wordList('country, nation, state, republic, kingdom, neighbour, neighbor, superpower, emirate'),
  portfolios: wordList(`
    foreign, defence, defense, interior, home, finance, economy, economic, energy, justice, trade, transport, infrastructure, agriculture, health, education, culture, environment
    presidential, president, prime, minister, chancellor, federal, national, information, development, labour, labor, industry
  `),
  firms: wordList(
    'company, corporation, firm, airline, carrier, manufacturer, maker, carmaker, operator, retailer, group, conglomerate, bank, utility, employer, shipyard, publisher, planemaker, railway, service',
  ),
  bodies: wordList(`
    union, association, confederation, guild, party, front, alliance, trust, league, society, club, church, movement, group, holdings, corporation, company, airways, airlines, steel
    motors, brotherhood, brigade, brigades, militia, syndicate, cooperative, network, forum, initiative, inc, ltd, plc, corp, industries, shipyards, studios, partners, coalition
  `),
  authorities: wordList(
    'federation, council, army, congress, railways, railway, bank, committee, chamber, fund, board, authority, assembly, organisation, organization, commission, agency',
  ),
  learned: wordList(
    'university, college, institute, institution, school, academy, centre, center, faculty, observatory, museum, foundation, program, programme, project, studies, economics, magazine, times, post, news',
  ),
  people: /(?:year-old|politician|lawmaker|democrat|republican|congressman|congresswoman|tycoon)$/,
  peoplesOf: (noun) => [`${noun}s`],
  latter: wordList('latter'),
  former: wordList('former'),
  whose: wordList(''),
  voices: /spokes(?:man|woman|person)$/,
  women: /(?:woman|queen|princess|duchess)$|^(?:mrs|ms|lady|baroness)$/,
  men: /(?:[^o]man|king|prince)$|^(?:mr|sir|lord|sheikh|sultan|emir)$/,
}

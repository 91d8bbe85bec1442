import type { DescriptionWords } from '../description-words.js'
import { wordList } from '../lexicon-row.js'

export const described: DescriptionWords = {
  known: wordList('the, this, that, these, those'),
  anyone: wordList('a, an, one, several, some, two, three, another'),
  states: wordList('country, nation, state, republic, kingdom, neighbour, neighbor, superpower, emirate'),
  firms: wordList(
    'company, corporation, firm, airline, carrier, manufacturer, maker, carmaker, operator, retailer, group, conglomerate, bank, utility, employer, shipyard, publisher, planemaker, railway, service',
  ),
  people: /(?:year-old|politician|lawmaker|democrat|republican|congressman|congresswoman|tycoon)$/,
}

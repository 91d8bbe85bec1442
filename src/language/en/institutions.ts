// English nouns for bodies that act for a state once an adjective or genitive names it: "the Russian government".
import { wordList } from '../lexicon-row.js'

export const governmentNouns = wordList(`
government, governments, leadership, ministry, department, administration, presidency, cabinet, authorities, delegation, negotiators, parliament, side, state, embassy, mission
delegations, ministries, administrations, cabinets, embassies, armies, parliaments
military, army, forces, officials, official, mediators, mediator, representatives, representative, diplomats, treasury, congress, senate, lawmakers, central, bank, office, regime, leaders, leader, envoys
`)
/** Those that act for an organisation only where its name stands beside them: "the board of the agency". */
export const ownedNouns = wordList('assembly, board, executive, secretariat')
export const uncommittedNouns = wordList(
  'observers, experts, media, press, newspaper, newspapers, opposition, people, population, soldiers, troops, fighters, citizens, protesters, companies, lawmakers, senators, senate, congress',
)
/** Together they are the organisation beside them. */
export const memberNouns = wordList('states, countries, nations, members, governments')
/** Words that make them some of many. */
export const someOfThem = wordList(
  'some, several, few, many, most, other, certain, two, three, four, five, ten, both, new, eastern, individual, smaller, larger, big, small, none, no, newer, older',
)
export const pluralCollectives = wordList(
  'sides, parties, countries, states, allies, partners, nations, ministers, leaders, governments, powers, others, participants, neighbours, neighbors, rivals',
)

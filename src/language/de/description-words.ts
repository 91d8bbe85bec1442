import type { DescriptionWords } from '../description-words.js'
import { wordList } from '../lexicon-row.js'

export const described: DescriptionWords = {
  known: wordList('der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, jener, jene, jenes'),
  anyone: wordList(
    'ein, eine, einen, einem, einer, eines, mehrere, mehreren, mehrerer, einige, einigen, einiger, mancher, manche, zwei, drei',
  ),
  states: wordList(
    'land, staat, republik, königreich, nation, inselstaat, nachbarland, golfstaat, grossmacht, supermacht, mitgliedsland, mitgliedstaat, mitgliedsstaat, sowjetrepublik, nachbarstaat, emirat, sultanat, bündnispartner',
  ),
  firms: wordList(
    'unternehmen, konzern, firma, gesellschaft, betrieb, hersteller, autobauer, fluggesellschaft, airline, reederei, bank, betreiber, versorger, arbeitgeber, verlag, händler, kette, staatskonzern, energiekonzern, familienkonzern, rüstungskonzern, raumfahrtkonzern',
  ),
  people:
    /(?:jährige[nr]?|politiker(?:in)?|demokrat(?:in)?|abgeordnete[nr]?|republikaner(?:in)?|christsoziale|liberale)$/,
}

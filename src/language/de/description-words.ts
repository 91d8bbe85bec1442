import type { DescriptionWords } from '../description-words.js'
import { wordList } from '../lexicon-row.js'

/** "französin", "französen": the vowel of the man's noun. */
const plain = (noun: string): string => noun.replace(/ö(?=[^aeiouäöü]+$)/u, 'o')

export const described: DescriptionWords = {
  known: wordList('der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, jener, jene, jenes'),
  anyone: wordList(
    'ein, eine, einen, einem, einer, eines, mehrere, mehreren, mehrerer, einige, einigen, einiger, mancher, manche, zwei, drei',
  ),
  amounts: wordList(
    'hunderte, tausende, zehntausende, hunderttausende, dutzende, millionen, reihe, vielzahl, mehrheit, handvoll, gruppe',
  ),
  states: wordList(
    'land, staat, republik, königreich, nation, inselstaat, nachbarland, golfstaat, grossmacht, supermacht, mitgliedsland, mitgliedstaat, mitgliedsstaat, sowjetrepublik, nachbarstaat, emirat, sultanat, bündnispartner',
  ),
  portfolios: wordList('zuständige, zuständigen, federführende'),
  firms: wordList(
    'unternehmen, konzern, firma, gesellschaft, betrieb, hersteller, autobauer, fluggesellschaft, airline, reederei, bank, betreiber, versorger, arbeitgeber, verlag, händler, kette, staatskonzern, energiekonzern, familienkonzern, rüstungskonzern, raumfahrtkonzern',
  ),
  bodies: wordList(`
    gewerkschaft, verband, verein, bund, partei, front, allianz, liga, kirche, bewegung, gruppe, holding, konzern, gesellschaft, vereinigung, initiative, union, ag, gmbh, se, werke, werft
    verlag, genossenschaft, bündnis, molkerei, brauerei, reederei, kaufhauskette, handelskette, klinikkette
  `),
  authorities: wordList(
    'armee, kongress, bahn, bank, rat, kammer, komitee, organisation, kommission, agentur, behörde',
  ),
  learned: wordList(
    'universität, hochschule, institut, akademie, schule, zentrum, fakultät, stiftung, museum, zeitung, magazin, sternwarte',
  ),
  people:
    /(?:jährige[nr]?|politiker(?:in)?|demokrat(?:in)?|abgeordnete[nr]?|republikaner(?:in)?|christsoziale|liberale)$/,
  peoplesOf: (noun) =>
    noun.endsWith('in')
      ? [noun.slice(0, -2), `${noun.slice(0, -2)}en`, `${plain(noun.slice(0, -2))}en`]
      : [noun, `${noun}n`, `${noun}s`],
  latter: wordList('letzterer, letztere, letzteres, letzteren, letzterem, dieser'),
  former: wordList('ersterer, erstere, ersteres, ersteren, ersterem, jener'),
  whose: wordList('dessen, deren'),
  voices: /sprecher(?:in)?$/,
  women:
    /(?:minister|präsident|sprecher|kanzler|chef|premier|führer|berater|botschafter|vertreter|leiter|direktor|sekretär|politiker|senator|kommissar|könig|händler|gouverneur|anwält|richter|diplomat|kandidat|vorständ|meister|handler|partner|kolleg|gegner|rival|inhaber|geschäftsführer)in$|frau$/,
  men: /(?:minister|präsident|sprecher|kanzler|chef|premier|führer|berater|botschafter|vertreter|leiter|direktor|sekretär|politiker|senator|kommissar|könig|händler|gouverneur|anwalt|richter|diplomat|kandidat|vorstand|meister|handler|papst|general|oberst|emir|sultan|scheich|prinz|vorsitzender|abgeordneter|beauftragter|gesandter|kollege|gegner|rivale|geschäftsführer)$|^herrn?$/,
}

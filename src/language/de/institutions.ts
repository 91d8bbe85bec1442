// German nouns for bodies that act for a state once an adjective or genitive names it: "die russische Regierung".
import { wordList } from '../lexicon-row.js'

export const governmentNouns = wordList(`
regierung, regierungen, führung, staatsführung, aussenministerium, verteidigungsministerium, innenministerium, finanzministerium, wirtschaftsministerium, handelsministerium
energieministerium, justizministerium, ministerium, aussenamt, präsidialamt, präsidialverwaltung, präsidentschaft, präsidentenbüro, kabinett, behörden, delegation, unterhändler
regierungssprecher, parlament, seite, staat, administration, diplomatie, botschaft, generalstab, militärführung, staatsspitze, machthaber, streitkräfte, armee, militär, beamte, beamten
regierungsvertreter, vertreter, offizielle, offiziellen, regierungskreise, diplomaten, justiz, notenbank, zentralbank, verhandlungsführer, verhandler, büro, regime, republik
`)
/** Those that act for a state or an organisation only where its name stands beside them: "der Sicherheitsrat in Kiew". */
export const ownedNouns = wordList(`
sicherheitsrat, sicherheitsrats, sicherheitsrates, vermittler, vermittlern, geheimdienst, geheimdienste, geheimdiensts, luftwaffe, kriegsmarine, grenzschutz
versammlung, vollversammlung, generalversammlung, vorstand, vorstands, präsidium, präsidiums, verwaltungsrat, exekutivrat, exekutivkomitee, gouverneursrat, aufsichtsrat
spitze, leitung, zentrale, sekretariat, generalsekretariat, politbüro, exilregierung, übergangsrat, gesandtschaft
`)
/** Bodies whose word commits nobody although a state is named. */
export const uncommittedNouns = wordList(
  'beobachter, experten, medien, presse, zeitung, zeitungen, opposition, bevölkerung, soldaten, truppen, kämpfer, bürger, demonstranten, oligarchen, firmen, unternehmen',
)
/** Together they are the organisation beside them. */
export const memberNouns = wordList(
  'staaten, länder, nationen, mitglieder, mitgliedstaaten, mitgliedsstaaten, mitgliedsländer, mitgliedern',
)
/** Words that make them some of many. */
export const someOfThem = wordList(
  'einige, einigen, mehrere, mehreren, manche, wenige, viele, vielen, zahlreiche, andere, anderen, einzelne, zwei, drei, vier, fünf, zehn, beide, beiden, neue, neuen, östliche, östlichen, grosse, grossen, kleine, kleinen',
)
/** A person of no name who speaks for a holder: "ein Sprecher des Kremls". */
export const pluralCollectives = wordList(
  'seiten, parteien, konfliktparteien, länder, staaten, verbündete, verbündeten, partner, minister, aussenminister, verteidigungsminister, regierungschefs',
)

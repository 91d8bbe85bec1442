// German verbs and nouns of saying, writing and thinking, without a stance of their own. ß is written ss.
import { wordList } from '../lexicon-row.js'

/** What is in the message is the holder's word. */
export const speechVerbs = wordList(`
sagen, erklären, betonen, mitteilen, äussern, sich äussern, berichten, schreiben, erläutern, bekräftigen, unterstreichen, hinzufügen, ergänzen
ankündigen, verkünden, bekanntgeben, bekanntmachen, kundtun, ausführen, darlegen, schildern, beschreiben, erzählen, anmerken, bemerken, feststellen
festhalten, konstatieren, klarstellen, klarmachen, deutlichmachen, hervorheben, herausstellen, verdeutlichen, präzisieren, wiederholen, nachlegen
behaupten, versichern, beteuern, bestätigen, zugeben, einräumen, gestehen, bekennen, dementieren, bestreiten, leugnen, abstreiten
antworten, entgegnen, erwidern, kontern, reagieren, fragen, nachfragen, rufen, twittern, posten, melden, vermelden, informieren, unterrichten
argumentieren, begründen, einwenden, entgegenhalten, zitieren, verweisen, hinweisen, anführen, aufzählen, erinnern, andeuten, signalisieren
warnen, mahnen, kritisieren, beklagen, bemängeln, monieren, rügen, vorwerfen, beschuldigen, loben, würdigen, bedauern, scherzen, spotten, höhnen
prophezeien, vorhersagen, voraussagen, prognostizieren, vermuten, spekulieren, schätzen, formulieren, skizzieren, resümieren, bilanzieren, folgern
appellieren, fordern, verlangen, vorschlagen, versprechen, drohen, zusagen, zusichern, garantieren, anbieten, plädieren, raten, empfehlen, auffordern
heissen, lauten, reden, sprechen, plaudern, ausrichten, durchblicken, wissen lassen, stellen, machen, zeigen, abwiegeln, präsentieren, veröffentlichen
verlautbaren, verlauten, ausrufen, schwören, geloben, witzeln, kommentieren, urteilen, befinden, analysieren, einschätzen, bewerten, bezeichnen, nennen
`)

/** Holding for true or wishing: the message is a thought. */
export const thoughtVerbs = wordList(`
glauben, meinen, denken, finden, hoffen, fürchten, befürchten, erwarten, annehmen, vermuten, wissen, überlegen, wünschen, zweifeln, bezweifeln
rechnen, ausgehen, halten, sehen, erkennen, bedauern, beabsichtigen, planen, wollen, träumen, vertrauen, erwägen
`)

/** Prepositions that name the source of the whole sentence: "laut Lawrow", "Lawrow zufolge", "nach Angaben des Kremls". */
export const sourcePrepositions = wordList('laut, zufolge, gemäss')
export const sourceNouns = wordList(`
angabe, angaben, aussage, aussagen, auskunft, worten, worte, bericht, berichten, berichte, meldung, meldungen, darstellung, ansicht, meinung, auffassung
einschätzung, überzeugung, informationen, information, medienberichten, medienangaben, presseberichten, schätzungen, mitteilung, erklärung, agenturangaben
`)

/** Nouns that announce a message: "die Ankündigung Moskaus, …", "seine Äusserung". */
export const speechNouns = wordList(`
ankündigung, erklärung, äusserung, aussage, mitteilung, behauptung, versicherung, bekanntgabe, warnung, bemerkung, stellungnahme, antwort, rede, interview
zusicherung, botschaft, nachricht, brief, schreiben, bericht, meldung, hinweis, begründung, vorwurf, kritik, hoffnung, einschätzung, prognose, befürchtung
`)

/** Nouns for unnamed sources: what they say is anonymous. */
export const anonymousNouns = wordList(`
quelle, quellen, insider, diplomat, diplomaten, beamte, beamter, beamten, regierungskreise, regierungskreisen, kreise, kreisen, vertrauter, vertraute, vertrauten
eingeweihte, eingeweihten, delegationskreise, delegationskreisen, sicherheitskreise, sicherheitskreisen
`)

/** People who assess but commit nobody. */
export const expertNouns = wordList(`
experte, experten, expertin, analyst, analysten, analystin, beobachter, beobachtern, politologe, politologin, politikwissenschaftler, politikwissenschaftlerin, historiker
militärexperte, militärexperten, russlandexperte, ökonom, ökonomin, ökonomen, professor, professorin, forscher, forscherin, wissenschaftler, kommentator, kolumnist
journalist, journalistin, autor, autorin, direktor des instituts, konfliktforscher, friedensforscher, sicherheitsexperte, sicherheitsexpertin, kenner, korrespondent
`)

/** Words that make a passage hearsay. */
export const rumourWords = wordList(
  'angeblich, gerüchten, gerüchte, gerüchteweise, spekulationen, mutmasslich, vermeintlich',
)

// German verbs and nouns of saying, writing and thinking, without a stance of their own. ß is written ss.
import type { AttributionWords } from '../attribution-words.js'
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
vortragen, zurufen, entgegenrufen, einwerfen, nachschieben, anfügen, hinzusetzen, fortfahren, poltern, schimpfen, wettern, donnern, zürnen, dozieren, raunen, sekundieren
verlautbaren, verlauten, ausrufen, schwören, geloben, witzeln, kommentieren, urteilen, befinden, analysieren, einschätzen, bewerten, bezeichnen, nennen
`)

/** Holding for true or wishing: the message is a thought. */
export const thoughtVerbs = wordList(`
glauben, meinen, denken, finden, hoffen, abwarten, fürchten, befürchten, erwarten, annehmen, vermuten, wissen, überlegen, wünschen, zweifeln, bezweifeln
rechnen, ausgehen, halten, sehen, erkennen, bedauern, beabsichtigen, planen, wollen, träumen, vertrauen, erwägen
`)

/** Prepositions that name the source of the whole sentence: "laut Lawrow", "Lawrow zufolge", "nach Angaben des Kremls". */
export const sourcePrepositions = wordList('laut, zufolge, gemäss')
export const sourceNouns = wordList(`
angabe, angaben, aussage, aussagen, auskunft, worten, worte, bericht, berichten, berichte, meldung, meldungen, darstellung, ansicht, meinung, auffassung
studie, studien, untersuchung, untersuchungen, vorstellungen, berechnungen, umfrage, umfragen, erkenntnissen, erkenntnisse, ansichten, kreisen, quellen
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
militärexperte, militärexperten, russlandexperte, ökonom, ökonomin, ökonomen, professor, professorin, forscher, forscherin, wissenschaftler, wissenschaftlerin, kommentator, kommentatorin, beobachterin, historikerin, kolumnist
journalist, journalistin, autor, autorin, direktor des instituts, konfliktforscher, friedensforscher, sicherheitsexperte, sicherheitsexpertin, kenner, korrespondent
sinologe, sinologin, sinologen, soziologe, soziologin, soziologen, ethnologe, ethnologin, ethnologen, anthropologe, anthropologin, anthropologen
japanologe, japanologin, japanologen, turkologe, turkologin, turkologen, iranologe, iranologin, iranologen, physiker, physikerin, slawist, slawistin
slawisten, arabist, arabistin, arabisten, orientalist, orientalistin, orientalisten, islamwissenschaftler, islamwissenschaftlerin, völkerrechtler
völkerrechtlerin, staatsrechtler, staatsrechtlerin, verfassungsrechtler, verfassungsrechtlerin, europarechtler, europarechtlerin, arbeitsrechtler
arbeitsrechtlerin, wirtschaftswissenschaftler, wirtschaftswissenschaftlerin, sozialwissenschaftler, sozialwissenschaftlerin, rechtswissenschaftler
rechtswissenschaftlerin, afrikawissenschaftler, afrikawissenschaftlerin, friedensforscherin, konfliktforscherin, meinungsforscher, meinungsforscherin
parteienforscher, parteienforscherin, wahlforscher, wahlforscherin, arbeitsmarktforscher, arbeitsmarktforscherin, osteuropaforscher
osteuropaforscherin, osteuropahistoriker, osteuropahistorikerin, militärhistoriker, militärhistorikerin, militäranalyst, militäranalystin
militäranalysten, energieanalyst, energieanalystin, energieanalysten, marktanalyst, marktanalystin, marktanalysten, demoskop, demoskopin, demoskopen
volkswirt, volkswirtin, volkswirte, chefvolkswirt, chefvolkswirtin, chefvolkswirte, agrarökonom, agrarökonomin, agrarökonomen, publizist, publizistin
publizisten, kolumnistin, kolumnisten, militärbeobachter, militärbeobachterin, energieexperte, energieexpertin, energieexperten, rüstungsexperte
rüstungsexpertin, rüstungsexperten, russlandexpertin, russlandexperten, osteuropaexperte, osteuropaexpertin, osteuropaexperten, militärexpertin
sicherheitsexperten, chinaexperte, chinaexpertin, chinaexperten, nahostexperte, nahostexpertin, nahostexperten, iranexperte, iranexpertin
iranexperten, türkeiexperte, türkeiexpertin, türkeiexperten, afrikaexperte, afrikaexpertin, afrikaexperten, lateinamerikaexperte
lateinamerikaexpertin, lateinamerikaexperten, balkanexperte, balkanexpertin, balkanexperten, asienexperte, asienexpertin, asienexperten, usa-experte
usa-expertin, usa-experten, rüstungskontrollexperte, rüstungskontrollexpertin, rüstungskontrollexperten, sanktionsexperte, sanktionsexpertin
sanktionsexperten, strategieexperte, strategieexpertin, strategieexperten, marineexperte, marineexpertin, marineexperten, völkerrechtsexperte
völkerrechtsexpertin, völkerrechtsexperten, tarifexperte, tarifexpertin, tarifexperten, luftfahrtexperte, luftfahrtexpertin, luftfahrtexperten
`)

/** Words that make a passage hearsay. */
export const rumourWords = wordList(
  'angeblich, gerüchten, gerüchte, gerüchteweise, spekulationen, mutmasslich, vermeintlich',
)

export const attribution: AttributionWords = {
  objectVerbs: wordList(`
  fordern, verlangen, ankündigen, kritisieren, ablehnen, zurückweisen, begrüssen, loben, würdigen, verurteilen, befürworten, unterstützen, empfehlen
  vorschlagen, versprechen, zusagen, zusichern, anbieten, bestätigen, dementieren, bestreiten, bezeichnen, nennen, bekanntgeben, verkünden, beklagen
  bemängeln, rügen, bedauern, einräumen, vermuten, erwarten, befürchten, hoffen, warnen, mahnen, drohen, appellieren, aufrufen, plädieren, aussprechen
  auffordern, bitten, protestieren, sprechen, ausgehen, rechnen, beschuldigen, vorwerfen, verteidigen, betonen, unterstreichen, bekräftigen, hervorheben
  beschreiben, schildern, erläutern, bekannt, melden, berichten, schätzen, einschätzen, bewerten, beurteilen, halten, vergleichen, prophezeien, prognostizieren
  androhen, beantragen, anprangern, monieren, missbilligen, beteuern, gratulieren, danken, versichern, hinweisen, verweisen, eintreten, einsetzen, anmahnen
  garantieren, gestehen, zugeben, leugnen, vorhersagen, voraussagen, in, anregen, reklamieren, beanspruchen, bezweifeln, äussern, erklären, raten, abraten
  bezichtigen, verdächtigen, erinnern, verwahren, wehren, wenden, distanzieren, einfordern, thematisieren, charakterisieren, deuten, interpretieren, bezeugen
  `),
  infinitiveVerbs: wordList(`
  ankündigen, versprechen, drohen, zusagen, zusichern, vorschlagen, anbieten, fordern, verlangen, auffordern, aufrufen, appellieren, bitten, raten, empfehlen
  behaupten, erklären, beteuern, versichern, zugeben, gestehen, leugnen, bestreiten, abstreiten, hoffen, glauben, planen, beabsichtigen, vorwerfen
  beschuldigen, bezichtigen, verdächtigen, schwören, geloben, mahnen, warnen, ermahnen, plädieren, befürworten, ablehnen, einräumen, bekennen, anregen
  `),
  addressingVerbs: wordList(`
  auffordern, bitten, aufrufen, informieren, unterrichten, warnen, mahnen, ermahnen, beschuldigen, bezichtigen, verdächtigen, fragen, erinnern, ermuntern
  `),
  askingVerbs: wordList('auffordern, bitten, ermahnen, ermuntern, beschuldigen, bezichtigen, verdächtigen, drängen'),
  clauseVerbs: wordList(`
  fordern, verlangen, drohen, vorwerfen, beschuldigen, auffordern, aufrufen, ermahnen, zweifeln, kritisieren, ablehnen, vorschlagen, bezichtigen, verdächtigen
  belegen, ergeben, beweisen, beschliessen, entscheiden, vereinbaren, anordnen, bitten, verfügen, anregen, protestieren, freuen, versichern, klagen, jubeln
  hervorgehen, besagen, verraten, enthüllen, festlegen, mutmassen, orakeln, frohlocken, beschwören, bitten, ausschliessen, sorgen, schlussfolgern, schliessen
  bekunden, attestieren, bescheinigen, verkünden, unterstellen, befürworten, titeln, schlagzeilen, loben, gratulieren, danken, nachschieben, einwerfen
  beteuern, bekannt, zurückweisen, begrüssen, verteidigen, anprangern, weitergeben, weiterleiten, ermitteln, entnehmen, entscheiden, beantworten, dazusagen
  `),
  bareVerbs: wordList(''),
  weakVerbs: wordList(`
  stellen, machen, zeigen, befinden, sehen, halten, finden, wissen, lassen, sorgen, ergeben, schliessen, bewerten, nennen, reagieren, begründen, erkennen
  wollen, planen, rechnen, einsetzen, entscheiden, beschliessen, vereinbaren, loben, danken, gratulieren, freuen, präsentieren, veröffentlichen, sprechen
  reden, bezeichnen, bestätigen, erinnern, wiederholen, beschreiben, verweisen, zitieren, unterstützen, vertrauen, ausgehen, ermitteln, unterrichten, richten
  rufen, raten, ausführen, ausrichten, überlegen, träumen, würdigen, festlegen, informieren, formulieren, anführen, beantworten, appellieren, aufrufen
  `),
  sourceVerbs: wordList('heissen, verlauten, hervorgehen, lauten'),
  sourceOpeners: wordList('in, im, aus, von, vom, bei, beim, seitens'),
  entourages: wordList('umgebung, umfeld, büro, lager, stab, team'),
  cueAdverbs: wordList(
    'sich, es, darauf, daraufhin, dazu, davon, damit, daran, darüber, davor, darum, dafür, dagegen, wie',
  ),
  addresseePrepositions: wordList('gegenüber'),
  topicPrepositions: wordList('von, vor, auf, für, gegen, über, an, als, mit, zu, zum, zur, um'),
  messageNouns: wordList(`
  ankündigung, erklärung, äusserung, aussage, mitteilung, behauptung, versicherung, warnung, bemerkung, antwort, zusicherung, botschaft, hinweis, begründung
  vorwurf, hoffnung, einschätzung, prognose, befürchtung, forderung, drohung, vorschlag, versprechen, zusage, appell, aufruf, eingeständnis, meinung, ansicht
  auffassung, überzeugung, vermutung, verdacht, these, angst, sorge, eindruck, gerücht, kritik, schluss, bitte, wunsch, absicht, aufforderung, frage, zweifel
  `),
  otherClauses: wordList(`
  weil, während, nachdem, bevor, wobei, obwohl, obgleich, sodass, damit, sobald, solange, seit, seitdem, indem, sofern, falls, ehe, als, da, und, oder, aber
  sondern, doch, sowie, wonach, worauf, woraufhin, wodurch, um, ohne, denn, zumal, wogegen, wohingegen, anstatt, statt
  `),
  sourceAdverbs: wordList('demnach, demzufolge'),
  viewpoints: new Map([
    ['aus', wordList('sicht, perspektive, blickwinkel')],
    [
      'nach',
      wordList(
        'sicht, lesart, darstellung, dafürhalten, einschätzung, auffassung, ansicht, überzeugung, verständnis, ermessen',
      ),
    ],
    ['in', wordList('augen')],
  ]),
  wishFrames: [
    ...['geht', 'ginge', 'ging'].map((verb) => ({ before: [verb, 'es', 'nach'], after: [] })),
    ...['geht', 'ginge', 'ging'].map((verb) => ({ before: ['wenn', 'es', 'nach'], after: [verb] })),
    { before: ['wie', 'es'], after: ['sieht'] },
  ],
  sayingPhrases: new Map([
    ['lassen', wordList('wissen, verlauten, durchblicken, erkennen, anklingen, ausrichten, mitteilen, erklären')],
    ['geben', wordList('verstehen, bedenken, protokoll, bekannt')],
    ['fügen', wordList('hinzu')],
    ['setzen', wordList('hinzu')],
    ['legen', wordList('dar, nahe')],
    ['halten', wordList('entgegen')],
    ['bringen', wordList('ausdruck')],
  ]),
  soWords: wordList('so'),
  goesFurther: [
    ['schritt', 'weiter'],
    ['noch', 'weiter'],
  ],
  closings: [
    ['hintergrund'],
    ['pressekontakt'],
    ['kontakt'],
    ['rückfragen'],
    ['für', 'rückfragen'],
    ['weitere', 'informationen'],
    ['folgen', 'sie', 'uns'],
    ['abonnieren', 'sie'],
  ],
  hearsayModals: wordList('sollen'),
  claimModals: wordList('will, wollen'),
  claimHelpers: { all: wordList('haben, sein'), ofSome: wordList('sein') },
  subjunctiveToo: wordList('sollten'),
  hearsayVerbs: wordList(
    'ablehnen, fordern, verlangen, beharren, bestehen, pochen, drängen, drohen, weigern, erwägen, zögern',
  ),
  wholeSentences: true,
  closingComma: false,
  fragments: true,
}

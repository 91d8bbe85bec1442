import { type IdleFrames, idleRows } from '../idle-frames.js'
import { wordList } from '../lexicon-row.js'

export const idle: IdleFrames = {
  objects: idleRows(`
    zurückweisen, abweisen, abwehren, verwerfen, bestreiten, dementieren, abstreiten, bezweifeln, kontern, widersprechen, ablehnen : vorwurf, anschuldigung, beschuldigung, behauptung, bericht, meldung, darstellung, gerücht, kritik, verdacht, verdächtigung, unterstellung, spekulation, anzeige, angabe, aussage, äusserung, einschätzung
    anbieten, bieten : einblick, überblick, anblick, bild, beileid, glückwunsch, anlass
    akzeptieren, annehmen : rücktritt, niederlage, schicksal, spende
    zustimmen, beipflichten : aussage, meinung, einschätzung, these, ansicht, analyse, diagnose
    wünschen : glück, erfolg, gute, kraft, gesundheit, genesung
    bitten : hinweis, mithilfe, geduld, verständnis, entschuldigung, verzeihung, vergebung, spende, foto, autogramm
    fordern : opfer, tote, todesopfer, menschenleben, verletzte
    verweigern, ablehnen : kommentar, stellungnahme, auskunft, aussage, interview
    warnen : gefahr, risiko, katastrophe, hungersnot, hunger, seuche, krise, chaos, flächenbrand, kollaps, zusammenbruch, unwetter, betrüger
  `),
  infinitives: idleRows(`
    weigern, verweigern, ablehnen : sagen, kommentieren, nennen, beantworten, bestätigen, äussern, aussagen, preisgeben, mitteilen
  `),
  claiming: wordList(
    'versichern, zusichern, beteuern, einräumen, akzeptieren, anerkennen, warnen, andeuten, signalisieren, bekräftigen, zustimmen, beharren, bestehen, bestreiten, dementieren, bezweifeln',
  ),
  asserting: wordList('ist, sind, sei, seien, war, waren, hat, habe, haben, hatte, hatten, gibt, gebe'),
  pastAsserts: false,
  singularAsserts: false,
  naming: wordList(''),
  backgroundMarks: wordList('weil, da, als, nachdem, während, bevor, seit, seitdem'),
  perfect: wordList('haben'),
  pastPassive: wordList('wurde, wurden, worden'),
}

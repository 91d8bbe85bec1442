// Closed-class German words and small word families that the reading asks for. Folded (ß = ss), lower-case.

import type { Modality } from '../language.js'
import { wordList } from '../lexicon-row.js'

export const typicalEndings =
  /(?:ung|ungen|lich|liche|lichen|keit|heit|schaft|tion|isch|ische|ischen|ehnt|ert|truppen|land|chen|sch|nisse)$|[äöü]|^(?:ab|aus|zurück|vor|an|zu|lehnt|nennt|will|gegen)$/
export const functionWords = wordList(`
der, die, das, den, dem, des, und, in, zu, von, mit, ist, im, nicht, ein, eine, einen, einem, einer, eines, auf, für, sich, auch, als, an, es, er, sie, wir, ich
hat, haben, werden, wird, wurde, wurden, sind, war, waren, sein, bei, nach, aus, am, dass, wie, oder, aber, um, noch, nur, über, so, zum, zur, kann, vor, durch
man, sei, seien, habe, hatte, wenn, will, mehr, bis, soll, sollen, unter, gegen, vom, ihre, seine, ihr, ihm, ihn, diese, dieser, dieses, keine, kein, beim, da
`)

export const modals: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['müssen', 'must'],
  ['sollen', 'should'],
  ['wollen', 'want'],
  ['möchten', 'want'],
  // "Kiew möge abziehen", "die Partner mögen liefern": a wish of whoever says so, and none of the subject.
  ['möge', 'should'],
  ['mögen', 'should'],
  ['mag', 'want'],
  ['mochte', 'want'],
  ['mochten', 'want'],
  ['möchte', 'want'],
  ['werden', 'will'],
  ['können', 'can'],
  ['dürfen', 'can'],
  ['würde', 'would'],
  ['würden', 'would'],
  ['könnte', 'could'],
  ['könnten', 'could'],
  ['dürfte', 'could'],
  ['dürften', 'could'],
])

export const reportedModals: ReadonlyMap<string, string> = new Map([
  ['solle', 'sollen'],
  ['müsse', 'müssen'],
  ['könne', 'können'],
  ['dürfe', 'dürfen'],
  ['wolle', 'wollen'],
])

export const existence = wordList('geben, existieren, bestehen')
export const personRelatives: ReadonlySet<string> = new Set<string>()
export const lacking = wordList('ohne')
export const negations = wordList(
  'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, weder, keinesfalls, keineswegs, ohne, kaum, niemand',
)
export const absoluteNegations = [
  ['niemals'],
  ['nie'],
  ['unter', 'keinen', 'umständen'],
  ['auf', 'keinen', 'fall'],
  ['in', 'keinem', 'fall'],
  ['in', 'keiner', 'form'],
  ['in', 'keiner', 'weise'],
  ['keinesfalls'],
  ['nicht', 'verhandelbar'],
  ['nicht', 'in', 'frage'],
  ['nicht', 'infrage'],
  ['rote', 'linie'],
  ['roten', 'linien'],
  ['rote', 'linien'],
  ['roter', 'linien'],
] as const
export const whole = wordList('vollständig, vollumfänglich, uneingeschränkt, vorbehaltlos, gänzlich')
export const absolutes = wordList(
  'bedingungslos, bedingungslose, bedingungslosen, unbedingt, zwingend, unabdingbar, unverzichtbar, einzig, ausschliesslich',
)

export const endings = wordList(`
ende, stopp, stop, einstellung, beendigung, aufhebung, abzug, rückzug, rücknahme, verzicht, abschaffung, streichung, lockerung, abbau, kürzung, ausschluss, ausstieg
beenden, stoppen, einstellen, aufheben, abziehen, zurückziehen, zurücknehmen, verzichten, abschaffen, streichen, lockern, abbauen, kürzen, ausschliessen
unterlassen, aufhören, aufgeben, ablassen, abbrechen, aussetzen, einfrieren, verhindern, vermeiden, unterbinden, ausstieg, absehen, begrenzung, begrenzen, enden, blockieren
absagen, abblasen, abstellen, abschalten, kippen, widerrufen, auslaufen, zurückfahren, fallenlassen, einstampfen, machen rückgängig, machen zunichte, annullieren, annullierung
`)
export const handovers = wordList('abziehen, abzug, rückzug, zurückziehen, aufgeben, räumen')
/** "Die Rücknahme von Flüchtlingen", "mehr Polizisten einstellen": of people, no end of anything. */
export const admissions = wordList('zurücknehmen, rücknahme, einstellen, einstellung, neueinstellung')
/** Behind a comma these tell of a place and ask nothing. */
export const relativeAdverbs = wordList('wo, wohin, woher')
export const questionWords = wordList(
  'ob, wie, wann, warum, weshalb, wer, wo, wohin, welche, welcher, welches, inwieweit, inwiefern, wozu',
)
export const discussing = wordList(
  'sprechen, reden, diskutieren, debattieren, beraten, besprechen, erörtern, unterhalten, fragen, berichten, informieren, denken, glauben, wissen, verweisen, hinweisen, begründen, schildern, beschreiben, kommentieren',
)
/** "ist zu hören": what can be, and not what must. */
export const perceiving = wordList(`
hören, sehen, lesen, erfahren, spüren, erkennen, verstehen, erwarten, befürchten, bekommen, finden, haben, machen, rechnen, vernehmen, beobachten, entnehmen
reden, sprechen, denken, bedauern, begrüssen, vergleichen, sagen, tun, danken, holen, gewinnen, verlieren, schaffen, rütteln, deuteln, messen, erklären
`)
export const openers = wordList(`
erstens, zweitens, drittens, viertens, zudem, zuletzt, gleichsam, außerdem, ausserdem, dennoch, trotzdem, deshalb, daher, dabei, damit, danach, zuvor, bislang, bisher, allerdings, jedoch
gleichzeitig, unterdessen, derweil, inzwischen, stattdessen, somit, ferner, weiterhin, schliesslich, letztlich, immerhin, offenbar, offensichtlich, vielmehr, dagegen, hingegen, ebenso, andernfalls, anderenfalls, ansonsten, niemand, jemand, keiner, jeder, jeweils, allein, insgesamt, übrigens, zugleich, anschliessend, daraufhin
umgekehrt, zweimal, dreimal, viermal, fünfmal, einmal, mehrmals, mehrfach, wiederholt, vergeblich, vorsorglich, stillschweigend, obendrein, demnach, demzufolge, hiernach, kurzerhand, postwendend, unlängst, neulich
einerseits, andererseits, anderseits, notfalls, allenfalls, bestenfalls, schlimmstenfalls, gegebenenfalls, wochenlang, monatelang, jahrelang, stundenlang, tagelang, anfangs, erstmals, seither
`)
export const insertions = wordList('')
export const perfectWithBe = wordList(`
abrücken, eintreten, aussteigen, austreten, zurückkehren, nachkommen, eingehen, entgegenkommen, zusammenkommen, gehen, kommen, reisen, bleiben, werden, scheitern, folgen, zurücktreten
ausscheiden, umfallen, einrücken, vorrücken, abziehen, fahren, laufen, fallen, steigen, sinken, wachsen, sterben, erscheinen, gelingen, misslingen, auftreten, abweichen, ausweichen
übereinkommen, beitreten, einschwenken, umschwenken, vorgehen, einmarschieren, zurückweichen, umkehren, abspringen, einspringen, durchfallen, ankommen, eintreffen, anreisen
`)
export const harms = wordList(`
angreifen, zuschlagen, vergelten, reagieren, antworten, verhängen, sanktionieren, bestrafen, einstellen, kürzen, stoppen, aussteigen, zurückziehen, abbrechen, kündigen
zerstören, vernichten, bombardieren, schliessen, sperren, einfrieren, beschlagnahmen, ausweisen, verschärfen, ausweiten, eskalieren, streiken, blockieren, verlängern
aufrechterhalten, austreten, wiederaufnehmen, absagen, zurückschlagen, erheben, einmarschieren, annektieren, verbieten, abschieben, weiterkämpfen, aufkündigen, aufrüsten, stationieren, besetzen, erhöhen, boykottieren, verklagen, kämpfen, verlassen, ergreifen, entziehen
sabotieren, niederschlagen, zerschlagen, belagern, beschiessen
`)
export const helps = wordList(`
helfen, unterstützen, liefern, schützen, verteidigen, bereitstellen, schicken, senden, entsenden, finanzieren, beistehen, zahlen, spenden, investieren, aufnehmen, einhalten
garantieren, fortsetzen, ausbilden, stehen, sorgen, beitragen, leisten, beteiligen, achten, respektieren, abwenden, freilassen, gewähren, zulassen, schaffen, aufstocken
`)
export const talks = [
  'verhandl',
  'verhandel',
  'gespräch',
  'dialog',
  'gipfel',
  'treffen',
  'sprechen',
  'reden',
  'vermittl',
  'friedensgespräch',
  'friedensverhandl',
  'friedensgipfel',
  'friedenskonferenz',
  'sondierung',
  'diplomati',
  'koalitionsverhandl',
  'koalitionsgespräch',
  'tarifverhandl',
  'mediation',
  'verhandlungstisch',
  'zusammenkunft',
]
export const temporaryWords = [
  ['derzeit'],
  ['zurzeit'],
  ['zur', 'zeit'],
  ['momentan'],
  ['im', 'moment'],
  ['gegenwärtig'],
  ['vorerst'],
  ['vorläufig'],
  ['bis', 'auf', 'weiteres'],
  ['im', 'augenblick'],
  ['aktuell'],
  ['einstweilen'],
  ['fürs', 'erste'],
]

export const firstPerson = {
  singular: wordList('ich, mich, mir, mein, meine, meinen, meiner, meinem'),
  plural: wordList('wir, uns, unser, unsere, unseren, unserer, unserem'),
}
export const thirdPerson: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['er', 'he'],
  ['ihm', 'he'],
  ['ihn', 'he'],
  ['sein', 'he'],
  ['seine', 'he'],
  ['seiner', 'he'],
  ['seinen', 'he'],
  ['seinem', 'he'],
  ['sie', 'she'],
  ['ihr', 'she'],
  ['ihre', 'she'],
  ['ihrer', 'she'],
  ['ihren', 'she'],
  ['ihrem', 'she'],
  ['es', 'it'],
] as const)
/** "beide Länder", "the two governments": those just named. And nouns for the two ends of a quarrel, which stay one. */
export const bothWords = wordList('beide, beiden, beider, zwei')
export const plannedForms = wordList('soll, sollen')
export const willNouns = wordList(
  'wille, willen, wunsch, plan, plänen, vorstellung, vorstellungen, wünschen, vorschlag, vorschlägen',
)
export const impersonal = wordList('man')
export const nameEndings = ['s', "'s", '’s', "'", '’', 'es']
export const adjectiveEndings = ['', 'e', 'en', 'er', 'es', 'em']
export const formerWords = wordList(
  'früherer, frühere, früheren, ehemaliger, ehemalige, ehemaligen, ex, ex-, vormalige, vormaliger, damalige, damaliger, damaligen, ehemals',
)
export const electWords = wordList(
  'gewählter, gewählte, gewählten, designierter, designierte, designierten, künftiger, künftige, künftigen',
)
export const deputyWords = wordList('stellvertretender, stellvertretende, stellvertretenden, stellvertretendem, vize')

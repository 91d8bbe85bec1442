// German nouns and adjectives that carry a stance of somebody: "die Forderung Moskaus nach …", "Kiew ist bereit, …".
// Row language: ../lexicon-row.ts. Nouns are matched on the head of a compound too (Gebietsforderung → forderung).
import { parseStanceRows, wordList } from '../lexicon-row.js'

export const stanceNouns = parseStanceRows(`
forderung           demand + 3
gegenforderung      demand + 3
maximalforderung    demand + 3
aufforderung        demand + 3
bedingung           demand + 3
vorbedingung        demand + 4
voraussetzung       demand + 3
ultimatum           demand + 3
appell              demand + 2
aufruf              demand + 2
bitte               demand + 2
ruf                 demand + 2 : nach
verlangen           demand + 2
drängen             demand + 2
anspruch            demand + 2
wunsch              demand + 2
wille               demand + 2
ziel                demand + 2
vorschlag           propose + 2
gegenvorschlag      propose + 2
kompromissvorschlag propose + 2
friedensvorschlag   propose + 2
plan                propose + 2
friedensplan        propose + 2
initiative          propose + 2
idee                propose + 2
vorstoss            propose + 2
vorhaben            propose + 2
plädoyer            propose + 2
empfehlung          propose + 2
vorstellung         propose + 2
entwurf             propose + 2
angebot             offer + 2
kompromissangebot   offer + 2
zugeständnis        offer + 2
bereitschaft        offer + 2
verzicht            offer - 2
entgegenkommen      offer + 2
zusage              promise + 3
zusicherung         promise + 3
garantie            promise + 3
versprechen         promise + 3
verpflichtung       promise + 3
bekenntnis          promise + 2
unterstützung       promise + 2
zustimmung          accept + 2
einwilligung        accept + 2
einigung            accept + 2
ja                  accept + 2 : zu zum zur
ablehnung           reject - 3
weigerung           reject - 3
absage              reject - 3
nein                reject - 3 : zu zum zur
veto                reject - 3
widerstand          reject - 2
zurückweisung       reject - 3
protest             reject - 3 : gegen
vorbehalt           hedge 0 0
bedenken            hedge 0 0
zurückhaltung       hedge 0 0
skepsis             reject - 1
drohung             threaten + 3
androhung           threaten + 3
kriegsdrohung       threaten + 3
warnung             reject - 2 : vor
einladung           call_talks + 2
gesprächsangebot    call_talks + 2
gesprächsbereitschaft   call_talks + 2
verhandlungsbereitschaft call_talks + 2
`)

export const stanceAdjectives = parseStanceRows(`
bereit              offer + 2
gewillt             offer + 2
willens             offer + 2
entschlossen        promise + 3 : zu zum zur
gesprächsbereit     call_talks + 2
verhandlungsbereit  call_talks + 2
kompromissbereit    offer + 2
einverstanden       accept + 2
einig               accept + 2
offen               open + 1 : für
denkbar             open + 1
vorstellbar         open + 1
möglich             open + 1
dagegen             reject - 3
dafür               propose + 2
inakzeptabel        reject - 3
unannehmbar         reject - 3
unakzeptabel        reject - 3
ausgeschlossen      reject - 3
undenkbar           reject - 3
indiskutabel        reject - 3
unmöglich           reject - 3
unverhandelbar      redline + 4
verhandelbar        redline + 4 : nicht
akzeptabel          accept + 2
annehmbar           accept + 2
notwendig           demand + 3
nötig               demand + 3
erforderlich        demand + 3
unerlässlich        demand + 4
unabdingbar         demand + 4
unverzichtbar       demand + 4
zwingend            demand + 4
überfällig          demand + 3
skeptisch           reject - 1
zurückhaltend       hedge 0 0
unwahrscheinlich    reject - 1
verfrüht            reject - 2
unrealistisch       reject - 2
solidarisch         promise + 2
`)

/** Adjectives that judge a thing: the stance is the speaker's, not the subject's. */
export const speakerAdjectives = wordList(`
denkbar, vorstellbar, möglich, inakzeptabel, unannehmbar, unakzeptabel, ausgeschlossen, undenkbar
indiskutabel, unmöglich, unverhandelbar, verhandelbar, akzeptabel, annehmbar, notwendig, nötig, erforderlich
unerlässlich, unabdingbar, unverzichtbar, zwingend, überfällig, unwahrscheinlich, verfrüht, unrealistisch
`)

/** Words of idioms of the same kind ("steht nicht zur Debatte"). */
export const speakerIdioms = wordList('frage, infrage, debatte, tisch, diskussion')

/** Wants that an author ascribes freely; only in somebody's mouth are they a demand. */
export const needsSpeaker = wordList('brauchen, benötigen, wünschen')

// German verbs of saying no. Row language: ../../lexicon-row.ts.
export const refusing = `
stehen ~ zur verhandlung    redline + 4 : nicht
  + „Unsere Grenzen stehen nicht zur Verhandlung“, sagte Selenskyj.
  - Die Zeugen stehen vor der Verhandlung im Flur.
stehen ~ zur disposition    redline + 4 : nicht
  + „Unsere Grenzen stehen nicht zur Disposition“, sagte Selenskyj.
  - Der Wagen stand zur Disposition.
sehen ~ sinn        reject - 3 : keinen wenig kaum
  + Moskau sieht keinen Sinn in einem Beitritt.
  - Der Hund sah den Sinn nicht.
sein ~ fehler       reject - 2 : =wäre =sei @speaker
  + „Eine Abgabe wäre ein Fehler“, sagte Lawrow.
  - Der Fehler ist behoben.
sein ~ zumutung     reject - 2 : @speaker
  + „Das Angebot ist eine Zumutung“, sagte Selenskyj.
  - Die Zumutung ist vorbei.
ablehnen            reject - 3 : ^befangen
  + Moskau lehnt den Plan ab.
  - Das Gericht lehnte den Zeugen als befangen ab.
zurückweisen        reject - 3 : ^#n-refugee
  + Kiew weist den Vorschlag zurück.
  - Die Beamten wiesen die Flüchtlinge an der Grenze zurück.
abweisen            reject - 3 : ^=gast ^=klage ^#n-refugee
  + Budapest weist die Forderung ab.
  - Der Türsteher wies die Gäste ab.
abwehren            reject - 3 : =forderung* =vorschl* =kritik
  + Berlin wehrt die Forderungen ab.
  - Die Stadt wehrte zwanzig Drohnen ab.
verwerfen           reject - 3 : ^sich
  + Der Kreml verwirft den Plan.
  - Das Holz verwarf sich in der Hitze.
ausschlagen         reject - 3 : obj
  + Moskau schlägt das Angebot aus.
  - Das Pferd schlug plötzlich aus.
abschmettern        reject - 3 : ^=ball
  + Der Senat schmettert den Antrag ab.
  - Die Spielerin schmetterte den Ball ab.
verweigern          reject - 3 : obj zu
  + Budapest verweigert die Zustimmung.
  - Das Pferd verweigerte am Graben.
sich verweigern     reject - 3
  + Moskau verweigert sich einem Kompromiss.
  - Das Pferd verweigerte am Graben.
sich weigern        reject - 3 : @somebody
  + Moskau weigert sich, die Truppen abzuziehen.
  - Der Motor weigerte sich anzuspringen.
ausschliessen       reject - 3 : ^=unfall ^=anschlag ^=defekt ^=fremdverschulden
  + Berlin schließt die Lieferung von Raketen aus.
  - Die Polizei schließt einen Unfall aus.
ausschliessen ~ ausgeschlossen  reject - 3 : =sein =bleiben =scheinen ^=haben ^=werden ^von ^aus
  + „Ein Abzug unserer Truppen ist für uns völlig ausgeschlossen“, sagte Lawrow.
  - Der Spieler ist vom Turnier ausgeschlossen.
sich widersetzen    reject - 3 : ^=festnahme
  + Budapest widersetzt sich den Sanktionen.
  - Der Mann widersetzte sich der Festnahme.
sich wehren         reject - 3 : gegen dagegen
  + Prag wehrt sich gegen die Quote.
  - Das Opfer wehrte sich heftig.
sich sperren        reject - 3 : gegen dagegen
  + Wien sperrt sich gegen den Beitritt.
  - Das Schloss sperrt sich.
sich sträuben       reject - 2 : gegen dagegen
  + Bern sträubt sich gegen Waffenexporte.
  - Der Katze sträubte sich das Fell.
sich stemmen        reject - 3 : gegen ^=tür
  + Budapest stemmt sich gegen den Beitritt.
  - Der Mann stemmte sich gegen die Tür.
sich verwahren      reject - 3 : gegen
  + Moskau verwahrt sich gegen die Vorwürfe.
  - Die Bank verwahrt den Schmuck.
sich verbitten      reject - 3 : ^=lärm
  + Moskau verbittet sich jede Einmischung.
  - Der Wirt verbat sich den Lärm.
protestieren        reject - 3 : gegen dagegen
  + Peking protestiert gegen die Zölle.
  - Hunderte protestierten vor dem Rathaus.
demonstrieren       reject - 3 : gegen dagegen
  + Tausende demonstrieren gegen das Abkommen.
  - Der Forscher demonstrierte den Versuch.
stimmen             reject - 3 : gegen dagegen
  + Budapest stimmt gegen die Resolution.
  - Das Gerücht stimmt.
sich wenden         reject - 3 : gegen dagegen
  + Rom wendet sich gegen neue Sanktionen.
  - Das Blatt wendete sich.
sein ~ gegen        reject - 3 : @somebody
  + Budapest ist gegen den Beitritt.
  - Die Sitzung ist gegen acht Uhr.
sein ~ dagegen      reject - 3
  + Budapest ist dagegen.
  - Der Winter war dagegen mild.
abwinken            reject - 3 : ^obj
  + Moskau winkt ab.
  - Der Rennleiter winkte das Rennen ab.
lassen ~ abblitzen  reject - 3 : ^=verehrer
  + Moskau lässt den Vermittler abblitzen.
  - Die Sängerin ließ den Verehrer abblitzen.
mauern              reject - 2 : ^obj
  + Moskau mauert in den Gesprächen.
  - Die Arbeiter mauern eine Wand.
ignorieren          reject - 2 : =forderung* =ultimatum* =angebot* =vorschl* =aufruf* =frist
  + Moskau ignoriert das Ultimatum.
  - Der Fahrer ignorierte die Ampel.
anfechten           reject - 3 : @somebody
  + Budapest will den Beschluss anfechten.
  - Die Kritik kann ihn kaum anfechten.
sein ~ vom tisch    reject - 3
  + Der Beitritt ist vom Tisch.
  - Der Teller ist vom Tisch gefallen.
ablassen ~ von      demand + 3 : nicht
  + Moskau lässt nicht von seinen Forderungen ab.
  - Der Mechaniker ließ Luft von den Reifen ab.
dementieren         reject - 2 : ^=trennung
  + Moskau dementiert eine Einigung.
  - Der Schauspieler dementierte die Trennung.
bezeichnen ~ inakzeptabel   reject - 3 : ^#n-goods
  + Moskau bezeichnet den Plan als inakzeptabel.
  - Der Kritiker bezeichnete den Wein als inakzeptabel.
bezeichnen ~ unannehmbar    reject - 3 : ^#n-goods
  + Kiew bezeichnet die Bedingungen als unannehmbar.
  - Der Kritiker bezeichnete den Wein als unannehmbar.
erteilen ~ absage       reject - 3 : ^=bewerber ^=bewerberin
  + Berlin erteilt dem Plan eine Absage.
  - Die Firma erteilte dem Bewerber eine Absage.
erteilen ~ abfuhr       reject - 3 : ^=finale ^=halbfinale
  + Moskau erteilt den Vermittlern eine Abfuhr.
  - Der Meister erteilte dem Gegner im Finale eine Abfuhr.
einlegen ~ veto         reject - 3
  + Moskau legt ein Veto gegen die Resolution ein.
  - Die Köchin legte Gurken ein.
einlegen ~ widerspruch  reject - 3
  + Budapest legt Widerspruch gegen den Beschluss ein.
  - Der Fahrer legte den ersten Gang ein.
einlegen ~ einspruch    reject - 3
  + Budapest legt Einspruch gegen den Beschluss ein.
  - Die Wanderer legten eine Pause ein.
einlegen ~ protest      reject - 3
  + Peking legt Protest gegen die Zölle ein.
  - Die Köchin legte Heringe ein.
leisten ~ widerstand    reject - 2 : gegen
  + Budapest leistet Widerstand gegen die Quote.
  - Der Mann leistete bei der Festnahme Widerstand.
kommen ~ in frage   redline - 4 : nicht keineswegs nie
  + „Ein Rückzug kommt nicht in Frage“, sagte Selenskyj.
  - Die Frage kam für den Kandidaten nicht überraschend.
kommen ~ infrage    redline - 4 : nicht keineswegs nie
  + „Ein Rückzug kommt nicht infrage“, sagte Selenskyj.
  - Für das Amt kamen drei Frauen infrage.
ziehen ~ rote linie redline - 4 : ^#n-thing
  + Moskau zieht beim Beitritt eine rote Linie.
  - Der Zeichner zog eine rote Linie auf die Wand.
stehen ~ zur debatte    redline + 4 : nicht
  + „Die Krim steht nicht zur Debatte“, sagte Selenskyj.
  - Die Debatte steht nicht im Protokoll.
stehen ~ zur diskussion redline + 4 : nicht
  + „Die Krim steht nicht zur Diskussion“, sagte Selenskyj.
  - Die Diskussion steht nicht am Ende.
liegen ~ tisch      reject - 3 : nicht ^=buch ^=schlüssel ^=messer
  + „Ein Abzug liegt nicht auf dem Tisch“, sagte Putin.
  - Das Buch lag nicht auf dem Tisch.
warnen              reject - 2 : vor davor ^#n-nature ^=folge* ^=konsequenz*
  + Moskau warnt vor einer Stationierung von Raketen.
  - Der Wetterdienst warnt vor Sturm.
abraten             reject - 2 : @somebody
  + Berlin rät von einem Beitritt ab.
  - Die Verpackung rät von heißem Wasser ab.
hinnehmen           reject - 3 : nicht
  + Kiew nimmt die Besetzung nicht hin.
  - Das Team musste eine Niederlage hinnehmen.
tolerieren          reject - 3 : nicht keine keinen ^#n-goods
  + Peking toleriert keine Einmischung.
  - Viele Menschen tolerieren keine Milch.
stellen ~ in frage  reject - 2 : ^eine ^viele
  + Trump stellt den Beistand in Frage.
  - Der Reporter stellte in Kiew eine Frage.
stellen ~ infrage   reject - 2 : @somebody
  + Trump stellt die Hilfe infrage.
  - Die Entdeckung stellt das ganze Bild der Eiszeit infrage.
sich distanzieren   reject - 2 : von
  + Berlin distanziert sich von dem Plan.
  - Der Läufer distanzierte den Rest des Feldes.
halten ~ für falsch     reject - 2 : ^=antwort
  + Berlin hält den Plan für falsch.
  - Der Lehrer hielt die Antwort für falsch.
halten ~ für inakzeptabel   reject - 3 : ^#n-goods
  + Kiew hält die Bedingungen für inakzeptabel.
  - Der Gast hielt den Wein für inakzeptabel.
halten ~ für unrealistisch  reject - 2 : ^#n-media
  + Berlin hält den Plan für unrealistisch.
  - Der Kritiker hielt den Film für unrealistisch.
halten ~ nichts von     reject - 3 : ^sich
  + Budapest hält nichts von Sanktionen.
  - Von der Farbe hielt sich nichts.
sehen ~ keinen spielraum    reject - 3 : für
  + Berlin sieht keinen Spielraum für Zugeständnisse.
  - Der Prüfer sah an der Schraube keinen Spielraum.
sehen ~ keinen grund    reject - 3 : ^=sorge* ^=panik
  + Moskau sieht keinen Grund für Zugeständnisse.
  - Der Arzt sieht keinen Grund zur Sorge.
sehen ~ keinen anlass   reject - 3 : ^=sorge
  + Moskau sieht keinen Anlass für Zugeständnisse.
  - Der Arzt sah keinen Anlass zur Sorge.
sehen ~ keine grundlage reject - 3 : für
  + Moskau sieht keine Grundlage für ein Abkommen.
  - Der Maurer sah unter dem Haus keine Grundlage.
haben ~ kein interesse  reject - 2 : an daran
  + Moskau hat kein Interesse an einer Feuerpause.
  - Für den Fall hatte die Zeitung kein Interesse.
erklären ~ für unmöglich reject - 3
  + Kiew erklärte Gespräche mit dem Kreml für unmöglich.
  - Der Trainer erklärte den Spielzug.
erklären ~ für inakzeptabel reject - 3
  + Brüssel erklärte das Angebot für inakzeptabel.
  - Die Lehrerin erklärte die Aufgabe für Anfänger.
erklären ~ für unannehmbar reject - 3
  + Die Gewerkschaft erklärte das Angebot für unannehmbar.
  - Die Lehrerin erklärte die Regeln.
erkennen ~ kein interesse reject - 2 : an daran
  + Moskau hat kein Interesse an einer Feuerpause erkennen lassen.
  - Für den Fall ließ die Zeitung kein Interesse erkennen.
zeigen ~ kein interesse reject - 2 : an daran
  + Moskau zeigt kein Interesse an einer Feuerpause.
  - Für den Ball zeigte der Hund kein Interesse.
nachvollziehen      reject - 1 : nicht @somebody
  + Berlin kann die Entscheidung nicht nachvollziehen.
  - Die Zahlung ließ sich nicht nachvollziehen.
mittragen           reject - 3 : nicht ^#n-thing
  + Budapest trägt die Sanktionen nicht mit.
  - Der Junge trug die Koffer nicht mit.
verurteilen         reject - 3 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =schritt =vereinbarung
  + Ankara verurteilt den Beschluss.
  - Das Gericht verurteilte den Täter.
missbilligen        reject - 2
  + Berlin missbilligt den Plan.
  - Ein missbilligender Blick traf ihn.
kritisieren         reject - 2 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =vereinbarung =entwurf =gesetz* =verbot* =urteil =politik
  + Budapest kritisiert das Abkommen.
  - Die Zuschauer kritisierten den Schiedsrichter.
bemängeln           reject - 2 : =plan* =vorschl* =entwurf =abkommen*
  + Prag bemängelt den Entwurf.
  - Der Prüfer bemängelte die Bremsen.
bezweifeln          reject - 1 : ^=echtheit
  + Kiew bezweifelt den Friedenswillen Moskaus.
  - Die Forscher bezweifeln die Echtheit der Vase.
sich verschliessen  reject - 3
  + Moskau verschließt sich einem Kompromiss.
  - Der Koch verschloss das Glas.
ausscheiden         reject - 3 : für
  + Eine Zusammenarbeit scheidet für Berlin aus.
  - Der Läufer schied mit Krämpfen aus.
entgegentreten      reject - 3 : ^=gast ^=gegner
  + Prag will dem Vorschlag entgegentreten.
  - Der Wirt will dem Gast entgegentreten.
treten ~ entgegen   reject - 3 : ^=gast ^=gegner
  + Prag tritt dem Vorschlag entgegen.
  - Der Wirt trat dem Gast entgegen.
sich stellen        reject - 3 : gegen dagegen @somebody
  + Rom stellt sich gegen die Zahlung.
  - Der Kellner stellte den Stuhl gegen die Wand.
sich stellen ~ quer reject - 3
  + Budapest stellt sich quer.
  - Der Gast stellte sich an die Bar.
bleiben ~ hart      reject - 2 : @somebody
  + Budapest bleibt hart.
  - Das Eis bleibt hart.
gehen ~ auf distanz reject - 2
  + Rom geht auf Distanz zu dem Plan.
  - Der Läufer geht auf die Bahn.
nehmen ~ abstand    reject - 2 : von davon
  + Rom nimmt Abstand von dem Vorschlag.
  - Der Fahrer nahm mit Abstand den kürzesten Weg.
machen ~ rückzieher reject - 3
  + Rom macht einen Rückzieher bei der Mission.
  - Der Koch macht eine Suppe.
zeigen ~ kalte schulter reject - 3
  + Moskau zeigt den Vermittlern die kalte Schulter.
  - Das Foto zeigt den Hafen.
schalten ~ stur     reject - 3
  + Budapest schaltet auf stur.
  - Die Ampel schaltet auf Grün.
üben ~ kritik       reject - 2 : an daran
  + Prag will Kritik an dem Abkommen üben.
  - Der Chor übt für die Kritik ein neues Lied.
erheben ~ einspruch reject - 3 : gegen dagegen ^sich
  + Prag erhebt Einspruch gegen den Beschluss.
  - Ein Einspruch erhob sich im Saal.
anmelden ~ bedenken hedge 0 0
  + Prag meldet Bedenken gegen den Plan an.
  - Die Eltern meldeten das Kind in der Schule an.
anmelden ~ zweifel  reject - 1
  + Prag meldet Zweifel an dem Plan an.
  - Die Eltern meldeten das Kind in der Schule an.
äussern ~ vorbehalt*    hedge 0 0
  + Prag äußert Vorbehalte gegen den Plan.
  - Die Krankheit äußert sich durch Fieber.
äussern ~ bedenken  hedge 0 0
  + Prag äußert Bedenken gegen den Plan.
  - Die Krankheit äußert sich durch Fieber.
äussern ~ zweifel   reject - 1 : an daran
  + Prag äußert Zweifel an dem Plan.
  - Die Krankheit äußert sich durch Fieber.
`

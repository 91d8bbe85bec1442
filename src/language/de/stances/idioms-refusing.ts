// Further German verbs and set phrases of saying no and of hindering. Row language: ../../lexicon-row.ts.
export const idiomsOfRefusing = `
votieren            reject - 3 : gegen dagegen @somebody
  + Der Rat votiert gegen den Vertrag.
  - Der Rat votiert am Montag.
sein ~ unding       reject - 3 : für @speaker
  + Für Budapest ist der Plan ein Unding.
  - Der Abend war ein Erfolg.
bleiben ~ nein      reject - 3 : bei @somebody
  + Der Kanzler bleibt bei seinem Nein.
  - Nein, das bleibt so.
sagen ~ nein        reject - 3 : zu zum zur dazu
  + Budapest sagt Nein zu dem Plan.
  - Der Wirt sagte nein.
wissen ~ nichts vo* reject - 3 : =will =wolle =wollen =wollte
  + Moskau will von einem Kompromiss nichts wissen.
  - Der Lehrer wusste nichts von dem Brief.
wissen ~ nichts davon   reject - 3 : =will =wolle =wollen =wollte
  + Moskau will davon nichts wissen.
  - Der Lehrer wusste nichts davon.
sich einlassen ~ nicht  reject - 3 : auf
  + Moskau lässt sich nicht auf eine Feuerpause ein.
  - Der Verdächtige ließ sich nicht ein.
stossen ~ auf       reject - 3 : =ablehnung =widerstand =widerspruch =gegenliebe =ohren =skepsis =argwohn =kritik =unverständnis =bedenken @other
  + In Moskau stößt der Plan auf Ablehnung.
  - Bei der Grabung stießen Forscher auf Knochen.
treffen ~ auf       reject - 3 : =ablehnung =widerstand =widerspruch =skepsis =argwohn =kritik @other
  + In Budapest trifft der Plan auf Widerstand.
  - In Rom traf der Läufer auf Freunde.
finden ~ zustimmung reject - 3 : keine wenig kaum @other
  + In Moskau findet der Plan keine Zustimmung.
  - Der Gast fand seine Brille.
finden ~ gehör      reject - 2 : kein wenig kaum @other
  + In Moskau findet der Vorschlag kein Gehör.
  - Der Gast fand seine Brille.
sorgen ~ für        reject - 3 : =kritik =widerstand =widerspruch =ablehnung @other
  + In Warschau sorgt der Plan für Kritik.
  - Der Vater sorgt für die Kinder.
auslösen            reject - 3 : =kritik =widerstand =widerspruch =ablehnung @other
  + In Warschau löste der Plan Kritik aus.
  - Der Rauch löste Alarm aus.
ernten              reject - 3 : =kritik =widerspruch =ablehnung @other
  + Der Entwurf erntete Widerspruch aus Warschau.
  - Der Bauer erntete Rüben.
geben ~ widerstand  reject - 2 : gegen ^=keinen ^=draht* @other
  + In Budapest gibt es Widerstand gegen den Beitritt.
  - In dem Draht gibt es Widerstand.
geben ~ kritik      reject - 2 : an ^=keine @other
  + Aus Prag gibt es Kritik an dem Plan.
  - In der Zeitung gibt es Kritik und Lob.
kommen ~ aus        reject - 3 : =nein =ablehnung =absage =widerspruch =protest =kritik =widerstand @other
  + Aus Budapest kommt ein klares Nein.
  - Aus dem Wald kommt ein Reh.
hören ~ aus         reject - 3 : =nein =ablehnung =widerspruch =kritik @other
  + Aus Budapest ist ein klares Nein zu hören.
  - Aus dem Wald hörte man ein Reh.
reichen             reject - 2 : nicht @speaker ^=seil ^bis
  + „Das Angebot reicht nicht“, sagte Selenskyj.
  - Das Seil reicht nicht bis zum Boden.
ausreichen          reject - 2 : nicht @speaker
  + „Das Angebot reicht nicht aus“, sagte Selenskyj.
  - Ein Löffel Salz reicht aus.
genügen             reject - 2 : nicht @speaker
  + „Das genügt nicht“, sagte Macron.
  - Ein Löffel Salz genügt.
machen ~ mit zu     reject - 3 : nicht @speaker
  + „Ultimaten sind mit uns nicht zu machen“, sagte Lawrow.
  - „Der Koch macht mit Salz eine Suppe“, sagte Lawrow.
geben ~ es mit      reject - 3 : nicht kein keine keinen @speaker
  + „Eine Teilung wird es mit uns nicht geben“, sagte Selenskyj.
  - Die Wirtin gibt es mit Salz.
mitmachen           reject - 3 : nicht ^#n-sport-culture
  + „Das machen wir nicht mit“, sagte Selenskyj.
  - Die Kinder machen im Chor mit.
nennen              reject - 2 : =provokation =unsinn =erpressung =zumutung =farce =witz =affront =kapitulation =unterwerfung =kriegserklärung =irrweg =hohn =diebstahl =unverschämtheit =frechheit =beleidigung =mogelpackung =nullnummer =ohrfeige =skandal @somebody
  + Moskau nennt den Plan eine Provokation.
  - Die Wirtin nannte den Preis.
bezeichnen          reject - 2 : =provokation =unsinn =erpressung =zumutung =farce =witz =affront =kapitulation =unterwerfung =kriegserklärung =irrweg =hohn =diebstahl =unverschämtheit =frechheit =beleidigung =mogelpackung =nullnummer =ohrfeige =skandal @somebody
  + Moskau bezeichnet den Plan als Provokation.
  - Die Karte bezeichnet den Hafen.
sein ~ provokation  reject - 2 : @speaker
  + „Das Angebot ist eine Provokation“, sagte Selenskyj.
  - Die Provokation ist vorbei.
sein ~ frechheit    reject - 2 : @speaker
  + „Das Angebot ist eine Frechheit“, sagte Selenskyj.
  - Die Frechheit ist bestraft.
sein ~ unverschämtheit reject - 2 : @speaker
  + „Das Angebot ist eine Unverschämtheit“, sagte Selenskyj.
  - Die Unverschämtheit ist vergessen.
sein ~ keine grundlage reject - 3 : @speaker
  + „Das Angebot ist keine Grundlage für Gespräche“, sagte Selenskyj.
  - Die Grundlage ist aus Beton.
sein ~ keine verhandlungsgrundlage reject - 3 : @speaker
  + „Das Papier ist keine Verhandlungsgrundlage“, sagte Selenskyj.
  - Das Papier ist nass.
halten              reject - 2 : =provokation =unsinn =zumutung =farce =witz =irrweg =fehler =falle =ausgeschlossen =beleidigung =hohn =kapitulation =diktat @somebody
  + Warschau hält den Plan für einen Irrweg.
  - Der Junge hält den Ball.
sprechen            reject - 2 : =provokation =erpressung =zumutung =farce =affront =kapitulation =unterwerfung =falle =irrweg =diktat =kriegserklärung @somebody
  + Moskau spricht von einer Provokation.
  - Der Lehrer sprach über das Wetter.
werten              reject - 2 : =provokation =affront =kriegserklärung =erpressung =akt @somebody
  + Moskau wertet die Lieferung als Provokation.
  - Der Richter wertete den Sprung.
lassen ~ sich beeindrucken  reject - 2 : nicht
  + Rom lässt sich von dem Plan nicht beeindrucken.
  - Das Kind ließ den Ball fallen.
machen ~ front      reject - 3 : gegen dagegen
  + Prag macht Front gegen die Quote.
  - Die Front macht einen Bogen.
laufen ~ sturm      reject - 3 : gegen dagegen
  + Die Bauern laufen Sturm gegen das Abkommen.
  - Das Wasser läuft bei Sturm in den Keller.
gehen ~ barrikaden  reject - 3 : auf gegen
  + Die Bauern gehen gegen das Abkommen auf die Barrikaden.
  - Die Gäste gehen nach Hause.
ausscheren          reject - 2 : @somebody
  + Budapest schert bei den Sanktionen aus.
  - Das Ausscheren des Wagens war gefährlich.
sich stossen        reject - 2 : an daran ^#n-thing ^=tisch
  + Kiew stößt sich an dem Entwurf.
  - Das Kind stieß sich am Tisch.
widersprechen       reject - 2 : =plan* =vorschl* =forderung* =absicht* =vorhaben @somebody
  + Bern widerspricht dem Vorschlag.
  - Die Zeugen widersprachen sich.
abblocken           reject - 3 : ^=schuss
  + Moskau blockt den Vorschlag ab.
  - Der Torwart blockte den Schuss ab.
abbügeln            reject - 3 : ^=hose
  + Die Koalition bügelt den Antrag ab.
  - Das Abbügeln dauerte eine Stunde.
abschwören          reject - 3 : @somebody ^=gott ^=alkohol ^=glauben
  + Pressburg hat jeder Waffenhilfe abgeschworen.
  - Der Wirt will dem Alkohol abschwören.
abtun               reject - 2 : als
  + Moskau tut den Vorschlag als Unsinn ab.
  - Mit dem Abtun war es vorbei.
zurückstellen       reject - 2 : =plan* =vorschl* =vorhaben =entscheidung* =antrag*
  + Berlin stellt den Plan zurück.
  - Der Leser stellte das Buch zurück.
kippen              reject - 3 : =gesetz* =plan* =abkommen =beschluss =vertrag =verbot =reform* @somebody
  + Die Koalition kippt das Verbot.
  - Der Junge kippte den Eimer.
wischen ~ vom tisch reject - 3 : ^=staub ^=krümel
  + Moskau wischt den Vorschlag vom Tisch.
  - Die Wirtin wischte den Staub vom Tisch.
nehmen ~ vom tisch  reject - 3 : ^=teller ^=glas ^nie ^nicht
  + Washington hat die Entsendung vom Tisch genommen.
  - Die Kellnerin nahm die Teller vom Tisch.
weisen ~ von sich   reject - 3
  + Budapest weist den Plan von sich.
  - Der Pfeil weist nach oben.
pfeifen             reject - 2 : auf
  + Moskau pfeift auf das Abkommen.
  - Der Schiedsrichter pfiff laut.
geisseln            reject - 3 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =entwurf =zölle
  + Budapest geißelt das Abkommen.
  - Der Sturm geißelte die Küste.
anprangern          reject - 3 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =entwurf =zölle
  + Budapest prangert das Abkommen an.
  - Der Film prangert die Armut an.
rügen               reject - 2 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =entwurf
  + Paris rügt den Entwurf.
  - Die Lehrerin rügte den Schüler.
monieren            reject - 2 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =entwurf
  + Paris moniert den Entwurf.
  - Der Prüfer monierte die Bremsen.
ausbremsen          reject - 2 : @somebody
  + Budapest bremst den Beitritt der Ukraine aus.
  - Das Wetter bremste den Bau aus.
sabotieren          reject - 3 : =einigung* =plan* =abkommen* =gespräch* =verhandlung* =waffenruhe
  + Moskau sabotiert die Einigung.
  - Der Täter sabotierte eine Maschine.
untergraben         reject - 2 : =einigung* =plan* =abkommen* =gespräch* =verhandlung* =waffenruhe @somebody
  + Moskau untergräbt das Abkommen.
  - Das Wasser untergräbt das Ufer.
verschleppen        reject - 2 : =verhandlung* =gespräch* =entscheidung* =umsetzung =einigung
  + Moskau verschleppt die Umsetzung.
  - Der Spieler verschleppte eine Grippe.
aufschieben         reject - 2 : =entscheidung* =beschluss =beitritt =lieferung* =abstimmung
  + Berlin schiebt die Entscheidung auf.
  - Der Portier schob die Tür auf.
absprechen          reject - 2 : =legitimität =recht* @somebody ^sich
  + Moskau spricht Kiew die Legitimität ab.
  - Die Freunde sprachen sich ab.
fernbleiben         reject - 3 : @somebody ^=unterricht
  + Moskau bleibt der Konferenz fern.
  - Der Schüler blieb dem Unterricht fern.
verlassen           reject - 3 : =saal =verhandlungstisch =runde
  + Die Delegation verlässt den Saal.
  - Der Gast verließ das Hotel.
ausschliessen ~ kategorisch reject - 3
  + Berlin schließt eine Lieferung kategorisch aus.
  - Die Kategorie schließt Kinder aus.
sein ~ keine rede   reject - 3 : von @speaker
  + „Von einem Beitritt kann keine Rede sein“, sagte Lawrow.
  - Die Rede ist keine Freude.
kommen ~ in betracht    reject - 3 : nicht keineswegs kein keine @speaker
  + „Ein Abzug kommt nicht in Betracht“, sagte Lawrow.
  - Für das Amt kamen drei Frauen in Betracht.
halten ~ wenig vo*  reject - 2 : @somebody ^sich
  + Paris hält wenig von Sonderzöllen.
  - Die Wärme hielt sich wenig von der Küste entfernt.
halten ~ nichts davon   reject - 3 : ^sich
  + Die Eltern halten nichts davon.
  - Davon hielt sich nichts.
anfangen ~ nichts   reject - 2 : mit damit =kann =können =könne
  + Moskau kann mit dem Vorschlag nichts anfangen.
  - Die Schule fing um acht an.
stellen ~ nicht zur debatte  reject - 3 : @speaker
  + „Wir stellen die Krim nicht zur Debatte“, sagte Selenskyj.
  - Der Lehrer stellte die Stühle auf.
treten ~ auf bremse reject - 2
  + Den Haag tritt bei der Fusion auf die Bremse.
  - Der Fahrer trat auf das Pedal.
wischen ~ beiseite  reject - 3 : ^=staub ^=haar
  + Seoul wischte die Forderung beiseite.
  - Sie wischte den Staub beiseite.
denken ~ nicht      reject - 3 : an daran
  + Der Präsident denkt nicht an einen Rücktritt.
  - Er denkt oft an den Sommer.
machen ~ mobil      reject - 3 : gegen
  + Der Verband macht gegen die Steuer mobil.
  - Der Kaffee macht müde Gäste mobil.
gehen ~ zu weit     reject - 2 : @dative
  + Der Regierung geht der Entwurf zu weit.
  - Der Weg geht zu weit nach Norden.
gehen ~ weit genug  reject - 2 : nicht @dative
  + Der Gewerkschaft geht das Angebot nicht weit genug.
  - Der Läufer geht nicht weit genug.
missfallen          reject - 2 : @dative
  + Der Regierung missfällt der Entwurf.
  - Der Film missfiel.
verhandeln ~ nichts zu refuse_talks - 3 : @speaker ^=hat* ^=hab*
  + Es gebe da nichts zu verhandeln, sagte Lawrow.
  - Die Anwälte hatten nichts zu verhandeln.
besprechen ~ nichts zu refuse_talks - 3 : @speaker ^=hat* ^=hab*
  + Es gebe nichts zu besprechen, sagte Peskow.
  - Die Ärzte besprachen nichts.
bereden ~ nichts zu refuse_talks - 3 : @speaker ^=hat* ^=hab*
  + Es gebe nichts zu bereden, sagte Lawrow.
  - Die Nachbarn hatten nichts zu bereden.
erörtern ~ nichts zu refuse_talks - 3 : @speaker ^=hat* ^=hab*
  + Es gebe da nichts zu erörtern, sagte Putin.
  - Das Gericht erörterte nichts.
geben ~ nichts      refuse_talks - 3 : =verhandeln =besprechen =bereden =erörtern @speaker
  + „Mit ihnen gibt es nichts zu besprechen“, sagte Peskow.
  - Heute gibt es nichts zu essen.
`

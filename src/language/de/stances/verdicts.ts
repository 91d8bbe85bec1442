// Further German adjectives and nouns of stance: verdicts on what another wants, and attitudes. Row language:
// ../../lexicon-row.ts.
export const verdictAdjectives = `
überzogen           reject - 2
  + Kopenhagen hält den Vorschlag für überzogen.
  - Ein überzogenes Konto kostet Zinsen.
unbezahlbar         reject - 2
  + „Der Plan ist unbezahlbar“, sagte Orbán.
  - Ein unbezahlbares Bild hing im Saal.
absurd              reject - 3
  + Den Haag nennt die Summe absurd.
  - Eine absurde Komödie lief im Theater.
sinnlos             reject - 3
  + Der Kreml nennt das Treffen sinnlos.
  - Ein sinnloser Streit begann.
unzumutbar          reject - 3
  + „Der Plan ist unzumutbar“, sagte Orbán.
  - Ein unzumutbarer Lärm drang herein.
ungeeignet          reject - 2
  + Berlin hält den Vorschlag für ungeeignet.
  - Ein ungeeigneter Schuh drückt.
lächerlich          reject - 3
  + Moskau nennt die Vorwürfe lächerlich.
  - Ein lächerlicher Hut lag auf dem Stuhl.
unseriös            reject - 2
  + Die Gewerkschaft nennt das Angebot unseriös.
  - Ein unseriöser Händler verschwand.
unverschämt         reject - 3
  + Die Gewerkschaft nennt das Angebot unverschämt.
  - Ein unverschämter Gast lachte.
unzureichend        reject - 2
  + Die Gewerkschaft nennt das Angebot unzureichend.
  - Ein unzureichendes Zeugnis lag bei.
nichtig             reject - 3
  + „Das Urteil ist nichtig“, sagte Peskow.
  - Ein nichtiger Anlass führte zum Streit.
kontraproduktiv     reject - 2
  + Berlin hält den Schritt für kontraproduktiv.
  - Ein kontraproduktiver Rat half nicht.
unbrauchbar         reject - 2
  + Kiew nennt den Entwurf unbrauchbar.
  - Ein unbrauchbares Rad stand im Keller.
haltlos             reject - 2
  + Moskau nennt die Vorwürfe haltlos.
  - Ein haltloser Mann fiel.
illegitim           reject - 3
  + Moskau nennt die Regierung illegitim.
  - Ein illegitimer Erbe erschien.
untauglich          reject - 2
  + Kiew hält den Vorschlag für untauglich.
  - Ein untaugliches Werkzeug lag da.
unfair              reject - 2
  + Berlin nennt das Abkommen unfair.
  - Ein unfaires Spiel endete.
ungerecht           reject - 2
  + Die Bauern nennen das Abkommen ungerecht.
  - Ein ungerechter Lehrer strafte.
vermittelbar        reject - 2 : nicht kaum
  + „Ein Aufwuchs ist nicht vermittelbar“, sagte Merz.
  - Ein vermittelbarer Hund wartet.
zumutbar            reject - 2 : nicht kaum
  + „Der Plan ist nicht zumutbar“, sagte Merz.
  - Ein zumutbarer Weg führt zur Schule.
finanzierbar        reject - 2 : nicht kaum
  + „Der Plan ist nicht finanzierbar“, sagte Merz.
  - Ein finanzierbares Haus steht leer.
hinnehmbar          reject - 3 : nicht kaum @speaker
  + „Der Plan ist nicht hinnehmbar“, sagte Merz.
  - Ein hinnehmbarer Fehler blieb.
tragbar             reject - 2 : nicht kaum @speaker
  + „Der Plan ist nicht tragbar“, sagte Merz.
  - Ein tragbares Radio spielte.
zielführend         reject - 2 : nicht wenig kaum
  + „Der Plan ist nicht zielführend“, sagte Merz.
  - Ein zielführender Rat half.
teuer ~ zu          reject - 2 : @other
  + „Der Plan ist zu teuer“, sagte Merz.
  - Ein teures Rad stand im Keller.
weitgehend ~ zu     reject - 2 : @other
  + „Die Auflagen sind zu weitgehend“, sagte Merz.
  - Die Straße ist weitgehend frei.
überlegenswert      open + 1
  + „Eine Pause ist überlegenswert“, sagte Merz.
  - Ein überlegenswerter Rat kam spät.
erwägenswert        open + 1
  + „Eine Pause ist erwägenswert“, sagte Merz.
  - Ein erwägenswerter Rat kam spät.
machbar             open + 1
  + „Eine Pause ist machbar“, sagte Merz.
  - Eine machbare Aufgabe lag vor ihr.
diskutabel          open + 1 : @speaker
  + „Eine Pause ist diskutabel“, sagte Merz.
  - Ein diskutabler Film lief.
aufgeschlossen      open + 1
  + Kiel zeigte sich für den Vorschlag aufgeschlossen.
  - Ein aufgeschlossener Gast erzählte.
unnachgiebig        reject - 2 : @somebody
  + Moskau zeigte sich unnachgiebig.
  - Ein unnachgiebiges Material hielt.
ablehnend           reject - 3 : @somebody
  + Budapest zeigte sich ablehnend.
  - Ein ablehnender Bescheid kam.
zugeknöpft          hedge 0 0
  + Berlin zeigte sich zugeknöpft.
  - Ein zugeknöpfter Mantel hing da.
unentschlossen      hedge 0 0
  + Berlin ist noch unentschlossen.
  - Ein unentschlossener Kunde wartete.
heikel              hedge 0 0
  + Paris hält den Vorschlag für heikel.
  - Ein heikler Patient klagte.
alternativlos       demand + 3
  + „Neue Sanktionen sind alternativlos“, sagte Tusk.
  - Ein alternativloser Weg führte hinauf.
unumgänglich        demand + 3
  + „Neue Sanktionen sind unumgänglich“, sagte Tusk.
  - Eine unumgängliche Baustelle störte.
vordringlich        demand + 3
  + „Neue Sanktionen sind vordringlich“, sagte Tusk.
  - Eine vordringliche Aufgabe fehlt.
geboten             demand + 3 : =sein
  + „Eine Feuerpause ist dringend geboten“, sagte Tusk.
  - Die gebotenen Speisen schmeckten.
vernünftig          accept + 2 : ^=preis
  + Warschau hält den Plan für vernünftig.
  - Ein vernünftiger Preis stand am Rad.
begrüssenswert      accept + 2
  + „Der Plan ist begrüßenswert“, sagte Merz.
  - Ein begrüßenswerter Fortschritt blieb aus.
`

export const verdictNouns = `
ansinnen            demand + 2
  + Moskaus Ansinnen an die NATO ist bekannt.
  - Ein solches Ansinnen ist selten.
beharren            demand + 3 : auf
  + Das Beharren Moskaus auf neuen Grenzen ist bekannt.
  - Das Beharren war vergeblich.
festhalten          demand + 3 : an
  + Das Festhalten Berlins an der Quote ist bekannt.
  - Das Festhalten war mühsam.
pochen              demand + 3 : auf
  + Das Pochen Budapests auf ein Veto ist bekannt.
  - Das Pochen kam aus dem Keller.
vorbringen          demand + 2 : ^=klage
  + Das Vorbringen Kiews gegen Moskau ist bekannt.
  - Das Vorbringen der Klage dauerte lange.
anregung            propose + 2 : für zu zur dass
  + Die Anregung Ankaras für eine Konferenz ist bekannt.
  - Der Kaffee dient der Anregung.
konzept             propose + 2 : für zu zur
  + Das Konzept Frankreichs für eine Friedenstruppe ist bekannt.
  - Das Konzept des Ladens ging auf.
fahrplan            propose + 2 : für zu zum
  + Der Fahrplan Ankaras für einen Frieden ist bekannt.
  - Der Fahrplan der Bahn hängt aus.
absicht             propose + 2 : ^ohne
  + Die Absicht Frankreichs, Truppen zu schicken, ist bekannt.
  - Der Stoß geschah ohne Absicht.
offerte             offer + 2
  + Die Offerte Ankaras an beide Seiten ist bekannt.
  - Die Offerte kam per Post.
kompromiss          propose + 2 : für zu zum zur
  + Der Kompromiss Ankaras für eine Feuerpause liegt vor.
  - Der Kompromiss kam spät.
segen               accept + 2 : für zu zum zur
  + Der Segen Washingtons für den Plan ist bekannt.
  - Der Pfarrer sprach den Segen.
einlenken           accept + 2 : bei in im
  + Das Einlenken Budapests bei den Sanktionen ist bekannt.
  - Das Einlenken des Wagens gelang.
nachgeben           accept + 2 : bei in gegenüber
  + Das Nachgeben Budapests bei den Sanktionen ist bekannt.
  - Das Nachgeben der Brücke wurde gemessen.
votum               reject - 3 : gegen
  + Das Votum Ungarns gegen die Resolution ist bekannt.
  - Das Votum fiel knapp aus.
blockade            reject - 3 : durch von gegen
  + Die Blockade der Hilfen durch Ungarn ist bekannt.
  - Die Blockade im Kopf löste sich.
gegenwehr           reject - 3 : gegen
  + Die Gegenwehr Ungarns gegen den Beitritt ist bekannt.
  - Der Dieb leistete Gegenwehr.
abneigung           reject - 2 : gegen
  + Die Abneigung Ungarns gegen den Beitritt ist bekannt.
  - Ihre Abneigung war groß.
einwand             reject - 2 : gegen
  + Der Einwand Ungarns gegen den Beitritt ist bekannt.
  - Der Einwand des Lesers kam spät.
vergeltungsdrohung  threaten + 3
  + Die Vergeltungsdrohung Moskaus gegen Polen ist bekannt.
  - Die Vergeltungsdrohung blieb folgenlos.
streikdrohung       threaten + 3
  + Die Streikdrohung der Gewerkschaft gegen die Bahn ist bekannt.
  - Die Streikdrohung blieb folgenlos.
`

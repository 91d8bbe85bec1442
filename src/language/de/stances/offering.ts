// German verbs of giving and giving way. Row language: ../../lexicon-row.ts.
export const offering = `
freigeben           offer + 2 : ^=strasse ^#n-transport ^#n-thingbahn
  + Washington hat eingefrorene Mittel freigegeben.
  - Die Polizei hat die Straße freigegeben.
geben ~ frei        offer + 2 : ^=strasse ^=autobahn
  + Washington gibt eingefrorene Mittel frei.
  - Die Polizei gab die Straße frei.
abtreten            offer + 2 : obj
  + Die Ukraine tritt zwei Inseln ab.
  - Der Schauspieler trat von der Bühne ab.
preisgeben          offer + 2 : ^=name
  + Kiew will den Donbass preisgeben.
  - Der Zeuge will seinen Namen preisgeben.
geben ~ preis       offer + 2 : ^=name ^der ^den
  + Kiew gibt Gebiete im Osten preis.
  - Den Preis gab der Händler an der Kasse.
überlassen          offer + 2 : ^=auto
  + Kiew überlässt Moskau die Stadt.
  - Der Onkel überließ ihr das Auto.
aufgeben            offer - 2 : =forderung* =anspruch*
  + Budapest gibt seine Forderung auf.
  - Der Gast gab ein Paket auf.
fallenlassen        offer - 2 : =forderung* =anspruch* =bedingung*
  + Berlin hat den Anspruch auf die Inseln fallenlassen.
  - Der Kellner hat das Tablett fallenlassen.
lassen ~ fallen     offer - 2 : =forderung* =anspruch* =bedingung*
  + Berlin lässt seine Forderung fallen.
  - Der Kellner ließ das Tablett fallen.
abrücken            offer - 2 : =forderung* =maximalforderung* =position =bedingung*
  + Moskau rückt von seiner Forderung ab.
  - Die Feuerwehr rückte am Morgen ab.
öffnen              offer + 2 : =grenze* =korridor* =hafen =häfen =markt
  + Warschau öffnet die Grenze.
  - Die Frau öffnete das Fenster.
gewähren            offer + 2 : ^=blick
  + Teheran gewährt den Inspektoren Zugang.
  - Das Fenster gewährt einen Blick ins Tal.
anbieten            offer + 2 : @somebody
  + Ankara bietet seine Hilfe an.
  - Der Weg bietet sich an.
bieten              offer + 2 : obj an @somebody
  + Moskau bietet Kiew einen Austausch.
  - Die Wohnung bietet eine schöne Aussicht.
offerieren          offer + 2 : ^#n-goods
  + Peking offeriert einen Kredit.
  - Das Lokal offeriert Fisch.
nachbessern         offer + 2 : =angebot* =vorschl*
  + Die Bahn bessert ihr Angebot nach.
  - Der Maurer besserte die Fuge nach.
stellen ~ in aussicht   offer + 2 : ^=stuhl
  + Brüssel stellt Kiew Kredite in Aussicht.
  - Der Wirt stellte Stühle mit Aussicht in den Garten.
reichen ~ hand      offer + 2 : ^mit
  + Kiew reicht Moskau die Hand.
  - Der Verkäufer reichte ihr das Brot mit der Hand.
ausstrecken ~ hand  offer + 2 : ^nach
  + Seoul streckt dem Norden die Hand aus.
  - Das Kind streckte die Hand nach dem Ball aus.
sich bereiterklären offer + 2 : ^=hund
  + Ankara hat sich bereiterklärt, Verletzte aufzunehmen.
  - Der Nachbar hat sich bereiterklärt, auf den Hund zu achten.
sich erklären ~ bereit  offer + 2
  + Kiew erklärt sich zu einem Austausch bereit.
  - Der Pilot erklärte die Maschine für bereit.
sich zeigen ~ bereit    offer + 2
  + Moskau zeigt sich zu einem Austausch bereit.
  - Die Lampe zeigt, dass das Gerät bereit ist.
sich zeigen ~ kompromissbereit  offer + 2
  + Moskau zeigt sich kompromissbereit.
  - Das Foto zeigt, wie kompromissbereit der Minister war.
signalisieren       offer + 2 : =bereitschaft =bereit =kompromissbereitschaft
  + Kiew signalisiert Bereitschaft zu einem Austausch.
  - Die Ampel signalisiert freie Fahrt.
verzichten          offer - 2 : auf darauf ^=salz ^=zucker ^=fleisch ^=alkohol
  + Kiew verzichtet auf den Beitritt.
  - Der Koch verzichtet auf Salz.
entgegenkommen      offer + 2 : ^=spur
  + Brüssel will Kiew bei den Zöllen entgegenkommen.
  - Ein Lastwagen ist ihr auf der falschen Spur entgegengekommen.
kommen ~ entgegen   offer + 2 : ^=spur
  + Brüssel kommt Kiew bei den Zöllen entgegen.
  - Ein Lastwagen kam ihr auf der falschen Spur entgegen.
zugestehen          offer + 2 : ^=witz
  + Kiew gesteht der Region mehr Rechte zu.
  - Die Kritiker gestehen dem Roman Witz zu.
zusprechen          offer + 2 : ^=mut ^=trost ^#n-law
  + Washington spricht Kiew weitere Mittel zu.
  - Die Freunde sprachen ihm Mut zu.
  - Vom Gericht wurde ihr eine Rente zugesprochen.
einräumen           offer + 2 : =recht* =frist* =zugeständnis*
  + Kiew räumt der Minderheit mehr Rechte ein.
  - Der Angeklagte räumte die Tat ein.
machen ~ zugeständnis*  offer + 2 : @somebody
  + Moskau macht Zugeständnisse.
  - Die Zugeständnisse machen den Handel teurer.
freilassen          offer + 2 : ^#n-nature
  + Minsk hat zwölf Gefangene freigelassen.
  - Die Züchter haben die Vögel freigelassen.
lassen ~ frei       offer + 2 : =gefangen* =kriegsgefangen* =geisel* =häftling*
  + Minsk lässt zwölf Gefangene frei.
  - Der Gast ließ den Stuhl am Fenster frei.
austauschen         offer + 2 : =gefangen* =kriegsgefangen* =geisel*
  + Kiew und Moskau tauschen Gefangene aus.
  - Der Mechaniker tauschte den Motor aus.
begnadigen          offer + 2
  + Minsk begnadigt zwanzig Häftlinge.
  - Ein begnadigter Dichter schrieb das Lied.
erlassen            offer + 2 : =schuld*
  + Paris erlässt Kiew die Schulden.
  - Das Amt erließ einen Bescheid.
zurückziehen        offer + 2 : =truppe* =soldat* =gesetz* =antrag =entwurf
  + Moskau zieht seine Truppen zurück.
  - Die Sängerin zog sich ins Private zurück.
abziehen            offer + 2 : =truppe* =soldat* =panzer*
  + Moskau zieht seine Truppen ab.
  - Der Koch zog die Haut ab.
aufheben            offer - 2 : =sanktion* =zölle =embargo =blockade =ausnahmezustand
  + Brüssel hebt die Sanktionen auf.
  - Das Kind hob den Stein auf.
lockern             offer - 2 : =sanktion* =embargo =blockade
  + Washington lockert die Sanktionen.
  - Der Gärtner lockerte den Boden.
senken              offer - 2 : =zoll =zölle =abgabe*
  + Washington senkt die Zölle.
  - Der Redner senkte die Stimme.
`

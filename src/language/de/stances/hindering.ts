// German verbs of stopping, leaving and calling off. Row language: ../../lexicon-row.ts.
export const hindering = `
blockieren          reject - 3 : @somebody
  + Budapest blockiert das Hilfspaket.
  - Ein Baum blockiert die Straße.
torpedieren         reject - 3 : =einigung* =plan* =gespräch* =verhandlung* =abkommen* =beschluss
  + Budapest torpediert die Einigung.
  - Das Boot torpedierte den Frachter.
verhindern          reject - 2 : ^nicht @somebody
  + Budapest verhindert den Beschluss.
  - Der Regen verhinderte das Spiel.
  - Die Wächter konnten die Flucht nicht verhindern.
boykottieren        reject - 3 : ^=produkt ^=marke
  + Peking boykottiert den Gipfel.
  - Viele Kunden boykottieren die Marke.
absagen             reject - 3 : =gespräch* =treffen =gipfel =verhandlung* =besuch =teilnahme =reise
  + Moskau sagt das Treffen ab.
  - Der Sänger sagte sein Konzert ab.
aufkündigen         reject - 3 : ^=freundschaft
  + Moskau kündigt das Abkommen auf.
  - Die Frau kündigte ihm die Freundschaft auf.
kündigen            reject - 3 : =abkommen =vertrag =vereinbarung
  + Washington kündigt den Vertrag.
  - Der Chef kündigte drei Mitarbeitern.
aussetzen           reject - 3 : =gespräch* =verhandlung* =abkommen =teilnahme =vertrag
  + Moskau setzt die Gespräche aus.
  - Das Herz setzte kurz aus.
legen ~ auf eis     reject - 3 : ^=sekt ^=wein
  + Moskau legt das Abkommen auf Eis.
  - Der Wirt legte den Sekt auf Eis.
nehmen ~ vom tisch  reject - 3 : =angebot* =vorschl* =plan* =option*
  + Washington nimmt das Angebot vom Tisch.
  - Die Kellnerin nahm die Teller vom Tisch.
zuschlagen ~ tür    reject - 3 : @somebody
  + Moskau schlägt die Tür für Verhandlungen zu.
  - Der Wind schlug die Tür zu.
kehren ~ rücken     reject - 2
  + London kehrt der Union den Rücken.
  - Der Hausmeister kehrte den Hof.
aussteigen          reject - 3 : =abkommen* =vertrag* =pakt* =projekt* =koalition* =verhandlung*
  + Moskau steigt aus dem Abkommen aus.
  - Die Fahrgäste stiegen aus dem Bus aus.
abbrechen           reject - 3 : =gespräch* =verhandlung* =beziehung* =dialog
  + Moskau bricht die Gespräche ab.
  - Der Ast brach ab.
einstellen          reject - 3 : =hilfe* =lieferung* =zahlung* =unterstützung
  + Washington stellt die Hilfe ein.
  - Die Firma stellte zwei Köche ein.
kürzen              reject - 3 : =hilfe* =mittel =militärhilfe*
  + Washington kürzt die Hilfe für Kiew.
  - Der Schneider kürzte die Hose.
untersagen          reject - 3 : ^=rauchen @somebody
  + Ankara untersagt die Durchfahrt.
  - Der Arzt untersagte ihm das Rauchen.
  - Der Ausnahmezustand untersagt Versammlungen.
verbieten           reject - 3 : @somebody
  + Ankara verbietet die Durchfahrt von Kriegsschiffen.
  - Die Verfassung verbietet Folter.
vorschieben ~ einen riegel  reject - 3
  + Brüssel schiebt den Importen einen Riegel vor.
  - Der Wächter schob den Riegel vor.
dulden              reject - 3 : nicht keine keinen @somebody
  + Moskau duldet keine fremden Truppen.
  - Die Sache duldet keinen Aufschub.
zulassen            reject - 3 : nicht keine keinen ^=medikament ^=impfstoff ^=fahrzeug
  + Kiew lässt keine Teilung zu.
  - Das Amt ließ das Medikament nicht zu.
verschieben         reject - 2 : ^#n-thing
  + Washington verschiebt die Entscheidung.
  - Die Männer verschoben den Tisch.
vertagen            reject - 2 : ^sich
  + Der Rat vertagt die Entscheidung.
  - Das Gericht vertagte sich.
stoppen             reject - 3 : =gesetz* =lieferung* =zahlung* =abkommen =projekt
  + Budapest stoppt die Zahlungen an Kiew.
  - Der Polizist stoppte den Wagen.
austreten           reject - 3 : aus @somebody
  + Moskau tritt aus dem Vertrag aus.
  - Das Gas trat aus der Leitung aus.
verlassen           reject - 3 : =verhandlung* =gespräch* =abkommen =sitzung =treffen =besprechung
  + Moskau verlässt die Verhandlungen.
  - Der Gast verließ das Hotel.
sich lossagen       reject - 3 : ^=glaube
  + Die Provinz sagt sich von Kiew los.
  - Der Mönch sagte sich vom Glauben los.
zurücknehmen        reject - 3 : =zusage* =angebot* =zustimmung
  + Warschau nimmt seine Zusage zurück.
  - Das Geschäft nahm den Mantel zurück.
zurückziehen        reject - 3 : =angebot* =zusage* =unterschrift =kandidatur
  + Moskau zieht sein Angebot zurück.
  - Die Schauspielerin zog sich zurück.
abrücken            reject - 2 : von
  + Berlin rückt von dem Vorschlag ab.
  - Die Kompanie rückte am Morgen ab.
bremsen             reject - 2 : bei =beitritt* =plan* =lieferung* =hilfe*
  + Berlin bremst den Beitritt der Ukraine.
  - Der Fahrer bremste scharf.
einschränken        reject - 2 : =hilfe* =lieferung* =zugang* =export* =import*
  + Washington schränkt die Hilfe ein.
  - Die Brille schränkt das Sichtfeld ein.
lassen ~ platzen    reject - 3 : =gespräch* =verhandlung* =treffen =abkommen =gipfel
  + Moskau lässt die Verhandlungen platzen.
  - Das Kind ließ den Ballon platzen.
lassen ~ verfallen  reject - 3 : =angebot* =option* =frist* =zusage*
  + Ankara ließ das Angebot verfallen.
  - Der Besitzer ließ das Haus verfallen.
lassen ~ verstreichen   reject - 3 : =frist* =ultimatum*
  + Teheran ließ die Frist verstreichen.
  - Die Gäste ließen den Nachmittag verstreichen.
schieben ~ lange bank   reject - 2
  + Berlin schiebt die Entscheidung auf die lange Bank.
  - Der Gärtner schob die Bank in den Schatten.
ziehen ~ reissleine reject - 3 : ^=fallschirm
  + Rom zieht die Reißleine.
  - Der Springer zog am Fallschirm die Reißleine.
`

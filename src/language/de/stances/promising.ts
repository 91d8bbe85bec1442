// German verbs of help and commitments. Row language: ../../lexicon-row.ts.
export const promising = `
versprechen         promise + 3 : ^sich @somebody
  + Berlin verspricht weitere Hilfe.
  - Die Gäste versprachen sich viel von der Kur.
zusagen             promise + 3 : @somebody
  + Berlin sagt weitere Panzer zu.
  - Die Idee sagt dem Chef zu.
zusichern           promise + 3 : @somebody
  + Washington sichert Kiew Schutz zu.
  - Das Gesetz sichert Mietern Rechte zu.
garantieren         promise + 3 : @somebody
  + Paris garantiert den Schutz der Häfen.
  - Die Verfassung garantiert die Freiheit der Kunst.
versichern          promise + 3 : ^#n-transport ^#n-infrastructure
  + Washington versichert Kiew seine Unterstützung.
  - Die Firma versichert Autos.
sich verpflichten   promise + 3
  + Kiew verpflichtet sich zu Reformen.
  - Der Verein verpflichtet einen Stürmer.
sich verbürgen      promise + 3
  + Paris verbürgt sich für die Sicherheit der Ukraine.
  - Die Geschichte ist nicht verbürgt.
bürgen              promise + 3 : für dafür @somebody
  + Berlin bürgt für die Kredite.
  - Die Erfahrung bürgt für Qualität.
einstehen           promise + 2 : für dafür ^=schaden
  + Paris steht für die Sicherheit der Ukraine ein.
  - Der Fahrer stand für den Schaden ein.
halten ~ wort       promise + 2 : ^für
  + Washington hält Wort.
  - Die Schülerin hielt das Wort für einen Scherz.
geloben             promise + 3 : ^sich
  + Der Präsident gelobt der Ukraine weiteren Beistand.
  - Das Paar gelobte sich ewige Treue.
bereitstellen       promise + 2 : ^#n-thing
  + Berlin hat zwei Milliarden Euro bereitgestellt.
  - Der Kellner hat die Flaschen bereitgestellt.
stellen ~ bereit    promise + 2 : ^#n-thing
  + Berlin stellt zwei Milliarden Euro bereit.
  - Der Kellner stellte die Flaschen bereit.
liefern             promise + 2 : =panzer* =waffen* =rakete* =munition =system* =kampf* =patriot* =taurus =leopard* =gas =hilfe
  + Berlin liefert weitere Panzer.
  - Der Bote lieferte eine Pizza.
schicken            promise + 2 : =panzer* =waffen* =rakete* =munition =hilfe =soldaten =truppen
  + Paris schickt Soldaten in die Ukraine.
  - Die Tante schickte eine Karte.
entsenden           promise + 2 : =soldat* =truppe* =beobachter* =experte* =mission* =friedenstruppe*
  + Paris entsendet Soldaten.
  - Das Dorf entsendet zwei Sänger zum Wettbewerb.
überweisen          promise + 2 : =milliard* =million* =hilfe*
  + Brüssel überweist Kiew zwei Milliarden Euro.
  - Der Hausarzt überwies die Patientin.
finanzieren         promise + 2 : =waffe* =luftabwehr =munition =wiederaufbau =hilfe* =drohne*
  + Oslo finanziert neue Drohnen.
  - Die Eltern finanzierten sein Studium.
spenden             promise + 2 : @somebody ^=trost ^=beifall
  + Tokio spendet Generatoren.
  - Die Zuhörer spendeten Beifall.
leisten             promise + 2 : =hilfe =militärhilfe =beistand =unterstützung
  + Oslo leistet Hilfe für Kiew.
  - Die Maschine leistet hundert Kilowatt.
absichern           promise + 2 : =waffenruhe =frieden* =abkommen*
  + Paris will die Waffenruhe absichern.
  - Der Arbeiter sicherte die Leiter ab.
bekräftigen         promise + 2 : =unterstützung =solidarität =hilfe =beistand =zusage
  + Berlin bekräftigt seine Unterstützung für Kiew.
  - Der Zeuge bekräftigte seine Aussage.
sich stellen ~ hinter   promise + 2 : ^=baum
  + Paris stellt sich hinter Kiew.
  - Der Junge stellte sich hinter den Baum.
stehen ~ an seite   promise + 2 : ^=linken ^=rechten
  + Berlin steht an der Seite der Ukraine.
  - Das Regal steht an der linken Seite.
stehen ~ zur seite  promise + 2 : ^gedreht
  + Paris steht Kiew zur Seite.
  - Der Stuhl stand zur Seite gedreht.
beistehen           promise + 2 : ^=witwe ^=angehörige ^=sterbende
  + Paris steht Kiew bei.
  - Der Pfarrer stand der Witwe bei.
stärken ~ rücken    promise + 2 : @somebody
  + Berlin stärkt Kiew den Rücken.
  - Die Übung stärkt den Rücken.
greifen ~ unter arme    promise + 2 : ^=patient ^=patientin
  + Oslo greift Kiew unter die Arme.
  - Der Pfleger griff dem Patienten unter die Arme.
aufstocken          promise + 2 : =hilfe* =mittel =militärhilfe*
  + Berlin stockt die Hilfe auf.
  - Der Bauherr stockte das Haus auf.
fortsetzen          promise + 2 : =hilfe* =unterstützung =lieferung* =waffenlieferung* =militärhilfe*
  + Berlin setzt die Waffenlieferungen fort.
  - Der Wanderer setzte seinen Weg fort.
ankündigen          promise + 2 : @somebody ^#n-event ^#n-nature ^es
  + Berlin kündigt weitere Hilfe an.
  - Der Wetterdienst kündigt Regen an.
  - Der Präsident kündigt einen Besuch in Warschau an.
zuwenden            promise + 2 : ^sich
  + Berlin wendet Kiew weitere Mittel zu.
  - Die Frau wandte sich dem Fenster zu.
unterstützen        promise + 2 : =weiter* =militärisch =finanziell =auch
  + Berlin unterstützt Kiew militärisch.
  - Der Vater unterstützte seinen Sohn.
verlängern          promise + 2 : =mandat =hilfe* =abkommen =waffenruhe =unterstützung
  + Der Bundestag verlängert das Mandat.
  - Der Schneider verlängerte die Ärmel.
ausbilden           promise + 2 : =soldat* =pilot* =truppe* =kräfte
  + Berlin bildet ukrainische Soldaten aus.
  - Die Firma bildet drei Köche aus.
erhöhen             promise + 2 : =hilfe* =militärhilfe* =unterstützung =mittel
  + Oslo erhöht die Hilfe für Kiew.
  - Der Vermieter erhöhte die Miete.
sich beteiligen     promise + 2 : an ^#n-sport-culture ^#n-job ^#n-attack
  + Paris beteiligt sich an der Mission.
  - Der Schüler beteiligte sich am Unterricht.
  - Tausende Pfleger beteiligten sich an dem Streik.
stellen ~ verfügung promise + 2 : ^#n-media
  + Berlin stellt Kiew Panzer zur Verfügung.
  - Die Bibliothek stellt Lesern Bücher zur Verfügung.
`

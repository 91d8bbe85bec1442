// Further German verbs and set phrases of wanting and putting forward. Row language: ../../lexicon-row.ts.
export const idiomsOfWanting = `
sich wünschen       demand + 2 : @somebody ^=glück
  + Der Verband wünscht sich eine längere Frist.
  - Die Nachbarn wünschten der Familie frohe Ostern.
festhalten          demand + 3 : an
  + Paris will an der Quote festhalten.
  - Der Schreiber soll das Ergebnis festhalten.
halten ~ fest       demand + 3 : an
  + Paris hält an seinem Zeitplan fest.
  - Der Junge hält den Ball fest.
durchsetzen         demand + 3 : ^sich @somebody
  + Die Fraktion setzt eine Vertagung durch.
  - Der Läufer setzte sich im Finale durch.
drücken ~ tempo     demand + 2 : @somebody
  + Washington drückt aufs Tempo.
  - Der Wind drückt gegen die Tür.
betteln             demand + 2 : um
  + Kiew bettelt um Flugabwehr.
  - Der Mann bettelte vor dem Bahnhof.
flehen              demand + 2 : um
  + Die Angehörigen flehen um eine Feuerpause.
  - Das Kind flehte leise.
einschwören         demand + 2 : auf
  + Die Gewerkschaft schwört ihre Leute auf höhere Löhne ein.
  - Der Trainer schwor die Mannschaft ein.
sich ausbedingen    demand + 3
  + Warschau bedingt sich ein Vetorecht aus.
  - Das Ausbedingen kostete Zeit.
sich klammern       demand + 2 : an ^#n-thing ^=geländer
  + Moskau klammert sich an seine Forderungen.
  - Das Kind klammerte sich an das Geländer.
bleiben ~ forderung*    demand + 3 : bei @somebody
  + Die Gewerkschaft bleibt bei ihrer Forderung.
  - Die Forderung bleibt im Archiv.
nachsuchen          demand + 2 : um
  + Kiew sucht um weitere Hilfe nach.
  - Das Kind sucht im Keller nach.
erbitten            demand + 2 : ^=bedenkzeit ^=glas
  + Kiew erbittet zusätzliche Raketen.
  - Der Gast erbat ein Glas Wasser.
anfragen            demand + 2 : obj
  + Kiew fragt weitere Munition an.
  - Der Sender fragte beim Amt an.
urgieren            demand + 2
  + Wien urgiert eine Antwort der Kommission.
  - Das Urgieren blieb folgenlos.
verdienen           demand + 2 : obj ^=geld ^=euro ^=prozent @speaker
  + „Die Ukraine verdient einen Platz am Tisch“, sagte Macron.
  - Die Köchin verdient gutes Geld.
gehören             demand + 2 : auf vor unter @speaker
  + „Der Streit gehört auf die Tagesordnung“, sagte Macron.
  - „Die Insel gehört zu Spanien“, sagte Macron.
führen ~ kein weg   demand + 4 : vorbei @speaker
  + „An Neuwahlen führt kein Weg vorbei“, sagte Klitschko.
  - Hinter dem Haus führt kein Weg zum Hafen.
geben ~ keine alternative   demand + 3 : @speaker
  + „Zu weiteren Sanktionen gibt es keine Alternative“, sagte Tusk.
  - Die Karte gibt an.
brauchen ~ es       demand + 2 : @speaker
  + „Es braucht jetzt Druck auf Moskau“, sagte Selenskyj.
  - Es braucht drei Stunden bis zum Meer.
stehen ~ in pflicht demand + 2 : @speaker
  + „Hier stehen die Hersteller in der Pflicht“, sagte Merz.
  - „Die Regel steht im Gesetz“, sagte Merz.
sein ~ am zug       demand + 2 : @speaker
  + „Jetzt ist Moskau am Zug“, sagte Merz.
  - „Der Koffer ist im Zug“, sagte Merz.
sehen ~ am zug      demand + 2
  + Kiew sieht Moskau am Zug.
  - Der Fahrgast sah den Zug.
liegen ~ ball       demand + 2 : bei in @speaker
  + „Der Ball liegt bei Moskau“, sagte Rubio.
  - „Der Ball liegt unter dem Tor“, sagte Rubio.
nötigen             demand + 3 : zu zur zum @somebody
  + Washington nötigt Kiew zu einem Verzicht.
  - Die Krise nötigte ihn zur Umkehr.
bewegen             demand + 2 : zu zur zum dazu ^sich @somebody
  + Ankara will Moskau zu einer Feuerpause bewegen.
  - Der Wind bewegt die Blätter.
einwirken           demand + 2 : auf @somebody
  + Berlin wirkt auf Moskau ein.
  - Die Strahlung wirkt auf das Metall ein.
aufstellen          demand + 3 : =forderung* =bedingung*
  + Moskau stellt neue Bedingungen auf.
  - Der Platzwart stellte die Tore auf.
nennen              demand + 3 : =bedingung* =vorbedingung* =voraussetzung* =schlüsselbedingung*
  + Moskau nennt einen Abzug als Bedingung.
  - Die Wirtin nannte den Preis.
formulieren         demand + 3 : =forderung* =bedingung*
  + Moskau formuliert neue Bedingungen.
  - Die Studentin formulierte ihre Sätze sorgfältig.
voraussetzen        demand + 3 : @speaker
  + „Ein Abkommen setzt einen Abzug voraus“, sagte Selenskyj.
  - Vorausgesetzt wird nichts.
laufen ~ hinterher  reject - 2 : nicht @somebody
  + Brüssel läuft Moskau nicht hinterher.
  - Der Hund läuft dem Ball hinterher.
anpeilen            propose + 2 : ^=leuchtturm
  + Brüssel peilt einen Abschluss im Herbst an.
  - Der Kapitän peilte den Leuchtturm an.
anvisieren          propose + 2 : ^#n-nature ^=ziel ^=scheibe
  + Brüssel visiert einen Beitritt an.
  - Der Schütze visierte die Scheibe an.
anstossen           propose + 2 : =debatte =diskussion =initiative =reform*
  + Paris stößt eine Debatte über Garantien an.
  - Die Gäste stießen auf das Brautpaar an.
verteidigen         propose + 2 : =kurs =plan* =entscheidung* =beschluss* =paket =vorschl* =sanktion*
  + Brüssel verteidigt seinen Kurs.
  - Der Anwalt verteidigte den Fahrer.
übermitteln         propose + 2 : =vorschl* =plan* =entwurf =fassung
  + Kiew übermittelt seine Vorschläge an Washington.
  - Die Bank übermittelte die Daten.
entwickeln          propose + 2 : =plan* =vorschl* =konzept*
  + Paris entwickelt ein Konzept für Garantien.
  - Die Firma entwickelte ein neues Telefon.
erarbeiten          propose + 2 : =plan* =vorschl* =entwurf =konzept* =papier
  + Paris erarbeitet einen Vorschlag für Garantien.
  - Die Klasse erarbeitete ein Theaterstück.
einreichen          propose + 2 : =vorschl* =antrag =entwurf =resolution*
  + Die Fraktion reicht einen Antrag für mehr Hilfen ein.
  - Der Beamte reichte seinen Urlaub ein.
vorlegen            propose + 2 : =punkte =fassung =kompromiss* =paket =formel =fahrplan =feuerpause =waffenruhe
  + Washington legt eine neue Fassung vor.
  - Der Fahrer legte seinen Ausweis vor.
vorsehen            propose + 2 : ^sich @owner
  + Der Plan Frankreichs sieht eine Friedenstruppe vor.
  - Sehen Sie sich vor!
beinhalten          propose + 2 : @owner ^=flasche
  + Der Vorschlag Ankaras beinhaltet eine Feuerpause.
  - Die Flasche beinhaltet Wasser.
bringen ~ aufs tapet    propose + 2
  + Rom bringt eine Mission aufs Tapet.
  - Der Wirt brachte Bier.
sich verwenden      propose + 2 : für
  + Rom verwendet sich für die Gefangenen.
  - Der Koch verwendet Salz.
kämpfen             propose + 2 : für @somebody
  + Die Gewerkschaft kämpft für kürzere Schichten.
  - Der Boxer kämpfte um den Titel.
trommeln            propose + 2 : für
  + Der Minister trommelt für mehr Hilfe.
  - Der Junge trommelte auf den Tisch.
unterstützen        propose + 2 : =fahrplan =reform* =paket =sanktion* =lösung =aufnahme =kompromiss =entwurf
  + Warschau unterstützt den Kompromiss.
  - Der Vater unterstützte seinen kranken Sohn.
sehen ~ falle       reject - 2 : ^=boden
  + Moskau sieht in dem Vorschlag eine Falle.
  - Der Jäger sah die Falle am Boden.
gehen ~ es um       demand + 2 : @dative
  + Dem Verband geht es um kürzere Arbeitszeiten.
  - In dem Streit geht es um kürzere Arbeitszeiten.
ankommen ~ es auf   demand + 2 : @dative
  + Dem Verband kommt es auf sichere Renten an.
  - Auf das Wetter kommt es am Sonntag an.
vorschweben         propose + 2 : @dative
  + Der Regierung schwebt eine Rente mit 63 vor.
  - Eine Reise schwebte vor.
`

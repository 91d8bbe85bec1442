// German verbs of putting something forward. Row language: ../../lexicon-row.ts.
export const proposing = `
vorschlagen         propose + 2 : ^=preis ^=nobelpreis ^=orden
  + Paris schlägt eine Friedenstruppe vor.
  - Die Jury schlug zwei Romane für den Preis vor.
plädieren           propose + 2 : für gegen !gegen dafür dagegen !dagegen
  + Warschau plädiert für härtere Strafen.
  - Der Verteidiger plädierte auf Freispruch.
befürworten         propose + 2 : @somebody
  + Berlin befürwortet eine Friedenstruppe.
  - Die Untersuchung befürwortet kürzere Schichten.
eintreten           propose + 2 : für dafür
  + Prag tritt für einen schnellen Beitritt ein.
  - Der Tod trat am Abend ein.
sich einsetzen      propose + 2 : für dafür
  + Rom setzt sich für eine Feuerpause ein.
  - Die Polizei setzte Tränengas ein.
sich aussprechen    propose + 2 : für gegen !gegen dafür dagegen !dagegen
  + Wien spricht sich für neue Sanktionen aus.
  - Die beiden Brüder sprachen sich endlich aus.
werben              propose + 2 : für dafür um
  + Selenskyj wirbt für seinen Friedensplan.
  - Die Firma wirbt im Fernsehen.
anregen             propose + 2 : obj zu dass @somebody
  + Ankara regt eine Konferenz an.
  - Kaffee regt den Kreislauf an.
empfehlen           propose + 2 : ^sich
  + Die Kommission empfiehlt die Aufnahme der Ukraine.
  - Für die Reise empfiehlt sich ein früher Zug.
raten               propose + 2 : zu zum zur dazu
  + Berlin rät zu direkten Gesprächen.
  - Die Kinder rieten die Lösung.
bringen ~ ins spiel     propose + 2 : ^=stürmer ^=spieler
  + Paris bringt eine Friedenstruppe ins Spiel.
  - Der Trainer brachte einen Stürmer ins Spiel.
bringen ~ ins gespräch  propose + 2 : @somebody
  + Rom bringt eine neue Mission ins Gespräch.
  - Die Krankheit brachte die Nachbarn ins Gespräch.
legen ~ auf tisch       propose + 2 : =plan* =vorschl* =angebot* =papier* =entwurf* =konzept* =karten =forderung* =summe =betrag =volumen =kompromiss* =ziel* =gegenvorschl* =gegenangebot* =prozent =milliard* =million*
  + Washington legt einen neuen Plan auf den Tisch.
  - Die Mutter legte das Messer auf den Tisch.
stellen ~ zur diskussion    propose + 2 : ^=frage
  + Rom stellt eine Pufferzone zur Diskussion.
  - Der Gast stellte nach der Diskussion Fragen zur Wirtschaft.
stellen ~ in raum       propose + 2 : ^#n-thing
  + Paris stellt eine europäische Mission in den Raum.
  - Der Helfer stellte den Stuhl in den Raum.
setzen ~ auf tagesordnung   propose + 2
  + Paris setzt die Sanktionen auf die Tagesordnung.
  - Der Streit setzte die Tagesordnung außer Kraft.
rufen ~ ins leben       propose + 2
  + Paris ruft eine Koalition ins Leben.
  - Der Arzt rief den Mann ins Leben zurück.
machen ~ vorschlag*     propose + 2 : @somebody
  + Paris macht einen Vorschlag für eine Feuerpause.
  - Der Vorschlag macht viele Anwohner wütend.
unterbreiten            propose + 2 : ^=wohnung
  + Washington unterbreitet Moskau einen Vorschlag.
  - Der Makler unterbreitete dem Paar ein Angebot für die Wohnung.
vorlegen            propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =angebot =papier =konzept
  + Kiew legt einen Plan für den Frieden vor.
  - Der Gutachter legte seinen Bericht vor.
vorbringen          propose + 2 : =vorschl* =idee*
  + Kiew bringt einen neuen Vorschlag vor.
  - Der Anwalt brachte Beweise vor.
präsentieren        propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =angebot =papier =konzept =initiative
  + Washington präsentiert einen Friedensplan.
  - Die Firma präsentierte ein neues Telefon.
vorstellen          propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =konzept =initiative
  + Der Minister stellt seinen Plan für Hilfen vor.
  - Der Trainer stellte den neuen Torwart vor.
einbringen          propose + 2 : =vorschl* =antrag =resolution* =entwurf =gesetz*
  + Die Fraktion bringt einen Antrag auf Hilfen ein.
  - Der Verkauf brachte der Firma Millionen ein.
lancieren           propose + 2 : =plan* =friedensplan* =vorschl* =initiative* =idee*
  + Peking lanciert einen Friedensplan.
  - Die Marke lancierte einen Duft.
entwerfen           propose + 2 : =plan* =friedensplan* =konzept* =vorschl*
  + Washington entwirft einen Plan für den Wiederaufbau.
  - Die Schneiderin entwarf ein Kleid.
verfolgen           propose + 2 : =plan =ziel =ziele
  + Moskau verfolgt das Ziel eines neutralen Nachbarn.
  - Die Polizei verfolgte den Dieb.
erwägen             open + 1 : ^=umstände
  + Berlin erwägt die Lieferung von Raketen.
  - Der Richter erwog alle Umstände.
anstreben           propose + 2 : ^=aufstieg ^=meistertitel
  + Kiew strebt einen raschen Beitritt an.
  - Der Verein strebt den Aufstieg an.
beabsichtigen       propose + 2 : @somebody
  + Moskau beabsichtigt den Bau eines Stützpunktes.
  - Die Wirkung hatte das Mittel nicht beabsichtigt.
planen              propose + 2 : ^=urlaub ^=hochzeit
  + Paris plant eine Konferenz zur Ukraine.
  - Die Familie plant ihren Urlaub.
streben             propose + 2 : nach
  + Die Region strebt nach Unabhängigkeit.
  - Der Turm strebt in den Himmel.
sich entschliessen  propose + 2 : zu zum zur
  + Berlin entschließt sich zu einer Lieferung.
  - Der Gast entschloss sich nach langer Pause.
abzielen            propose + 2 : auf darauf @somebody
  + Moskau zielt auf die Kontrolle der Provinz ab.
  - Die Werbung zielt auf Kinder ab.
hinarbeiten         propose + 2 : auf darauf ^=titel
  + Berlin arbeitet auf eine Lösung hin.
  - Der Läufer arbeitet auf den Titel hin.
sich bemühen        propose + 2
  + Ankara bemüht sich um eine Feuerpause.
  - Der Anwalt bemühte ein altes Beispiel.
favorisieren        propose + 2 : ^#n-sport-culture
  + Prag favorisiert eine europäische Lösung.
  - Die Wettbüros favorisieren die Mannschaft aus Köln.
bevorzugen          propose + 2 : @somebody
  + Berlin bevorzugt eine diplomatische Lösung.
  - Die Pflanze bevorzugt feuchte Böden.
unterstützen        propose + 2 : =vorschl* =plan* =idee =initiative =beitritt =forderung* =kandidatur =antrag =resolution =bemühung* =mitgliedschaft =einigung =abkommen =waffenruhe =waffenstillstand
  + Warschau unterstützt den Beitritt der Ukraine.
  - Der Vater unterstützte seinen kranken Sohn.
halten ~ für richtig    propose + 2 : @somebody
  + Berlin hält Sanktionen für richtig.
  - Die Lampe hält für den Preis richtig lange.
halten ~ für notwendig  demand + 3 : ^#n-health
  + Kiew hält weitere Luftabwehr für notwendig.
  - Der Arzt hielt eine Impfung für notwendig.
halten ~ für nötig      demand + 3 : ^es
  + Paris hält neue Hilfen für nötig.
  - Der Gast hielt es für nötig, laut zu singen.
halten ~ für sinnvoll   propose + 2 : ^#n-health
  + Berlin hält eine Pause für sinnvoll.
  - Der Arzt hält die Therapie für sinnvoll.
halten ~ für möglich    open + 1 : ^#n-attack
  + Moskau hält eine Einigung für möglich.
  - Die Polizei hält einen Anschlag für möglich.
halten ~ für denkbar    open + 1 : ^=unfall ^#n-attack
  + Berlin hält eine Lieferung für denkbar.
  - Die Polizei hält einen Unfall für denkbar.
veröffentlichen     propose + 2 : =plan* =vorschl* =papier =friedensplan* =entwurf
  + Washington veröffentlicht seinen Friedensplan.
  - Der Verlag veröffentlichte einen Roman.
ausarbeiten         propose + 2 : =plan* =vorschl* =entwurf =friedensplan*
  + Paris arbeitet einen Plan für Garantien aus.
  - Der Bildhauer arbeitete die Gesichter aus.
formulieren         propose + 2 : =vorschl* =plan*
  + Rom formuliert einen Vorschlag für eine Feuerpause.
  - Die Studentin formulierte ihre Sätze sorgfältig.
skizzieren          propose + 2 : =plan* =vorschl*
  + Macron skizziert einen Plan für Friedenstruppen.
  - Der Maler skizzierte das Dorf.
initiieren          propose + 2 : ^=kettenreaktion
  + Ankara initiiert eine neue Konferenz.
  - Der Funke initiierte eine Kettenreaktion.
sich machen ~ stark     propose + 2 : für dafür
  + Prag macht sich für Reparationen stark.
  - Der Regen machte sich stark bemerkbar.
stehen ~ hinter     propose + 2 : @somebody
  + Berlin steht hinter dem Vorschlag.
  - Das Auto steht hinter dem Haus.
`

// German nouns that carry a stance of somebody: "die Forderung Moskaus nach …". They are matched on the head of a compound
// too (Gebietsforderung → forderung). Row language: ../../lexicon-row.ts.
export const nouns = `
forderung           demand + 3
  + Moskaus Forderung nach neuen Grenzen bleibt bestehen.
  - Die offene Forderung ist längst verjährt.
gegenforderung      demand + 3
  + Kiews Gegenforderung nach Garantien liegt vor.
  - Das Gericht verrechnete die Gegenforderung.
maximalforderung    demand + 3
  + Die russische Maximalforderung nach neuen Grenzen ist bekannt.
  - Maximalforderungen helfen selten.
nachforderung       demand + 3 : nach ^=steuer ^euro
  + Die russische Nachforderung nach weiteren Gebieten ist bekannt.
  - Die Nachforderung von hundert Euro kam per Post.
forderungskatalog   demand + 3
  + Der russische Forderungskatalog an die NATO ist bekannt.
  - Der Forderungskatalog umfasst zehn Seiten.
aufforderung        demand + 3
  + Berlins Aufforderung an Moskau, die Angriffe einzustellen, verhallte.
  - Die Zahlung erfolgte ohne Aufforderung.
mahnung             demand + 2 : an zu zur
  + Die Mahnung an beide Seiten ist bekannt.
  - Die Mahnung des Zahnarztes kam per Post.
bedingung           demand + 3 : für zu dass
  + Moskaus Bedingung für eine Feuerpause steht fest.
  - Die Bedingungen im Lager sind hart.
vorbedingung        demand + 4
  + Kiews Vorbedingung für Gespräche steht fest.
  - Ohne Vorbedingungen läuft nichts.
voraussetzung       demand + 3
  + Kiews Voraussetzung für ein Treffen steht fest.
  - Die Bewerberin erfüllt alle Voraussetzungen.
ultimatum           demand + 3
  + Trumps Ultimatum an Putin läuft bald ab.
  - Das Ultimatum ist abgelaufen.
appell              demand + 2
  + Der Appell an die Partner ist bekannt.
  - Die Soldaten traten zum Appell an.
aufruf              demand + 2
  + Der Aufruf zu einer Feuerpause ist bekannt.
  - Der Patient wartete auf seinen Aufruf.
bitte               demand + 2
  + Die Bitte Kiews um weitere Luftabwehr wird in Berlin geprüft.
  - Bitte warten Sie hier.
ersuchen            demand + 2
  + Die Bundesregierung prüft das Ersuchen der Ukraine um weitere Luftabwehr.
  - Das Ersuchen liegt beim Amt.
gesuch              demand + 2 : um auf
  + Kiews Gesuch um Aufnahme liegt in Brüssel.
  - Das Gesuch des Häftlings wurde abgelegt.
antrag              demand + 2 : auf
  + Kiews Antrag auf Mitgliedschaft liegt in Brüssel.
  - Der Antrag des Verteidigers überraschte.
anliegen            demand + 2 : nach zu dass
  + Kiews Anliegen, mehr Luftabwehr zu erhalten, ist bekannt.
  - Das Anliegen der Kundin wurde schnell bearbeitet.
ruf                 demand + 2 : nach
  + Der Ruf der Ukraine nach Luftabwehr ist bekannt.
  - Der Ruf des Arztes hat gelitten.
verlangen           demand + 2
  + Moskaus Verlangen nach neuen Grenzen ist bekannt.
  - Der Ausweis ist auf Verlangen vorzuzeigen.
drängen             demand + 2 : auf nach zu
  + Das Drängen auf Sanktionen ist bekannt.
  - Im Drängen der Menge stürzte ein Kind.
anspruch            demand + 2
  + Chinas Anspruch auf die Inseln ist umstritten.
  - Die Übung stellt hohe Ansprüche.
wunsch              demand + 2 : nach zu dass ^auf
  + Der Wunsch der Ukraine nach einem Beitritt ist bekannt.
  - Die Torte gibt es auf Wunsch auch ohne Sahne.
wille               demand + 2
  + Der Wille Kiews zum Frieden ist bekannt.
  - Das Testament ist sein letzter Wille.
ziel                demand + 2
  + Moskaus Ziel eines neutralen Nachbarn bleibt bestehen.
  - Der Läufer kam als Dritter ins Ziel.
streben             demand + 2 : nach
  + Das Streben Kiews nach einem Beitritt zur NATO stößt in Moskau auf Ablehnung.
  - Das Streben der Streber nervt die Klasse.
vorschlag           propose + 2
  + Der Vorschlag der Türkei für eine Feuerpause liegt vor.
  - Ein guter Vorschlag!
gegenvorschlag      propose + 2
  + Der Gegenvorschlag Kiews für eine Feuerpause liegt vor.
  - Der Gegenvorschlag lag lange in der Schublade.
kompromissvorschlag propose + 2
  + Der Kompromissvorschlag der Türkei für eine Feuerpause liegt vor.
  - Der Kompromissvorschlag ist bekannt.
friedensvorschlag   propose + 2
  + Der Friedensvorschlag Chinas für die Ukraine umfasst zwölf Punkte.
  - Der Friedensvorschlag ist bekannt.
plan                propose + 2
  + Der Plan Frankreichs für eine Friedenstruppe liegt vor.
  - Der Bauherr zeichnete einen Plan.
friedensplan        propose + 2
  + Der Friedensplan Pekings für die Ukraine umfasst zwölf Punkte.
  - Der Friedensplan ist bekannt.
initiative          propose + 2
  + Die Initiative Brasiliens für eine Feuerpause liegt vor.
  - Der Schüler zeigt wenig Initiative.
idee                propose + 2
  + Macrons Idee einer Friedenstruppe ist bekannt.
  - Das ist eine gute Idee.
vorstoss            propose + 2 : für zu dass zum zur
  + Der Vorstoß Polens für neue Sanktionen ist bekannt.
  - Der Vorstoß der Panzer kam zum Stehen.
vorhaben            propose + 2
  + Das Vorhaben der Türkei, Schiffe zu schicken, ist bekannt.
  - Das Vorhaben ist gescheitert.
bestreben           propose + 2 : nach zu
  + Das Bestreben der Ukraine nach einem Beitritt zur EU ist seit langem bekannt.
  - Das Bestreben der Schülerin gefiel dem Lehrer.
bemühung            propose + 2 : um
  + Die Bemühungen der Türkei um eine Feuerpause sind bekannt.
  - Die Bemühungen der Ärzte waren vergeblich.
plädoyer            propose + 2
  + Das Plädoyer der Regierung für mehr Hilfe ist bekannt.
  - Der Anwalt hielt sein Plädoyer.
befürwortung        propose + 2
  + Die Befürwortung eines Beitritts durch Polen ist bekannt.
  - Die Befürwortung liegt vor.
empfehlung          propose + 2
  + Die Empfehlung der EU für einen Beitritt liegt vor.
  - Das Lokal ist eine Empfehlung.
vorstellung         propose + 2
  + Kiews Vorstellung von einem Frieden ist bekannt.
  - Die Vorstellung beginnt um acht Uhr.
entwurf             propose + 2
  + Der Entwurf Frankreichs für eine Resolution liegt vor.
  - Das Kleid ist ein Entwurf.
angebot             offer + 2 : ^=wohnung
  + Das Angebot der Türkei an Kiew ist bekannt.
  - Das Angebot an Wohnungen ist knapp.
gegenangebot        offer + 2
  + Das Gegenangebot der Bahn an die Gewerkschaft liegt vor.
  - Der Käufer wartet auf ein Gegenangebot.
kompromissangebot   offer + 2
  + Das Kompromissangebot Kiews an Moskau liegt vor.
  - Das Kompromissangebot ist bekannt.
zugeständnis        offer + 2
  + Das Zugeständnis der Regierung an Kiew ist bekannt.
  - Ein Zugeständnis kostet Kraft.
bereitschaft        offer + 2
  + Die Bereitschaft Kiews zu einem Austausch von Gefangenen ist seit langem bekannt.
  - Der Arzt hat heute Bereitschaft.
kompromissbereitschaft  offer + 2
  + Die Kompromissbereitschaft Kiews bei den Grenzen ist bekannt.
  - Ohne Kompromissbereitschaft geht es nicht.
verzicht            offer - 2
  + Der Verzicht Kiews auf den Beitritt ist bekannt.
  - Der Verzicht fiel ihr schwer.
entgegenkommen      offer + 2
  + Das Entgegenkommen Moskaus bei den Gefangenen überraschte alle.
  - Wir danken für Ihr Entgegenkommen.
zusage              promise + 3
  + Die Zusage der EU über weitere Panzer ist bekannt.
  - Die Bewerberin wartet auf eine Zusage.
zusicherung         promise + 3
  + Washingtons Zusicherung an Kiew steht.
  - Die Zusicherung fehlt im Kaufvertrag.
garantie            promise + 3
  + Die Garantie der USA für Kiew steht.
  - Der Händler gibt zwei Jahre Garantie.
versprechen         promise + 3
  + Das Versprechen der EU an Kiew steht.
  - Der Bräutigam brach sein Versprechen.
verpflichtung       promise + 3
  + Die Verpflichtung der EU zu weiterer Hilfe ist bekannt.
  - Familiäre Verpflichtungen hielten ihn auf.
beistand            promise + 2 : für zu
  + Der Beistand der USA für Kiew steht.
  - Der Angeklagte sprach mit seinem Beistand.
rückhalt            promise + 2 : für
  + Der Rückhalt der USA für Kiew bleibt stark.
  - Die Sportlerin fand Rückhalt in der Familie.
solidarität         promise + 2 : mit für gegenüber
  + Die Solidarität Polens mit der Ukraine bleibt stark.
  - Die Solidarität der Nachbarn tat ihr gut.
bekenntnis          promise + 2
  + Das Bekenntnis Berlins zur NATO ist bekannt.
  - Der Pfarrer wechselte das Bekenntnis.
unterstützung       promise + 2
  + Die Unterstützung der USA für Kiew bleibt stark.
  - Der Verein braucht Unterstützung.
zustimmung          accept + 2
  + Die Zustimmung Moskaus zu dem Plan ist bekannt.
  - Laute Zustimmung füllte den Saal.
einwilligung        accept + 2
  + Die Einwilligung Moskaus in den Austausch ist bekannt.
  - Die Klinik holte die Einwilligung ein.
einverständnis      accept + 2 : mit zu zum zur
  + Das Einverständnis Moskaus mit dem Plan ist bekannt.
  - Die Eltern gaben ihr Einverständnis.
einigung            accept + 2
  + Die Einigung der EU auf neue Hilfen ist bekannt.
  - Die Einigung kam spät.
anerkennung         accept + 2 : durch von der des als
  + Die Anerkennung eines palästinensischen Staates durch Spanien löste in Israel Kritik aus.
  - Die Arbeit fand viel Anerkennung.
votum               accept + 2 : für
  + Das Votum Polens für die Resolution ist bekannt.
  - Das Votum fiel knapp aus.
ja                  accept + 2 : zu zum zur
  + Das Ja der Schweiz zur Konferenz ist bekannt.
  - Ja, das stimmt.
ablehnung           reject - 3
  + Die Ablehnung des Plans durch Moskau ist bekannt.
  - Die Bewerberin erhielt eine Ablehnung.
weigerung           reject - 3
  + Die Weigerung Moskaus, die Truppen abzuziehen, ist bekannt.
  - Die Weigerung hatte Folgen.
absage              reject - 3
  + Die Absage Berlins an den Plan ist bekannt.
  - Der Bewerber bekam eine Absage.
abfuhr              reject - 3 : für an
  + Die Abfuhr Moskaus für die Vermittler ist bekannt.
  - Die Abfuhr von Müll kostet Geld.
nein                reject - 3 : zu zum zur
  + Das Nein Ungarns zu den Sanktionen ist bekannt.
  - Nein, das stimmt.
veto                reject - 3
  + Das Veto Russlands gegen die Resolution ist bekannt.
  - Das Veto ist ein altes Recht.
einspruch           reject - 3 : gegen
  + Der Einspruch Ungarns gegen den Beschluss ist bekannt.
  - Der Einspruch des Fahrers kam zu spät.
widerspruch         reject - 2 : gegen zu zum
  + Der Widerspruch Ungarns gegen den Beschluss ist bekannt.
  - Der Widerspruch in der Aussage fiel auf.
widerstand          reject - 2
  + Der Widerstand Ungarns gegen den Beitritt ist bekannt.
  - Der Draht hat einen hohen Widerstand.
zurückweisung       reject - 3
  + Die Zurückweisung des Plans durch Moskau ist bekannt.
  - Die Zurückweisung schmerzte ihn.
protest             reject - 3 : gegen
  + Der Protest Chinas gegen die Zölle ist bekannt.
  - Der Protest der Schüler verlief friedlich.
boykott             reject - 3 : durch von gegen
  + Der Boykott des Gipfels durch China ist bekannt.
  - Der Boykott hatte Folgen.
kündigung           reject - 3 : durch von =abkommen* =vertrag*
  + Die Kündigung des Vertrags durch Russland ist bekannt.
  - Die Kündigung traf den Koch hart.
kritik              reject - 2 : an
  + Die Kritik Ungarns an den Sanktionen bleibt bestehen.
  - Die Kritik lobte den Film.
verurteilung        reject - 2 : durch
  + Die Verurteilung der Sanktionen durch China ist bekannt.
  - Die Verurteilung des Täters dauerte lange.
vorbehalt           hedge 0 0 : ^unter
  + Die Vorbehalte Ungarns gegen den Beitritt sind bekannt.
  - Der Preis gilt unter Vorbehalt.
  - Der Verkauf steht unter dem Vorbehalt einer Prüfung.
bedenken            hedge 0 0
  + Die Bedenken Ungarns gegen den Beitritt sind bekannt.
  - Bedenken Sie das bitte.
zurückhaltung       hedge 0 0
  + Die Zurückhaltung Berlins bei den Raketen ist bekannt.
  - Der Gast aß mit Zurückhaltung.
skepsis             reject - 1
  + Die Skepsis Ungarns gegenüber dem Beitritt der Ukraine hält an.
  - Skepsis ist eine Tugend.
zweifel             reject - 1 : an
  + Die Zweifel Ungarns an den Sanktionen sind bekannt.
  - Ohne Zweifel war das Spiel gut.
drohung             threaten + 3
  + Die Drohung Moskaus mit einem Angriff ist bekannt.
  - Die Polizei nahm die Drohung ernst.
androhung           threaten + 3
  + Die Androhung neuer Zölle durch Washington ist bekannt.
  - Die Beamten handelten nach Androhung.
kriegsdrohung       threaten + 3
  + Die Kriegsdrohung Moskaus gegen Polen ist bekannt.
  - Die Kriegsdrohung blieb folgenlos.
warnung             reject - 2 : vor
  + Die Warnung Moskaus vor einem Beitritt ist bekannt.
  - Die Warnung auf der Packung ist klein.
einladung           call_talks + 2 : ^=jahrestag ^=feier ^=hochzeit ^=geburtstag ^=parade
  + Die Einladung der Türkei an beide Seiten ist bekannt.
  - Die Braut verschickte Einladungen.
  - Die Einladung der Türkei zum Jahrestag ist bekannt.
gesprächsangebot    call_talks + 2
  + Das Gesprächsangebot Kiews an Moskau steht.
  - Das Gesprächsangebot ist bekannt.
vermittlungsangebot call_talks + 2
  + Das Vermittlungsangebot der Türkei an beide Seiten ist bekannt.
  - Das Vermittlungsangebot ist bekannt.
gesprächsbereitschaft   call_talks + 2
  + Die Gesprächsbereitschaft Kiews gegenüber Moskau ist bekannt.
  - Gesprächsbereitschaft ist eine Tugend.
verhandlungsbereitschaft call_talks + 2
  + Die Verhandlungsbereitschaft Kiews gegenüber Moskau ist bekannt.
  - Verhandlungsbereitschaft ist eine Tugend.
`

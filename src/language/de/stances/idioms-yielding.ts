// Further German verbs and set phrases of saying yes, giving, helping, threatening and leaving open. Row language:
// ../../lexicon-row.ts.
export const idiomsOfYielding = `
sich anfreunden ~ schwer    reject - 2 : mit damit
  + Kiew kann sich mit dem Plan nur schwer anfreunden.
  - Die Kinder freundeten sich an.
sich anfreunden     open + 1 : mit damit ^=nachbar ^=mitschüler
  + Peking kann sich mit dem Modell anfreunden.
  - Die Kinder freundeten sich mit dem Nachbarn an.
sich arrangieren    accept + 2 : mit damit
  + Budapest arrangiert sich mit dem Abkommen.
  - Die Floristin arrangierte Blumen.
leben ~ mit         open + 1 : =kann =können =könne =könnte =könnten
  + Budapest kann mit dem Kompromiss leben.
  - Der Hund lebt mit zwei Katzen.
leben ~ damit       open + 1 : =kann =können =könne =könnte =könnten
  + Budapest kann damit leben.
  - Der Hund lebt damit gut.
einwenden           accept + 2 : nichts
  + Moskau hat gegen einen Beitritt nichts einzuwenden.
  - Der Anwalt wandte ein, dass die Frist läuft.
haben ~ nichts dagegen  accept + 2
  + Ankara hat nichts dagegen.
  - Der Koch hat nichts im Haus.
haben ~ keine einwände  accept + 2
  + Bern hat keine Einwände gegen den Plan.
  - Die Schule hat keine Turnhalle.
erheben ~ keine einwände    accept + 2
  + Bern erhebt keine Einwände gegen den Plan.
  - Der Nebel erhob sich.
erheben ~ einwände  reject - 2 : ^keine ^sich
  + Bern erhebt Einwände gegen den Plan.
  - Der Nebel erhob sich.
haben ~ einwände    reject - 2 : ^keine
  + Bern hat Einwände gegen den Plan.
  - Die Schule hat eine Turnhalle.
haben ~ bedenken    hedge 0 0 : ^keine
  + Athen hat Bedenken gegen den Plan.
  - Die Schule hat eine Turnhalle.
geben ~ bedenken    hedge 0 0 : gegen wegen ^=keine @other
  + Im Kreml gibt es Bedenken gegen den Plan.
  - Der Arzt gab zu bedenken, dass es regnet.
geben ~ vorbehalte  hedge 0 0 : gegen ^=keine @other
  + In Athen gibt es Vorbehalte gegen den Plan.
  - Der Hof gab ihm Milch.
kommen ~ aus        hedge 0 0 : =bedenken =vorbehalte @other
  + Aus Paris kommen Bedenken gegen den Plan.
  - Aus dem Wald kommt ein Reh.
bestehen ~ bedenken hedge 0 0 : gegen ^=keine @other
  + In Athen bestehen Bedenken gegen den Plan.
  - Der Kuchen besteht aus Mehl.
haben ~ zweifel     hedge 0 0 : ^keine ^keinen
  + Athen hat Zweifel an dem Plan.
  - Die Schule hat eine Turnhalle.
sagen ~ ja          accept + 2 : zu zum zur dazu
  + Bern sagt Ja zu dem Abkommen.
  - Der Wirt sagte ja, dass es regnet.
hinnehmen           accept + 2 : =ergebnis =kompromiss =vorschl* =einigung =entscheidung* ^nicht
  + Der Verband nimmt das Ergebnis hin.
  - Das Team musste eine Niederlage hinnehmen.
geben ~ statt       accept + 2 : ^=reis
  + Das Ministerium gibt dem Antrag Polens statt.
  - Die Köchin gab ihm Reis statt Brot.
abnicken            accept + 2
  + Der Rat nickt das Paket ab.
  - Das Abnicken dauerte eine Stunde.
mitspielen          accept + 2 : bei ^#n-sport-culture
  + Budapest spielt bei den Sanktionen mit.
  - Der Junge spielt im Chor mit.
verabreden          accept + 2 : ^sich
  + Beide Seiten verabreden eine Feuerpause.
  - Die Freunde verabredeten sich im Kino.
sich geben ~ zufrieden  accept + 2 : mit damit
  + Kiew gibt sich mit dem Angebot zufrieden.
  - Der Wirt gibt sich Mühe.
finden ~ zustimmung  accept + 2 : ^keine ^keinerlei ^wenig ^kaum ^nicht @other
  + In Budapest findet der Plan Zustimmung.
  - Der Gast fand seine Brille.
finden ~ zuspruch   accept + 2 : ^keinen ^wenig ^kaum ^nicht @other
  + Bei der Opposition findet der Plan Zuspruch.
  - Der Gast fand seine Brille.
finden ~ anklang    accept + 2 : ^keinen ^wenig ^kaum ^nicht @other
  + In Wien findet der Vorschlag Anklang.
  - Der Gast fand seine Brille.
sich stellen ~ hinter   accept + 2 : =plan =vorschl* =idee =vorhaben =entwurf =forderung* =initiative =abkommen =erklärung =kompromiss
  + Paris stellt sich hinter den Vorschlag.
  - Der Junge stellte sich hinter den Baum.
votieren            accept + 2 : für dafür @somebody
  + Der Rat votiert für den Vertrag.
  - Der Rat votiert am Montag.
sich stellen ~ dahinter accept + 2
  + Berlin stellt sich dahinter.
  - Das Kind stellte sich an die Wand.
schreiben ~ fest    accept + 2
  + Beide Seiten schreiben die Grenze fest.
  - Die Kinder schreiben einen Brief.
stossen ~ auf       accept + 2 : =zustimmung =wohlwollen =interesse @other
  + In Warschau stößt der Plan auf Zustimmung.
  - In Rom stießen Forscher auf Knochen.
kommen ~ aus        accept + 2 : =zustimmung =unterstützung =zuspruch @other
  + Aus Warschau kommt Zustimmung.
  - Aus dem Wald kommt ein Reh.
hören ~ aus         accept + 2 : =zustimmung =zuspruch @other
  + Aus Warschau ist Zustimmung zu hören.
  - Aus dem Wald hörte man ein Reh.
kommen ~ aus        demand + 2 : =forderung* @other
  + Aus Warschau kommt die Forderung nach neuen Sanktionen.
  - Aus dem Wald kommt ein Reh.
räumen              offer + 2 : =gebiet* =stellung* =stadt =städte =korridor =insel* =halbinsel
  + Kiew räumt die Stadt.
  - Die Feuerwehr räumte das Haus.
hergeben            offer + 2 : ^viel @somebody
  + Die Fraktion gibt das Ressort her.
  - Der Bericht gibt viel her.
antragen            offer + 2
  + Der Präsident trägt der Opposition das Amt an.
  - Das Antragen fiel ihr schwer.
sich andienen       offer + 2
  + Ankara dient sich als Vermittler an.
  - Das Andienen fiel ihr schwer.
sich erbieten       offer + 2
  + Bern erbietet sich, einen Austausch zu begleiten.
  - Das Erbieten fiel ihr schwer.
sich zeigen ~ empfänglich   open + 1
  + Die Regierung zeigte sich für den Vorschlag empfänglich.
  - Das Bild zeigt sich im Spiegel.
sich zeigen ~ reserviert    hedge 0 0
  + Berlin zeigte sich reserviert.
  - Das Bild zeigt sich im Spiegel.
lassen ~ mit sich reden open + 1
  + Bern lässt bei den Fristen mit sich reden.
  - Das Kind lässt den Hund los.
lassen ~ sich reden open + 1 : @speaker
  + „Über die Fristen lässt sich reden“, sagte Merz.
  - Die Nachbarn ließen das Licht an.
reden ~ man         open + 1 : =kann =könne =könnte @speaker
  + „Über die Fristen kann man reden“, sagte Merz.
  - Die Nachbarn redeten über das Wetter.
lassen ~ sich sprechen  open + 1 : @speaker
  + „Über die Fristen lässt sich sprechen“, sagte Merz.
  - Die Kinder ließen das Licht an.
sprechen ~ man      open + 1 : =kann =könne =könnte @speaker
  + „Über die Fristen kann man sprechen“, sagte Merz.
  - Die Kinder sprachen über das Wetter.
sich vorstellen     open + 1 : =kann =können =könne =könnte =könnten
  + Rom kann sich eine Teilnahme vorstellen.
  - Die neue Lehrerin stellte sich vor.
nachdenken          open + 1 : über @somebody
  + Paris denkt über eine Mission nach.
  - Die Schülerin dachte lange nach.
überlegen           open + 1 : zu
  + Berlin überlegt, Raketen zu liefern.
  - Die Schülerin überlegte lange.
weisen ~ von hand   open + 1 : nicht
  + Kairo weist eine Beteiligung nicht von der Hand.
  - Der Pfeil weist nach oben.
lassen ~ offen      hedge 0 0 : ^=fenster ^=tür
  + Berlin lässt die Frage offen.
  - Der Mieter lässt das Fenster offen.
vermeiden ~ festlegung  hedge 0 0
  + Der Kanzler vermeidet eine Festlegung.
  - Der Arzt vermeidet Zucker.
ausweichen          hedge 0 0 : =frage*
  + Der Kanzler weicht der Frage aus.
  - Der Fahrer wich dem Hund aus.
sich zieren         hedge 0 0 : @somebody
  + Brüssel ziert sich.
  - Ein Bild ziert die Wand.
zaudern             hedge 0 0
  + Berlin zaudert bei den Raketen.
  - Das Zaudern fiel auf.
hinhalten           hedge 0 0
  + Moskau hält die Vermittler hin.
  - Das Hinhalten fiel auf.
studieren           hedge 0 0 : =vorschl* =entwurf =plan* =text =papier
  + Moskau studiert den Vorschlag.
  - Die Tochter studiert Medizin.
analysieren         hedge 0 0 : =vorschl* =entwurf =plan* =angebot*
  + Moskau analysiert den Vorschlag.
  - Das Labor analysierte die Probe.
begutachten         hedge 0 0 : =vorschl* =entwurf =plan* =angebot*
  + Moskau begutachtet den Entwurf.
  - Der Händler begutachtete das Rad.
beisteuern          promise + 2 : =milliard* =million* =euro =dollar =soldat* =waffe*
  + Berlin steuert zwei Milliarden Euro bei.
  - Die Tante steuerte einen Kuchen bei.
verdoppeln          promise + 2 : =hilfe* =mittel =unterstützung
  + Berlin verdoppelt die Hilfe für Kiew.
  - Die Firma verdoppelte den Umsatz.
zahlen              promise + 2 : =milliard* =million*
  + Berlin zahlt zwei Milliarden Euro an Kiew.
  - Der Gast zahlte zwölf Euro.
mitwirken           promise + 2 : an bei ^#n-sport-culture
  + Paris wirkt an der Mission mit.
  - Der Sänger wirkte in der Oper mit.
aufnehmen ~ wieder  promise + 2 : =hilfe* =lieferung* =weitergabe =unterstützung
  + Washington nimmt die Lieferungen wieder auf.
  - Der Sänger nahm das Lied wieder auf.
abgeben             promise + 2 : =panzer* =batterie* =system* =artillerie =waffe* =flugzeug*
  + Athen gibt zwei Batterien ab.
  - Der Schüler gab das Heft ab.
lassen ~ im stich   promise + 2 : nicht nie
  + Berlin lässt Kiew nicht im Stich.
  - Der Bruder ließ sie im Stich.
legen ~ nieder      threaten + 2 : =arbeit
  + Die Lokführer legen die Arbeit nieder.
  - Der Bote legte den Kranz nieder.
bestreiken          threaten + 2
  + Die Gewerkschaft bestreikt die Häfen.
  - Der bestreikte Hafen lag still.
aussperren          threaten + 3 : ^sich
  + Die Arbeitgeber sperren die Belegschaft aus.
  - Der Mieter sperrte sich aus.
klagen              threaten + 2 : gegen dagegen vor @somebody
  + Die Gewerkschaft will gegen das Gesetz klagen.
  - Die Patientin klagte über Schmerzen.
vorgehen            threaten + 2 : gegen dagegen @somebody
  + Brüssel will gegen die Tanker vorgehen.
  - Die Uhr geht vor.
antworten           threaten + 3 : =hart =entschlossen =angemessen =entsprechend =gegenschlag*
  + Moskau will entschlossen antworten.
  - Die Schülerin antwortete leise.
bleiben ~ nicht ohne    threaten + 3 : =antwort =folgen =konsequenzen @speaker
  + „Das bleibt nicht ohne Antwort“, sagte Peskow.
  - Die Gäste blieben nicht ohne Getränke.
bleiben ~ nicht unbeantwortet   threaten + 3 : @speaker
  + „Das bleibt nicht unbeantwortet“, sagte Peskow.
  - Die Gäste blieben nicht.
betrachten          threaten + 3 : =ziel =kriegshandlung =kriegserklärung =feindselig*
  + Moskau betrachtet fremde Soldaten als legitimes Ziel.
  - Die Gäste betrachteten das Bild.
ansehen             threaten + 3 : =ziel =kriegshandlung =kriegserklärung
  + Moskau sieht fremde Soldaten als legitimes Ziel an.
  - Die Gäste sahen das Bild an.
auslösen            threaten + 3 : =mechanismus =snapback @somebody
  + Paris löst den Mechanismus aus.
  - Der Funke löste ein Feuer aus.
sich setzen ~ an tisch  call_talks + 2 : mit ^=essen
  + Kiew setzt sich mit Moskau an einen Tisch.
  - Die Gäste setzten sich an den Tisch.
kommen ~ verhandlungstisch  call_talks + 2
  + Moskau kommt an den Verhandlungstisch.
  - Der Gast kam spät.
bringen ~ verhandlungstisch call_talks + 2
  + Washington bringt beide an den Verhandlungstisch.
  - Der Kellner brachte Bier.
anberaumen          call_talks + 2 : =treffen =gespräch* =sitzung =gipfel*
  + Ankara beraumt ein Treffen an.
  - Das Gericht beraumte den Prozess an.
ansetzen            call_talks + 2 : =treffen =gespräch* =gipfel* =verhandlung*
  + Ankara setzt ein Treffen an.
  - Der Baum setzt Moos an.
`

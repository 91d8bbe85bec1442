// German verbs of saying yes. Row language: ../../lexicon-row.ts.
export const accepting = `
beschliessen        accept + 2 : ^abend
  + Der Bundestag beschließt neue Hilfen.
  - Ein Feuerwerk beschloss den Abend.
sich bekennen       accept + 2 : zu zum zur ^schuldig
  + Berlin bekennt sich zur Mitgliedschaft der Ukraine.
  - Der Angeklagte bekannte sich schuldig.
sich einlassen      accept + 2 : auf darauf
  + Moskau lässt sich auf eine Feuerpause ein.
  - Der Verdächtige ließ sich zu den Vorwürfen ein.
sich abfinden       accept + 2 : mit damit
  + Kiew findet sich mit der Teilung ab.
  - Der Konzern fand die Aktionäre mit Geld ab.
bestätigen          accept + 2 : =einigung =vereinbarung =abkommen =zustimmung =teilnahme =waffenruhe
  + Kiew bestätigt die Einigung über den Austausch.
  - Das Labor bestätigte den Verdacht.
signalisieren       accept + 2 : =zustimmung =einverständnis
  + Warschau signalisiert Zustimmung.
  - Das Licht signalisiert Gefahr.
schliessen          accept + 2 : =abkommen =vertrag =vereinbarung =kompromiss =frieden
  + Kiew schließt ein Abkommen mit Washington.
  - Der Laden schließt um acht Uhr.
besiegeln           accept + 2 : ^=niederlage ^=abstieg @somebody
  + Beide Seiten besiegeln den Austausch.
  - Das Tor besiegelte die Niederlage.
  - Das Schicksal besiegelte seine Laufbahn.
verkünden           accept + 2 : =einigung =waffenruhe =waffenstillstand =feuerpause
  + Putin verkündet eine Waffenruhe.
  - Der Richter verkündete das Urteil.
sich erklären ~ einverstanden   accept + 2
  + Kiew erklärt sich mit dem Plan einverstanden.
  - Die Lehrerin erklärte den Schülern, dass die Eltern einverstanden sind.
begrüssen           accept + 2 : ^#person ^=gast ^=gäste ^=flughafen
  + Berlin begrüßt die Einigung.
  - Der Kanzler begrüßte seinen Gast am Flughafen.
  - Minister Braun begrüßte die Delegierten in Köln.
loben               accept + 2 : =vorschl* =plan* =initiative =angebot
  + Washington lobt den Vorschlag aus Ankara.
  - Die Lehrerin lobte den Schüler.
würdigen            accept + 2 : =vorschl* =plan* =initiative =einigung
  + Rom würdigt die Initiative.
  - Die Stadt würdigte den Maler mit einer Feier.
# what the lemmatiser makes of "ist mit dem Plan einverstanden"
einverstehen        accept + 2 : mit damit
  + Kiew ist mit dem Plan einverstanden.
  - Die Eltern sind in dem Punkt einverstanden.
zustimmen           accept + 2 : ^=befragte ^=befragten
  + Der Rat stimmt den Hilfen zu.
  - Der Aussage stimmen die meisten Befragten zu.
stimmen             accept + 2 : für dafür
  + Prag stimmt für die Resolution.
  - Die Zahlen stimmen.
akzeptieren         accept + 2 : @somebody
  + Kiew akzeptiert die Feuerpause.
  - Der Automat akzeptiert die Münze.
einwilligen         accept + 2 : ^#n-health
  + Moskau willigt in den Austausch ein.
  - Die Patientin willigte in die Behandlung ein.
annehmen            accept + 2 : =vorschl* =plan* =angebot* =bedingung* =forderung* =einladung =ultimatum =abkommen =kompromiss =resolution
  + Kiew nimmt das Angebot an.
  - Die Polizei nimmt einen Unfall an.
übernehmen          accept + 2 : =vorschl* =forderung* =position
  + Paris übernimmt den Vorschlag aus Warschau.
  - Der Sohn übernahm den Hof.
billigen            accept + 2
  + Der Senat billigt das Hilfspaket.
  - Die billigen Karten waren schnell weg.
bewilligen          accept + 2 : ^#n-health
  + Der Kongress bewilligt weitere Hilfen.
  - Die Kasse bewilligte die Therapie.
genehmigen          accept + 2 : ^sich
  + Washington genehmigt den Export der Raketen.
  - Der Koch genehmigte sich ein Bier.
verabschieden       accept + 2 : =gesetz* =paket* =hilfspaket* =resolution* =haushalt*
  + Der Kongress verabschiedet das Hilfspaket.
  - Der Trainer verabschiedete seine Spieler.
absegnen            accept + 2 : ^=urlaub
  + Das Kabinett segnet das Paket ab.
  - Der Chef segnete den Urlaub ab.
durchwinken         accept + 2 : ^#n-transport
  + Das Parlament winkt das Gesetz durch.
  - Der Zöllner winkte die Autos durch.
gutheissen          accept + 2 : ^=heirat
  + Peking hat den Vorschlag gutgeheißen.
  - Der Vater hat die Heirat gutgeheißen.
heissen ~ gut       accept + 2 : ^=heirat
  + Peking heißt den Vorschlag gut.
  - Der Vater hieß die Heirat gut.
beipflichten        accept + 2 : @somebody ^=nickend ^=lachend
  + Rom pflichtet dem Vorschlag bei.
  - Der Kollege pflichtete ihr lachend bei.
sich einigen        accept + 2
  + Die beiden Länder einigten sich auf einen Austausch.
  - Bismarck einigte das Land.
sich verständigen   accept + 2 : auf darauf über darüber
  + Moskau und Kiew verständigen sich auf einen Austausch.
  - Die Reisenden verständigten sich mit Gesten.
übereinkommen       accept + 2
  + Die beiden Länder sind übereingekommen, Gefangene auszutauschen.
  - Das Übereinkommen trat im Mai in Kraft.
kommen ~ überein    accept + 2
  + Die beiden Länder kamen überein, Gefangene auszutauschen.
  - Der Nebel kam am Morgen.
sich anschliessen   accept + 2 : =forderung* =vorschl* =plan* =initiative =erklärung =sanktion*
  + Norwegen schließt sich den Sanktionen an.
  - Der Techniker schloss den Ofen an.
beitreten           accept + 2 : =abkommen* =vertrag* =koalition =initiative =erklärung
  + Japan tritt der Initiative bei.
  - Der Junge trat dem Schachklub bei.
mitmachen           accept + 2 : =sanktion* =koalition* =initiative* =plan*
  + Japan macht bei den Sanktionen mit.
  - Die Kinder machen im Chor mit.
mitziehen           accept + 2 : ^obj
  + Budapest zieht bei den Sanktionen mit.
  - Der Strom zog das Boot mit.
vereinbaren         accept + 2 : ^=beruf ^=familie
  + Beide Seiten vereinbaren eine Feuerpause.
  - Viele Eltern vereinbaren Beruf und Familie.
abschliessen        accept + 2 : =abkommen =vertrag =vereinbarung =tarifvertrag
  + Kiew schließt einen Vertrag mit Berlin ab.
  - Der Mann schloss die Tür ab.
unterzeichnen       accept + 2 : =abkommen* =vertrag* =vereinbarung* =erklärung =memorandum =pakt =waffenruhe =papier
  + Beide Präsidenten unterzeichnen das Abkommen.
  - Der Maler unterzeichnete das Bild.
unterschreiben      accept + 2 : =abkommen* =vertrag* =vereinbarung* =erklärung =memorandum =pakt =papier =tarifvertrag* =koalitionsvertrag* =satz =klausel =kompromiss*
  + Selenskyj unterschreibt den Vertrag.
  - Der Sänger unterschrieb Karten.
ratifizieren        accept + 2
  + Das Parlament ratifiziert den Vertrag.
  - Der ratifizierte Vertrag liegt im Archiv.
respektieren        accept + 2 : =abkommen* =waffenruhe =grenze* =entscheidung* =souveränität
  + Moskau respektiert das Abkommen.
  - Die Schüler respektieren ihren Lehrer.
einlenken           accept + 2 : @somebody
  + Budapest lenkt ein.
  - Das Auto lenkte in die Kurve ein.
einschwenken        accept + 2 : auf @somebody
  + Rom schwenkt auf die Linie der Partner ein.
  - Das Auto schwenkte auf die Straße ein.
nachgeben           accept + 2 : @somebody
  + Moskau gibt dem Druck nach.
  - Das Eis gab unter den Füßen nach.
sich fügen          accept + 2 : ^in ^ins
  + Kiew fügt sich dem Druck.
  - Das Haus fügt sich gut in die Straße.
sich beugen         accept + 2 : ^über ^vor
  + Budapest beugt sich dem Druck aus Brüssel.
  - Die Frau beugte sich über die Karte.
nehmen ~ in kauf    accept + 2 : ^hand
  + Berlin nimmt höhere Preise in Kauf.
  - Die Kundin nahm vor dem Kauf das Buch in die Hand.
eingehen            accept + 2 : auf
  + Moskau geht auf die Forderungen ein.
  - Die Pflanze ging im Winter ein.
nachkommen          accept + 2 : =forderung* =aufforderung =bitte =wunsch
  + Kiew kommt der Forderung nach.
  - Die Kinder kamen später nach.
folgen              accept + 2 : =forderung* =empfehlung* =aufforderung =vorschl* ^auf
  + Berlin folgt der Empfehlung der Kommission.
  - Auf die Empfehlung folgte ein langer Streit.
geben ~ grünes licht    accept + 2 : @somebody
  + Washington gibt grünes Licht für die Lieferung.
  - Die Lampe gibt grünes Licht.
geben ~ zustimmung      accept + 2 : ^es
  + Der Senat gibt seine Zustimmung zu dem Vertrag.
  - Für den Plan gibt es viel Zustimmung.
erzielen            accept + 2 : =einigung =kompromiss =abkommen =tarif* =vereinbarung =übereinkunft
  + Beide Seiten erzielen eine Einigung.
  - Der Stürmer erzielte zwei Tore.
erreichen           accept + 2 : =einigung =kompromiss =abkommen =vereinbarung
  + Beide Seiten erreichen einen Kompromiss.
  - Der Zug erreichte Kiew pünktlich.
anerkennen          accept + 2 : ^=mühe ^=leistung
  + Paris erkennt den Staat Palästina an.
  - Die Kollegen erkannten seine Leistung an.
mittragen           accept + 2 : ^#n-thing
  + Budapest trägt die Sanktionen mit.
  - Der Junge trug die Koffer mit.
einhalten           accept + 2 : =waffenruhe =waffenstillstand =feuerpause =abkommen
  + Kiew hält die Waffenruhe ein.
  - Der Fahrer hielt den Abstand ein.
sich halten         accept + 2 : =waffenruhe =waffenstillstand =feuerpause =abkommen =vereinbarung
  + Moskau hält sich an die Feuerpause.
  - Das Gerücht hält sich hartnäckig.
fassen ~ beschluss  accept + 2
  + Der Rat fasst den Beschluss zur Aufnahme der Ukraine.
  - Der Eimer fasst zehn Liter.
einknicken          accept + 2 : @somebody
  + Budapest knickt ein.
  - Das Dach knickte ein.
ebnen ~ weg         accept + 2 : für @somebody
  + Der Rat ebnet den Weg für den Beitritt.
  - Die Forschung ebnet den Weg für neue Geräte.
lassen ~ freie hand accept + 2
  + Washington lässt Kiew freie Hand.
  - Der Vater ließ die Hand des Kindes los.
`

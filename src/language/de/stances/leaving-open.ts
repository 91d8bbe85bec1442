// German verbs of leaving it open and of talks. Row language: ../../lexicon-row.ts.
export const leavingOpen = `
offenlassen         hedge 0 0 : ^=fenster ^=tür
  + Berlin hat die Frage offengelassen.
  - Der Mieter hat das Fenster offengelassen.
sich festlegen      hedge 0 0 : nicht
  + Berlin will sich nicht festlegen.
  - Der Rat will die Gebühren nicht festlegen.
sich vorbehalten    threaten + 2 : =gegenmassnahm* =massnahm* =vergeltung* =sanktion* =konsequenz* =schritte* =zölle* =strafzölle* =klage* =antwort =reaktion*
  + Peking behält sich Gegenmaßnahmen vor.
  - Der Wirt behält sich das Rauchen vor.
sich vorbehalten    open + 1
  + Washington behält sich eine Prüfung vor.
  - Das Recht ist Mitgliedern vorbehalten.
sich offenhalten    open + 1
  + Berlin will sich die Lieferung offenhalten.
  - Der Wirt will den Laden bis Mitternacht offenhalten.
sich halten ~ offen open + 1
  + Berlin hält sich die Lieferung offen.
  - Der Wirt hält den Laden bis Mitternacht offen.
halten ~ tür offen  open + 1 : für
  + Brüssel hält die Tür für Kiew offen.
  - Der Portier hielt der Dame die Tür offen.
ziehen ~ in betracht    open + 1
  + Berlin zieht eine Lieferung in Betracht.
  - Der Ochse zog den Karren.
fassen ~ ins auge   open + 1 : ^sich
  + Berlin fasst neue Lieferungen ins Auge.
  - Die Frau fasste sich ins Auge.
spielen ~ mit gedanken  open + 1
  + Berlin spielt mit dem Gedanken an eine Lieferung.
  - Das Kind spielt mit dem Ball.
liebäugeln          open + 1 : mit damit ^#n-thing
  + Budapest liebäugelt mit einem Austritt.
  - Die Kundin liebäugelt mit einem Hut.
überdenken          open + 1 : =haltung =position =entscheidung* =kurs
  + Berlin überdenkt seine Haltung.
  - Der Autor will den letzten Satz überdenken.
prüfen              open + 1 : ob @somebody
  + Norwegen prüft, ob es dem Abkommen beitritt.
  - Der Lehrer prüfte den Schüler.
prüfen              hedge 0 0 : =vorschl* =plan* =angebot* =antrag* =forderung* =idee* =offerte* =vorstoss* =initiative* =entwurf
  + Berlin prüft den Vorschlag.
  - Der Lehrer prüfte den Schüler.
abwägen             hedge 0 0 : ^#n-goods
  + Berlin wägt die Risiken einer Lieferung ab.
  - Der Koch will das Salz abwägen.
abwarten            hedge 0 0 : ^#n-nature
  + Bern wartet die Entscheidung ab.
  - Die Wanderer warteten den Regen ab.
schwanken           hedge 0 0 : zwischen @somebody
  + Berlin schwankt zwischen Hilfe und Rückzug.
  - Die Temperatur schwankt zwischen zwei und fünf Grad.
sich enthalten      hedge 0 0
  + Budapest enthält sich der Stimme.
  - Der Saft enthält Zucker.
zögern ~ nicht      threaten + 3 : zu
  + Washington wird nicht zögern, neue Zölle zu verhängen.
  - Berlin zögert bei den Raketen.
zögern              hedge 0 0 : bei mit zu
  + Berlin zögert bei den Raketen.
  - Der Springer zögerte am Beckenrand.
sich zeigen ~ offen open + 1 : für
  + Berlin zeigt sich offen für einen Austausch.
  - Der Laden zeigt sich bei Regen offen.
erbitten ~ bedenkzeit   hedge 0 0
  + Rom erbittet Bedenkzeit.
  - Der Gast erbat ein Glas Wasser.
`

export const talking = `
verhandeln          call_talks + 2 : ^=fall ^=mord
  + Kiew verhandelt mit Moskau.
  - Das Landgericht verhandelt den Fall seit Montag.
sich treffen        call_talks + 2 : =will =wolle =bereit =möchte =werden
  + Selenskyj will sich mit Putin treffen.
  - Die Familie trifft sich sonntags.
sich zusammensetzen call_talks + 2 : mit
  + Kiew setzt sich mit Moskau zusammen.
  - Der Rat setzt sich aus zehn Ländern zusammen.
sich setzen ~ verhandlungstisch call_talks + 2
  + Moskau setzt sich an den Verhandlungstisch.
  - Der Gast setzte sich ans Fenster.
einladen            call_talks + 2 : ^=grillen ^=geburtstag ^=hochzeit ^=fest
  + Ankara lädt beide Seiten nach Istanbul ein.
  - Der Nachbar lud zum Grillen ein.
einberufen          call_talks + 2 : =gipfel* =sitzung* =konferenz* =sondersitzung* =treffen
  + Paris beruft einen Gipfel ein.
  - Die Armee berief ihn im Herbst ein.
laden               call_talks + 2 : =gespräch* =verhandlung* =treffen
  + Ankara lädt zu einem Treffen.
  - Die Arbeiter laden Kisten auf den Wagen.
vermitteln          call_talks + 2 : zwischen in im bei
  + Ankara vermittelt zwischen Moskau und Kiew.
  - Die Lehrerin vermittelt Grundwissen.
sondieren           call_talks + 2 : =gespräch* =möglichkeit* =verhandlung*
  + Ankara sondiert Möglichkeiten für Gespräche.
  - Der Arzt sondierte die Wunde.
ausloten            open + 1 : ^=tiefe
  + Ankara lotet eine Feuerpause aus.
  - Das Schiff lotete die Tiefe aus.
führen              call_talks + 2 : =gespräch* =verhandlung* =dialog
  + Washington führt Gespräche mit Moskau.
  - Die Straße führt zum Hafen.
aufnehmen           call_talks + 2 : =gespräch* =verhandlung* =dialog
  + Moskau nimmt Gespräche auf.
  - Der Sänger nahm ein Lied auf.
wiederaufnehmen     call_talks + 2 : =gespräch* =verhandlung* =dialog
  + Moskau will die Verhandlungen wiederaufnehmen.
  - Das Gericht will den Fall wiederaufnehmen.
zurückkehren        call_talks + 2 : =verhandlungstisch =gesprächen
  + Moskau kehrt an den Verhandlungstisch zurück.
  - Der Urlauber kehrte nach Hause zurück.
reden               call_talks + 2 : =bereit =will =wolle
  + Kiew will mit Moskau reden.
  - Die Nachbarn redeten über das Wetter.
fortsetzen          call_talks + 2 : =gespräch* =verhandlung* =dialog
  + Beide Seiten setzen die Gespräche fort.
  - Der Zug setzte die Fahrt fort.
suchen ~ gespräch   call_talks + 2 : ^nach
  + Berlin sucht das Gespräch mit Moskau.
  - Der Gast suchte im Gespräch nach Worten.
suchen ~ dialog     call_talks + 2 : mit
  + Rom sucht den Dialog mit Teheran.
  - Der Autor suchte einen Dialog für die Szene.
ausrichten          call_talks + 2 : =gipfel* =konferenz* =treffen =gespräch*
  + Ankara richtet den Gipfel aus.
  - Der Soldat richtete die Antenne aus.
zusammenkommen      call_talks + 2 : =gespräch* =verhandlung*
  + Beide Seiten kommen zu Gesprächen zusammen.
  - Die Verwandten kamen zum Essen zusammen.
anrufen             call_talks + 2 : =gericht* =schlichtung* =vermittl*
  + Die Gewerkschaft ruft die Schlichtung an.
  - Die Tochter rief ihre Mutter an.
anmelden ~ gesprächsbedarf hedge 0 0
  + Die Union meldete Gesprächsbedarf an.
  - Die Firma meldete Insolvenz an.
`

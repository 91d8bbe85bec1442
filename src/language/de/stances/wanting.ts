// German verbs of wanting something of somebody. Row language: ../../lexicon-row.ts.
export const wanting = `
fordern             demand + 3 : @somebody
  + Kiew fordert den Abzug aller Truppen.
  - Der Unfall forderte zwölf Tote.
einfordern          demand + 3 : @somebody
  + Polen fordert mehr Mitsprache in Brüssel ein.
  - Die Krise forderte ihren Tribut ein.
verlangen           demand + 3 : @somebody
  + Moskau verlangt Garantien.
  - Die Lage verlangt viel Geduld.
abverlangen         demand + 3 : @somebody
  + Brüssel verlangt der Regierung in Budapest Reformen ab.
  - Die Krise verlangt den Menschen viel ab.
zurückfordern       demand + 3 : @somebody
  + Kiew fordert die besetzten Gebiete zurück.
  - Das Meer fordert das Land zurück.
zurückverlangen     demand + 3 : ^=geld
  + Athen verlangt die Skulpturen zurück.
  - Der Kunde verlangte sein Geld zurück.
auffordern          demand + 3 : ^=tanz
  + Berlin fordert Moskau auf, die Angriffe einzustellen.
  - Der Prinz forderte sie zum Tanz auf.
aufrufen            demand + 3 : zu zur zum dass
  + Der Papst ruft beide Seiten zu einer Feuerpause auf.
  - Der Richter rief den nächsten Zeugen auf.
appellieren         demand + 2 : @somebody
  + Die EU appelliert an beide Seiten, die Kämpfe einzustellen.
  - Der Film appelliert an das Mitgefühl der Zuschauer.
mahnen              demand + 2 : @somebody
  + Peking mahnt beide Seiten zur Zurückhaltung.
  - Das Denkmal mahnt an die Opfer.
anmahnen            demand + 2 : ^=rechnung
  + Der Minister mahnt schnelle Reformen an.
  - Die Bank mahnte die offene Rechnung an.
ermahnen            demand + 2 : zu zur zum dass
  + Washington ermahnt beide Länder zur Einhaltung des Vertrags.
  - Der Schiedsrichter ermahnte den Torwart.
anhalten            demand + 2 : zu zur @somebody
  + Die EU hält beide Seiten zur Mäßigung an.
  - Der Regen hält bis zur Nacht an.
drängen             demand + 3 : auf zu zur zum darauf
  + Paris drängt auf schnelle Hilfe.
  - Die Zeit drängt.
dringen             demand + 3 : auf darauf
  + Warschau dringt auf härtere Strafen.
  - Rauch drang aus dem Dach.
pochen              demand + 3 : auf darauf
  + Budapest pocht auf sein Vetorecht.
  - Das Herz pochte laut.
bestehen            demand + 3 : auf darauf
  + Kiew besteht auf Sicherheitsgarantien.
  - Das Bündnis besteht aus 32 Staaten.
beharren            demand + 3 : auf darauf
  + Moskau beharrt auf seinen Forderungen.
  - Der Körper beharrt in seiner Bewegung.
insistieren         demand + 3 : auf darauf dass
  + Die Gewerkschaft insistiert auf einer Lohnerhöhung.
  - Der Reporter insistierte höflich.
bitten              demand + 2 : um zu darum dass ^tisch ^kasse
  + Kiew bittet um weitere Luftabwehr.
  - Der Hausherr bat die Gäste zu Tisch.
ersuchen            demand + 2
  + Die Ukraine ersucht die Partner um Hilfe.
  - Nach vergeblichem Ersuchen reiste der Bote ab.
anfordern           demand + 2 : ^=akte ^=akten ^=unterlagen
  + Kiew fordert zusätzliche Munition an.
  - Das Gericht forderte die Akten an.
beantragen          demand + 2 : ^freispruch
  + Die Ukraine beantragt die Mitgliedschaft in der EU.
  - Der Verteidiger beantragte Freispruch.
nahelegen           demand + 2 : @somebody
  + Washington hat Kiew einen Verzicht nahegelegt.
  - Die Untersuchung hat einen Brand nahegelegt.
legen ~ nahe        demand + 2 : @somebody
  + Washington legt Kiew einen Verzicht nahe.
  - Die Untersuchung legt einen Brand nahe.
legen ~ wert        demand + 2 : auf darauf ^euro ^dollar
  + Berlin legt Wert auf eine gemeinsame Linie.
  - Der Dieb legte Schmuck im Wert von tausend Euro auf den Tisch.
erwarten            demand + 2 : von ^prozent
  + Kiew erwartet von den Partnern klare Zusagen.
  - Die Bank erwartet ein Wachstum von zwei Prozent.
beanspruchen        demand + 3 : @somebody
  + Moskau beansprucht die ganze Halbinsel für sich.
  - Die Prüfung beansprucht viel Zeit.
reklamieren         demand + 2 : für
  + Peking reklamiert das Seegebiet für sich.
  - Der Kunde reklamierte die defekte Waschmaschine.
begehren            demand + 2 : ^einlass
  + Die Region begehrt mehr Autonomie.
  - Der Gast begehrte Einlass.
einklagen           demand + 3 : ^sich
  + Die Gewerkschaft klagt mehr Rechte ein.
  - Der Student klagte sich in die Hochschule ein.
anweisen            demand + 3 : zu dass
  + Der Präsident weist das Militär an, die Angriffe einzustellen.
  - Die Bank wies den Betrag an.
befehlen            demand + 3 : ^gott
  + Putin befiehlt eine Feuerpause.
  - Der Sterbende befahl seine Seele Gott.
anordnen            demand + 3 : ^=untersuchungshaft ^=obduktion ^#n-law
  + Putin ordnet eine dreitägige Waffenruhe an.
  - Die Richterin ordnete Untersuchungshaft an.
  - Die Räumung wurde von einem Gericht angeordnet.
beauftragen         demand + 2 : mit zu
  + Der Rat beauftragt die Kommission mit einem neuen Vorschlag.
  - Die Familie beauftragte einen Anwalt.
vorschreiben        demand + 3 : @somebody
  + Brüssel schreibt den Staaten strengere Kontrollen vor.
  - Die Verfassung schreibt Wahlen vor.
diktieren           demand + 3 : ^=brief
  + Moskau diktiert die Bedingungen.
  - Der Chef diktierte der Sekretärin einen Brief.
auferlegen          demand + 3 : @somebody
  + Brüssel hat den Herstellern neue Quoten auferlegt.
  - Die Krankheit hat ihm viele Prüfungen auferlegt.
stellen ~ ultimatum     demand + 3 : @somebody
  + Washington stellt Moskau ein Ultimatum.
  - Das Ultimatum stellte die Diplomaten vor Rätsel.
stellen ~ forderung*    demand + 3 : @somebody
  + Moskau stellt neue Forderungen.
  - Die Forderung stellt alle vor Probleme.
stellen ~ bedingung*    demand + 3 : @somebody
  + Kiew stellt Bedingungen für neue Gespräche.
  - Die Bedingungen stellen die Helfer vor Probleme.
stellen ~ anspr*        demand + 3 : auf @somebody
  + Athen stellt Ansprüche auf Entschädigung.
  - Die Übung stellt hohe Ansprüche.
erheben ~ forderung*    demand + 3 : ^sich
  + Die Gewerkschaft erhebt die Forderung nach kürzeren Schichten.
  - Gegen die Forderung erhob sich Widerspruch.
erheben ~ anspruch      demand + 3 : auf darauf @somebody
  + Peking erhebt Anspruch auf die Inseln.
  - Die Darstellung erhebt Anspruch auf Vollständigkeit.
machen ~ geltend        demand + 3 : ^sich
  + Athen macht Ansprüche auf Entschädigung geltend.
  - Der Einfluss machte sich geltend.
setzen ~ frist          demand + 3 : @somebody
  + Washington setzt Moskau eine Frist bis Montag.
  - Das Gesetz setzt eine Frist von drei Wochen.
setzen ~ unter druck    demand + 2 : @somebody
  + Washington setzt Kiew unter Druck.
  - Die Verletzung setzte ihn unter Druck.
nehmen ~ in pflicht     demand + 2 : ^ernst
  + Berlin nimmt die Hersteller in die Pflicht.
  - Die Ärztin nimmt ihre Pflicht in der Klinik ernst.
machen ~ bedingung      demand + 4
  + Moskau macht den Abzug zur Bedingung.
  - Die Bedingungen machten den Rettern zu schaffen.
machen ~ voraussetzung  demand + 4 : @somebody
  + Kiew macht eine Waffenruhe zur Voraussetzung.
  - Diese Voraussetzung machte den Bewerbern Mühe.
machen ~ auflage        demand + 3 : zur
  + Brüssel macht der Firma den Verkauf zur Auflage.
  - Die Auflage macht dem Verlag Freude.
machen ~ abhängig       demand + 2 : von davon
  + Budapest macht seine Zustimmung von Reformen abhängig.
  - Das Pulver macht abhängig.
voraussetzen            demand + 3 : @somebody
  + Berlin setzt eine Waffenruhe voraus.
  - Der Kurs setzt Vorwissen voraus.
brauchen            demand + 2
  + „Wir brauchen mehr Luftabwehr“, sagte Selenskyj.
  - Der Zug braucht drei Stunden bis Kiew.
benötigen           demand + 2
  + „Wir benötigen weitere Munition“, sagte Selenskyj.
  - Das Gerät benötigt zwei Batterien.
wünschen            demand + 2
  + „Wir wünschen einen dauerhaften Frieden“, sagte Selenskyj.
  - Die Nachbarn wünschten der Familie frohe Ostern.
ausüben ~ druck     demand + 2 : @somebody
  + Washington übt Druck auf Kiew aus.
  - Das Wasser hat Druck auf den Damm ausgeübt.
erhöhen ~ druck     demand + 2 : auf
  + Brüssel erhöht den Druck auf Moskau.
  - Der Techniker erhöhte den Druck im Kessel.
knüpfen             demand + 3 : an
  + Berlin knüpft die Hilfe an Reformen.
  - Die Weberin knüpft einen Teppich.
wollen              demand + 3 : obj dass ^es
  + Kiew will Sicherheitsgarantien.
  + Rom will, dass der Zoll fällt.
  - Der Zufall wollte es so.
mögen ~ möchte*     demand + 3 : obj dass ^es
  + Kiew möchte Garantien.
  - Die Kinder mögen Kuchen.
erzwingen           demand + 3 : @somebody
  + Moskau erzwingt Neuwahlen.
  - Das Wetter erzwang eine Pause.
ermuntern           demand + 2 : zu zur zum
  + Washington ermuntert Kiew zu direkten Gesprächen.
  - Der Erfolg ermunterte die junge Mannschaft.
ermutigen           demand + 2 : zu zur zum
  + Die EU ermutigt beide Seiten zu weiteren Gesprächen.
  - Der Sieg ermutigte die Mannschaft.
verpflichten        demand + 3 : zu zur zum
  + Die Regierung verpflichtet die Hersteller zu höheren Abgaben.
  - Der Verein verpflichtete einen Torwart.
zwingen             demand + 3 : zu zur zum @somebody
  + Washington zwingt Kiew zu Zugeständnissen.
  - Der Sturm zwang den Piloten zur Umkehr.
hinwirken           demand + 2 : auf darauf @somebody
  + Berlin wirkt auf eine Verständigung hin.
  - Die Verordnung wirkt auf saubere Luft hin.
rufen               demand + 2 : nach ^=mutter ^=arzt
  + Die Gewerkschaft ruft nach höheren Löhnen.
  - Das Kind rief nach seiner Mutter.
bekräftigen         demand + 3 : =forderung* @somebody
  + Kiew bekräftigt seine Forderung nach Garantien.
  - Die Studie bekräftigt die Forderung nach Kontrollen.
wiederholen         demand + 3 : =forderung* =aufforderung =appell @somebody
  + Selenskyj wiederholt seine Forderung nach Flugabwehr.
  - Der Film wiederholt alte Forderungen.
richten ~ appell    demand + 2 : ^sich
  + Selenskyj richtet einen Appell an die Partner.
  - Der Appell richtet sich an junge Fahrer.
erinnern ~ pflicht* demand + 2 : @somebody
  + Die EU erinnert Budapest an seine Pflichten.
  - Der Film erinnert an die Pflichten eines Arztes.
machen ~ druck      demand + 2 : @somebody
  + Washington macht Druck auf Kiew.
  - Das Wasser macht Druck auf die Leitung.
`

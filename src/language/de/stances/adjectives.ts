// German adjectives that carry a stance as a predicate: "Kiew ist bereit, …". Row language: ../../lexicon-row.ts.
export const adjectives = `
bereit              offer + 2 : @somebody
  + Kiew ist bereit, Gefangene auszutauschen.
  - Die Wohnung ist bereit.
gewillt             offer + 2
  + Kiew ist gewillt, Gefangene auszutauschen.
  - Der gewillte Leser findet mehr im Anhang.
willens             offer + 2
  + Kiew ist willens, Gefangene auszutauschen.
  - Des bösen Willens wegen verlor er den Prozess.
entschlossen        promise + 3 : zu zum zur
  + Selenskyj ist fest entschlossen zum Kampf.
  - Die Läuferin wirkte entschlossen.
gesprächsbereit     call_talks + 2
  + Kiew ist gesprächsbereit.
  - Ein gesprächsbereiter Gast saß am Tresen.
verhandlungsbereit  call_talks + 2
  + Kiew ist verhandlungsbereit.
  - Ein verhandlungsbereiter Händler senkte den Preis.
kompromissbereit    offer + 2
  + Kiew ist kompromissbereit.
  - Ein kompromissbereiter Käufer zahlte mehr.
einverstanden       accept + 2
  + Selenskyj ist einverstanden mit dem Plan.
  - Die einverstandenen Eltern nickten.
einig               accept + 2
  + Kiew und Moskau sind sich über den Austausch der Gefangenen sehr einig.
  - Ein einiges Volk feierte.
offen               open + 1 : für
  + Kiew ist offen für einen Austausch.
  - Die Tür ist offen.
denkbar             open + 1 : @speaker
  + „Eine Feuerpause ist denkbar“, sagte Lawrow.
  - Das Spiel hatte ein denkbar knappes Ende.
vorstellbar         open + 1
  + „Eine Feuerpause ist vorstellbar“, sagte Lawrow.
  - Die kaum vorstellbare Hitze hielt an.
möglich             open + 1
  + „Eine Feuerpause ist möglich“, sagte Lawrow.
  - Die möglichen Folgen sind bekannt.
dagegen             reject - 3 : =sein
  + Budapest ist dagegen.
  - Im Süden schien dagegen die Sonne.
dafür               propose + 2 : =sein
  + Prag ist dafür.
  - Der Koch nimmt dafür Salz.
inakzeptabel        reject - 3 : @speaker
  + „Der Plan ist inakzeptabel“, sagte Lawrow.
  - Ein inakzeptabler Lärm drang herein.
unannehmbar         reject - 3 : @speaker
  + „Der Plan ist unannehmbar“, sagte Lawrow.
  - Ein unannehmbarer Lärm drang herein.
unakzeptabel        reject - 3 : @speaker
  + „Der Plan ist unakzeptabel“, sagte Lawrow.
  - Ein unakzeptabler Lärm drang herein.
untragbar           reject - 3 : @speaker
  + „Der Plan ist untragbar“, sagte Lawrow.
  - Ein untragbares Kleid hing im Schrank.
undenkbar           redline - 4 : @speaker
  + „Ein Abzug ist undenkbar“, sagte Lawrow.
  - Eine früher undenkbare Hitze herrscht.
indiskutabel        reject - 3 : @speaker
  + „Der Plan ist indiskutabel“, sagte Lawrow.
  - Ein indiskutables Essen kam auf den Tisch.
unmöglich           reject - 3
  + „Ein Abzug ist unmöglich“, sagte Lawrow.
  - Ein unmöglicher Hut lag auf dem Stuhl.
unverhandelbar      redline + 4 : @speaker
  + „Die Grenzen sind unverhandelbar“, sagte Selenskyj.
  - Ein unverhandelbarer Preis stand am Auto.
verhandelbar        redline + 4 : nicht @speaker
  + „Die Grenzen sind nicht verhandelbar“, sagte Selenskyj.
  - Der Preis ist verhandelbar.
akzeptabel          accept + 2 : @speaker
  + „Der Plan ist akzeptabel“, sagte Lawrow.
  - Ein akzeptabler Wein kostet zehn Euro.
annehmbar           accept + 2 : @speaker
  + „Der Plan ist annehmbar“, sagte Lawrow.
  - Ein annehmbarer Wein kostet zehn Euro.
notwendig           demand + 3
  + „Neue Sanktionen sind notwendig“, sagte Selenskyj.
  - Die notwendigen Zutaten liegen bereit.
nötig               demand + 3
  + „Neue Sanktionen sind nötig“, sagte Selenskyj.
  - Die nötigen Zutaten liegen bereit.
erforderlich        demand + 3
  + „Neue Sanktionen sind erforderlich“, sagte Selenskyj.
  - Die erforderlichen Zutaten liegen bereit.
unerlässlich        demand + 4
  + „Neue Sanktionen sind unerlässlich“, sagte Selenskyj.
  - Eine unerlässliche Zutat fehlt.
unabdingbar         demand + 4
  + „Neue Sanktionen sind unabdingbar“, sagte Selenskyj.
  - Eine unabdingbare Zutat fehlt.
unverzichtbar       demand + 4
  + „Neue Sanktionen sind unverzichtbar“, sagte Selenskyj.
  - Eine unverzichtbare Zutat fehlt.
zwingend            demand + 4
  + „Neue Sanktionen sind zwingend“, sagte Selenskyj.
  - Ein zwingender Beweis fehlt.
überfällig          demand + 3
  + „Neue Sanktionen sind überfällig“, sagte Selenskyj.
  - Ein überfälliges Buch kostet Gebühren.
skeptisch           reject - 1
  + Budapest ist skeptisch.
  - Ein skeptischer Blick traf ihn.
zurückhaltend       hedge 0 0
  + Berlin ist zurückhaltend.
  - Ein zurückhaltender Gast saß am Tresen.
unwahrscheinlich    reject - 1
  + „Ein Abzug ist unwahrscheinlich“, sagte Lawrow.
  - Ein unwahrscheinlicher Zufall half.
verfrüht            hedge 0 0
  + „Das ist verfrüht“, sagte Lawrow.
  - Ein verfrühter Frost schadete den Reben.
unrealistisch       reject - 2
  + „Ein Abzug ist unrealistisch“, sagte Lawrow.
  - Ein unrealistisches Bild hing an der Wand.
solidarisch         promise + 2
  + Warschau ist mit Kiew solidarisch.
  - Solidarische Nachbarn halfen.
abgeneigt           reject - 1
  + Teheran ist dem Vorhaben abgeneigt.
  - Das ist eine abgeneigte Fläche.
`

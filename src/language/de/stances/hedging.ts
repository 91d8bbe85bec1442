// German: neither yes nor no. Row language: ../../lexicon-row.ts.
export const hedging = `
reagieren ~ zurückhaltend   hedge 0 0
  + Bern reagiert zurückhaltend auf den Vorschlag.
  - Das Metall reagiert mit Säure.
reagieren ~ verhalten       hedge 0 0
  + Die Regierung in Bern reagiert verhalten auf das Angebot.
  - Das Metall reagiert mit Säure.
reagieren ~ vorsichtig      hedge 0 0
  + Ankara reagiert vorsichtig auf das Angebot.
  - Das Metall reagiert mit Säure.
reagieren ~ abwartend       hedge 0 0
  + Ankara reagiert abwartend auf den Plan.
  - Das Metall reagiert mit Säure.
reagieren ~ reserviert      hedge 0 0
  + Rom reagiert reserviert auf den Plan.
  - Das Metall reagiert mit Säure.
sich äussern ~ reserviert   hedge 0 0
  + Rom äußert sich reserviert zu dem Plan.
  - Der Wirt äußerte sich zum Wetter.
sich äussern ~ zurückhaltend hedge 0 0
  + Rom äußert sich zurückhaltend zu dem Plan.
  - Der Wirt äußerte sich zum Wetter.
sich zeigen ~ zurückhaltend hedge 0 0
  + Rom zeigt sich zurückhaltend gegenüber dem Plan.
  - Die Sonne zeigte sich am Nachmittag.
sich äussern ~ abwartend    hedge 0 0
  + Rom äußert sich abwartend zu dem Plan.
  - Der Wirt äußerte sich zum Wetter.
sich äussern ~ skeptisch    hedge 0 0
  + Rom äußert sich skeptisch zu dem Plan.
  - Der Wirt äußerte sich zum Wetter.
sich zeigen ~ skeptisch     hedge 0 0
  + Rom zeigt sich skeptisch gegenüber dem Plan.
  - Die Sonne zeigte sich am Nachmittag.
aufwerfen                   hedge 0 0 : =frage* @speaker
  + „Der Entwurf wirft viele Fragen auf“, sagte Peskow.
  - Der Bagger warf einen Wall auf.
anmelden ~ vorbehalt*       hedge 0 0
  + Warschau meldet Vorbehalte gegen den Fonds an.
  - Die Mutter meldete das Kind an.
kommen ~ weder noch         hedge 0 0 : =zusage =absage =ja =nein @other
  + Aus Budapest kam weder eine Zusage noch eine Absage.
  - Aus dem Wald kam ein Reh.
geben ~ weder noch          hedge 0 0 : =zusage =absage
  + Budapest gab weder eine Zusage noch eine Absage.
  - Der Gast gab ihr ein Buch.
sagen ~ weder ja noch nein  hedge 0 0
  + Madrid sagt weder Ja noch Nein.
  - Der Wirt sagte nichts.
evaluieren                  hedge 0 0 : =vorschl* =entwurf =plan* =angebot*
  + Teheran evaluiert den Vorschlag der Vermittler.
  - Die Schule evaluiert den Unterricht.
erbitten ~ mehr zeit        hedge 0 0
  + Sofia erbittet mehr Zeit für die Antwort.
  - Der Mönch erbittet Segen.
`

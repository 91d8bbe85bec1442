// German verbs of announcing or doing harm. Row language: ../../lexicon-row.ts.
export const threatening = `
rechnen ~ mit müss* threaten + 3 : =sanktion* =konsequenz* =vergeltung* =gegenmassnahm* =antwort =reaktion* =strafe* =strafzölle* =zölle* =verfahren* =folgen =klage* @speaker
  + „Moskau werde mit Konsequenzen rechnen müssen“, sagte der Minister.
  - „Anleger müssen mit Verlusten rechnen“, sagte der Minister.
rechnen ~ mit muss  threaten + 3 : =sanktion* =konsequenz* =vergeltung* =gegenmassnahm* =antwort =reaktion* =strafe* =strafzölle* =zölle* =verfahren* =folgen =klage* @speaker
  + „Moskau muss mit Konsequenzen rechnen“, sagte der Minister.
  - „Der Anleger muss mit Verlusten rechnen“, sagte der Minister.
drohen              threaten + 3 : mit zu damit dass ^es @somebody
  + Moskau droht mit Gegenschlägen.
  - Die Wohnung droht einzustürzen und zu brennen.
  - Es droht ein Winter mit viel Schnee.
  - Der Minister sagte, dass dem Land der Bankrott droht.
androhen            threaten + 3 : ^=bussgeld
  + Washington droht neue Zölle an.
  - Das Gericht drohte dem Fahrer ein Bußgeld an.
bedrohen            threaten + 3 : mit ^=messer ^=pistole ^=waffe
  + Moskau bedroht Kiew mit neuen Angriffen.
  - Der Täter bedrohte die Verkäuferin mit einem Messer.
verhängen           threaten + 3 : =sanktion* =strafmassnahm* =zoll =zölle =embargo =einfuhr* =strafe* =blockade
  + Brüssel verhängt Sanktionen gegen Moskau.
  - Die Nachbarin verhängte ihre Fenster.
beschliessen        threaten + 3 : =sanktion* =strafmassnahm* =embargo =einreiseverb* =wirtschaftssanktion* ^=vortrag
  + Die EU beschließt neue Sanktionen.
  - Der Redner beschloss seinen Vortrag über Sanktionen mit einem Zitat.
verlängern          threaten + 3 : =sanktion* =strafmassnahm* =embargo =wirtschaftssanktion*
  + Die EU verlängert die Sanktionen.
  - Der Verein verlängerte den Vertrag des Trainers.
verschärfen         threaten + 3 : =sanktion* =strafmassnahm* =embargo
  + Tokio verschärft die Sanktionen.
  - Die Hitze verschärft die Dürre.
ausweiten           threaten + 3 : =sanktion* =strafmassnahm* =embargo
  + Washington weitet die Sanktionen aus.
  - Der Brand weitete sich aus.
# what the lemmatiser makes of "aufrechterhalten"
aufrechterhalte     threaten + 3 : =sanktion* =strafmassnahm*
  + Brüssel hat die Sanktionen aufrechterhalten.
  - Die Stadt hat den Busverkehr aufrechterhalten.
erhalten ~ aufrecht threaten + 3 : =sanktion* =strafmassnahm*
  + Brüssel erhält die Sanktionen aufrecht.
  - Die Stadt erhält den Busverkehr aufrecht.
ankündigen          threaten + 3 : =sanktion* =vergeltung* =gegenmassnahm* =zölle =streik* =warnstreik* =strafzölle =konsequenzen =angriff* =rückzug
  + Moskau kündigt Vergeltung an.
  - Der Sender kündigt eine neue Serie an.
ausrufen            threaten + 3 : =streik* =warnstreik* =kriegsrecht
  + Die Gewerkschaft ruft einen Streik aus.
  - Der Verein rief eine Prämie aus.
vergelten           threaten + 3 : =angriff* =beschuss =zölle =schlag
  + Moskau will den Angriff vergelten.
  - Die Nachbarin vergalt ihm die Hilfe schlecht.
üben ~ vergeltung   threaten + 3
  + Teheran will Vergeltung üben.
  - Der Chor übt ein Lied.
ergreifen ~ gegenmassnahme*     threaten + 3
  + Peking ergreift Gegenmaßnahmen.
  - Der Retter ergriff den Arm des Kindes.
ziehen ~ konsequenz*    threaten + 3 : ^persönlich
  + Washington zieht Konsequenzen aus dem Angriff.
  - Der Trainer zog persönlich die Konsequenzen.
einfrieren          threaten + 3 : =vermögen* =gelder =konten =hilfe*
  + London friert russische Vermögen ein.
  - Die Köchin friert die Beeren ein.
beschlagnahmen      threaten + 3 : =vermögen* =gelder =tanker* =schiff*
  + Washington beschlagnahmt russische Vermögen.
  - Die Polizei beschlagnahmte das Rad.
sanktionieren       threaten + 3 : ^=foul
  + Brüssel sanktioniert russische Tanker.
  - Der Schiedsrichter sanktionierte das Foul.
ausweisen           threaten + 2 : =diplomat* =botschafter*
  + Prag weist russische Diplomaten aus.
  - Der Fahrer wies sich aus.
sperren             threaten + 2 : =konto =konten =luftraum =hafen =häfen =grenze*
  + Warschau sperrt die Grenze.
  - Die Feuerwehr sperrte die Brücke.
zurückschlagen      threaten + 3 : ^=decke ^=angriff
  + Kiew will zurückschlagen.
  - Die Frau schlug die Decke zurück.
reagieren           threaten + 3 : =hart =entschlossen =entsprechend =werden
  + Moskau will hart reagieren.
  - Die Haut reagierte mit Rötung.
streiken            threaten + 2 : @somebody
  + Die Lokführer streiken ab Montag.
  - Der Motor streikt.
anziehen ~ daumenschrauben  threaten + 3
  + Washington zieht die Daumenschrauben an.
  - Der Mechaniker zog die Schrauben an.
`

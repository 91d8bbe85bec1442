// Classes of German verbs. Row language and inventory: ../../word-classes.ts.
export const verbs = `
v-demand: fordern, einfordern, verlangen, abverlangen, zurückfordern, nachfordern, herausfordern, auffordern, aufrufen, anmahnen, mahnen
v-demand: ermahnen, drängen, dringen, pochen, einklagen, beanspruchen, reklamieren, anweisen, befehlen, anordnen, gebieten, diktieren
v-demand: vorschreiben, verordnen, verpflichten, zwingen, erzwingen, nötigen, aufzwingen, auferlegen, voraussetzen, knüpfen, vorgeben
v-demand: beordern, aufbürden, aufdrängen, postulieren, abnötigen, abpressen, erpressen
v-ask: bitten, ersuchen, fragen, anfragen, nachfragen, erfragen, befragen, anfordern, beantragen, appellieren, flehen, anflehen, betteln
v-ask: beten, erbitten, rückfragen, hinterfragen, nachhaken, bohren, erkundigen, bemühen, werben, petitionieren, ansuchen, konsultieren
v-ask: einholen, ansprechen, abfragen, ausfragen, verhören, vernehmen, interviewen, löchern
v-propose: vorschlagen, plädieren, befürworten, anregen, empfehlen, vorlegen, unterbreiten, präsentieren, einbringen, ausarbeiten, entwerfen
v-propose: skizzieren, formulieren, aussprechen, favorisieren, bevorzugen, lancieren, initiieren, nahelegen, raten, anraten, nominieren
v-propose: umreissen, konzipieren, erarbeiten, vortragen, anstossen, zuraten, eintreten, einreichen, ersinnen, ausdenken
v-give: geben, liefern, ausliefern, bereitstellen, zahlen, bezahlen, auszahlen, übergeben, überreichen, überweisen, spenden, schenken, leisten
v-give: gewähren, vergeben, verteilen, austeilen, zuteilen, zuweisen, finanzieren, ausstatten, ausrüsten, versorgen, beliefern, weitergeben
v-give: weiterleiten, aushändigen, abgeben, herausgeben, zurückgeben, erstatten, zurückzahlen, nachzahlen, entschädigen, beisteuern
v-give: beitragen, vermachen, verleihen, leihen, ausleihen, spendieren, stiften, zuschiessen, bezuschussen, subventionieren, entlohnen
v-give: vergüten, honorieren, belohnen, zustellen, anliefern, nachliefern, abliefern, übertragen, überlassen, abführen, rückerstatten
v-give: zuführen, reichen, weiterreichen, darreichen, begleichen, abbezahlen, tilgen, verpachten, aufstocken, zuschicken
v-give: besolden, vorstrecken, überführen, hergeben, darbringen, bedienen, verabreichen, ausreichen, zurückerstatten, bescheren
v-offer: anbieten, offerieren, bieten, zugestehen, entgegenkommen, verzichten, abtreten, nachgeben, einlenken, konzedieren, preisgeben
v-offer: opfern, einräumen, erübrigen, darbieten, nachlassen, zurückstecken, abrücken, bereiterklären
v-offer: hintanstellen, aufgeben, erlassen, zuerkennen, zubilligen, zusprechen, feilbieten, herschenken, lockern, entsagen
v-accept: akzeptieren, annehmen, zustimmen, einwilligen, billigen, genehmigen, absegnen, gutheissen, begrüssen, einigen, verständigen
v-accept: vereinbaren, übereinkommen, einlassen, abfinden, hinnehmen, eingehen, nachkommen, folgen, befolgen, mittragen, bejahen, beipflichten
v-accept: übereinstimmen, anschliessen, arrangieren, absprechen, abmachen, fügen, beugen, unterwerfen, bewilligen, zulassen, verabreden
v-accept: entsprechen, willfahren, stattgeben, zusammenfinden, aussöhnen, versöhnen, abnicken, durchwinken, beherzigen, mitmachen, mitziehen
v-refuse: ablehnen, zurückweisen, abweisen, verwerfen, ausschlagen, verweigern, weigern, ausschliessen, widersetzen, wehren, sperren
v-refuse: sträuben, stemmen, verwahren, protestieren, demonstrieren, abwinken, boykottieren, bestreiten, dementieren, leugnen, verneinen
v-refuse: opponieren, widersprechen, absagen, ausladen, verschmähen, missbilligen, verschliessen, auflehnen, aufbegehren, abblitzen, abraten
v-refuse: distanzieren, lossagen, verbitten, torpedieren, sabotieren, verschleppen, mauern, abschmettern, abbügeln, niederstimmen
v-refuse: bezweifeln, anzweifeln, anfechten, durchfallen, absprechen, abstreiten, versagen, vorenthalten, abwehren, entgegentreten
v-refuse: widerstehen, trotzen, rebellieren, revoltieren, verleugnen, kontern, aberkennen, abschlagen, abtun, wegwischen, ausgrenzen
v-threaten: drohen, androhen, bedrohen, warnen, vorwarnen, einschüchtern, erpressen, vergelten, rächen, revanchieren, zuspitzen, abschrecken
v-threaten: ankündigen, verwarnen, schikanieren, bedrängen, unterdrücken, drangsalieren, vorhalten
v-promise: versprechen, zusagen, zusichern, garantieren, versichern, geloben, schwören, verbürgen, bürgen, gewährleisten, verheissen
v-promise: beschwören, beteuern, bekräftigen, bekennen, haften, besichern, binden, ansagen, festlegen, rückversichern
v-talk: verhandeln, sprechen, reden, unterhalten, treffen, konferieren, tagen, beratschlagen, telefonieren, zusammenkommen
v-talk: vermitteln, schlichten, sondieren, aushandeln, nachverhandeln, feilschen, pokern, ringen, kommunizieren, plaudern, debattieren
v-talk: diskutieren, streiten, zusammensetzen, zusammentreffen, begegnen, empfangen, einladen, korrespondieren, moderieren, dolmetschen
v-talk: koordinieren, abstimmen, schachern, kontaktieren, weiterverhandeln, weiterreden, zusammentreten
v-talk: parlieren, anrufen, chatten, disputieren, verkehren, übersetzen, politisieren, palavern
v-say: sagen, erklären, mitteilen, äussern, verlauten, melden, berichten, betonen, unterstreichen, hervorheben, bemerken, anmerken, feststellen
v-say: behaupten, verkünden, bekanntgeben, bekanntmachen, vermelden, informieren, unterrichten, erläutern, darlegen, hinzufügen
v-say: ergänzen, antworten, erwidern, entgegnen, reagieren, zitieren, schreiben, twittern, posten, veröffentlichen, publizieren, formulieren
v-say: nennen, bezeichnen, erwähnen, schildern, beschreiben, erzählen, bestätigen, klarstellen, präzisieren, wiederholen, versichern
v-say: ausrufen, proklamieren, deklarieren, rufen, schreien, flüstern, kommentieren, betiteln, titeln, heissen, lauten, besagen
v-say: ausrichten, überbringen, signalisieren, andeuten, hinweisen, verweisen, anführen, aussagen, bezeugen, zusammenfassen
v-say: resümieren, vorlesen, verlesen, benachrichtigen, aufzählen, vortragen, nachlegen, spotten, scherzen, witzeln, murmeln, lügen
v-say: verschweigen, schweigen, ausplaudern, durchsickern, vorbringen, rechtfertigen, begründen, argumentieren, einwenden
v-say: beklagen, einwerfen, konstatieren, referieren, mutmassen, orakeln, unken, beichten, gestehen, preisen, grüssen, titulieren
v-say: umschreiben, paraphrasieren, thematisieren, verdeutlichen, veranschaulichen, artikulieren, funken, senden, ausstrahlen
v-say: übermitteln, verbreiten, dokumentieren, protokollieren, notieren, aufschreiben, niederschreiben, unterstellen, verraten, quittieren
v-assess: denken, glauben, meinen, finden, halten, schätzen, einschätzen, bewerten, beurteilen, erwarten, vermuten, annehmen, ausgehen, rechnen
v-assess: prognostizieren, voraussagen, vorhersagen, vorhersehen, kalkulieren, berechnen, erwägen, abwägen, überlegen, prüfen, überprüfen
v-assess: untersuchen, analysieren, auswerten, evaluieren, werten, deuten, interpretieren, auslegen, folgern, schlussfolgern
v-assess: ableiten, zweifeln, spekulieren, mutmassen, unterscheiden, vergleichen, messen, gewichten, taxieren, veranschlagen, beziffern
v-assess: bilanzieren, erachten, ansehen, betrachten, vorstellen, nachdenken, grübeln, reflektieren, einstufen, einordnen, klassifizieren
v-assess: begutachten, inspizieren, testen, sichten, durchleuchten, diagnostizieren, erforschen, forschen, philosophieren
v-assess: unterschätzen, überschätzen, verkennen, missverstehen, irren, vertun, fehleinschätzen, charakterisieren, zutrauen, misstrauen
v-assess: einpreisen, hochrechnen, ausrechnen, zählen, wähnen, befinden, überdenken, durchdenken, bedenken, relativieren, zuordnen
v-feel: hoffen, fürchten, befürchten, bedauern, bereuen, wünschen, freuen, ärgern, sorgen, ängstigen, trauern, betrauern, leiden, lieben
v-feel: hassen, mögen, verabscheuen, vermissen, erschrecken, schockieren, überraschen, enttäuschen, frustrieren, empören, entsetzen, erzürnen
v-feel: wundern, staunen, zögern, zaudern, scheuen, vertrauen, fühlen, empfinden, spüren, schämen, langweilen, bangen, ersehnen, sehnen
v-feel: weinen, lachen, lächeln, jubeln, feiern, geniessen, zürnen, grollen, begeistern, beunruhigen, beruhigen, trösten, verunsichern
v-feel: irritieren, verärgern, verbittern, verzweifeln, resignieren, hadern, bemitleiden, interessieren, faszinieren, schrecken
v-feel: erbosen, kränken, demütigen, beleidigen, verstören, aufregen, echauffieren, gefallen, missfallen, stören, beeindrucken
v-praise: loben, preisen, würdigen, danken, bedanken, rühmen, gratulieren, beglückwünschen, ehren, auszeichnen, anerkennen, bejubeln
v-praise: applaudieren, huldigen, verehren, bewundern, begrüssen, schwärmen, hochhalten, honorieren, feiern, prämieren, küren, adeln, idealisieren
v-blame: kritisieren, bemängeln, rügen, tadeln, verurteilen, anprangern, beschuldigen, bezichtigen, vorwerfen, anklagen, verklagen, klagen
v-blame: brandmarken, geisseln, beanstanden, monieren, beschweren, beklagen, attackieren, schelten, verdammen, ächten, verdächtigen, anlasten
v-blame: zuschreiben, unterstellen, beschimpfen, schimpfen, wettern, lästern, verunglimpfen, diffamieren, verleumden, verhöhnen, verspotten
v-blame: angreifen, anzeigen, belasten, massregeln, entlarven, blossstellen, vorhalten, ankreiden, nörgeln, meckern, poltern
v-blame: diskreditieren, verteufeln, dämonisieren, anfeinden, polemisieren, skandalisieren, verantworten, inkriminieren, missbilligen, zerpflücken
v-attack: angreifen, attackieren, beschiessen, bombardieren, schiessen, feuern, abfeuern, töten, ermorden, morden, umbringen, erschiessen
v-attack: hinrichten, verletzen, verwunden, zerstören, vernichten, verwüsten, stürmen, überfallen, einmarschieren, eindringen, vorrücken
v-attack: vorstossen, kämpfen, bekämpfen, sprengen, explodieren, detonieren, abschiessen, versenken, torpedieren, plündern, foltern, misshandeln
v-attack: quälen, vergewaltigen, schlagen, zuschlagen, prügeln, verprügeln, treten, stechen, erstechen, belagern, umzingeln, einkesseln
v-attack: beschädigen, niederbrennen, abbrennen, brennen, anzünden, verminen, einschlagen, überrennen, zerschlagen, zerbomben
v-attack: massakrieren, enthaupten, liquidieren, ausrotten, ausschalten, auslöschen, entführen, verschleppen, kidnappen, putschen, bekriegen
v-attack: infiltrieren, hacken, kapern, entern, erstürmen, vergiften, exekutieren, niederschlagen, randalieren, meutern, terrorisieren
v-attack: verüben, niedermetzeln, abschlachten, schlachten, aufreiben, ausbomben, dezimieren, unterjochen, tyrannisieren, berauben, rauben
v-defend: verteidigen, abwehren, abfangen, zurückschlagen, standhalten, behaupten, widerstehen, befestigen, verschanzen, aushalten, abriegeln
v-defend: zurückdrängen, zurückerobern, freikämpfen, durchhalten, ausharren, wappnen, parieren, eingraben, abschirmen, stellen
v-move: gehen, kommen, fahren, fliegen, reisen, anreisen, abreisen, ankommen, eintreffen, laufen, rennen, ziehen, umziehen, wandern, rücken
v-move: bewegen, landen, starten, steigen, sinken, fallen, stürzen, klettern, treten, betreten, passieren, durchqueren, überqueren, umfahren
v-move: kehren, zurückkehren, heimkehren, heimreisen, einreisen, ausreisen, weiterreisen, begleiten, folgen, führen, bringen, mitbringen
v-move: tragen, transportieren, befördern, verlegen, verlagern, schieben, drücken, drehen, wenden, umkehren, abbiegen, rollen, fliessen, strömen
v-move: schwimmen, segeln, marschieren, spazieren, schreiten, eilen, hetzen, jagen, flüchten, fliehen, entkommen, entgehen, springen
v-move: aufbrechen, vorbeikommen, hinfahren, gelangen, erreichen, nähern, zugehen, heranrücken, hereinkommen, hinausgehen, pendeln, besuchen
v-move: aufsuchen, durchreisen, evakuieren, ausfliegen, einfliegen, abschieben, umsiedeln, auswandern, einwandern, zuwandern, abwandern
v-move: schleusen, schleppen, hieven, heben, setzen, legen, hängen, stellen, platzieren, lagern, aufstehen, hinsetzen, kippen
v-move: gleiten, rutschen, schwenken, kreisen, kreuzen, ankern, anlegen, ablegen, auslaufen, einlaufen, navigieren, lenken, steuern, manövrieren
v-move: übersetzen, umsteigen, einsteigen, parken, überholen, bremsen, kollidieren, entgleisen, sammeln, versammeln, zusammenlaufen, verreisen
v-withdraw: abziehen, zurückziehen, räumen, verlassen, weichen, zurückweichen, austreten, aussteigen, ausscheiden, zurücktreten, abtreten, weggehen
v-withdraw: abrücken, abdanken, entweichen, desertieren, heimholen, zurückverlegen, ausziehen, scheiden, abspringen
v-withdraw: zurückrufen, zurückholen, abberufen, abgehen, davonlaufen, wegfahren, abfahren, abfliegen, abmarschieren, abschwenken
v-cease: stoppen, beenden, einstellen, aufhören, enden, unterbrechen, abbrechen, aussetzen, ruhen, pausieren, anhalten, innehalten, auslaufen
v-cease: abschalten, stilllegen, niederlegen, abstellen, schliessen, abschliessen, vollenden, verstummen, erlöschen, stocken, stagnieren
v-cease: einfrieren, abreissen, abklingen, abflauen, verebben, ablaufen, verfallen, aufgeben, abschaffen, abwürgen, abblasen, unterlassen
v-cease: ausbleiben, versiegen, vertagen, verschieben, aufschieben, hinauszögern, lahmlegen, stillstehen, schweigen, platzen, dichtmachen
v-cancel: aufheben, widerrufen, zurücknehmen, annullieren, kündigen, aufkündigen, streichen, stornieren, auflösen
v-cancel: absagen, entziehen, kassieren, kippen, revidieren, entbinden, löschen, tilgen, abbestellen, entkräften
v-cancel: abwickeln, liquidieren, abmelden, abberaumen, verwirken, zurückrudern, loslösen, brechen, abblasen
v-continue: fortsetzen, fortführen, weiterführen, weitermachen, beibehalten, aufrechterhalten, bleiben, verbleiben, dauern, andauern, anhalten
v-continue: fortdauern, fortbestehen, weitergehen, weiterlaufen, festhalten, bewahren, behalten, wahren, verlängern, erneuern, weiterarbeiten
v-continue: währen, überdauern, verharren, beharren, erhalten, pflegen, weiterleben, weiterkämpfen, fortfahren, überleben, halten, ausdehnen, nachwirken
v-continue: weiterentwickeln, weiterhelfen, konservieren, stehenbleiben, weiterziehen, wiederaufnehmen, wiederholen, fortschreiben, belassen
v-begin: beginnen, anfangen, starten, eröffnen, einleiten, aufnehmen, anlaufen, losgehen, loslegen, antreten, anbrechen, ausbrechen, auslösen
v-begin: anstossen, anstimmen, entfachen, entfesseln, wiederaufnehmen, wiedereröffnen, entstehen, anpfeifen, anwerfen, ankurbeln
v-begin: einführen, aufkommen, erwachen, hochfahren, einschalten, aktivieren, aufbrechen, anheben, anbahnen, losschlagen, reaktivieren
v-create: bauen, aufbauen, schaffen, erschaffen, errichten, gründen, bilden, einrichten, herstellen, produzieren, entwickeln, erfinden, gestalten
v-create: erzeugen, anfertigen, fertigen, fertigstellen, wiederaufbauen, ausbauen, umbauen, etablieren, formen, konstruieren, zusammenstellen
v-create: entwerfen, malen, zeichnen, komponieren, dichten, verfassen, kochen, backen, anbauen, züchten, pflanzen, säen
v-create: installieren, montieren, programmieren, aufstellen, begründen, generieren, drucken, anlegen, erbauen, modernisieren, sanieren, renovieren
v-create: restaurieren, reparieren, instandsetzen, organisieren, veranstalten, abhalten, ausrichten, inszenieren, zusammensetzen
v-create: fabrizieren, weben, nähen, schmieden, prägen, fördern, gewinnen, anreichern, ausheben, bohren, graben, asphaltieren, möblieren
v-increase: erhöhen, steigern, anheben, wachsen, zunehmen, ansteigen, steigen, vergrössern, erweitern, ausweiten, ausdehnen, verstärken
v-increase: verdoppeln, verdreifachen, vervielfachen, vermehren, aufstocken, hochschrauben, hochtreiben, eskalieren, verschärfen, intensivieren
v-increase: beschleunigen, anwachsen, anschwellen, emporschnellen, klettern, zulegen, maximieren, heben, hinzukommen, addieren, mehren, ausbauen
v-increase: verteuern, überschreiten, übersteigen, übertreffen, häufen, anziehen, aufwerten, aufblähen, anhäufen, stärken, forcieren, vertiefen
v-increase: verbreitern, hochgehen, explodieren, ausufern, heraufsetzen, verfestigen, ansammeln, akkumulieren, stauen, aufschlagen, aufrunden
v-decrease: senken, verringern, reduzieren, mindern, vermindern, kürzen, sinken, fallen, abnehmen, zurückgehen, schrumpfen, verkleinern, einschränken
v-decrease: begrenzen, beschränken, drosseln, dämpfen, abschwächen, schwächen, nachlassen, abbauen, halbieren, minimieren, sparen, einsparen
v-decrease: streichen, zusammenstreichen, herabsetzen, herunterfahren, zurückfahren, abrutschen, einbrechen, absinken, abmildern, mildern, lindern
v-decrease: deeskalieren, entschärfen, entspannen, verkürzen, verlangsamen, bremsen, ausdünnen, abrüsten, verbilligen, abwerten, entwerten, eindämmen
v-decrease: unterschreiten, verknappen, schmälern, schwinden, verblassen, abziehen, subtrahieren, abkühlen, zusammenschrumpfen, dezimieren, drücken
v-decrease: deckeln, rationieren, zurückschrauben, absacken, abstürzen, abflachen, abspecken, verdünnen, entlasten, beschneiden
v-permit: erlauben, gestatten, zulassen, ermöglichen, lassen, dürfen, lizenzieren, autorisieren, ermächtigen, bevollmächtigen, freigeben, öffnen
v-permit: dulden, tolerieren, gewähren, legalisieren, befugen, berechtigen, befähigen, durchlassen, hereinlassen, einlassen, freischalten, entsperren
v-permit: befreien, überlassen, durchgehen, freistellen, vergönnen, hinnehmen, aufschliessen, konzessionieren, legitimieren
v-forbid: verbieten, untersagen, blockieren, verhindern, hindern, unterbinden, behindern, sperren, versperren, abriegeln, absperren, verwehren
v-forbid: vereiteln, durchkreuzen, aufhalten, stoppen, zensieren, ausschliessen, verbannen, ächten, illegalisieren, kriminalisieren, hemmen
v-forbid: abhalten, erschweren, verunmöglichen, beschlagnahmen, konfiszieren, einziehen, zurückhalten, unterdrücken, verriegeln, ausbremsen
v-forbid: vorbeugen, verhüten, vermeiden, umgehen, bannen, hintertreiben, isolieren, abschotten, einsperren, festsetzen, stören, obstruieren
v-support: unterstützen, helfen, mithelfen, beistehen, assistieren, fördern, stützen, stärken, ermutigen, ermuntern, solidarisieren, unterschreiben
v-support: flankieren, aushelfen, einspringen, nachhelfen, begünstigen, dienen, beispringen, beteiligen, kooperieren
v-support: zusammenarbeiten, mitwirken, mitarbeiten, bestärken, motivieren, anfeuern, sponsern, betreuen, pflegen, heilen, behandeln, retten
v-support: engagieren, starkmachen, beflügeln, protegieren, erleichtern, betanken, ausbilden, schulen, trainieren, beraten
v-support: befürworten, sekundieren, anspornen, untermauern, absichern, wiederbeleben, ankurbeln, bevorzugen, mitfinanzieren
v-protect: schützen, beschützen, bewachen, sichern, absichern, schonen, verschonen, hüten, behüten, überwachen, beobachten, eskortieren, patrouillieren
v-protect: retten, bergen, evakuieren, abschirmen, schirmen, wahren, bewahren, befrieden, stabilisieren, decken, verbergen, verstecken
v-protect: verwahren, impfen, entminen, entwaffnen, entmilitarisieren, beaufsichtigen, kontrollieren, wachen, aufpassen, achtgeben, immunisieren
v-decide: entscheiden, beschliessen, abstimmen, stimmen, wählen, bestimmen, verabschieden, festlegen, festsetzen, verfügen, urteilen, richten
v-decide: votieren, entschliessen, anberaumen, ansetzen, terminieren, auswählen, aussuchen, ernennen, berufen, wiederwählen, abwählen, überstimmen
v-decide: vorziehen, freisprechen, absegnen, erlassen, besiegeln, fixieren, regeln, klären, lösen, beilegen, durchringen, durchpeitschen
v-decide: benennen, designieren, vereidigen, losen, küren, zurückstellen, enthalten, priorisieren, aburteilen
v-sign: unterzeichnen, unterschreiben, ratifizieren, abschliessen, schliessen, besiegeln, paraphieren, signieren, beitreten, abzeichnen
v-sign: gegenzeichnen, beurkunden, notifizieren, hinterlegen, kontrahieren, zeichnen, einschreiben, beglaubigen, ausfertigen
v-implement: umsetzen, durchführen, ausführen, erfüllen, einhalten, vollziehen, verwirklichen, realisieren, befolgen, vollstrecken, anwenden
v-implement: durchsetzen, implementieren, erledigen, bewerkstelligen, abarbeiten, nachkommen, einlösen, vollbringen, tun, machen, handeln, verfahren
v-implement: respektieren, achten, beachten, berücksichtigen, praktizieren, ausüben, betreiben, tätigen, verrichten, leisten, vorgehen, agieren
v-implement: unternehmen, bewältigen, bearbeiten, verwalten, managen, regieren, leiten, amtieren, funktionieren, arbeiten, wirken, nutzen, verwenden
v-implement: gebrauchen, benutzen, einsetzen, aufwenden, ausschöpfen, ausgeben, investieren, verwerten, befassen, kümmern, abwickeln, anpacken
v-violate: verletzen, brechen, verstossen, missachten, übertreten, zuwiderhandeln, überschreiten, umgehen, unterlaufen, ignorieren, missbrauchen
v-violate: hintergehen, betrügen, täuschen, verraten, untergraben, aushöhlen, unterminieren, hinwegsetzen, verschleiern, vertuschen, fälschen
v-violate: manipulieren, hinterziehen, schmuggeln, stehlen, entwenden, veruntreuen, bestechen, korrumpieren, schwindeln, mogeln, spionieren
v-violate: ausspähen, abhören, austricksen, entweihen, schänden, sabotieren, vernachlässigen, versäumen, verfehlen, ausblenden, übergehen
v-prepare: vorbereiten, planen, beabsichtigen, vorhaben, vorsehen, einplanen, bereithalten, rüsten, aufrüsten, gedenken, anstreben
v-prepare: anvisieren, organisieren, mobilisieren, mobilmachen, einüben, üben, proben, bereitmachen, avisieren, anpeilen, aufbereiten
v-prepare: vorarbeiten, bewaffnen, munitionieren, disponieren, projektieren, ansteuern, vorsorgen, vorbeugen, bevorraten
v-punish: bestrafen, strafen, sanktionieren, verhängen, ahnden, büssen, verurteilen, belangen, einsperren, inhaftieren, verhaften, festnehmen
v-punish: suspendieren, disqualifizieren, ausweisen, abschieben, verklagen, vergelten, einfrieren, enteignen, pfänden, verbannen, feuern
v-punish: entlassen, kündigen, absetzen, stürzen, entmachten, degradieren, strafverfolgen, internieren, einkerkern, arrestieren
v-recognise: anerkennen, einsehen, einräumen, zugeben, eingestehen, gestehen, würdigen, respektieren, legitimieren, zugestehen, identifizieren
v-recognise: wiedererkennen, zurechnen, attestieren, bescheinigen, beglaubigen, zertifizieren, akkreditieren, konzedieren, beurkunden
v-annex: annektieren, besetzen, einnehmen, erobern, einverleiben, angliedern, übernehmen, aneignen, beschlagnahmen, kolonisieren, besiedeln, unterwerfen
v-annex: beherrschen, kontrollieren, vereinnahmen, einkassieren, usurpieren, bemächtigen, abspalten, abtrennen, teilen, zurückerobern
v-join: beitreten, anschliessen, aufnehmen, eintreten, teilnehmen, beteiligen, zusammenschliessen, vereinigen, vereinen, integrieren, eingliedern
v-join: mitmachen, angehören, verbünden, koalieren, fusionieren, zusammenlegen, zusammenführen, hinzustossen, dazugehören, dabeisein, assoziieren
v-join: einbeziehen, einbinden, hinzuziehen, verbinden, verknüpfen, verschmelzen, kooptieren, wiedervereinigen, alliieren, mitregieren, einschliessen
v-deploy: schicken, entsenden, senden, stationieren, verlegen, einsetzen, abordnen, delegieren, aussenden, aufmarschieren, positionieren, aufstellen
v-deploy: zusammenziehen, einberufen, einziehen, rekrutieren, anwerben, abkommandieren, kommandieren, postieren, verstärken, hinschicken, ausschwärmen
v-deploy: mobilisieren, bestücken, heranführen, losschicken, vorschicken, nachschicken, anheuern, nachrücken
v-release: freilassen, befreien, entlassen, austauschen, freikommen, begnadigen, amnestieren, loslassen, freibekommen, freikaufen, freisetzen
v-release: entlasten, repatriieren, zurückführen, rückführen, überstellen, freigeben, entbinden, herausholen, laufenlassen, heimholen
v-need: brauchen, benötigen, bedürfen, müssen, sollen, fehlen, mangeln, erfordern, entbehren, gebrauchen, darben, hungern
v-need: beanspruchen, voraussetzen, vermissen, ermangeln, nottun, gebühren, obliegen, lohnen, nachrüsten, pressieren
v-cause: führen, verursachen, bewirken, hervorrufen, auslösen, provozieren, herbeiführen, bedingen, veranlassen, ergeben, resultieren
v-cause: entstehen, erzeugen, beeinflussen, bestimmen, prägen, zwingen, bewegen, treiben, antreiben, anstacheln, schüren, anheizen, befeuern
v-cause: verschulden, zeitigen, nachziehen, einbringen, bescheren, heraufbeschwören, anrichten, zufügen, stiften, verhelfen, beitragen, rühren
v-cause: fussen, beruhen, basieren, gründen, stammen, herrühren, zurückführen, ausgehen, betreffen, auswirken, wecken, erregen, erwecken
v-cause: aufwühlen, anstiften, verleiten, verführen, überreden, überzeugen, umstimmen, inspirieren, entzünden, aufhetzen, hetzen
v-happen: geschehen, passieren, stattfinden, ereignen, vorkommen, abspielen, zustossen, widerfahren, verlaufen, erfolgen, auftreten
v-happen: ablaufen, vorfallen, vonstattengehen, zutragen, unterlaufen, gelingen, glücken, klappen, misslingen, fehlschlagen, missglücken, verpuffen
v-happen: scheitern, auftauchen, erscheinen, anstehen, bevorstehen, herannahen, vergehen, verstreichen, kommen, einschlagen, verunglücken, entladen
v-happen: regnen, schneien, stürmen, beben, überschwemmen, verdunkeln, dämmern, wehen, blitzen, donnern, hageln, scheinen, verschwinden
v-be: sein, bestehen, gehören, liegen, stehen, betragen, sitzen, befinden, umfassen, gelten, existieren, leben, wohnen, entsprechen
v-be: bedeuten, darstellen, ausmachen, bilden, zählen, ähneln, gleichen, stammen, reichen, erstrecken, belaufen, beinhalten
v-be: einschliessen, enthalten, grenzen, angrenzen, verkörpern, repräsentieren, heissen, hängen, kosten, wiegen, dastehen, herrschen, vorliegen
v-be: innewohnen, unterliegen, zusammenhängen, dazugehören, vorherrschen, überwiegen, dominieren, fungieren, residieren, parken, schweben
v-be: warten, abwarten, schlafen, ruhen, übernachten, weilen, aufhalten, bleiben, passen, stimmen, zutreffen, genügen, ausreichen, taugen
v-be: gebärden, benehmen, auszeichnen, kennzeichnen, klingen, wirken, aussehen, riechen, schmecken, glänzen, leuchten
v-become: werden, entwickeln, verwandeln, entpuppen, geraten, wandeln, mutieren, reifen, altern, erkranken, genesen, sterben, aufsteigen
v-become: absteigen, ertrinken, ersticken, verhungern, erfrieren, umkommen, verenden, heilen, verschlechtern, verbessern, bessern, verkommen
v-become: zerfallen, zusammenbrechen, kollabieren, verarmen, ausarten, ausfallen, einstürzen, untergehen, entfallen, wegfallen, ausrasten, heranwachsen
v-have: haben, besitzen, verfügen, innehaben, bekommen, erhalten, kriegen, erlangen, behalten, beziehen, erben, aufweisen, tragen
v-have: erwerben, übernehmen, bekleiden, geniessen, nehmen, holen, abholen, entnehmen, wegnehmen, abnehmen, sammeln, einsammeln
v-have: anhäufen, einnehmen, kassieren, einstreichen, erbeuten, ergattern, horten, beherbergen, mitnehmen, greifen, zugreifen, ergreifen, fassen
v-have: entgegennehmen, vereinigen, verdienen, erwirtschaften, einheimsen, speichern, füllen, leeren, verbrauchen
v-have: essen, trinken, fressen, rauchen, konsumieren, verzehren, vergeuden, verschwenden, verlieren
v-show: zeigen, beweisen, belegen, enthüllen, aufdecken, offenbaren, nachweisen, demonstrieren, hinweisen, andeuten, darstellen, aufzeigen
v-show: hindeuten, widerspiegeln, spiegeln, bezeugen, dokumentieren, verdeutlichen, veranschaulichen, illustrieren, vorführen, präsentieren
v-show: ausstellen, abbilden, markieren, kennzeichnen, erweisen, herausstellen, bekunden, manifestieren, symbolisieren, widerlegen, offenlegen
v-show: entlarven, vorweisen, vorzeigen, untermauern, bestätigen, filmen, fotografieren, aufzeichnen, übertragen, einblenden
v-perceive: sehen, hören, schauen, blicken, zusehen, zuhören, zuschauen, beobachten, bemerken, wahrnehmen, merken, entdecken, erkennen, erblicken
v-perceive: betrachten, anschauen, ansehen, lesen, verfolgen, mitbekommen, registrieren, sichten, orten, erfahren, erleben, miterleben
v-perceive: feststellen, ermitteln, finden, auffinden, vorfinden, stossen, ausmachen, aufspüren, lauschen, starren, gucken, riechen, tasten
v-perceive: beschatten, besichtigen, überblicken, erspähen, durchschauen, abhören, mithören, überhören, übersehen, fernsehen, durchsuchen
v-know: wissen, kennen, verstehen, begreifen, erinnern, vergessen, lernen, kapieren, nachvollziehen, ahnen, einsehen, studieren, lehren, unterrichten
v-know: beherrschen, merken, durchblicken, erkennen, kennenlernen, auskennen, zurückblicken, verlernen, aufklären, können, fassen
v-know: entsinnen, einprägen, erahnen, erraten, raten, ergründen, schulen, erziehen, recherchieren
v-seek: suchen, versuchen, anstreben, streben, zielen, abzielen, bemühen, wollen, trachten, hinarbeiten, wünschen, hinwirken, bezwecken
v-seek: anstrengen, ringen, kämpfen, wagen, erproben, probieren, ausprobieren, herausfinden, fahnden, nachgehen, verfolgen, buhlen
v-seek: sehnen, aufbieten, ersehnen, erhoffen, drängeln, begehren, hinsteuern, liebäugeln, bewerben, kandidieren, umwerben, abmühen
v-insist: beharren, bestehen, pochen, insistieren, festhalten, bekräftigen, betonen, versteifen, dabeibleiben, verharren
v-insist: unterstreichen, beteuern, bestärken, klammern, berufen, festbleiben
v-compete: gewinnen, verlieren, siegen, spielen, schlagen, besiegen, unterliegen, kandidieren, konkurrieren, wetteifern, antreten, rivalisieren
v-compete: bezwingen, überholen, punkten, qualifizieren, ausscheiden, aufholen, dominieren, triumphieren, überflügeln, obsiegen
v-compete: messen, abschneiden, durchsetzen, übertrumpfen, ausstechen, duellieren, verspielen, einbüssen, abhängen, verdrängen, ausspielen, boxen
v-compete: kicken, laufen, turnen, vorlegen, ausgleichen, köpfen, foulen, auswechseln, einwechseln, trainieren
v-trade: kaufen, verkaufen, handeln, importieren, exportieren, einführen, ausführen, erwerben, veräussern, bestellen, ordern, mieten, vermieten
v-trade: pachten, leasen, investieren, ausgeben, wirtschaften, vermarkten, vertreiben, versteigern, ersteigern, tauschen, eintauschen, umtauschen
v-trade: ankaufen, aufkaufen, abkaufen, zukaufen, einkaufen, beziehen, anbieten, verzollen, besteuern, versteuern, verschulden, sparen
v-trade: privatisieren, verstaatlichen, bilanzieren, umsetzen, verdienen, erlösen, notieren, spekulieren, verscherbeln, werben, bewerben
v-trade: buchen, einlösen, verrechnen, bewirtschaften, haushalten, umschulden, refinanzieren, abschreiben, verpfänden, anschaffen
v-change: ändern, verändern, wechseln, wandeln, umwandeln, anpassen, umstellen, reformieren, abändern, umgestalten, ersetzen, austauschen, modifizieren
v-change: korrigieren, verbessern, umdenken, umschwenken, nachbessern, überarbeiten, novellieren, verschieben, angleichen, variieren, aktualisieren
v-change: umbenennen, umbilden, umstrukturieren, erneuern, transformieren, verschlechtern, umbauen, ablösen, drehen, kehren, schwanken, umformen
v-change: normalisieren, vereinfachen, vereinheitlichen, harmonisieren, liberalisieren, demokratisieren, radikalisieren, polarisieren, spalten
v-change: destabilisieren, trennen, teilen, auseinanderbrechen, zersplittern, umrüsten, umkehren, umwälzen, revolutionieren, optimieren, verfeinern
v-discuss: besprechen, erörtern, diskutieren, beraten, debattieren, thematisieren, ansprechen, behandeln, abhandeln, aufwerfen, durchsprechen
v-discuss: erwägen, ausloten, aufgreifen, befassen, sondieren, beleuchten, vertiefen, streifen, berühren, anschneiden, zerreden, ausdiskutieren
v-discuss: bereden, andiskutieren, reflektieren, rekapitulieren, kontextualisieren, auseinandersetzen, abklären, klären
v-other: können, mögen, möchten, tun, machen, gehören, gelten, betreffen, abhängen, kreuzen, richten, spielen
v-other: heiraten, scheiden, gebären, zeugen, begraben, beerdigen, bestatten, taufen, kleiden, anziehen, waschen, putzen, reinigen, säubern
v-other: duschen, baden, rasieren, schneiden, nähren, füttern, ernähren, singen, tanzen, musizieren, pfeifen, klatschen, klopfen, klingeln
v-other: schmelzen, frieren, kochen, erwärmen, heizen, kühlen, trocknen, giessen, mischen, rühren, reiben, wickeln, falten, biegen, binden
v-other: kleben, nageln, hämmern, sägen, ernten, mähen, melken, angeln, fischen, reiten, rudern, zelten, fotokopieren, tippen, klicken
v-other: surfen, scannen, herunterladen, hochladen, speichern, digitalisieren, vernetzen, verschlüsseln, adressieren, frankieren, sortieren
v-other: ordnen, gliedern, verteilen, stapeln, packen, auspacken, einpacken, laden, beladen, entladen, umladen, tanken, entsorgen, wegwerfen
v-other: werfen, fangen, schleudern, kratzen, beissen, küssen, umarmen, streicheln, winken, nicken, knien, atmen, husten, niesen, bluten
v-other: zittern, schwitzen, träumen, altern, überfordern, überlasten, beschäftigen, auslasten, einarbeiten, anstellen, einstellen, jobben
v-other: streiken, auslagern, umsorgen, erholen, verlaufen, verwechseln, vertauschen, verwickeln, verstricken, aufteilen, einteilen, unterteilen
v-other: zuspitzen, verkomplizieren, überbrücken, überlagern, überschatten, ergehen, abzeichnen, einspielen, einpendeln, einschleichen
v-other: herumsprechen, scharen, ranken, erübrigen, bewähren, rentieren, auszahlen, eignen, hinziehen, vertragen, zerstreiten, überwerfen
`

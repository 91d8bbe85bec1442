// Classes of German nouns for people, bodies and everything else. Row language and inventory: ../../word-classes.ts.
export const worldNouns = `
n-government: regierung, ministerium, parlament, staat, bundesregierung, senat, rat, kommission, kabinett, verwaltung, behörde, amt, duma
n-government: bundestag, bundesrat, kongress, repräsentantenhaus, unterhaus, oberhaus, kreml, aussenministerium, verteidigungsministerium
n-government: innenministerium, finanzministerium, union, nato, bündnis, staatengemeinschaft, weltgemeinschaft, sicherheitsrat
n-government: generalversammlung, ausschuss, gremium, botschaft, konsulat, militärverwaltung, stadtverwaltung, gemeinde, kommune, bundesland
n-government: landesregierung, königreich, republik, bundesstaat, regime, diktatur, demokratie, monarchie, volksrepublik, führung, staatsführung
n-government: koalition, staatsmacht, geheimdienst, polizei, sicherheitsbehörde, zentralbank, notenbank, währungsfonds, weltbank, agentur
n-government: europaparlament, nationalversammlung, volkskammer, landtag, stadtrat, kanzleramt, präsidialamt, präsidialverwaltung, stab, krisenstab
n-government: partnerland, nachbarland, nachbarstaat, supermacht, grossmacht, besatzungsmacht, atommacht, schutzmacht, garantiemacht, westmacht
n-government: übergangsregierung, exilregierung, militärregierung, junta, delegation, präsidium, sekretariat, dachverband, staatenbund, block
n-government: organisation, weltorganisation, institution, mitgliedsregierung, bundesamt, auswärtiges, justizministerium, oberkommando
n-government: wirtschaftsministerium, staatsduma, rechnungshof, verfassungsgericht, finanzamt, jugendamt, gesundheitsamt, aufsicht, aufsichtsbehörde
n-party: partei, gewerkschaft, unternehmen, konzern, firma, arbeitgeber, verband, fraktion, seite, lager, konfliktpartei, kriegspartei
n-party: vertragspartei, tarifpartei, sozialpartner, tarifpartner, arbeitgeberverband, betriebsrat, bahn, hersteller, bank, versicherer
n-party: opposition, oppositionspartei, regierungspartei, volkspartei, ortsverband, bewegung, bündnispartner, verbündete, verbündeter, partner
n-party: alliierte, alliierter, rivale, rivalin, kontrahent, gegenseite, verhandlungspartner, gesprächspartner, gegenüber, delegation, lobby
n-party: stiftung, verein, kirche, nichtregierungsorganisation, airline, fluggesellschaft, reederei, autobauer, zulieferer, betreiber
n-party: arbeitnehmervertretung, vorstand, aufsichtsrat, spd, cdu, csu, fdp, grüne, linke, afd, sozialdemokrat, konservative, liberale, republikaner
n-party: demokrat, terrorgruppe, terrororganisation, widerstandsbewegung, lokführergewerkschaft, energiekonzern, rüstungskonzern, ölkonzern
n-party: tochterfirma, tochtergesellschaft, start-up, werk, betrieb, kammer, innung, genossenschaft, eigentümer, aktionär, investor, gläubiger
n-party: guerilla, geiselnehmer, entführer, kreditgeber, parteispitze, unionsspitze, koalitionsspitze, konzernspitze, post
n-leader: präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, bundeskanzler, premier, premierminister, ministerpräsident, sprecher
n-leader: sprecherin, chef, chefin, aussenminister, aussenministerin, verteidigungsminister, finanzminister, innenminister, regierungschef
n-leader: staatschef, staatsoberhaupt, generalsekretär, vorsitzende, vorsitzender, parteichef, könig, königin, fürst, papst, machthaber, diktator
n-leader: general, oberbefehlshaber, kommandeur, kommandant, bürgermeister, gouverneur, senator, senatorin, abgeordnete, abgeordneter
n-leader: parlamentspräsident, fraktionschef, vizepräsident, staatssekretär, führer, anführer, oppositionsführer, kommissionspräsidentin
n-leader: ratspräsident, wirtschaftsminister, justizminister, gewerkschaftschef, verhandlungsführer, verhandlungsführerin, vorstandschef, direktor
n-leader: kremlchef, kremlsprecher, regierungssprecher, aussenamtssprecherin, us-präsident, bundespräsident, kaiser, emir, sultan, scheich
n-leader: kronprinz, prinz, prinzessin, ministerpräsidentin, premierministerin, aussenbeauftragte, aussenbeauftragter, kommissar, kommissarin
n-leader: spitzenpolitiker, spitzenkandidat, oberhaupt, häuptling, gründer, gründerin, vizekanzler, landrat, patriarch, bischof, kardinal
n-leader: generalmajor, oberst, admiral, feldherr, warlord, präses, intendant, generaldirektor, amtschef, stabschef, geschäftsführer
n-official: beamter, beamte, diplomat, diplomatin, botschafter, botschafterin, politiker, politikerin, berater, beraterin, offizier, vertreter
n-official: vertreterin, gesandte, beauftragter, beauftragte, funktionär, repräsentant, konsul, polizist, polizistin, behördenvertreter, attaché
n-official: parlamentarier, parlamentarierin, amtsträger, mitarbeiter, mitarbeiterin, ermittler, inspektor, inspekteur, beobachter, inspektion
n-official: zöllner, delegierter, delegierte, volksvertreter, staatsdiener, regierungsvertreter, regierungsbeamter, sekretär
n-official: militärsprecher, sonderbeauftragter, sonderbotschafter, spion, agent, abgesandter, gemeinderat, leiter, leiterin, referent, kurier
n-official: pressesprecher, bundesbeauftragter, datenschutzbeauftragter, militärvertreter, adjutant, feldwebel, leutnant, hauptmann, kapitän
n-expert: experte, expertin, analyst, analystin, wissenschaftler, wissenschaftlerin, forscher, forscherin, professor, professorin, historiker
n-expert: ökonom, ökonomin, politologe, politologin, beobachter, kenner, fachmann, institut, universität, denkfabrik, studie, analyse, forschung
n-expert: militärexperte, sicherheitsexperte, völkerrechtler, jurist, juristin, soziologe, gutachter, sachverständige, sachverständiger, osteuropa-experte
n-expert: politikwissenschaftler, volkswirt, ingenieur, techniker, virologe, physiker, chemiker, biologe, psychologe, philosoph, meinungsforscher
n-expert: forschungsinstitut, prognose, statistiker, statistik, spezialist, fachleute, wissenschaft, hochschule, akademie, labor, archäologe
n-media: medium, zeitung, nachrichtenagentur, agentur, sender, fernsehen, rundfunk, radio, presse, journalist, journalistin, reporter, reporterin
n-media: korrespondent, korrespondentin, redaktion, redakteur, magazin, blog, portal, website, internet, netzwerk, plattform, kanal, telegram
n-media: twitter, facebook, nachricht, meldung, bericht, artikel, schlagzeile, berichterstattung, podcast, sendung, video, foto, bild, film, buch
n-media: zeitschrift, staatsfernsehen, staatsmedien, nachrichtensender, nachrichtenportal, tageszeitung, wochenzeitung, verlag, autor, autorin
n-media: kolumnist, leser, leserin, zuschauer, zuschauerin, hörer, publikum, pressefreiheit, propaganda, desinformation, liveticker
n-media: newsletter, kommentar, reportage, dokumentation, aufnahme, satellitenbild, mediathek, verleger, blogger, influencer, suchmaschine
n-people: mitglied, gewerkschaftsmitglied, parteimitglied, delegierter, delegierte
n-people: mensch, bürger, bürgerin, bevölkerung, zivilist, zivilistin, volk, demonstrant, demonstrantin, arbeiter, arbeiterin, beschäftigte
n-people: beschäftigter, mann, frau, kind, bewohner, bewohnerin, einwohner, einwohnerin, anhänger, anhängerin, aktivist, aktivistin, zivilbevölkerung
n-people: jugend, jugendliche, jugendlicher, junge, mädchen, student, studentin, schüler, schülerin, lehrer, lehrerin, arbeitnehmer, arbeitnehmerin
n-people: gesellschaft, zivilgesellschaft, öffentlichkeit, person, familie, mutter, vater, sohn, tochter, bruder, schwester, eltern, freund, freundin
n-people: nachbar, nachbarin, gast, kunde, kundin, verbraucher, verbraucherin, patient, patientin, rentner, landwirt, bauer, bäuerin, fahrgast
n-people: passagier, reisende, reisender, tourist, pendler, anwohner, gegnerin, unterstützer, unterstützerin, kritiker, kritikerin, befürworter
n-people: befürworterin, oppositionelle, oppositioneller, dissident, held, heldin, angehörige, angehöriger, verwandte, verwandter, ehefrau, ehemann
n-people: erwachsene, erwachsener, baby, säugling, ukrainer, ukrainerin, russe, russin, deutsche, deutscher, amerikaner, europäer, chinese, pole
n-people: franzose, brite, israeli, palästinenser, iraner, türke, syrer, jude, muslim, christ, russischsprachige, leute
n-people: mitbürger, landsmann, landsleute, steuerzahler, sparer, mieter, vermieter, händler, fischer, bergmann, lokführer, fahrer, fahrerin
n-people: pfleger, pflegekraft, krankenschwester, helfer, helferin, retter, feuerwehrmann, teilnehmer, teilnehmerin, bewerber, dolmetscher
n-people: unternehmer, unternehmerin, manager, managerin, oligarch, milliardär, künstler, künstlerin, schriftsteller, schriftstellerin, masse
n-people: menschenmenge, menschheit, generation, individuum, geschwister, enkel, grossvater, grossmutter, partnerin, kollege, kollegin, pazifist
n-people: nationalist, patriot, kommunist, faschist, nazi, neonazi, extremist, rechtsextremist, gläubige, gläubiger, siedler
n-people: arbeitslose, arbeitsloser, langzeitarbeitslose, fachkraft, arbeitskraft, auszubildende, auszubildender, lehrling
n-prisoner: gefangene, gefangener, kriegsgefangene, kriegsgefangener, häftling, geisel, insasse, gefängnis, lager, straflager, gefangenschaft
n-prisoner: kriegsgefangenschaft, freilassung, haftentlassung, strafkolonie, festgenommener, festgenommene, inhaftierte, inhaftierter, zelle
n-prisoner: internierung, gefangenenlager, untersuchungshaft, freigabe, befreiung, verschleppter, verschleppte, entführter, arrest, hausarrest
n-prisoner: überstellung, austauschliste, geiselfreilassung, geiselnehmer, hungerstreik, begnadigung
n-refugee: flüchtling, geflüchtete, geflüchteter, migrant, migrantin, asylbewerber, vertriebene, vertriebener, asyl, migration, flucht, zuwanderung
n-refugee: einwanderung, einwanderer, zuwanderer, evakuierung, binnenflüchtling, flüchtlingslager, abschiebung, schlepper, schleuser, auswanderung
n-refugee: umsiedlung, rückkehrer, schutzsuchende, schutzsuchender, asylrecht, asylantrag, exil, aufnahmelager, notunterkunft, diaspora
n-refugee: fluchtroute, flüchtlingskrise, aufenthaltsrecht, duldung, einreise, ausreise, visum, staatsangehörigkeit, staatsbürgerschaft
n-energy: energie, gas, öl, strom, erdgas, erdöl, kohle, benzin, diesel, treibstoff, kraftwerk, atomkraftwerk, kernkraftwerk, pipeline, gasleitung
n-energy: raffinerie, energieversorgung, stromversorgung, windkraft, solarenergie, windrad, stromnetz, heizung, gaspreis, ölpreis, strompreis
n-energy: gaslieferung, ölförderung, kernkraft, atomkraft, reaktor, brennstab, wasserstoff, flüssiggas, gasspeicher, umspannwerk, stromausfall
n-energy: netzbetreiber, kilowattstunde, megawatt, atomausstieg, kohleausstieg, energiewende, fernwärme, heizöl, kraftstoff, turbine, staudamm
n-energy: solaranlage, windpark, ölfeld, gasfeld, energieträger, ladestation, batterie, biogas, strommarkt, energiekrise, blackout
n-economy: wirtschaft, handel, markt, industrie, konjunktur, inflation, export, import, investition, produktion, wachstum, börse, aktie, kurs
n-economy: währung, rezession, bruttoinlandsprodukt, arbeitsmarkt, wettbewerb, geschäft, branche, landwirtschaft, sektor, insolvenz
n-economy: pleite, fusion, übernahme, verkauf, kauf, nachfrage, absatz, lieferkette, freihandel, rohstoff, rohstoffabkommen, bergbau, tourismus
n-economy: handwerk, mittelstand, dienstleistung, privatisierung, verstaatlichung, wirtschaftskrise, finanzkrise, schuldenkrise, rendite
n-economy: dividende, leitzins, geldpolitik, handelsbilanz, aufschwung, abschwung, boom, kapitalismus, sozialismus, globalisierung, binnenmarkt
n-economy: wirtschaftsleistung, steuersenkung, steuererhöhung, schuldenbremse, sparpaket, sparkurs, wirtschaftswachstum, teuerung, agrarsektor
n-economy: stahlindustrie, autoindustrie, bauwirtschaft, einzelhandel, grosshandel, standort, bilanz, quartalszahlen, börsengang, monopol, kartell
n-job: arbeit, lohn, gehalt, arbeitszeit, arbeitsplatz, stelle, job, tarif, streik, warnstreik, lohnerhöhung, gehaltserhöhung, mindestlohn, urlaub
n-job: überstunde, schicht, entlassung, stellenabbau, kündigung, arbeitslosigkeit, arbeitslose, arbeitsloser, beruf, personal, belegschaft
n-job: arbeitskampf, ausstand, laufzeit, tarifstreit, tarifkonflikt, einmalzahlung, inflationsausgleich, kurzarbeit, teilzeit, vollzeit, homeoffice
n-job: wochenstunde, ausbildungsplatz, azubi, auszubildende, auszubildender, rentenalter, ruhestand, altersteilzeit, arbeitsbedingung
n-job: arbeitsvertrag, arbeitsverhältnis, lohnfortzahlung, aussperrung, streikrecht, friedenspflicht, entgelterhöhung, tarifbindung, fachkraft
n-job: fachkräftemangel, schichtarbeit, zulage, zuschlag, urlaubsgeld, weihnachtsgeld, sonderzahlung, lohnrunde, generalstreik, streikende
n-job: streikender, posten, karriere, rücktritt, werksschliessung, abfindung, dienstplan, leiharbeit, lohnkürzung, sozialplan, rufbereitschaft
n-rights: menschenrecht, recht, bürgerrecht, minderheitenrecht, gleichberechtigung, meinungsfreiheit, religionsfreiheit, grundrecht, würde
n-rights: menschenwürde, diskriminierung, rassismus, antisemitismus, gleichstellung, gerechtigkeit, ungerechtigkeit, frauenrecht, wahlrecht
n-rights: sprachrecht, unterdrückung, versammlungsfreiheit, zensur, mitbestimmung, mitsprache, mitspracherecht, gleichbehandlung
n-rights: toleranz, datenschutz, privatsphäre, persönlichkeitsrecht, besitzrecht, völkerfreundschaft, frauenquote, barrierefreiheit, wegerecht
n-infrastructure: infrastruktur, gebäude, haus, brücke, strasse, wohnhaus, schule, krankenhaus, damm, stausee, leitung, netz, anlage, hafen, flughafen
n-infrastructure: bahnhof, kaserne, fabrik, lagerhaus, depot, turm, tunnel, kanalisation, wasserversorgung, wohnung, hotel, kindergarten, kita
n-infrastructure: botschaftsgebäude, theater, kloster, moschee, synagoge, dom, stadion, palast, schloss, rathaus, büro, halle, baustelle
n-infrastructure: wohnblock, hochhaus, ruine, trümmer, schleuse, autobahn, gleis, stützpunkt, militärstützpunkt, basis, flugplatz, werft, mast
n-infrastructure: rechenzentrum, funkmast, kläranlage, gelände, stahlwerk, klinik, supermarkt, laden, kaufhaus, restaurant, café, denkmal, museum
n-transport: verkehr, schiff, zug, flugzeug, auto, lastwagen, bus, flug, fahrt, reise, transport, lieferung, seeweg, schifffahrt, konvoi, eisenbahn
n-transport: bahnverkehr, flugverkehr, route, fähre, frachter, tanker, container, fracht, ladung, strecke, ticket, fahrzeug, wagen, maschine, boot
n-transport: fahrrad, motorrad, radweg, fernverkehr, nahverkehr, güterzug, lkw, pkw, seekorridor, schattenflotte, öltanker, durchfahrt, landung
n-transport: abflug, ankunft, abfahrt, anreise, abreise, stau, verspätung, umleitung, logistik, versand, umschlag, überflug
n-transport: meerenge, luftbrücke, yacht, rettungsboot, strassenbahn, u-bahn, lieferwagen, traktor, krankenwagen, notlandung, zugausfall
n-goods: getreide, ware, gut, lebensmittel, weizen, mais, produkt, dünger, düngemittel, stahl, aluminium, metall, holz, wasser, nahrung, medikament
n-goods: medizin, chip, halbleiter, technik, technologie, gerät, kleidung, fleisch, fisch, milch, brot, zucker, salz, kaffee, tee, wein, bier, gold
n-goods: diamant, erz, kupfer, lithium, bodenschatz, mineral, ernte, futter, sonnenblumenöl, getreideexport, vieh, gemüse, obst
n-goods: kartoffel, reis, ei, butter, tabak, zigarette, alkohol, droge, kokain, möbel, spielzeug, textil, chemikalie, impfstoff
n-goods: ersatzteil, ausrüstung, material, baustoff, zement, glas, kunststoff, computer, software, handy, smartphone, ausfuhr, einfuhr, bestand
n-event: besuch, konferenz, zeremonie, veranstaltung, feier, kundgebung, demonstration, parade, ereignis, vorfall, zwischenfall, unfall, reise
n-event: pressekonferenz, gedenkfeier, jahrestag, jubiläum, staatsbesuch, empfang, fest, eröffnung, unterzeichnung, auftritt, ankündigung
n-event: protestmarsch, mahnwache, vorstellung, auftakt, messe, ausstellung, parteitag, gottesdienst, hochzeit, geburtstag, geburt, trauerfeier
n-event: wende, machtwechsel, machtübernahme, gedenken, vereidigung, amtseinführung, staatsakt, weltwirtschaftsforum, workshop, seminar
n-event: antrittsbesuch, gipfelerklärung, verleihung, preisverleihung, premiere, feiertag, ramadan, weihnacht, ostern, silvester, karneval
n-event: festival, unglück, absturz, flugzeugabsturz, skandal, affäre, enthüllung, geschehen, geschehnis, vorgang, einsatz, operation
n-problem: problem, schwierigkeit, hindernis, hürde, streitfrage, streitpunkt, konfliktpunkt, herausforderung, mangel, engpass, nachteil, fehler
n-problem: ärger, störung, panne, rückschlag, sackgasse, dilemma, versagen, versäumnis, scheitern, misserfolg, belastung, not, notlage, armut
n-problem: hunger, hungersnot, elend, chaos, panik, zwang, spannung, spaltung, knappheit, versorgungsengpass, lücke, sorge, dürre, last
n-problem: korruption, kriminalität, betrug, bestechung, missbrauch, missstand, verschwendung, schaden, überlastung, pattsituation, patt
n-problem: stillstand, verzögerung, ausfall, fehlentscheidung, irrtum, missverständnis, manko, schwäche, schwachstelle, defekt, dauerstreit
n-problem: katastrophe, notsituation, verwirrung, verunsicherung, zerwürfnis, reizthema, zankapfel, fiasko, desaster, debakel
n-situation: lage, situation, zustand, umstand, sachlage, verhältnis, beziehung, entwicklung, tendenz, trend, prozess, verlauf, ablauf, phase
n-situation: bedingungen, stimmung, klima, atmosphäre, kriegslage, hintergrund, kontext, umfeld, rahmen, realität, wirklichkeit
n-situation: sachverhalt, tatsache, fall, angelegenheit, sache, thema, themenfeld, frage, aspekt, punkt, faktor, existenz, dasein, alltag
n-situation: system, struktur, ordnung, gleichgewicht, konstellation, machtverhältnis, kräfteverhältnis, übergangsphase, wandel, veränderung
n-situation: änderung, fortsetzung, ausgangslage, nachbarschaft, lebensbedingung, ausnahme, leben, einzelheit, detail, problematik, bewandtnis
n-result: ergebnis, folge, erfolg, konsequenz, auswirkung, wirkung, resultat, ausgang, fortschritt, abschluss, sieg, niederlage, misserfolg
n-result: effekt, errungenschaft, ende, schluss, nachspiel, bilanz, ausbeute, leistung, einfluss, reaktion, rekord, teilerfolg, zwischenergebnis
n-result: kollaps, zusammenbruch, einsturz, untergang, wiedervereinigung, erreichen, gelingen, frucht, ernteausfall, endergebnis
n-reason: grund, ursache, anlass, motiv, begründung, auslöser, argument, vorwand, rechtfertigung, erklärungsversuch, hintergrund, quelle, ursprung
n-reason: herkunft, wurzel, veranlassung, triebfeder, legitimation, faktor, schuldfrage, ausrede, entstehung, zusammenhang
n-emotion: hoffnung, angst, furcht, sorge, wut, zorn, empörung, trauer, freude, enttäuschung, vertrauen, misstrauen, bedauern, stolz, hass, liebe
n-emotion: entsetzen, schock, verzweiflung, frust, frustration, erleichterung, zuversicht, optimismus, pessimismus, geduld, ungeduld, mut, respekt
n-emotion: begeisterung, überraschung, unzufriedenheit, zufriedenheit, ärger, gefühl, emotion, mitgefühl, mitleid, neid, gier, scham, schmerz, leid
n-emotion: glück, unmut, groll, besorgnis, befürchtung, verbitterung, hysterie, euphorie, schrecken, horror, trost, gelassenheit, bewunderung
n-emotion: dankbarkeit, verärgerung, erstaunen, erschütterung, aufregung, nervosität, langeweile, überdruss, ehrfurcht, abscheu, verachtung
n-evidence: beweis, beleg, indiz, nachweis, spur, anzeichen, zeichen, signal, zeugnis, fakt, daten, dokument, unterlage, akte, befund, erkenntnis
n-evidence: aufzeichnung, material, hinweis, beweismittel, beispiel, zahl, mitschnitt, geheimdokument, protokoll, bestätigung, glaubwürdigkeit
n-evidence: wahrheit, ausweis, pass, zertifikat, symbol, merkmal, bescheinigung, urkunde, liste, tabelle, grafik, karte, schaubild, erhebung
n-time: zeit, jahr, monat, woche, tag, stunde, minute, sekunde, datum, termin, morgen, abend, nacht, mittag, nachmittag, vormittag, sommer, winter
n-time: frühling, herbst, frühjahr, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag
n-time: dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, sonnabend, wochenende, zukunft, vergangenheit, gegenwart, zeitraum, zeitpunkt
n-time: moment, augenblick, beginn, anfang, dauer, jahrhundert, jahrzehnt, ära, epoche, quartal, jahreszeit, geschichte, jahresende, vorabend
n-time: jahreswechsel, halbjahr, mal, start, auftakt, zeitplan, kalender, pause, periode, vorjahr, vormonat, wartezeit, tagesanbruch, mitternacht
n-time: alter, kindheit, mittelalter, antike, neuzeit, nachkriegszeit, stichtag, vorlauf, anlaufphase, zwischenzeit, zeitfenster, spielzeit
n-place: ort, stadt, hauptstadt, dorf, platz, ortschaft, grossstadt, kleinstadt, hafenstadt, viertel, stadtteil, zentrum, innenstadt, süden, norden
n-place: osten, westen, südosten, nordosten, südwesten, nordwesten, kontinent, welt, erde, ausland, inland, heimat, umgebung, nähe, ecke, raum
n-place: tagungsort, sitz, ziel, stelle, mitte, rand, umland, metropole, schauplatz, standort, stätte, kreis, landkreis, kanton, grafschaft
n-place: europa, westeuropa, osteuropa, balkan, asien, afrika, amerika, nahost, nahe, orient, baltikum, kaukasus, arktis, nordsee, ostsee, mittelmeer
n-place: atlantik, pazifik, adresse, park, zoo, friedhof, garten, hof, markt, marktplatz, strand, ufer, bucht, zimmer
n-place: raumstation, all, weltraum, weltall, mond, planet, globus, übersee, ostfront, hinterland, vorort, tal
n-quantity: zahl, anzahl, menge, prozent, prozentpunkt, anteil, hälfte, drittel, viertel, rate, quote, höhe, grösse, umfang, ausmass, mass, niveau
n-quantity: tonne, kilogramm, kilometer, meter, liter, quadratkilometer, barrel, grad, durchschnitt, maximum, minimum, zunahme, anstieg, erhöhung
n-quantity: rückgang, senkung, kürzung, steigerung, reduzierung, verringerung, abbau, ausbau, verdopplung, rest, mehrzahl, vielzahl, reihe, serie
n-quantity: dutzend, hundert, tausend, billion, ziffer, gramm, hektar, tiefe, breite, länge, entfernung, geschwindigkeit, tempo, takt
n-quantity: kapazität, reichweite, temperatur, volumen, dichte, wert, index, ranking, spitze, rang, stufe, ebene, zuwachs, einbruch, schwankung
n-quantity: begrenzung, beschränkung, minderung, halbierung, vergrösserung, verkleinerung, mehrheitsverhältnis, überzahl, mindestmass
n-group: gruppe, team, mannschaft, arbeitsgruppe, gemeinschaft, organisation, bande, clan, menge, crew, kreis, klasse, minderheit
n-group: gruppierung, netzwerk, kollektiv, elite, führungsriege, expertengruppe, brics, paar, duo, trio, stamm, ethnie, volksgruppe, schar
n-group: zelle, kommando, konsortium, liga, bund, vereinigung, orden, sekte, runde, gefolge, umkreis, zirkel, freundeskreis, besatzungszone
n-group: mafia, staffel, kader, taskforce, bürgerinitiative, klub, club, fanclub, dynastie, kaste, oberschicht
n-nature: natur, klima, wetter, regen, schnee, sturm, hochwasser, überschwemmung, erdbeben, wald, baum, fluss, meer, see, berg, wüste, tier, vogel
n-nature: hund, katze, pferd, umwelt, klimawandel, treibhausgas, emission, kohlendioxid, luft, licht, sonne, himmel, wind, hitze, kälte, dürre, brand
n-nature: waldbrand, vulkan, boden, pflanze, artenvielfalt, fischbestand, gletscher, eis, flut, tsunami, orkan, gewitter
n-nature: nebel, frost, stein, fels, sand, gras, blume, blatt, insekt, biene, wolf, bär, kuh, schwein, schaf, schlange, bach, welle, strömung
n-nature: hitzewelle, unwetter, blitz, hurrikan, taifun, lawine, erdrutsch, schlamm, staub, rauch, artensterben, naturschutz, klimaschutz
n-health: gesundheit, krankheit, virus, pandemie, epidemie, coronavirus, infektion, impfung, arzt, ärztin, behandlung, klinik, operation, symptom
n-health: krebs, grippe, therapie, quarantäne, lockdown, maske, hygiene, pflege, pflegeheim, seuche, intensivstation, test
n-health: herz, hirn, blut, kopf, körper, hand, arm, bein, fuss, auge, ohr, gesicht, mund, rücken, haut, haar, magen, schwangerschaft, abtreibung
n-health: ernährung, sucht, drogensucht, psyche, trauma, depression, stress, schlaf, diagnose, apotheke, krankenkasse, sterblichkeit, selbstmord
n-health: infarkt, schlaganfall, vergiftung, unterernährung, behinderung, medizinerin, mediziner, sanitäter, notarzt, pfleger, bakterium, cholera
n-sport-culture: spiel, sport, fussball, mannschaft, trainer, trainerin, spieler, spielerin, turnier, meisterschaft, weltmeisterschaft, olympia
n-sport-culture: medaille, tor, musik, konzert, lied, sänger, sängerin, kultur, kunst, gemälde, roman, literatur, schauspieler, schauspielerin
n-sport-culture: regisseur, regisseurin, oper, orchester, bühne, tanz, religion, glaube, islam, christentum, judentum, kirche, gott, bibel, koran
n-sport-culture: tradition, bildung, unterricht, sprachkurs, eurovision, olympiade, bundesliga, pokal, finale, halbfinale, training, wettkampf
n-sport-culture: rennen, sieger, siegerin, meister, weltmeister, fan, hobby, mode, design, architektur, philosophie, märchen, gedicht, dichter
n-sport-culture: komponist, maler, fotograf, galerie, kino, serie, star, band, album, schach, tennis, basketball, handball, boxen, schwimmen
n-sport-culture: ski, biathlon, radsport, formel, verein, schiedsrichter, elfmeter, erziehung, sitte, brauch, ritual, gebet, küche
n-thing: ding, gegenstand, objekt, teil, stück, tisch, stuhl, tür, fenster, schlüssel, tasche, koffer, flasche, uhr, telefon, fahne, flagge
n-thing: kiste, box, rad, motor, kabel, sensor, kamera, satellit, instrument, werkzeug, satz, blatt, brille, ring, kette, seil, schild, wand
n-thing: dach, bett, lampe, spiegel, teller, tüte, sack, fass, briefmarke, stift, heft, kreuz, krone, statue, plakat
n-thing: transparent, knopf, schalter, filter, rohr, ventil, zelt, decke, uniform, helm, weste, schutzweste, mantel, schuh, hut
n-thing: anzug, krawatte, hemd, kopftuch, roboter, algorithmus, app, datenbank, code, passwort, server, virus, intelligenz, chatbot, bildschirm
n-other: art, weise, form, typ, sorte, methode, mittel, möglichkeit, gelegenheit, chance, fähigkeit, eigenschaft, qualität, wahrnehmung, weg
n-other: richtung, bereich, feld, abteilung, element, gesicht, charakter, ruf, image, tür, spur
n-other: kategorie, rückkehr, unterschied, vergleich, ähnlichkeit, gegensatz, gegenteil, rückkehrrecht, erfahrung, wissen, kenntnis, erinnerung, gedanke
n-other: geheimnis, rätsel, zufall, schicksal, instanz, experiment, verbindung, verwendung, nutzung, gebrauch, bau, gründung, schaffung
n-other: bildungspolitik, politik, innenpolitik, verantwortung, schuldzuweisung, ehre, moral, ethik, tugend, sünde, tempel, bewegungsfreiheit
n-other: seitenhieb, hauptrolle, grundsatzfrage, bürokratie, wachsamkeit, aufmerksamkeit, vorsicht, disziplin, transparenz, offenheit
n-other: klarheit, eindruck, ton, blick, würfel, schlüsselrolle, vorbild, muster, standard, original, kopie, version, variante
`

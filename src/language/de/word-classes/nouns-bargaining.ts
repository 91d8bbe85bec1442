// Classes of German nouns of bargaining, war and statecraft. Row language and inventory: ../../word-classes.ts.
export const bargainingNouns = `
n-demand: forderung, nachforderung, anforderung, verlangen, aufforderung, appell, aufruf, bitte, ersuchen, gesuch, anspruch, wunschliste
n-demand: mahnung, befehl, anweisung, anordnung, auflage, petition, antrag, anliegen, rückforderung, maximalforderung, drängen, reklamation
n-demand: ansinnen, geheiss, weisung, aufgebot, wunschzettel, forderungskatalog, anfrage, beschwerde, vorgabe, diktat, gebot, zumutung
n-proposal: vorschlag, plan, entwurf, initiative, konzept, anregung, empfehlung, friedensplan, fahrplan, stufenplan, skizze, papier
n-proposal: idee, projekt, vorhaben, modell, roadmap, eckpunkt, eckpunktepapier, programm, strategie, vorlage, szenario, option, alternative
n-proposal: lösung, lösungsvorschlag, lösungsansatz, vorstoss, gegenentwurf, masterplan, agenda, blaupause, leitlinie, formel, planspiel
n-proposal: denkmodell, fünfpunkteplan, zehnpunkteplan, vision, ansatz, rahmenplan, anstoss, lesart, reformvorschlag, diskussionspapier
n-offer: angebot, zugeständnis, konzession, entgegenkommen, verzicht, gegenangebot, geste, kompromissbereitschaft, gesprächsbereitschaft
n-offer: lockerung, nachgiebigkeit, offerte, bereitschaft, verhandlungsbereitschaft, einlenken, abstrich, rabatt, gegenleistung, avance
n-offer: friedensangebot, gesprächsangebot, handreichung, bereiterklärung, gebietsabtretung, abtretung, aufgeschlossenheit
n-acceptance: zustimmung, annahme, akzeptanz, einwilligung, einverständnis, billigung, genehmigung, ja, einigung, konsens, placet
n-acceptance: plazet, freigabe, zuspruch, bestätigung, übereinstimmung, bejahung, einvernehmen, ratifizierung, verständigung, jawort
n-acceptance: absegnung, bewilligung, kompromiss, einsicht, annäherung, ratifikation, aussöhnung, versöhnung, unterschrift
n-refusal: ablehnung, zurückweisung, absage, weigerung, verweigerung, nein, veto, widerspruch, abfuhr, widerstand, boykott, protest, dementi
n-refusal: ausschluss, blockade, blockadehaltung, blockierung, einspruch, gegenwehr, verneinung, opposition, vorbehalt, einwand, unnachgiebigkeit
n-refusal: nichtanerkennung, nichtannahme, abkehr, kündigung, aufkündigung, abbruch, kehrtwende, korb, verwerfung, abweisung, starrsinn
n-refusal: obstruktion, skepsis, abneigung, zögern, aberkennung, abwehrhaltung, kompromisslosigkeit, sturheit, gegenrede, anfechtung, sperrminorität
n-threat: drohung, ultimatum, warnung, androhung, bedrohung, drohgebärde, einschüchterung, erpressung, vergeltung, streikdrohung, eskalation
n-threat: abschreckung, säbelrasseln, gegenmassnahme, vergeltungsmassnahme, gefahr, provokation, kampfansage, drohkulisse, drohbrief
n-threat: nötigung, rache, rachefeldzug, warnschuss, bombendrohung, kriegsdrohung, machtdemonstration, risiko, gefährdung, schreckgespenst
n-promise: versprechen, zusage, zusicherung, garantie, verpflichtung, selbstverpflichtung, gelöbnis, beistand, beistandspflicht, schwur, eid
n-promise: ehrenwort, wort, versicherung, sicherheitsgarantie, bürgschaft, gewähr, wahlversprechen, bekenntnis, absicherung, bündnispflicht
n-promise: beteuerung, treueschwur, hilfszusage, finanzierungszusage, beistandsklausel, bestandsgarantie, gewährleistung, rückversicherung
n-condition: bedingung, voraussetzung, vorbedingung, kriterium, klausel, grundlage, grundvoraussetzung, vorleistung, rahmenbedingung
n-condition: einschränkung, prämisse, fussangel, mindestanforderung, hürde, erfordernis, konditionalität, frist, stichtag
n-condition: deadline, obergrenze, untergrenze, schwelle, limit, kondition, massgabe, geschäftsgrundlage, vorbehaltsklausel
n-talks: gespräch, verhandlung, dialog, treffen, gipfel, gipfeltreffen, konsultation, sondierung, unterredung, beratung, friedensgespräch
n-talks: verhandlungsrunde, gesprächsrunde, verhandlungstisch, runde, begegnung, zusammenkunft, austausch, debatte, diskussion, telefonat
n-talks: friedensverhandlung, krisentreffen, krisensitzung, sitzung, tagung, spitzentreffen, telefongespräch, aussprache, sondierungsgespräch
n-talks: diplomatie, zwiegespräch, klausur, klausurtagung, verhandlungsprozess, kontaktgruppe, tarifverhandlung, tarifrunde, videokonferenz
n-talks: schaltkonferenz, friedenskonferenz, friedensgipfel, hinterzimmergespräch, pendeldiplomatie, kontakt, telefonschaltung, kongress
n-mediation: vermittlung, schlichtung, mediation, vermittler, schlichter, mediator, vermittlerin, vermittlungsversuch, schiedsspruch
n-mediation: schiedsgericht, unterhändler, unterhändlerin, chefunterhändler, sondergesandter, gesandter, emissär, schiedsrichter, moderator
n-mediation: moderation, schlichterspruch, vermittlungsausschuss, vermittlungsmission, fürsprache, schlichtungsverfahren, mittelsmann
n-agreement: abkommen, vereinbarung, vertrag, einigung, pakt, übereinkunft, abmachung, absprache, deal, kompromiss, memorandum, protokoll
n-agreement: friedensvertrag, friedensabkommen, rahmenabkommen, konvention, charta, tarifvertrag, tarifabschluss, tarifeinigung, kontrakt
n-agreement: handelsabkommen, zusatzprotokoll, grundsatzvereinbarung, übereinkommen, staatsvertrag, koalitionsvertrag, partnerschaft, bündnis
n-agreement: assoziierungsabkommen, gefangenenaustausch, durchbruch, verständigung, beilegung, schlussakte, statut, regelung, regelwerk, ausgleich
n-agreement: allianz, vertragswerk, vergleich, abschluss, paket, rüstungskontrolle, abrüstungsvertrag, nichtverbreitungsvertrag
n-ceasefire: waffenruhe, waffenstillstand, feuerpause, feuereinstellung, kampfpause, gefechtspause, waffenpause, moratorium, gewaltverzicht
n-ceasefire: burgfrieden, truppenentflechtung, entflechtung, deeskalation, entspannung, waffenstillstandslinie, waffenstillstandsabkommen, demobilisierung
n-peace: frieden, friede, friedenslösung, friedensprozess, aussöhnung, stabilität, koexistenz, pazifismus, friedensbewegung, eintracht
n-peace: friedensordnung, ruhe, normalisierung, befriedung, wiederaufbau, abrüstung, entmilitarisierung, entwaffnung, kriegsende, friedensschluss
n-war: krieg, kampf, konflikt, gefecht, kampfhandlung, feldzug, front, frontlinie, schlacht, schlachtfeld, bürgerkrieg, invasion, einmarsch
n-war: aggression, angriffskrieg, auseinandersetzung, kriegsführung, feindseligkeit, mobilmachung, teilmobilmachung, mobilisierung, militäroperation
n-war: spezialoperation, krise, militäreinsatz, manöver, übung, wehrpflicht, kriegsrecht, stellungskrieg, handelskrieg, zollstreit, streit
n-war: fehde, aufstand, rebellion, putsch, staatsstreich, umsturz, revolution, guerilla, zermürbungskrieg, belagerung
n-war: scharmützel, zusammenstoss, wettrüsten, aufrüstung, kriegsbeginn, kriegsausbruch, weltkrieg, vormarsch, offensive
n-war: gegenoffensive, grossoffensive, rückeroberung, eroberung, kriegsjahr, kriegsgebiet, propagandakrieg, stellvertreterkrieg
n-attack: angriff, anschlag, beschuss, überfall, attentat, luftangriff, drohnenangriff, raketenangriff, bombardierung, bombardement, attacke
n-attack: explosion, gewalt, gewalttat, mord, ermordung, massaker, terror, terrorismus, hinrichtung, folter, misshandlung, übergriff, schlag
n-attack: gegenschlag, sabotage, zerstörung, vernichtung, verwüstung, bombe, schuss, schiesserei, detonation, geiselnahme, entführung
n-attack: vergewaltigung, kriegsverbrechen, verbrechen, völkermord, genozid, gräueltat, verschleppung, vertreibung, plünderung, raub, tötung
n-attack: einschlag, salve, artilleriefeuer, feuer, granatbeschuss, hackerangriff, cyberangriff, amoklauf, brandanschlag, selbstmordanschlag
n-attack: terroranschlag, bluttat, ausschreitung, randale, unruhe, krawall, körperverletzung, razzia, hetze, verfolgung
n-casualty: opfer, tote, toter, todesopfer, verletzte, verletzter, verwundete, verwundeter, verlust, gefallener, leiche, tod, todesfall, gefallene
n-casualty: vermisste, vermisster, märtyrer, hinterbliebene, hinterbliebener, getötete, getöteter, verletzung, verwundung, leichnam, massengrab
n-casualty: invalide, versehrte, waise, witwe, trauer, bestattung, begräbnis, beerdigung, überlebende, überlebender, geschädigter, sterben
n-troops: truppe, soldat, soldatin, armee, streitkraft, heer, militär, marine, luftwaffe, bataillon, brigade, division, einheit, regiment
n-troops: kompanie, kämpfer, kämpferin, miliz, söldner, reservist, rekrut, besatzer, besatzungstruppe, garnison, verband, flotte, bodentruppe
n-troops: friedenstruppe, blauhelm, kontingent, generalstab, wehrdienst, wehrpflichtiger, freiwilliger, rebell, aufständischer, separatist
n-troops: terrorist, guerillero, veteran, bewaffnete, bewaffneter, artillerie, infanterie, geschwader, bundeswehr, streitmacht, spezialeinheit
n-troops: kavallerie, fallschirmjäger, pionier, matrose, pilot, scharfschütze, wehr, partisan, dschihadist, islamist, armeeeinheit, besatzung
n-troops: truppenabzug, truppenverlegung, stationierung, aufmarsch, truppenaufmarsch, abzug, rückzug, verlegung, nachschub, gegner, feind
n-weapons: waffe, rakete, panzer, drohne, munition, geschütz, haubitze, granate, mine, sprengstoff, kampfjet, kampfflugzeug, marschflugkörper
n-weapons: flugabwehr, luftabwehr, luftverteidigung, gewehr, geschoss, sprengkörper, streumunition, torpedo, waffensystem, waffenlieferung
n-weapons: rüstung, rüstungsgut, kriegsgerät, kampfpanzer, schützenpanzer, patrone, pistole, messer, kugel, mörser, raketenwerfer, flugkörper
n-weapons: kriegsschiff, u-boot, flugzeugträger, fregatte, hubschrauber, kampfhubschrauber, bomber, kampfstoff, giftgas, gefechtskopf, sprengsatz
n-weapons: maschinengewehr, schusswaffe, handgranate, landmine, hyperschallrakete, interkontinentalrakete, mittelstreckenrakete, langstreckenwaffe
n-weapons: militärgerät, rüstungsexport, aufklärungsdrohne, sprengfalle, artilleriegeschoss, radpanzer, abwehrsystem, waffenarsenal
n-aid: hilfe, unterstützung, hilfsgut, hilfslieferung, hilfspaket, militärhilfe, finanzhilfe, entwicklungshilfe, nothilfe, spende, hilfsgelder
n-aid: hilfskonvoi, soforthilfe, wiederaufbauhilfe, hilfsorganisation, winterhilfe, aufbauhilfe, betreuung, versorgung, notversorgung, rettung
n-aid: rettungsschirm, rettungspaket, fürsorge, hilfeleistung, subvention, förderung, zuschuss, beihilfe, stipendium, ausbildung, patenschaft
n-money: geld, euro, dollar, rubel, milliarde, million, kredit, darlehen, schuld, schulden, haushalt, budget, etat, steuer, zahlung, betrag
n-money: summe, kosten, ausgabe, einnahme, fonds, anleihe, zins, vermögen, guthaben, finanzierung, mittel, entschädigung, reparation, preis
n-money: beitrag, gebühr, miete, rente, pension, prämie, bonus, defizit, überschuss, gewinn, umsatz, verlust, konto, überweisung, bargeld
n-money: franken, pfund, yen, yuan, hrywnja, cent, rechnung, tilgung, umschuldung, schuldenschnitt, rücklage, honorar, provision, mehrwertsteuer
n-money: sondervermögen, finanzmittel, eigenkapital, kapital, erlös, ertrag, tarif, entgelt, geldbusse, einlage, finanzen, lösegeld, kaution
n-money: wiedergutmachung, kompensation, haushaltsmittel, wehretat, verteidigungsausgabe, milliardenhilfe, zuwendung, abgabe, umlage, pauschale
n-sanctions: sanktion, zoll, embargo, strafmassnahme, strafzoll, importzoll, einfuhrzoll, wirtschaftssanktion, sanktionspaket, einreiseverbot
n-sanctions: ölembargo, waffenembargo, exportverbot, importverbot, handelsbeschränkung, kontosperrung, sanktionsliste, einfuhrverbot, einfuhrstopp
n-sanctions: ausfuhrverbot, handelsembargo, flugverbot, preisdeckel, ölpreisdeckel, strafe, schutzzoll, quote, exportkontrolle, isolierung
n-sanctions: isolation, visumsperre, gegensanktion, vergeltungszoll, lieferstopp, wirtschaftsblockade, kontensperre, handelsschranke
n-territory: gebiet, territorium, region, land, zone, provinz, halbinsel, pufferzone, sicherheitszone, enklave, exklave, landesteil, bezirk, boden
n-territory: gebietsanspruch, gebietsverlust, gebietsaustausch, gebietsgewinn, besatzung, annexion, besatzungsgebiet, oblast, insel, siedlung, revier
n-territory: landstreifen, hoheitsgebiet, hoheitsgewässer, luftraum, küste, ostteil, westjordanland, gazastreifen, abspaltung, teilung, donbass
n-territory: demarkation, schutzzone, flugverbotszone, einflusssphäre, siedlungsbau, landnahme, mandatsgebiet, korridor
n-border: grenze, grenzübergang, grenzlinie, kontaktlinie, demarkationslinie, grenzkontrolle, grenzschutz, zaun, mauer, grenzgebiet, aussengrenze
n-border: staatsgrenze, grenzzaun, grenzverlauf, trennlinie, grenzposten, grenzregion, landesgrenze, checkpoint, übergang, schlagbaum, grenzstreit
n-border: pufferstreifen, grenzschliessung, kontrollposten, zollgrenze, seegrenze, grenzverletzung
n-sovereignty: souveränität, unabhängigkeit, integrität, anerkennung, selbstbestimmung, neutralität, autonomie, staatlichkeit, selbstverwaltung
n-sovereignty: freiheit, sonderstatus, status, hoheit, eigenständigkeit, blockfreiheit, bündnisfreiheit, staatsgründung, zweistaatenlösung
n-sovereignty: selbstbestimmungsrecht, souverän, separatismus, abhängigkeit, protektorat, kolonie, statusfrage, statuslösung, existenzrecht
n-sovereignty: kontrolle, oberhoheit, gewaltmonopol, kolonialismus, verwaltungshoheit, unversehrtheit, selbstständigkeit
n-membership: mitgliedschaft, beitritt, aufnahme, mitglied, kandidatenstatus, beitrittskandidat, beitrittsgesuch, erweiterung, osterweiterung
n-membership: austritt, mitgliedsstaat, mitgliedstaat, mitgliedsland, beitrittsverhandlung, beitrittsprozess, eu-beitritt, nato-beitritt
n-membership: assoziierung, vollmitgliedschaft, beobachterstatus, brexit, zugehörigkeit, bündnisbeitritt, integration, teilhabe, mitgliedsantrag
n-election: wahl, abstimmung, referendum, volksabstimmung, neuwahl, wahlkampf, stimme, wähler, wählerin, kandidat, kandidatin, kandidatur
n-election: stichwahl, stimmzettel, wahllokal, wahlbeteiligung, umfrage, mehrheit, minderheit, votum, urnengang, wahlsieg, wahlniederlage, wahlkreis
n-election: volksentscheid, bürgerentscheid, misstrauensvotum, urabstimmung, mitgliederentscheid, amtszeit, amtsantritt, nominierung, wahlergebnis
n-election: präsidentschaftswahl, parlamentswahl, landtagswahl, bundestagswahl, wahlbeobachter, wahlfälschung, wahlprogramm, legislaturperiode
n-law: gesetz, resolution, urteil, recht, verfassung, richtlinie, verordnung, paragraf, gericht, prozess, klage, anklage, verfahren, justiz
n-law: gesetzentwurf, novelle, reform, völkerrecht, haftbefehl, ermittlung, richter, richterin, staatsanwalt, staatsanwaltschaft, anwalt
n-law: anwältin, erlass, dekret, verbot, verstoss, rechtsstreit, berufung, revision, gerichtshof, strafgerichtshof, tribunal, haft, haftstrafe
n-law: grundgesetz, artikel, absatz, vorschrift, regel, norm, gesetzgebung, rechtsstaat, legalität, rechtsbruch, völkerrechtsbruch, straftat
n-law: freispruch, verurteilung, todesstrafe, geldstrafe, angeklagte, angeklagter, zeuge, zeugin, zeugenaussage, strafverfahren, gutachten
n-law: un-resolution, statut, satzung, lizenz, patent, ausnahmezustand, notstand, gesetzesänderung, verfassungsänderung, gesetzespaket, strafrecht
n-law: kläger, beklagte, beklagter, verdächtige, verdächtiger, täter, mörder, verhandlungstag, jury, amnestie, immunität, razzia, festnahme
n-decision: entscheidung, beschluss, entschluss, bestimmung, massnahme, verfügung, festlegung, entscheid, grundsatzentscheidung, schritt
n-decision: weichenstellung, kabinettsbeschluss, machtwort, vorentscheidung, verabschiedung, kurs, kurswechsel, handlung, tat, aktion, vorgehen
n-decision: auswahl, ernennung, einsetzung, absetzung, entlassung, berufung, richtungsentscheidung, zwischenschritt, richterspruch, umsetzung
n-decision: durchführung, vollzug, anwendung, einführung, abschaffung, aufhebung, aussetzung, verschiebung, vertagung, verlängerung, ausweitung
n-nuclear: atomwaffe, atombombe, atomprogramm, atomabkommen, uran, urananreicherung, sprengkopf, nuklearwaffe, kernwaffe, atomtest, plutonium
n-nuclear: zentrifuge, atomstreit, atomenergiebehörde, atomanlage, nuklearanlage, atommüll, anreicherung, abschreckungspotenzial, atomkrieg
n-nuclear: atomarsenal, nukleardoktrin, kernenergie, strahlung, radioaktivität, atomphysiker, atominspektor, atomverhandlung, atomunfall
n-security: sicherheit, verteidigung, schutz, abwehr, sicherheitslage, überwachung, wache, wachdienst, bewachung, aufsicht, aufklärung, spionage
n-security: verteidigungsbündnis, kollektivverteidigung, sicherheitsarchitektur, sicherheitspolitik, katastrophenschutz, zivilschutz, luftalarm
n-security: alarm, bunker, schutzraum, sirene, sicherheitskraft, einsatzkraft, patrouille, beobachtermission, friedensmission, mission, mandat
n-security: feuerwehr, rettungskräfte, ausgangssperre, kontrollpunkt, verifikation, überprüfung, rüstungsbegrenzung, ordnung, geheimhaltung
n-security: schutzschirm, raketenschild, verteidigungsfähigkeit, wehrhaftigkeit, leibwächter, verfassungsschutz, terrorabwehr, sicherung
n-statement: erklärung, rede, interview, äusserung, aussage, stellungnahme, ansprache, mitteilung, angabe, pressemitteilung, bemerkung, antwort
n-statement: brief, schreiben, videobotschaft, botschaft, ankündigung, zitat, kommentar, beitrag, tweet, post, bekanntgabe, behauptung, hinweis
n-statement: vorwurf, kritik, anschuldigung, lob, dank, frage, rückfrage, wortlaut, darstellung, abschlusserklärung, kommuniqué
n-statement: gerücht, information, auskunft, versprecher, parole, slogan, schlagwort, begriff, name, titel, text, absichtserklärung, regierungserklärung
n-statement: verlautbarung, notiz, telegramm, note, protestnote, gratulation, glückwunsch, gruss, anrede, satz, vokabel, sprache, lüge, witz
n-statement: beschuldigung, anklageschrift, verurteilung, würdigung, beileid, entschuldigung, geständnis, plädoyer, vortrag, lesung
n-statement: wortmeldung, zwischenruf, präambel, passage, formulierung, definition, abhandlung, überschrift, fazit, resümee, bekanntmachung
n-position: position, haltung, standpunkt, meinung, ansicht, auffassung, sicht, überzeugung, linie, einstellung, sichtweise, einschätzung
n-position: verhandlungsposition, grundsatz, prinzip, glaube, urteil, perspektive, stellung, verständnis, these, argument, doktrin, ideologie
n-position: meinungsverschiedenheit, differenz, dissens, zweifel, bedenken, verdacht, vermutung, annahme, erwartung, deutung, interpretation
n-position: bewertung, beurteilung, gesinnung, kompromisslinie, tabu, knackpunkt, streitpunkt, weltbild, parteilinie, narrativ
n-interest: interesse, ziel, wille, absicht, wunsch, zweck, kriegsziel, streben, ambition, plan, motivation, bestreben, sicherheitsinteresse
n-interest: bedürfnis, priorität, schwerpunkt, bemühung, anstrengung, versuch, suche, intention, eigeninteresse, bedarf
n-interest: traum, sehnsucht, hauptziel, nutzen, vorteil, ehrgeiz, kalkül, machtanspruch, engagement, einsatzbereitschaft
n-interest: beweggrund, fokus, hauptanliegen, klimaziel, etappenziel, bestrebung, mission, aufgabe, auftrag, pflicht, funktion, rolle
n-support: rückhalt, unterstützung, solidarität, rückendeckung, beistand, zuspruch, hilfestellung, mitwirkung, zusammenarbeit, kooperation
n-support: fürsprecher, loyalität, treue, ermutigung, schulterschluss, beteiligung, gemeinschaft, geschlossenheit, einigkeit, zusammenhalt
n-support: solidaritätsbekundung, schirmherrschaft, bündnistreue, parteinahme, teilnahme, einheit, freundschaft, befürwortung
n-pressure: druck, zwang, einfluss, hebel, druckmittel, machtmittel, nachdruck, kraftprobe, zeitdruck, machtkampf, zugzwang, tauziehen, gewicht
n-pressure: macht, stärke, kraft, autorität, gewaltandrohung, belastungsprobe, machtspiel, verhandlungsmacht, hegemonie, vormacht, dominanz
n-pressure: aussenpolitik, machtpolitik, überlegenheit, unterlegenheit, faustpfand, trumpf, spielraum, verhandlungsspielraum, handlungsspielraum
`

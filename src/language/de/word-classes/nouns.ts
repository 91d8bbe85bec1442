// Classes of German nouns. Row language and inventory: ../../word-classes.ts.
export const nouns = `
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
n-prisoner: gefangene, gefangener, kriegsgefangene, kriegsgefangener, häftling, geisel, insasse, gefängnis, lager, straflager, gefangenschaft
n-prisoner: kriegsgefangenschaft, freilassung, haftentlassung, strafkolonie, festgenommener, festgenommene, inhaftierte, inhaftierter, zelle
n-prisoner: internierung, gefangenenlager, untersuchungshaft, freigabe, befreiung, verschleppter, verschleppte, entführter, arrest, hausarrest
n-prisoner: überstellung, austauschliste, geiselfreilassung, geiselnehmer, hungerstreik, begnadigung
n-refugee: flüchtling, geflüchtete, geflüchteter, migrant, migrantin, asylbewerber, vertriebene, vertriebener, asyl, migration, flucht, zuwanderung
n-refugee: einwanderung, einwanderer, zuwanderer, evakuierung, binnenflüchtling, flüchtlingslager, abschiebung, schlepper, schleuser, auswanderung
n-refugee: umsiedlung, rückkehrer, rückkehr, schutzsuchende, schutzsuchender, asylrecht, asylantrag, exil, aufnahmelager, notunterkunft, diaspora
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
n-nuclear: atomwaffe, atombombe, atomprogramm, atomabkommen, uran, urananreicherung, sprengkopf, nuklearwaffe, kernwaffe, atomtest, plutonium
n-nuclear: zentrifuge, atomstreit, atomenergiebehörde, atomanlage, nuklearanlage, atommüll, anreicherung, abschreckungspotenzial, atomkrieg
n-nuclear: atomarsenal, nukleardoktrin, kernenergie, strahlung, radioaktivität, atomphysiker, atominspektor, atomverhandlung, atomunfall
n-security: sicherheit, verteidigung, schutz, abwehr, sicherheitslage, überwachung, wache, wachdienst, bewachung, aufsicht, aufklärung, spionage
n-security: verteidigungsbündnis, kollektivverteidigung, sicherheitsarchitektur, sicherheitspolitik, katastrophenschutz, zivilschutz, luftalarm
n-security: alarm, bunker, schutzraum, sirene, sicherheitskraft, einsatzkraft, patrouille, beobachtermission, friedensmission, mission, mandat
n-security: feuerwehr, rettungskräfte, ausgangssperre, kontrollpunkt, verifikation, überprüfung, rüstungsbegrenzung, ordnung, geheimhaltung
n-security: schutzschirm, raketenschild, verteidigungsfähigkeit, wehrhaftigkeit, leibwächter, verfassungsschutz, terrorabwehr, sicherung
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
n-support: rückhalt, unterstützung, solidarität, rückendeckung, beistand, zuspruch, hilfestellung, mitwirkung, zusammenarbeit, kooperation
n-support: fürsprecher, loyalität, treue, ermutigung, schulterschluss, beteiligung, gemeinschaft, geschlossenheit, einigkeit, zusammenhalt
n-support: solidaritätsbekundung, schirmherrschaft, bündnistreue, parteinahme, teilnahme, einheit, freundschaft, befürwortung
n-pressure: druck, zwang, einfluss, hebel, druckmittel, machtmittel, nachdruck, kraftprobe, zeitdruck, machtkampf, zugzwang, tauziehen, gewicht
n-pressure: macht, stärke, kraft, autorität, gewaltandrohung, belastungsprobe, machtspiel, verhandlungsmacht, hegemonie, vormacht, dominanz
n-pressure: aussenpolitik, machtpolitik, überlegenheit, unterlegenheit, faustpfand, trumpf, spielraum, verhandlungsspielraum, handlungsspielraum
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
n-other: kategorie, unterschied, vergleich, ähnlichkeit, gegensatz, gegenteil, rückkehrrecht, erfahrung, wissen, kenntnis, erinnerung, gedanke
n-other: geheimnis, rätsel, zufall, schicksal, instanz, experiment, verbindung, verwendung, nutzung, gebrauch, bau, gründung, schaffung
n-other: bildungspolitik, politik, innenpolitik, verantwortung, schuldzuweisung, ehre, moral, ethik, tugend, sünde, tempel, bewegungsfreiheit
n-other: seitenhieb, hauptrolle, grundsatzfrage, bürokratie, wachsamkeit, aufmerksamkeit, vorsicht, disziplin, transparenz, offenheit
n-other: klarheit, eindruck, ton, blick, würfel, schlüsselrolle, vorbild, muster, standard, original, kopie, version, variante
`

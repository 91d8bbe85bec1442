// Classes of German adjectives and adverbs. Row language and inventory: ../../word-classes.ts.
export const adjectives = `
a-willing: bereit, willig, gewillt, kompromissbereit, gesprächsbereit, verhandlungsbereit, offen, aufgeschlossen, geneigt, zugänglich
a-willing: einverstanden, entschlossen, willens, gern, gerne, bereitwillig, freiwillig, nachgiebig, konziliant, friedenswillig, friedensbereit
a-willing: interessiert, motiviert, engagiert, entgegenkommend, empfänglich, flexibel, einsichtig, dialogbereit, lieber, zuvorkommend
a-unwilling: unwillig, widerwillig, abgeneigt, ungern, unnachgiebig, kompromisslos, stur, störrisch, zögerlich, zögernd, verschlossen
a-unwilling: unbeugsam, skeptisch, ablehnend, starr, hart, reserviert, abweisend, unversöhnlich, halsstarrig, uneinsichtig, desinteressiert
a-unwilling: widerspenstig, renitent, trotzig, unflexibel, lustlos, zurückhaltend, unbeirrt, gegnerisch, kritisch
a-necessary: notwendig, nötig, erforderlich, unerlässlich, massgebend, unverzichtbar, dringend, dringlich, unabdingbar, zwingend, wesentlich, wichtig
a-necessary: entscheidend, essenziell, essentiell, zentral, obligatorisch, verpflichtend, verbindlich, bindend, unentbehrlich, vordringlich
a-necessary: geboten, überfällig, fällig, vonnöten, unvermeidlich, unumgänglich, unausweichlich, lebenswichtig, vital, vorrangig, elementar
a-necessary: grundlegend, fundamental, massgeblich, ausschlaggebend, relevant, pflichtgemäss, alternativlos, schlüssig
a-possible: möglich, denkbar, machbar, realistisch, vorstellbar, erreichbar, umsetzbar, durchführbar, aussichtsreich, verhandelbar, lösbar
a-possible: potenziell, potentiell, praktikabel, realisierbar, tragfähig, absehbar, fähig, imstande, verfügbar, zulässig, erlaubt, diskutabel
a-possible: gangbar, finanzierbar, tauglich, greifbar, vermeidbar, erhältlich, legal
a-impossible: unmöglich, undenkbar, unrealistisch, aussichtslos, unvorstellbar, ausgeschlossen, unerreichbar, unlösbar, undurchführbar
a-impossible: unpraktikabel, unfähig, ausserstande, unverhandelbar, hoffnungslos, sinnlos, zwecklos, vergeblich, unfinanzierbar, illusorisch
a-impossible: utopisch, irreal, unzulässig, verboten, unüberwindbar, unüberbrückbar, unwiederbringlich, unbezahlbar
a-acceptable: akzeptabel, annehmbar, tragbar, vertretbar, zumutbar, hinnehmbar, konsensfähig, mehrheitsfähig, zustimmungsfähig, gangbar
a-acceptable: befriedigend, ausgewogen, fair, gerecht, angemessen, vernünftig, sinnvoll, legitim, berechtigt, gerechtfertigt, passend, geeignet
a-acceptable: genehm, zufriedenstellend, ausreichend, kompatibel, vereinbar, verhältnismässig, einvernehmlich, gütlich, ordentlich
a-unacceptable: inakzeptabel, unannehmbar, unzumutbar, untragbar, unvertretbar, indiskutabel, unhaltbar, unverantwortlich, skandalös
a-unacceptable: unangemessen, unfair, ungerecht, ungerechtfertigt, unverhältnismässig, unvereinbar, unvernünftig, unzureichend, unbefriedigend
a-unacceptable: empörend, unerträglich, unbegründet, untauglich, ungeeignet, haltlos, absurd, zynisch, unglaublich, unerhört, ungenügend
a-absolute: nie, niemals, bedingungslos, sofort, umgehend, unverzüglich, kategorisch, strikt, keinesfalls, keineswegs, vorbehaltlos
a-absolute: uneingeschränkt, unbedingt, vollständig, völlig, komplett, absolut, total, gänzlich, ausschliesslich, nur, immer, stets, endgültig
a-absolute: kompromisslos, klipp, unmissverständlich, entschieden, vehement, rundweg, nirgends, jedenfalls, ausnahmslos, restlos, unverhandelbar
a-absolute: definitiv, hundertprozentig, zweifelsfrei, zweifellos, unwiderruflich, unumstösslich, durchweg, vollkommen, voll, sämtlich, jeglich
a-absolute: ganz, jederzeit, überhaupt, garantiert, unanfechtbar, unteilbar, sofortig, umfassend, lückenlos, vollumfänglich, einzig
a-limited: teilweise, grundsätzlich, prinzipiell, begrenzt, eingeschränkt, beschränkt, bedingt, partiell, lediglich, höchstens, allenfalls
a-limited: mindestens, wenigstens, zumindest, symbolisch, minimal, halbherzig, punktuell, vereinzelt, teils, stückweise, schrittweise, bloss
a-limited: ausnahmsweise, vorbehaltlich, marginal, geringfügig, bruchstückhaft, spärlich, dürftig, unvollständig, halb, nominell, optional
a-uncertain: möglicherweise, angeblich, mutmasslich, vermutlich, wahrscheinlich, vielleicht, eventuell, wohl, offenbar, scheinbar, anscheinend
a-uncertain: unklar, ungewiss, unsicher, fraglich, zweifelhaft, strittig, umstritten, vermeintlich, voraussichtlich, ungeklärt, unbestätigt
a-uncertain: vage, unentschieden, unschlüssig, hypothetisch, womöglich, notfalls, etwa, offensichtlich, sogenannt, augenscheinlich, fragwürdig
a-uncertain: nebulös, widersprüchlich, undurchsichtig, rätselhaft, unabsehbar, unwahrscheinlich, offiziell, inoffiziell, gerüchteweise
a-temporary: vorübergehend, vorläufig, zeitweise, zeitweilig, befristet, temporär, kurzfristig, übergangsweise, provisorisch, derzeit, einstweilen
a-temporary: kurzzeitig, momentan, einstweilig, kommissarisch, saisonal, mehrtägig, einmalig, eintägig, dreitägig, mehrwöchig
a-temporary: dreissigtägig, zwischenzeitlich, flüchtig, geschäftsführend, gegenwärtig, schwebend, kurz, kurzlebig
a-permanent: dauerhaft, ständig, permanent, langfristig, nachhaltig, unbefristet, anhaltend, langjährig, ewig, beständig, stabil, immerwährend
a-permanent: fortwährend, unverändert, weiterhin, weiter, fest, chronisch, traditionell, jahrelang, jahrzehntelang, unbegrenzt, bleibend
a-permanent: konstant, kontinuierlich, unaufhörlich, pausenlos, unablässig, lebenslang, dauernd, bestehend, etabliert, unbeweglich
a-conditional: gegebenenfalls, sofern, andernfalls, sonst, ansonsten, dann, vorausgesetzt, abhängig, gegenseitig, reziprok
a-conditional: beidseitig, wechselseitig, ersatzweise, wahlweise, alternativ, erst, umgekehrt, entsprechend, insofern, jeweils, angewiesen
a-negative: falsch, gefährlich, illegal, schlecht, schlimm, schwer, schwierig, böse, grausam, brutal, negativ, schwach, verheerend, fatal
a-negative: tragisch, traurig, bedauerlich, katastrophal, dramatisch, kriminell, korrupt, feindlich, aggressiv, provokativ, rechtswidrig
a-negative: völkerrechtswidrig, verfassungswidrig, unrechtmässig, ungültig, schädlich, destruktiv, erfolglos, gescheitert, problematisch
a-negative: besorgniserregend, alarmierend, riskant, bedrohlich, schrecklich, furchtbar, barbarisch, blutig, tödlich, tot, krank, arm, feige
a-negative: verlogen, heuchlerisch, unehrlich, naiv, dumm, leichtsinnig, rücksichtslos, menschenverachtend, rassistisch, antisemitisch
a-negative: faschistisch, extremistisch, terroristisch, mangelhaft, fehlerhaft, unbrauchbar, wütend, verärgert, enttäuscht, besorgt, empört
a-negative: verletzt, verwundet, zerstört, angespannt, chaotisch, instabil, hässlich, leer, einsam, wertlos, unwürdig, unmenschlich, perfide
a-negative: hinterhältig, skrupellos, verwerflich, unsinnig, überflüssig, ungünstig, unglücklich, leider, peinlich, ernst, prekär
a-negative: desolat, düster, marode, verfeindet, verdächtig, schuldig, strafbar, verhaftet, verantwortungslos, einseitig, voreilig
a-positive: gut, konstruktiv, positiv, erfolgreich, hilfreich, nützlich, vielversprechend, ermutigend, friedlich, freundlich, produktiv
a-positive: substanziell, substantiell, historisch, ehrlich, aufrichtig, glaubwürdig, zuverlässig, verlässlich, vertrauensvoll, richtig
a-positive: klug, weise, mutig, stark, stolz, glücklich, froh, zufrieden, erfreulich, erfreut, dankbar, optimistisch, zuversichtlich
a-positive: hervorragend, ausgezeichnet, grossartig, wunderbar, schön, herzlich, willkommen, gesund, sicher, legitimiert, effektiv, wirksam
a-positive: effizient, bedeutend, bedeutsam, wertvoll, vorteilhaft, günstig, lobenswert, menschlich, humanitär, ruhig, klar, sauber
a-positive: fruchtbar, respektvoll, solidarisch, verantwortungsvoll, besonnen, umsichtig, gemässigt, hoffnungsvoll, herausragend
a-positive: geduldig, loyal, treu, tapfer, würdig, nett, beliebt, berühmt, angesehen, wohlhabend, reich, brillant, perfekt, ideal, optimal
a-political: politisch, diplomatisch, demokratisch, staatlich, parlamentarisch, konservativ, liberal, sozialistisch, kommunistisch, nationalistisch
a-political: populistisch, prowestlich, prorussisch, autoritär, diktatorisch, republikanisch, sozialdemokratisch, grün, links, rechts
a-political: rechtsextrem, linksextrem, oppositionell, föderal, kommunal, gesetzlich, rechtlich, juristisch, verfassungsrechtlich
a-political: völkerrechtlich, ministeriell, präsidial, monarchisch, ideologisch, imperialistisch, separatistisch, bilateral, multilateral
a-political: trilateral, zwischenstaatlich, supranational, geopolitisch, aussenpolitisch, innenpolitisch, souverän, unabhängig, autonom
a-political: neutral, blockfrei, bürgerlich, zivil, gesellschaftlich, sozial, kulturell, religiös, islamisch, christlich, jüdisch, öffentlich
a-political: regierungsnah, kremlnah, staatsnah, kolonial, revolutionär, radikal, gewerkschaftlich, tariflich, amtlich, behördlich
a-political: gerichtlich, strafrechtlich, überparteilich, parteiübergreifend, unparteiisch, legislativ, exekutiv, feministisch, säkular
a-military: militärisch, bewaffnet, taktisch, strategisch, ballistisch, nuklear, atomar, defensiv, offensiv, kriegerisch, paramilitärisch
a-military: konventionell, unbemannt, besetzt, annektiert, umkämpft, befreit, entmilitarisiert, atomwaffenfähig, wehrfähig, hybrid
a-military: kampfbereit, einsatzbereit, verteidigungsfähig, kriegstüchtig, logistisch, stationiert, schwerbewaffnet, feindselig
a-military: verfeindet, gepanzert, verbündet, alliiert, gefallen, luftgestützt, seegestützt, bodengestützt, polizeilich, geheimdienstlich
a-economic: wirtschaftlich, finanziell, ökonomisch, industriell, kommerziell, steuerlich, landwirtschaftlich, profitabel, rentabel, teuer
a-economic: billig, kostenlos, gratis, verschuldet, insolvent, konjunkturell, privat, energetisch, fossil, erneuerbar, digital, technisch
a-economic: technologisch, unternehmerisch, geschäftlich, zahlungsunfähig, pleite, steuerfrei, zollfrei, preiswert, brutto, netto, fiskalisch
a-economic: monetär, makroökonomisch, touristisch, arbeitslos, beschäftigt, betrieblich, handwerklich, börsennotiert, milliardenschwer
a-national: ukrainisch, russisch, deutsch, amerikanisch, us-amerikanisch, europäisch, chinesisch, französisch, britisch, polnisch, türkisch
a-national: israelisch, palästinensisch, iranisch, syrisch, national, international, westlich, östlich, südlich, nördlich, regional, lokal
a-national: global, weltweit, ausländisch, inländisch, belarussisch, ungarisch, italienisch, spanisch, griechisch, österreichisch, schweizer
a-national: schweizerisch, tschechisch, slowakisch, rumänisch, bulgarisch, serbisch, kroatisch, finnisch, schwedisch, norwegisch, dänisch
a-national: niederländisch, belgisch, portugiesisch, irisch, baltisch, litauisch, lettisch, estnisch, georgisch, armenisch, aserbaidschanisch
a-national: kasachisch, moldauisch, indisch, pakistanisch, afghanisch, japanisch, koreanisch, südkoreanisch, nordkoreanisch, vietnamesisch
a-national: australisch, kanadisch, mexikanisch, brasilianisch, argentinisch, kubanisch, venezolanisch, kolumbianisch, ägyptisch, saudisch
a-national: saudi-arabisch, katarisch, jemenitisch, irakisch, kurdisch, libanesisch, jordanisch, libysch, tunesisch, marokkanisch, algerisch
a-national: sudanesisch, äthiopisch, südafrikanisch, nigerianisch, kenianisch, afrikanisch, asiatisch, arabisch, lateinamerikanisch
a-national: nordamerikanisch, sowjetisch, slawisch, osteuropäisch, westeuropäisch, transatlantisch, eurasisch, berliner, moskauer, kiewer
a-national: einheimisch, fremd, heimisch, grenzüberschreitend, landesweit, bundesweit, örtlich, hiesig, dortig, zentral, städtisch, ländlich
a-national: indonesisch, philippinisch, thailändisch, albanisch, kosovarisch, bosnisch, mazedonisch, montenegrinisch, isländisch, englisch
a-time: heute, gestern, morgen, jetzt, bald, früh, spät, später, kürzlich, neulich, aktuell, heutig, gestrig, künftig, zukünftig, damalig
a-time: ehemalig, früher, neu, alt, jung, jährlich, täglich, wöchentlich, monatlich, stündlich, damals, mittlerweile, inzwischen, bereits
a-time: schon, noch, demnächst, unlängst, nachträglich, rechtzeitig, pünktlich, frühzeitig, nochmals, wieder, erneut, oft, häufig, selten
a-time: manchmal, regelmässig, gelegentlich, heutzutage, bisher, bislang, seither, seitdem, nun, soeben, gerade, eben, nächtlich, abends
a-time: morgens, nachts, mittags, vormittags, nachmittags, wochenlang, monatelang, tagelang, stundenlang, lange, lang, längst, einst
a-time: seinerzeit, vorher, nachher, danach, vorhin, nimmer, letztlich, vormals, zeitgleich, gleichzeitig, zeitnah, modern, antik
a-time: mittelalterlich, vorjährig, diesjährig, letztjährig, letzt, nächst, bevorstehend, vergangen, jüngst, baldig, plötzlich, schnell
a-degree: sehr, besonders, äusserst, ziemlich, kaum, fast, beinahe, nahezu, weitgehend, zutiefst, deutlich, erheblich, massiv, stark, leicht
a-degree: extrem, enorm, riesig, gewaltig, gross, klein, gering, hoch, niedrig, tief, intensiv, relativ, vergleichsweise, zunehmend, überaus
a-degree: ungewöhnlich, höchst, zu, allzu, weit, beträchtlich, drastisch, signifikant, merklich, spürbar, mässig, moderat, rapide, rasant
a-degree: wenig, mehr, weniger, meist, insbesondere, hauptsächlich, überwiegend, vorwiegend, ernsthaft, ernstlich, sogar, selbst
a-degree: auch, so, genug, derart, dermassen, mittelgross, immens, beispiellos, winzig, kolossal, heftig, scharf, eng, breit
a-degree: mächtig, grob, fein, schlicht, ausdrücklich, nachdrücklich, eindringlich, übermässig, zusehends, genau, exakt, ungefähr
a-quantity: viel, mehrere, einige, zahlreich, zusätzlich, weitere, beide, einzeln, doppelt, dreifach, einfach, mehrfach, rund, circa, knapp
a-quantity: insgesamt, gesamt, übrig, restlich, durchschnittlich, prozentual, tausendfach, unzählig, etliche, manche, viele, alle, jede, kein
a-quantity: keine, wenige, hunderte, tausende, dutzende, millionenfach, vielfach, beiderseits, pauschal, anteilig, allein, gemeinsam, zweit
a-quantity: sechsstellig, zweistellig, vierteljährlich, mehrheitlich, massenhaft, reichlich, überzählig, vollzählig, andere, ander
a-manner: langsam, vorsichtig, heimlich, geheim, direkt, indirekt, persönlich, telefonisch, schriftlich, mündlich, einseitig, einstimmig
a-manner: förmlich, formell, informell, bewusst, absichtlich, gezielt, willkürlich, plötzlich, allmählich, gemeinsam, zusammen, getrennt
a-manner: still, laut, schweigend, freiwillig, gewaltsam, friedlich, zügig, rasch, unilateral, koordiniert, streng, locker, sorgfältig
a-manner: gründlich, detailliert, konkret, abstrakt, allgemein, speziell, spezifisch, individuell, kollektiv, pragmatisch, sachlich, emotional
a-manner: rhetorisch, theoretisch, praktisch, methodisch, systematisch, automatisch, elektronisch, online, live, anonym, vertraulich
a-manner: transparent, glaubhaft, überraschend, unerwartet, erwartungsgemäss, demonstrativ, spontan, energisch, gelassen, nervös, hektisch
a-manner: mühsam, mühelos, geschickt, ungeschickt, parallel, anders, ähnlich, gleich, identisch, verschieden, unterschiedlich, irgendwie
a-manner: gewöhnlich, üblich, normal, typisch, normalerweise, üblicherweise, irrtümlich, versehentlich, vergleichbar, sachgerecht, seriös
a-manner: selbstständig, eigenständig, eigenmächtig, unangekündigt, hinterrücks, überstürzt, entschlossen, beharrlich, hartnäckig, standhaft
a-manner: ungehindert, unbehelligt, unversehrt, planmässig, ordnungsgemäss, wörtlich, sinngemäss, bildlich, deutlich, lautstark
a-sequence: zuerst, zunächst, dann, danach, schliesslich, anschliessend, zuvor, vorab, endlich, zuletzt, daraufhin, nacheinander, erstens
a-sequence: zweitens, drittens, ferner, ausserdem, zudem, überdies, weiterhin, dagegen, jedoch, allerdings, dennoch, trotzdem
a-sequence: deshalb, deswegen, daher, darum, somit, folglich, demnach, infolgedessen, stattdessen, hingegen, indes, indessen, gleichwohl, zugleich
a-sequence: nachfolgend, folgend, vorherig, vorig, erste, zweite, dritte, vierte, fünfte, letzte, nächste, vorletzte, weiterführend, ebenso
a-sequence: ebenfalls, gleichfalls, desgleichen, einerseits, andererseits, dabei, dazu, dadurch, damit, abschliessend, eingangs, unterdessen
a-sequence: währenddessen, seitdem, nichtsdestotrotz, immerhin, übrigens, nämlich, beispielsweise, also, sodann, vorrangig
a-other: blau, rot, grün, gelb, schwarz, weiss, grau, braun, rosa, bunt, warm, kalt, heiss, kühl, nass, trocken, süss, sauer, bitter, salzig, rund
a-other: eckig, flach, schräg, gerade, krumm, dick, dünn, schmal, weich, hölzern, metallisch, flüssig, gasförmig, männlich, weiblich, nackt
a-other: blind, taub, stumm, verheiratet, ledig, schwanger, müde, wach, hungrig, durstig, satt, betrunken, eigen, echt, künstlich, natürlich
a-other: hier, dort, da, oben, unten, vorne, hinten, draussen, drinnen, überall, irgendwo, daheim, aussen, innen, mitten, gegenüber, vorbei
a-other: medizinisch, wissenschaftlich, akademisch, sportlich, musikalisch, literarisch, sprachlich, psychisch, physisch, körperlich, seelisch
a-other: medial, journalistisch, biologisch, chemisch, mathematisch, geografisch, klimatisch, ökologisch, pädagogisch, räumlich, zeitlich
a-other: persönlich, familiär, elterlich, kindlich, jugendlich, erwachsen, prominent, bekannt, unbekannt, anwesend, abwesend, zuständig
a-other: verantwortlich, beteiligt, betroffen, gültig, sichtbar, unsichtbar, komplex, kompliziert, interessant, spannend, selbstverständlich
a-other: tatsächlich, wirklich, eigentlich, wahr, real, hinaus, herein, herunter, hinauf, zurück, weg, los, geschlossen, beschädigt
`

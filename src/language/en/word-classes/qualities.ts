// English adjectives and adverbs of field, time, degree and manner. Row language: ../../word-classes.ts.

export const qualities = `
a-political: academic, administrative, ambassadorial, authoritarian, autonomous, bilateral, bilaterally, bipartisan
a-political: bureaucratic, centrist, civic, civil, colonial, communist, congressional, conservative, constitutional
a-political: constitutionally, consular, cross-party, cultural, culturally, democratic, diplomatic, diplomatically
a-political: dissident, ecclesiastical, educational, elected, electoral, ethical, ethnic, ethnically, executive
a-political: far-left, far-right, federal, feudal, formal, formally, geopolitical, geopolitically, governing
a-political: governmental, grassroots, gubernatorial, high-level, high-ranking, humanitarian, ideological
a-political: ideologically, imperial, independent, independently, informal, informally, institutional
a-political: institutionally, inter-korean, intergovernmental, interior, islamist, judicial, left, left-wing, leftist
a-political: legal, legislative, legislatively, liberal, linguistic, mayoral, ministerial, monarchist, moral, morally
a-political: multilateral, nationalist, neutral, non-aligned, nonpartisan, official, officially, parliamentary
a-political: partisan, political, politically, populist, presidential, pro-democracy, pro-european, pro-russian
a-political: pro-western, procedural, public, publicly, radical, ranking, religious, republican, right-wing, rightist
a-political: royal, ruling, scientific, secular, senatorial, senior, separatist, social, socialist, socially
a-political: societal, sovereign, statutory, strategic, strategically, supranational, supreme, technocratic
a-political: top-level, transatlantic, trilateral, undiplomatic, unelected, unilaterally, unionist, unofficial
a-political: unofficially
a-military: aerial, air-to-air, airborne, allied, amphibious, anti-aircraft, anti-tank, anti-terrorist, armed
a-military: armored, armoured, army, atomic, ballistic, battle-hardened, besieged, biological, chemical, clandestine
a-military: combat, conventional, counterterrorist, covert, covertly, cyber, defensive, demilitarised, demilitarized
a-military: demobilised, deployed, enemy, explosive, front-line, frontline, government-held, guerrilla, hostile
a-military: hypersonic, incendiary, insurgent, intercontinental, invading, lethal, logistical, long-range, martial
a-military: medium-range, mercenary, militant, militarily, militarised, militarized, military, missile, mobile, naval
a-military: nuclear, occupied, occupying, paramilitary, peacekeeping, post-war, postwar, pre-war, radioactive
a-military: radiological, rebel-held, retreating, russian-held, short-range, strategic, surface-to-air, tactical
a-military: tactically, thermonuclear, unarmed, uniformed, unmanned, war-ravaged, war-torn, war-weary, warring
a-military: wartime
a-economic: affordable, agricultural, annualised, bankrupt, budgetary, business, capitalist, cheap, cheaply
a-economic: collective, commercial, commercially, competitive, consumer, contractual, contractually, corporate
a-economic: costly, deflationary, developed, developing, digital, digitally, duty-free, economic, economical
a-economic: economically, electric, electrical, electronic, electronically, employed, entrepreneurial, expensive
a-economic: export-oriented, financial, financially, fiscal, fiscally, fossil, free-market, frozen, full-time, gross
a-economic: high-income, high-tech, indebted, industrial, industrialised, industrialized, inflationary, insolvent
a-economic: job-related, jobless, labor, labour, low-cost, low-income, lucrative, macroeconomic, managerial
a-economic: marketable, material, materially, mechanical, microeconomic, middle-class, mineral, monetary, net
a-economic: occupational, paid, part-time, priced, private, private-sector, privately, profitable, public-sector
a-economic: recessionary, renewable, retail, salaried, self-employed, solar, solvent, state-owned, structural
a-economic: structurally, subsidised, subsidized, tax-free, taxable, technical, technically, technological
a-economic: technologically, tradable, uncompetitive, underdeveloped, underpaid, unemployed, unionised, unionized
a-economic: unpaid, unprofitable, vocational, waged, well-paid, wholesale, working
a-national: abroad, afghan, african, albanian, algerian, american, anglo-saxon, arab, arabic, argentine, argentinian
a-national: armenian, asian, australian, austrian, azerbaijani, bahraini, balkan, baltic, belarusian, belgian
a-national: bolivian, bosnian, brazilian, british, bulgarian, burmese, canadian, caribbean, catalan, catholic
a-national: caucasian, central, chechen, chilean, chinese, christian, coastal, colombian, congolese, continental
a-national: croatian, cross-border, cuban, cypriot, czech, danish, domestic, domestically, dutch, eastern, egyptian
a-national: emirati, english, eritrean, estonian, ethiopian, eurasian, euro-atlantic, european, external, externally
a-national: filipino, finnish, foreign, french, georgian, german, global, globally, greek, gulf, home-grown
a-national: homegrown, hungarian, icelandic, indian, indigenous, indonesian, inner-city, interethnic, interior
a-national: internal, internally, international, internationally, iranian, iraqi, irish, islamic, israeli, italian
a-national: japanese, jewish, jordanian, kazakh, kenyan, korean, kosovan, kurdish, kuwaiti, kyrgyz, latin, latvian
a-national: lebanese, libyan, lithuanian, macedonian, malaysian, malian, maltese, mediterranean, metropolitan
a-national: mexican, moldovan, mongolian, montenegrin, moroccan, multinational, municipal, muslim, national
a-national: nationally, nationwide, native, nepali, nigerian, nordic, northeastern, northern, northwestern, norwegian
a-national: offshore, omani, orthodox, ottoman, overseas, pakistani, palestinian, peruvian, philippine, polish
a-national: portuguese, protestant, provincial, qatari, regional, regionally, romanian, rural, russian, rwandan
a-national: saudi, scandinavian, scottish, serb, serbian, shia, shiite, singaporean, slavic, slovak, slovenian
a-national: somali, south-eastern, southeastern, southern, southwestern, soviet, spanish, sudanese, sunni, swedish
a-national: swiss, syrian, taiwanese, tajik, tatar, territorial, territorially, thai, transnational, tunisian
a-national: turkish, turkmen, ukrainian, urban, uzbek, venezuelan, vietnamese, welsh, western, worldwide, yemeni
a-time: abrupt, abruptly, after, afterward, afterwards, again, ago, ahead, already, ancient, annual, annually
a-time: anymore, archaic, away, before, belated, belatedly, brand-new, centuries-old, coming, contemporary, current
a-time: currently, daily, day-to-day, decade-long, decades-old, delayed, earlier, early, early-morning, elderly
a-time: erstwhile, eventual, eventually, ever, fast, finally, first, former, formerly, forthcoming, frequent
a-time: frequently, future, generally, hastily, hasty, henceforth, historic, hitherto, hourly, immediate, imminent
a-time: imminently, incoming, initially, just, last, lastly, late, late-night, lately, later, latest, long
a-time: long-awaited, longer, meanwhile, medieval, modern, monthly, morning, multi-year, nascent, new, newly, next
a-time: nightly, normally, now, nowadays, obsolete, occasional, occasionally, often, old, once, one-year, onetime
a-time: original, originally, outdated, outgoing, overdue, overnight, past, periodic, periodically, perpetually
a-time: posthumous, pre-election, prehistoric, premature, present, presently, previous, previously, primeval
a-time: punctual, quarterly, quick, quickly, rapid, rapidly, rare, rarely, recent, recently, seldom, shortly
a-time: simultaneous, since, slow, slowly, someday, sometime, sometimes, soon, sooner, speedily, speedy, sporadic
a-time: sporadically, still, subsequent, subsequently, sudden, suddenly, swift, then, thereafter, three-day, timely
a-time: today, tomorrow, tonight, twice, two-day, two-year, ultimately, up-to-date, upcoming, usual, usually, weekly
a-time: whenever, year-old, yearly, yesterday, yet, young
a-degree: about, actual, actually, acute, acutely, all-time, almost, also, altogether, approximately, around, awfully
a-degree: big, biggest, broad, broadly, chiefly, colossal, considerable, considerably, crushing, decidedly, deep
a-degree: deeply, distinct, distinctly, dramatic, dramatically, enormous, enormously, enough, equal, equally
a-degree: especially, even, ever-growing, exceptionally, excessive, exponential, exponentially, extensive
a-degree: extensively, extraordinarily, extraordinary, extreme, extremely, far, far-reaching, fierce, fiercely
a-degree: fundamentally, gently, giant, gigantic, great, greatest, greatly, grossly, growing, heavily, heavy, high
a-degree: highest, highly, huge, hugely, hyper, immense, immensely, increasing, increasingly, incredible, incredibly
a-degree: indeed, infinite, infinitely, intense, intensely, intensive, intensively, keenly, large, largely, largest
a-degree: least, less, light, lightly, lowest, mainly, marked, markedly, massive, massively, mere, minimal, minimum
a-degree: minute, monumental, more, most, mostly, much, nearly, notable, notably, noticeable, noticeably, over
a-degree: overall, overly, overwhelming, overwhelmingly, particular, particularly, plain, powerfully, practically
a-degree: predominant, predominantly, preferably, primarily, profound, profoundly, pronounced, purely, quite, real
a-degree: really, resounding, roughly, sharp, sharply, sheer, significantly, similar, similarly, singularly, so
a-degree: somewhat, staggering, steep, steeply, stiff, striking, strikingly, substantial, substantially, supremely
a-degree: sweeping, tiny, too, tremendous, tremendously, ultra, unparalleled, unprecedented, unusual, unusually
a-degree: utmost, vast, vastly, very, virtually, visible, visibly, wholly, wide, widely, widespread, wildly
a-quantity: abundant, additional, additionally, aggregate, all, altogether, ample, another, associated, assorted
a-quantity: average, billion, both, bulk, certain, collectively, combined, common, countless, crowded, cumulative
a-quantity: dense, densely, different, diverse, double, dozen, dual, each, eight, either, eleven, enough, entire
a-quantity: estimated, every, extra, few, fewer, fifty, five, forty, four, full, further, heavy, hundred, hundredfold
a-quantity: innumerable, joint, jointly, less, manifold, many, million, more, most, much, multiple, myriad, neither
a-quantity: nine, numerical, numerically, numerous, one, only, other, overall, packed, percent, plentiful, plural
a-quantity: populous, quantitative, remaining, scarce, seven, several, single, six, sixty, sole, some, spare
a-quantity: statistical, statistically, sufficient, sundry, surplus, tall, ten, thick, thin, thirty, thousand, three
a-quantity: threefold, together, triple, twelve, twenty, twin, two, twofold, unlimited, various, whole, wide
a-quantity: widespread, zero
a-manner: accidental, accidentally, accurate, accurately, active, actively, alike, alone, aloud, anyhow, artificial
a-manner: artificially, as, automatic, automatically, awkward, barefoot, better, bitterly, calmly, careful, carefully
a-manner: casual, casually, cleverly, close, closely, clumsy, coherent, cold, coldly, comfortable, comfortably
a-manner: complex, complicated, concrete, confidential, confidentially, conscious, consciously, consistent, cool
a-manner: creatively, curious, curiously, deftly, deliberate, deliberately, detailed, differently, diligent
a-manner: diligently, direct, directly, dry, earnest, earnestly, easily, easy, effective, elegant, elegantly
a-manner: emotional, emotionally, exact, exactly, face-to-face, faithfully, forced, forceful, forcefully, forcibly
a-manner: frankly, freely, hand-in-hand, handmade, hardly, horizontally, hot, how, implicit, implicitly, improvised
a-manner: inadvertently, indirect, indirectly, individual, individually, instead, intentional, intentionally
a-manner: ironically, jointly, jokingly, joyfully, knowingly, lightly, likewise, live, loosely, loud, loudly, manual
a-manner: manually, mental, mentally, methodical, methodically, mistakenly, mutually, natural, naturally, neatly
a-manner: nicely, normal, odd, oddly, one-on-one, openly, oral, orally, orderly, ordinary, passive, passively
a-manner: peacefully, personal, personally, physical, physically, precise, precisely, psychological, quiet, quietly
a-manner: rather, remote, remotely, rough, roughly, routine, routinely, sarcastically, secret, secretly, separate
a-manner: separately, seriously, side-by-side, silent, silently, similarly, simple, skilfully, skillfully, smooth
a-manner: smoothly, soft, softly, solemn, solemnly, somehow, special, specially, specific, specifically, spiritual
a-manner: spontaneous, spontaneously, straightforward, strange, strangely, systematic, systematically, tacit, tacitly
a-manner: thereby, thus, tight, tightly, tirelessly, together, typical, typically, uncomfortable, unconscious
a-manner: unintentionally, unique, uniquely, unwittingly, verbal, verbally, vertically, virtual, visual, weird, wet
a-manner: wholeheartedly, worse, written
a-sequence: aboard, accordingly, additionally, adjacent, afterwards, again, also, alternately, alternating, although
a-sequence: anyway, anywhere, apart, ashore, aside, away, back, backward, backwards, because, beforehand, behind
a-sequence: besides, bottom, closing, concluding, consecutive, consecutively, consequently, conversely, despite
a-sequence: distant, down, eastward, eighth, else, elsewhere, everywhere, fifth, finally, first, firstly, following
a-sequence: foremost, former, forward, forwards, fourth, furthermore, gradual, hence, here, home, however, inaugural
a-sequence: inland, inner, inside, instead, introductory, lastly, latter, likewise, lower, maiden, middle, moreover
a-sequence: namely, near, nearby, neighboring, neighbouring, nevertheless, next, ninth, nonetheless, northward
a-sequence: nowhere, off, once, onward, onwards, opening, opposite, otherwise, outer, outside, penultimate, preceding
a-sequence: previous, prior, rear, second, secondary, secondly, seventh, simultaneously, sixth, so, somewhere
a-sequence: southward, step-by-step, subsequent, successive, successively, surrounding, tenth, tertiary, then, there
a-sequence: therefore, third, thirdly, though, thus, too, top, ultimate, ultimately, up, upfront, upper, upside
a-sequence: upstairs, westward, when, where, whereby, while, why
a-other: abandoned, absent, abstract, adult, affected, agrarian, amazing, amusing, analogous, animal, apparent
a-other: architectural, artistic, asleep, athletic, audible, awake, bacterial, barren, black, blue, boring, brown
a-other: busy, childish, cinematic, classic, classical, clinical, closed, colorful, colourful, comparable, contagious
a-other: contrary, cooked, coordinated, curved, delicious, deserted, divided, divine, divorced, drunk, ecological
a-other: ecologically, edible, editorial, entertaining, environmental, epidemic, etc, everyday, evident, exciting
a-other: existing, familiar, female, fertile, forensic, found, fragmented, funny, gay, general, genetic, genetically
a-other: geographic, geographical, geographically, geological, golden, gray, green, grey, hidden, historically, holy
a-other: human, hybrid, icy, identical, infectious, inhabited, integrated, interesting, invisible, invisibly
a-other: involved, journalistic, juvenile, known, leftover, lesbian, liquid, literary, locked, lost, magnetic, male
a-other: maritime, married, maternal, mathematical, medical, medically, metal, missing, mixed, movable, musical
a-other: naked, no, non-existent, non-governmental, nonexistent, nongovernmental, not, nutritional, objective
a-other: obvious, obviously, orange, organic, own, parental, paternal, philosophical, pink, plastic, please, poetic
a-other: polarised, polarized, portable, pregnant, profane, purple, rainy, raw, red, related, reverse, round, sacred
a-other: salty, same, sensitive, sensual, sexual, sexually, shut, snowy, sober, sour, spicy, sporting, stormy
a-other: straight, subjective, such, sunny, surgical, surprising, surprisingly, theatrical, theological, tired
a-other: transgender, tropical, unfamiliar, unified, uninhabited, united, unrelated, viral, virgin, warm, well-known
a-other: white, widowed, windy, wooden, yellow, yes
`

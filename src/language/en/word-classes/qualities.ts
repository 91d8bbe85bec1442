// English adjectives and adverbs by general class. Row language: ../../word-classes.ts.

export const qualities = `
a-willing: accommodating, amenable, anxious, bent, committed, compliant, conciliatory, consensual, cooperative
a-willing: dedicated, desirous, determined, disposed, eager, enthusiastic, favorable, favourable, flexible
a-willing: forthcoming, glad, gladly, happy, helpful, hungry, impatient, inclined, intent, interested, keen, minded
a-willing: motivated, obliging, open, open-minded, pliable, pliant, poised, prepared, raring, readily, ready
a-willing: receptive, resolved, responsive, set, supportive, voluntarily, voluntary, willing, willingly
a-unwilling: adamant, adamantly, against, antagonistic, anti, averse, begrudgingly, cautious, cautiously, defiant
a-unwilling: defiantly, disapproving, disinclined, disinterested, dismissive, disobedient, dissenting, evasive
a-unwilling: grudgingly, hesitant, hesitantly, hostile, inflexible, intractable, intransigent, involuntarily
a-unwilling: involuntary, loath, lukewarm, negative, non-committal, noncommittal, obdurate, obstinate, obstructive
a-unwilling: opposed, rebellious, recalcitrant, reluctant, reluctantly, resistant, reticent, sceptical, sceptically
a-unwilling: skeptical, stubborn, stubbornly, unbending, uncompromising, unconvinced, uncooperative, unenthusiastic
a-unwilling: uninterested, unmoved, unprepared, unreceptive, unreconciled, unwilling, unwillingly, unyielding, warily
a-unwilling: wary
a-necessary: advisable, badly, basic, binding, central, compulsory, core, critical, crucial, crucially, decisive
a-necessary: desirable, desperately, dire, due, elementary, essential, essentially, exigent, existential, foremost
a-necessary: fundamental, fundamentally, imperative, important, importantly, incumbent, indispensable, inescapable
a-necessary: inevitable, inevitably, instrumental, integral, key, life-or-death, main, major, mandatory, must-have
a-necessary: necessarily, necessary, needed, needful, obligatory, overdue, paramount, pertinent, pivotal, pressing
a-necessary: primary, principal, relevant, required, requisite, significant, sorely, unavoidable, urgent, urgently
a-necessary: vital, vitally
a-possible: able, achievable, admissible, affordable, allowed, alternative, apt, attainable, available, capable
a-possible: conceivable, credible, doable, eligible, expected, feasible, foreseeable, hypothetical, imaginable
a-possible: imminent, liable, likely, manageable, negotiable, optional, permissible, permitted, plausible, possible
a-possible: potential, potentially, practicable, practical, predictable, predictably, probable, promising, prone
a-possible: prospective, reachable, realistic, realistically, reversible, tenable, theoretical, theoretically
a-possible: thinkable, viable, workable
a-impossible: banned, doomed, excluded, far-fetched, forbidden, futile, hopeless, hopelessly, illusory, impassable
a-impossible: implausible, impossible, impracticable, impractical, improbable, inaccessible, incapable, incompatible
a-impossible: inconceivable, infeasible, insoluble, insurmountable, irreconcilable, irreversible, pointless
a-impossible: precluded, premature, prematurely, prohibited, quixotic, unable, unachievable, unaffordable
a-impossible: unattainable, unavailable, unenforceable, unfeasible, unforeseeable, unimaginable, unlikely
a-impossible: unpredictable, unreachable, unrealistic, unsolvable, untenable, unthinkable, unviable, unwinnable
a-impossible: unworkable, utopian
a-acceptable: acceptable, adequate, adequately, admissible, agreeable, appropriate, appropriately, apt, balanced
a-acceptable: bearable, befitting, compatible, correct, correctly, decent, defensible, deserved, equitable, fair
a-acceptable: fairly, fitting, just, justifiable, justified, justly, lawful, lawfully, legal, legally, legitimate
a-acceptable: legitimately, legitimised, licit, logical, logically, moderate, mutual, mutually, palatable, passable
a-acceptable: permissible, proper, properly, proportional, proportionate, rational, reasonable, reasonably, right
a-acceptable: rightful, rightfully, rightly, satisfactory, sensible, sensibly, sound, sufficient, sufficiently
a-acceptable: suitable, tolerable, understandable, understandably, unobjectionable, valid, workable, worthwhile
a-acceptable: worthy
a-unacceptable: abhorrent, absurd, appalling, biased, cynical, degrading, deplorable, discriminatory, disgraceful
a-unacceptable: disproportionate, disproportionately, draconian, excessive, excessively, exorbitant, farcical
a-unacceptable: humiliating, illegitimate, immoral, impermissible, inadequate, inadmissible, inappropriate
a-unacceptable: indefensible, inequitable, inexcusable, inhuman, inhumane, insufficient, insulting, intolerable
a-unacceptable: irrational, ludicrous, nonsensical, objectionable, offensive, one-sided, outrageous, preposterous
a-unacceptable: provocative, rejected, reprehensible, repugnant, ridiculous, scandalous, shameful, unacceptable
a-unacceptable: unbearable, unconscionable, undesirable, undesired, undue, unduly, unethical, unfair, unfairly
a-unacceptable: unforgivable, unjust, unjustified, unjustly, unpalatable, unreasonable, unsatisfactory, unsuitable
a-unacceptable: unwarranted, unwelcome, unworthy, wrongful, wrongfully
a-absolute: absolute, absolutely, all-out, always, blunt, bluntly, categorical, categorically, certain, certainly
a-absolute: clear, clearly, complete, completely, comprehensive, comprehensively, decisively, definite, definitely
a-absolute: definitive, definitively, drastic, drastically, emphatic, emphatically, entire, entirely, exclusive
a-absolute: exclusively, explicit, explicitly, express, expressly, final, firm, firmly, flat, flatly, forever
a-absolute: forthwith, full, fully, hard, hard-line, hardline, immediate, immediately, inalienable, indisputable
a-absolute: indisputably, instant, instantly, invariably, inviolable, ironclad, irrevocable, irrevocably, maximal
a-absolute: maximum, never, non-negotiable, nonnegotiable, only, outright, outspoken, perfect, perfectly, plainly
a-absolute: pointedly, prompt, promptly, radical, radically, relentless, relentlessly, resolute, resolutely, rigorous
a-absolute: rigorously, roundly, sacrosanct, simply, solely, squarely, staunch, staunchly, steadfast, steadfastly
a-absolute: straightaway, strict, strictly, stringent, stringently, strong, strongly, sure, surely, swiftly, thorough
a-absolute: thoroughly, total, totally, tough, unambiguous, unambiguously, unanimous, unanimously, unconditional
a-absolute: unconditionally, undeniable, undeniably, undisputed, undivided, undoubtedly, unequivocal, unequivocally
a-absolute: unhindered, unilateral, unimpeded, universal, universally, unlimited, unmistakable, unmistakably
a-absolute: unqualified, unreserved, unreservedly, unrestricted, unshakable, unshakeable, unwavering, utter, utterly
a-absolute: vehement, vehemently, vigorous, vigorously, whatsoever, wholehearted, wholeheartedly, wholly
a-limited: barely, basically, cautious, comparatively, conditionally, cosmetic, faint, faintly, few, fragmentary
a-limited: gradual, gradually, half, half-hearted, halfway, hardly, humble, incomplete, incremental, incrementally
a-limited: limited, little, local, localised, localized, locally, loosely, low, marginal, marginally, meager, meagre
a-limited: mere, merely, mild, mildly, minimal, minimally, minor, moderately, modest, modestly, narrow, narrow-minded
a-limited: narrowly, nominal, nominally, partial, partially, partly, partway, piecemeal, preliminary, rather, reduced
a-limited: relative, relatively, restricted, rudimentary, scant, scarce, scarcely, selective, selectively, short
a-limited: slight, slightly, small, so-called, somewhat, sparse, step-by-step, subtle, subtly, superficial
a-limited: superficially, symbolic, symbolically, tentative, tentatively, token, weak, weakly
a-uncertain: alleged, allegedly, ambiguous, ambiguously, ambivalent, anonymous, anonymously, apparently, arguably
a-uncertain: blurred, conceivably, confusing, conjectural, contentious, contested, contradictory, controversial
a-uncertain: debatable, disputed, doubtful, dubious, elusive, enigmatic, equivocal, evidently, fluid, hazy
a-uncertain: hypothetically, inconclusive, indefinite, indefinitely, maybe, moot, murky, mysterious, mysteriously
a-uncertain: obscure, opaque, open-ended, ostensible, ostensibly, perhaps, possibly, precarious, presumably, presumed
a-uncertain: probably, problematic, purported, purportedly, putative, questionable, reportedly, rumored, rumoured
a-uncertain: seeming, seemingly, self-styled, shaky, speculative, supposed, supposedly, suspected, suspicious
a-uncertain: suspiciously, tenuous, uncertain, unclear, unconfirmed, undecided, undetermined, unidentified, unknown
a-uncertain: unnamed, unpredictably, unproven, unresolved, unsettled, unspecified, unstable, unsure, unverified
a-uncertain: vague, vaguely
a-temporary: 24-hour, 30-day, acting, ad-hoc, brief, briefly, caretaker, current, currently, day-long, deferred
a-temporary: emergency, ephemeral, fixed-term, fleeting, impermanent, initial, initially, interim, intermediate
a-temporary: intermittent, intermittently, makeshift, meantime, meanwhile, momentarily, momentary, month-long
a-temporary: monthlong, one-off, one-time, overnight, passing, preliminary, provisional, provisionally, seasonal
a-temporary: short, short-lived, short-run, short-term, stop-gap, stopgap, suspended, temporarily, temporary
a-temporary: three-day, time-limited, transient, transitional, transitory, week-long, weeklong
a-permanent: age-old, ceaseless, chronic, chronically, consistent, consistently, constant, constantly, continual
a-permanent: continually, continued, continuous, continuously, deep-rooted, deep-seated, durable, endless, endlessly
a-permanent: enduring, entrenched, established, eternal, eternally, everlasting, fixed, full-time, immutable
a-permanent: incessant, incessantly, indefinite, ingrained, inveterate, irreversible, lasting, lifelong, long-lasting
a-permanent: long-standing, long-term, longstanding, ongoing, perennial, permanent, permanently, perpetual
a-permanent: perpetually, persistent, persistently, prolonged, protracted, regular, regularly, resilient, stable
a-permanent: steadily, steady, still, sustainable, sustainably, sustained, timeless, traditional, traditionally
a-permanent: unbroken, unchanged, unchanging, uninterrupted, viable, year-round
a-conditional: accordingly, bilateral, bound, case-by-case, commensurate, conditional, conditionally, contingent
a-conditional: correlative, corresponding, correspondingly, dependent, depending, if, interconnected, interdependent
a-conditional: interlinked, interrelated, linked, matching, mutual, otherwise, parallel, pending, phased, provided
a-conditional: provisory, qualified, reciprocal, reciprocally, respective, respectively, reversible, simultaneous
a-conditional: simultaneously, staggered, subject, tied, tit-for-tat, unless
a-negative: adverse, adversely, afraid, aggressive, aggressively, ailing, alarming, alarmingly, angrily, angry
a-negative: arrogant, authoritarian, autocratic, awful, bad, badly, bankrupt, barbaric, bellicose, belligerent
a-negative: bereaved, bitter, bitterly, bleak, bloody, bogus, broken, brutal, brutally, burdensome, catastrophic
a-negative: chaotic, concerned, contaminated, corrupt, costly, counterfeit, counterproductive, cowardly, crazy
a-negative: criminal, critical, cruel, cruelly, cumbersome, damaged, dangerous, dangerously, dark, dead, deadlocked
a-negative: deadly, deceptive, deeply, desperate, destroyed, destructive, detrimental, devastating, dictatorial
a-negative: difficult, dirty, disappointed, disappointing, disastrous, dishonest, disloyal, dissatisfied, disturbing
a-negative: dreadful, empty, evil, extremist, failed, fake, false, falsely, fascist, fatal, fatally, faulty, fearful
a-negative: filthy, flawed, foolish, frightening, frustrated, frustrating, furious, furiously, genocidal, ghastly
a-negative: gloomy, grave, gravely, greedy, grim, gruesome, guilty, hard, harmful, harsh, harshly, hateful, heinous
a-negative: hollow, homeless, hopeless, horrendous, horrible, horrific, hungry, hurt, hypocritical, ill, illegal
a-negative: illegally, inaccurate, incompetent, incorrect, ineffective, inefficient, infamous, inferior, inflammatory
a-negative: injured, insane, insecure, irresponsible, irresponsibly, isolated, jealous, lazy, lethal, lonely, lousy
a-negative: mad, malicious, malign, meaningless, merciless, mercilessly, miserable, misleading, naive, nasty
a-negative: negative, negatively, nervous, nervously, notorious, ominous, onerous, oppressive, outraged, painful
a-negative: painfully, perilous, pessimistic, poisonous, polluted, poor, poorly, predatory, racist, reckless
a-negative: recklessly, regrettable, regrettably, repressive, risky, rogue, rotten, rude, ruined, ruinous, ruthless
a-negative: ruthlessly, sad, sadly, scary, sceptic, selfish, senseless, serious, seriously, severe, severely, shocked
a-negative: shocking, sick, sinister, stagnant, stalled, stricken, stupid, subversive, superfluous, tense, terrible
a-negative: terribly, terrorist, threatening, totalitarian, toxic, tragic, tragically, treacherous, troubling, ugly
a-negative: unconstitutional, undemocratic, unfavorable, unfavourable, unfortunate, unfortunately, ungrateful
a-negative: unhappy, unhelpful, unlawful, unlawfully, unnecessarily, unnecessary, unpleasant, unpopular
a-negative: unprecedentedly, unprovoked, unreliable, unsafe, unsuccessful, unsuccessfully, untrue, upset, useless
a-negative: vain, vicious, vindictive, violent, violently, vulnerable, warlike, weak, worried, worrying, worse, worst
a-negative: worthless, wounded, wrong, wrongly
a-positive: admirable, advantageous, alive, ambitious, amicable, attractive, authentic, beautiful, beneficial, best
a-positive: better, brave, bravely, bright, brilliant, bullish, buoyant, calm, calmly, candid, candidly, capable
a-positive: charitable, cheerful, clean, clever, commendable, competent, confident, confidently, considerate
a-positive: constructive, constructively, cordial, cordially, courageous, courageously, credible, decent, delighted
a-positive: democratic, democratically, dependable, dignified, effective, effectively, efficient, efficiently
a-positive: encouraging, enthusiastically, excellent, exceptional, exemplary, experienced, faithful, famous
a-positive: fantastic, favorable, favourable, fit, fortunately, frank, frankly, free, freely, fresh, friendly
a-positive: fruitful, generous, generously, gentle, genuine, genuinely, glad, good, grateful, great, groundbreaking
a-positive: happily, happy, harmonious, healthy, helpful, heroic, heroically, historic, historical, honest, honestly
a-positive: honorable, honourable, hopeful, hopefully, humane, humanitarian, ideal, ideally, important, impressive
a-positive: inclusive, innocent, innovative, intact, intelligent, invaluable, joyful, kind, kindly, landmark
a-positive: laudable, lively, loyal, luckily, lucky, lucrative, meaningful, merciful, modern, nice, noble, optimistic
a-positive: outstanding, patient, patiently, patriotic, peaceable, peaceful, peacefully, perfect, pleased, polite
a-positive: popular, positive, positively, powerful, pragmatic, pragmatically, praiseworthy, precious, prestigious
a-positive: productive, professional, profitable, progressive, prominent, promising, prosperous, proud, proudly, pure
a-positive: qualified, reliable, reliably, remarkable, remarkably, respected, responsible, responsibly, rich, robust
a-positive: safe, safely, satisfied, secure, securely, serious, sincere, sincerely, skilled, smart, solid, strong
a-positive: substantive, successful, successfully, superior, sustainable, sweet, talented, thankfully, thoughtful
a-positive: tolerant, transparent, triumphant, true, truly, trustworthy, truthful, unharmed, uninjured, unscathed
a-positive: upbeat, useful, valuable, victorious, warm, warmly, wealthy, welcome, well, win-win, wise, wisely
a-positive: wonderful
a-political: academic, administrative, ambassadorial, authoritarian, autonomous, bilateral, bilaterally, bipartisan
a-political: bureaucratic, centrist, civic, civil, colonial, communist, congressional, conservative, constitutional
a-political: constitutionally, consular, cross-party, cultural, culturally, democratic, diplomatic, diplomatically
a-political: dissident, ecclesiastical, educational, elected, electoral, ethical, ethnic, ethnically, executive
a-political: far-left, far-right, federal, feudal, formal, formally, geopolitical, geopolitically, governing
a-political: governmental, grassroots, gubernatorial, high-level, high-ranking, humanitarian, ideological
a-political: ideologically, imperial, independent, independently, informal, informally, institutional
a-political: institutionally, inter-korean, intergovernmental, islamist, judicial, left, left-wing, leftist, legal
a-political: legislative, legislatively, liberal, linguistic, mayoral, ministerial, monarchist, moral, morally
a-political: multilateral, nationalist, neutral, non-aligned, nonpartisan, official, officially, parliamentary
a-political: partisan, political, politically, populist, presidential, pro-democracy, pro-european, pro-russian
a-political: pro-western, procedural, public, publicly, radical, ranking, religious, republican, right-wing, rightist
a-political: royal, ruling, scientific, secular, senatorial, senior, separatist, social, socialist, socially
a-political: societal, sovereign, statutory, strategic, strategically, supranational, technocratic, top-level
a-political: transatlantic, trilateral, undiplomatic, unelected, unionist, unofficial, unofficially
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
a-national: bolivian, bosnian, brazilian, british, bulgarian, burmese, canadian, caribbean, catholic, caucasian
a-national: central, chechen, chilean, chinese, christian, coastal, colombian, congolese, continental, croatian
a-national: cross-border, cuban, cypriot, czech, danish, domestic, domestically, dutch, eastern, egyptian, emirati
a-national: english, eritrean, estonian, ethiopian, eurasian, euro-atlantic, european, filipino, finnish, foreign
a-national: french, georgian, german, global, globally, greek, gulf, home-grown, homegrown, hungarian, icelandic
a-national: indian, indigenous, indonesian, inner-city, interethnic, international, internationally, iranian, iraqi
a-national: irish, islamic, israeli, italian, japanese, jewish, jordanian, kazakh, kenyan, korean, kosovan, kurdish
a-national: kuwaiti, kyrgyz, latin, latvian, lebanese, libyan, lithuanian, macedonian, malaysian, malian, maltese
a-national: mediterranean, metropolitan, mexican, moldovan, mongolian, montenegrin, moroccan, multinational
a-national: municipal, muslim, national, nationally, nationwide, native, nepali, nigerian, nordic, northeastern
a-national: northern, northwestern, norwegian, offshore, omani, orthodox, ottoman, overseas, pakistani, palestinian
a-national: peruvian, polish, portuguese, protestant, provincial, qatari, regional, regionally, romanian, rural
a-national: russian, rwandan, saudi, scandinavian, scottish, serb, serbian, shia, shiite, singaporean, slavic, slovak
a-national: slovenian, somali, south-eastern, southeastern, southern, southwestern, soviet, spanish, sudanese, sunni
a-national: swedish, swiss, syrian, taiwanese, tajik, tatar, territorial, territorially, thai, transnational
a-national: tunisian, turkish, turkmen, ukrainian, urban, uzbek, venezuelan, vietnamese, welsh, western, worldwide
a-national: yemeni
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
a-degree: predominant, predominantly, primarily, profound, profoundly, pronounced, purely, quite, real, really
a-degree: resounding, roughly, sharp, sharply, sheer, significantly, similar, similarly, singularly, so, somewhat
a-degree: staggering, steep, steeply, stiff, striking, strikingly, substantial, substantially, supremely, sweeping
a-degree: tiny, too, tremendous, tremendously, ultra, unparalleled, unprecedented, unusual, unusually, utmost, vast
a-degree: vastly, very, virtually, visible, visibly, wholly, wide, widely, widespread, wildly
a-quantity: abundant, additional, additionally, aggregate, all, altogether, ample, another, assorted, average
a-quantity: billion, both, bulk, certain, collectively, combined, common, countless, crowded, cumulative, dense
a-quantity: densely, different, diverse, double, dozen, dual, each, eight, eleven, enough, entire, estimated, every
a-quantity: extra, few, fewer, fifty, five, forty, four, full, further, heavy, hundred, hundredfold, innumerable
a-quantity: joint, jointly, less, manifold, many, million, more, most, much, multiple, myriad, nine, numerical
a-quantity: numerically, numerous, one, only, other, overall, packed, percent, plentiful, plural, populous
a-quantity: quantitative, remaining, scarce, seven, several, single, six, sole, some, spare, statistical
a-quantity: statistically, sufficient, sundry, surplus, tall, ten, thick, thin, thirty, thousand, three, threefold
a-quantity: together, triple, twelve, twenty, twin, two, twofold, unlimited, various, whole, wide, widespread, zero
a-manner: accidental, accidentally, accurate, accurately, active, actively, alike, alone, artificial, artificially
a-manner: as, automatic, automatically, awkward, barefoot, better, bitterly, calmly, careful, carefully, casual
a-manner: casually, cleverly, close, closely, clumsy, coherent, cold, coldly, comfortable, comfortably, complex
a-manner: complicated, concrete, confidential, confidentially, conscious, consciously, consistent, cool, curious
a-manner: curiously, deftly, deliberate, deliberately, detailed, differently, diligent, diligently, direct, directly
a-manner: dry, earnest, earnestly, easily, easy, effective, elegant, elegantly, emotional, emotionally, exact
a-manner: exactly, face-to-face, faithfully, forced, forceful, forcefully, forcibly, frankly, freely, hand-in-hand
a-manner: handmade, hardly, horizontally, hot, how, implicit, implicitly, improvised, inadvertently, indirect
a-manner: indirectly, individual, individually, instead, intentional, intentionally, ironically, jointly, jokingly
a-manner: joyfully, knowingly, lightly, likewise, live, loosely, loud, loudly, manual, manually, mental, mentally
a-manner: methodical, methodically, mistakenly, mutually, natural, naturally, neatly, nicely, normal, odd, oddly
a-manner: one-on-one, openly, oral, orally, orderly, ordinary, passive, passively, peacefully, personal, personally
a-manner: physical, physically, precise, precisely, psychological, quiet, quietly, rather, remote, remotely, rough
a-manner: roughly, routine, routinely, sarcastically, secret, secretly, separate, separately, seriously, side-by-side
a-manner: silent, silently, similarly, simple, skilfully, skillfully, smooth, smoothly, soft, softly, solemn
a-manner: solemnly, somehow, special, specially, specific, specifically, spiritual, spontaneous, spontaneously
a-manner: straightforward, strange, strangely, systematic, systematically, tacit, tacitly, thereby, thus, tight
a-manner: tightly, together, typical, typically, uncomfortable, unconscious, unintentionally, unique, uniquely
a-manner: unwittingly, verbal, verbally, vertically, virtual, visual, weird, wet, wholeheartedly, worse, written
a-sequence: aboard, accordingly, additionally, adjacent, afterwards, again, also, alternately, alternating, although
a-sequence: anyway, apart, ashore, aside, away, back, backward, backwards, because, beforehand, besides, bottom
a-sequence: closing, concluding, consecutive, consecutively, consequently, conversely, despite, distant, down
a-sequence: eastward, eighth, elsewhere, everywhere, fifth, finally, first, firstly, following, foremost, former
a-sequence: forward, forwards, fourth, furthermore, gradual, hence, here, home, however, inaugural, inland, inner
a-sequence: inside, instead, introductory, lastly, latter, likewise, lower, maiden, middle, moreover, namely, near
a-sequence: nearby, neighboring, neighbouring, nevertheless, next, ninth, nonetheless, northward, nowhere, once
a-sequence: onward, onwards, opening, opposite, otherwise, outer, outside, penultimate, preceding, previous, prior
a-sequence: rear, second, secondary, secondly, seventh, simultaneously, sixth, so, somewhere, southward, step-by-step
a-sequence: subsequent, successive, successively, surrounding, tenth, tertiary, then, there, therefore, third
a-sequence: thirdly, though, thus, too, top, ultimate, ultimately, up, upfront, upper, upstairs, westward
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

// English adjectives and adverbs that judge: willing, necessary, possible, good. Row language: ../../word-classes.ts.

export const judgements = `
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
a-necessary: vital, vitally, worth
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
a-acceptable: bearable, befitting, compatible, correct, correctly, decent, defensible, deserved, entitled, equitable
a-acceptable: fair, fairly, fitting, just, justifiable, justified, justly, lawful, lawfully, legal, legally
a-acceptable: legitimate, legitimately, legitimised, licit, logical, logically, moderate, mutual, mutually, palatable
a-acceptable: passable, permissible, proper, properly, proportional, proportionate, rational, reasonable, reasonably
a-acceptable: right, rightful, rightfully, rightly, satisfactory, sensible, sensibly, sound, sufficient, sufficiently
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
a-absolute: pointedly, prompt, promptly, radical, radically, relentless, relentlessly, resolute, resolutely, rigid
a-absolute: rigidly, rigorous, rigorously, roundly, sacrosanct, simply, solely, squarely, staunch, staunchly
a-absolute: steadfast, steadfastly, straightaway, strict, strictly, stringent, stringently, strong, strongly, supreme
a-absolute: sure, surely, swiftly, thorough, thoroughly, total, totally, tough, unambiguous, unambiguously, unanimous
a-absolute: unanimously, unconditional, unconditionally, undeniable, undeniably, undisputed, undivided, undoubtedly
a-absolute: unequivocal, unequivocally, unhindered, unilateral, unimpeded, universal, universally, unlimited
a-absolute: unmistakable, unmistakably, unqualified, unreserved, unreservedly, unrestricted, unshakable, unshakeable
a-absolute: unwavering, utter, utterly, vehement, vehemently, vigorous, vigorously, whatsoever, wholehearted
a-absolute: wholeheartedly, wholly
a-limited: barely, basically, cautious, comparatively, conditionally, cosmetic, curt, faint, faintly, few
a-limited: fragmentary, gradual, gradually, half, half-hearted, halfway, hardly, humble, incomplete, incremental
a-limited: incrementally, limited, little, local, localised, localized, locally, loosely, low, marginal, marginally
a-limited: meager, meagre, mere, merely, mild, mildly, minimal, minimally, minor, moderately, modest, modestly
a-limited: narrow, narrow-minded, narrowly, nominal, nominally, partial, partially, partly, partway, piecemeal
a-limited: preliminary, rather, reduced, relative, relatively, restricted, rudimentary, scant, scarce, scarcely
a-limited: selective, selectively, short, slight, slightly, small, so-called, somewhat, sparse, step-by-step, subtle
a-limited: subtly, superficial, superficially, symbolic, symbolically, tentative, tentatively, token, weak, weakly
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
a-temporary: emergency, ephemeral, five-day, fixed-term, fleeting, impermanent, initial, initially, interim
a-temporary: intermediate, intermittent, intermittently, makeshift, meantime, meanwhile, momentarily, momentary
a-temporary: month-long, monthlong, one-off, one-time, overnight, passing, preliminary, provisional, provisionally
a-temporary: seasonal, seven-day, short, short-lived, short-run, short-term, six-month, stop-gap, stopgap, suspended
a-temporary: temporarily, temporary, ten-year, thirty-day, three-day, time-limited, transient, transitional
a-temporary: transitory, week-long, weeklong
a-permanent: age-old, ceaseless, chronic, chronically, consistent, consistently, constant, constantly, continual
a-permanent: continually, continued, continuous, continuously, deep-rooted, deep-seated, durable, endless, endlessly
a-permanent: enduring, entrenched, established, eternal, eternally, everlasting, fixed, fixed-rate, full-time
a-permanent: immutable, incessant, incessantly, indefinite, ingrained, inveterate, irreversible, lasting, lifelong
a-permanent: long-lasting, long-standing, long-term, longstanding, ongoing, perennial, permanent, permanently
a-permanent: perpetual, perpetually, persistent, persistently, prolonged, protracted, regular, regularly, resilient
a-permanent: stable, steadily, steady, still, sustainable, sustainably, sustained, timeless, traditional
a-permanent: traditionally, unbroken, unchanged, unchanging, uninterrupted, viable, year-round
a-conditional: accordingly, bilateral, bound, case-by-case, commensurate, conditional, conditionally, contingent
a-conditional: correlative, corresponding, correspondingly, dependent, depending, if, interconnected, interdependent
a-conditional: interlinked, interrelated, linked, matching, mutual, otherwise, parallel, pending, phased, provided
a-conditional: provisory, qualified, reciprocal, reciprocally, regardless, respective, respectively, reversible
a-conditional: simultaneous, simultaneously, staggered, subject, tied, tit-for-tat, unless, whichever
a-negative: abducted, adverse, adversely, afraid, aggressive, aggressively, ailing, alarming, alarmingly, angrily
a-negative: angry, arrogant, authoritarian, autocratic, awful, bad, badly, bankrupt, barbaric, bellicose, belligerent
a-negative: bereaved, bitter, bitterly, bleak, bloody, bogus, broken, brutal, brutally, burdensome, catastrophic
a-negative: chaotic, concerned, contaminated, corrupt, costly, counterfeit, counterproductive, cowardly, crazy
a-negative: criminal, critical, cruel, cruelly, cumbersome, damaged, dangerous, dangerously, dark, dead, deadlocked
a-negative: deadly, deceptive, deeply, deported, desperate, destroyed, destructive, detrimental, devastating
a-negative: dictatorial, difficult, dirty, disappointed, disappointing, disastrous, dishonest, disloyal, dissatisfied
a-negative: disturbing, dreadful, empty, evil, extremist, failed, fake, false, falsely, fascist, fatal, fatally
a-negative: faulty, fearful, filthy, flawed, foolish, frightening, frustrated, frustrating, furious, furiously
a-negative: genocidal, ghastly, gloomy, grave, gravely, greedy, grim, gruesome, guilty, hard, harmful, harsh, harshly
a-negative: hateful, heinous, hollow, homeless, hopeless, horrendous, horrible, horrific, hungry, hurt, hypocritical
a-negative: ill, illegal, illegally, inaccurate, incompetent, incorrect, ineffective, inefficient, infamous, inferior
a-negative: inflammatory, injured, insane, insecure, irresponsible, irresponsibly, isolated, jealous, lazy, lethal
a-negative: lonely, lousy, mad, malicious, malign, meaningless, merciless, mercilessly, miserable, misleading
a-negative: mistaken, mistakenly, naive, nasty, negative, negatively, nervous, nervously, notorious, ominous, onerous
a-negative: oppressive, outraged, painful, painfully, perilous, pessimistic, poisonous, polluted, poor, poorly
a-negative: predatory, racist, reckless, recklessly, regrettable, regrettably, repressive, risky, rogue, rotten, rude
a-negative: ruined, ruinous, ruthless, ruthlessly, sad, sadly, scary, sceptic, selfish, senseless, serious, seriously
a-negative: severe, severely, shocked, shocking, sick, sinister, stagnant, stalled, stricken, stupid, subversive
a-negative: superfluous, tense, terrible, terribly, terrorist, threatening, totalitarian, toxic, tragic, tragically
a-negative: treacherous, troubling, ugly, unchecked, unconstitutional, undemocratic, unfavorable, unfavourable
a-negative: unfortunate, unfortunately, ungrateful, unhappy, unhelpful, unlawful, unlawfully, unnecessarily
a-negative: unnecessary, unpleasant, unpopular, unprecedentedly, unprovoked, unreliable, unsafe, unsuccessful
a-negative: unsuccessfully, untrue, upset, useless, vain, vicious, vindictive, violent, violently, vulnerable
a-negative: warlike, weak, worried, worrying, worse, worst, worthless, wounded, wrong, wrongly
a-positive: admirable, advantageous, alive, ambitious, amicable, attractive, authentic, beautiful, beneficial, best
a-positive: better, brave, bravely, bright, brilliant, bullish, buoyant, calm, calmly, candid, candidly, capable
a-positive: charitable, cheerful, clean, clever, commendable, competent, confident, confidently, considerate
a-positive: constructive, constructively, cordial, cordially, courageous, courageously, creative, credible, decent
a-positive: delighted, democratic, democratically, dependable, dignified, effective, effectively, efficient
a-positive: efficiently, encouraging, enthusiastically, excellent, exceptional, exemplary, experienced, faithful
a-positive: famous, fantastic, favorable, favourable, fit, fortunately, frank, frankly, free, freely, fresh, friendly
a-positive: fruitful, generous, generously, gentle, genuine, genuinely, glad, good, grateful, great, groundbreaking
a-positive: happily, happy, harmonious, healthy, helpful, heroic, heroically, historic, historical, honest, honestly
a-positive: honorable, honourable, hopeful, hopefully, humane, humanitarian, ideal, ideally, important, impressive
a-positive: inclusive, innocent, innovative, intact, intelligent, invaluable, joyful, kind, kindly, landmark
a-positive: laudable, lively, lovely, loyal, luckily, lucky, lucrative, meaningful, merciful, modern, nice, noble
a-positive: optimistic, outstanding, patient, patiently, patriotic, peaceable, peaceful, peacefully, perfect, pleased
a-positive: polite, popular, positive, positively, powerful, pragmatic, pragmatically, praiseworthy, precious
a-positive: prestigious, productive, professional, profitable, progressive, prominent, promising, prosperous, proud
a-positive: proudly, pure, qualified, reliable, reliably, remarkable, remarkably, respected, responsible, responsibly
a-positive: rich, robust, safe, safely, satisfied, secure, securely, serious, sincere, sincerely, skilled, smart
a-positive: solid, strong, substantive, successful, successfully, superior, sustainable, sweet, talented, thankfully
a-positive: thoughtful, tireless, tolerant, transparent, triumphant, true, truly, trustworthy, truthful, unharmed
a-positive: uninjured, unscathed, upbeat, useful, valuable, verifiable, verifiably, victorious, warm, warmly, wealthy
a-positive: welcome, well, win-win, wise, wisely, wonderful
`

// English verbs by general class. Row language: ../../word-classes.ts.

export const verbs = `
v-demand: ask, bind, call, coerce, command, commandeer, compel, conscript, constrain, demand, dictate, direct
v-demand: enforce, enjoin, exact, exhort, extort, force, impel, instruct, levy, oblige, order, prescribe, press
v-demand: pressure, pressurise, pressurize, require, requisition, stipulate, subpoena, summon, tell, urge
v-ask: appeal, apply, ask, beg, beseech, canvass, enquire, entreat, implore, inquire, interrogate, interview, invite
v-ask: invoke, lobby, petition, plead, poll, pray, query, question, quiz, request, solicit, survey, wonder
v-propose: advise, advocate, argue, broach, champion, counsel, counterpropose, devise, draft, envisage, envision
v-propose: espouse, favor, favour, float, formulate, introduce, moot, nominate, nudge, outline, pitch, plead, posit
v-propose: prefer, prescribe, present, proffer, propose, recommend, sketch, submit, suggest, unveil
v-give: allocate, allot, arm, assign, award, bankroll, bequeath, bestow, budget, cater, cede, compensate, confer
v-give: contribute, deliver, disburse, dispense, distribute, dole, donate, earmark, endow, entrust, equip, feed
v-give: finance, forward, fund, furnish, give, grant, hand, invest, issue, lend, loan, pay, prioritise, prioritize
v-give: provide, rearm, refuel, refund, reimburse, remit, render, repay, restock, resupply, serve, share, ship
v-give: shower, spend, subsidise, subsidize, supply, surrender, transfer, transmit, vaccinate
v-offer: abandon, abdicate, accommodate, appease, budge, cede, compromise, concede, dangle, entice, forego, forfeit
v-offer: forgo, offer, placate, proffer, reciprocate, relent, relinquish, renounce, sacrifice, sweeten, tender
v-offer: volunteer, waive, woo, yield
v-accept: abide, accede, accept, acknowledge, acquiesce, adopt, agree, applaud, approve, assent, authorise, authorize
v-accept: bless, bow, buckle, capitulate, cave, comply, concur, condone, consent, countenance, embrace, endorse
v-accept: greenlight, okay, reconcile, resign, rubber-stamp, stomach, submit, subscribe, succumb, swallow, tolerate
v-accept: validate, welcome
v-refuse: abstain, avoid, balk, baulk, boycott, challenge, contest, contradict, counter, counteract, decline, decry
v-refuse: defy, demur, deny, deride, disagree, disapprove, disavow, disclaim, discount, dismiss, disown, dispute
v-refuse: disregard, dissent, dither, eschew, evade, exclude, flout, grudge, hedge, hesitate, ignore, mutiny, negate
v-refuse: object, obstruct, oppose, overrule, preclude, protest, quibble, rebel, rebuff, rebut, recoil, recuse
v-refuse: refrain, refuse, refute, reject, repudiate, resent, resist, revolt, scorn, shrink, shun, snub, spike, spurn
v-refuse: stall, vacillate, veto, waver, withhold
v-threaten: alert, blackmail, bluff, bluster, brandish, bully, caution, daunt, deter, endanger, escalate, forewarn
v-threaten: frighten, hound, imperil, intimidate, jeopardise, jeopardize, loom, menace, provoke, rattle, retaliate
v-threaten: scare, taunt, terrorise, terrorize, threaten, warn
v-promise: assure, commit, dedicate, devote, engage, ensure, guarantee, insure, pledge, promise, reaffirm, reassure
v-promise: recommit, safeguard, swear, undertake, underwrite, vouch, vow, warrant
v-talk: arbitrate, assemble, attend, bargain, brief, broker, chair, chat, communicate, conciliate, confer, congregate
v-talk: consult, contact, convene, converse, correspond, debrief, dialogue, engage, gather, haggle, host, huddle
v-talk: interact, intercede, intervene, liaise, mediate, meet, moderate, negotiate, parley, phone, reach, reconvene
v-talk: renegotiate, ring, schmooze, speak, summit, talk, telephone, visit
v-say: add, address, advertise, affirm, air, allege, allude, announce, answer, apologise, apologize, articulate
v-say: assert, attest, aver, blog, boast, brag, broadcast, caption, chant, characterise, characterize, circulate
v-say: cite, claim, clarify, comment, communicate, confess, confirm, congratulate, convey, counter, cry, declare
v-say: dedicate, depict, describe, disclose, divulge, dub, editorialise, editorialize, elaborate, elucidate, email
v-say: emphasise, emphasize, entitle, exaggerate, exclaim, explain, express, greet, heckle, highlight, hint
v-say: illustrate, imply, indicate, inform, insinuate, interpret, interrupt, intimate, intone, joke, label, lecture
v-say: mention, message, mislead, misrepresent, muse, mutter, name, narrate, note, notify, opine, overstate
v-say: paraphrase, phrase, point, portray, post, preach, proclaim, profess, pronounce, publish, quip, quote, rant
v-say: recite, recount, refer, reference, reiterate, relate, relay, remark, repeat, rephrase, reply, report, respond
v-say: restate, retort, reword, rumour, say, shout, signal, sing, speak, specify, spell, spread, state, summarise
v-say: summarize, televise, tell, testify, thank, translate, tweet, underline, understate, utter, vocalise, voice
v-say: whisper, word, write
v-assess: analyse, analyze, anticipate, appraise, ascribe, assess, assume, attribute, audit, believe, benchmark, bet
v-assess: calculate, categorise, categorize, chart, check, classify, compare, conceive, conjecture, consider
v-assess: contemplate, contrast, count, deduce, deem, diagnose, distinguish, doubt, envisage, envision, equate
v-assess: estimate, evaluate, examine, expect, extrapolate, figure, forecast, foresee, gauge, grade, guess
v-assess: hypothesise, imagine, infer, interpret, judge, liken, miscalculate, misjudge, mistake, mull, opine
v-assess: overestimate, peg, perceive, ponder, predict, presume, price, prioritise, project, quantify, rank, rate
v-assess: re-evaluate, reassess, reckon, reconsider, reflect, regard, rethink, review, scrutinise, scrutinize
v-assess: second-guess, see, speculate, strategise, suppose, surmise, suspect, test, theorise, think, underestimate
v-assess: value, verify, view, weigh
v-feel: admire, adore, agonise, alienate, amaze, anger, annoy, antagonise, antagonize, appal, appall, astonish
v-feel: baffle, begrudge, bemoan, bewilder, blush, bore, bother, brood, captivate, care, celebrate, cheer, cherish
v-feel: comfort, concern, confuse, console, covet, crave, cry, delight, depress, desire, despair, despise, detest
v-feel: disappoint, discourage, dislike, dismay, distress, distrust, disturb, dread, embarrass, embitter, empathise
v-feel: encourage, enjoy, enrage, enthral, envy, excite, exhaust, fascinate, fear, feel, fret, frown, frustrate
v-feel: gloat, grieve, grin, groan, hate, haunt, hope, horrify, humiliate, hurt, impress, infuriate, inspire, insult
v-feel: intrigue, irritate, lament, laugh, like, loathe, love, matter, miss, mistrust, mourn, offend, outrage
v-feel: overwhelm, pacify, panic, pity, please, puzzle, rankle, regret, rejoice, relieve, relish, resent, sadden
v-feel: satisfy, savour, shame, shiver, shock, shudder, sigh, smile, sob, soothe, startle, stun, suffer, sulk
v-feel: surprise, sympathise, sympathize, tempt, thrill, tire, torment, treasure, tremble, trouble, trust, unnerve
v-feel: unsettle, upset, weep, wish, worry, yearn
v-praise: acclaim, admire, applaud, appreciate, celebrate, commemorate, commend, compliment, congratulate, credit
v-praise: decorate, eulogise, exalt, extol, flatter, glorify, hail, honor, honour, idolise, knight, laud, praise
v-praise: reward, salute, thank, toast, tout, trumpet, vaunt
v-blame: accuse, admonish, allege, attack, bash, belittle, bemoan, berate, bewail, blame, blast, boo, brand
v-blame: caricature, carp, castigate, censure, charge, chastise, chide, complain, condemn, criticise, criticize
v-blame: decry, defame, demonise, demonize, denigrate, denounce, deplore, deprecate, deride, discredit, disparage
v-blame: excoriate, fault, gripe, grumble, heckle, impeach, implicate, indict, jeer, lambast, lambaste, lament, lash
v-blame: libel, malign, moan, mock, pan, pillory, rail, rap, rebuke, reprimand, reproach, ridicule, savage, scapegoat
v-blame: scold, scorn, slam, slander, smear, stigmatise, stigmatize, upbraid, vilify, vituperate
v-attack: abduct, abuse, aggress, ambush, annihilate, assassinate, assault, batter, battle, beat, behead, besiege
v-attack: bomb, bombard, brutalise, burn, clash, collide, cripple, crush, damage, decimate, deface, demolish, destroy
v-attack: detonate, devastate, disable, down, drown, duel, dynamite, electrocute, eliminate, encircle, eradicate
v-attack: execute, explode, exterminate, fight, fire, flatten, gut, hack, hammer, harass, harm, hijack, hit
v-attack: incinerate, infiltrate, injure, intercept, invade, jam, kick, kidnap, kill, liquidate, loot, lynch, maim
v-attack: maltreat, massacre, mine, mistreat, molest, mow, mug, murder, mutilate, obliterate, oppress, outflank
v-attack: overrun, paralyse, paralyze, perpetrate, persecute, pillage, plunder, poison, pound, pulverise, pummel
v-attack: punch, quell, raid, ram, rampage, ransack, rape, ravage, raze, repress, riot, rob, rocket, ruin, sabotage
v-attack: savage, shatter, shell, shoot, sink, skirmish, slap, slaughter, smash, snipe, spy, stab, storm, strafe
v-attack: strangle, strike, subdue, suppress, surround, target, terrorise, torch, torpedo, torture, trample
v-attack: vandalise, vandalize, victimise, wage, war, wound, wreck
v-defend: barricade, counterattack, defend, deflect, deter, entrench, excuse, exonerate, fence, fend, foil, fortify
v-defend: garrison, intercept, justify, neutralise, neutralize, parry, rationalise, regroup, repel, repulse, resist
v-defend: shield, stave, vindicate, ward, withstand
v-move: accelerate, accompany, advance, airlift, anchor, arrive, backtrack, bend, board, bounce, bow, bring, brush
v-move: bus, bypass, carry, cast, chase, circle, climb, come, commute, converge, convey, crawl, creep, cross, cruise
v-move: cycle, dance, dash, depart, deport, descend, detour, disembark, disperse, displace, divert, dock, drag, drift
v-move: drive, embark, emigrate, enter, escape, escort, exit, ferry, fetch, flee, fling, float, flow, fly, go
v-move: gravitate, hasten, haul, hike, hop, hover, hurl, hurry, immigrate, import, infiltrate, journey, kneel, land
v-move: lay, leak, lean, leap, limp, march, migrate, move, navigate, parade, pass, penetrate, place, plod, pour
v-move: proceed, pull, pursue, put, queue, race, range, reach, redirect, relocate, reroute, resettle, retrace, return
v-move: ride, roam, roll, rotate, rush, sail, scatter, seep, shuttle, skip, slide, slip, sneak, soar, speed, spill
v-move: spin, spread, sprint, stagger, steer, step, stow, stream, stroll, stumble, swarm, sway, swerve, swim, swing
v-move: taxi, throw, toss, tour, tow, trail, transit, transport, travel, traverse, trek, trickle, trip, tumble, veer
v-move: wade, walk, wander
v-withdraw: abdicate, decamp, deescalate, defect, demilitarise, demilitarize, demobilise, demobilize, depart, desert
v-withdraw: detach, disband, disengage, disperse, distance, divorce, evacuate, evict, extricate, flee, leave, quit
v-withdraw: recall, recede, redeploy, remove, repatriate, resign, retire, retract, retreat, retrench, secede, shy
v-withdraw: vacate, withdraw
v-cease: abandon, abort, adjourn, arrest, bury, cease, close, complete, conclude, curtail, de-escalate, deactivate
v-cease: deadlock, decommission, defer, defuse, delay, desist, die, disappear, disarm, discontinue, dismantle
v-cease: disrupt, dissolve, eliminate, end, expire, extinguish, fade, finish, forestall, freeze, ground, halt, idle
v-cease: interrupt, lapse, mothball, park, pause, postpone, prorogue, quit, refrain, retire, scuttle, sever, shelve
v-cease: shut, shutter, sideline, stagnate, stall, stop, subside, suspend, terminate, unplug, vanish, wind
v-cancel: abolish, abrogate, annul, axe, cancel, countermand, delete, denounce, deregister, disband, discard, ditch
v-cancel: eradicate, erase, extinguish, forgive, invalidate, junk, lift, neutralise, nullify, obviate, overrule
v-cancel: overturn, purge, quash, repeal, rescind, retract, reverse, revoke, scrap, scratch, scuttle, undo, unfreeze
v-cancel: unwind, void, waive, withdraw
v-continue: cement, cling, conserve, consolidate, continue, drag, endure, entrench, extend, keep, last, linger
v-continue: maintain, outlast, outlive, outstay, perpetuate, persevere, persist, preserve, prevail, proceed, prolong
v-continue: reactivate, recur, reinstate, remain, renew, reopen, restart, restore, resume, retain, revive, rumble
v-continue: soldier, stabilise, stabilize, stay, stick, subsist, survive, sustain, uphold
v-begin: activate, arise, begin, commence, dawn, debut, embark, foment, found, ignite, inaugurate, incite, initiate
v-begin: instigate, introduce, kick, kindle, launch, mount, open, originate, pioneer, precipitate, ramp, reboot
v-begin: relaunch, reopen, restart, resume, set, spark, start, stoke, trigger, undertake, unleash, usher
v-create: arrange, assemble, bake, breed, brew, build, carve, clone, cobble, code, coin, compile, compose, conceive
v-create: concoct, configure, constitute, construct, cook, craft, create, crystallise, cultivate, design, develop
v-create: devise, dig, draw, drill, edit, engineer, erect, establish, extract, fabricate, fashion, film, forge, form
v-create: formulate, generate, hatch, innovate, install, institute, invent, knit, make, manufacture, mass-produce
v-create: mend, mint, modernise, modernize, mold, mould, organise, organize, outfit, paint, patch, print, produce
v-create: prototype, pump, rebuild, reconstruct, record, recreate, refine, refurbish, renovate, repair, restore
v-create: sculpt, sew, smelt, solve, structure, synthesise, upgrade, weave, weld, write
v-increase: accelerate, accumulate, add, aggravate, amass, amplify, augment, balloon, bloom, bolster, boom, boost
v-increase: broaden, bump, climb, compound, deepen, double, elevate, enhance, enlarge, enrich, escalate, exacerbate
v-increase: exceed, expand, extend, fatten, flourish, gain, grow, harden, hasten, heighten, hike, improve, increase
v-increase: inflate, intensify, jump, lengthen, magnify, maximise, maximize, mount, multiply, mushroom, outgrow
v-increase: overheat, peak, pile, proliferate, prolong, prosper, quadruple, quicken, raise, ramp, rebound, recover
v-increase: redouble, reinforce, rise, sharpen, skyrocket, snowball, soar, stiffen, stockpile, strengthen, surge
v-increase: surpass, swell, thicken, thrive, tighten, toughen, treble, triple, upgrade, widen, worsen
v-decrease: abate, alleviate, blunt, cheapen, collapse, constrict, contract, cool, crash, curb, curtail, cut, dampen
v-decrease: de-escalate, decelerate, decrease, deduct, deflate, degrade, demote, deplete, depreciate, depress
v-decrease: deteriorate, devalue, dilute, diminish, dip, downgrade, downsize, drain, drop, dull, dwindle, ease, ebb
v-decrease: economise, economize, erode, evaporate, exhaust, fall, halve, lessen, limit, loosen, lower, minimise
v-decrease: minimize, mitigate, narrow, plummet, plunge, prune, ration, rationalise, rationalize, recede, reduce
v-decrease: relax, relegate, relieve, restrict, sap, save, scale, shed, shorten, shrink, sink, skim, skimp, slacken
v-decrease: slash, slide, slip, slow, slump, soften, subside, subtract, taper, temper, thin, tone, trim, tumble
v-decrease: undercut, undermine, underperform, wane, water, weaken
v-permit: accredit, admit, afford, allow, authorise, authorize, certify, clear, decriminalise, decriminalize
v-permit: deregulate, empower, enable, enfranchise, entitle, exempt, facilitate, indulge, legalise, legalize
v-permit: legitimise, legitimize, let, liberalise, liberalize, licence, license, permit, tolerate, unblock, unlock
v-forbid: avert, ban, bar, blacklist, block, blockade, censor, choke, clog, confine, constrain, contain, cordon
v-forbid: criminalise, criminalize, deny, derail, disable, disallow, disenfranchise, disqualify, dissuade, embargo
v-forbid: ensnare, exclude, foil, forbid, forestall, frustrate, gag, gridlock, hamper, hamstring, hinder, illegalise
v-forbid: impede, inhibit, interdict, isolate, muffle, muzzle, obstruct, ostracise, ostracize, outlaw, preclude
v-forbid: prevent, prohibit, proscribe, quarantine, restrain, restrict, seal, segregate, shackle, sideline, silence
v-forbid: stem, stifle, stymie, suppress, thwart
v-support: abet, accompany, advise, aid, assist, back, bail, befriend, benefit, bolster, boost, buttress, co-operate
v-support: co-ordinate, co-sponsor, coach, collaborate, complement, contribute, cooperate, coordinate, cosponsor
v-support: educate, empower, enable, encourage, endorse, facilitate, favor, favour, foster, fundraise, further, help
v-support: join, mentor, nurture, partner, promote, prop, rally, rehabilitate, reinforce, shore, sponsor, stimulate
v-support: strengthen, subsidise, supplement, support, sustain, team, underpin, unite
v-protect: brace, buffer, camouflage, conceal, conserve, cure, cushion, defend, disinfect, escort, evacuate, fortify
v-protect: guard, harbor, harbour, heal, hide, immunise, inoculate, insulate, insure, lock, monitor, oversee, patrol
v-protect: police, preserve, protect, rescue, save, screen, secure, shelter, spare, steel, supervise, treat
v-protect: vaccinate, watch
v-decide: acquit, adjudicate, adopt, agree, amend, appoint, approve, arbitrate, assign, cast, choose, co-opt, convict
v-decide: crown, decide, decree, designate, determine, dictate, elect, enact, enthrone, finalise, finalize, fix
v-decide: govern, hire, legislate, nominate, opt, ordain, pass, pick, plump, prefer, re-elect, reconsider, reelect
v-decide: resolve, rule, select, settle, swear, vote
v-sign: autograph, clinch, co-sign, codify, conclude, countersign, deposit, enshrine, finalise, finalize, formalise
v-sign: formalize, initial, ink, legitimate, notarise, ratify, register, seal, settle, sign, stamp
v-implement: abide, accomplish, achieve, act, adapt, adhere, administer, apply, comply, conduct, conform, discharge
v-implement: effect, effectuate, enact, enforce, ensure, execute, follow, fulfil, fulfill, handle, heed, implement
v-implement: manage, materialize, meet, obey, observe, operate, operationalise, perform, practice, practise, realise
v-implement: realize, respect, satisfy, transact, transpose, uphold, verify
v-violate: backslide, betray, breach, break, bribe, cheat, circumvent, collude, conspire, contravene, corrupt
v-violate: counterfeit, deceive, default, defraud, defy, desecrate, dishonour, disobey, disregard, dodge, dupe
v-violate: embezzle, encroach, evade, fabricate, falsify, flaunt, flout, forge, hoodwink, ignore, infringe, intrude
v-violate: launder, manipulate, mislead, misuse, neglect, offend, overstep, pirate, plot, poach, renege, rig
v-violate: sidestep, skirt, smuggle, steal, subvert, trample, transgress, trespass, trick, undermine, usurp, violate
v-prepare: aim, arrange, brace, conspire, contrive, coordinate, earmark, equip, exercise, gear, groom, intend, map
v-prepare: mastermind, mobilise, mobilize, orchestrate, organise, organize, pack, pave, pencil, plan, pre-empt
v-prepare: precede, preempt, prepare, preplan, prime, provision, ready, reconnoitre, rehearse, schedule, scheme
v-prepare: scout, sharpen, tailor, time, train
v-punish: avenge, banish, blackball, condemn, confiscate, crack, demote, deport, depose, deprive, detain, dethrone
v-punish: discipline, dismiss, disqualify, evict, excommunicate, exile, expel, extradite, fine, flog, handcuff
v-punish: handicap, hang, impeach, impose, impound, imprison, incarcerate, indict, inflict, intern, isolate, jail
v-punish: lay, litigate, oust, overthrow, penalise, penalize, persecute, prosecute, punish, purge, remove, retaliate
v-punish: revenge, sack, sanction, sentence, slap, strip, sue, tax, topple, unseat, whip
v-recognise: accept, accredit, acknowledge, admit, appreciate, authenticate, certify, concede, confess, identify
v-recognise: legitimise, legitimize, own, recognise, recognize, register, regularise, validate
v-annex: absorb, annex, appropriate, besiege, capture, colonise, colonize, commandeer, confiscate, conquer, control
v-annex: dislodge, expropriate, grab, hijack, impose, impound, incorporate, invade, liberate, monopolise, nationalise
v-annex: nationalize, occupy, overrun, partition, recapture, reclaim, reconquer, recover, regain, retake, seize
v-annex: snatch, subjugate, take, usurp, wrest
v-join: accede, affiliate, align, associate, attach, band, belong, bind, blend, bridge, coalesce, combine, compete
v-join: connect, converge, cooperate, couple, enlist, enrol, enroll, enter, federate, fuse, incorporate, integrate
v-join: interlock, join, link, marry, merge, mesh, mix, pair, partake, participate, pool, rejoin, reunify, reunite
v-join: subscribe, tie, unify, unite, weave
v-deploy: airdrop, amass, base, commit, concentrate, deploy, despatch, dispatch, embed, field, install, locate
v-deploy: mobilise, mobilize, muster, parachute, reassign, recruit, redeploy, relocate, rotate, send, station, throw
v-release: acquit, amnesty, discharge, emancipate, exonerate, extradite, free, liberate, loose, pardon, parole
v-release: ransom, redeem, release, repatriate, reprieve, unblock, unfreeze, unlock, untie
v-need: depend, deserve, entail, hinge, involve, lack, merit, miss, must, necessitate, need, ought, owe, rely
v-need: require, starve, want
v-cause: affect, arouse, beget, bring, cajole, catalyse, cause, coax, convince, create, determine, elicit, engender
v-cause: entail, evoke, foment, fuel, galvanise, galvanize, generate, goad, impact, imperil, incite, incur, induce
v-cause: inflame, inflict, influence, inspire, instil, instill, lead, lure, make, motivate, persuade, precipitate
v-cause: produce, prompt, propel, provoke, render, result, seduce, shape, sow, spawn, spur, stimulate, stir, stoke
v-cause: tempt, unleash, wreak
v-happen: appear, arise, await, befall, coincide, come, crop, elapse, emerge, ensue, erupt, explode, follow, happen
v-happen: intervene, loom, materialise, materialize, near, occur, originate, recur, stem, surface, transpire, unfold
v-be: abound, adjoin, amount, appear, approximate, be, behave, belong, border, can, co-exist, coexist, compose
v-be: comprise, consist, constitute, contain, correspond, cost, cover, date, depend, derive, differ, dominate, dwell
v-be: embody, encompass, epitomise, equal, exist, feature, fit, function, hang, hinge, hover, include, inhabit
v-be: interfere, involve, lie, live, look, match, mean, number, operate, overlap, pertain, pose, predate, relate
v-be: remain, represent, resemble, reside, rest, seem, serve, signify, sit, situate, smell, sound, span, stand
v-be: straddle, stretch, suffice, suit, surround, taste, tend, underlie, vary, weigh, work
v-become: age, become, convert, degenerate, descend, deteriorate, develop, emerge, evolve, get, go, graduate, grow
v-become: harden, materialise, mature, morph, mutate, prove, qualify, ripen, transform, turn, wither
v-have: accommodate, accumulate, acquire, attain, attract, bear, boast, borrow, carry, clutch, collect, derive, earn
v-have: enjoy, fetch, garner, get, grasp, grip, have, hoard, hold, include, inherit, keep, lose, muster, obtain
v-have: occupy, possess, procure, reap, receive, regain, reserve, retain, store, wear, wield, win
v-show: attest, betray, confirm, corroborate, debunk, demonstrate, depict, disclose, display, disprove, establish
v-show: evidence, exemplify, exhibit, expose, flag, flash, illustrate, indicate, manifest, mark, mean, mirror, prove
v-show: publicise, publicize, publish, reflect, represent, reveal, show, showcase, spotlight, substantiate, suggest
v-show: symbolise, symbolize, testify, uncover, underscore, unmask, unveil, vindicate, visualise
v-perceive: behold, detect, discern, discover, distinguish, eavesdrop, encounter, experience, eye, face, feel, find
v-perceive: gaze, glance, glimpse, hear, inspect, listen, notice, observe, overhear, peek, peer, perceive, photograph
v-perceive: read, recognise, recognize, scan, scout, see, sense, sight, spot, stare, tap, trace, track, undergo
v-perceive: wiretap, witness
v-know: acquaint, ascertain, commemorate, comprehend, confuse, discern, discover, explore, familiarise, fathom, find
v-know: forget, gather, grasp, identify, intuit, investigate, know, learn, master, memorise, misunderstand, probe
v-know: read, realise, realize, recall, recollect, remember, remind, research, specialise, specialize, study, teach
v-know: understand, unlearn, unravel
v-seek: angle, aspire, attempt, bid, chase, concentrate, crusade, dare, endeavor, endeavour, experiment, fish, focus
v-seek: forage, grapple, hunt, intend, jockey, long, orient, orientate, persuade, pursue, push, quest, scramble
v-seek: search, seek, strive, struggle, tackle, toil, try, venture, vie, want, wrestle, yearn
v-insist: adhere, affirm, assert, cling, contend, dwell, emphasise, emphasize, harp, insist, maintain, persevere
v-insist: persist, reaffirm, reiterate, repeat, stand, stress, underline, underscore
v-compete: bat, beat, best, bet, bowl, box, compete, conquer, contend, defeat, dominate, duel, fail, fight, gamble
v-compete: jockey, lag, lose, oust, outbid, outdo, outgun, outmaneuver, outmanoeuvre, outnumber, outperform, outrank
v-compete: outstrip, outvote, outwit, overcome, overtake, participate, perform, play, prevail, qualify, rival, rout
v-compete: run, spar, succeed, thrash, topple, triumph, trounce, vanquish, vie, wrestle
v-trade: acquire, advertise, auction, barter, borrow, buy, cash, deal, distribute, divest, dump, earn, employ
v-trade: exchange, export, freelance, haggle, hedge, hire, invest, invoice, lease, lend, market, merge, monetise
v-trade: mortgage, offload, outsource, overcharge, privatise, privatize, procure, profit, purchase, re-export
v-trade: recapitalise, recapitalize, refinance, rent, restructure, sell, smuggle, speculate, spend, subcontract, swap
v-trade: trade, undercut, undersell
v-change: adapt, adjust, alter, amend, automate, balance, centralise, change, complicate, computerise, convert
v-change: correct, customise, decentralise, democratise, democratize, digitise, digitize, disintegrate, displace
v-change: distort, diversify, divide, evolve, fix, fluctuate, fragment, harmonise, harmonize, improve, invert
v-change: liberalise, modernise, modernize, modify, mutate, normalise, normalize, overhaul, polarise, polarize
v-change: politicise, politicize, radicalise, radicalize, realign, rebalance, recalibrate, recast, rectify, redefine
v-change: redraw, refashion, refine, reform, regulate, reinvent, remake, rename, renew, reorganise, reorganize
v-change: replace, reset, reshape, reshuffle, restructure, revamp, revise, revolutionise, rework, rewrite, separate
v-change: shift, shuffle, simplify, solve, split, standardise, streamline, substitute, supersede, supplant, swing
v-change: switch, tailor, transform, tweak, update, upend, vary
v-discuss: analyse, argue, bicker, brainstorm, broach, canvass, consider, consult, debate, deliberate, disagree
v-discuss: discourse, discuss, elaborate, examine, explain, explore, feud, handle, hash, pore, quarrel, row, spar
v-discuss: squabble, tackle, thematise, thrash, touch, treat, ventilate, workshop, wrangle
v-other: amuse, awake, babysit, baptise, bite, bleed, blow, boil, book, breathe, browse, chew, chop, clap, clean
v-other: click, contaminate, cope, copy, cough, cremate, curse, dam, decay, deputise, dial, dive, do, download, dream
v-other: dredge, dress, drink, drip, dry, eat, echo, emit, empty, entertain, exhume, exploit, fare, fasten, fell
v-other: fertilise, file, fill, filter, flood, fold, glow, glue, golf, graze, harvest, head, heat, hook, hug, imitate
v-other: impersonate, infect, inject, insert, inundate, irrigate, juggle, kiss, knock, list, load, lodge, log
v-other: maneuver, manoeuvre, melt, milk, mimic, minister, muddle, nail, nod, omit, orphan, overlook, paste, perish
v-other: pinch, plagiarise, plough, plow, pluck, plug, pollute, premiere, pretend, purify, quarry, rain, recycle
v-other: resonate, rip, root, rot, rub, rust, sample, saw, scroll, shake, shine, shop, sicken, skate, ski, sleep
v-other: smoke, sneeze, snow, soak, sort, sparkle, splash, spoil, spray, squeeze, stack, star, surf, sweep, tag, tear
v-other: tutor, type, unload, unpack, upload, use, utilise, utilize, vomit, wait, wake, wash, waste, widow, wipe
v-other: worship, wrap
`

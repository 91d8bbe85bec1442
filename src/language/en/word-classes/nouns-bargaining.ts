// English nouns of bargaining, war and what is bargained about, by general class. Row language: ../../word-classes.ts.

export const bargainingNouns = `
n-demand: appeal, application, behest, call, claim, clamour, counterclaim, counterdemand, demand, desideratum
n-demand: directive, entreaty, exhortation, imperative, injunction, insistence, instruction, invocation, mandate
n-demand: order, petition, plea, push, request, requirement, requisition, solicitation, subpoena, summons, urging
n-demand: wishlist
n-proposal: advice, advocacy, agenda, alternative, amendment, blueprint, brainchild, concept, counsel
n-proposal: counter-proposal, counterproposal, design, draft, formula, framework, guidance, guideline, hypothesis
n-proposal: idea, initiative, manifesto, masterplan, model, motion, nomination, non-paper, nonpaper, option, outline
n-proposal: overhaul, pitch, plan, platform, program, programme, project, proposal, prospectus, recommendation
n-proposal: roadmap, scenario, scheme, sketch, strategy, submission, suggestion, template, timetable, tip, version
n-proposal: vision
n-offer: accommodation, appeasement, carrot, compromise, concession, counter-offer, counteroffer, flexibility
n-offer: forbearance, gesture, give-and-take, giveaway, goodwill, incentive, inducement, leniency, offer, openness
n-offer: overture, readiness, relinquishment, renunciation, sacrifice, sweetener, tender, tit-for-tat, trade-off
n-offer: tradeoff, waiver, willingness
n-acceptance: acceptance, accession, acclamation, accord, acquiescence, adherence, adoption, agreement, approval
n-acceptance: assent, authorisation, authorization, blessing, clearance, compliance, concurrence, confirmation
n-acceptance: consensus, consent, embrace, endorsement, go-ahead, imprimatur, licence, license, nod, okay, permission
n-acceptance: permit, rapprochement, ratification, sanctioning, signature, tolerance, toleration, unanimity
n-acceptance: understanding, validation, yes
n-refusal: abandonment, abstention, aversion, backlash, blocking, contestation, contradiction, defiance, denial
n-refusal: disagreement, disapproval, disavowal, dismissal, disobedience, dissent, filibuster, hesitancy, hesitation
n-refusal: inflexibility, intransigence, negation, no, non-compliance, noncompliance, obduracy, objection, obstinacy
n-refusal: obstruction, obstructionism, opposition, protest, pushback, rebuff, rebuttal, recusal, refusal, rejection
n-refusal: reluctance, repudiation, reservation, resistance, reticence, scepticism, skepticism, snub, stonewalling
n-refusal: stubbornness, unwillingness, veto, walkout
n-threat: alarm, alert, bellicosity, belligerence, blackmail, bluff, bluster, brinkmanship, bullying, caution
n-threat: coercion, counter-measure, countermeasure, counterstrike, danger, deterrence, deterrent, endangerment
n-threat: escalation, extortion, hazard, intimidation, jeopardy, menace, peril, provocation, reprisal, retaliation
n-threat: retribution, revenge, risk, saber-rattling, sabre-rattling, scare, scaremongering, specter, spectre, sword
n-threat: threat, ultimatum, vengeance, warning, warpath
n-promise: allegiance, assurance, commitment, covenant, dedication, devotion, duty, fidelity, guarantee, insurance
n-promise: liability, loyalty, oath, obligation, pledge, promise, reassurance, recommitment, resolve, responsibility
n-promise: safeguard, undertaking, underwriting, vow, warranty, word
n-condition: access, benchmark, caveat, circumstance, clause, condition, conditionality, constraint, contingency
n-condition: criterion, deadline, exception, exemption, guideline, limit, limitation, linkage, milestone, parameter
n-condition: precondition, premise, prerequisite, provision, proviso, qualification, reciprocity, requirement
n-condition: restriction, rider, sequence, stipulation, term, threshold, yardstick
n-talks: agenda, back-channel, backchannel, bargaining, brainstorming, channel, chat, communication, conference
n-talks: congress, consultation, contact, conversation, debate, delegate, delegation, deliberation, dialog, dialogue
n-talks: diplomacy, discussion, encounter, engagement, format, forum, get-together, haggling, horse-trading
n-talks: horsetrading, hotline, huddle, meeting, negotiating, negotiation, one-on-one, parley, process, rapprochement
n-talks: readout, renegotiation, resumption, reunion, round, round-table, roundtable, session, sit-down, summit
n-talks: table, talk, talking, talks, tete-a-tete, three-way, trialogue, trilogue, tug-of-war, wrangling
n-mediation: arbiter, arbitration, arbitrator, broker, conciliation, conciliator, convener, emissary, facilitation
n-mediation: facilitator, go-between, intercession, interlocutor, intermediary, interposition, intervention, liaison
n-mediation: mediation, mediator, middleman, moderator, negotiator, ombudsman, peacebroker, peacemaker, umpire
n-agreement: accord, addendum, agreement, annex, armistice, arrangement, backstop, bargain, charter, communique
n-agreement: communiqué, compact, concordat, contract, convention, covenant, deal, declaration, document, entente
n-agreement: handover, handshake, instrument, lease, memorandum, minutes, moratorium, mou, observance, package, pact
n-agreement: partnership, protocol, settlement, statute, supplement, text, treaty, understanding
n-ceasefire: abatement, armistice, break, calm, cancellation, cease-fire, ceasefire, cessation, closure
n-ceasefire: de-escalation, deescalation, detente, disengagement, détente, end, freeze, freezing, halt, hiatus
n-ceasefire: interruption, lifting, lull, moratorium, pause, peace, respite, stand-down, standstill, stop, stoppage
n-ceasefire: suspension, termination, truce
n-peace: amity, coexistence, concord, confidence, confidence-building, demilitarisation, demilitarization
n-peace: disarmament, dove, détente, friendship, harmony, neutrality, non-violence, nonviolence, normalisation
n-peace: normalization, pacification, pacifism, peace, peacebuilding, peacekeeping, peacemaking, reconciliation
n-peace: stabilisation, stability, stabilization, tranquillity, trust
n-war: advance, aggression, annexation, attrition, battle, battlefield, battleground, belligerent, blitzkrieg
n-war: campaign, capitulation, clash, combat, conflict, confrontation, conquest, counter-offensive, counteroffensive
n-war: coup, crisis, crusade, encirclement, feud, fighting, front, frontline, hostilities, hostility
n-war: incursion, insurgency, insurrection, intervention, invasion, jihad, liberation, maneuver, manoeuvre
n-war: militarisation, militarization, mobilisation, mobilization, mutiny, occupation, offensive, operation, putsch
n-war: quarrel, rearguard, rebellion, reconquest, revolt, revolution, rivalry, siege, skirmish, stalemate, stand-off
n-war: standoff, strife, struggle, subjugation, surrender, theater, theatre, trench, unrest, uprising, victory, war
n-war: warfare, warmongering
n-attack: abduction, abuse, airstrike, ambush, arson, assassination, assault, atrocity, attack, barbarism, barrage
n-attack: beating, beheading, blast, bloodshed, bombardment, bombing, brutality, burglary, carnage, cleansing
n-attack: counter-attack, counterattack, crackdown, crime, crossfire, cruelty, cyberattack, demolition, destruction
n-attack: detonation, devastation, espionage, execution, explosion, extermination, fire, flogging, fraud, genocide
n-attack: gunfire, gunpoint, hack, hacking, harassment, hijacking, hit, homicide, hooliganism, hostage-taking
n-attack: incident, infiltration, intrusion, kidnapping, killing, looting, lynching, manslaughter, massacre
n-attack: mistreatment, murder, onslaught, oppression, penetration, persecution, pillage, piracy, plunder, pogrom
n-attack: poisoning, raid, rampage, ransacking, rape, repression, riot, robbery, rocketing, sabotage, salvo, savagery
n-attack: shelling, shooting, shot, slaughter, sniping, spying, stabbing, strike, terror, terrorism, theft, torture
n-attack: vandal, vandalism, vilification, violence, wreckage
n-casualty: amputation, amputee, bereaved, bereavement, bloodbath, burial, burn, cadaver, casualty, cemetery, coffin
n-casualty: condolence, corpse, damage, dead, death, drowning, fatality, fracture, funeral, grave, harm, injured
n-casualty: injury, killed, loss, martyr, missing, morgue, mortality, mourner, mutilation, obituary, orphan
n-casualty: paralysis, remains, starvation, suffering, suicide, survivor, toll, victim, widow, wound, wounded
n-troops: admiral, aggressor, army, artillery, barracks, base, battalion, bodyguard, brigade, brigadier, cadet
n-troops: captain, colonel, combatant, command, commander, commando, conscript, conscription, constable, contingent
n-troops: convoy, corporal, corps, defender, deployment, detachment, division, drill, enemy, enlistment, exercise
n-troops: extremist, fighter, fleet, foe, force, formation, garrison, gendarme, gendarmerie, general, guard, gunman
n-troops: gunner, headquarters, infantry, infantryman, insurgent, invader, islamist, jihadist, legion, lieutenant
n-troops: major, manpower, marine, marshal, mercenary, militant, military, militia, navy, occupier, officer
n-troops: paramilitary, paratrooper, partisan, peacekeeper, personnel, pilot, platoon, police, policeman, policewoman
n-troops: presence, private, pullback, pullout, rank, rebel, recruit, recruitment, redeployment, regiment, regular
n-troops: reinforcement, reservist, retreat, rotation, sailor, separatist, sergeant, serviceman, servicemember
n-troops: servicewoman, sheriff, sniper, soldier, squad, squadron, stationing, terrorist, troop, trooper, troops
n-troops: unit, vanguard, veteran, volunteer, warlord, warrior, withdrawal
n-weapons: ammunition, armament, armaments, armor, armour, armoury, arms, arrow, arsenal, artillery, baton, battery
n-weapons: bayonet, blade, bomb, bomber, bullet, cache, camouflage, cannon, cartridge, cluster, corvette, dagger
n-weapons: debris, destroyer, detonator, drone, dynamite, equipment, explosive, firearm, firepower, frigate, gas
n-weapons: glider, grenade, gun, gunpowder, handgun, hardware, helicopter, helmet, howitzer, interceptor, jammer, jet
n-weapons: kalashnikov, knife, landmine, launcher, machete, mine, missile, mortar, munition, pistol, poison
n-weapons: projectile, radar, rearmament, rifle, rocket, shell, shrapnel, spear, stockpile, submarine, sword, system
n-weapons: tank, torpedo, truncheon, uav, vest, warhead, warship, weapon, weaponry
n-aid: advisor, aid, airdrop, airlift, alms, assistance, backup, bail-out, bailout, benefactor, blanket, charity
n-aid: co-operation, collaboration, contribution, cooperation, delivery, donation, donor, facility, grant, handout
n-aid: help, helper, lifeline, package, patron, patronage, philanthropy, provisioning, ration, rebuilding
n-aid: reconstruction, recovery, rehabilitation, relief, rescue, service, shipment, sponsor, sponsorship, stimulus
n-aid: succour, tent, tranche, welfare
n-money: account, allowance, asset, austerity, bailout, bank, banknote, bill, billion, bitcoin, bond, bonus, bribe
n-money: budget, capital, cash, cent, cheque, coin, compensation, cost, coupon, credit, creditor, crown
n-money: cryptocurrency, currency, damages, debt, debtor, default, deficit, deposit, dinar, discount, dividend
n-money: dollar, donation, endowment, equity, estate, euro, expenditure, expense, fee, finance, financing, fortune
n-money: franc, fund, funding, fundraising, funds, gold, holding, hryvnia, income, indemnity, inflation, inheritance
n-money: installment, instalment, interest, investment, invoice, jewel, kopeck, lender, levy, liquidity, lira, loan
n-money: loot, loss, mark, million, money, mortgage, overdraft, payment, payout, pension, peso, pound, poverty, price
n-money: prize, profit, purse, ransom, rebate, receipt, refund, reimbursement, remittance, remuneration, rent
n-money: reparation, repayment, reserve, restitution, revenue, reward, rial, rouble, royalty, ruble, rupee, savings
n-money: scholarship, share, shekel, spending, stipend, subsidy, surcharge, surplus, tariff, tax, taxpayer, toll
n-money: treasurer, treasury, wealth, yen, yuan, zloty
n-sanctions: anti-dumping, ban, blacklist, blacklisting, blockade, boycott, cap, counter-tariff, countermeasure
n-sanctions: countersanction, curb, customs, divestment, dumping, duty, embargo, exclusion, expulsion, fine
n-sanctions: isolation, penalisation, penalty, prohibition, protectionism, punishment, quota, reprisal, restriction
n-sanctions: sanction, surcharge, tariff, tightening
n-territory: acre, airspace, annexation, archipelago, area, autonomy, bay, borderland, bridgehead, canal, canton
n-territory: cape, cession, coast, colony, continent, corridor, countryside, county, delta, district, dominion
n-territory: enclave, exclave, field, foothold, forest, glacier, gulf, heartland, hectare, heights, hemisphere
n-territory: highland, hill, hinterland, homeland, island, lake, land, location, lowland, mainland, neighbourhood
n-territory: oblast, ocean, outpost, partition, peninsula, plateau, prefecture, province, realm, reef, region
n-territory: republic, secession, sector, separatism, settlement, soil, space, steppe, strait, strip, subcontinent
n-territory: swamp, terrain, territory, valley, waters, wilderness, zone
n-border: barrier, border, borderline, boundary, buffer, checkpoint, checkpost, crossing, curtain, customs
n-border: delimitation, demarcation, edge, fence, frontier, gate, line, margin, no-man's-land, passport, perimeter
n-border: threshold, visa, wall
n-sovereignty: autonomy, citizenship, decolonisation, dependence, dependency, devolution, domination, emancipation
n-sovereignty: existence, federalisation, federalism, federalization, freedom, hegemony, independence, integrity
n-sovereignty: inviolability, jurisdiction, legitimacy, liberty, nationality, nationhood, neutrality, non-alignment
n-sovereignty: non-interference, nonalignment, noninterference, recognition, reunification, secession
n-sovereignty: self-determination, self-governance, self-government, self-rule, separation, separatism, sovereignty
n-sovereignty: sphere, statehood, status, supremacy, unification, unity
n-membership: accession, admission, affiliation, alignment, alliance, application, association, brexit, candidacy
n-membership: departure, enlargement, enrollment, enrolment, entry, exclusion, exit, expansion, expulsion, inclusion
n-membership: integration, invitation, joining, membership, participation, reintegration, seat, union, withdrawal
`

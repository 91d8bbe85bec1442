// English nouns of people, institutions and law, by general class. Row language: ../../word-classes.ts.

export const societyNouns = `
n-election: ballot, by-election, campaign, candidacy, candidate, caucus, challenger, constituency, contender, count
n-election: election, elector, electoral, electorate, franchise, front-runner, frontrunner, inauguration, incumbent
n-election: landslide, majority, mandate, nomination, nominee, plebiscite, politics, poll, polling, primary
n-election: re-election, recount, reelection, referendum, rigging, run-off, runoff, seat, succession, successor
n-election: suffrage, turnout, vote, voter, voting, winner
n-law: accountability, accusation, acquittal, act, affidavit, allegation, amendment, amnesty, arraignment, arrest
n-law: article, attorney, bail, barrister, bill, breach, bylaw, case, charge, clause, code, complaint, constitution
n-law: convict, conviction, corruption, court, crime, criminal, criminality, culprit, custody, decree, defendant
n-law: deposition, detention, directive, edict, enforcement, enquiry, extradition, felony, fraud, hearing, immunity
n-law: impeachment, impunity, indictment, infringement, injunction, innocence, inquiry, investigation, jail, judge
n-law: judgement, judgment, jurisdiction, jurisprudence, jury, justice, law, lawlessness, lawmaking, lawsuit, lawyer
n-law: legality, legislation, legislator, litigation, magistrate, misconduct, norm, notary, offence, offender
n-law: offense, ordinance, paragraph, pardon, parole, perjury, perpetrator, plaintiff, plea, precept, prison, probe
n-law: proceeding, proclamation, prosecution, prosecutor, regulation, resolution, rule, ruling, sharia, solicitor
n-law: standard, statute, suit, suspect, treason, trial, tribunal, verdict, violation, warrant, witness
n-decision: about-face, action, adoption, appointment, approach, arbitration, choice, conclusion, course, decision
n-decision: decision-making, deed, determination, dilemma, discretion, initiative, measure, move, option, pick
n-decision: policy, preference, prioritisation, priority, resolution, reversal, selection, step, turnaround, u-turn
n-decision: verdict
n-government: administration, agency, alliance, ally, assembly, authority, autocracy, bloc, body, bureau, bureaucracy
n-government: cabinet, caliphate, caretaker, chamber, chancellery, coalition, college, commission, committee
n-government: commonwealth, confederation, congress, consulate, council, country, democracy, department, dictatorship
n-government: directorate, embassy, emirate, empire, establishment, eu, exchequer, executive, faction, federation
n-government: g20, g7, government, governorate, house, imf, institution, interpol, junta, kingdom, leadership
n-government: legislature, ministerial, ministry, monarch, monarchy, municipality, nation, nato, neighbor, neighbour
n-government: oecd, office, oligarchy, organisation, organization, palace, parliament, politburo, politics, power
n-government: premiership, presidency, protectorate, quorum, regime, regulator, republic, secretariat, senate, soviet
n-government: speakership, state, subcommittee, sultanate, superpower, theocracy, throne, treasury, troika, un
n-government: watchdog
n-party: adversary, airline, automaker, bank, bondholder, brand, brewery, business, buyer, camp, carmaker, carrier
n-party: cartel, chamber, charity, client, coalition, communist, company, competitor, conglomerate, conservative
n-party: consortium, consultancy, consumer, contractor, cooperative, corporation, counterpart, customer, dealer
n-party: democrat, employer, enterprise, exporter, faction, farmer, firm, foundation, franchisee, giant, grassroots
n-party: green, group, grower, guild, haulier, holder, importer, industry, insurer, investor, landlord, landowner
n-party: liberal, lobbyist, maker, manufacturer, movement, multinational, nationalist, ngo, operator, opponent
n-party: opposition, organiser, organizer, owner, partner, party, picket, populist, producer, publisher, railway
n-party: republican, retailer, rival, seller, shareholder, shipyard, side, signatory, socialist, stakeholder
n-party: start-up, startup, steelmaker, subsidiary, supermarket, supplier, syndicate, tenant, trader, union, utility
n-party: vendor, wholesaler, wing, creditor, lender, bidder, guerrilla, captor
n-leader: alderman, ambassador, archbishop, autocrat, ayatollah, bishop, boss, candidate, captain, cardinal, ceo
n-leader: chair, chairman, chairperson, chairwoman, chancellor, chief, chieftain, commander, commander-in-chief
n-leader: commissioner, congressman, congresswoman, councillor, councilor, counterpart, czar, demagogue, deputy
n-leader: despot, dictator, dignitary, director, elder, emir, emperor, envoy, figurehead, founder, governor, guru
n-leader: hardliner, hawk, head, imam, king, kingpin, lawmaker, leader, legislator, magnate, manager, mayor, mentor
n-leader: mep, minister, monarch, mp, mufti, negotiator, officeholder, oligarch, ombudsman, parliamentarian
n-leader: patriarch, politician, pope, predecessor, premier, premier-designate, president, presidium, prince
n-leader: princess, queen, rabbi, reformer, ringleader, ruler, secretary, secretary-general, senator, shah, sheikh
n-leader: speaker, spokesman, spokesperson, spokeswoman, stadtholder, statesman, strongman, successor, sultan
n-leader: taoiseach, tribune, tsar, tsarina, tycoon, tyrant, vice-chancellor, vice-president
n-official: administrator, adviser, advisor, agent, aide, ambassador, appointee, assessor, attache, attaché, auditor
n-official: authority, bailiff, bureaucrat, clerk, commissioner, consul, coordinator, decision-maker, decisionmaker
n-official: delegate, delegation, diplomat, emissary, entourage, envoy, functionary, insider, inspector, legate
n-official: minion, mission, monitor, nuncio, observer, officer, official, plenipotentiary, policymaker, proxy
n-official: rapporteur, registrar, regulator, representative, secretary, source, spokesman, spy, staffer, steward
n-official: supervisor, technocrat, treasurer, trustee, under-secretary, undersecretary, whistleblower
n-expert: academic, academy, agronomist, analyst, anthropologist, archaeologist, architect, astronomer, auditor
n-expert: author, biologist, chemist, climatologist, commentator, consultant, criminologist, critic, demographer
n-expert: detective, ecologist, economist, engineer, epidemiologist, expert, expertise, faculty, fellow
n-expert: forecaster, futurist, geologist, graduate, guru, historian, institute, intellectual, investigator, jurist
n-expert: lab, laboratory, lawyer, linguist, mathematician, meteorologist, observer, phd, philosopher
n-expert: physician, physicist, planner, pollster, professor, psychologist, pundit, research, researcher, reviewer
n-expert: scholar, science, scientist, seismologist, sociologist, specialist, statistician, strategist, study
n-expert: surveyor, technician, theologian, theoretician, theorist, university, veterinarian, virologist
n-media: agency, anchor, article, audience, blog, blogger, broadcast, broadcaster, bulletin, camera, cameraman
n-media: caricature, cartoon, cartoonist, censorship, channel, chronicle, column, columnist, commentary
n-media: correspondent, coverage, daily, disinformation, documentary, edition, editor, editorial, facebook, footage
n-media: freelancer, ghostwriter, headline, host, image, influencer, instagram, journalism, journalist, leak
n-media: listener, livestream, magazine, media, misinformation, moderator, network, news, newscaster, newsletter
n-media: newspaper, newsroom, newswire, op-ed, outlet, paper, photo, photograph, photographer, picture, podcast
n-media: portal, presenter, press, program, programme, propaganda, propagandist, publication, publisher, radio
n-media: reader, readership, report, reporter, reporting, scoop, station, tabloid, telegram, television, tiktok
n-media: transcript, tv, twitter, video, viewer, website, weekly, whatsapp, wire, youtube
n-people: accountant, activist, adult, afghan, american, ancestor, apprentice, arab, attendant, aunt, baby, baker
n-people: beggar, believer, billionaire, boss, boy, bride, brother, buddhist, businessman, businesswoman, bystander
n-people: caller, campaigner, caregiver, carer, carpenter, catholic, child, chinese, christian, citizen, citizenry
n-people: civilian, clan, cleaner, clergyman, cleric, colleague, colonist, community, compatriot, cook, countryman
n-people: couple, cousin, coward, craftsman, critic, crowd, customer, daughter, demonstration, demonstrator
n-people: dependant, descendant, diaspora, dissident, docker, elderly, electrician, elite, emigrant, employee
n-people: employer, englishman, entrepreneur, european, everybody, everyone, expatriate, eyewitness, family, fan
n-people: farmer, father, firefighter, fisherman, folk, follower, foreigner, frenchman, friend, gang, gangster
n-people: generation, gentleman, german, girl, grandchild, grandfather, grandmother, grandparent, groom, guest, guy
n-people: hero, hindu, homeless, homeowner, hooligan, household, householder, human, humanity, humankind, husband
n-people: indigenous, individual, infant, inhabitant, intelligentsia, intern, iranian, iraqi, israeli, jew, kid, kurd
n-people: laborer, labourer, lady, local, mafia, man, mankind, masses, mechanic, member, millionaire, miner, minority
n-people: mob, monk, mother, muslim, nation, national, native, neighbor, neighbour, nephew, newcomer, niece, nobleman
n-people: nun, nurse, onlooker, opponent, orthodox, palestinian, paramedic, parent, participant, passenger, passer-by
n-people: pastor, patient, patriot, peasant, pedestrian, pensioner, people, person, picketer, plumber, pole, poor
n-people: populace, population, priest, proletariat, protestant, protester, public, pupil, railwayman, ratepayer
n-people: relative, rescuer, resident, retiree, rich, rioter, russian, schoolchild, seafarer, sect, senior, serb
n-people: servant, settler, sibling, sister, skipper, society, son, spectator, spouse, squatter, staff, steelworker
n-people: strikebreaker, striker, student, supporter, sympathiser, sympathizer, syrian, tatar, taxpayer, teacher
n-people: teenager, thug, tourist, trainee, traitor, traveler, traveller, tribe, trucker, turk, twin, ukrainian
n-people: cabbie, courier, doctor, driver, lecturer, rider, screenwriter, writer
n-people: uncle, veteran, villager, visitor, waiter, wife, woman, worker, youngster, youth
n-prisoner: abductee, captive, captivity, captor, cell, custody, deportee, detainee, detention, dungeon, exchange
n-prisoner: hostage, hostage-taker, imprisonment, incarceration, inmate, internee, internment, jailer, kidnapper
n-prisoner: kidnapping, liberation, pow, prison, prisoner, release, swap, warder
n-refugee: asylum, asylum-seeker, camp, deportation, displacement, emigration, emigre, escape, evacuation, evacuee
n-refugee: exile, exodus, expellee, flight, immigrant, immigration, influx, migrant, migration, naturalisation
n-refugee: persecution, pushback, refugee, repatriation, resettlement, return, returnee, smuggler, statelessness
n-refugee: trafficker, trafficking, émigré
`

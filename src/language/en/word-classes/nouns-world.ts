// English nouns of economy, things and the rest of the news, by general class. Row language: ../../word-classes.ts.

export const worldNouns = `
n-energy: barrel, battery, biofuel, biogas, blackout, coal, crude, dam, decarbonisation, diesel, electricity
n-energy: electrification, energy, firewood, fracking, fuel, gas, gasfield, gasoline, generator, gigawatt, grid, heat
n-energy: heating, hydrogen, hydropower, interconnector, kerosene, kilowatt, kilowatt-hour, lignite, lng, megawatt
n-energy: methane, oil, oilfield, opec, outage, petrol, petroleum, pipeline, power, reactor, refinery, renewable
n-energy: shale, solar, substation, tanker, transformer, transit, turbine, utility, well, wind, windmill
n-economy: acquisition, advertising, agriculture, austerity, banking, bankruptcy, bazaar, boom, bust, capitalism
n-economy: commerce, competition, competitiveness, construction, consumption, deflation, deregulation, devaluation
n-economy: downturn, economics, economy, entrepreneur, entrepreneurship, exploitation, export, farming, fishery
n-economy: fishing, gastronomy, gdp, globalisation, globalization, growth, hospitality, housing, import, index
n-economy: industry, inflation, insolvency, investment, investor, liberalisation, liberalization, logistics
n-economy: manufacturing, market, marketing, merger, mining, monopoly, nationalisation, nationalization, output
n-economy: outsourcing, poverty, privatisation, privatization, procurement, production, productivity, prosperity
n-economy: purchase, recession, recovery, restructuring, retail, sale, sales, sector, slump, socialism, speculation
n-economy: stagnation, stock, stockpiling, subsidy, takeover, tourism, trade, trading, transaction, turnover
n-economy: unemployment, upturn, wealth, wholesale
n-job: apprenticeship, assignment, automation, bonus, burnout, career, craft, dismissal, earnings, employment, firing
n-job: hiring, income, instructor, internship, job, labor, labour, lay-off, layoff, leave, livelihood, lockout
n-job: notice, occupation, outsourcing, overtime, part-time, pay, payroll, pension, picket, position, post
n-job: profession, promotion, raise, recruitment, redundancy, resignation, retirement, rota, salary, secondment
n-job: seniority, severance, shutdown, skill, staff, task, telecommuting, telework, temp, training, understaffing
n-job: unemployment, unionisation, unionization, vacancy, vacation, wage, walkout, work, workforce, workload
n-job: workplace
n-rights: abortion, anti-semitism, antisemitism, apartheid, asylum, censorship, citizenship, constitutionality
n-rights: copyright, democracy, dignity, discrimination, diversity, emancipation, entitlement, equality, fairness
n-rights: freedom, gender, impunity, inclusion, inequality, injustice, justice, language, liberty, minority
n-rights: oppression, ownership, patent, privacy, privilege, racism, repression, right, rights, self-determination
n-rights: sexism, slavery, suffrage, title, tolerance
n-nuclear: atom, centrifuge, decommissioning, denuclearisation, denuclearization, deterrent, disarmament, enrichment
n-nuclear: fallout, fission, fusion, iaea, inspection, inspector, isotope, jcpoa, meltdown, non-proliferation
n-nuclear: nonproliferation, npt, nuke, plutonium, proliferation, radiation, radioactivity, reactor, silo, triad
n-nuclear: uranium, warhead, yellowcake
n-security: airspace, alarm, bunker, checkpoint, confidentiality, containment, control, counter-terrorism
n-security: counterterrorism, curfew, cybersecurity, defence, defense, deterrence, emergency, encryption, espionage
n-security: evacuation, fortification, guardian, intelligence, monitoring, observation, patrol, precaution
n-security: protection, refuge, safety, screening, secrecy, security, self-defence, self-defense, shelter, shield
n-security: siren, surveillance, umbrella, verification, vigilance
n-infrastructure: airfield, airport, antenna, apartment, architecture, attic, bakery, balcony, bar, barn, barrack
n-infrastructure: basement, bathroom, bedroom, block, brick, bridge, broadband, building, cable, cafe, café, campus
n-infrastructure: canal, castle, cathedral, cellar, cemetery, chimney, church, cinema, clinic, college, construction
n-infrastructure: courthouse, crane, crossroad, depot, dock, door, drainage, dump, elevator, embankment, escalator
n-infrastructure: estate, facility, factory, farm, flat, floor, fountain, furnace, garage, garden, greenhouse, hall
n-infrastructure: hangar, harbor, harbour, highway, home, hospital, hotel, house, hut, hydrant, incinerator
n-infrastructure: infrastructure, installation, internet, intersection, irrigation, junction, kindergarten, kitchen
n-infrastructure: laboratory, lamp, landfill, library, lift, lighthouse, lock, mall, mansion, mast, memorial, mill
n-infrastructure: monastery, monument, mosque, motorway, museum, network, nursery, office, palace, park, pavement
n-infrastructure: pharmacy, pier, pillar, pipeline, plant, playground, porch, port, premises, property, quay, railway
n-infrastructure: refinery, reservoir, residence, restaurant, road, roof, room, roundabout, rubble, ruin, runway
n-infrastructure: satellite, scaffold, school, server, sewage, sewer, shed, shop, sidewalk, site, skyscraper, square
n-infrastructure: stable, stadium, stair, staircase, statue, storage, store, street, studio, suburb, synagogue
n-infrastructure: telecommunication, temple, tenement, terminal, tower, tunnel, university, venue, villa, warehouse
n-infrastructure: waterway, waterworks, window, yard
n-transport: accident, aeroplane, aircraft, airline, airliner, airplane, airship, ambulance, arrival, aviation
n-transport: baggage, balloon, barge, bicycle, bike, boarding, boat, booking, brake, bus, bypass, cabin, car, cargo
n-transport: carriage, cart, cockpit, collision, commuter, conductor, congestion, container, convoy, corridor
n-transport: courier, crash, crew, crossing, deck, delivery, departure, detour, drive, engine, fare, ferry
n-transport: fleet, flight, freight, helicopter, jam, jet, journey, landing, lane, layover, letter, locomotive, lorry
n-transport: luggage, mail, metro, motorbike, motorcycle, parcel, parking, passenger, pilot, plane, raft, rail
n-transport: railroad, ride, route, sail, scooter, ship, shipping, shipwreck, shuttle, sled, spacecraft, spaceship
n-transport: stopover, subway, suitcase, suv, take-off, takeoff, tanker, taxi, ticket, tire, tractor, traffic
n-transport: trailer, train, tram, transport, transportation, transporter, travel, trip, truck, tugboat, tyre
n-transport: underground, van, vehicle, vessel, voyage, wagon, wheel, yacht
n-goods: alcohol, aluminium, aluminum, ammonia, apple, appliance, artefact, bag, banana, barley, barrel, beef, beer
n-goods: beverage, bottle, box, bread, breakfast, bronze, butter, cake, camera, carbon, cargo, cattle, cement, cheese
n-goods: chemical, chicken, chip, chocolate, cigarette, clock, clothes, clothing, coat, cobalt, cocoa, coffee
n-goods: commodity, component, computer, concrete, copper, corn, cosmetic, cotton, cow, crate, crop, dairy, detergent
n-goods: device, diamond, dinner, dress, drink, drug, egg, equipment, feather, fertiliser, fertilizer, fish, flower
n-goods: food, foodstuff, fruit, fur, furniture, glass, goat, gold, good, goods, grain, graphite, grocery, handicraft
n-goods: hardware, harvest, hat, hay, helium, honey, horse, ink, iron, ivory, jewellery, jewelry, leather, lithium
n-goods: livestock, lumber, lunch, machine, machinery, mackerel, maize, manure, material, meal, meat, medicine
n-goods: merchandise, metal, milk, mineral, nail, nickel, nitrogen, novelty, nut, oil, onion, ore, oven, oxygen
n-goods: paint, palladium, perfume, pesticide, phone, phosphorus, pie, pig, pipe, plastic, platinum, pork, potash
n-goods: potato, poultry, printer, product, pump, rapeseed, refrigerator, rice, robot, rose, rubber, sack, salt, sand
n-goods: sandwich, screen, screw, seed, semiconductor, sheep, shirt, shoe, silk, silver, smartphone, soap, software
n-goods: softwood, soup, soybean, spice, steel, stock, stone, stove, straw, sugar, sulfur, sulphur, sunflower, supply
n-goods: tea, technology, telephone, textile, timber, tin, titanium, tobacco, tomato, toy, tube, tulip, uniform
n-goods: vaccine, valve, vegetable, vodka, watch, wax, wheat, whiskey, whisky, wine, wire, wood, wool, zinc
n-event: accident, affair, anniversary, appearance, arrival, assembly, auction, avalanche, banquet, birth, birthday
n-event: blaze, calamity, catastrophe, celebration, ceremony, championship, christmas, class, commemoration, concert
n-event: conference, coronation, coup, cyclone, demonstration, derailment, development, dinner, disaster, divorce
n-event: drought, earthquake, easter, episode, eruption, event, exam, examination, exhibition, expedition, explosion
n-event: fair, farewell, festival, flood, flooding, funeral, gala, game, gathering, happening, hearing, heatwave
n-event: holiday, homecoming, hurricane, inauguration, incident, landslide, launch, lecture, lesson, march, marriage
n-event: mass, meeting, milestone, mishap, mission, occasion, occurrence, olympics, opening, outbreak, pandemic
n-event: parade, party, passover, performance, phenomenon, pilgrimage, prayer, premiere, procession, rally, ramadan
n-event: reception, referendum, reunion, revolution, scandal, seminar, service, session, show, sinking, spectacle
n-event: stampede, stay, storm, swearing-in, symposium, test, tornado, tour, tournament, tragedy, tsunami, turnout
n-event: typhoon, vigil, visit, wedding, wildfire, workshop
n-statement: abbreviation, account, accusation, acronym, address, admission, advisory, allegation, allusion, anecdote
n-statement: announcement, answer, apology, assertion, book, briefing, bulletin, buzzword, cable, caption
n-statement: catchphrase, chapter, clarification, cliche, cliché, column, comment, communique, communiqué, complaint
n-statement: condemnation, confession, congratulation, criticism, declaration, denial, description, dialect
n-statement: disclosure, discourse, essay, explanation, expression, footnote, gossip, greeting, hint, indication
n-statement: insult, interpretation, interview, joke, language, legend, letter, lie, mantra, memo, memorandum
n-statement: mention, message, metaphor, motto, myth, name, narrative, nickname, note, notification, outburst
n-statement: overview, paper, parable, phrase, platitude, poem, praise, preamble, proclamation, pronouncement
n-statement: proverb, quip, quotation, quote, rant, reassurance, rebuke, recording, reference, rejoinder, remark
n-statement: reply, reprimand, reproach, response, retort, revelation, review, rhetoric, rumor, rumour, sentence
n-statement: sermon, slogan, soliloquy, song, soundbite, speech, statement, story, summary, synonym, tale, telegram
n-statement: testimony, text, thanks, tirade, title, toast, tone, transcript, translation, truism, tweet, utterance
n-statement: verse, version, vocabulary
n-position: analysis, appraisal, approach, argument, assessment, assumption, attitude, belief, bias, bipartisanship
n-position: colonialism, communism, conception, consensus, conservatism, contention, conviction, course, creed
n-position: criticism, doctrine, dogma, environmentalism, estimate, estimation, evaluation, expectation, extremism
n-position: faith, fascism, feminism, forecast, fundamentalism, hardline, ideology, imperialism, impression
n-position: interpretation, isolationism, judgement, judgment, leaning, liberalism, line, mentality, mind, mindset
n-position: multilateralism, nationalism, notion, opinion, orientation, orthodoxy, outlook, pacifism, paradigm
n-position: partisanship, perception, perspective, philosophy, policy, populism, position, posture, prediction
n-position: preference, prejudice, presumption, principle, radicalism, rationale, reading, scepticism, sentiment
n-position: skepticism, stance, standpoint, stereotype, take, tendency, theory, thesis, thinking, thought
n-position: unilateralism, value, view, viewpoint, worldview
n-interest: addiction, advancement, advantage, aim, ambition, appetite, aspiration, attempt, benefit, bid
n-interest: calculation, calculus, calling, cause, commitment, craving, curiosity, desire, determination, dream
n-interest: eagerness, effort, endeavor, endeavour, endgame, enthusiasm, exertion, expectation, goal, greed, hunger
n-interest: ideal, intent, intention, interest, longing, motivation, motive, need, objective, opportunism, priority
n-interest: purpose, pursuit, quest, search, self-interest, stake, striving, target, temptation, thirst, try
n-interest: undertaking, urge, vocation, welfare, will, wish, yearning, zeal
n-problem: adversity, altercation, ambiguity, anomaly, backlog, barrier, bickering, blunder, bottleneck, bug, bump
n-problem: burden, challenge, chaos, complication, conflict, confusion, contradiction, controversy, corruption
n-problem: crisis, crunch, danger, deadlock, defect, deficiency, deviation, difference, difficulty, dilemma
n-problem: disadvantage, disagreement, disaster, discord, discrepancy, disorder, dispute, disruption, distress
n-problem: divide, division, downside, drawback, enigma, error, failure, famine, fault, flaw, friction, gaffe, gap
n-problem: glitch, gridlock, hardship, hindrance, hunger, hurdle, imbalance, impasse, impediment, incompetence
n-problem: inconsistency, inconvenience, inefficiency, infighting, insecurity, instability, irregularity, issue, lack
n-problem: loophole, malfunction, malpractice, matter, mess, misconduct, misery, mismanagement, mistake
n-problem: misunderstanding, negligence, non-compliance, nuisance, obstacle, oversight, pitfall, plight, point
n-problem: polarisation, polarization, predicament, problem, puzzle, quagmire, question, riddle, rift, risk, row
n-problem: scarcity, setback, shortage, snag, split, squabble, stalemate, strain, subject, tension, theme, threat
n-problem: topic, trap, trouble, turmoil, uncertainty, unpredictability, vagueness, violation, waste, weakness
n-situation: absence, adaptation, adjustment, alteration, arrangement, atmosphere, availability, backdrop, background
n-situation: balance, bond, brink, case, change, chaos, circumstance, climate, condition, connection, constellation
n-situation: context, cycle, dependence, destiny, development, dynamic, dynamics, environment, equilibrium, evolution
n-situation: existence, fact, fate, fluctuation, framework, hierarchy, instability, interdependence, isolation
n-situation: juncture, landscape, life, lifestyle, limbo, link, mechanism, milieu, modernisation, modernization
n-situation: modification, momentum, mood, normalcy, normality, outlook, pattern, phase, picture, plight, predicament
n-situation: presence, process, prospect, ranking, readiness, reality, reform, regime, relation, relationship
n-situation: reorganisation, reorganization, routine, scenario, scene, set-up, setting, setup, shape, shift
n-situation: situation, stability, stage, standing, status, structure, surroundings, system, tension, tide, tie
n-situation: trajectory, transformation, transition, trend, turbulence, turn, upheaval, vacuum, variation, well-being
n-situation: wellbeing
n-result: accomplishment, achievement, advantage, aftereffect, aftermath, breakdown, breakthrough, by-product
n-result: byproduct, collapse, comeback, completion, conclusion, consequence, corollary, creation, debacle, defeat
n-result: dividend, draw, effect, effectiveness, efficacy, effort, enforcement, establishment, execution, failure
n-result: fallout, feat, fiasco, finding, flop, formation, founding, fruit, fulfillment, fulfilment, gain, headway
n-result: impact, impasse, implementation, implication, improvement, introduction, legacy, outcome, output, payoff
n-result: performance, product, progress, ramification, reaction, realisation, realization, repercussion, response
n-result: restoration, result, score, setback, solution, success, triumph, upshot, victory, win, yield
n-reason: alibi, argument, basis, blame, catalyst, consideration, context, core, cornerstone, crux, culpability
n-reason: culprit, determinant, driver, essence, excuse, explanation, factor, foundation, gist, ground, guilt, heart
n-reason: impetus, importance, incentive, initiator, inspiration, instigator, justification, logic, mastermind
n-reason: meaning, motivation, motive, origin, precondition, premise, pretext, provocation, purpose, rationale
n-reason: reason, relevance, responsibility, root, sense, significance, source, spark, stimulus, trigger
n-reason: underpinning, validity
n-support: adherent, advocacy, advocate, affinity, ally, applause, approval, assistance, assistant, backer, backing
n-support: backup, champion, co-operation, co-ordination, cohesion, collaboration, contribution, cooperation
n-support: coordination, encouragement, endorsement, facilitation, friendship, goodwill, helper, loyalty, mainstay
n-support: mobilisation, mobilization, ovation, partnership, patronage, pillar, popularity, promotion, proponent
n-support: protection, reception, recognition, reinforcement, reliance, solidarity, support, supporter, sympathy
n-support: teamwork, togetherness, unity
n-pressure: agitation, arm-twisting, burden, card, chip, clout, coercion, compulsion, constraint, dominance, duress
n-pressure: encouragement, grip, hold, impulse, incitement, inevitability, influence, interference, intimidation
n-pressure: lever, leverage, lobby, lobbying, manipulation, meddling, might, muscle, necessity, obligation
n-pressure: persuasion, pressure, squeeze, stick, strain, stranglehold, stress, superiority, sway, tool, urgency
n-pressure: weight
n-emotion: admiration, affection, anger, animosity, annoyance, antipathy, anxiety, apathy, apprehension, astonishment
n-emotion: awe, bewilderment, bitterness, boredom, bravery, cheer, cheers, comfort, compassion, concern, condolence
n-emotion: confidence, confusion, conscience, consolation, consternation, contempt, courage, delight, despair
n-emotion: desperation, devotion, disappointment, disbelief, discontent, disgust, disillusion, disillusionment
n-emotion: dismay, displeasure, dissatisfaction, distrust, doubt, dread, ecstasy, ego, embarrassment, emotion
n-emotion: empathy, enthusiasm, envy, esteem, euphoria, excitement, exhaustion, faith, fatigue, fear, feeling
n-emotion: forgiveness, frustration, fun, fury, generosity, gratitude, grief, grudge, guilt, happiness, hate, hatred
n-emotion: honor, honour, hope, hopelessness, horror, hostility, humiliation, impatience, indifference, indignation
n-emotion: irritation, jealousy, joy, jubilation, kindness, laugh, laughter, loathing, loneliness, longing, love
n-emotion: malaise, mercy, misgiving, mistrust, mistrustfulness, mood, morale, nervousness, nostalgia, optimism
n-emotion: outrage, pain, panic, passion, patience, patriotism, pessimism, pleasure, pride, rage, regret, relief
n-emotion: remorse, resentment, respect, restraint, revulsion, sadness, satisfaction, sentiment, shame, shock, sigh
n-emotion: smile, sorrow, soul, spirit, stupor, surprise, suspicion, sympathy, tear, temper, tenderness, terror
n-emotion: tiredness, trauma, trepidation, unease, weariness, worry, wrath
n-evidence: analysis, archive, assessment, audit, autopsy, awareness, background, calculation, certainty, certificate
n-evidence: chart, check, clue, confirmation, credential, data, database, detail, diagram, discovery, dna, document
n-evidence: evidence, examination, example, exhibit, experience, experiment, fact, figure, file, finding, fingerprint
n-evidence: footnote, forensic, graph, hallmark, hearsay, history, illustration, image, indication, information
n-evidence: inquiry, insight, instance, intelligence, investigation, knowledge, lead, measurement, observation
n-evidence: passport, photo, precedent, proof, questionnaire, record, revelation, sample, secret, sign, signal
n-evidence: statistic, statistics, survey, suspicion, symptom, tape, testimony, tip-off, token, trace, transparency
n-evidence: truth, verifiability, verification, wiretap
n-time: adolescence, aftermath, afternoon, age, anniversary, april, august, autumn, beginning, birthday, calendar
n-time: century, chance, childhood, countdown, date, dawn, day, deadline, decade, december, delay, duration, dusk
n-time: epoch, era, eternity, eve, evening, expiry, extension, fall, february, finish, fortnight, friday, future
n-time: generation, half, half-time, heyday, history, holiday, hour, infancy, instant, interim, interval, january
n-time: july, june, lifetime, may, meantime, mid-term, midday, midnight, midterm, millennium, minute, moment
n-time: momentum, monday, month, morning, night, nightfall, noon, november, occasion, october, onset, opportunity
n-time: outset, past, period, phase, postponement, postwar, quarter, queue, run-up, saturday, schedule, season
n-time: second, september, spring, stage, start, summer, sunday, sunrise, sunset, term, thursday, time, timeframe
n-time: timeline, timetable, timing, today, tomorrow, tuesday, wednesday, week, weekday, weekend, winter, year
n-time: yesterday, youth
n-place: afghanistan, africa, altitude, america, antarctic, arctic, area, asia, atlantic, backyard, balkans, baltic
n-place: beach, birthplace, borough, bottom, brink, britain, capital, center, centre, china, city, coast, commune
n-place: continent, corner, country, countryside, destination, direction, district, downtown, earth, east, edge
n-place: england, entrance, epicenter, epicentre, europe, flashpoint, france, front, gateway, germany, ghetto, globe
n-place: hamlet, haven, headquarters, hemisphere, hideout, hometown, horizon, hotspot, hub, india, inside, iran, iraq
n-place: island, israel, lake, latitude, left, location, longitude, map, mars, mediterranean, metropolis, middle
n-place: moon, mountain, municipality, neighborhood, neighbourhood, nook, north, northeast, northwest, oasis, ocean
n-place: outside, outskirts, pacific, passage, path, place, planet, poland, premises, proximity, radius, region
n-place: river, route, russia, scene, sea, shore, side, site, sky, slum, south, southeast, southwest, space, spot
n-place: square, star, street, stronghold, suburb, sun, surface, syria, top, town, track, trail, turkey, ukraine
n-place: universe, venue, vicinity, village, way, west, whereabouts, world
n-quantity: abundance, addition, amount, approximation, array, average, backlog, batch, bit, bulk, bunch, capacity
n-quantity: ceiling, chain, chunk, contraction, cut, decline, decrease, degree, density, depth, dimension, distance
n-quantity: dose, doubling, downturn, dozen, drop, equation, equivalent, escalation, excess, expansion, extent, floor
n-quantity: foot, fraction, fragment, gallon, gap, grade, gradient, gram, growth, halving, handful, heap, hectare
n-quantity: height, high, hundred, inch, increase, increment, index, intensification, jump, kilo, kilogram, kilometer
n-quantity: kilometre, leftover, length, level, list, liter, litre, load, lot, low, magnitude, majority, margin
n-quantity: maximum, measure, median, meter, metre, mile, minimum, multiple, multitude, number, one, pair, part, peak
n-quantity: percent, percentage, piece, pile, plenty, portion, proportion, quantity, quantum, quarter, quota, raft
n-quantity: range, rate, ratio, reduction, remainder, remnant, rest, rise, scale, scope, series, shortage, shortfall
n-quantity: shrinkage, single, size, slice, spate, speed, spike, stack, stake, statistics, string, subset, sum, surge
n-quantity: temperature, third, thousand, three, ton, tonne, total, trillion, tripling, two, upturn, variety, volume
n-quantity: wave, weight, width, zero
n-group: association, audience, band, batch, board, branch, breed, brics, bunch, category, caucus, cell, chapter
n-group: choir, circle, class, clique, club, cluster, cohort, collection, collective, commission, committee
n-group: community, congregation, constellation, council, crew, crowd, cult, duo, element, elite, ensemble, entourage
n-group: family, federation, fellowship, flock, fraternity, g20, g7, g8, gang, genre, group, herd, ilk, jury, kind
n-group: league, line-up, lineup, mass, membership, opec, orchestra, organisation, organization, osce, pack, panel
n-group: peer, pool, quad, quartet, roster, sect, section, selection, society, sort, species, squad, subset, swarm
n-group: team, tribe, trio, type, unit, variety, wing
n-nature: air, algae, animal, ant, ash, atmosphere, barometer, bear, bee, biodiversity, bird, branch, bull, bush
n-nature: butterfly, calf, camel, carbon, cat, cave, cliff, climate, cloud, cod, cold, conservation, coral, creek
n-nature: crocodile, crow, darkness, deer, deforestation, desert, dinosaur, dog, donkey, drizzle, drought, duck, dust
n-nature: eagle, earthquake, ecosystem, elephant, emission, environment, extinction, flame, flower, fly, fog, forest
n-nature: fossil, fox, frog, frost, garbage, glacier, goose, grass, gravity, habitat, hail, hedgehog, horse, humidity
n-nature: ice, insect, jungle, lamb, landscape, leaf, light, lightning, lion, litter, locust, meadow, monkey
n-nature: mosquito, mountain, mouse, mud, nature, orchard, owl, ox, ozone, pasture, pest, pigeon, plant, pollution
n-nature: pond, rabbit, rain, rainforest, rat, recycling, river, rock, rubbish, salmon, sand, sea, seed, shadow
n-nature: shark, shrimp, smoke, snake, snow, soil, species, spider, spring, squirrel, stone, stream, sun, sunshine
n-nature: sustainability, temperature, thunder, tide, tiger, tree, tuna, turkey, turtle, vineyard, volcano, water
n-nature: waterfall, wave, weather, weed, wetland, whale, wildlife, wolf, worm
n-health: abortion, addiction, aids, alcoholism, allergy, ambulance, antibiotic, arm, asthma, autism, bacterium
n-health: birth, bleeding, blood, body, bone, brain, cancer, cannabis, care, chest, cholera, clinic, cocaine, coma
n-health: contagion, contraception, coronavirus, cough, covid, covid-19, cure, death, dehydration, dementia, dentist
n-health: depression, diabetes, diagnosis, diet, disability, disease, doctor, dose, drug, ear, ebola, embryo
n-health: epidemic, epidemiology, eye, face, fetus, fever, finger, flu, foetus, food, foot, fracture, gene, germ
n-health: hair, hand, health, healthcare, heart, hepatitis, heroin, hiv, hormone, hospice, hospital, hygiene, illness
n-health: immunisation, immunity, immunization, infection, influenza, injection, injury, insurance, kidney, knee, leg
n-health: liver, lockdown, lung, malaria, malnutrition, mask, measles, medication, medicine, midwife, mortality
n-health: mouth, muscle, narcotic, neck, nerve, nose, nurse, nursing, nutrition, obesity, operation, opioid, organ
n-health: outbreak, overdose, pain, painkiller, pandemic, paramedic, parasite, pathogen, pharmacist, pharmacy
n-health: physician, pill, placebo, pneumonia, polio, pregnancy, prosthesis, psychiatrist, psychologist, quarantine
n-health: remedy, rib, sanitation, scar, sedative, shoulder, sickness, skin, skull, sleep, smoking, spine, starvation
n-health: stomach, stretcher, stroke, surgeon, surgery, symptom, tablet, therapy, throat, tongue, tooth, transplant
n-health: trauma, treatment, tuberculosis, vaccination, vaccine, vet, virus, vitamin, wheelchair, womb
n-sport-culture: actor, actress, album, alphabet, animation, anthem, archaeology, archery, architecture, archive, art
n-sport-culture: artist, atheism, athlete, athletics, author, award, badge, ball, ballet, baseball, basketball, bat
n-sport-culture: bestseller, bible, boxer, boxing, buddhism, bullfight, canvas, carnival, casino, catholicism
n-sport-culture: celebrity, championship, chess, christianity, church, cinema, circus, classroom, club, coach
n-sport-culture: comedian, comedy, competition, composer, concert, contest, costume, creator, cricket, culture, cup
n-sport-culture: curriculum, custom, cycling, dance, dancer, defender, degree, designer, dictionary, diploma
n-sport-culture: director, doping, drama, education, emblem, encyclopedia, entertainment, episode, ethics, eurovision
n-sport-culture: exhibition, fan, fashion, festival, film, final, flag, folklore, font, football, gallery, game, goal
n-sport-culture: goalkeeper, god, golf, graduation, grammar, guitar, gym, gymnastics, heritage, hinduism, hobby
n-sport-culture: hockey, hymn, icon, islam, javelin, jazz, judaism, kindergarten, koran, league, leisure, library
n-sport-culture: literature, lottery, makeup, manuscript, marathon, match, medal, melody, midfielder, morality, movie
n-sport-culture: museum, music, musician, myth, mythology, novel, olympics, opera, orchestra, orthodoxy, oscar
n-sport-culture: painter, painting, paperback, philosophy, photographer, photography, pianist, piano, play, player
n-sport-culture: poem, poet, pop, portrait, prayer, prize, producer, pupil, puppet, quarterfinal, quran, race, racing
n-sport-culture: racket, rap, referee, relay, religion, rhythm, ritual, rock, rowing, rugby, sailing, saint, satire
n-sport-culture: scholarship, school, science, score, screenplay, script, sculpture, semester, semi-final, semifinal
n-sport-culture: sequel, series, singer, skating, skiing, soccer, song, sport, sprint, stadium, striker, surfing
n-sport-culture: swimming, symbol, teacher, tennis, textbook, theater, theatre, theology, thesis, tournament
n-sport-culture: tradition, tragedy, trainer, trophy, tune, violin, violinist, winner, wrestling, writer
n-thing: algorithm, app, arrow, aspect, axe, badge, bag, ball, banner, basket, bed, belt, bench, black, blue, boot
n-thing: bottle, brochure, brown, bucket, button, cage, calendar, candle, card, carpet, chain, clock, cloth, color
n-thing: colour, component, container, copy, corner, couch, cover, crack, cross, cup, cupboard, curtain, database
n-thing: desk, detail, device, diary, doll, door, dot, drawer, e-mail, element, email, envelope, example, factor
n-thing: feature, fluid, folder, fork, form, frame, function, gear, gift, glass, glasses, glove, gray, grey, hammer
n-thing: handcuff, hole, hook, hose, innovation, instrument, internet, invention, item, jacket, key, keyboard, kite
n-thing: knife, ladder, lamp, layer, leaflet, lever, lid, liquid, machine, manner, mask, means, mechanism, method
n-thing: mirror, model, molecule, needle, nest, net, noise, notebook, object, original, page, pan, part, particle
n-thing: patch, pattern, pen, pencil, piece, pillow, pipe, placard, plate, platform, plug, pocket, poster, pot
n-thing: procedure, prototype, purse, red, ring, role, rope, saw, scarf, shadow, sheet, shelf, shovel, silence, skirt
n-thing: smell, sock, socket, sofa, solid, specimen, spoon, stamp, statue, stripe, stuff, style, substance, switch
n-thing: symbol, table, tap, taste, technique, technology, texture, thing, thread, ticket, tool, towel, toy, trap
n-thing: trousers, umbrella, usage, voice, wallet, wardrobe, way, website, wheel, white, yellow
n-other: ability, accuracy, activity, allocation, angel, anonymity, arrogance, attendance, attention, beauty
n-other: behavior, behaviour, blend, capability, character, characteristic, clarity, coincidence, combination
n-other: comparison, complexity, composition, conduct, consciousness, consistency, conspiracy, continuity, contrary
n-other: contrast, creativity, credibility, cynicism, deception, delusion, devil, dishonesty, disposal, distribution
n-other: dragon, dwarf, efficiency, emphasis, endurance, evil, extraction, fame, fantasy, fiction, focus, fool, gaze
n-other: genius, ghost, glance, glory, habit, handling, haste, honesty, humility, hypocrisy, hypocrite, identity
n-other: idiot, ignorance, illusion, imagination, insanity, instinct, intrigue, intuition, learning, liar, likelihood
n-other: look, luck, madness, magic, management, maturity, memory, miracle, mix, mixture, modesty, monster, mystery
n-other: opposite, originality, perfection, persistence, plot, ploy, possession, possibility, potential, practice
n-other: precision, preparation, prestige, probability, progression, publicity, pull, quality, refinement, reflex
n-other: registration, remembrance, removal, replacement, reputation, resilience, run, rush, sanity, self, sex
n-other: similarity, simplicity, sin, sincerity, strength, stupidity, substitute, substitution, supervision, tactic
n-other: talent, teaching, touch, transfer, transmission, trick, uniqueness, use, variant, vice, villain, virtue
n-other: visibility, wait, waiting, walk, wisdom, witch
`

// English words that show the provisions of an agreement, and the order of its steps.
import { listed, type ProvisionWords, parseActs, parseProvisionRows, parseSequence } from '../provision-words.js'

const rows = parseProvisionRows(`
  L01               : the parties, both parties, each party, signator*, undersigned, both sides, the sides, contracting parties, binds & agreement|truce|ceasefire, concluded between, agreement between
  L01 !             : political parties, third parties, the parties of government
  L01 named         : hereinafter & party|parties, republic of, kingdom of, government of
  L01 authority     : duly authori*, full powers, on behalf of, authority to sign, authori* to sign, signed by, empowered to sign, mandate to sign
  L01 irregulars    : irregular*, proxies, proxy, affiliated, militia*, volunteer formation*, volunteer unit*, armed group*, armed formation*, paramilitar*, allied forces, forces under its|their command|control, under its|their effective command|control, private military

  L02               : ceasefire|truce|armistice & begin*|start*|enter*|takes|effect|effective, cease fire & from|begin*|start*|effective|at, cessation & begin*|start*|enter*|takes|effective, hostilities|fighting|attacks & cease|ceases|end|ends|stop|stops, guns & silent, truce from
  L02 !             : ceasefire talks, before the ceasefire, after the ceasefire, once the ceasefire, negotiations on a ceasefire, when the ceasefire, violation* of the ceasefire, since the ceasefire
  L02 date ~        : upon signature, with signature, on signature, upon signing, immediately, as soon as possible, without delay, in the coming days, in due course, hours after, days after
  L02 zone          : local time, utc, gmt, cet, eet, time zone, standard time, summer time
  L02 orders        : order* & unit*|commander*|forces, orders to, instruct* & commander*|units

  L03               : expire*, expiry, renew*, extend* & ceasefire|truce|period|agreement|it, extension, prolong*, remain* in force, for a period of, for an initial period, duration, indefinite*, permanent ceasefire, day ceasefire|truce, lapse*, ceasefire|truce & for & days|weeks|months, temporary ceasefire|truce, ceasefire|truce & ends
  L03 !             : extend* to, extends to, renew* & passport*, renewable energy, extended range
  L03 duration      : indefinite*, permanent ceasefire, unlimited, without limit of time, permanently
  L03 duration ~    : until further notice, temporar*, for some time, for the time being
  L03 renewal       : renew*, extend*, extension, prolong*, indefinite*, permanent*
  L03 expiry        : expir*, lapse*, at the end of the|this|that period, indefinite*, permanent ceasefire

  L04               : line of contact, contact line, area of application, geographical* scope, front line, along the line, applies & territory|area|zone*|sea|waters|air, demarcation, map*, coordinates, current|present|existing positions, territorial scope
  L04 !             : road map*, mapped out, roadmap*
  L04 map           : map, maps, coordinates, grid reference*
  L04 map ~         : current positions, existing positions, present positions
  L04 sea           : sea, maritime, waters, naval, coast*
  L04 air           : airspace, air space, in the air, air and sea, sea and air, by air, land sea and air, land air and sea

  L05               : hostilities, cease fire, cease all, ceasing all, refrain* from, prohibit*, forbidden, shall not fire, no firing, banned, attacks & stop*|cease*|halt*|end*|no, offensive operation*, offensive action*, hostile act*, shelling
  L05 !             : refrain* from comment*, prohibited from publishing, escalat* of rhetoric, no mine|mines is|are prohibited
  L05 fire          : fire from, firing, shelling, shoot*, artillery, small arms, use of weapons, open fire, use of force, any weapon*, direct and indirect fire
  L05 fire ~        : hostilities, hostile act*
  L05 movement      : advance*, movement*, forward, offensive operation*, offensive action*, troop movement*, moving forces, change* of position
  L05 drones        : drone*, unmanned, uav*
  L05 missiles      : missile*, rocket*, long range, air strike*, airstrike*
  L05 reinforcement : reinforc*, additional troops|forces|weapons, concentration of forces, build up
  L05 cyber         : cyber*
  L05 sabotage      : sabot*, subversi*, covert action*
  L05 mobilisation  : mobilis*, mobiliz*, conscript*, call up

  L06               : permitted, permissible, allowed, not constitute a violation, not be considered a violation, not regarded as a violation, may continue, remain* free to, rotation of, troop rotation*, fortif*, arms deliver*, deliver* of arms|weapons, resuppl*, training of troops|soldiers|forces
  L06 !             : allowed & monitors|observers|inspectors, permitted & access, visits & allowed, permitted to visit, no one is allowed
  L06 rotation      : rotat*, reliev*, relief of units
  L06 supply        : suppl*, resuppl*, food and water, fuel, logistic*
  L06 fortification : fortif*, trench*, entrench*, engineering works, defensive works
  L06 deliveries    : arms deliver*, deliver* of arms|weapons, weapons deliver*, import* & arms|weapons, arms imports, military aid, military assistance
  L06 training      : training, exercises, manoeuvre*, drills
  L06 air-defence   : air defen*

  L07               : withdraw* & weapon*|artillery|tank*|troops|forces|units|line|kilometre*|kilometer*|km, pull* back, pullback, disengage*, separation of forces, heavy weapons, move* back, redeploy*
  L07 !             : withdraw* from this|the agreement, withdraw* this agreement, withdrawal of consent, withdraw* foreign, withdraw* & foreign, verify the withdrawal
  L07 weapons       : heavy weapon*, artillery, tank*, calibre*, caliber*, mortar*, rocket launcher*, howitzer*, armoured, armored
  L07 when ~        : as soon as possible, promptly, without delay, in due course, gradually
  L07 order         : first, phase*, simultaneous*, at the same time, step by step, in the order, followed by, starting with, beginning with

  L08               : demilitarised|demilitarized zone, buffer zone, security zone, zone of separation, weapons free zone, zone free of
  L08 !             : exclusion zone around
  L08 borders       : on either side, both sides of, between the lines, map*, coordinates, bounded, border* of the zone, limits of the zone, wide
  L08 inside        : no armed, no military, only unarmed, may enter, may be present, remain in the zone, inside the zone, access to the zone, residents, civilians may, no troops, no forces, free of troops, enter the zone, unarmed
  L08 police        : police, law enforcement, policing
  L08 governs       : administ*, govern*, municipal*, local authorit*, mayor*

  L09               : monitor*, observer*, observation mission, verification mission, supervis* & ceasefire, ceasefire & verif*, watch* over the ceasefire
  L09 !             : heart monitor*, monitor the media, observer state*, observer status, election observ*, monitor prices
  L09 who           : mission of the, mission by, led by
  L09 mandate       : mandate*, task*, to verify, shall verify, record* & violation*, report* on compliance, to record, shall record, responsible for, authori* to, investigate
  L09 mandate ~     : mandate & later, terms & agreed later, appropriate tasks
  L09 access        : unhindered, unrestricted, unimpeded, freedom of movement, free access, full access, at any time, at all times, everywhere, access to all, any place, day and night, without notice, free and safe access
  L09 access ~      : as far as possible, subject to & consent|approval|permission|security, with prior consent|permission|approval, where security permits, security situation permits, as agreed, prior approval, prior permission
  L09 sensors       : drone*, unmanned, camera*, satellite*, sensor*, radar*, aerial, night vision
  L09 reports       : report*

  L10               : exchang* & information|data|lists & military|forces|weapons|positions|minefield*|holdings, declare|declares|declared & forces|weapons|holdings|inventor*|positions, inventor*, data exchange, exchange of data, inspection*, notif* & forces|movements|exercises|positions, baseline data
  L10 !             : exchange of prisoners, prisoner exchange, customs inspection*, labour inspection*, exchange of information on the missing, information on missing
  L10 declared      : declar*, inventor*, holdings, list* & forces|weapons|units|positions, numbers and positions, strength and location
  L10 inspection    : inspect*, verif*, on site, spot check*
  L10 custody       : custody, third party & hold*|keep*|keeps|receive*, held by, handed to, deposited with, lodged with, kept by

  L11               : violation*|breach*|incident* & investigat*|determin*|establish*|finding*|attribut*|fact|evidence|proof|who, fact finding, attribut* & responsib*, responsibility for violation*|incident*, incidents|violations & discuss*|note|complain*
  L11 !             : who violates this, no violation has
  L11 finder        : determin*, establish*, investigat*, finding*, attribut*, fact finding
  L11 finder ~      : discuss*, exchange views, take note, raise*, complain*, protest*
  L11 standard      : standard of proof, balance of probabilities, criteria, criterion, beyond, reasonable doubt, corroborat*, on the basis of evidence, two independent, clear and convincing, evidence
  L11 published     : publish*, made public, public report*, confidential*, public

  L12               : joint commission|committee|council|body|group, joint military commission|committee, joint monitoring commission|committee, joint ceasefire commission|committee, coordination cent*, liaison committee, joint cent*, commission of the parties, military commission, implementation commission|committee|council
  L12 !             : joint declaration, joint statement
  L12 members       : compos*, consist*, members, comprise*, representatives of, made up of, officers of|from, representatives from
  L12 chair         : chair*, presid*, led by, headed by
  L12 rhythm        : meet* & week*|daily|day|days|hours|month*|fortnight*|twice, weekly, daily, convene*, every week|month|day, hours of a request, regularly at
  L12 rhythm ~      : meet* as needed, when necessary, as required, from time to time
  L12 decision      : consensus, majority, unanim*, vote*, by agreement of
  L12 deadlock      : deadlock*, cannot agree, fails to agree, no agreement is reached, no decision is reached, no consensus, casting vote, refer* to the|a guarantor*|mediator*|council|chair, failing agreement, fail to agree, cannot reach
  L12 hotline       : hotline*, hot line*, direct line*, telephone line, permanent contact, round the clock

  L13               : violation*|breach*|violates & consequence*|measures|respond*|response*|sanctions|warning|suspen*|counter*|answer*|penalt*|restor*|reimpos*, consequences of violation*|breach*, non compliance & measures|sanctions|response*|consequence*, countermeasure*, snap back, snapback, in response to violation*|breach*
  L13 !             : investigat* of violation*, responsib* for violation*
  L13 graded        : warning*, graded, gradual*, graduated, stages, steps & first, first & second, proportionate, ladder, escalat*, tier*, repeated violation*|breach*, serious violation*|breach*
  L13 graded ~      : appropriate measures, appropriate consequences, necessary measures, take measures, serious consequences, consequences will follow
  L13 decides       : decid*, decision, determin*, by the commission, by the council, commission may impose, council may impose
  L13 automatic     : automatic*, without further decision, without a further decision
  L13 way-back      : lifted once, restored once, remed*, cured, until & complian*, return to compliance, end* when, reinstat*

  L14               : guarantor*, security guarantee*, security assurance*, guarantee* of this|the agreement|ceasefire|peace, guarantees, assurances, guaranteeing states|powers, guarantee of, guaranteed by
  L14 !             : guarantee* safe|free|unhindered|unrestricted|full|access|the safety|equal|freedom, guarantee* of safe|free|unhindered, guarantee* the confidential*, bank guarantee*, guarantees of conduct, guarantees safe
  L14 guarantor     : guarantor states & namely
  L14 trigger       : in the event of, in case of, armed attack, renewed attack, if & attack*|attacked|violat*, aggression, upon an attack, renewed aggression
  L14 duty          : shall assist, shall come to, shall defend, shall provide, shall respond, shall send, shall deploy, shall act, shall take & action, must assist, must defend, obliged to, undertake* to assist|defend|provide|come|send|deploy, will defend, will come to, shall render, shall impose, shall use & force, shall give & assistance|support
  L14 duty ~        : consult*, consider*, discuss*, examine, take note, may assist, may provide, may take, seek to, welcome*, call upon, appropriate measures, convene*, support
  L14 limit ~       : immediately, promptly, without delay, as soon as possible
  L14 ratified      : ratif*, parliament*, congress, senate

  L15               : peacekeep*, peace force*, multinational force*, stabilisation force*, stabilization force*, international force*, reassurance force*, protection force*, blue helmets, international troops, peace mission
  L15 !             : peacekeeping history, former peacekeeper*
  L15 consent       : consent of both|the parties|all, with the consent, agreement of both, invit* by both|the parties, both parties|sides consent|agree, at the request of both|the parties, parties consent to, consented to by
  L15 consent ~     : with the consent of one, consent will be sought, consent is sought
  L15 mandate       : mandate*, security council, tasked, task is, tasks are
  L15 size          : battalion*, brigade*
  L15 rules         : rules of engagement, use of force, self defence, self defense, use force, may use & force
  L15 states        : troop contribut*, contribut* by, contributing states, troops from, soldiers from, contingents
  L15 command       : command*
  L15 money         : financ*, costs, cost, funded, funding, paid, pay
  L15 exit          : end of the mission, mission ends, leaves after, leave after, withdrawn after, term of, for a period, renewable, exit

  L16               : foreign troops|forces|fighters|soldiers|military|bases|mercenar*|combatants|armed, mercenar*, foreign bases, troops of third states, forces of third states
  L16 !             : foreign ministers, foreign troops|forces & peacekeep*, foreign aid, foreign exchange
  L16 which         : all foreign, mercenar*, instructors, advisers, advisors, private military, combat units, military bases, listed in annex
  L16 when ~        : as soon as possible, gradually, in due course, promptly
  L16 verified      : verif*, certif*, confirm*, under supervision, monitor*, inspect*

  L17               : ceiling*, upper limit*, force limit*, limit* & army|forces|troops|weapons|armed|soldiers|tanks, not exceed, cap on, capped, caps on, reduc*|downsiz* & army|armed|troops|forces, army|armed & reduced, size of the army|armed, arms limitation*, shall possess no
  L17 !             : time limit*, speed limit*, limit* of the zone, price cap*, spending ceiling*
  L17 ceiling ~     : substantial*, significant*, appropriate level*, sufficient, lower level*
  L17 types         : tank*, artillery, aircraft, missile*, personnel, soldiers, warship*, drone*, active service, helicopter*, infantry
  L17 counting      : count*, reserve*, reservist*, included in the ceiling, counted
  L17 inspection    : inspect*, verif*, monitor*

  L18               : sequence*, in the following order, step by step, phase*, stages, steps, simultaneous*, in parallel, once & has|have|is|are, only after, following the completion, after the completion, not before, no later than & after, at the same time
  L18 !             : phased out, stage set, electrical phase*
  L18 first         : first, simultaneous*, at the same time, in parallel, begins with, starts with, goes first, on the same day
  L18 cover         : in escrow, in return, reciprocal*, reversib*, suspended if, secured by, insurance, deposit

  L19               : at a later date|stage|time|point, later agreement, later decided, deferred, postponed, put off, to be determined, to be agreed, to be negotiated, to be decided, remain* open, left open, separate agreement, further negotiation*, further talks, subsequent agreement, will be agreed later, will be settled later, settled later, agreed later, decided later, in due course, future negotiation*, final status
  L19 !             : no later than, not later than, later than, open fire, prisoner* are postponed
  L19 until ~       : in due course, at a later, eventually, in time
  L19 by            : by the commission, commission, by the presidents, presidents, working group, by the parliaments, by referendum, committee, leaders, heads of state, contact group, arbitrat*, foreign ministers, delegations, by the joint
  L19 rule          : consensus, majority, arbitrat*, referendum, unanim*, if no agreement, failing agreement, fail to agree, no agreement is reached, cannot agree, court
  L19 meanwhile     : meanwhile, in the meantime, until then, pending, in the interim, interim, status quo, remain* unchanged, remains in force

  L20               : status of, sovereign*, territorial integrity, de facto, de jure, recognis* & territor*|border*|annex*|control|region*|sovereign*, recogniz* & territor*|border*|annex*|control|region*|sovereign*, recognition, administrative control, legal title, territorial, cession, ceded, disputed territor*, occupied territor*, international border*
  L20 !             : refugee status, status of forces, status report*, status of prisoners, territorial waters, territorial defence, territorial scope, recognition of qualifications, sovereign debt, status of the implementation, status of implementation
  L20 control       : control*, administ*, de facto
  L20 title         : recogn*, sovereign*, legal title, legal claim*, de jure, legal status, in law, territorial integrity, title to
  L20 prejudice     : without prejudice, does not prejudge, not prejudge, does not affect, shall not affect, no legal effect, reserve* & claim*, not imply recognition, shall not imply, does not imply, do not affect
  L20 border        : crossing point*, border crossing*, border control*, boundary, border guard*, cross the line, customs

  L21               : negotiation*|talks & begin*|start*|open*|resume*|hold|held|convene*|shall|will, political dialogue, political process, political settlement, peace conference, comprehensive settlement, peace talks
  L21 !             : negotiations are held in confidence, talks at the border, until negotiations fail
  L21 agenda        : agenda, topics, subjects, shall cover, will cover, deal with, questions of, issues of, talks on & and, negotiations on & and, concerning
  L21 format        : bilateral*, direct talks|negotiations, direct, trilateral, multilateral, delegation*, format, level of, heads of state, foreign ministers, presidents, envoys
  L21 date ~        : as soon as possible, soon, in due course, at an early date, without delay, promptly
  L21 mediator      : mediat*, facilitat*, auspices, good offices, hosted by, chaired by, in the presence of

  L22               : prisoner*, detainee*, captive*, pows, hostages, prisoners of war, held persons
  L22 !             : political prisoner statistic*, prisoner of his|her|its, hostage* to
  L22 scope         : all for all, all prisoners, all detainees, all persons held, list*, every prisoner, wounded and sick
  L22 scope ~       : some prisoners, further prisoners, a number of, numbers to be agreed
  L22 when ~        : as soon as possible, soon, promptly, without delay
  L22 body          : red cross, icrc, humanitarian organisation*, humanitarian organization*, neutral body, tracing agency, red crescent

  L23               : missing persons, missing, deport*, abducted, children, remains of|the, mortal remains, fallen, forcibly transferred, family reunification, fate of
  L23 !             : children hospital*, missing from this, remains in force, remains open, nothing is missing, remains the, schoolchildren, missing link
  L23 lists         : list*, register*, names of
  L23 body          : red cross, icrc, tracing, commission, search team*, search group*, working group, ombuds*, international organisation*
  L23 when ~        : as soon as possible, soon, promptly, without delay

  L24               : humanitarian, relief, aid convoy*, civilian population, corridor*, evacuat*, aid organisation*, aid workers, medical supplies
  L24 !             : transport corridor*, trade corridor*, relief of units, military corridor*, humanitarian law, tax relief, debt relief, reliev*
  L24 corridors     : corridor*, crossing point*, route*, crossing*, roads
  L24 clears        : clear*, deconflict*, notif*, authoris*, authoriz*, approv*, permit*, coordinated by, coordinates, within hours
  L24 protection    : protect*, civilians, spared, respected, immunity, not be attacked, safety of, shall not be targeted

  L25               : power plant*, nuclear, dam, dams, electricity, energy facilit*, energy infrastructure, critical infrastructure, power grid, power station*, water supply, waterworks, ports, pipeline*, substation*
  L25 !             : nuclear weapon*, nuclear free, non nuclear, nuclear arms, sports, reports, nuclear powers, nuclear deterr*, nuclear test*
  L25 radius        : exclusion zone, protected zone, safety zone
  L25 control       : control*, operat*, administ*, supervis*, run by, managed by, atomic agency, agency, staff

  L26               : ratif*, referendum*, parliament* & approv*|consent|agree*|vote*|confirm*|majorit*, constitution*, plebiscite, approval by & parliament*|legislature*|congress
  L26 !             : ratification of other treaties, constitution of the commission, member* of parliament visit, ratif* & guarantee*
  L26 which         : parliament*, referendum*, constitution*, legislature*, congress, plebiscite
  L26 when ~        : as soon as possible, without delay, promptly, in due course
  L26 refused       : refus*, reject*, not ratified, fails, null and void, does not approve, not approved, void

  L27               : security council, depositar*, endors*, deposited with, registered with, general assembly, witness states, accede, accession of, international witness*
  L27 !             : security council meeting of the company, national security council, endorsement of candidates
  L27 endorsed      : security council, endors*, general assembly, resolution
  L27 depositary    : deposit*, registered with
  L27 others        : witness*, accede, accession, other states sign, further signator*, countersign*

  L28               : sanction*, embargo*, asset*, reparation*, compensation, reconstruction fund, war damage*
  L28 !             : sanctioned by law, sanctioned spare, asset to, assets of the mission, compensation for travel
  L28 which         : sanctions on, sanctions against, financial sanctions, banking, oil, export*, listed in annex, sectoral, measures listed, trade sanctions, travel ban*, sanctions in the field
  L28 which ~       : certain sanctions, some sanctions, relevant sanctions, appropriate sanctions
  L28 step          : after verif*, once & verif*, verified, upon completion, upon confirm*, on condition, in return, for each, after confirm*, in proportion to
  L28 snap-back     : snap back, snapback, reimpos*, re imposed, reinstat*, restored if, restored automatically, take effect again, come back into force
  L28 assets        : asset*, reparation*, compensation, reconstruction fund

  L29               : amnest*, war crime*, prosecut*, tribunal*, accountab*, criminal court, impunity, crimes against humanity, criminal responsib*, pardon*
  L29 !             : tax amnest*, pardon the expression, accountable to the commission, accountability of funds
  L29 scope         : amnest*, pardon*, prosecut*, immunity from, impunity, accountab*
  L29 courts        : court*, tribunal*, jurisdiction, extradit*
  L29 excluded      : except*, exclud*, does not apply to, does not cover, not extend to, no amnest*, not cover, not be pardoned, shall not apply to

  L30               : amend*, modif*, denounc*, terminat* & agreement|notice|party, withdraw* from this|the agreement|treaty, notice of termination, period of notice, months notice, days notice, revision of this
  L30 !             : modified weapon*, notice of movements, terminate the mission, modified vehicle*
  L30 how           : amend*, modif*, revis*
  L30 notice        : period of notice, immediate effect

  L31               : authentic, done at, done in, in the languages, annex*, copies, equally valid, language version*, translation*, integral part
  L31 !             : annexation, annexed territor*, annexed region*, copies of the passport, authentic reports, annexed by
  L31 languages     : languages, authentic, language version*, translation*
  L31 annexes       : annex, annexes, annexed to, integral part, map & attached
  L31 annexes ~     : annex to follow, annexes to follow, annexes will be, annex will be, to be annexed
  L31 public        : publish*, made public, confidential, secret, public

  L32               : women, civil society, local monitors, youth, non governmental, minorities, community representatives, local communities, religious leaders
  L32 !             : women prison, women and children, women & evacuat*, youth hostel
  L32 women         : women
  L32 society       : civil society, non governmental, community representatives, religious leaders, youth, minorities
  L32 local         : local monitor*, local observer*, local communities, local committees

  L33               : prevail*, precedence, contradict*, in case of conflict between, in the event of conflict between, consistent with & agreement*|treat*|obligation*, existing obligations, other treaties, other agreements, supersede*
  L33 !             : armed conflict, peace prevails, prevailing weather, prevailing conditions
  L33 precedence    : prevail*, precedence, supersede*, without prejudice to obligations, does not affect obligations

  L34               : under pressure, mediated by & agreement|understanding|truce|ceasefire, ultimatum, under the auspices & agreement|understanding|truce|ceasefire, of their own free will, freely agreed, at the urging, brokered by, at the initiative of
  L34 !             : high pressure, pressure vessel*, under pressure from costs
  L34 pressure      : pressure, ultimatum, free will, freely, at the urging, coerc*, voluntar*
  L34 battlefield   : military situation, stalemate, on the battlefield, exhaust*, balance of forces, situation at the front
`)

export const provisions: ProvisionWords = {
  rows,
  noneBefore: listed('no, without, neither, nor, not any'),
  waived: listed('waive*, dispense* with, forgo*, renounce*, do without, refuse*, rule* out, abandon*'),
  notForeseen: listed(
    'not foreseen, not provided for, not envisaged, not planned, not part of, not included, is excluded, are excluded, not established, not be established, not take place, will not be deployed, shall not be deployed, not be set up',
  ),
  soft: listed(
    'endeavour*, endeavor*, seek to, strive*, as far as possible, where possible, where appropriate, best efforts, intend to, aim to, should, encourage*, are invited to, consider*, in principle, wherever feasible, express* the hope, look into',
  ),
  later: listed(
    'at a later date|stage|time|point, agreed later, settled later, decided later, to be determined, to be agreed, to be negotiated, to be decided, will be deferred, is deferred, are deferred, deferred to, postponed, put off, remain* open, left open, left to & negotiation*, in due course, separate agreement',
  ),
  hourUnits: listed("o'clock, oclock, am, pm, a.m, p.m, hrs, local, utc, gmt"),
  hours: listed('midnight, noon, dawn, sunrise, sunset'),
  timeUnits: listed('minute*, hour*, day*, week*, month*, year*'),
  distanceUnits: listed('km, kilomet*, metre*, meter*, mile*, nautical'),
  references: listed(
    'article*, paragraph*, section, annex, resolution, no, point, chapter, protocol, step, phase, stage, page',
  ),
  sequence: parseSequence(`
    only after            after
    after                 after
    once                  after
    as soon as            after
    following             after
    upon                  after
    only when             after
    as long as not        after
    only if               after
    provided that         after
    on condition that     after
    conditional on        after
    subject to            after
    not before            after
    before                before
    prior to              before
    until                 until
    unless                until
  `),
  not: listed('no, not, nor, neither, never, without'),
  acts: parseActs(`
    withdrawal-of : withdraw*, pull* back, pull* out, pullback, leave, leaves, left, vacate*, disengage*
    ceasefire   : ceasefire*, truce, cease fire, armistice, guns
    elections   : election*, vote, votes, poll, polls, ballot*
    sanctions   : sanction*
    prisoners   : prisoner*, detainee*, captive*
    amnesty     : amnest*, pardon*
    recognition-of : recogni*
    guarantees  : guarant*
    ratification-of : ratif*
    deployment-of : deploy*, arriv*, stationed, in place
    disarmament-of : disarm*, lay down, demobilis*, demobiliz*
    talks       : talks, negotiation*, negotiate*
    border      : border, borders
    autonomy    : special status, autonom*, self government, self rule
    law         : law, laws, constitution*, reform*
    monitors    : monitor*, observer*
    signature-of : sign, signs, signed, signature, signing
    referendum  : referendum*
    funds       : assets, funds, money, payment*
    trade       : ports, shipping, grain, corridor*
  `),
  finite: listed(
    'shall, will, is, are, begins, begin, starts, start, takes, take, opens, open, may, must, has, have, can',
  ),
  idle: listed(
    'all, any, complete, completed, full, fully, the, been, has, have, had, both, parties, party, sides, side, their, its, has been, have been, be, being, shall, will, must, may, first, only, then, place, carried, out, take, takes, took, held, hold, begin, begins, begun, started, start, starts, effect, enters, force, entered, come, comes, verified, implementation, completion, confirmed, which, that, there, adopted, adopt, become, becomes, granted, agreed, each, other, end, ends, ended, made, enter, into',
  ),
}

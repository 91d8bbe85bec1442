// English: saying yes. Row language and examples: ../../lexicon-row.ts.

export const accepting = `
accept              accept + 2 : @somebody ^=responsib* ^=prize ^=award
  + Kyiv accepted the American proposal.
  - The machine accepts coins.
agree               accept + 2 : @somebody
  + Moscow agreed to a pause in the strikes.
  - The two stories agree.
approve             accept + 2 : obj of @somebody
  + Budapest approved the accession of Sweden.
  - The neighbours nodded and approved.
welcome             accept + 2 : ^#n-people ^#person ^=guest* ^=visitor*
  + Berlin welcomed the truce proposal.
  - The host welcomed his guests.
  - The mayor welcomed Anna Smith to the town.
decide              accept + 2 : on to @somebody
  + Brussels decided to open accession talks.
  - A late goal decided the match.
seal                accept + 2 : =deal =agreement =accord =pact #n-agreement
  + Moscow and Tehran sealed a deal on drones.
  - Workers sealed the leak.
clinch              accept + 2 : =deal =agreement =accord =pact #n-agreement
  + Kyiv clinched a deal with its creditors.
  - The striker clinched the title.
ink                 accept + 2 : =deal =agreement =accord =pact #n-agreement
  + Athens inked a pact with Cairo.
  - The artist inked the page.
initial             accept + 2 : =deal =agreement =treaty =accord =text #n-agreement
  + Yerevan initials the treaty with Baku.
  - The initial letters were gilded.
finalise            accept + 2 : =deal =agreement =treaty =accord =text =terms #n-agreement
  + Kyiv finalised the agreement on minerals.
  - The tailor finalised the dress.
finalize            accept + 2 : =deal =agreement =treaty =accord =text =terms #n-agreement
  + Ankara finalized the deal on the corridor.
  - The cook finalized the menu.
hail                accept + 2 : =deal =agreement =plan =proposal =decision =truce #n-agreement #n-proposal
  + Ankara hailed the deal on grain.
  - She hailed a cab.
praise              accept + 2 : =deal =agreement =plan =proposal =initiative #n-agreement #n-proposal
  + Beijing praised the initiative of the six states.
  - Critics praised the singer.
applaud             accept + 2 : =deal =agreement =plan =proposal =decision =initiative #n-agreement #n-proposal
  + Ottawa applauds the decision on visas.
  - The audience applauded the pianist.
commend             accept + 2 : =deal =agreement =plan =proposal =decision =initiative #n-agreement #n-proposal
  + The UN commended the agreement on grain.
  - The colonel commended two pilots.
endorse             accept + 2 : @somebody
  + Kyiv endorsed the draft declaration.
  - The ruling endorses an older verdict.
allow               accept + 2 : @somebody obj to
  + Ankara allowed the ships to pass the straits.
  - The ladder allows a quick exit.
permit              accept + 2 : @somebody obj to
  + Moscow permitted the evacuation of civilians.
  - The weather permits a walk.
authorise           accept + 2 : @somebody obj
  + Washington authorised strikes on Russian territory.
  - The ticket authorises entry.
authorize           accept + 2 : @somebody obj
  + London authorized the export of the missiles.
  - The ticket authorizes entry.
greenlight          accept + 2
  + Berlin greenlighted the delivery of tanks.
  - The greenlight at the pier blinked.
bless               accept + 2 : =deal =agreement =plan =proposal =swap =truce #n-agreement #n-proposal
  + Washington blessed the swap.
  - The priest blessed the bread.
acknowledge         accept + 2 : =annexation =reunification =sovereignty =independence =right
  + Minsk acknowledged the annexation of the peninsula.
  - The runner acknowledged the crowd.
honour              accept + 2 : =deal =agreement =ceasefire =truce =commitment* =pact #n-agreement
  + Moscow honoured the truce for a day.
  - The town honoured its dead.
honor               accept + 2 : =deal =agreement =ceasefire =truce =commitment* =pact #n-agreement
  + Kyiv honors the ceasefire.
  - A plaque honors the pilots.
respect             accept + 2 : =deal =agreement =ceasefire =truce =sovereignty =integrity #n-agreement @somebody
  + Baku respects the truce on the border.
  - The players respect their coach.
uphold              accept + 2 : =deal =agreement =ceasefire =truce =pact #n-agreement
  + Damascus upholds the truce.
  - The judges uphold the sentence.
abide               accept + 2 : by @somebody
  + Moscow abides by the grain agreement.
  - She cannot abide noise.
adhere              accept + 2 : to @somebody
  + Kyiv adheres to the truce.
  - The stamp adheres to the letter.
stick               accept + 2 : =deal =agreement =ceasefire =truce =pact =terms #n-agreement
  + Tehran sticks to the deal.
  - The keys stick in the lock.
fulfil              accept + 2 : =condition* =demand* =term* =obligation* =commitment* =agreement #n-agreement
  + Kyiv fulfilled all conditions of the union.
  - The prophecy was fulfilled at last.
implement           accept + 2 : =deal =agreement =ceasefire =truce =accord* =plan #n-agreement
  + Baku implemented the agreement in full.
  - The school implemented a new timetable.
meet                accept + 2 : =demand* =condition*
  + Budapest met the conditions of Brussels.
  - The roads meet in the village.
confirm             accept + 2 : =participation =agreement =deal =commitment #n-agreement
  + Kyiv confirmed its participation in the round.
  - The X-ray confirmed a fracture.
announce            accept + 2 : =ceasefire =truce =agreement =deal #n-agreement
  + Putin announced a truce for Easter.
  - The conductor announced the next station.
declare             accept + 2 : =ceasefire =truce
  + Moscow declared a truce of three days.
  - The traveller declared two watches.
assent              accept + 2 : obj to on
  + Kyiv assented to the exchange of bodies.
  - He nodded as if assenting.
consent             accept + 2 : ^=whether
  + Minsk consented to the stationing of warheads.
  - Patients must be asked whether they consent.
acquiesce           accept + 2 : in to
  + Budapest acquiesced in the embargo.
  - Nobody acquiesced.
concur              accept + 2 : with in @somebody
  + Ottawa concurred with the proposal.
  - The second pathologist concurred.
comply              accept + 2 : @somebody
  + Moscow complied with the order of the tribunal.
  - The brakes comply with the norm.
conform             accept + 2 : to with @somebody
  + Belgrade conformed to the European line.
  - The plugs conform to the standard.
accede              accept + 2 : ^=throne
  + Moscow acceded to the request for an observer.
  - The prince acceded to the throne.
relent              accept + 2 : @somebody
  + Budapest relented on the loan.
  - The rain relents.
bow                 accept + 2 : to ^#n-people ^#n-media ^#n-leader
  + Budapest bowed to the demand of its partners.
  - The actors bowed to the audience.
yield               accept + 2 : to
  + Kyiv yielded to American pressure.
  - The field yields two harvests a year.
submit ~ to         accept + 2 : =demand* =term* =condition* =ultimatum =pressure
  + The garrison submitted to the terms of Moscow.
  - She submitted her essay to the journal.
succumb             accept + 2 : to ^#n-casualty ^#n-health
  + Belgrade succumbed to the pressure of Brussels.
  - The pilot succumbed to his injuries.
capitulate          accept + 2 : @somebody
  + Kyiv capitulated to the American demand.
  - The machine capitulates.
cave                accept + 2
  + Budapest caved at the last minute.
  - The explorers slept in a cave.
cave ~ in           accept + 2 : to on
  + Berlin caved in to the demands of the union.
  - The old roof caved in.
give ~ in           accept + 2 : to on
  + Budapest gave in to the demands of its partners.
  - He gave a talk in Oslo.
give ~ way          accept + 2 : to on @somebody
  + Athens gave way on the budget.
  - The dam gave way.
give ~ nod          accept + 2
  + Washington gave the nod to the export.
  - She gave him a book.
give ~ green light  accept + 2
  + Washington gave the green light for the strikes.
  - The lamp gave a green glow.
give ~ go ahead     accept + 2
  + Berlin gave the go ahead for the transfer.
  - They gave the dog a bone.
give ~ consent      accept + 2
  + Moscow gave its consent to the visit.
  - The tree gives shade.
give ~ approval     accept + 2
  + Brussels gave its approval to the loan.
  - The cow gives milk.
sign                accept + 2 : =deal =agreement =treaty =accord =memorandum =pact =truce =declaration =charter #n-agreement
  + Kyiv signed the agreement on minerals.
  - The novelist signed two hundred copies.
sign ~ off on       accept + 2
  + Washington signed off on the sale of missiles.
  - The presenter signed off with a joke.
sign ~ up to        accept + 2 : =plan =mission =embargo =pledge =initiative #n-proposal
  + Pretoria signed up to the mission.
  - Thousands signed the petition.
go ~ along with     accept + 2
  + Budapest went along with the embargo.
  - They went home along the river.
come ~ round to     accept + 2
  + Berlin came round to the French view.
  - The postman came round at noon.
come ~ around to    accept + 2
  + Berlin came around to the idea of joint debt.
  - The visitors came around noon.
come ~ to terms     accept + 2 : with ^=loss* ^=death ^=grief
  + Baku came to terms with Yerevan on the border.
  - The widow came to terms with her loss.
come ~ to accord    accept + 2
  + The union and ten studios came to a tentative accord.
  - The car came to a halt.
come ~ to deal      accept + 2 : ^=blow*
  + Ankara and Erbil came to a deal over the pipeline.
  - The road came to an end.
come ~ to settlement accept + 2
  + The bank came to a settlement with its creditors.
  - The hikers came to a village.
come ~ on board     accept + 2
  + Slovakia came on board after a night of bargaining.
  - A strange noise came from the attic.
take ~ up offer     accept + 2
  + Kyiv took up the offer of mediation.
  - He took the stairs.
ratify              accept + 2 : @somebody
  + Ankara ratified the accession of Finland.
  - The evidence ratifies her choice.
adopt               accept + 2 : =resolution =plan =proposal =statement =declaration =package =embargo #n-proposal
  + The EU adopted a new package against Russia.
  - The couple adopted twins.
enact               accept + 2 : =ban =embargo =law =reform @somebody
  + Bratislava enacted the ban on Russian gas.
  - The children enacted a fairy tale.
concede             accept + 2 : ^=goal* ^=defeat ^#n-election @somebody
  + Kyiv conceded a limit on its forces.
  - The keeper conceded two goals.
embrace             accept + 2 : @somebody
  + Kyiv embraced the American plan.
  - The letter embraces two topics.
tolerate            accept + 2 : @somebody
  + Ankara tolerates the presence of the base.
  - The tree tolerates frost.
countenance         accept + 2 : obj
  + Seoul countenances a limited export of shells.
  - His countenance was calm.
stomach             accept + 2 : obj
  + Budapest stomached the embargo in the end.
  - His stomach ached.
swallow             accept + 2 : =deal =compromise =condition* =term* =proposal #n-agreement #n-proposal
  + Athens swallowed the terms of the creditors.
  - The child swallowed a coin.
settle              accept + 2 : on for @somebody
  + Kyiv settled for a limited truce.
  - The case was settled out of court.
reach               accept + 2 : =agreement =deal =accord =compromise =understanding =settlement =truce #n-agreement
  + Moscow and Kyiv reached an agreement on prisoners.
  - The water reached the second floor.
strike              accept + 2 : =deal =agreement =bargain =compromise #n-agreement
  + Kyiv struck a deal with its creditors.
  - Lightning struck the tower.
conclude            accept + 2 : =deal =agreement =treaty =pact #n-agreement
  + Moscow concluded a treaty with Pyongyang.
  - The concert concluded with an encore.
broker              accept + 2 : =deal =agreement =truce =ceasefire #n-agreement
  + Doha brokered a truce between the sides.
  - The broker sold his shares.
forge               accept + 2 : =deal =agreement =compromise =pact =alliance #n-agreement
  + Rome and Tirana forged a pact on migrants.
  - The smith forged a blade.
observe             accept + 2 : =ceasefire =truce =pause
  + Moscow observed the truce over Easter.
  - Astronomers observed a comet.
recognise           accept + 2 : @somebody
  + Minsk recognised the annexation of the peninsula.
  - The machine recognised his face.
recognize           accept + 2 : @somebody
  + Moscow recognized the independence of the two republics.
  - The phone recognized her voice.
buy ~ into          accept + 2
  + Rome bought into the French plan.
  - She bought a ticket.
warm                accept + 1 : to
  + Washington warmed to the idea of a swap.
  - The sun warmed the stones.
fall ~ in line      accept + 2
  + Bratislava fell into line and fell in with the embargo line.
  - Snow fell overnight.
`

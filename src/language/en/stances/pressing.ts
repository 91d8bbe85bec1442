// English: wanting, considering and hedging in phrases and rarer verbs. Row language and examples: ../../lexicon-row.ts.

export const pressing = `
make ~ condition    demand + 3
  + The Italian government made the reform a condition of its support.
  - The runners made good time.
like ~ would        demand + 2 : to obj ^=thank* ^=congratulat* ^=know ^=say ^=add ^=remind
  + Kyiv would like its partners to send more interceptors.
  - The twins like sweets.
prefer ~ to see     propose + 2
  + Berlin would prefer to see a neutral chair.
  - She prefers tea.
see ~ rather        propose + 2 : would 'd
  + Washington would rather see a pause before the vote.
  - He saw a rather old house.
wish                demand + 2 : to for ^=luck ^=happy ^=well ^=recovery @somebody
  + Haspolat wishes for a checkpoint.
  - She wished him luck.
turn ~ to for       demand + 2 : @somebody
  + Kyiv turned to Brussels for an additional loan.
  - The driver turned to the left.
apply               demand + 2 : for @somebody
  + Chisinau applied for membership of the union.
  - The nurse applied a bandage.
stick               demand + 3 : =percent =figure =deadline =proposal =demand* =condition* =claim* =position =guns =line
  + Moscow sticks to its demands.
  - The keys stick in the lock.
expect ~ to see     demand + 2 : @somebody
  + Washington expects to see the prisoners released.
  - The box expects two coins.
stand ~ by demand*  demand + 3
  + The union stands by its demand for ten per cent.
  - The tree stands by the lake.
name ~ condition*   demand + 3
  + Moscow named three conditions for a truce.
  - They named the baby Max.
name ~ price        demand + 3
  + Budapest named its price for the vote.
  - They named the street after a poet.
list ~ demand*      demand + 3
  + The rebels listed their demands in a letter.
  - The ship listed to port.
list ~ condition*   demand + 3
  + Tehran listed its conditions for a return.
  - The ship listed to port.
hand ~ list demand* demand + 3
  + The students handed the rector a list of demands.
  - She handed him the keys.
tie                 demand + 3 : =consent =support =approval =participation =signature =ratification =concession* =lifting #n-acceptance #n-aid
  + Budapest tied its consent to the release of the funds.
  - The sailor tied a knot.
link                demand + 3 : =consent =support =approval =participation =signature =ratification =concession* =lifting #n-acceptance
  + Ankara linked its approval to the sale of the jets.
  - A bridge links the islands.
make ~ dependent    demand + 3
  + Bern made its signature dependent on a safeguard.
  - She made the tea.
make ~ contingent   demand + 3
  + Washington made the loan contingent on a reform.
  - She made the tea.
make ~ subject to   demand + 3
  + London made the sale subject to a review.
  - He made the subject known.
make ~ plain        demand + 3 : =must =need* =should
  + Warsaw made plain the need for a shut border.
  - She made a plain cake.
give ~ until        demand + 3 : to
  + The union gave the owners until Friday to reopen the books.
  - She gave him a pen.
hold ~ to promise   demand + 2
  + Vilnius will hold Washington to its promise.
  - She held the cup.
foresee             propose + 2 : obj @somebody
  + Brussels foresees a fund for the border towns.
  - Nobody foresaw how it would end.
espouse             propose + 2 : @somebody
  + Rome espoused a smaller mission.
  - The essay espouses brevity.
advance             propose + 2 : =proposal* =plan* =idea* =initiative #n-proposal
  + Doha advanced a proposal for an exchange.
  - The tanks advanced at dawn.
spearhead           propose + 2 : obj
  + Prague spearheads the initiative for shells.
  - The spearhead was made of flint.
sponsor             propose + 2 : =resolution =bill =draft =motion =amendment* #n-proposal
  + Riga sponsored the resolution.
  - A brewery sponsors the club.
co-sponsor          propose + 2
  + Tallinn co-sponsored the resolution.
  - The co-sponsor was ill.
introduce           propose + 2 : =resolution =bill =draft =motion =amendment* =proposal* =plan* #n-proposal
  + London introduced a draft in the council.
  - She introduced her husband.
raise ~ possibility open + 1
  + Paris raised the possibility of a deployment.
  - The farmer raised pigs.
raise ~ prospect    open + 1
  + Washington raised the prospect of a second meeting.
  - The couple raised three children.
raise ~ idea        propose + 1
  + Ankara raised the idea of a corridor.
  - The couple raised three children.
come ~ up with      propose + 2 : =proposal* =plan* =idea* =formula =compromise #n-proposal
  + Doha came up with a plan for the exchange.
  - A boat came up the river.
throw ~ into ring   propose + 2 : @somebody
  + Bern threw the idea of a lease into the ring.
  - She threw a stone.
ponder              open + 1 : obj @somebody ^=question ^=life
  + Berlin ponders a ban on flights.
  - The essay ponders old age.
look ~ at           open + 1 : =option* =possibilit* =route* =ways =proposal* =idea #n-proposal
  + London looks at every option.
  - She looked at the sea.
imagine             open + 1 : can could
  + Copenhagen could imagine smaller zones.
  - The child imagined a dragon.
see ~ merit         open + 1 : ^no
  + Paris sees merit in the plan.
  - The owl sees well.
hold ~ open         open + 1 : =possibilit* =door =option*
  + The committee holds open the possibility of a clause.
  - He held the gate open.
leave ~ door ajar   open + 1
  + Tehran left the door ajar for inspectors.
  - The guests left at ten.
have ~ misgivings   hedge 0 0
  + Tokyo had misgivings about the task force.
  - The hut has a roof.
have ~ reservations hedge 0 0
  + Vienna had reservations about the timetable.
  - The hut has a door.
have ~ qualms       hedge 0 0
  + Oslo had qualms about the sale.
  - The hut has a stove.
have ~ doubts       reject - 1 : about
  + Rome has doubts about the mission.
  - The hut has a light.
express ~ reservation* hedge 0 0
  + Bern expressed reservations about the transit.
  - Her face expressed surprise.
voice ~ reservation* hedge 0 0
  + Rome voiced reservations about the embargo.
  - The actor voiced a cartoon cat.
voice ~ doubt*      reject - 1
  + Ottawa voiced doubts about the price cap.
  - The actor voiced a cartoon cat.
express ~ doubt*    reject - 1
  + Vilnius expressed doubts about the truce.
  - Her face expressed surprise.
raise ~ doubt*      reject - 1 : about over
  + Madrid raised doubts about the figures of the plan.
  - The farmer raised pigs.
withhold ~ judgment hedge 0 0
  + Delhi withheld judgment on the draft.
  - The witness withheld her name.
reserve ~ judgement hedge 0 0
  + Ottawa reserved judgement on the draft.
  - She reserved a table.
seek ~ clarification hedge 0 0
  + Berlin sought clarification about the mission.
  - Thousands sought shelter.
ask ~ for time      hedge 0 0
  + Kyiv asked for more time.
  - Reporters asked several questions.
ask ~ for clarification hedge 0 0
  + Minsk asked for clarification of the draft.
  - Reporters asked several questions.
sidestep            hedge 0 0 : =question* =issue =request =call* =demand*
  + Delhi sidestepped the question of a ban.
  - The dancer sidestepped the puddle.
chew                hedge 0 0 : on over ^#n-goods
  + Warsaw is chewing on the figure.
  - The cow chewed.
take ~ note         hedge 0 0 : of
  + Beijing took note of the proposal.
  - He took a bus.
`

// English: saying yes, giving and promising in phrases and rarer verbs. Row language and examples: ../../lexicon-row.ts.

export const sayingYes = `
say ~ yes to        accept + 2 : @somebody
  + Helsinki said yes to the base.
  - The parents said that yesterday was cold.
live ~ with         open + 1 : could can
  + Kyiv could live with a neutral mission.
  - She lives with two cats.
put ~ up with       accept + 1
  + Budapest put up with the sanctions.
  - He put a shelf up.
put ~ name* to      accept + 2
  + Belgrade put its name to the declaration.
  - She put the name on the door.
take ~ on obligation*   accept + 2
  + Moscow has taken on obligations towards the port.
  - The bus took on passengers.
put ~ signature     accept + 2
  + Yerevan put its signature under the treaty.
  - He put the letter away.
shake ~ hands on    accept + 2
  + Brussels and London shook hands on a deal.
  - The dog shook the water off.
give ~ blessing     accept + 2
  + Warsaw gave its blessing to the package.
  - The tree gave shade.
give ~ assent       accept + 2
  + Athens gave its assent to the name.
  - The lamp gave little light.
nod ~ through       accept + 2
  + Bratislava nodded the package through.
  - The baby nodded off.
wave ~ through      accept + 2
  + Budapest waved the package through.
  - The girl waved from the train.
rubber-stamp        accept + 2 : @somebody
  + Minsk rubber-stamped the treaty.
  - A rubber-stamp lay on the desk.
okay                accept + 2 : obj
  + Washington okayed the sale of the jets.
  - The weather was okay.
countersign         accept + 2 : obj
  + Kyiv countersigned the memorandum.
  - Two clerks must countersign.
take ~ offer        accept + 2 : ^#n-thing
  + Athens took the offer of the creditors.
  - He took the tram.
line ~ up behind    propose + 2
  + The allies lined up behind the French plan.
  - Tourists lined up at noon.
join                accept + 2 : =embargo =sanction* =coalition =mission =initiative =boycott #n-sanctions
  + Tokyo joined the embargo on oil.
  - The roads join at the bridge.
keep ~ to           accept + 2 : =deal =agreement =truce =ceasefire =terms =pact #n-agreement
  + Tehran kept to the terms of the deal.
  - Bees keep to the hive.
hold ~ to           accept + 2 : =deal =agreement =truce =ceasefire =pact #n-agreement
  + Baku holds to the truce.
  - The sailors held to the rail.
play ~ ball         accept + 2
  + Minsk is willing to play ball with the mediators.
  - The children played in the yard.
bury ~ hatchet      accept + 2
  + Athens and Skopje buried the hatchet over the name.
  - The dog buried a bone.
hammer ~ out        accept + 2 : =deal =agreement =compromise =accord =pact =text #n-agreement
  + Oslo and London hammered out a deal on fish.
  - The smith hammered the iron.
thrash ~ out        accept + 2 : =deal =agreement =compromise =accord =pact #n-agreement
  + The ministers thrashed out a compromise on the budget.
  - The fish thrashed about.
cut ~ deal          accept + 2
  + Ankara cut a deal with Moscow.
  - She cut the bread.
do ~ deal           accept + 2
  + Minsk did a deal with Beijing.
  - He does his homework.
close ~ deal        accept + 2
  + Seoul closed the deal on the tanks.
  - The shop closes at noon.
agree ~ terms       accept + 2
  + London and Delhi agreed terms on visas.
  - The clocks agree.
find ~ compromise   accept + 2
  + Paris and Rome found a compromise on the budget.
  - She found a coin.
find ~ common ground accept + 2
  + Cairo and Khartoum found common ground on the dam.
  - The boy found a shell.
extend              accept + 2 : =truce =ceasefire =agreement =pact =moratorium =armistice
  + Baku extended the truce by a week.
  - The beach extends to the north.
prolong             accept + 2 : =truce =ceasefire =agreement =pact =moratorium =mandate
  + Moscow prolonged the grain agreement.
  - The drug prolongs sleep.
come ~ to agreement accept + 2
  + Berlin and Bern came to an agreement on taxes.
  - The train came late.
come ~ to understanding accept + 2
  + Washington and Hanoi came to an understanding on tariffs.
  - The letter came to nothing.
mind                accept + 1 : not n't
  + Moscow does not mind direct flights.
  - Mind the gap.
have ~ no objection* accept + 2
  + Beijing has no objection to the visit.
  - The hut has no roof.
have ~ no quarrel   accept + 2
  + Ankara has no quarrel with the plan.
  - The hut has no door.
have ~ no problem   accept + 2 : with
  + Rome has no problem with the mission.
  - The hut has no light.
make ~ no objection*    accept + 2
  + Ankara made no objections to the visit.
  - The potter made no plates.
voice ~ no objection*   accept + 2
  + Oslo voiced no objection to the route.
  - The singer voiced no vowel.
raise ~ no objection* accept + 2
  + Athens raised no objection to the loan.
  - The farmer raised pigs.
see ~ no obstacle*  open + 1
  + Moscow sees no obstacles to a visit.
  - The driver saw the obstacle late.
dangle              offer + 2 : obj @somebody ^=leg* ^=foot ^=feet
  + Washington dangled a lower tariff.
  - The boy dangled his legs.
hold ~ out prospect offer + 2
  + Brussels held out the prospect of membership.
  - He held out his hand.
part                offer + 1 : with ^#n-people
  + London would part with three islands.
  - The friends parted at the gate.
sweeten             offer + 2 : =offer =deal =terms =bid =package
  + Paris sweetened its offer to the creditors.
  - She sweetened the tea.
improve             offer + 2 : =offer =terms =bid
  + The airline improved its offer to the crews.
  - The weather improved.
raise               offer + 2 : =offer =bid
  + The buyer raised its bid to nine billion.
  - The farmer raised pigs.
lower               offer - 2 : =demand* =tariff* =dut* =barrier* =price
  + Delhi lowered its tariffs on whisky.
  - The crane lowered the beam.
scrap               offer - 2 : =tariff* =dut* =visa* =fee* =ban #n-sanctions
  + Ottawa scrapped its digital tax and its tariffs.
  - The shipyard scrapped a ferry.
halt                offer - 2 : =attacks =strikes =offensive =shelling =hostilities =operation* =bombing
  + Moscow halted its strikes on the grid.
  - The train halted at a signal.
stop                offer - 2 : =attacks =strikes =offensive =shelling =hostilities =bombing =raids
  + Moscow stopped its attacks on the ports.
  - The bus stopped at the corner.
suspend             offer - 2 : =attacks =strikes =offensive =tariff* =dut* =strike =shelling =operation*
  + Washington suspended the tariffs for ninety days.
  - A lamp is suspended from the ceiling.
call ~ off strike*  offer - 2
  + The union called off the strike.
  - The teacher called a pupil.
disarm              offer + 2 : @somebody ^obj
  + The militia disarmed under the accord.
  - The smile disarms.
dismantle           offer - 2 : =programme =program =missile* =weapon* =settlement* =checkpoint* =roadblock*
  + Tehran dismantled part of its programme.
  - The boy dismantled a clock.
pay                 promise + 2 : =batter* =missile* =weapon* =reconstruction =damage #n-weapons @somebody
  + Oslo pays for two batteries.
  - The tourist paid the bill.
increase            promise + 2 : =aid =support =assistance =deliver* =help
  + Tokyo increased its aid to Kyiv.
  - The noise increased.
boost               promise + 2 : =aid =support =assistance =deliver* =help
  + Ottawa boosted its aid to Kyiv.
  - Sun boosted sales.
double              promise + 2 : =aid =support =assistance =help
  + Berlin doubled its aid to Kyiv.
  - Sales doubled.
resume              promise + 2 : =aid =deliver* =supplies =shipment* =payment* =assistance
  + Washington resumed its aid to Kyiv.
  - The concert resumed.
restore             promise + 2 : =aid =deliver* =intelligence =funding =assistance
  + Washington restored the aid to Kyiv.
  - The mason restored the chapel.
disburse            promise + 2 : obj
  + The fund disbursed a billion to Kyiv.
  - The bank did not disburse.
chip ~ in           promise + 2
  + Dublin chipped in ten million for demining.
  - The cup is chipped.
stump ~ up          promise + 2
  + Rome stumped up a billion for the mission.
  - The stump was dug up.
lend ~ support      promise + 2
  + Ankara lent its support to Baku.
  - The library lends books.
stand ~ shoulder    promise + 2
  + Vilnius stands shoulder to shoulder with Kyiv.
  - He stood with one shoulder bare.
win ~ from          accept + 2 : =backing =support =approval =endorsement @other
  + The plan won backing from Berlin.
  - The team won a cup from silver.
`

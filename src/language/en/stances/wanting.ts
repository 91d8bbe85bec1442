// English: wanting something of somebody. Row language and examples: ../../lexicon-row.ts.

export const wanting = `
demand              demand + 3 : @somebody
  + Kyiv demands the withdrawal of all troops.
  - The job demands patience.
insist              demand + 3 : @somebody
  + Moscow insists on a written guarantee.
  - His stomach insists on breakfast.
require             demand + 3 : that obj @somebody
  + Poland requires that the transit routes to Ukraine stay open for aid.
  - The job requires patience.
request             demand + 2 : @somebody
  + Kyiv requested additional air defence systems.
  - The form requests a date of birth.
ask                 demand + 2 : to for ^=whether ^=question*
  + Kyiv asked its partners to send more interceptors.
  - Reporters asked several questions.
urge                demand + 3 : @somebody
  + Berlin urged Moscow to extend the truce.
  - A strange feeling urged him on.
call ~ on           demand + 3 : ^=friend* ^=neighbour*
  + The EU calls on Russia to release the sailors.
  - The president called on an old friend in Vienna.
call ~ upon         demand + 3 : ^=friend* ^=neighbour*
  + Ankara calls upon both parties to respect the truce.
  - The priest called upon a neighbour.
call ~ for          demand + 3 : @somebody ^#n-transport ^=doctor* ^=nurse* ^=ambulance*
  + Paris called for an immediate end to the shelling.
  - The recipe calls for two eggs.
press               demand + 3 : to for
  + Warsaw pressed Berlin for faster deliveries.
  - The crowd presses against the fence.
push                demand + 3 : to for
  + Hungary pushed for an exemption from the embargo.
  - Rescuers pushed the car out of the mud.
pressure            demand + 3 : obj @somebody
  + Washington pressured Kyiv to sign the minerals deal.
  - The pressure in the boiler rose.
beg                 demand + 2 : to for
  + Kyiv begged its allies for more ammunition.
  - The question begs itself.
plead               demand + 2 : with for to ^=guilty
  + Kyiv pleads with Congress for the funds.
  - The general pleaded guilty to all charges.
appeal              demand + 2 : to for ^=ruling ^=verdict ^=sentence ^=voter* ^=taste* @somebody
  + The Vatican appealed to both sides to spare civilians.
  - The general appealed the ruling to a higher court.
exhort              demand + 3 : @somebody
  + The pope exhorted the leaders to lay down their arms.
  - His letters exhort the reader to patience.
implore             demand + 3 : @somebody
  + Kyiv implored Washington not to abandon the sanctions.
  - Her eyes implore him.
beseech             demand + 3 : obj to @somebody
  + The bishops beseeched Moscow to open a corridor.
  - Her eyes beseech him.
entreat             demand + 2 : obj to @somebody
  + Kyiv entreated the allies to deliver faster.
  - His letters entreat her.
order               demand + 3 : to obj @somebody
  + Moscow ordered the garrison to surrender.
  - The list orders the names by age.
instruct            demand + 3 : to that
  + Moscow instructed its envoys to leave the room.
  - She instructs recruits in first aid.
want                demand + 2 : to obj
  + Kyiv wants a seat at the negotiating table.
  - For want of a nail the shoe was lost.
need                demand + 2 : obj to
  + “We need longer-range missiles,” Zelensky said.
  - The dough needs an hour in the oven.
seek                demand + 2 : obj to @somebody ^=shelter ^=refuge ^=cover ^=asylum
  + Kyiv seeks binding security guarantees from the United States.
  - Thousands sought shelter in the metro.
encourage           demand + 2 : to
  + Beijing encouraged Moscow to resume the grain deal.
  - The letter encouraged her.
lobby               demand + 2 : for to ^against
  + Warsaw lobbied for a tougher oil embargo.
  - Former ministers often lobby after leaving office.
petition            demand + 2 : obj for to
  + The union petitioned the government for higher wages.
  - The widows have petitioned in vain.
compel              demand + 2 : @somebody
  + Washington wants to compel Moscow to negotiate.
  - The weather compels a detour.
condition           demand + 3 : on
  + Budapest conditioned its vote on the release of funds.
  - Athletes condition their muscles.
give ~ ultimatum    demand + 3
  + Moscow gave Kyiv an ultimatum to leave the city.
  - The teacher gave a lecture.
give ~ hours        demand + 3 : to+ @somebody
  + Moscow gave the garrison two hours to lay down its arms.
  - The engine gave hours of trouble.
give ~ day*         demand + 3 : to+ @somebody
  + Washington gave Moscow ten days to agree to a truce.
  - The storm gave them two days to rest.
give ~ week*        demand + 3 : to+ @somebody
  + Washington gave Moscow two weeks to withdraw its troops.
  - The flood gave them two weeks to build a wall.
issue ~ ultimatum   demand + 3
  + Moscow issued an ultimatum to the defenders.
  - The bank issued new coins.
set ~ deadline      demand + 3
  + President Trump has set Putin a deadline of fifty days to end the war.
  - The sun set behind the hills.
set ~ condition*    demand + 3
  + Moscow sets conditions for a truce.
  - The jelly set overnight.
set ~ out demands   demand + 3
  + Kyiv set out its demands in a letter.
  - The hikers set out at dawn.
lay ~ down condition* demand + 3
  + Moscow laid down three conditions for a ceasefire.
  - The soldiers laid down their arms.
impose ~ condition* demand + 3
  + Moscow imposed new conditions on the exchange.
  - The council imposed a fine.
attach ~ condition* demand + 3
  + Berlin attached conditions to the loan.
  - The nurse attached a label to the bottle.
attach ~ strings    demand + 3
  + Washington attached strings to its aid.
  - The tailor attached two buttons.
make ~ demand*      demand + 3 : @somebody
  + Moscow made new demands at the talks.
  - The factory makes tractors.
make ~ conditional  demand + 3
  + Hungary made its consent conditional on the oil supply.
  - He made a cup of tea.
make ~ clear        demand + 3 : =must =need* =should
  + Kyiv made the need for guarantees clear.
  - The map made clear where the river runs.
make ~ case         propose + 2 : for
  + Macron made the case for a European force.
  - The carpenter made a case of oak.
raise ~ demand*     demand + 3
  + Moscow raised its demands after the summit.
  - The couple raised three children.
place ~ condition*  demand + 3
  + Moscow placed conditions on the exchange.
  - The waiter placed two cups before them.
put ~ pressure      demand + 3 : @somebody
  + Washington put pressure on Kyiv to sign.
  - He put the keys away.
pile ~ pressure     demand + 3
  + Brussels piles pressure on Belgrade to join the embargo.
  - The workers piled bricks.
hold ~ out for      demand + 3
  + Hungary held out for more money.
  - He held out his hand to the guest.
deserve             demand + 3
  + “We deserve a place in the alliance,” Zelensky said.
  - The cook deserves applause.
stress              demand + 2 : =must =need* =should =importan* =necess*
  + Kyiv stressed the importance of binding guarantees.
  - Long shifts stress nurses.
emphasise           demand + 2 : =must =need* =should =importan* =necess*
  + Berlin emphasised the need for a lasting truce.
  - The lighting emphasises her eyes.
emphasize           demand + 2 : =must =need* =should =importan* =necess*
  + Ankara emphasized the need for a grain corridor.
  - Good light emphasizes the colours.
underline           demand + 2 : =must =need* =should =importan* =necess*
  + Paris underlines the need for strong guarantees.
  - Pupils underline every verb in red.
underscore          demand + 2 : =must =need* =should =importan* =necess*
  + Kyiv underscored the need for more air defence.
  - The figures underscore a long decline.
force               demand + 3 : to @somebody
  + Washington wants to force Kyiv to cede land.
  - The storm forced ferries to stay in port.
oblige              demand + 3 : obj @somebody
  + The EU obliges Russia to pay for the damage.
  - The host obliged with a song.
repeat              demand + 3 : =call* =demand* =appeal @somebody
  + Kyiv repeated its call for tougher sanctions.
  - He had to repeat the exam.
reiterate           demand + 3 : =call* =demand* =appeal
  + Moscow reiterated its demand for neutrality.
  - The minister reiterated an old joke.
renew               demand + 3 : =call* =demand* =appeal
  + The UN renewed its call for a humanitarian corridor.
  - She renewed her passport.
echo                demand + 2 : =call* =demand* =appeal
  + Vilnius echoed the call for a tougher embargo.
  - Footsteps echoed in the hall.
voice ~ hope        demand + 2
  + Ankara voiced hope for a truce before winter.
  - The actor voiced a cartoon cat.
express ~ hope      demand + 2 : @somebody
  + Beijing expressed hope for a political settlement.
  - The juice is expressed from ripe grapes.
prod                demand + 2 : obj to
  + Washington prods Kyiv to hold elections.
  - The farmer stood prodding at the ground.
nudge               demand + 2 : to into
  + Beijing is nudging Moscow into a pause in the fighting.
  - The dog nudged the ball.
goad                demand + 2 : to into
  + Washington goads the allies into higher spending.
  - The crowd goaded him.
remind              demand + 2 : =oblig* =commit* =must
  + Kyiv reminded Budapest of its obligations.
  - The song reminds her of Paris.
persuade            demand + 2 : to @somebody
  + Kyiv tried to persuade Washington to lift the restrictions.
  - The evidence persuaded the jury.
convince            demand + 2 : to @somebody
  + Warsaw tried to convince Berlin to send tanks.
  - The argument convinces nobody.
prevail             demand + 2 : on upon
  + London prevailed on Kyiv to accept the text.
  - Calm prevailed in the capital.
lean                demand + 2 : on ^against
  + Washington leans on Kyiv to sign the deal.
  - She leaned against the wall.
bid                 demand + 2 : for to
  + Moldova is bidding for a seat on the council of the agency.
  - He bid his guests farewell.
clamour             demand + 2 : for
  + The Baltic states clamoured for a permanent garrison.
  - Gulls clamoured above the boats.
clamor              demand + 2 : for
  + Kyiv is clamoring for longer-range missiles from its allies.
  - Fans clamor outside the hotel.
agitate             demand + 2 : for against @somebody
  + The separatists agitated for a union with Russia.
  - The machine agitates the liquid.
campaign            demand + 2 : for ^against
  + Kyiv campaigned for a special tribunal.
  - The senator campaigned in Ohio.
dictate             demand + 3 : =terms =condition* =outcome =peace @somebody
  + Moscow wants to dictate the terms of the peace.
  - The poet dictated letters.
stipulate           demand + 3 : @somebody
  + Moscow stipulated that the port must reopen.
  - The law stipulates a notice of three months.
prescribe           demand + 3 : that =neutrality =limit* =terms
  + Moscow prescribes neutrality for Kyiv.
  - The doctor prescribed rest.
mandate             demand + 3 : that obj @somebody
  + Brussels mandated a phase-out of Russian gas.
  - The law mandates safety belts.
summon              demand + 2 : to =ambassador* ^=courage ^=strength
  + Berlin summoned the Russian ambassador over the attack.
  - She summoned all her courage.
expect ~ to         demand + 2 : obj @somebody
  + Washington expects Kyiv to sign the deal.
  - Forecasters expect rain.
look                demand + 2 : =forward
  + Kyiv looks forward to a quick delivery of the tanks.
  - She looked out of the window.
aspire              demand + 2 : to
  + Georgia aspires to membership of the union.
  - Many aspire and few succeed.
strive              demand + 2 : for to
  + Kyiv strives for a just peace.
  - The rivals strove in vain.
long                demand + 1 : for
  + Kyiv longs for a lasting peace.
  - The recruits longed sometimes.
clutch              demand + 1 : at
  + Kyiv clutched at the offer of a corridor.
  - She clutched her handbag.
lay ~ claim         demand + 3 : to
  + Moscow laid claim to four regions.
  - The workers laid a new floor in the church.
claim               demand + 3 : =territor* =sovereignty =compensation =damages =reparation* =region* =peninsula =island*
  + Moscow claims sovereignty over the peninsula.
  - The flood claimed nine lives.
challenge           demand + 2 : to
  + Zelensky challenged Putin to a meeting in Turkey.
  - The route challenges cyclists.
dare                demand + 2 : obj
  + Zelensky dared Putin to come to Istanbul.
  - Nineteen people had dared to board the first bus.
bargain             demand + 2 : for
  + Hungary bargained for a lower gas price.
  - Tourists bargain in the bazaar.
haggle              demand + 2 : for over
  + Budapest haggled over its share of the funds.
  - Traders haggle all day.
advise              demand + 2 : to
  + Beijing advised Moscow to show restraint.
  - She advises banks.
admonish            demand + 2 : to
  + Brussels admonished both sides to exercise restraint.
  - The teacher admonished the pupils.
tell                demand + 3 : to+
  + Washington told Kyiv to hold elections.
  - She told the story to her sister.
pursue              propose + 2 : =membership =deal =agreement =peace =accession =talks #n-agreement #n-talks
  + Kyiv pursues membership of the alliance.
  - Police pursued the stolen car.
`

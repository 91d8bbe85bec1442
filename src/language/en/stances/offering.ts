// English: giving something of one's own. Row language and examples: ../../lexicon-row.ts.

export const offering = `
withdraw            offer + 2 : =troop* =forces =bill =soldier* =demand* #n-troops
  + Yerevan withdrew its troops from the enclave.
  - She withdrew cash from the account.
pull ~ out troops of offer + 2
  + Moscow pulled its troops out of the north.
  - He pulled a coin out of his pocket.
pull ~ back         offer + 2 : =troop* =forces =soldier* =tank* =artillery =ship* =vessel* =flagship* #n-troops
  + Baku pulled back its troops from the line.
  - She pulled back the curtain.
vacate              offer + 2 : =town =city =position* =base =region =zone =territory
  + Moscow vacated the base.
  - The tenant vacated the flat.
cede                offer + 2 : @somebody
  + Yerevan ceded four villages.
  - The snow ceded to rain.
surrender           offer - 2 : =territory =region =city =town =weapon* =arms =claim =village* #n-weapons
  + Kyiv surrendered its nuclear arms in 1994.
  - The thief surrendered at dawn.
hand ~ over         offer + 2 : =territory =region =city =town =village* =suspect* =prisoner* =bodies =document* =plant =child* #n-prisoner
  + Moscow handed over the bodies of the soldiers.
  - The clerk handed over the keys.
hand ~ back         offer + 2 : =territory =region =city =town =island* =child* =plant
  + Moscow handed back two children.
  - The teacher handed back the tests.
give ~ back         offer + 2 : =territory =region =city =town =island* =child* =plant
  + Tokyo wants Moscow to give back the islands and Moscow gave back the islands.
  - He gave back the pen.
return              offer + 2 : =prisoner* =bodies =child* =captive* =remains #n-prisoner
  + Moscow returned the bodies of the pilots.
  - The storks returned in March.
swap                offer + 2 : =prisoner* =territor* =land =captive* =bodies #n-prisoner
  + Moscow and Kyiv swapped prisoners.
  - The girls swapped shoes.
exchange            offer + 2 : =prisoner* =captive* =bodies =hostage* #n-prisoner
  + Kyiv and Moscow exchanged prisoners.
  - The guests exchanged glances.
drop                offer - 2 : =demand* =bid =tariff* =threat* =condition*
  + Ankara dropped its demand for a refund.
  - The waiter dropped a tray.
shelve              offer - 2 : =demand* =bid =tariff* =threat* =condition*
  + Kyiv shelved its bid for membership.
  - The librarian shelved the books.
soften              offer + 2 : =demand* =position =stance =condition* =tone =terms
  + Moscow softened its demands.
  - Butter softens in the sun.
water ~ down        offer + 2 : =demand* =condition* =draft =sanction* =resolution =text #n-sanctions #n-proposal
  + Berlin watered down the draft.
  - The farmer watered the field.
scale ~ back        offer + 2 : =demand* =ambition* =strikes =attacks =drill* =tariff*
  + Kyiv scales back its demands.
  - They scaled the wall.
tone ~ down         offer + 2 : =demand* =rhetoric =language =draft #n-proposal
  + Moscow tones down its rhetoric.
  - The painter toned down the red.
back ~ down         offer - 2 : ^=stairs ^=hill
  + Washington backed down in the dispute over tariffs.
  - The car backed down the hill.
climb ~ down        offer - 2 : ^#n-thing ^#n-nature ^#n-territory
  + Paris climbs down in the row over the submarines.
  - The boy climbed down the ladder.
grant               offer + 2 : @somebody
  + Brussels granted Kyiv candidate status.
  - The law grants a day of leave.
open                offer + 2 : =border* =corridor* =port* =market* @somebody
  + Ankara opened its ports to the grain ships.
  - The door opened slowly.
reopen              offer + 2 : =border* =corridor* =port* =market* =crossing* =pipeline
  + Warsaw reopened the border crossing.
  - The wounds reopen.
unblock             offer - 2 : =border* =corridor* =port* =fund* =package =loan
  + Budapest unblocked the loan.
  - The plumber unblocked the sink.
unfreeze            offer + 2 : obj @somebody
  + Washington wants to unfreeze the assets of the bank.
  - The sunshine unfreezes the soil.
offer               offer + 2 : @somebody
  + Ankara offered a venue for the signing.
  - The tree offers shade.
concede             offer + 2 : =autonomy =right* =status =territor* =region*
  + Kyiv conceded autonomy to the region.
  - The keeper conceded two goals.
compromise          offer + 2 : on with @somebody
  + Athens compromised on the name of its neighbour.
  - The leak compromised the whole network.
bend                offer + 2 : on to @somebody
  + Brussels bends on the deadline.
  - The road bends here.
budge               offer + 1 : @somebody
  + Moscow budged on the inspections.
  - Not one stone budged.
give ~ ground       offer + 2 : @somebody
  + Tehran gave ground on the inspections.
  - The candle gave light on rough ground.
make ~ concession*  offer + 2
  + Kyiv made concessions on the language law.
  - The bakery makes rolls.
make ~ offer        offer + 2
  + Moscow made an offer to the islands.
  - The carpenter made a chair.
make ~ compromise*  offer + 2
  + Belgrade made compromises over the border.
  - The cook made soup.
meet ~ halfway      offer + 2
  + Kyiv met the creditors halfway.
  - They met at the station.
extend ~ hand       offer + 2
  + Seoul extended a hand to Pyongyang.
  - The beach extends to the north.
extend ~ olive branch offer + 2
  + Seoul extended an olive branch to Pyongyang.
  - The tree extends its roots.
renounce            offer - 2 : @somebody
  + Kyiv renounced the use of force.
  - His letters renounce every ornament.
forgo               offer - 2 : @somebody
  + Kyiv would forgo membership of the alliance.
  - The article forgoes a summary.
relinquish          offer - 2 : @somebody
  + Kyiv relinquished its claim to the island.
  - The storm relinquished its grip.
forswear            offer - 2 : @somebody
  + Tehran forswears the bomb.
  - His letters forswear all humour.
sacrifice           offer - 2 : =territory =region =claim =land =membership =sovereignty
  + Kyiv sacrificed its claim to the fleet.
  - The priest sacrificed a goat.
waive               offer - 2 : =sanction* =tariff* =claim* =debt* =right* =condition* =fee* #n-sanctions
  + Washington waived the tariffs on steel.
  - The crowd waved and no teacher waives exams.
forgive             offer - 2 : =debt* =loan*
  + Paris forgives the debts of Khartoum.
  - She forgave her brother.
write ~ off         offer - 2 : =debt* =loan*
  + Moscow wrote off the debts of Havana.
  - The poet wrote a letter.
give ~ up           offer - 2 : ^=smoking ^=hope @somebody
  + Kyiv gave up its nuclear arms.
  - He gave up smoking.
volunteer           offer + 2 : @somebody
  + Vienna volunteered to host the inspectors.
  - A volunteer cooked soup.
stand ~ ready       offer + 2 : @somebody
  + Vienna stands ready as a venue.
  - The buses stood ready.
release             offer + 2 : =prisoner* =hostage* =detainee* =fund* =captive* =sailor* #n-prisoner
  + Moscow released the sailors.
  - The band released an album.
free                offer + 2 : =prisoner* =hostage* =detainee* =captive* #n-prisoner
  + Minsk freed fourteen prisoners.
  - The firemen freed a cat.
pardon              offer + 2 : =prisoner* =activist* =dissident* =rebel* #n-prisoner
  + Minsk pardoned thirty activists.
  - Pardon the noise.
lift                offer - 2 : =sanction* =tariff* =embargo =ban =blockade =siege =restriction* =curfew #n-sanctions
  + Washington lifted the sanctions on the airline.
  - The crane lifted a beam.
ease                offer - 2 : =sanction* =tariff* =embargo =restriction* =blockade #n-sanctions
  + Brussels eased the sanctions on Damascus.
  - The pain eased.
relax               offer - 2 : =sanction* =tariff* =embargo =restriction* =rules =condition* #n-sanctions
  + London relaxed its restrictions on the missiles.
  - The swimmers relaxed on the beach.
loosen              offer - 2 : =sanction* =tariff* =embargo =restriction* #n-sanctions
  + Seoul loosened its embargo.
  - He loosened his tie.
pause               offer - 2 : =strikes =attacks =offensive =tariff* =sanction* =drill* #n-sanctions
  + Washington paused the tariffs for ninety days.
  - The pianist paused for breath.
cease               offer - 2 : =strikes =attacks =fire =offensive =hostilities =shelling @somebody
  + Moscow ceased its attacks on the ports.
  - The noise ceased.
end                 offer - 2 : =strikes =attacks =offensive =blockade =hostilities =siege =drill* @somebody
  + Moscow ended the siege of the plant.
  - The film ended at ten.
lay ~ down arms     offer + 2
  + The rebels laid down their arms.
  - The mason laid down a slab.
stand ~ down        offer + 2 : =troop* =forces =army =rebel* =militia* #n-troops
  + The militia stood down its forces.
  - The witness stood down.
bring ~ concession* offer + 2
  + Belgrade brought concessions to the table.
  - She brought a cake.
come ~ to table     call_talks + 2
  + Moscow came to the negotiating table.
  - The waiter came to our corner.
`

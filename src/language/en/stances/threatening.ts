// English: harm announced or done. Row language and examples: ../../lexicon-row.ts.

export const threatening = `
announce            threaten + 3 : =sanction* =tariff* =strike* =retaliat* =embargo =penalt* #n-sanctions
  + Washington announced sanctions against two banks.
  - The conductor announced the next station.
suspend             threaten + 3 : =aid =assistance =cooperation =activit* =relation* =delivery =deliveries
  + Brussels suspended its aid to Tbilisi.
  - A lamp is suspended from the ceiling.
cut                 threaten + 3 : =aid =ties =relation* =funding =supplies
  + Kyiv cut all ties with Tehran.
  - She cut the bread.
cut ~ off           threaten + 3 : =aid =gas =oil =funding =power =electricity =supplies =credit @somebody
  + Moscow cut off the gas to Warsaw.
  - The surgeon cut off a finger.
turn ~ off tap      threaten + 3
  + Moscow turned off the gas tap.
  - He turned off the light.
shut ~ off          threaten + 3 : =gas =oil =power =electricity =supply =supplies @somebody
  + Moscow shuts off the gas to Helsinki.
  - The nurse shut off the alarm.
sever               threaten + 3 : =tie* =relation* =contact* =link*
  + Kyiv severed relations with Damascus.
  - The saw severed a cable.
freeze              threaten + 3 : =asset* =account*
  + Brussels freezes the assets of the oligarch.
  - Lakes freeze in winter.
seize               threaten + 3 : =asset* =account* =tanker* =propert* @somebody
  + Washington seized the tanker off the coast.
  - Panic seized the crowd.
confiscate          threaten + 3 : =asset* =propert* =reserve*
  + Kyiv confiscated the assets of the bank.
  - The teacher confiscated a phone.
expel               threaten + 3 : =diplomat* =ambassador* =envoy*
  + Vienna expelled two Russian diplomats.
  - The school expelled a pupil.
recall              threaten + 2 : =ambassador* =envoy*
  + Warsaw recalled its ambassador from Budapest.
  - She recalled a song.
target              threaten + 3 : =sanction* =tariff* #n-sanctions
  + Washington targeted the refinery with sanctions.
  - The advert targets teenagers.
threaten            threaten + 3 : to with obj that @somebody
  + Moscow threatened to leave the grain deal.
  - The flood threatens the lower town.
warn                threaten + 2 : that of @somebody
  + Moscow warned that it would strike the depots.
  - The sign warned of ice on the road.
menace              threaten + 3 : obj @somebody
  + Moscow menaces Riga with its missiles.
  - A drought menaced the crops.
blackmail           threaten + 3 : obj
  + Moscow blackmailed Chisinau with its gas.
  - Blackmail is a crime.
intimidate          threaten + 2 : obj @somebody
  + Beijing wants to intimidate Taipei with its fleet.
  - The noise intimidated her.
brandish            threaten + 3 : =tariff* =sanction* =threat* =veto =missile* =nuclear =weapon* #n-sanctions
  + Washington brandished the threat of tariffs.
  - A man brandished a knife.
rattle ~ sabre*     threaten + 3
  + Moscow rattles its sabre at the border.
  - The windows rattled.
impose              threaten + 3 : =sanction* =tariff* =embargo =ban =restriction* =freeze =penalt* =dut* #n-sanctions
  + Washington imposed tariffs on Indian steel.
  - The tower imposes by its height.
extend              threaten + 3 : =sanction* =embargo #n-sanctions
  + Brussels extended the sanctions by six months.
  - The beach extends to the north.
tighten             threaten + 3 : =sanction* =embargo #n-sanctions
  + London tightened the embargo on oil.
  - He tightened the screw.
toughen             threaten + 3 : =sanction* =embargo =tariff* =restriction* #n-sanctions
  + Tokyo toughened its sanctions.
  - Training toughened the recruits.
expand              threaten + 3 : =sanction* =embargo =tariff* #n-sanctions
  + Canberra expanded its sanctions.
  - Metal expands in the heat.
widen               threaten + 3 : =sanction* =embargo =tariff* #n-sanctions
  + Ottawa widened its sanctions against Minsk.
  - The river widens here.
step ~ up           threaten + 3 : =sanction* =strikes =attacks =pressure #n-sanctions @somebody
  + Moscow stepped up its strikes on the grid.
  - She stepped up to the stage.
ramp ~ up           threaten + 3 : =sanction* =strikes =attacks =pressure #n-sanctions @somebody
  + Washington ramped up the pressure on Moscow.
  - The plant ramped up its output.
slap                threaten + 3 : =sanction* =tariff* #n-sanctions
  + Washington slapped tariffs on Swiss watches.
  - Waves slapped the pier.
retaliate           threaten + 3 : @somebody
  + Beijing retaliated with duties on pork.
  - The weather retaliates.
hit ~ back          threaten + 3 : @somebody
  + Ottawa hit back with duties on American cars.
  - The ball hit the bar.
strike ~ back       threaten + 3 : @somebody
  + Tehran will strike back at once.
  - The clock struck twelve.
sanction            threaten + 3 : obj @somebody
  + Washington sanctioned the owner of the refinery.
  - Age sanctions many customs.
blacklist           threaten + 3
  + Washington blacklisted the port.
  - His name was not on any blacklist.
punish              threaten + 3 : =sanction* =tariff* =econom* =countr* =state* =bank* #n-sanctions @somebody
  + Washington punished the bank with a fine.
  - The father punished his son.
penalise            threaten + 3 : =compan* =bank* =countr* =state* =import* =buyer* @somebody
  + Brussels penalised the buyers of the oil.
  - The referee penalised the striker.
penalize            threaten + 3 : =compan* =bank* =countr* =state* =import* =buyer* @somebody
  + Washington penalized the importers of the oil.
  - The rule penalizes late entries.
respond             threaten + 3 : =will =would =forceful* =decisive* =strong*
  + The government of Iran will respond to a new strike with force.
  - The patient responded well.
vow                 threaten + 3 : =continue =respon* =retaliat* =fight =struggle =revenge =strike
  + Hamas vowed to continue the struggle.
  - The couple exchanged vows.
swear               threaten + 3 : =revenge =vengeance =retaliat*
  + Tehran swears revenge for the strike.
  - The drivers swear at each other.
boycott             threaten + 3 : =goods =products =imports =oil =gas
  + Kyiv boycotts the goods of the company.
  - The boycott lasted a year.
blockade            threaten + 3 : =port* =coast =strait* =border*
  + Moscow blockaded the ports on the coast.
  - The blockade lasted a year.
escalate            threaten + 2 : =will =would =threat* @somebody
  + Moscow would escalate the war.
  - Prices escalated.
mass                threaten + 2 : =troop* =forces =soldier* =tank* #n-troops
  + Moscow massed troops at the border.
  - Clouds massed in the west.
raise ~ tariff*     threaten + 3
  + Washington raised its tariffs on steel.
  - The farmer raised pigs.
raise ~ spectre     threaten + 2 : @somebody
  + Moscow raised the spectre of a nuclear war.
  - The crane raised a beam.
draw ~ red line*    redline - 4
  + Kyiv drew a red line over its army.
  - The pupil drew a red house.
cross ~ red line*   redline - 4
  + Moscow told the allies that missiles would cross a red line.
  - They crossed the street.
`

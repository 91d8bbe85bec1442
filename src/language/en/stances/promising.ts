// English: help and commitments. Row language and examples: ../../lexicon-row.ts.

export const promising = `
promise             promise + 3 : @somebody
  + Berlin promised another battery.
  - The weather promises rain.
pledge              promise + 3 : @somebody
  + Oslo pledged a billion for reconstruction.
  - The pledge was signed by a scout.
guarantee           promise + 3 : @somebody
  + Paris guarantees the safety of the convoy.
  - The treaty guarantees free passage.
assure              promise + 3 : @somebody
  + Washington assured Kyiv of its support.
  - The evidence assured a conviction.
reassure            promise + 2 : @somebody obj
  + Washington reassured its allies in the east.
  - The calm voice reassured the child.
commit              promise + 3 : to ^#n-attack ^#n-law ^#n-casualty
  + London committed itself to the defence of Estonia.
  - The gang committed a crime.
recommit            promise + 3 : to
  + Washington recommitted to the defence of the isles.
  - The courts recommit some patients.
reaffirm            promise + 2 : =support =commitment =solidarity
  + Ottawa reaffirmed its support for Kyiv.
  - The study reaffirmed an old finding.
reiterate           promise + 2 : =support =commitment =solidarity
  + Tokyo reiterated its support for Kyiv.
  - The minister reiterated an old joke.
renew               promise + 2 : =support =commitment =pledge =guarantee* =aid
  + Berlin renewed its pledge to Vilnius.
  - She renewed her passport.
vow                 promise + 3 : @somebody
  + London vowed to stand with Kyiv.
  - The couple exchanged vows.
swear               promise + 3 : to that ^=oath ^=witness
  + Kyiv swears to protect the churches.
  - The drivers swear at each other.
undertake           promise + 3 : to
  + Under the agreement, Minsk undertakes to keep the airspace closed to military aircraft.
  - The climbers undertook a long march.
vouch               promise + 3 : for @somebody
  + Ankara vouched for the safety of the ships.
  - The letters vouch for his honesty.
underwrite          promise + 3 : =security =peace =loan* =truce =ceasefire =deal =agreement #n-agreement
  + Washington underwrites the truce.
  - Lloyds underwrites ships.
stand ~ guarantor   promise + 3
  + Ankara stands guarantor for the corridor.
  - A guard stood at the gate.
give ~ assurance*   promise + 3
  + Washington gave assurances to Warsaw.
  - The tree gives shade.
give ~ guarantee*   promise + 3
  + London gave guarantees to Helsinki.
  - The lamp gives light.
give ~ word         promise + 3 : @somebody
  + Paris gave its word to Kyiv.
  - She gave him a pen.
give ~ backing      promise + 2
  + Berlin gave its backing to Kyiv.
  - The cow gives milk.
provide             promise + 2 : =aid =assistance =weapon* =support =help =missile* =fund* =billion =million #n-weapons
  + Oslo provides weapons for two brigades.
  - The oak provides shade.
supply              promise + 2 : =aid =weapon* =arms =missile* =gas =tank* =ammunition =shell* #n-weapons
  + Prague supplies shells to Kyiv.
  - The river supplies the town with water.
send                promise + 2 : =aid =weapon* =troops =missile* =tank* =arms =soldier* #n-weapons #n-troops
  + Lisbon sends tanks to Kyiv.
  - She sent a letter.
deliver             promise + 2 : =aid =weapon* =missile* =tank* =arms =jets #n-weapons
  + The Hague delivers jets to Kyiv.
  - The postman delivers letters.
donate              promise + 2 : =aid =weapon* =missile* =tank* =arms =jets =generator* =vehicle* #n-weapons
  + Copenhagen donated all its howitzers and weapons to Kyiv.
  - The widow donated her piano.
contribute          promise + 2 : =troops =soldier* =forces =billion =million =weapon* #n-weapons #n-troops
  + Sofia contributed a million shells.
  - Fog contributed to the crash.
allocate            promise + 2 : =aid =billion =million =fund*
  + Tokyo allocated two billion for reconstruction.
  - The usher allocated seats.
earmark             promise + 2 : =aid =billion =million =fund*
  + Berlin earmarked nine billion for Kyiv.
  - The site is earmarked for flats.
finance             promise + 2 : =weapon* =purchase* =reconstruction =army =budget =drone* #n-weapons
  + Copenhagen finances the purchase of drones.
  - Her parents financed the car.
fund                promise + 2 : =weapon* =purchase* =reconstruction =army =drone* #n-weapons
  + Oslo funds the purchase of interceptors.
  - A trust funds the museum.
bankroll            promise + 2
  + Brussels bankrolls the budget of Kyiv.
  - He kept his bankroll in a sock.
lend                promise + 2 : =billion =million =weapon* #n-weapons
  + Brussels lends ninety billion to Kyiv.
  - The lamp lends warmth to the room.
equip               promise + 2 : =brigade* =army =forces =troops =weapon* #n-weapons #n-troops @somebody
  + Paris equips a brigade of the army.
  - The kitchen is equipped with an oven.
arm                 promise + 2 : =army =forces =troops =rebel* =fighter* =ukrain* #n-troops
  + Washington arms the rebels in the north.
  - Her left arm hurt.
train               promise + 2 : =soldier* =troops =brigade* =pilot* =recruit* =forces #n-troops
  + London trains recruits from Ukraine.
  - The sprinter trains daily.
protect             promise + 2 : =ally =allies =airspace =corridor =convoy* =ship* =territory @somebody
  + Ankara protects the ships in the corridor.
  - The helmet protects the head.
defend              promise + 2 : =ally =allies =inch =airspace =territory =estonia =poland @somebody
  + The alliance defends every inch of its territory.
  - The lawyer defends thieves.
help                promise + 2 : =ukraine =kyiv =rebuild* =defend* @somebody
  + Seoul helps Kyiv with demining.
  - Salt helps against ice.
assist              promise + 2 : =ukraine =kyiv =rebuild* =demining =reconstruction @somebody
  + Tokyo assists Kyiv with demining.
  - A nurse assisted the surgeon.
come ~ to aid       promise + 3
  + Warsaw came to the aid of Vilnius.
  - A bus came at ten.
stand ~ with        promise + 2 : @somebody
  + Ottawa stands with Kyiv.
  - The statue stands with one arm raised.
stand ~ by          accept + 2 : #n-agreement =truce =ceasefire =cease-fire =armistice =deal =accord =treaty =agreement =terms ^=side @somebody
  + Both sides say they stand by the truce.
  - The two leaders stood side by side and made the agreement public.
stand ~ by          promise + 2 : @somebody ^=side ^=refusal ^=rejection ^=opposition ^=veto ^=ban ^=objection*
  + Tallinn stands by its neighbour.
  - The tree stands by the lake.
stand ~ behind      promise + 2 : @somebody
  + Prague stands behind Kyiv.
  - The ladder stands behind the house.
announce            promise + 2 : =aid =package =deliver* =support =weapon* =missile* =tank* =fund* =billion =million =loan =troop* =will =would that #n-weapons #n-troops
  + Berlin announced a new package of air defence.
  - The conductor announced the next station.
continue            promise + 2 : =support =aid =supply =provide =help
  + Vilnius continues its support for Kyiv.
  - The rain continued.
step ~ up           promise + 2 : =support =aid =assistance =deliver* =help
  + Oslo stepped up its aid.
  - She stepped up to the stage.
back                promise + 2 : =ukraine =kyiv =opposition =protester*
  + London backs Kyiv in the dispute.
  - The lorry backed into a wall.
approve             promise + 2 : =aid =package =fund* =loan =assistance =tranche
  + The fund approved a loan for Kyiv.
  - The neighbours nodded and approved.
buy                 promise + 2 : =bond* =gas =weapon* =missile* #n-weapons
  + Berlin buys missiles for Kyiv.
  - She bought bread.
keep ~ promise      accept + 2
  + London kept its promise to Kyiv.
  - He kept bees.
`

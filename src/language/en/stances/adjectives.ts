// English adjectives and adverbs that carry a stance: "Kyiv is ready to …", "the plan is unacceptable". Row language and
// examples: ../../lexicon-row.ts.

export const adjectives = `
ready               offer + 2 : to for @somebody
  + Kyiv is ready to give up the port.
  - The soup is ready.
willing             offer + 2
  + Moscow is willing to pull back its troops.
  - Willing hands carried the piano.
prepared            offer + 2 : to @somebody
  + Ankara is prepared to send observers.
  - The room is prepared.
inclined            offer + 1 : to @somebody
  + Delhi is more inclined to join the conference than it was a year ago.
  - Two inclined beams hold the roof.
amenable            open + 1 : to
  + Kyiv is amenable to a swap.
  - An amenable child is easy to feed.
determined          promise + 3 : to @somebody
  + Kyiv is determined to defend the city.
  - A determined climber reached the top.
committed           accept + 2 : =agreement* =accord* =deal =treaty =truce =ceasefire @somebody
  + Paris and London remain committed to the accord.
  - A committed teacher stayed late.
committed           promise + 3 : to @somebody
  + London is fully committed to the alliance.
  - A committed teacher stayed late.
open                open + 1 : to @somebody
  + Kyiv is open to a swap of prisoners.
  - The shop is open.
receptive           open + 1 : to
  + Beijing is receptive to the idea.
  - The pupils were receptive.
flexible            open + 1 : on about over
  + Moscow is flexible on the venue.
  - The cable is flexible.
possible            open + 1
  + “A truce is possible,” Lavrov said.
  - Every possible seat was taken.
conceivable         open + 1
  + “A neutral mission is conceivable,” Lavrov said.
  - They tried every conceivable key.
thinkable           open + 1
  + “A swap is thinkable,” Lavrov said.
  - She tried every thinkable answer.
feasible            open + 1
  + “A truce by Easter is feasible,” Lavrov said.
  - They took the only feasible road.
opposed             reject - 3 : to @somebody
  + Germany is strongly opposed to a no-fly zone.
  - Two opposed magnets lay on the desk.
unwilling           reject - 3
  + Moscow is unwilling to leave the region.
  - An unwilling mule blocked the path.
reluctant           reject - 2
  + Berlin is reluctant to send missiles.
  - A reluctant smile crossed her face.
averse              reject - 2 : to
  + Berlin is averse to joint debt.
  - Some cats are averse.
loath               reject - 2 : to
  + Rome is loath to send troops.
  - She was loath.
unprepared          reject - 2 : to
  + Moscow is unprepared to cede the region.
  - The pupils came unprepared.
adamant             demand + 3 : that on about
  + Kyiv is adamant on its borders.
  - His adamant silence annoyed her.
unacceptable        reject - 3 : @speaker
  + “The price cap is unacceptable,” Lavrov said.
  - The waiter noticed unacceptable noise.
intolerable         reject - 3 : @speaker
  + “Such an embargo is intolerable,” Lavrov said.
  - The intolerable heat lasted a week.
impossible          reject - 3
  + “A truce is impossible now,” Lavrov said.
  - The magician did impossible things.
unthinkable         redline - 4 : @speaker
  + “A cession of land is unthinkable,” Zelensky said.
  - The unthinkable accident shook the town.
inconceivable       reject - 3 : @speaker
  + “A cession of land is inconceivable,” Zelensky said.
  - The universe has an inconceivable size.
inadmissible        reject - 3
  + “The presence of foreign troops is inadmissible,” Lavrov said.
  - The judge ignored the inadmissible letter.
unworkable          reject - 2
  + “The price cap is unworkable,” Lavrov said.
  - The firm closed its unworkable mine.
unrealistic         reject - 2
  + “The timetable is unrealistic,” Lavrov said.
  - The film shows unrealistic battles.
untenable           reject - 2
  + “The proposal is untenable,” Zelensky said.
  - The professor defended an untenable theory of dreams.
premature           hedge 0 0
  + “A summit would be premature,” Peskov said.
  - The nurse fed the premature twins.
unlikely            reject - 1
  + “A summit is unlikely,” Peskov said.
  - They made an unlikely couple.
inappropriate       reject - 2
  + “A summit would be inappropriate,” Peskov said.
  - The comedian told an inappropriate joke about the king.
pointless           reject - 2
  + “Further talks are pointless,” Lavrov said.
  - The pointless pencil lay on the desk.
illegal             reject - 3 : =sanction* =tariff* =annexation =embargo =decision =measure* =referendum*
  + “The sanctions are illegal,” Lavrov said.
  - The fishermen used illegal nets.
null                reject - 3
  + “The referendum is null and void,” Zelensky said.
  - The counter showed a null value.
sceptical           reject - 1
  + Berlin is sceptical about the plan.
  - She raised a sceptical eyebrow.
skeptical           reject - 1
  + Paris is skeptical of the timetable.
  - His skeptical aunt frowned.
wary                reject - 1 : of about
  + Berlin is wary of a fast accession.
  - The wary fox fled.
critical            reject - 2 : of @somebody
  + Rome is critical of the price cap.
  - The patient is in a critical state.
hesitant            hedge 0 0
  + Berlin is hesitant about the missiles.
  - Her hesitant steps echoed.
undecided           hedge 0 0
  + Bern is undecided on the transit of arms.
  - The undecided voters stayed home.
noncommittal        hedge 0 0
  + Delhi was noncommittal about the price cap.
  - He gave a noncommittal shrug.
acceptable          accept + 2 : @speaker
  + “The terms are acceptable,” Zelensky said.
  - An acceptable wine was served.
agreeable           accept + 2 : to
  + Kyiv is agreeable to the swap.
  - We spent an agreeable evening.
supportive          propose + 2 : of
  + Ottawa is supportive of the plan.
  - Her supportive aunt paid the rent.
non-negotiable      redline + 4 : @speaker
  + “Our sovereignty is non-negotiable,” Zelensky said.
  - The hotel has a non-negotiable rate.
nonnegotiable       redline + 4 : @speaker
  + “Our independence is nonnegotiable,” Zelensky said.
  - The flat has a nonnegotiable rent.
negotiable          redline + 4 : not @speaker
  + “Our borders are not negotiable,” Zelensky said.
  - The rent is negotiable.
sacrosanct          redline + 4
  + “Our borders are sacrosanct,” Zelensky said.
  - They kept a sacrosanct rule.
necessary           demand + 3
  + “A tribunal is necessary,” Zelensky said.
  - The cook bought all necessary spices.
essential           demand + 4
  + “Binding guarantees are essential,” Zelensky said.
  - The soap contains essential oils.
indispensable       demand + 4
  + “American guarantees are indispensable,” Zelensky said.
  - The gardener lost his indispensable spade in the mud.
imperative          demand + 4
  + “A full truce is imperative,” Guterres said.
  - The verb stands in the imperative mood.
urgent              demand + 3
  + “An exchange of prisoners is urgent,” Guterres said.
  - The courier brought an urgent letter.
crucial             demand + 3
  + “Longer-range missiles are crucial,” Zelensky said.
  - He missed a crucial penalty.
vital               demand + 3
  + “Air defence is vital,” Zelensky said.
  - The bullet hit no vital organ.
overdue             demand + 3
  + “A tougher embargo is overdue,” Zelensky said.
  - The overdue books were returned.
mandatory           demand + 3
  + “A written guarantee is mandatory,” Lavrov said.
  - The pilots passed a mandatory test.
keen                propose + 2 : on to @somebody
  + Ankara is keen to host the summit.
  - The dog has a keen nose.
eager               propose + 2 : to
  + Riyadh is eager to host the talks.
  - Eager pupils raised their hands.
anxious             propose + 2 : ^about
  + Ankara is anxious to revive the grain deal.
  - The anxious mother waited.
interested          propose + 2 : in @somebody
  + Beijing is interested in a settlement.
  - The interested reader finds more in the notes.
happy               offer + 1 : to @somebody
  + Vienna is happy to host the inspectors.
  - The happy couple danced.
glad                offer + 1 : ^that
  + Oslo would be glad to host the envoys.
  - The glad news spread.
`

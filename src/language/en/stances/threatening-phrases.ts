// English: threatening and calling for talks in phrases and rarer verbs. Row language and examples: ../../lexicon-row.ts.

export const threateningPhrases = `
reserve ~ right     threaten + 2
  + Jerusalem reserved the right to strike.
  - He reserved a room for the night.
answer ~ in kind    threaten + 3
  + Beijing said that it would answer the duties in kind.
  - She answered the phone.
respond ~ in kind   threaten + 3
  + Ottawa responded to the tariffs in kind.
  - The patient responded well.
hit                 threaten + 3 : =sanction* =tariff* =dut* #n-sanctions @somebody
  + Washington hit the watches with new tariffs.
  - The ball hit the bar.
put ~ on blacklist  threaten + 3
  + Brussels put forty tankers on a blacklist.
  - He put the cup on the shelf.
levy                threaten + 3 : =tariff* =dut* =fine* =tax =sanction* #n-sanctions
  + Ottawa levied duties on steel.
  - The levy broke in the flood.
close               threaten + 3 : =border* =airspace =crossing* =strait =port* =embassy =consulate
  + Warsaw closed its border to the lorries.
  - The shop closed at noon.
shut                threaten + 3 : =border* =airspace =crossing* =strait =port* =embassy =consulate
  + Delhi shut the crossing in the north.
  - He shut the box.
renew               threaten + 3 : =threat*
  + Washington renewed its threat of tariffs against Hungary.
  - She renewed her passport.
repeat              threaten + 3 : =threat*
  + Budapest repeated its threat to veto the loan.
  - He had to repeat the exam.
reiterate           threaten + 3 : =threat*
  + Moscow reiterated its threat to close the port.
  - The minister reiterated an old joke.
go ~ on strike      threaten + 3
  + The pilots will go on strike on Friday.
  - The bus goes on Sundays.
walk ~ off job      threaten + 3
  + The dockers will walk off the job at midnight.
  - She walked home.
down ~ tools        threaten + 3
  + The welders will down tools on Monday.
  - The lift went down.
stop ~ work         threaten + 3
  + The drivers will stop work at noon.
  - The bus stopped at the corner.
put ~ on notice     threaten + 2
  + Washington put Havana on notice.
  - He put the cup on the shelf.
up ~ ante           threaten + 2
  + Moscow upped the ante at the border.
  - The lift went up.
turn ~ up heat      threaten + 2
  + Brussels turned up the heat on Belgrade.
  - She turned up late.
tighten ~ screw*    threaten + 2 : @somebody
  + Washington tightened the screws on Tehran.
  - He tightened his belt.
make ~ pay          threaten + 3 : =price
  + Kyiv will make Moscow pay a price for the strikes.
  - She made tea.
hike                threaten + 3 : =tariff* =dut* #n-sanctions
  + Washington hiked its tariffs on copper.
  - The couple hiked in the hills.
double              threaten + 3 : =tariff* =dut* =sanction* #n-sanctions
  + Washington doubled its tariffs on steel.
  - Sales doubled.
face ~ consequence* threaten + 2
  + “The rebels will face consequences,” Kallas said.
  - The house faces the sea.
pay ~ price         threaten + 2
  + “Moscow will pay a heavy price,” Biden said.
  - The tourist paid the bill.
pick ~ up thread    call_talks + 2
  + Nicosia wants to pick up the thread of the talks.
  - She picked up a pen.
call ~ conference   call_talks + 2 : ^#n-media ^=press ^=news
  + Rome called a conference of the donors.
  - The guard called a doctor.
extend ~ invitation call_talks + 2
  + Seoul extended an invitation to Pyongyang.
  - The beach extends to the north.
issue ~ invitation  call_talks + 2
  + Ankara issued an invitation to both presidents.
  - The bank issued new coins.
make ~ overture*    call_talks + 2
  + Pyongyang made overtures to Tokyo.
  - The factory makes tractors.
sit ~ down table    call_talks + 2
  + The generals will sit down at the table.
  - She sat down on the bench.
`

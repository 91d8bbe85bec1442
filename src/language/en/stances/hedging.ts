// English: neither yes nor no. Row language and examples: ../../lexicon-row.ts.

export const hedging = `
study                  hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + Beijing is studying the American proposal.
  - The boy studied in Basel.
examine                hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + Delhi examines the offer of the Commission.
  - The doctor examined his knee.
assess                 hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + Tehran is assessing the proposal of the mediators.
  - The insurer assessed the damage.
evaluate               hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + Brasilia evaluates the plan for the fund.
  - The teacher evaluated the tests.
review                 hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + The Israeli government is reviewing the draft of the mediators.
  - The critic reviewed a film.
scrutinise             hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + London scrutinises the text of the treaty.
  - He scrutinised the horizon.
analyse                hedge 0 0 : =proposal* =plan* =offer* =draft =text =terms =document =request =response =whether #n-proposal #n-offer
  + Tokyo is analysing the terms of the deal.
  - The chemist analysed the water.
leave ~ open           hedge 0 0 : ^=window* ^=door* ^=possibilit* ^=option* ^=file*
  + Netanyahu has left open whether he would sign.
  - They left the window open.
react ~ cautiously     hedge 0 0
  + Bern reacted cautiously to the proposal.
  - The metal reacts with acid.
react ~ coolly         hedge 0 0
  + Bern reacted coolly to the proposal.
  - The metal reacts with acid.
respond ~ cautiously   hedge 0 0
  + Ankara responded cautiously to the offer.
  - The patient responded well.
accept ~ neither nor   hedge 0 0
  + Hanoi neither accepted nor rejected the tariff plan.
  - The machine accepts coins.
say ~ neither yes nor no hedge 0 0
  + Madrid said neither yes nor no.
  - The clock says noon.
want ~ more time       hedge 0 0
  + Moscow wants more time to study the plan.
  - The pilot wants more fuel.
request ~ time         hedge 0 0 : =more =extra =additional
  + Kyiv requested more time to consider the draft.
  - The form requests the time of arrival.
seek ~ more time       hedge 0 0 : @somebody
  + Belgrade is seeking more time to weigh the offer.
  - The band sought a new drummer.
make ~ up mind         hedge 0 0 : not n't
  + Budapest has not made up its mind on the loan.
  - The actress made up her eyes.
require ~ clarification hedge 0 0 : @speaker
  + "Several points require clarification," Peskov said.
  - Plants require light.
raise ~ question*      hedge 0 0 : @speaker ^=students
  + "The draft raises many questions," Szijjarto said.
  - She raised two sons.
`

// English: rarer adjectives of taking sides, and those that judge what is proposed. Row language and examples: ../../lexicon-row.ts.

export const moreAdjectives = `
entitled            demand + 3 : to @somebody
  + The islands feel entitled to a fifth of the catch.
  - The book is entitled Spring.
insistent           demand + 3 : that on
  + Warsaw is insistent on a seat at the table.
  - She could hear the insistent noise of the pump.
content             accept + 1 : with to @somebody
  + Bern is content with a smaller mission.
  - The content of the box was wet.
satisfied           accept + 1 : with
  + Ankara is satisfied with the assurances.
  - A satisfied cat slept.
comfortable         accept + 2 : with ^not
  + Rome is comfortable with the timetable.
  - The chair is comfortable.
fine                accept + 2 : with
  + Budapest is fine with the wording.
  - The weather is fine.
favourable          accept + 1 : to
  + Rome is favourable to the plan.
  - A favourable wind blew.
sympathetic         accept + 1 : to
  + Dublin is sympathetic to the request.
  - A sympathetic nurse helped.
unyielding          reject - 3 : on in
  + Tehran is unyielding on enrichment.
  - The unyielding door creaked.
intransigent        reject - 3 : on in
  + Moscow is intransigent on the borders.
  - An intransigent mule blocked the path.
inflexible          reject - 2 : on about
  + Brussels is inflexible on the deadline.
  - There was an inflexible pipe in the wall.
unmoved             reject - 2 : by
  + Madrid is unmoved by the letter.
  - The unmoved stone lay there.
unimpressed         reject - 2 : by with
  + Kyiv is unimpressed by the offer.
  - The unimpressed cat was on the roof.
unhappy             reject - 2 : with about
  + Athens is unhappy with the wording.
  - The unhappy child cried.
dissatisfied        reject - 2 : with
  + The union is dissatisfied with the offer.
  - A dissatisfied guest left.
uncomfortable       reject - 1 : with about
  + Vienna is uncomfortable with the sale.
  - The uncomfortable chair creaked.
uneasy              hedge 0 0 : about over with
  + Tokyo is uneasy about the pact.
  - There was an uneasy silence in the room.
unconvinced         reject - 1 : by of that
  + Riga is unconvinced by the plan.
  - The unconvinced juror was at home.
doubtful            reject - 1 : about of
  + Rome is doubtful about the mission.
  - A doubtful coin lay there.
hostile             reject - 2 : to
  + Budapest is hostile to the loan.
  - A hostile crowd waited.
dismissive          reject - 2 : of
  + Moscow is dismissive of the plan.
  - A dismissive gesture ended it.
scathing            reject - 2 : of about
  + Minsk is scathing about the deal.
  - A scathing review appeared.
lukewarm            hedge 0 0 : about on to
  + Delhi is lukewarm about the plan.
  - The soup is lukewarm.
ambivalent          hedge 0 0 : about on
  + Ankara is ambivalent about the embargo.
  - An ambivalent smile crossed her face.
cautious            hedge 0 0 : about on over
  + Berlin is cautious about the idea of a peace force.
  - A cautious driver arrived.
unsure              hedge 0 0 : about of whether
  + Rome is unsure about the mission.
  - There was an unsure step on the stairs.
unreasonable        reject - 2
  + “The demand is unreasonable,” Lavrov said.
  - There was an unreasonable fear in her.
unjustified         reject - 3
  + “The duties are unjustified,” Lavrov said.
  - He felt unjustified guilt.
unlawful            reject - 3
  + “The sanctions are unlawful,” Lavrov said.
  - The poacher used unlawful traps.
unfair              reject - 2
  + “The terms are unfair,” Zelensky said.
  - The unfair game was at an end.
invalid             reject - 3
  + “The referendum is invalid,” Zelensky said.
  - He showed an invalid ticket.
insufficient        reject - 2
  + “The offer is insufficient,” Zelensky said.
  - Insufficient light spoiled the picture.
inadequate          reject - 2
  + “The guarantees are inadequate,” Zelensky said.
  - The inadequate roof was wet.
absurd              reject - 3
  + “The demand is absurd,” Lavrov said.
  - The absurd hat was on the floor.
counterproductive   reject - 2
  + “A ban would be counterproductive,” Lavrov said.
  - She broke a counterproductive habit.
unsustainable       reject - 2
  + “The tariffs are unsustainable,” Lavrov said.
  - They lived an unsustainable life.
unnecessary         reject - 2
  + “A new format is unnecessary,” Lavrov said.
  - He carried an unnecessary coat.
meaningless         reject - 2
  + “Such a truce is meaningless,” Lavrov said.
  - She hummed a meaningless tune.
inviolable          redline + 4
  + “Our borders are inviolable,” Zelensky said.
  - The monks were bound to an inviolable silence of the house.
paramount           demand + 3
  + “The safety of the plant is paramount,” Grossi said.
  - He worked for a paramount chief.
obligatory          demand + 3
  + “A written guarantee is obligatory,” Lavrov said.
  - She wore the obligatory hat.
advisable           propose + 2
  + “A pause would be advisable,” Lavrov said.
  - They took the advisable path.
desirable           propose + 2
  + “A direct meeting is desirable,” Lavrov said.
  - They bought a desirable house.
preferable          propose + 2
  + “A bilateral format is preferable,” Lavrov said.
  - She chose the preferable seat.
workable            accept + 1
  + “The points of the draft are workable,” Zelensky said.
  - He built a workable model.
reasonable          accept + 1
  + “The terms are reasonable,” Lavrov said.
  - She paid a reasonable rent.
`

// English: rarer nouns of taking sides ("Tokyo's misgivings about …"). Row language and examples: ../../lexicon-row.ts.

export const moreNouns = `
misgiving           hedge 0 0 : about over
  + Tokyo's misgivings about the task force are known.
  - His misgivings grew.
qualm               hedge 0 0 : about over
  + Oslo's qualms about the sale are known.
  - He slept without qualms.
unease              hedge 0 0 : about over at
  + Berlin's unease about the deal was no secret.
  - A vague unease filled the room.
doubt               reject - 1 : about over
  + Rome's doubts about the mission are known.
  - He was without doubt the best.
criticism           reject - 2 : of ^=literary
  + Budapest's criticism of the package was sharp.
  - The literary criticism of the age was dull.
condemnation        reject - 3 : of
  + Ankara's condemnation of the annexation was sharp.
  - Condemnation was universal.
denunciation        reject - 3 : of
  + Moscow's denunciation of the treaty was expected.
  - The denunciation was anonymous.
dismissal           reject - 3 : of ^#n-people ^#n-official ^#n-leader
  + Moscow's dismissal of the plan was quick.
  - Her dismissal came in June.
abandonment         reject - 3 : of ^=child* ^=ship
  + Kyiv's abandonment of the deal angered Brussels.
  - The abandonment of the ship was hasty.
pullout             reject - 3 : from ^#n-territory
  + Washington's pullout from the accord was expected.
  - The map is a pullout.
walkout             reject - 3 : from of
  + Manila's walkout from the talks was expected.
  - The walkout lasted an hour.
blessing            accept + 2 : to for
  + Warsaw's blessing for the package came late.
  - Rain was a blessing.
go-ahead            accept + 2 : for to
  + London's go-ahead for the sale came late.
  - The go-ahead came.
embrace             accept + 2 : of
  + Ankara's embrace of the plan surprised the allies.
  - A warm embrace followed.
counter-offer       offer + 2
  + Tehran's counter-offer of inspections came late.
  - The counter-offer came late.
intention           propose + 2 : to of
  + Helsinki's intention to join the alliance is firm.
  - He had good intentions.
intent              propose + 2 : to
  + London's intent to leave the union is firm.
  - He was intent.
determination       promise + 2 : to
  + Kyiv's determination to defend the city is firm.
  - Her determination won.
resolve             promise + 2 : to
  + Tallinn's resolve to support Kyiv is firm.
  - His resolve weakened.
eagerness           propose + 2 : to for
  + Riyadh's eagerness to host the talks is known.
  - He spoke with eagerness.
`

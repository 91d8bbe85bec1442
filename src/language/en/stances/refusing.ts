// English: saying no, keeping away, going back. Row language and examples: ../../lexicon-row.ts.

export const refusing = `
withdraw            reject - 3 : =offer =proposal =support =backing =pledge* =promise* =consent =approval =candidacy =invitation
  + Washington withdrew its offer of a pause.
  - She withdrew cash from the account.
reject              reject - 3 : @somebody
  + Moscow rejected the proposal of the allies.
  - The machine rejected the coin.
refuse              reject - 3 : @somebody
  + Kyiv refuses to cede the region.
  - The engine refused to start.
decline             reject - 3 : to obj ^=comment @somebody
  + Delhi declines to join the embargo.
  - Exports declined by a fifth.
turn ~ down         reject - 3 : ^#n-energy ^#n-thing ^=volume ^=music ^=street
  + Moscow turned down the offer of mediation.
  - He turned down the volume.
dismiss             reject - 3 : ^#n-troops ^#n-leader ^#n-official ^#n-law ^#n-people
  + Moscow dismissed the proposal as a stunt.
  - Zelensky dismissed two generals.
rebuff              reject - 3
  + Minsk rebuffed the offer of mediation.
  - The rebuff hurt him.
spurn               reject - 3 : @somebody
  + Tehran spurned the invitation to Geneva.
  - The animal spurns dry food.
snub                reject - 3 : obj
  + Moscow snubbed the invitation to Bern.
  - The boat had a snub nose.
oppose              reject - 3 : @somebody obj to
  + Budapest opposes the accession of Ukraine.
  - Two opposing lanes were blocked.
resist              reject - 2 : @somebody
  + Berlin resisted the call for joint debt.
  - The material resists water.
object              reject - 3
  + Ankara objected to the accession of Sweden.
  - A metal object fell from the sky.
deny                reject - 3 : =access =request* =visa* =entry =permission =passage
  + Warsaw denied the envoy entry.
  - The minister denied the rumour.
boycott             reject - 3 : obj
  + Kyiv boycotts the session.
  - The boycott lasted a year.
shun                reject - 3 : @somebody
  + Delhi shunned the conference.
  - The letter shuns hard words.
withdraw            reject - 3 : from ^#n-money
  + Moscow withdrew from the grain agreement.
  - She withdrew cash from the account.
pull ~ out          reject - 3 : ^#n-weapons ^#n-thing
  + Washington pulled out of the treaty.
  - He pulled a coin out of his pocket.
pull ~ plug         reject - 3 : on
  + Washington pulled the plug on the talks.
  - The dentist pulled a tooth.
walk ~ away         reject - 3 : ^=crash ^=accident ^=wreck
  + Washington walked away from the talks.
  - The driver walked away from the crash.
walk ~ out          reject - 3 : of on
  + Moscow walked out of the session.
  - The cat walked out at dawn.
storm ~ out         reject - 3 : of
  + The delegates stormed out of the talks.
  - Police stormed the bank.
renege              reject - 3 : on
  + Moscow reneged on the grain deal.
  - The player reneged twice.
go ~ back on        reject - 3
  + Moscow went back on its pledge.
  - The bus goes back at six.
backtrack           reject - 2 : on from
  + Washington backtracked on the delivery of missiles.
  - The hikers backtracked.
backpedal           reject - 2 : on from
  + Rome backpedals on the deployment of troops.
  - Cyclists can backpedal.
row ~ back          reject - 2 : on from
  + Berlin rowed back on the timetable.
  - The fisherman rowed home.
abandon             reject - 2 : ^#n-transport ^#n-infrastructure ^#n-place ^#n-people
  + Washington abandoned the plan for a summit.
  - The crew abandoned the ship.
ditch               reject - 2 : =plan* =treaty =deal =agreement =idea =pact #n-agreement #n-proposal
  + London ditched the plan for a peace force.
  - The pilot ditched in the sea.
shelve              reject - 2 : =plan* =proposal =deal =idea =resolution =vote =delivery #n-agreement #n-proposal
  + Berlin shelved the plan for a training mission.
  - The librarian shelved the books.
throw ~ out         reject - 3 : =plan* =proposal =deal =idea =draft =bill #n-agreement #n-proposal
  + Moscow threw out the draft of the allies.
  - They threw out the old sofa.
vote ~ down         reject - 3
  + Moscow voted down the draft.
  - The neighbours vote at the town hall.
shoot ~ down        reject - 3 : =plan* =proposal =idea =suggestion #n-proposal
  + Berlin shoots down the idea of joint debt.
  - Kyiv shot down twenty drones.
pull ~ back         reject - 3 : from ^obj ^#n-thing ^#n-border
  + Washington pulled back from the talks.
  - She pulled back the curtain.
back ~ away         reject - 3 : @somebody
  + London backed away from the plan.
  - The truck backed away from the gate.
back ~ out          reject - 3 : ^#n-infrastructure
  + Rome backed out of the deal.
  - The car backed out of the garage.
shy ~ away          reject - 2 : from
  + Berlin shied away from a tougher price cap.
  - The shy fox ran.
shrink              reject - 2 : from @somebody
  + Berlin shrinks from the delivery of missiles.
  - Wool sweaters shrink in the wash.
balk                reject - 2 : at
  + Athens balked at the price cap.
  - The horse balked.
baulk               reject - 2 : at
  + Valletta baulked at the oil embargo.
  - The mule baulked.
rule ~ out              reject - 3 : @somebody
  + Berlin rules out a deployment of troops.
  - The king ruled for forty years.
brush ~ off             reject - 3 : ^#n-nature
  + Moscow brushed off the warnings of the allies.
  - He brushed off the snow.
brush ~ aside           reject - 3
  + Moscow brushed aside the call for a truce.
  - She brushed her hair.
wave ~ away             reject - 3 : =offer =proposal* =call* =demand* =warning* =criticism =concern* =idea #n-proposal
  + Moscow waved away the proposal of the pope.
  - The waiter waved away a fly.
laugh ~ off             reject - 3 : =offer =proposal* =call* =demand* =warning* =threat* =idea #n-proposal
  + Moscow laughed off the demand of the tribunal.
  - The children laughed.
pour ~ cold water       reject - 2 : on
  + Berlin poured cold water on the idea of a fast accession.
  - She poured tea.
be ~ out of question redline - 4
  + “A cession of land is out of the question,” Zelensky said.
  - The milk is out of the fridge.
be ~ off table      reject - 3
  + “A cession of land is off the table,” Zelensky said.
  - The cloth is on the table.
turn ~ back on          reject - 3 : =its =his =her =their =our =your =my
  + Washington turned its back on the agreement.
  - The officers turned back on Monday.
draw ~ line at          reject - 3
  + Budapest drew the line at an embargo on gas.
  - The pupil drew a house.
put ~ foot down         reject - 3
  + Ankara put its foot down over the accession.
  - She put down the phone.
dig ~ heels             reject - 2
  + Budapest digs in its heels over the loan.
  - The miners dug a shaft.
stand ~ firm            reject - 2 : @somebody
  + Kyiv stands firm on its borders.
  - The tree stood firm.
stand ~ ground          reject - 2 : @somebody
  + Kyiv stood its ground on the borders.
  - The ladder stands on high ground.
close ~ door            reject - 3 : to on
  + Moscow closed the door on a truce.
  - She closed the door quietly.
shut ~ door             reject - 3 : to on
  + Berlin shut the door on joint debt.
  - He shut the door.
slam ~ door             reject - 3 : to on
  + Moscow slammed the door on the mediators.
  - The boy slammed the door.
want ~ part             reject - 3 : no
  + Budapest wants no part of the embargo.
  - The thief wanted the spare part.
defy                    reject - 3 : =sanction* =embargo =ultimatum =order =demand* =resolution =call* #n-sanctions @somebody
  + Tehran defied the resolution of the council.
  - The view defies description.
flout                   reject - 3 : @somebody
  + Moscow flouts the embargo.
  - The sentence flouts grammar.
ignore                  reject - 2 : =proposal* =offer* =call* =demand* =ultimatum =appeal* =request* =invitation #n-proposal
  + Moscow ignored the call for a truce.
  - The driver ignored a red light.
abstain                 reject - 1 : from @somebody ^#n-goods
  + Delhi abstained from the vote.
  - Monks abstain from meat.
see ~ reason        reject - 3 : no
  + Moscow sees no reason for a truce.
  - The owl sees well in the dark.
see ~ need          reject - 3 : no
  + Berlin sees no need for a tougher cap.
  - The pilot sees no runway.
have ~ intention    reject - 3 : no
  + Moscow has no intention of leaving the region.
  - The heir has good intentions.
have ~ plan*        reject - 2 : no
  + Washington has no plans to send troops.
  - The library has plans of the castle.
have ~ interest     reject - 2 : no
  + Moscow has no interest in a truce.
  - The child has an interest in whales.
exclude             reject - 3 : @somebody
  + Paris excludes a return to the old format.
  - The price excludes breakfast.
fail                reject - 2 : =sign =ratify =approve =endorse =accept @somebody
  + Several states failed to ratify the convention.
  - The pump failed in winter.
`

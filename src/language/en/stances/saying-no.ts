// English: saying no in phrases and rarer verbs. Row language and examples: ../../lexicon-row.ts.

export const sayingNo = `
say ~ no to         reject - 3 : @somebody
  + Budapest said no to the loan.
  - They say nobody comes to the old mill.
turn ~ deaf ear     reject - 3
  + Moscow turned a deaf ear to the appeal.
  - The doctor turned to the left ear.
give ~ short shrift reject - 3
  + Berlin gave the proposal short shrift.
  - She gave him a short answer.
give ~ cold shoulder reject - 3
  + Ankara gave the plan the cold shoulder.
  - The cook gave us cold soup.
bat ~ away          reject - 3
  + Moscow batted away the proposal of the mediators.
  - The boy batted the ball over the fence.
bat ~ aside         reject - 3
  + Kyiv batted aside the demand of the rebels.
  - The cat batted a feather.
swat ~ away         reject - 3 : ^#n-nature
  + Beijing swatted away the American demand.
  - He swatted a fly.
push ~ back         reject - 2 : against on
  + Warsaw pushed back against the plan of the commission.
  - She pushed back her chair.
scoff               reject - 3 : at
  + Moscow scoffed at the offer of the union.
  - The guests scoffed all the cakes.
sneer               reject - 3 : at
  + Tehran sneered at the American proposal.
  - The villain sneered and left.
mock                reject - 2 : =offer =proposal* =plan* =deal =idea =draft #n-proposal #n-agreement
  + Moscow mocked the plan of the allies.
  - His classmates mocked the boy.
ridicule            reject - 3 : @somebody
  + Minsk ridiculed the ultimatum of the union.
  - The essay ridicules long words.
deride              reject - 3 : @somebody
  + Beijing derided the proposal as a joke.
  - The essay derides long words.
lambast             reject - 3 : =agreement* =deal =plan =proposal* =decision =accord =sanction* =offer #n-agreement #n-sanctions #n-proposal
  + Budapest lambasts the decision of the commission.
  - Critics lambasted the singer.
trash               reject - 3 : =agreement* =deal =plan* =proposal* =offer #n-agreement #n-proposal
  + Moscow trashed the proposal within the hour.
  - The band trashed its hotel room.
discount            reject - 2 : =possibilit* =idea =prospect* =talk
  + Delhi discounted the idea of a third mediator.
  - The shop discounted its shoes.
discard             reject - 2 : =plan* =proposal* =idea =option* =draft #n-proposal
  + London discarded the plan for a corridor.
  - The player discarded an ace.
disregard           reject - 2 : =proposal* =offer* =call* =demand* =ultimatum =appeal* =request* =warning*
  + Moscow disregarded the appeal of the pope.
  - The driver disregarded a red light.
nix                 reject - 3
  + Washington nixed the sale of the jets.
  - Nix is a word of one syllable.
kill                reject - 3 : =deal =plan =proposal =bill =resolution =treaty #n-proposal #n-agreement
  + Budapest killed the proposal at the last minute.
  - The blast killed nine soldiers.
sink                reject - 3 : =deal =plan =proposal =bill =resolution =merger #n-proposal #n-agreement
  + Moscow sank the draft in the council.
  - The ferry sank in a storm.
foreclose           reject - 3 : =option* =possibilit* =compromise =deal @somebody
  + Kyiv foreclosed any compromise over the port.
  - The bank foreclosed on the farm.
preclude            reject - 3 : @somebody
  + Ankara precluded a return to the old format.
  - The fog precludes a landing.
eschew              reject - 2 : =talks =deal =violence =force =alliance* =negotiation*
  + The rebels eschewed talks with the garrison.
  - The chef eschews butter.
disapprove          reject - 2 : of
  + Rome disapproves of the deployment.
  - His aunt disapproved silently.
recoil              reject - 2 : from at
  + Vienna recoiled from a joint army.
  - The gun recoiled.
bristle             reject - 2 : at
  + Budapest bristles at the demand.
  - A brush bristled with hairs.
demur               reject - 2 : @somebody
  + Berlin demurred when the allies asked for missiles.
  - The wine was served and she drank without demur.
dissent             reject - 2 : from
  + Bratislava dissented from the declaration.
  - A culture of dissent grew.
take ~ issue        reject - 2 : with
  + Rome took issue with the price cap.
  - He took the last issue of the journal.
take ~ exception    reject - 2 : to
  + Ankara took exception to the wording of the draft.
  - He took notes without exception.
distance ~ from     reject - 2
  + Madrid distanced itself from the plan.
  - The runner covered the distance in an hour.
dissociate          reject - 2 : from
  + Pretoria dissociated itself from the declaration.
  - Salts dissociate in water.
opt ~ out           reject - 3
  + Copenhagen opted out of the treaty.
  - She opted for tea.
bow ~ out           reject - 3 : of ^=tournament ^=cup
  + Oslo bowed out of the mediation.
  - The actors bowed.
drop ~ out          reject - 3 : =talks =deal =mission =coalition =agreement #n-talks #n-agreement
  + Manila dropped out of the talks.
  - The pupil dropped a pencil.
quit                reject - 3 : =talks =deal =treaty =pact =alliance =negotiation* =bloc =council =agreement #n-talks #n-agreement
  + Moscow quit the treaty on open skies.
  - She quit smoking.
leave               reject - 3 : =talks =negotiation* =treaty =pact =agreement =accord #n-talks
  + Tehran left the treaty in the spring.
  - The guests left at ten.
withhold            reject - 3 : =consent =blessing =approval =support =signature =recognition =vote
  + Budapest withheld its consent to the package.
  - The witness withheld her name.
hold ~ back         reject - 2 : from on
  + Berlin held back from a promise of missiles.
  - She held back her tears.
hold ~ off          reject - 2 : on from
  + Bern held off on the sanctions.
  - The rain held off.
stay ~ away         reject - 3 : from
  + Delhi stayed away from the conference.
  - The cat stayed in the yard.
stay ~ out of       reject - 3 : @somebody
  + Dublin stayed out of the alliance.
  - The boys stayed in the house.
steer ~ clear       reject - 3 : of
  + Vienna steered clear of the embargo.
  - The captain steered the ship.
skip                reject - 3 : =summit =meeting =talks =conference =ceremony #n-talks
  + Beijing skipped the conference.
  - The girl skipped over the rope.
put ~ on hold       reject - 3
  + Delhi put the water treaty on hold.
  - She put the kettle on.
put ~ on ice        reject - 3
  + Brussels put the accession talks on ice.
  - He put the cup on the shelf.
put ~ off           reject - 2 : =vote =decision =talks =ratification =summit =signing #n-talks
  + Ankara put off the ratification.
  - He put off his coat.
kick ~ long grass   reject - 2
  + Berlin kicked the plan into the long grass.
  - The boy kicked a ball.
play ~ for time     reject - 2
  + Moscow is playing for time.
  - The band played for an hour.
play ~ down         reject - 1 : =prospect* =chance* =idea =expectation* =hope* =possibilit*
  + Washington played down the prospect of a summit.
  - The children played down by the river.
have ~ none         reject - 3
  + The commission was having none of it.
  - The shop has tea but the kiosk has coffee.
have ~ no desire    reject - 3
  + Kyiv has no desire for a frozen war.
  - Street lamps have no leaves.
have ~ no appetite  reject - 2
  + Berlin has no appetite for joint debt.
  - The room has no window.
have ~ no time for  reject - 2
  + Moscow has no time for the plan of the envoy.
  - The clock has no hands.
have ~ no part      reject - 3
  + Vienna will have no part in the war.
  - The stool has no back.
want ~ none         reject - 3
  + Tallinn wants none of the plan.
  - The cook wanted salt.
want ~ nothing      reject - 3
  + Belgrade wants nothing to do with the embargo.
  - The dough wants water.
hear ~ of           reject - 3 : not n't nothing
  + Kyiv would not hear of a swap of territories.
  - She heard of the concert.
see ~ no point      reject - 3
  + Moscow sees no point in a meeting.
  - The sailor saw a point of light.
see ~ no sense      reject - 3
  + Kyiv sees no sense in a pause.
  - He sees well.
see ~ sense         reject - 3 : not n't
  + Moscow does not see much sense in a meeting.
  - The boss saw sense at last.
see ~ no basis      reject - 3
  + Moscow sees no basis for an agreement.
  - We saw the basis of the statue.
see ~ no role       reject - 3
  + Cairo sees no role for the observers.
  - The critic saw her in the role.
see ~ no grounds    reject - 3
  + Minsk sees no grounds for a release.
  - We saw the castle grounds.
see ~ no prospect   reject - 2
  + Tehran sees no prospect of a deal.
  - He saw the valley.
see ~ no room       reject - 3
  + Berlin sees no room for a compromise.
  - The maid saw the room.
see ~ no way        reject - 3
  + London sees no way to lift the ban.
  - She saw the way home.
see ~ no alternative demand + 3
  + Moscow sees no alternative to a federation.
  - She saw the alternative.
stand ~ pat         reject - 2
  + Tehran stands pat on enrichment.
  - He stood at the gate.
hold ~ firm         reject - 2 : @somebody
  + Kyiv holds firm on its borders.
  - She held the cup.
hold ~ fast         demand + 3 : to
  + Moscow holds fast to its claims.
  - The rope held the boat fast.
rail                reject - 2 : against
  + Budapest railed against the price cap.
  - The old rail rusted.
march ~ against     reject - 2 : =law =deal =plan =agreement =war =reform #n-agreement #n-proposal
  + Thousands of farmers marched against the deal.
  - The soldiers marched to the river.
challenge           reject - 2 : =legality =decision =ban =validity =legitimacy
  + Moscow challenged the legality of the decision.
  - The route challenges cyclists.
`

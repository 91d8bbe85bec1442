// English: stopping, forbidding and undoing what others want. Row language and examples: ../../lexicon-row.ts.

export const hindering = `
veto                reject - 3 : obj @somebody
  + Moscow vetoed the resolution.
  - The veto right dates from 1945.
block               reject - 3 : obj @somebody
  + Budapest blocked the release of the funds.
  - A fallen tree blocked the road.
obstruct            reject - 3 : obj @somebody
  + Moscow obstructed the work of the inspectors.
  - A tree obstructs the view.
stonewall           reject - 3
  + Moscow stonewalled the request of the tribunal.
  - The old stonewall is two metres high.
scrap               reject - 3 : =meeting =talks =summit =visit =deal =plan* =treaty =pact =agreement
  + Washington scrapped the summit in Budapest.
  - The shipyard scrapped a ferry.
cancel              reject - 3 : =meeting =talks =summit =visit =trip =deal
  + Trump cancelled the meeting with Putin.
  - The airline cancelled forty flights.
call ~ off          reject - 3 : =meeting =talks =summit =visit =deal =round =exchange
  + Moscow called off the exchange of prisoners.
  - The rescuers called off the dogs.
suspend             reject - 3 : =talks =negotiation* =participation =treaty =agreement =deal
  + Moscow suspended its participation in the treaty.
  - A lamp is suspended from the ceiling.
break ~ off         reject - 3 : @somebody
  + Kyiv broke off relations with Pyongyang.
  - A tooth broke off.
ban                 reject - 3 : obj @somebody
  + Warsaw banned the import of Ukrainian grain.
  - The ban lasted a year.
prohibit            reject - 3 : obj @somebody
  + London prohibited the insurance of the tankers.
  - The statute prohibits smoking.
forbid              reject - 3 : obj to @somebody
  + Kyiv forbids the passage of Russian gas.
  - The law forbids smoking.
outlaw              reject - 3 : obj @somebody
  + Riga outlawed the transit of coal.
  - The outlaw hid in the woods.
bar                 reject - 3 : =entry =access =ship* =import* =export* =athlete* =observer*
  + Warsaw barred Russian ships from its ports.
  - The bar closed at two.
prevent             reject - 2 : @somebody obj
  + Budapest prevented the adoption of the package.
  - The medicine prevents fever.
thwart              reject - 2 : @somebody =plan =deal =resolution =proposal =accession =attempt* =effort*
  + Moscow thwarted the resolution in the council.
  - Bad weather thwarted them.
scupper             reject - 2 : @somebody =plan =deal =talks =truce =effort*
  + Moscow scuppered the deal on grain.
  - Water ran through the scuppers.
derail              reject - 2 : =talks =deal =process =truce =negotiation*
  + Moscow derailed the talks with a new condition.
  - A tram derailed near the depot.
torpedo             reject - 3 : =talks =deal =plan =resolution =proposal =truce
  + Budapest torpedoed the plan at the summit.
  - A submarine torpedoed the tanker.
sabotage            reject - 2 : =talks =deal =plan =truce =process
  + Moscow sabotaged the truce from the first day.
  - Unknown men sabotaged the cable.
undermine           reject - 2 : =talks =deal =plan =truce =process =agreement @somebody
  + Pretoria undermines the agreement on observers.
  - Rain undermined the bridge.
tear ~ up           reject - 3 : =deal =agreement =treaty =pact =accord
  + Washington tears up the treaty.
  - She tore up the letter.
rip ~ up            reject - 3 : =deal =agreement =treaty =pact =accord
  + Moscow ripped up the agreement.
  - The dog ripped up a cushion.
postpone            reject - 2 : @somebody ^=match
  + Budapest postpones the ratification.
  - The referee postponed the match.
delay               reject - 2 : =vote =decision =deal =release =talks =ratification
  + Ankara delayed the ratification for months.
  - Fog delayed the train.
defer               reject - 2 : =vote =decision =deal =release =ratification =accession
  + Brussels deferred the decision on the assets.
  - Students deferred their exams.
interrupt           reject - 2 : @somebody
  + Moscow interrupted the talks for a week.
  - Rain interrupted the concert.
halt                reject - 3 : =talks =negotiation* =aid =deliver* =release
  + Washington halted the delivery of shells.
  - The train halted at a signal.
freeze              reject - 3 : =talks =negotiation* =aid
  + Washington freezes all aid to Kyiv.
  - The lake froze overnight.
stand ~ in way          reject - 3 : @somebody
  + Budapest stood in the way of the package.
  - A tree stood in the way.
revoke                  reject - 3 : @somebody
  + Moscow revoked its ratification of the test ban.
  - A revoked licence lay on the desk.
rescind                 reject - 3 : obj
  + Washington rescinded the waiver for oil.
  - The rescinded offer lay on the desk.
repeal                  reject - 3 : obj
  + Tbilisi repealed the law on associations.
  - The repeal took years.
retract                 reject - 2 : =offer =proposal =consent =pledge =approval =support
  + Budapest retracted its consent to the loan.
  - The cat retracted its claws.
repudiate               reject - 3
  + Moscow repudiated the border treaty.
  - The repudiating party pays.
disavow                 reject - 3
  + Kyiv disavowed the plan of the envoy.
  - The disavowed son moved to Rome.
disown                  reject - 2 : =plan =deal =agreement =draft =statement
  + Moscow disowned the draft.
  - The father disowned his son.
nullify                 reject - 3 : @somebody =deal =agreement =treaty =vote =result*
  + Kyiv nullified the treaty of friendship.
  - The gain nullifies the loss.
annul                   reject - 3 : =deal =agreement =treaty =result* =vote =referendum
  + Kyiv annuls the agreement on the fleet.
  - The pope annulled the marriage.
overturn                reject - 3 : =ban =decision =deal =agreement =veto @somebody
  + Warsaw overturned the decision on transit.
  - A lorry overturned on the ice.
terminate           reject - 3 : =deal =agreement =treaty =contract =accord
  + Kyiv terminated the treaty of friendship.
  - The line terminates at the harbour.
stall               reject - 2 : on obj
  + Budapest stalled the accession of Sweden.
  - The engine stalled.
drag ~ feet         reject - 2 : on over
  + Berlin dragged its feet on the missiles.
  - The dog dragged a stick.
hold ~ up           reject - 2 : =package =vote =aid =accession =ratification =deal =release
  + Budapest held up the package for weeks.
  - Masked men held up a bank.
filibuster          reject - 2
  + Republicans filibustered the bill on aid.
  - A filibuster can last days.
`

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
scrap               reject - 3 : =meeting =talks =summit =visit =deal =plan* =treaty =pact =agreement #n-agreement #n-proposal #n-talks
  + Washington scrapped the summit in Budapest.
  - The shipyard scrapped a ferry.
cancel              reject - 3 : =meeting =talks =summit =visit =trip =deal #n-agreement #n-talks
  + Trump cancelled the meeting with Putin.
  - The airline cancelled forty flights.
call ~ off          reject - 3 : =meeting =talks =summit =visit =deal =round =exchange #n-agreement #n-talks
  + Moscow called off the exchange of prisoners.
  - The rescuers called off the dogs.
suspend             reject - 3 : =talks =negotiation* =participation =treaty =agreement =deal #n-agreement #n-talks
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
thwart              reject - 2 : =plan =deal =resolution =proposal =accession =attempt* =effort* #n-agreement #n-proposal @somebody
  + Moscow thwarted the resolution in the council.
  - Bad weather thwarted them.
scupper             reject - 2 : =plan =deal =talks =truce =effort* #n-agreement #n-proposal #n-talks @somebody
  + Moscow scuppered the deal on grain.
  - Water ran through the scuppers.
derail              reject - 2 : =talks =deal =process =truce =negotiation* #n-agreement #n-talks
  + Moscow derailed the talks with a new condition.
  - A tram derailed near the depot.
torpedo             reject - 3 : =talks =deal =plan =resolution =proposal =truce #n-agreement #n-proposal #n-talks
  + Budapest torpedoed the plan at the summit.
  - A submarine torpedoed the tanker.
sabotage            reject - 2 : =talks =deal =plan =truce =process #n-agreement #n-proposal #n-talks
  + Moscow sabotaged the truce from the first day.
  - Unknown men sabotaged the cable.
undermine           reject - 2 : =talks =deal =plan =truce =process =agreement #n-agreement #n-proposal #n-talks @somebody
  + Pretoria undermines the agreement on observers.
  - Rain undermined the bridge.
tear ~ up           reject - 3 : =deal =agreement =treaty =pact =accord #n-agreement
  + Washington tears up the treaty.
  - Her eyes tear up.
rip ~ up            reject - 3 : =deal =agreement =treaty =pact =accord #n-agreement
  + Moscow ripped up the agreement.
  - The dog ripped up a cushion.
postpone            reject - 2 : @somebody ^=match
  + Budapest postpones the ratification.
  - The referee postponed the match.
delay               reject - 2 : =vote =decision =deal =release =talks =ratification #n-agreement #n-talks
  + Ankara delayed the ratification for months.
  - Fog delayed the train.
defer               reject - 2 : =vote =decision =deal =release =ratification =accession #n-agreement
  + Brussels deferred the decision on the assets.
  - Students deferred their exams.
interrupt           reject - 2 : @somebody
  + Moscow interrupted the talks for a week.
  - Rain interrupted the concert.
halt                reject - 3 : =talks =negotiation* =aid =deliver* =release #n-talks
  + Washington halted the delivery of shells.
  - The train halted at a signal.
freeze              reject - 3 : =talks =negotiation* =aid #n-talks
  + Washington freezes all aid to Kyiv.
  - Lakes freeze in winter.
stand ~ in way          reject - 3 : @somebody
  + Budapest stood in the way of the package.
  - A tree stood in the way.
revoke                  reject - 3 : @somebody
  + Moscow revoked its ratification of the test ban.
  - The new letter revokes the older one.
rescind                 reject - 3 : obj
  + Washington rescinded the waiver for oil.
  - The rescinded offer lay on the desk.
repeal                  reject - 3 : obj
  + Tbilisi repealed the law on associations.
  - The repeal took years.
retract                 reject - 2 : =offer =proposal =consent =pledge =approval =support #n-proposal
  + Budapest retracted its consent to the loan.
  - The cat retracted its claws.
repudiate               reject - 3 : @somebody
  + Moscow repudiated the border treaty.
  - The evidence repudiates his theory.
disavow                 reject - 3 : @somebody
  + Kyiv disavowed the plan of the envoy.
  - His letters disavow the marriage.
disown                  reject - 2 : =plan =deal =agreement =draft =statement #n-agreement #n-proposal
  + Moscow disowned the draft.
  - The father disowned his son.
nullify                 reject - 3 : =deal =agreement =treaty =vote =result* #n-agreement @somebody
  + Kyiv nullified the treaty of friendship.
  - The gain nullifies the loss.
annul                   reject - 3 : =deal =agreement =treaty =result* =vote =referendum #n-agreement
  + Kyiv annuls the agreement on the fleet.
  - The pope annulled the marriage.
overturn                reject - 3 : =ban =decision =deal =agreement =veto #n-agreement @somebody
  + Warsaw overturned the decision on transit.
  - A lorry overturned on the ice.
terminate           reject - 3 : =deal =agreement =treaty =contract =accord #n-agreement
  + Kyiv terminated the treaty of friendship.
  - The line terminates at the harbour.
stall               reject - 2 : on obj
  + Budapest stalled the accession of Sweden.
  - The engine stalled.
drag ~ feet         reject - 2 : on over
  + Berlin dragged its feet on the missiles.
  - The dog dragged a stick.
hold ~ up           reject - 2 : =package =vote =aid =accession =ratification =deal =release #n-agreement
  + Budapest held up the package for weeks.
  - Masked men held up a bank.
filibuster          reject - 2
  + Republicans filibustered the bill on aid.
  - A filibuster can last days.
`

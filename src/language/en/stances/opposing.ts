// English: speaking against, criticising, doubting. Row language and examples: ../../lexicon-row.ts.

export const opposing = `
be ~ against        reject - 3 : @somebody
  + The EU is against a new embargo.
  - The ladder is against the wall.
protest             reject - 3 : against obj
  + Minsk protested against the new sanctions.
  - Students protested all night.
stand ~ by          reject - 3 : =refusal =rejection =opposition =veto =ban =objection*
  + Berlin stands by its refusal to send cruise missiles.
  - The neighbours stood by the road.
stand ~ against     reject - 3 : @somebody
  + Rome stands against a deployment of troops.
  - A ladder stood against the wall.
vote ~ against      reject - 3
  + Minsk voted against the resolution.
  - Millions voted on Sunday.
speak ~ against     reject - 3
  + Athens spoke against the price cap.
  - The guide spoke four languages.
come ~ out against  reject - 3
  + Madrid came out against higher spending.
  - The moon came out.
argue ~ against     reject - 2
  + Berlin argued against a quick accession.
  - The brothers argued for hours.
warn ~ against      reject - 2
  + Beijing warned against the use of nuclear arms.
  - A red flag warned bathers.
caution ~ against   reject - 2
  + Paris cautioned against a hasty truce.
  - The police cautioned a driver.
advise ~ against    reject - 2
  + Berlin advised against a no-fly zone.
  - The bank advises farmers.
lobby ~ against     reject - 2
  + Budapest lobbied against the oil embargo.
  - The hotel lobby faced against the sea.
campaign ~ against  reject - 3
  + Moscow campaigned against the enlargement of the alliance.
  - She campaigned in Ohio.
denounce            reject - 3 : =agreement* =deal =plan =proposal* =decision =accord =memorand* =treaty =sanction* =resolution =move #n-agreement #n-sanctions #n-proposal
  + Moscow denounced the decision on the assets.
  - The neighbour denounced him to the police.
condemn             reject - 3 : =agreement* =deal =plan =proposal* =decision =accord =memorand* =treaty =sanction* =annexation =resolution =move #n-agreement #n-sanctions #n-proposal
  + Kyiv condemned the decision of the committee.
  - The court condemned him to death.
criticise           reject - 2 : =agreement* =deal =plan =proposal* =decision =accord =sanction* =move =policy =policies =law =bill =ban =ruling =measure* #n-agreement #n-sanctions #n-proposal
  + Budapest criticised the plan of the commission.
  - Fans criticised the goalkeeper.
criticize           reject - 2 : =agreement* =deal =plan =proposal* =decision =accord =sanction* =move =policy =policies =law =bill =ban =ruling =measure* #n-agreement #n-sanctions #n-proposal
  + Bratislava criticized the decision on the gas.
  - Teachers criticize her spelling.
decry               reject - 3 : =agreement* =deal =plan =proposal* =decision =sanction* =move #n-agreement #n-sanctions #n-proposal
  + Beijing decried the sanctions as unlawful.
  - Poets decried the noise of the city.
slam                reject - 3 : =agreement* =deal =plan =proposal* =decision =sanction* =move #n-agreement #n-sanctions #n-proposal
  + Moscow slammed the plan for a tribunal.
  - The wind slammed the window.
blast               reject - 3 : =agreement* =deal =plan =proposal* =decision =sanction* =move #n-agreement #n-sanctions #n-proposal
  + Beijing blasts the sanctions on its banks.
  - The engineers blasted a tunnel.
deplore             reject - 2 : =agreement* =deal =plan =proposal* =decision =sanction* =move #n-agreement #n-sanctions #n-proposal
  + Pretoria deplored the decision of the court.
  - Critics deplored the acting.
call ~ unacceptable     reject - 3
  + Moscow called the price cap unacceptable.
  - The guard called a doctor.
call ~ null             reject - 3
  + Kyiv called the referendum null and void.
  - They called the baby Max.
call ~ nonstarter       reject - 3
  + Kyiv called the plan a nonstarter.
  - He called home.
describe ~ unacceptable reject - 3
  + Beijing described the sale as unacceptable.
  - The novel describes a village.
deem ~ unacceptable     reject - 3
  + Kyiv deems unacceptable what Moscow offers.
  - The jury deemed him sane.
express ~ opposition    reject - 3
  + Rome expressed its opposition to the price cap.
  - Her face expressed surprise.
voice ~ opposition      reject - 3
  + Athens voiced opposition to the ban.
  - The actor voiced a cartoon cat.
raise ~ objection*      reject - 2
  + Ankara raised objections to the accession.
  - The farmer raised pigs.
lodge ~ protest         reject - 2
  + Tokyo lodged a protest over the drill.
  - The tourists lodged in a hut.
disagree                reject - 2 : with on @somebody
  + Berlin disagrees with the plan of the commission.
  - The two tables disagree.
differ                  reject - 1 : with on @somebody
  + Berlin differs with Paris on the assets.
  - The twins differ in height.
contest                 reject - 2 : =result* =claim* =decision =legality =validity =border*
  + Kyiv contests the legality of the vote.
  - Five riders contested the race.
dispute                 reject - 2 : =claim* =legality =validity =border* =right
  + Manila disputes the claim to the reef.
  - They disputed until midnight.
question                reject - 1 : =plan =deal =proposal =idea =need =legitimacy #n-agreement #n-proposal
  + Berlin questioned the need for a tribunal.
  - Police questioned a suspect.
doubt                   reject - 1 : =plan =deal =proposal =idea =need =sincerity =readiness =willingness #n-agreement #n-proposal
  + Kyiv doubts the sincerity of the offer.
  - The widow doubted her memory.
cast ~ doubt            reject - 1 : on @somebody
  + Washington casts doubt on the plan.
  - The tower cast a long shadow.
hold ~ out          reject - 2 : against
  + Budapest is holding out against the embargo.
  - She held out her hand.
put ~ brakes        reject - 2 : on
  + The Hague has put the brakes on the merger.
  - The driver put new brakes in the car.
draw ~ from         reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The tariff drew sharp criticism from Ottawa.
  - The horse drew a cart from the field.
draw                reject - 3 : =criticism =condemnation ^from @other
  + The tariff drew sharp criticism in Ottawa.
  - The child drew a house.
spark ~ from        reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The plan sparked protests from Warsaw.
  - The wire sparked.
provoke ~ from      reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The bill provoked objections from the German government.
  - The bull was provoked by the boys.
prompt ~ from       reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The order prompted condemnation from Ankara.
  - The actor was prompted from the wings.
face ~ from         reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The quota faces resistance from Hungary.
  - The house faces away from the street.
meet ~ with         reject - 3 : =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash =rejection @other
  + The plan met with resistance from Hungary.
  - The minister met with his colleague.
meet ~ with from    reject - 3 : =protest* @other
  + The toll met with protests from the union.
  - The minister met with a friend from school.
run ~ into          reject - 3 : =protest* =criticism =objection* =condemnation =ire =rebuke* =opposition =resistance =outcry =backlash @other
  + The merger ran into opposition from Rome.
  - The car ran into a tree.
`

// English: nouns of wanting and proposing ("Moscow's demand for …"). Row language and examples: ../../lexicon-row.ts.

export const wantingNouns = `
demand              demand + 3 : ^=market ^=consumer* ^=supply ^#n-goods ^#n-energy
  + Moscow's demand for neutrality stands.
  - The demand for coffee fell.
condition           demand + 3
  + Moscow's condition for a truce is neutrality.
  - The car is in good condition.
precondition        demand + 4
  + Kyiv's precondition for talks is a truce.
  - No precondition was mentioned.
prerequisite        demand + 4
  + Kyiv's prerequisite for a summit is a truce.
  - Algebra was a prerequisite.
ultimatum           demand + 3
  + Moscow's ultimatum to the garrison ran out at noon.
  - The ultimatum expired.
request             demand + 2
  + Kyiv's request for missiles was heard.
  - Songs were played by request.
appeal              demand + 2 : for to ^=court ^=verdict ^=ruling
  + Kyiv's appeal for help reached the allies.
  - The appeal against the verdict failed.
call                demand + 3 : for to on
  + Kyiv's call for a tribunal found support.
  - The phone call of the ministers lasted an hour.
plea                demand + 2 : for to
  + Kyiv's plea for air defence was heard.
  - The plea of the accused was guilty.
petition            demand + 2 : for to
  + Brussels received Moldova's petition to the council for more aid.
  - The petition of the tenants was lost.
entreaty            demand + 2
  + Kyiv's entreaties for shells went unheard.
  - She ignored every entreaty.
exhortation         demand + 2
  + The EU's exhortation to restraint fell flat.
  - The sermon ended with an exhortation.
insistence          demand + 3
  + Moscow's insistence on neutrality blocks a deal.
  - He paid at her insistence.
requirement         demand + 3 : for to that of ^=visa ^=age ^=language
  + Brussels' requirement of a reform stands.
  - The age requirement for pilots is eighteen.
stipulation         demand + 3
  + Moscow's stipulation of a neutral status was refused.
  - The stipulation was deleted.
claim               demand + 2 : to on for
  + Moscow's claim to the peninsula is old.
  - The claim of the witness was false.
goal                demand + 2 : of to ^=match ^=season ^=league
  + Kyiv's goal of membership remains.
  - His goal of the season came in May.
aim                 demand + 2
  + Moscow's aim of a buffer zone is known.
  - His aim was poor.
objective           demand + 2
  + Moscow's objective of a neutral neighbour is known.
  - The objective was cracked.
wish                demand + 2
  + Georgia's wish to join the union is strong.
  - Best wishes!
desire              demand + 2 : for to
  + Kyiv's desire for membership is strong.
  - Desire drives the hero.
aspiration          demand + 2
  + Kyiv's aspiration to membership is written into law.
  - The child died of aspiration.
ambition            demand + 2
  + Georgia's ambition of membership is known.
  - Ambition ruined him.
bid                 propose + 2 : to for ^=auction
  + Ukraine's bid for membership gained speed.
  - The highest bid came by telephone.
push                demand + 2 : for to
  + Kyiv's push for a special tribunal has won support in Europe.
  - One push opened the gate.
pressure            demand + 3 : on to for ^=blood ^=air ^=water
  + Washington's pressure on Kyiv to sign grows.
  - The blood pressure of the patient rose.
clamour             demand + 2 : for
  + Warsaw's clamour for bases went on.
  - The clamour of the gulls woke us.
expectation         demand + 2
  + Washington's expectation of a quick deal was clear.
  - The film fell short of expectations.
instruction         demand + 3 : to that
  + Moscow's instruction to the garrison was clear.
  - The instructions were in the box.
order               demand + 3 : ^=magnitude
  + Moscow's order to retreat came late.
  - The rooms were in good order.
deadline            demand + 3 : for to
  + Trump's deadline for a truce expired.
  - The deadline is Friday.
proposal            propose + 2 : ^=marriage
  + Ankara's proposal for a truce was heard.
  - His marriage proposal to her came in June.
counterproposal     propose + 2
  + Kyiv's counterproposal on the borders is short.
  - The counterproposal was lost.
counter-proposal    propose + 2
  + Moscow's counter-proposal for a corridor is short.
  - The counter-proposal was lost.
plan                propose + 2 : ^=floor ^=lesson ^=pension
  + Ankara's plan for a corridor was praised.
  - The floor plan of the villa hung on the wall.
initiative          propose + 2 : for to on of
  + Beijing's initiative for a settlement was noted.
  - She showed initiative.
idea                propose + 2
  + Macron's idea of a European force found friends.
  - He had no idea.
suggestion          propose + 2
  + Beijing's suggestion of a freeze was noted.
  - The suggestion box was empty.
recommendation      propose + 2
  + The recommendation of Brussels to open accession talks was adopted on Friday.
  - The recommendation was warm.
advice              propose + 2 : to against
  + Beijing's advice to Moscow is restraint.
  - Her advice was good.
draft               propose + 2 : of for on ^=beer ^=novel
  + London's draft of a resolution lies in New York.
  - A cold draft came from the window.
blueprint           propose + 2 : for
  + The blueprint by Macron for a force was leaked.
  - The blueprint of the engine was stolen.
roadmap             propose + 2 : for to
  + Doha's roadmap for an exchange is ready.
  - The roadmap is printed on cloth.
formula             propose + 2 : for =peace ^=chemical
  + Kyiv's formula for peace has ten points.
  - The chemical formula of salt is short.
vision              propose + 2 : for of ^=eye* ^=night
  + Kyiv's vision of a just peace is known.
  - The night vision of owls is good.
scheme              propose + 2 : for to ^=colour ^=pension
  + Brussels' scheme for the frozen assets is ready.
  - The colour scheme of the room is dull.
motion              propose + 2 : for to on ^=slow
  + Riga's motion for a tribunal was adopted.
  - The motion of the waves calmed her.
support             propose + 2 : for
  + Support for the embargo by Rome is firm.
  - The support of the bridge cracked.
backing             propose + 2 : for
  + Berlin's backing for the plan is firm.
  - The carpet has a rubber backing.
advocacy            propose + 2 : for of
  + Vilnius' advocacy of a tribunal is known.
  - Advocacy is a craft.
preference          propose + 2 : for
  + Moscow's preference for a bilateral format is known.
  - The preference of most cats is fish.
`

// English: nouns of offering, accepting, refusing and threatening ("Kyiv's refusal to …"). Row language and examples: ../../lexicon-row.ts.

export const answeringNouns = `
offer               offer + 2
  + Ankara's offer of a venue stands.
  - The soap is on special offer.
counteroffer        offer + 2
  + Tehran's counteroffer of inspections came late.
  - The counteroffer came late.
concession          offer + 2
  + Kyiv's concession on its forces was large.
  - The concession stand sold popcorn.
compromise          offer + 2 : on over with
  + Kyiv's compromise on the borders was hard.
  - A compromise was the last thing on her mind.
gesture             offer + 2 : of to towards
  + Minsk's gesture of goodwill was noted.
  - His gestures were lively.
willingness         offer + 2
  + Kyiv's willingness to accept a truce is real.
  - Willingness alone is no skill.
readiness           offer + 2 : ^=combat ^=fighting
  + Moscow's readiness to talk is doubtful.
  - The combat readiness of the unit was low.
openness            open + 1 : to
  + Kyiv's openness to a swap is new.
  - The openness of the landscape struck her.
flexibility         offer + 2 : on over
  + Moscow's flexibility on the timetable is new.
  - The flexibility of the joints declined.
renunciation        offer - 2
  + Kyiv's renunciation of the bomb was praised.
  - Monks praise renunciation.
withdrawal          offer + 2 : =troop* =forces =soldier*
  + Moscow's withdrawal of troops from the north is complete.
  - The withdrawal of cash was limited.
pledge              promise + 3
  + Oslo's pledges of two batteries and a radar hold.
  - The pledge was sung.
promise             promise + 3
  + London's promise to train recruits holds.
  - The young pianist shows promise.
assurance           promise + 3 : to of that ^=life ^=quality
  + Washington's assurance of support holds.
  - The quality assurance of the plant failed.
guarantee           promise + 3
  + Ankara's guarantee of safe passage holds.
  - The toaster is still under guarantee.
commitment          promise + 3 : to of
  + Washington's commitment to the alliance holds.
  - Marriage is a commitment.
vow                 promise + 3
  + London's vow to stand with Kyiv holds.
  - The nuns took their vows.
undertaking         promise + 3
  + The undertaking of Minsk to close the airspace holds.
  - The dam was a huge undertaking.
solidarity          promise + 2 : with
  + Vilnius' solidarity with Kyiv is firm.
  - Solidarity was her theme.
acceptance          accept + 2 : of
  + Kyiv's acceptance of the truce surprised Moscow.
  - Old age asks for acceptance.
approval            accept + 2 : of for to
  + Budapest's approval of the loan came late.
  - She nodded in approval.
consent             accept + 2 : to for
  + Minsk's consent to the visit came late.
  - Consent forms lay on the desk.
assent              accept + 2 : to
  + Ankara's assent to the accession came late.
  - He mumbled assent.
agreement           accept + 2 : to
  + Kyiv's agreement to a truce was a relief.
  - The adjective shows agreement.
endorsement         accept + 2 : of
  + Beijing's endorsement of the plan was cool.
  - Athletes live on endorsements.
recognition         accept + 2 : of ^=face ^=speech
  + Minsk's recognition of the annexation was a shock.
  - The face recognition of the phone failed.
ratification        accept + 2 : of
  + Ankara's ratification of the accession came late.
  - Ratification takes months.
compliance          accept + 2 : with
  + Moscow's compliance with the truce is poor.
  - The compliance department was closed.
adherence           accept + 2 : to
  + Moscow's adherence to the truce is doubtful.
  - The adherence of the paint was poor.
nod                 accept + 2 : to
  + Berlin's nod to the transfer came late.
  - A nod was enough.
rejection           reject - 3 : of
  + Moscow's rejection of the plan was no surprise.
  - The poet knew rejection.
refusal             reject - 3
  + Kyiv's refusal to cede land is firm.
  - The horse had three refusals.
opposition          reject - 3 : to
  + Budapest's opposition to the accession is firm.
  - The leader of the opposition resigned.
objection           reject - 3 : to against
  + Ankara's objection to the accession was dropped.
  - The judge overruled the objection.
resistance          reject - 2 : to ^=antibiotic*
  + Budapest's resistance to the embargo is weakening.
  - The resistance of the wire was measured.
veto                reject - 3 : of on against
  + Moscow's veto of the resolution was expected.
  - The veto was born in Rome.
denial              reject - 2 : of ^=responsib* ^=charge*
  + Warsaw's denial of entry was criticised.
  - The widow was in denial.
protest             reject - 3 : against over
  + The protest of Tokyo against the drill was sharp.
  - The protests began at noon.
boycott             reject - 3 : of
  + Kyiv's boycott of the session was expected.
  - A boycott hurts.
disapproval         reject - 2 : of
  + Beijing's disapproval of the sanctions is known.
  - She frowned in disapproval.
reluctance          reject - 2
  + Berlin's reluctance to send missiles is known.
  - He left with reluctance.
unwillingness       reject - 3
  + Moscow's unwillingness to compromise on the borders is well known.
  - His unwillingness was plain.
hostility           reject - 2 : to towards
  + Budapest's hostility to the loan is known.
  - The dog showed hostility.
repudiation         reject - 3 : of
  + Moscow's repudiation of the treaty was a shock.
  - The repudiation was brief.
rebuff              reject - 3 : to of
  + Kyiv's rebuff to the envoy was polite.
  - The rebuff stung.
scepticism          reject - 1 : about of towards over
  + Paris shares Berlin's scepticism of the plan.
  - Scepticism is a virtue.
reservation         hedge 0 0 : about over on ^=hotel ^=table ^=flight
  + Rome's reservations about the embargo are known.
  - The hotel reservation for May was lost.
hesitation          hedge 0 0 : over about to
  + Berlin's hesitation over the missiles is known.
  - He jumped without hesitation.
threat              threaten + 3 : ^=flood* ^=climate ^=storm*
  + Moscow's threat to leave the deal is serious.
  - The threat of floods grew.
warning             threaten + 2 : that =strike* =attack* =retaliat* =consequence*
  + Moscow's warning of a strike was heard.
  - The storm warning for the coast was lifted.
retaliation         threaten + 3 : against for
  + Washington fears Beijing's retaliation against the tariffs.
  - He feared retaliation.
blackmail           threaten + 3 : of against
  + Moscow's blackmail of Chisinau with gas goes on.
  - Blackmail is a crime.
invitation          call_talks + 2 : to for ^=wedding ^=party ^=dinner
  + Ankara's invitation to both presidents stands.
  - The wedding invitation to his aunt was lost.
overture            call_talks + 2 : to towards ^=opera ^=concert
  + The overtures of Seoul to the generals failed.
  - The overture of the opera is short.
mediation           call_talks + 2 : in between
  + Ankara's mediation between the sides goes on.
  - Mediation is a craft.
`

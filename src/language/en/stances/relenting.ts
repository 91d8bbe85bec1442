// English: going back on one's own no. Row language and examples: ../../lexicon-row.ts.

export const relenting = `
drop                accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Ankara dropped its objections to the accession.
  - The waiter dropped a tray.
withdraw            accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Bratislava withdrew its opposition to the loan.
  - She withdrew cash from the account.
lift                accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Rome lifted its veto on the trade agreement.
  - The crane lifted a beam.
waive               accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Budapest waived its objection to the package.
  - The crowd waved and no teacher waives exams.
shelve              accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + The miners shelved their objections to the new shift.
  - The librarian shelved the books.
abandon             accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Vienna abandoned its resistance to the minimum tax.
  - The crew abandoned the ship.
give ~ up           accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + The pilots gave up their opposition to the merger.
  - He gave up smoking.
relinquish          accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Athens relinquished its veto over the name.
  - The storm relinquished its grip.
overcome            accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Berlin overcame its reservations about joint debt.
  - The runner overcame a cramp.
set ~ aside         accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + The Irish government has set aside its misgivings about the treaty.
  - She set the knife aside.
put ~ aside         accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Dublin put its qualms about the treaty aside.
  - He put his book aside.
retract             accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Madrid retracted its objection to the pipeline.
  - The cat retracted its claws.
end                 accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Paris ended its resistance to the agreement.
  - The film ended at ten.
soften              accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Berlin softened its opposition to joint debt.
  - Butter softens in the sun.
remove              accept + 2 : =objection* =veto* =opposition =resistance =reservation* =misgiving* =qualm* =reluctance =block =hold
  + Warsaw removed its veto on the reform.
  - The nurse removed the bandage.
`

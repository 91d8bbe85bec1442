// English: wanting talks, and leaving it open. Row language and examples: ../../lexicon-row.ts.

export const talking = `
hesitate ~ not      threaten + 3 : to
  + Washington will not hesitate to impose new tariffs.
  - Berlin hesitates over the missiles.
hesitate ~ n't      threaten + 3 : to
  + “We won't hesitate to use force,” the minister said.
  - Berlin hesitates over the missiles.
hesitate            hedge 0 0 : @somebody
  + Berlin hesitates over the missiles.
  - The needle hesitated for a moment before it settled at zero.
stop ~ short        hedge 0 0
  + Paris stopped short of an outright refusal.
  - The bus stopped at the corner.
waver               hedge 0 0 : on over @somebody
  + Rome wavers on the deployment.
  - The flame wavered.
vacillate           hedge 0 0 : @somebody
  + Washington vacillates over the sanctions.
  - The needle vacillated.
equivocate          hedge 0 0 : @somebody
  + Delhi equivocated on the price cap.
  - The evidence equivocates.
hedge               hedge 0 0 : on over =bets
  + Ankara hedged on the embargo.
  - The gardener hedged the path with roses.
sit ~ on fence      hedge 0 0
  + Delhi sat on the fence during the vote.
  - The cat sat on the mat.
reserve ~ judgment  hedge 0 0
  + Pretoria reserved judgment on the plan.
  - She reserved a table.
negotiate           call_talks + 2 : ^=bend* ^=curve* ^=obstacle* @somebody
  + Kyiv wants to negotiate with the creditors.
  - The lorry negotiated the bend.
renegotiate         call_talks + 2 : obj @somebody
  + London wants to renegotiate the fishing agreement.
  - The code renegotiates the connection.
mediate             call_talks + 2 : @somebody
  + Doha mediates between the two sides.
  - The nerve mediates pain.
facilitate          call_talks + 2 : =talks =dialogue =negotiation* =meeting =exchange #n-talks
  + Abu Dhabi facilitates the exchange of prisoners.
  - The ramp facilitates entry.
arbitrate           call_talks + 2 : @somebody
  + The Vatican wants to arbitrate between the two.
  - The software arbitrates every conflict.
invite              call_talks + 2 : @somebody to
  + Ankara invited both presidents to a summit.
  - The open fire invites guests.
sit ~ down          call_talks + 2 : with
  + Washington wants Kyiv to sit down with Moscow.
  - She sat down on the bench.
resume              call_talks + 2 : =talks =negotiation* =dialogue #n-talks
  + Belgrade resumed the dialogue with Pristina.
  - The concert resumed.
restart             call_talks + 2 : =talks =negotiation* =dialogue #n-talks
  + Seoul wants to restart the talks.
  - He restarted the engine.
reopen              call_talks + 2 : =talks =negotiation* =dialogue #n-talks
  + Athens reopened the talks on the loan.
  - The wounds reopen.
revive              call_talks + 2 : =talks =negotiation* =dialogue #n-talks
  + Tehran wants to revive the negotiations.
  - The nurse revived the swimmer.
return              call_talks + 2 : =talks =negotiat* =table #n-talks
  + Moscow returned to the negotiating table.
  - The storks returned in March.
reach ~ out         call_talks + 2 : @somebody to
  + Kyiv reached out to Beijing.
  - He reached out for the salt.
keep ~ channels     call_talks + 2
  + Berlin keeps its channels to Moscow open.
  - The farmer keeps hens.
engage              call_talks + 2 : =talks =dialogue =negotiation* #n-talks
  + Tirana engaged in talks with Athens.
  - The gears engaged.
enter               call_talks + 2 : =talks =dialogue =negotiation* #n-talks
  + Skopje entered negotiations with Sofia.
  - A stranger entered the room.
open                call_talks + 2 : =talks =dialogue =negotiation* #n-talks
  + Brussels opened negotiations with Chisinau.
  - The door opened slowly.
host                call_talks + 2 : =talks =summit =meeting =negotiation* #n-talks
  + Riyadh hosts the talks on the truce.
  - The museum hosts a fair.
convene             call_talks + 2 : =talks =summit =meeting =conference =council #n-talks
  + Paris convenes a summit of the allies.
  - The jury convened on Monday.
parley              call_talks + 2
  + The rebels parleyed with the garrison.
  - A parley was held at the gate.
`

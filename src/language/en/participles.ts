// Participles of bargaining behind the name of whoever bargains ("the US-proposed truce"), and behind a noun ("the terms
// demanded by Moscow"). Verb, then its participle.
const ROWS = `
propose proposed, demand demanded, request requested, seek sought, want wanted, suggest suggested, draft drafted
offer offered, promise promised, pledge pledged, guarantee guaranteed, threaten threatened, announce announced, plan planned
reject rejected, refuse refused, oppose opposed, accept accepted, support supported, back backed, favour favoured
favor favored, endorse endorsed, present presented, table tabled, float floated, advance advanced, insist insisted
outline outlined, submit submitted, champion championed, sponsor sponsored, issue issued
`
/** Participle → verb. */
export const participles: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[,\n]/)
    .map((row) => row.trim().split(' '))
    .map(([verb, participle]) => [participle as string, verb as string]),
)

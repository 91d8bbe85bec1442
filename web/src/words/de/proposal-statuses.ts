// How a proposal stands, wherever it is shown.
export const proposalStatuses: Readonly<Record<string, string>> = {
  floated: 'ins Spiel gebracht',
  tabled: 'vorgelegt',
  accepted: 'angenommen',
  rejected: 'abgelehnt',
  dormant: 'ruht',
  superseded: 'überholt',
  standing: 'besteht fort',
}

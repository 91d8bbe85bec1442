// How a proposal stands, wherever it is shown.
export const proposalStatuses: Readonly<Record<string, string>> = {
  floated: 'floated',
  tabled: 'tabled',
  accepted: 'accepted',
  rejected: 'rejected',
  dormant: 'dormant',
  superseded: 'superseded',
  standing: 'standing',
}

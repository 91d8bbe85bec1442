// How far actors fall into camps: they agree within, and contradict each other between. Not DNA's score, which takes the
// greatest value over all splits of equal size, and so praises splits nobody would make; here the split is found by agreement
// alone, then conflict is looked at, and the split is shown.
import { type Clusters, clusters } from './clusters.js'
import type { Coding } from './coding.js'
import { type Network, network } from './network.js'
import type { NetworkOptions } from './options.js'

interface Ties {
  readonly within: number
  readonly between: number
}

export interface Polarization {
  /** By agreement (the congruence network). */
  readonly clusters: Clusters
  /** The nodes the numbers of `clusters` belong to. */
  readonly nodes: Network['rows']
  /** Sums of weights inside clusters and between them. */
  readonly congruence: Ties
  readonly conflict: Ties
  /** Share of conflict between less share within, from -1 to 1; `null` where nobody contradicts anybody. */
  readonly conflictBetween: number | null
}

const tiesOf = ({ edges }: Network, { ofRow }: Clusters): Ties => {
  let [within, between] = [0, 0]
  for (const { row, col, weight } of edges) {
    const inside = ofRow[row] !== null && ofRow[row] === ofRow[col]
    if (inside) within += weight
    else between += weight
  }
  return { within, between }
}

/** Needs a qualifier and variables of a one-mode network; aggregation and normalisation of the options do not count. */
export const polarization = (coding: Coding, options: NetworkOptions): Polarization => {
  const asked = { ...options, networkType: 'onemode', normalization: 'no', normalizeToOne: false } as const
  const agreeing = network(coding, { ...asked, qualifierAggregation: 'congruence' })
  const opposing = network(coding, { ...asked, qualifierAggregation: 'conflict' })
  const split = clusters(agreeing)
  const conflict = tiesOf(opposing, split)
  const all = conflict.within + conflict.between
  return {
    clusters: split,
    nodes: agreeing.rows,
    congruence: tiesOf(agreeing, split),
    conflict,
    conflictBetween: all === 0 ? null : (conflict.between - conflict.within) / all,
  }
}

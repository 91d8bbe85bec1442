// What the network room asks: parties or persons, tied by issues or options, in a span of days; and the same as a file.
import { earliestDay, latestDay, type PartialDate } from '../../dossier/index.js'
import { exporters } from '../../export/index.js'
import { defaultOptions, type NetworkOptions } from '../../network/index.js'
import { atRevision } from '../at-revision.js'
import type { Dossier } from '../dossier.js'
import { exportedNetwork, type NetworkAsked, networkView } from './network-view.js'
import { networkSourceOf } from './source.js'
import type { NetworkFileView, NetworkRoomView } from './views.js'

export interface NetworkRoomQuestion {
  readonly mode: 'onemode' | 'twomode'
  readonly who: 'party' | 'actor'
  readonly what: 'issue' | 'option'
  readonly aggregation: NetworkOptions['qualifierAggregation']
  readonly normalization: NetworkOptions['normalization']
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly lang: string
}

const SOURCES = { name: 'network source', most: 1 }
/** Statements under an edge that are listed; the search lists all. */
const MOST_UNDER = 60
const DAY = 86_400_000

const variable = (name: string): NetworkOptions['variable1'] => ({ name, ofDocument: false })

/** As `parley network` asks a dossier: relays counted once, without the issue for whatever no other covers. */
const askedOf = async (dossier: Dossier, question: NetworkRoomQuestion): Promise<NetworkAsked> => {
  const source = await atRevision(dossier.archive, SOURCES, '', () => networkSourceOf(dossier))
  const coding = source.codings.at(-1)
  if (!coding) throw new Error('a dossier without a coding')
  const { mode, who, what, aggregation, normalization, from, to } = question
  const options: NetworkOptions = {
    ...defaultOptions({
      variable1: variable(who),
      variable2: variable(what),
      // Whatever is said counts under "ignore", a hedge too, which has no agreement.
      qualifier: aggregation === 'ignore' ? null : 'agreement',
    }),
    networkType: mode,
    qualifierAggregation: aggregation,
    normalization,
    duplicates: 'utterance',
    start: from === null ? null : Date.parse(earliestDay(from)),
    stop: to === null ? null : Date.parse(latestDay(to)) + DAY - 1,
    exclusions: source.rest.length === 0 ? [] : [{ variable: variable('issue'), values: source.rest, only: false }],
  }
  return { source, coding, options }
}

export const networkRoom = async (dossier: Dossier, question: NetworkRoomQuestion): Promise<NetworkRoomView> => {
  const view = networkView(await askedOf(dossier, question), question.lang)
  const whole =
    question.from === null && question.to === null
      ? view
      : networkView(await askedOf(dossier, { ...question, from: null, to: null }), question.lang)
  return {
    version: 1,
    nodes: view.nodes.map(({ id, side, name, label, cluster, degree, strength, betweenness, statements }) => ({
      id,
      side,
      name,
      label,
      cluster,
      degree,
      strength,
      betweenness,
      statements,
    })),
    edges: view.edges.map(({ from, to, weight, statements }) => ({
      from,
      to,
      weight,
      statements: (statements ?? []).slice(0, MOST_UNDER),
      count: statements?.length ?? null,
    })),
    clusters: view.clusters.count,
    modularity: view.clusters.modularity,
    conflictBetween: view.polarization?.conflictBetween ?? null,
    statements: view.statements,
    uncommitted: view.leftOut.uncommitted,
    first: whole.first,
    last: whole.last,
    formats: exporters
      .filter(({ needs }) => needs === 'network')
      .map(({ name, title, loses }) => ({ name, title, loses })),
  }
}

/** `null` where there is no such format. */
export const networkFile = async (
  dossier: Dossier,
  question: NetworkRoomQuestion,
  format: string,
): Promise<NetworkFileView | null> => {
  const exporter = exporters.find(({ name, needs }) => name === format && needs === 'network')
  if (!exporter) return null
  const written = exporter.export({
    casebook: dossier.casebook.head.id,
    created: dossier.archive.created,
    articles: [],
    readings: [],
    statements: [],
    revisions: [],
    network: exportedNetwork(await askedOf(dossier, question), question.lang),
  })
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return { version: 1, name: `${dossier.name}.${exporter.extension}`, type: exporter.mediaType, base64: btoa(text) }
}

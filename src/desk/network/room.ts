// What the network room asks: parties or persons, tied by issues or options, in a span of days; and the same as a file.
import { earliestDay, latestDay, type PartialDate } from '../../dossier/index.js'
import { exporters } from '../../export/index.js'
import { countBehind, defaultOptions, type NetworkOptions, network, statementsBehind } from '../../network/index.js'
import { atRevision } from '../at-revision.js'
import type { Dossier } from '../dossier.js'
import { exportedNetwork, type NetworkAsked, pictureOf, spanOf } from './network-view.js'
import { wordlessSourceOf } from './source.js'
import type { NetworkFileView, NetworkRoomView, NetworkTieView } from './views.js'

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
/** Drawn as they lie, whatever they are called. */
const PICTURES = { name: 'network pictures', most: 8 }
/** Statements under an edge that are listed; the search lists all. */
const MOST_UNDER = 60
/** Of so many ties the statements come along; of more they are asked for tie by tie. */
const MOST_TIES_TOLD = 300
const DAY = 86_400_000

const variable = (name: string): NetworkOptions['variable1'] => ({ name, ofDocument: false })

/** As `parley network` asks a dossier: relays counted once, without the issue for whatever no other covers. */
const askedOf = async (dossier: Dossier, question: Omit<NetworkRoomQuestion, 'lang'>): Promise<NetworkAsked> => {
  const source = await atRevision(dossier.archive, SOURCES, '', () => wordlessSourceOf(dossier))
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

export const networkRoom = async (
  dossier: Dossier,
  { lang, ...question }: NetworkRoomQuestion,
): Promise<NetworkRoomView> => {
  const drawn = await atRevision(dossier.archive, PICTURES, JSON.stringify(question), () => draw(dossier, question))
  const { label, nodes, ...view } = drawn
  return {
    version: 1,
    nodes: nodes.map(({ id, side, name, variable, ...node }) => ({
      ...{ id, side, name, label: label(variable, name, lang) },
      ...node,
    })),
    ...view,
    formats: exporters
      .filter(({ needs }) => needs === 'network')
      .map(({ name, title, loses }) => ({ name, title, loses })),
  }
}

/** As it is in every language. */
const draw = async (dossier: Dossier, question: Omit<NetworkRoomQuestion, 'lang'>) => {
  const asked = await askedOf(dossier, question)
  const made = network(asked.coding, asked.options)
  const isTold = made.edges.length <= MOST_TIES_TOLD
  const picture = pictureOf(asked, made, isTold)
  const isWhole = question.from === null && question.to === null
  const whole = isWhole ? made : network(asked.coding, { ...asked.options, start: null, stop: null })
  return {
    label: asked.source.label,
    nodes: picture.nodes.map(
      ({ id, side, name, variable, cluster, degree, strength, betweenness, statements }) =>
        ({ id, side, name, variable, cluster, degree, strength, betweenness, statements }) as const,
    ),
    edges: picture.edges.map(({ from, to, weight, statements }, at) => ({
      from,
      to,
      weight,
      statements: statements === null ? null : statements.slice(0, MOST_UNDER),
      count: statements?.length ?? countBehind(made, made.edges[at]?.row ?? 0, made.edges[at]?.col ?? 0),
    })),
    clusters: picture.clusters.count,
    modularity: picture.clusters.modularity,
    conflictBetween: picture.polarization?.conflictBetween ?? null,
    statements: made.statements.length,
    uncommitted: asked.source.uncommitted,
    ...spanOf(whole.statements),
  }
}

/** The statements under one tie, by the ids of its nodes; `null` where there is no such tie. */
export const networkTie = async (
  dossier: Dossier,
  question: Omit<NetworkRoomQuestion, 'lang'>,
  [one, other]: readonly [from: string, to: string],
): Promise<NetworkTieView | null> => {
  const { coding, options } = await askedOf(dossier, question)
  const made = network(coding, options)
  const placeOf = (list: typeof made.rows, id: string): number => list.findIndex(({ label }) => label === id.slice(2))
  const [row, col] = [placeOf(made.rows, one), placeOf(made.cols, other)]
  if (!made.edges.some((edge) => edge.row === row && edge.col === col)) return null
  const ids = statementsBehind(made, row, col)
  return { version: 1, from: one, to: other, statements: ids.slice(0, MOST_UNDER), count: ids.length }
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

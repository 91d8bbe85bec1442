// One party or person: who it is, where it stands, how it moved, through whom it is heard.
import { type Actor, type Casebook, heldOn } from '../../casebook/index.js'
import { commits, latestDay, type PartialDate } from '../../dossier/index.js'
import { type Change, channels, countedAt, DEFAULT_TRUST, partOf, predictions } from '../../positions/index.js'
import { countsFrom, type TakenStatement } from '../../provenance/index.js'
import { remarksOf, remarkViews } from '../beside/remarks.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { byRelay, byVoice, withIds } from '../lookup.js'
import { type Material, viewsOf } from '../material.js'
import { changesOf } from '../movements.js'
import { membersOf, type PositionsQuestion, standingOptions } from '../standing-options.js'
import type { ActorHeadView, ActorView, OfficeHeldView, StanceView } from '../views.js'
import { compare, composerIn, countStances, firmestFirst, stanceView, standingIn } from './stances.js'
import { citedByChanges, newestMovesFirst, toldChange } from './told-changes.js'

/** So many statements that commit nobody are listed; all of them can be searched for. */
const MOST_UNCOMMITTED = 50

export interface SaidBy {
  readonly id: string
  /** As a party: what commits it; as a person: what it said. */
  readonly own: readonly TakenStatement[]
}

/** So many movements, and so many sentences of each kind of stance; all where not given. */
export interface PageQuestion extends PositionsQuestion {
  readonly most?: number
}

/** What an actor said or is committed by; `null` where neither the dossier nor the casebook knows it. */
export const saidBy = ({ statements, casebook }: Material, id: string): SaidBy | null => {
  const own = byVoice(statements).get(id) ?? []
  const known = own.length > 0 || casebook.actors.some(({ name }) => name.en === id)
  return known ? { id, own } : null
}

const counted = (names: readonly string[], labels: Labels) => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .map(([id, statements]) => ({ id, label: labels.party(id), statements }))
}

export const actorHead = (
  { id, own }: SaidBy,
  { published, casebook }: Pick<Material, 'published' | 'casebook'>,
  labels: Labels,
): ActorHeadView => {
  const dateOf = ({ article }: { readonly article: string }) => published.get(article) ?? null
  const days = own.flatMap((one) => countsFrom(one, dateOf) ?? []).sort()
  const parties = [...new Set(own.flatMap((one) => (one.actor === id && commits(one) ? [one.party] : [])))]
  return {
    id,
    label: labels.party(id),
    kind: casebook.actors.find(({ name }) => name.en === id)?.kind ?? null,
    isParty: own.some(({ party }) => party === id),
    speaksFor: parties
      .filter((party) => party !== id)
      .sort(compare)
      .map((party) => ({ id: party, label: labels.party(party) })),
    statements: own.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}

const officesOf = (
  actor: Actor | undefined,
  { actors, offices }: Casebook,
  asOf: PartialDate | null,
  labels: Labels,
): readonly OfficeHeldView[] =>
  (actor?.offices ?? [])
    .map((held): OfficeHeldView => {
      const office = offices.find(({ id }) => id === held.office)
      const of = actors.find(({ id }) => id === held.of)?.name.en ?? held.of
      return {
        office: held.office,
        label: office?.name[labels.lang] ?? office?.name.en ?? held.office,
        of: { id: of, label: labels.party(of) },
        from: held.from,
        until: held.until,
        commits: office?.commits ?? false,
        held: asOf === null ? held.until === null : heldOn(held, asOf),
      }
    })
    .sort((a, b) => compare(b.from ?? '', a.from ?? '') || compare(a.office, b.office))

/** Its names in every language, and what else it is called in that of the reader. */
const aliasesOf = (actor: Actor | undefined, label: string, lang: string): readonly string[] =>
  actor
    ? [...new Set([...Object.values(actor.name), ...(actor.variants[lang] ?? [])])].filter((name) => name !== label)
    : []

/** The movements on the page of a party or person. */
export const movesOf = async (
  dossier: Dossier,
  material: Material,
  { id, own }: SaidBy,
  question: PositionsQuestion,
): Promise<readonly Change[]> => {
  if (own.some(({ party }) => party === id)) return changesOf(dossier.archive, material, question, id)
  // Moved is a party, even where only what one person said is shown: what others said between belongs to it.
  const ids = new Set<string>(own.map((statement) => statement.id))
  const parties = [...new Set(own.flatMap(({ party }) => party ?? []))]
  const changes = await Promise.all(parties.map((party) => changesOf(dossier.archive, material, question, party)))
  return changes
    .flat()
    .filter(
      ({ kind, before, after }) =>
        kind !== 'silence' && [...before, ...after].some((one) => one.statements.some((s) => ids.has(s.id))),
    )
}

const firstOfEachKind = (stances: readonly StanceView[], most: number): readonly StanceView[] => {
  const counts = new Map<string, number>()
  return stances.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return count < most
  })
}

export const actorView = async (
  dossier: Dossier,
  material: Material,
  said: SaidBy,
  question: PageQuestion,
  labels: Labels,
): Promise<ActorView> => {
  const { casebook, statements } = material
  const { id, own } = said
  const most = question.most ?? Number.POSITIVE_INFINITY
  const head = actorHead(said, material, labels)
  const actor = casebook.actors.find(({ name }) => name.en === id)
  const nameOf = (actorId: string) => casebook.actors.find((one) => one.id === actorId)?.name.en ?? actorId
  const named = (name: string) => ({ id: name, label: labels.party(name) })
  const composer = composerIn(labels)
  const options = standingOptions(material, question)

  const committing = head.isParty ? partOf(statements, 'party', id) : own.filter(commits)
  const standing = standingIn(material, committing, question)
  const stances = standing.map((one) => stanceView(one, labels, composer)).sort(firmestFirst(labels.isRest))
  const inTime = countedAt(committing, options)
  const moved = [...(await movesOf(dossier, material, said, question))].sort(newestMovesFirst)
  const changes = moved.slice(0, most).map((change) => toldChange(change, composer, casebook.rules))

  const uncommitted = own
    .filter((one) => !commits(one))
    .sort((a, b) => compare(b.said ?? '', a.said ?? '') || compare(a.id, b.id))
    .slice(0, MOST_UNCOMMITTED)
  const remarks = await remarksOf(dossier, material, question.knownOn)
  const sides = casebook.head.sides.map((side) => side.map(nameOf))
  const contacts = channels(remarks, { ...options, sides })
    .channels.flatMap((channel) => channel.contacts)
    .filter(({ participants, mediators }) =>
      [...participants, ...mediators].some((one) => one.actor === id || one.party === id),
    )
  const forecasts = predictions(remarks, options).predictions.filter(
    ({ forecast }) => forecast.actor === id || forecast.party === id,
  )
  const cited = new Set([
    ...firstOfEachKind(stances, most).map((stance) => stance.statements[0] as string),
    ...citedByChanges(changes),
    ...uncommitted.map((one) => one.id as string),
  ])
  const remarked = new Set([
    ...contacts.flatMap((contact) => contact.told.map(({ remark }) => remark as string)),
    ...forecasts.map(({ forecast }) => forecast.id as string),
  ])
  return {
    version: 1,
    asOf: question.asOf,
    knownOn: question.knownOn,
    trust: question.trust ?? DEFAULT_TRUST,
    ...head,
    aliases: aliasesOf(actor, head.label, labels.lang),
    note: actor?.note ?? null,
    offices: officesOf(actor, casebook, question.asOf, labels),
    memberOf: (actor?.memberOf ?? []).map(nameOf).map(named),
    members: (membersOf(casebook).get(id) ?? []).map(named),
    stances,
    counts: countStances(standing),
    voices: head.isParty
      ? counted(
          inTime.flatMap((one) => (one.actor === id ? [] : [one.actor])),
          labels,
        ).map((voice) => voiceOf(voice, inTime, casebook, labels))
      : [],
    changes,
    allChanges: moved.length,
    uncommitted: uncommitted.map((one) => one.id),
    saidVia: counted(
      own.flatMap(({ via }) => via),
      labels,
    ),
    reports: counted(
      (byRelay(statements).get(id) ?? []).flatMap((one) => (one.actor === id ? [] : [one.party ?? one.actor])),
      labels,
    ),
    contacts,
    predictions: forecasts.map(({ forecast, said: on, from, until, state, resolution }) => ({
      remark: forecast.id,
      actor: forecast.actor,
      voice: forecast.voice,
      party: forecast.party,
      likelihood: forecast.likelihood,
      said: on,
      condition: forecast.condition && { head: forecast.condition.head, quote: forecast.condition.quote },
      horizon: forecast.horizon && { kind: forecast.horizon.kind, quote: forecast.horizon.quote },
      from,
      until,
      state,
      resolution,
    })),
    cited: await viewsOf(dossier, withIds(statements, cited), labels),
    remarks: await remarkViews(
      dossier,
      remarks.filter(({ remark }) => remarked.has(remark.id)),
      labels,
    ),
    names: [
      ...new Set(
        contacts.flatMap(({ participants, mediators, absent }) => [
          ...[...participants, ...mediators].flatMap((one) => [one.actor, ...(one.party === null ? [] : [one.party])]),
          ...absent.flat(),
        ]),
      ),
    ]
      .sort(compare)
      .map(named),
  }
}

const voiceOf = (
  voice: ReturnType<typeof counted>[number],
  inTime: readonly TakenStatement[],
  casebook: Casebook,
  labels: Labels,
): ActorView['voices'][number] => {
  const days = inTime.flatMap(({ actor, said }) => (actor === voice.id && said !== null ? [said] : [])).sort()
  const last = days.at(-1) ?? null
  const actor = casebook.actors.find(({ name }) => name.en === voice.id)
  const held = officesOf(
    actor,
    casebook,
    last === null ? null : (latestDay(last as PartialDate) as PartialDate),
    labels,
  )
  return { ...voice, last, offices: held.filter((office) => office.held).map(({ label }) => label) }
}

// What is missing: subjects nobody has taken a position on, subjects on which one side only has spoken, what the reports
// call undetermined, and the empty slots of arrangements under discussion. Silence is told, never filled.

import type { Casebook, Mechanism } from '../casebook/index.js'
import { type Agenda, latestDay, type RemarkId, type StatementId } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { compare } from './compare.js'
import { spokenAt } from './spoken.js'
import { type Standing, type StandingOptions, standings } from './standing.js'
import { doubtsOf, type RemarkDoubts, remarksAt, type TakenRemark } from './taken-remark.js'

/** A subject that is to be talked about, or stands in a proposal, without anybody's position. */
export interface AgendaGap {
  /** Of the casebook; `null` where it has none for the subject: then `topic` names it in the report's words. */
  readonly issue: string | null
  readonly topic: string
  /** Where it was put on the agenda; empty where only proposals name it. */
  readonly remarks: readonly RemarkId[]
  /** Ids of the casebook's proposals with an element on it. */
  readonly proposals: readonly string[]
}

export interface OneSided {
  readonly issue: string
  /** Those of the side who have spoken. */
  readonly spoken: readonly string[]
  /** The sides that have not, as the casebook groups them. */
  readonly silent: readonly (readonly string[])[]
  /** The deciding statements of the side's standings. */
  readonly statements: readonly StatementId[]
}

/** Called open by a report ("it is unclear which guarantees …"), with the positions taken on it so far. */
export interface Undetermined {
  readonly issue: string | null
  readonly topic: string
  readonly remarks: readonly RemarkId[]
  readonly statements: readonly StatementId[]
}

export type Slot = 'protects' | 'guarantor' | 'place' | 'trigger' | 'response' | 'monitor' | 'deadline' | 'mandate'

export interface MechanismGap {
  readonly mechanism: string
  readonly empty: readonly Slot[]
  /** Whose consent it needs, and what they have said on its issues. */
  readonly consent: readonly {
    readonly party: string
    readonly stance: 'for' | 'against' | 'hedged' | 'unknown'
    readonly statements: readonly StatementId[]
  }[]
  /** By which it is under discussion here. */
  readonly statements: readonly StatementId[]
  readonly remarks: readonly RemarkId[]
}

export interface Gaps {
  readonly agenda: readonly AgendaGap[]
  readonly oneSided: readonly OneSided[]
  readonly undetermined: readonly Undetermined[]
  readonly mechanisms: readonly MechanismGap[]
  readonly doubts: RemarkDoubts & {
    /** Statements about issues the casebook does not hold: counted under their own id. */
    readonly unknownIssues: readonly string[]
  }
}

export interface GapMaterial {
  readonly statements: readonly TakenStatement[]
  readonly remarks: readonly TakenRemark[]
  readonly casebook: Casebook
}

const SLOTS: readonly Slot[] = [
  'protects',
  'guarantor',
  'place',
  'trigger',
  'response',
  'monitor',
  'deadline',
  'mandate',
]

const isEmpty = (mechanism: Mechanism, slot: Slot): boolean =>
  slot === 'guarantor' ? mechanism.guarantor.length === 0 : mechanism[slot] === null

export const emptySlots = (mechanism: Mechanism): readonly Slot[] => SLOTS.filter((slot) => isEmpty(mechanism, slot))

/** One subject of an agenda: an issue of the casebook, else the words, in whatever case they are written. */
const subjectOf = ({ issue, topic }: Agenda): string => issue ?? `\0${topic.toLowerCase()}`

const bySubject = (agenda: readonly Agenda[]): ReadonlyMap<string, readonly Agenda[]> => {
  const found = new Map<string, Agenda[]>()
  for (const item of agenda) found.set(subjectOf(item), [...(found.get(subjectOf(item)) ?? []), item])
  return found
}

const idsOf = (items: readonly Agenda[]): readonly RemarkId[] => items.map(({ id }) => id)

const agendaGaps = (
  agenda: readonly Agenda[],
  spoken: ReadonlySet<string>,
  { issues, proposals }: Casebook,
  asOf: string | null,
): readonly AgendaGap[] => {
  const told = bySubject(agenda)
  const inProposals = new Map<string, string[]>()
  for (const { id, date, elements } of proposals) {
    if (asOf !== null && (date === null || latestDay(date) > asOf)) continue
    for (const issue of new Set(elements.map((element) => element.issue)))
      inProposals.set(issue, [...(inProposals.get(issue) ?? []), id])
  }
  const onAgenda = [...told].flatMap(([subject, items]): AgendaGap[] => {
    const [{ issue, topic }] = items as [Agenda]
    if (issue !== null && spoken.has(issue)) return []
    return [{ issue, topic, remarks: idsOf(items), proposals: inProposals.get(subject) ?? [] }]
  })
  const onlyProposed = [...inProposals].flatMap(([issue, ids]): AgendaGap[] =>
    spoken.has(issue) || told.has(issue)
      ? []
      : [{ issue, topic: issues.find(({ id }) => id === issue)?.name.en ?? issue, remarks: [], proposals: ids }],
  )
  return [...onAgenda, ...onlyProposed].sort(
    (a, b) =>
      b.remarks.length - a.remarks.length ||
      b.proposals.length - a.proposals.length ||
      compare(a.issue ?? a.topic, b.issue ?? b.topic),
  )
}

const oneSided = (
  standing: readonly Standing[],
  sides: readonly (readonly string[])[],
  rest: ReadonlySet<string>,
): readonly OneSided[] => {
  const byIssue = new Map<string, Standing[]>()
  for (const one of standing) if (!rest.has(one.issue)) byIssue.set(one.issue, [...(byIssue.get(one.issue) ?? []), one])
  return [...byIssue]
    .flatMap(([issue, all]): OneSided[] => {
      const silent = sides.filter((side) => !all.some(({ party }) => side.includes(party)))
      if (sides.length < 2 || sides.length - silent.length !== 1) return []
      const own = all.filter(({ party }) => sides.some((side) => side.includes(party)))
      return [
        {
          issue,
          spoken: [...new Set(own.map(({ party }) => party))].sort(compare),
          silent,
          statements: own.map(({ utterance }) => utterance.statements[0].id),
        },
      ]
    })
    .sort((a, b) => compare(a.issue, b.issue))
}

/** Consent is a yes on every issue the arrangement is about; a no on any of them is none, and a yes on a part is not the whole. */
const stanceOf = (own: readonly Standing[], issues: readonly string[]): MechanismGap['consent'][number]['stance'] => {
  if (own.length === 0) return 'unknown'
  if (own.some(({ utterance }) => utterance.sign === -1)) return 'against'
  const agreed = new Set(own.flatMap(({ issue, utterance }) => (utterance.sign === 1 ? [issue] : [])))
  return issues.every((issue) => agreed.has(issue)) ? 'for' : 'hedged'
}

/** Only arrangements on whose issues anybody has spoken, or which are on the agenda: the others are not this dossier's. */
const mechanismGaps = (
  { mechanisms, actors }: Casebook,
  standing: readonly Standing[],
  agenda: readonly Agenda[],
): readonly MechanismGap[] => {
  const names = new Map(actors.map(({ id, name }) => [id, name.en as string]))
  return mechanisms.flatMap((mechanism): MechanismGap[] => {
    const about = new Set(mechanism.issues)
    const spoken = standing.filter(({ issue }) => about.has(issue))
    const remarks = agenda.filter(({ issue }) => issue !== null && about.has(issue))
    const empty = emptySlots(mechanism)
    if (spoken.length + remarks.length === 0 || empty.length + mechanism.consentNeeded.length === 0) return []
    return [
      {
        mechanism: mechanism.id,
        empty,
        consent: mechanism.consentNeeded.map((id) => {
          const party = names.get(id) ?? id
          const own = spoken.filter((one) => one.party === party)
          return {
            party,
            stance: stanceOf(own, mechanism.issues),
            statements: own.map(({ utterance }) => utterance.statements[0].id),
          }
        }),
        statements: spoken.map(({ utterance }) => utterance.statements[0].id),
        remarks: idsOf(remarks),
      },
    ]
  })
}

export const gaps = ({ statements, remarks, casebook }: GapMaterial, options: StandingOptions): Gaps => {
  const taken = remarksAt(remarks, 'agenda', options)
  const agenda = taken.map(({ remark }) => remark)
  // Of one day in any order they come: by id then.
  const standing = [...standings(statements, options)].sort(
    ({ utterance: a }, { utterance: b }) =>
      (a.since === b.since ? 0 : b.since - a.since) || compare(a.statements[0].id, b.statements[0].id),
  )
  const spoken = new Set<string>()
  for (const { issue } of spokenAt(statements, options)) if (issue !== null) spoken.add(issue)
  const names = new Map(casebook.actors.map(({ id, name }) => [id, name.en as string]))
  const sides = casebook.head.sides.map((side) => side.map((id) => names.get(id) ?? id))
  const rest = new Set(casebook.issues.filter(({ role }) => role === 'rest').map(({ id }) => id))
  const known = new Set(casebook.issues.map(({ id }) => id))
  const asOf = options.asOf === null ? null : latestDay(options.asOf)
  const open = agenda.filter(({ state }) => state === 'undetermined')
  return {
    agenda: agendaGaps(
      agenda.filter(({ state, issue }) => state !== 'undetermined' && !rest.has(issue ?? '')),
      spoken,
      casebook,
      asOf,
    ).filter(({ issue }) => issue === null || !rest.has(issue)),
    oneSided: oneSided(standing, sides, rest),
    undetermined: [...bySubject(open).values()].map((items) => {
      const [{ issue, topic }] = items as readonly [Agenda, ...Agenda[]]
      const own = issue === null ? [] : standing.filter((one) => one.issue === issue)
      return { issue, topic, remarks: idsOf(items), statements: own.map((one) => one.utterance.statements[0].id) }
    }),
    mechanisms: mechanismGaps(casebook, standing, agenda),
    doubts: {
      ...doubtsOf(taken, options.published),
      unknownIssues: [...spoken].filter((issue) => !known.has(issue)).sort(compare),
    },
  }
}

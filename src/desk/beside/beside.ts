// The desk's answers beside the matrix: what is missing, who talks with whom, what was forecast, and what it would take.
import { type PartialDate, printCondition } from '../../dossier/index.js'
import { channels, gaps, predictions, wouldTake } from '../../positions/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { materialOf, viewsOf } from '../material.js'
import { remarksOf, remarkViews } from './remarks.js'
import type { ChannelsView, ConditionsView, GapsView, PredictionsView } from './views.js'

export interface BesideAsked {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
  readonly lang: string
}

export interface ConditionsAsked extends BesideAsked {
  /** Canonical English name, as everywhere. */
  readonly party: string
  readonly issue: string
  readonly option: string | null
}

const askOf = async (dossier: Dossier, { asOf, knownOn, lang }: BesideAsked) => {
  const material = await materialOf(dossier, knownOn)
  const remarks = await remarksOf(dossier, material, knownOn)
  const labels = labelsOf(material, lang)
  const published = ({ article }: { readonly article: string }) => material.published.get(article) ?? null
  const called = (names: readonly (string | null)[]) =>
    [...new Set(names)]
      .filter((id) => id !== null)
      .sort()
      .map((id) => ({ id, label: labels.party(id) }))
  /** The sentences behind an answer, each once, in the order of the dossier. */
  const cite = async (ids: readonly (string | null)[]) => {
    const cited = new Set(ids)
    return {
      statements: await viewsOf(
        dossier,
        material.statements.filter(({ id }) => cited.has(id)),
        labels,
      ),
      remarks: await remarkViews(
        dossier,
        remarks.filter(({ remark }) => cited.has(remark.id)),
        labels,
      ),
    }
  }
  const sides = material.casebook.head.sides.map((side) =>
    side.map((id) => material.casebook.actors.find((actor) => actor.id === id)?.name.en ?? id),
  )
  return {
    material,
    remarks,
    labels,
    cite,
    called,
    sides,
    options: { asOf, published },
    head: { version: 1, asOf },
  } as const
}

export const gapsView = async (dossier: Dossier, asked: BesideAsked): Promise<GapsView> => {
  const { material, remarks, labels, options, cite, called, head } = await askOf(dossier, asked)
  const { casebook, statements } = material
  const found = gaps({ statements, remarks, casebook }, options)
  const title = (names: Readonly<Record<string, string>>): string => names[asked.lang] ?? (names.en as string)
  const proposals = new Map(casebook.proposals.map((proposal) => [proposal.id, title(proposal.title)]))
  const mechanisms = new Map(casebook.mechanisms.map((mechanism) => [mechanism.id, title(mechanism.title)]))
  const subject = ({ issue, topic }: { readonly issue: string | null; readonly topic: string }) => ({
    issue,
    label: issue === null ? topic : labels.issue(issue),
  })
  const { unknownIssues, ...doubts } = found.doubts
  const citedBy = [...found.agenda, ...found.undetermined, ...found.oneSided].flatMap((gap) => [
    ...('remarks' in gap ? gap.remarks : []),
    ...('statements' in gap ? gap.statements : []),
  ])
  const consents = found.mechanisms.flatMap(({ consent }) => consent.flatMap((one) => one.statements))
  return {
    ...head,
    agenda: found.agenda.map((gap) => ({
      ...subject(gap),
      remarks: gap.remarks,
      proposals: gap.proposals.map((id) => ({ id, title: proposals.get(id) ?? id })),
    })),
    oneSided: [...found.oneSided]
      .sort((a, b) => labels.rankOfIssue(a.issue) - labels.rankOfIssue(b.issue))
      .map((gap) => ({
        issue: gap.issue,
        label: labels.issue(gap.issue),
        spoken: gap.spoken,
        silent: gap.silent,
        statements: gap.statements,
      })),
    undetermined: found.undetermined.map((gap) => ({
      ...subject(gap),
      remarks: gap.remarks,
      statements: gap.statements,
    })),
    mechanisms: found.mechanisms.map(({ mechanism, ...gap }) => ({
      id: mechanism,
      title: mechanisms.get(mechanism) ?? mechanism,
      ...gap,
    })),
    ...(await cite([...citedBy, ...consents])),
    names: called([
      ...found.oneSided.flatMap(({ spoken, silent }) => [...spoken, ...silent.flat()]),
      ...found.mechanisms.flatMap(({ consent }) => consent.map(({ party }) => party)),
    ]),
    doubts,
    unknownIssues,
  }
}

export const channelsView = async (dossier: Dossier, asked: BesideAsked): Promise<ChannelsView> => {
  const { remarks, options, sides, cite, called, head } = await askOf(dossier, asked)
  const found = channels(remarks, { ...options, sides })
  const { nobodyNamed, contradicted, ...doubts } = found.doubts
  const told = found.channels.flatMap((channel) => channel.contacts.flatMap((contact) => contact.told))
  return {
    ...head,
    channels: found.channels,
    mediators: found.mediators,
    goBetweens: found.goBetweens,
    ...(await cite([...told.map(({ remark }) => remark), ...nobodyNamed])),
    names: called([
      ...sides.flat(),
      ...found.goBetweens.flatMap(({ name, between }) => [name, ...between]),
      ...found.channels.flatMap(({ parties, mediators, contacts }) => [
        ...parties,
        ...mediators,
        ...contacts.flatMap((contact) =>
          [...contact.participants, ...contact.mediators].flatMap(({ actor, party }) => [actor, party]),
        ),
      ]),
    ]),
    doubts,
    nobodyNamed,
    contradicted,
  }
}

export const predictionsView = async (dossier: Dossier, asked: BesideAsked): Promise<PredictionsView> => {
  const { remarks, options, cite, called, head } = await askOf(dossier, asked)
  const { predictions: ledger, doubts } = predictions(remarks, options)
  return {
    ...head,
    predictions: ledger.map(({ forecast, said, from, until, state, resolution }) => ({
      remark: forecast.id,
      actor: forecast.actor,
      voice: forecast.voice,
      party: forecast.party,
      likelihood: forecast.likelihood,
      said,
      condition: forecast.condition && { head: forecast.condition.head, quote: forecast.condition.quote },
      horizon: forecast.horizon && { kind: forecast.horizon.kind, quote: forecast.horizon.quote },
      from,
      until,
      state,
      resolution,
    })),
    ...(await cite(ledger.map(({ forecast }) => forecast.id))),
    names: called(ledger.flatMap(({ forecast }) => [forecast.actor, forecast.party])),
    doubts,
  }
}

export const conditionsView = async (dossier: Dossier, asked: ConditionsAsked): Promise<ConditionsView> => {
  const { material, remarks, labels, options, cite, called, head } = await askOf(dossier, asked)
  const { party, issue, option } = asked
  const found = wouldTake(material.statements, remarks, { ...options, party, issue, option })
  const { requirements, plain, undated } = found
  return {
    ...head,
    party,
    issue,
    issueLabel: labels.issue(issue),
    option,
    optionLabel: option === null ? null : labels.option(issue, option),
    requirements: requirements.map(({ condition, issue: about, option: _, ...one }) => ({
      ...one,
      head: condition?.head ?? null,
      reading: condition?.reading ? printCondition(condition.reading) : null,
      issue: about,
      issueLabel: about === null ? null : labels.issue(about),
    })),
    plain,
    ...(await cite([...requirements.flatMap(({ statement, remark }) => [statement, remark]), ...plain])),
    names: called([party]),
    doubts: { undated, unnamed: [] },
  }
}

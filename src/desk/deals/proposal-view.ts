import type { Proposal } from '../../casebook/index.js'
import { checkProposal, type ProposalReport } from '../../settlement/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { type Material, materialOf, viewsOf } from '../material.js'
import type { DealAsked } from './asked.js'
import { statedQuestion } from './settlement-view.js'
import type { ProposalCheckView, ProposalHeadView, ProposalsView } from './views.js'

const actorName = ({ casebook }: Pick<Material, 'casebook'>, id: string): string =>
  casebook.actors.find((actor) => actor.id === id)?.name.en ?? id

const headOf = (material: Pick<Material, 'casebook'>, proposal: Proposal, lang: string): ProposalHeadView => {
  const { id, title, about, owner, date, status, derivedFrom, elements } = proposal
  return {
    id,
    title: title[lang] ?? (title.en as string),
    about: about[lang] ?? (about.en as string),
    owner: owner.map((one) => actorName(material, one)),
    date,
    status,
    derivedFrom,
    elements: elements.length,
  }
}

/** Of the casebook, oldest first; those without a date last. */
export const proposalsView = (material: Pick<Material, 'casebook' | 'names'>, lang: string): ProposalsView => {
  const labels = labelsOf(material, lang)
  const proposals = material.casebook.proposals
    .map((proposal) => headOf(material, proposal, lang))
    .sort((a, b) => compare(a.date ?? '9', b.date ?? '9') || compare(a.id, b.id))
  const names = [...new Set(proposals.flatMap(({ owner }) => owner))].sort()
  return {
    version: 1,
    casebook: material.casebook.head.id,
    proposals,
    names: names.map((id) => ({ id, label: labels.party(id) })),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const proposalCheckView = async (
  dossier: Dossier,
  proposal: Proposal,
  asked: DealAsked,
): Promise<ProposalCheckView> => {
  const material = await materialOf(dossier, asked.knownOn)
  const labels = labelsOf(material, asked.lang)
  const report = checkProposal(statedQuestion(material, asked), proposal)
  const partyOf = new Map(material.statements.map(({ id, party, actor }) => [id as string, party ?? actor]))
  const cited = citedBy(report)
  const rules = new Set([
    ...[...report.blockedBy, ...report.collideAnyway].flatMap((conflict) => conflict.rules),
    ...report.elements.flatMap(({ answers }) =>
      answers.flatMap((answer) => [...answer.rules, ...answer.ifRules.map(({ rule }) => rule)]),
    ),
  ])
  const named = new Set([
    ...report.elements.flatMap(({ answers }) => answers.map(({ party }) => party)),
    ...report.collideAnyway.flatMap(({ parties }) => parties),
    ...proposal.owner.map((id) => actorName(material, id)),
    ...proposal.elements.flatMap(({ who }) => (who === null ? [] : [actorName(material, who)])),
  ])
  return {
    version: 1,
    asOf: asked.asOf,
    knownOn: asked.knownOn,
    strength: asked.strength,
    trust: asked.trust,
    proposal: headOf(material, proposal, asked.lang),
    elements: report.elements.map((check, at) => {
      const { who, quantity, condition, order, note } = proposal.elements[at] as Proposal['elements'][number]
      return {
        issue: check.issue,
        issueLabel: labels.issue(check.issue),
        option: check.option,
        optionLabel: labels.option(check.issue, check.option),
        who: who === null ? null : actorName(material, who),
        quantity,
        condition,
        order,
        note,
        answers: [...check.answers].sort(
          (a, b) => labels.rankOfParty(a.party) - labels.rankOfParty(b.party) || compare(a.party, b.party),
        ),
        verdict: check.verdict,
        openFor: check.openFor,
      }
    }),
    verdict: report.verdict,
    undecided: report.undecided,
    blockedBy: report.blockedBy,
    whoMoves: report.whoMoves.map((statements) => ({
      parties: [...new Set(statements.map((id) => partyOf.get(id) ?? id))].sort(),
      statements,
    })),
    changes: report.changes.map(({ elements, instead }) => ({
      elements,
      instead: instead.map(({ issue, options }) => ({
        issue,
        options: options.map((id) => ({ id, label: labels.option(issue, id) })),
      })),
    })),
    collideAnyway: report.collideAnyway,
    aside: report.aside,
    complete: report.complete,
    packages: report.packages,
    completions: report.completions,
    leftOpen: report.leftOpen.map((id) => ({ id, label: labels.issue(id) })),
    rules: material.casebook.rules
      .filter(({ id }) => rules.has(id))
      .map(({ id, author, why, on }) => ({
        id,
        author,
        why: why[asked.lang] ?? (why.en as string),
        on: asked.rules.get(id) ?? on,
      })),
    statements: await viewsOf(
      dossier,
      material.statements.filter(({ id }) => cited.has(id)),
      labels,
    ),
    names: [...named].sort().map((id) => ({ id, label: labels.party(id) })),
  }
}

const citedBy = ({ elements, blockedBy, collideAnyway, whoMoves }: ProposalReport): ReadonlySet<string> =>
  new Set([
    ...[...blockedBy, ...collideAnyway].flatMap(({ statements }) => statements),
    ...whoMoves.flat(),
    ...elements.flatMap(({ answers }) =>
      answers.flatMap(({ statements, ifRules }) => [...statements, ...ifRules.flatMap((one) => one.statements)]),
    ),
  ])

// One issue: its options, where each party stands on them, how they moved, and what proposals and rules touch it.
import { DEFAULT_TRUST, partOf } from '../../positions/index.js'
import { changesView } from '../changes-view.js'
import type { Dossier } from '../dossier.js'
import { groupOf, type Labels } from '../labels.js'
import { withIds } from '../lookup.js'
import { type Material, viewsOf } from '../material.js'
import { matrixView } from '../matrix-view.js'
import { type Movements, movementsOf } from '../movements.js'
import type { PositionsQuestion } from '../standing-options.js'
import type { IssueView } from '../views.js'
import type { PageQuestion } from './actor.js'
import { compare, composerIn, firmestFirst, stanceView, standingIn } from './stances.js'
import { citedByChanges, newestMovesFirst, toldChange } from './told-changes.js'

/** Whether the dossier or the casebook knows it. */
export const isKnownIssue = ({ casebook, statements }: Material, id: string): boolean =>
  casebook.issues.some((one) => one.id === id) || partOf(statements, 'issue', id).length > 0

/** Who fell silent on an issue is told by what was said on it; the other changes too. */
export const movementsOnIssue = async (
  dossier: Dossier,
  material: Material,
  id: string,
  question: PositionsQuestion,
): Promise<Omit<Movements, 'byDates'>> => {
  const statements = partOf(material.statements, 'issue', id)
  const { changes, splits } = await movementsOf(dossier.archive, { ...material, statements }, question)
  return { changes: changes.filter((change) => change.issue === id), splits }
}

/** `null` where neither the dossier nor the casebook knows it. */
export const issueView = async (
  dossier: Dossier,
  material: Material,
  id: string,
  question: PageQuestion,
  labels: Labels,
): Promise<IssueView | null> => {
  const { casebook } = material
  const statements = partOf(material.statements, 'issue', id)
  const most = question.most ?? Number.POSITIVE_INFINITY
  const issue = casebook.issues.find((one) => one.id === id)
  if (!isKnownIssue(material, id)) return null
  const inLanguage = (names: Readonly<Record<string, string>>): string => names[labels.lang] ?? (names.en as string)
  const nameOf = (actor: string) => casebook.actors.find((one) => one.id === actor)?.name.en ?? actor
  const composer = composerIn(labels)
  const here = { ...material, statements }
  const { most: evidence } = question
  const matrix = matrixView(here, { ...question, ...(evidence === undefined ? {} : { evidence }) }, labels)
  const rankOf = new Map(matrix.parties.map((party, rank) => [party.id, rank]))
  const byFirmness = firmestFirst(labels.isRest)
  const stances = standingIn(material, statements, question)
    .map((one) => stanceView(one, labels, composer))
    .sort((a, b) => (rankOf.get(a.party) ?? 0) - (rankOf.get(b.party) ?? 0) || byFirmness(a, b))
  const movements = await movementsOnIssue(dossier, material, id, question)
  const { splits } = changesView({ changes: [], splits: movements.splits }, question, labels, casebook)
  const changes = [...movements.changes]
    .sort(newestMovesFirst)
    .slice(0, most)
    .map((change) => toldChange(change, composer, casebook.rules))
  const cited = new Set([
    ...[stances, stances.filter(({ condition }) => condition !== null)].flatMap((list) =>
      list.slice(0, most).map((stance) => stance.statements[0] as string),
    ),
    ...citedByChanges(changes),
    ...splits.flatMap(({ voices }) => voices.flatMap((voice) => voice.statements.slice(0, 1))),
  ])
  const known = issue?.options ?? []
  // Options the casebook does not hold are kept under the names they came with.
  const others = [...new Set(statements.flatMap(({ option }) => option ?? []))]
    .filter((option) => !known.some((one) => one.id === option))
    .sort(compare)
  return {
    version: 1,
    asOf: question.asOf,
    knownOn: question.knownOn,
    trust: question.trust ?? DEFAULT_TRUST,
    id,
    label: labels.issue(id),
    group: groupOf(id),
    groupLabel: labels.group(id),
    about: issue ? inLanguage(issue.about) : null,
    exclusive: issue?.exclusive ?? false,
    options: [
      ...known.map((option) => ({ id: option.id, label: labels.option(id, option.id), counter: option.counter })),
      ...others.map((option) => ({ id: option, label: labels.option(id, option), counter: false })),
    ],
    parties: matrix.parties.map((party) => ({ id: party.id, label: party.label })),
    cells: matrix.cells,
    stances,
    changes,
    allChanges: movements.changes.length,
    splits,
    proposals: casebook.proposals.flatMap((proposal) => {
      const elements = proposal.elements.filter((element) => element.issue === id)
      return elements.length === 0
        ? []
        : [
            {
              id: proposal.id,
              title: inLanguage(proposal.title),
              date: proposal.date,
              status: proposal.status,
              owner: proposal.owner.map((owner) => labels.party(nameOf(owner))),
              elements: elements.map(({ option, who, quantity, condition, note }) => ({
                option,
                optionLabel: labels.option(id, option),
                who: who === null ? null : labels.party(nameOf(who)),
                quantity,
                condition,
                note,
              })),
            },
          ]
    }),
    rules: casebook.rules
      .filter(({ when, then }) => [...when, ...then].some((literal) => literal.issue === id))
      .map((rule) => ({ id: rule.id, author: rule.author, why: inLanguage(rule.why), on: rule.on })),
    cited: await viewsOf(dossier, withIds(statements, cited), labels),
  }
}

import { LIMITS, type StatedQuestion, type StatedReport, settleStated, type Verdict } from '../../settlement/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { type Material, materialOf, viewsOf } from '../material.js'
import { type PositionsQuestion, standingOptions } from '../standing-options.js'
import type { DealAsked } from './asked.js'
import type { SettlementView, VerdictView } from './views.js'

/** The question a dossier is asked, with the sides the casebook names. */
export const statedQuestion = (
  material: Pick<Material, 'casebook' | 'statements' | 'published'>,
  asked: PositionsQuestion & Pick<DealAsked, 'strength' | 'rules' | 'dropped' | 'readings'>,
): StatedQuestion => {
  const { casebook, statements } = material
  const nameOf = new Map(casebook.actors.map(({ id, name }) => [id, name.en as string]))
  return {
    statements,
    options: standingOptions(material, asked),
    casebook,
    sides: casebook.head.sides.map((side) => side.map((id) => nameOf.get(id) ?? id)),
    strength: asked.strength,
    rules: asked.rules,
    dropped: asked.dropped,
    readings: asked.readings,
    limits: LIMITS,
  }
}

export const settlementView = async (dossier: Dossier, asked: DealAsked): Promise<SettlementView> => {
  const material = await materialOf(dossier, asked.knownOn)
  const labels = labelsOf(material, asked.lang)
  const report = settleStated(statedQuestion(material, asked))
  const { casebook } = material
  const cited = citedBy(report, asked.dropped)
  const rules = new Map(casebook.rules.map((rule) => [rule.id, rule]))
  const why = (names: Readonly<Record<string, string>> | undefined): string => names?.[asked.lang] ?? names?.en ?? ''
  const hard = new Set<string>(
    material.statements.flatMap(({ id, strength }) => (strength >= asked.strength ? [id] : [])),
  )
  const wanted = new Set(report.lines.flatMap(({ party }) => party))
  return {
    version: 1,
    asOf: asked.asOf,
    knownOn: asked.knownOn,
    strength: asked.strength,
    trust: asked.trust,
    dropped: asked.dropped,
    ...verdictView(report),
    solver: report.solver,
    issues: issuesOf(report, material, labels),
    lines: report.lines.map(({ statement, party, kind, beside, anyOf }) => ({ statement, party, kind, beside, anyOf })),
    withoutEach: report.withoutEach,
    example: report.example,
    silence: report.silence,
    rules: report.rules.map(({ rule, on, switched }) => ({
      id: rule,
      author: rules.get(rule)?.author ?? '',
      why: why(rules.get(rule)?.why),
      on,
      default: rules.get(rule)?.on ?? true,
      switched: verdictView(switched),
      decides: collisionKey(report) !== collisionKey(switched),
    })),
    readings: report.readings.map(({ reading, verdict }) => ({
      ...reading,
      why: why(asked.readings.find(({ id }) => id === reading.id)?.why),
      issueLabel: labels.issue(reading.issue),
      verdict: verdictView(verdict),
    })),
    leftOut: [
      ...report.leftOut,
      ...report.unknownIssues
        .filter(({ statement }) => hard.has(statement))
        .map(({ statement, party, issue }) => ({
          statement,
          party,
          reason: labels.isRest(issue) ? ('rest-issue' as const) : ('unknown-issue' as const),
        })),
    ],
    superseded: report.superseded.filter(({ statement }) => hard.has(statement)),
    statements: await viewsOf(
      dossier,
      material.statements.filter(({ id }) => cited.has(id)),
      labels,
    ),
    names: [...new Set([...wanted, ...report.silence.unknown.flatMap(({ side }) => side)])]
      .sort()
      .map((id) => ({ id, label: labels.party(id) })),
  }
}

export const verdictView = ({ packages, acceptable, conflicts, waysOut, complete }: Verdict): VerdictView => ({
  packages,
  acceptable,
  conflicts,
  waysOut,
  complete,
})

const collisionKey = ({ conflicts }: Verdict): string => conflicts.map(({ statements }) => statements.join()).join(';')

const citedBy = (report: StatedReport, dropped: readonly string[]): ReadonlySet<string> => {
  const verdicts: readonly Verdict[] = [
    report,
    ...report.rules.map(({ switched }) => switched),
    ...report.readings.map(({ verdict }) => verdict),
  ]
  return new Set([
    ...dropped,
    ...verdicts.flatMap(({ conflicts, waysOut }) => [
      ...conflicts.flatMap(({ statements }) => statements),
      ...waysOut.flat(),
    ]),
    ...report.lines.flatMap(({ statement, beside }) => (beside === null ? [statement] : [statement, beside])),
    ...report.readings.map(({ reading }) => reading.statement),
    ...[...report.leftOut, ...report.unknownIssues].map(({ statement }) => statement),
    ...report.superseded.flatMap(({ statement, by }) => [statement, by]),
  ])
}

const issuesOf = (
  { problem, perOption, lines }: StatedReport,
  { casebook }: Material,
  labels: ReturnType<typeof labelsOf>,
): SettlementView['issues'] =>
  problem.issues.map(({ id, options: values }) => {
    const issue = casebook.issues.find((one) => one.id === id)
    const having = (option: string): readonly string[] => values.filter((value) => value.split('+').includes(option))
    return {
      id,
      label: labels.issue(id),
      exclusive: values.every((value) => !value.includes('+')),
      options: (issue?.options ?? [])
        .filter((option) => having(option.id).length > 0)
        .map((option) => ({
          id: option.id,
          label: labels.option(id, option.id),
          acceptable:
            perOption &&
            String(having(option.id).reduce((sum, value) => sum + BigInt(perOption[id]?.[value] ?? 0), 0n)),
          against: lines
            .filter(({ anyOf }) => {
              const [only] = anyOf
              return anyOf.length === 1 && only?.issue === id && !having(option.id).some((v) => only.in.includes(v))
            })
            .map(({ party, statement }) => ({ party, statement })),
        })),
    }
  })

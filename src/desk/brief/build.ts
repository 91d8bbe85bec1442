// One brief, whatever it is printed as: sections of sentences, each with the statements it rests on, and the figures beside them.
import { latestDay, type PartialDate } from '../../dossier/index.js'
import { gaps } from '../../positions/index.js'
import { countsFrom, type TakenStatement } from '../../provenance/index.js'
import { remarksOf, remarkViews } from '../beside/remarks.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { type Material, viewsOf } from '../material.js'
import { movementsOf } from '../movements.js'
import { type PositionsQuestion, standingOptions } from '../standing-options.js'
import type { BriefView } from '../views.js'
import { type BriefSectionKind, wordsFor } from '../words/index.js'
import { composerOf } from './compose.js'
import { gapSentences } from './gap-sentences.js'
import { sectionsOf } from './sections.js'
import { orderOf, sourcesOf } from './weigh.js'

/** So many sentences a section holds: what goes on one page. */
const MOST: Readonly<Record<BriefSectionKind, number>> = {
  new: 5,
  redlines: 5,
  standings: 9,
  changes: 3,
  conflicts: 3,
  conditions: 3,
  gaps: 4,
}

export interface BriefQuestion extends PositionsQuestion {
  /** From which day on something counts as new; `null`: since the day of the newest article. */
  readonly since: PartialDate | null
  readonly party: string | null
  readonly issue: string | null
}

export const buildBrief = async (
  dossier: Dossier,
  material: Material,
  question: BriefQuestion,
  labels: Labels,
): Promise<BriefView> => {
  const { casebook, heads, published } = material
  const { asOf, knownOn, party, issue } = question
  const words = wordsFor(labels.lang)
  const options = standingOptions(material, question)
  const last = asOf === null ? null : latestDay(asOf)
  const articles = heads.filter(
    (head) => last === null || (head.published !== null && latestDay(head.published) <= last),
  )
  // The list itself where nothing is left out: what was reckoned from it before need not be reckoned again.
  const inTime =
    last === null
      ? material.statements
      : material.statements.filter((statement) => {
          const day = countsFrom(statement, options.published)
          return day !== null && day <= last
        })
  const isAsked = (one: TakenStatement): boolean =>
    (party === null || one.party === party) && (issue === null || one.issue === issue)
  const asked = inTime.filter(isAsked)
  const since = question.since ?? newest(articles.flatMap((head) => head.published ?? []))
  const outlets = new Map(heads.map(({ id, publisher, source }) => [id as string, publisher ?? source]))
  const order = orderOf(
    labels,
    sourcesOf(({ article }) => outlets.get(article) ?? article),
  )
  const told = issue === null ? inTime : inTime.filter((one) => one.issue === issue)
  const remarks = await remarksOf(dossier, material, knownOn)
  const composer = composerOf(labels, words)
  const missing = gaps({ statements: told, remarks, casebook }, options)
  const found = sectionsOf({
    statements: told,
    party,
    movements: await movementsOf(dossier.archive, { ...material, statements: told }, question),
    ruleOf: (id) => {
      const rule = casebook.rules.find((one) => one.id === id)
      return rule ? words.positions.byRule(rule.id, rule.author) : null
    },
    isNew: ({ article }) => {
      const day = published.get(article)
      return since !== null && day !== null && day !== undefined && latestDay(day) >= since
    },
    options,
    gaps: gapSentences(
      // What is missing is nobody's in particular.
      party === null
        ? missing
        : {
            ...missing,
            agenda: [],
            undetermined: [],
            oneSided: missing.oneSided.filter(({ spoken }) => spoken.includes(party)),
          },
      remarks,
      (about) => issue === null || about === issue,
      composer,
    ),
    composer,
    order,
  })
  // Undated ones take no part as of a day; they are told of all the same.
  const undated = material.statements.filter(
    (one) => isAsked(one) && countsFrom(one, options.published) === null,
  ).length
  const sections = (Object.keys(MOST) as BriefSectionKind[])
    .filter((kind) => kind !== 'new' || since !== null)
    .map((kind) => ({
      kind,
      title: words.prose.brief.sections[kind],
      all: found[kind].length,
      sentences: found[kind].slice(0, MOST[kind]),
    }))
  const cited = [...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites)))]
  const byId = new Map(material.statements.map((statement) => [statement.id as string, statement]))
  const local = (names: Readonly<Record<string, string>>): string => names[labels.lang] ?? (names.en as string)
  return {
    version: 1,
    lang: words.code,
    title: local(casebook.head.title),
    about: local(casebook.head.about),
    asOf,
    knownOn,
    since,
    party: party === null ? null : { id: party, label: labels.party(party) },
    issue: issue === null ? null : { id: issue, label: labels.issue(issue) },
    sections,
    figures: figuresOf(asked, articles, words.prose.brief.figure, undated),
    rule: words.prose.brief.rule,
    evidence: await viewsOf(
      dossier,
      cited.flatMap((id) => byId.get(id) ?? []),
      labels,
    ),
    remarks: await remarkViews(
      dossier,
      cited.flatMap((id) => remarks.find(({ remark }) => remark.id === id) ?? []),
      labels,
    ),
  }
}

const newest = (dates: readonly PartialDate[]): PartialDate | null =>
  dates.reduce<PartialDate | null>((max, date) => (max === null || latestDay(date) > latestDay(max) ? date : max), null)

type FigureLabels = ReturnType<typeof wordsFor>['prose']['brief']['figure']

const figuresOf = (
  statements: readonly TakenStatement[],
  articles: Material['heads'],
  labels: FigureLabels,
  undated: number,
): BriefView['figures'] => {
  const count = (test: (statement: TakenStatement) => boolean): number => statements.filter(test).length
  const counts: Readonly<Record<keyof FigureLabels, number>> = {
    articles: articles.length,
    statements: statements.length,
    commitNobody: count(({ party, certainty }) => party === null || certainty === 'rumour'),
    undated,
    withoutIssue: count(({ party, issue }) => party !== null && issue === null),
    unread: articles.reduce((sum, { unread }) => sum + unread, 0),
    byMachine: count(({ standpoint }) => standpoint === 'machine'),
    byPersons: count(({ standpoint }) => standpoint !== 'machine'),
  }
  return (Object.keys(counts) as (keyof FigureLabels)[]).map((key) => ({ key, label: labels[key], count: counts[key] }))
}

// One brief, whatever it is printed as: sections of sentences, each with the statements it rests on, and the figures beside them.
import { commits, latestDay, type PartialDate } from '../../dossier/index.js'
import { DEFAULT_TRUST, type Diff, diff, gaps, partOf } from '../../positions/index.js'
import { countsFrom, type Published, type TakenStatement } from '../../provenance/index.js'
import { remarksOf, remarkViews } from '../beside/remarks.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import { withId } from '../lookup.js'
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
  const { casebook, heads } = material
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
  const asked = party === null && issue === null ? inTime : inTime.filter(isAsked)
  const since = question.since ?? newest(articles.flatMap((head) => head.published ?? []))
  const fresh = new Set<string>(
    heads.flatMap(({ id, published }) =>
      since !== null && published !== null && latestDay(published) >= since ? [id] : [],
    ),
  )
  const order = orderOf(labels, sourcesOf(heads))
  const told = issue === null ? inTime : partOf(inTime, 'issue', issue)
  const remarks = await remarksOf(dossier, material, knownOn)
  const composer = composerOf(labels, words)
  const missing = gaps({ statements: told, remarks, casebook }, options)
  const movements = await movementsOf(dossier.archive, { ...material, statements: told }, question)
  const isNew = ({ article }: { readonly article: string }): boolean => fresh.has(article)
  const found = sectionsOf({
    statements: told,
    party,
    movements,
    added: added(told, { ...question, since }, () =>
      diff(
        told.filter((statement) => !isNew(statement)),
        told.filter(isNew),
        // Movements in last words are known where no date is asked for.
        { ...options, isRest: labels.isRest, all: told, ...(asOf === null ? { changes: movements.byDates } : {}) },
      ),
    ),
    ruleOf: (id) => {
      const rule = casebook.rules.find((one) => one.id === id)
      return rule ? words.positions.byRule(rule.id, rule.author) : null
    },
    isNew,
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
  const undated = undatedOf(material.statements, options.published).filter(isAsked).length
  const sections = (Object.keys(MOST) as BriefSectionKind[])
    .filter((kind) => kind !== 'new' || since !== null)
    .map((kind) => ({
      kind,
      title: words.prose.brief.sections[kind],
      all: found[kind].length,
      sentences: found[kind].slice(0, MOST[kind]),
    }))
  const cited = [...new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites)))]
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
      cited.flatMap((id) => withId(material.statements, id) ?? []),
      labels,
    ),
    remarks: await remarkViews(
      dossier,
      cited.flatMap((id) => remarks.find(({ remark }) => remark.id === id) ?? []),
      labels,
    ),
  }
}

/** By the list of statements, then by question: what is new is the same for all parties and languages. */
const addedSeen = new WeakMap<object, Map<string, Diff>>()
const QUESTIONS_KEPT = 4

const added = (
  statements: readonly TakenStatement[],
  { asOf, knownOn, trust, expand, since }: Pick<BriefQuestion, 'asOf' | 'knownOn' | 'trust' | 'expand' | 'since'>,
  find: () => Diff,
): Diff => {
  const seen = addedSeen.get(statements) ?? new Map<string, Diff>()
  addedSeen.set(statements, seen)
  const key = JSON.stringify([asOf, knownOn, trust ?? DEFAULT_TRUST, expand, since])
  const found = seen.get(key) ?? find()
  seen.delete(key)
  seen.set(key, found)
  const [oldest] = seen.keys()
  if (seen.size > QUESTIONS_KEPT && oldest !== undefined) seen.delete(oldest)
  return found
}

const undatedSeen = new WeakMap<object, readonly TakenStatement[]>()

const undatedOf = (statements: readonly TakenStatement[], published: Published): readonly TakenStatement[] => {
  let undated = undatedSeen.get(statements)
  if (!undated) {
    undated = statements.filter((one) => countsFrom(one, published) === null)
    undatedSeen.set(statements, undated)
  }
  return undated
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
  let [commitNobody, withoutIssue, byMachine] = [0, 0, 0]
  for (const statement of statements) {
    if (!commits(statement)) commitNobody++
    if (statement.party !== null && statement.issue === null) withoutIssue++
    if (statement.standpoint === 'machine') byMachine++
  }
  const counts: Readonly<Record<keyof FigureLabels, number>> = {
    articles: articles.length,
    statements: statements.length,
    commitNobody,
    undated,
    withoutIssue,
    unread: articles.reduce((sum, { unread }) => sum + unread, 0),
    byMachine,
    byPersons: statements.length - byMachine,
  }
  return (Object.keys(counts) as (keyof FigureLabels)[]).map((key) => ({ key, label: labels[key], count: counts[key] }))
}

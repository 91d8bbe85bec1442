// The desk over one open dossier: every question a door may ask, answered with views. Long for a reason: it is the list of them, a line or
// two each; the answers are made elsewhere.
import type { Proposal } from '../casebook/index.js'
import {
  type ArticleId,
  articleIdSchema,
  type Complaint,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from '../dossier/index.js'
import { DEFAULT_TRUST } from '../positions/index.js'
import { dateOf } from '../provenance/index.js'
import type {} from '../settlement/index.js'
import { articlesList, articleView } from './article-view.js'
import { channelsView, conditionsView, gapsView, predictionsView } from './beside/beside.js'
import type { ChannelsView, ConditionsView, GapsView, PredictionsView } from './beside/views.js'
import { draftOf, resolveDraft, writtenBrief } from './brief/draft/draft.js'
import { briefHtml, briefMarkdown, buildBrief } from './brief/index.js'
import { changesView } from './changes-view.js'
import type {} from './deals/asked.js'
import { proposalCheckView, proposalsView } from './deals/proposal-view.js'
import { dealRoomView } from './deals/room-view.js'
import { settlementView } from './deals/settlement-view.js'
import type { DealRoomView, ProposalCheckView, ProposalsView, SettlementView } from './deals/views.js'
import { type DiffAsked, type Differed, diffView } from './diff-view.js'
import type { Dossier } from './dossier.js'
import { type EditingDesk, editingDeskOf } from './edit/desk.js'
import { type Finding, findingsOf } from './findings.js'
import { keeping } from './keeping.js'
import { labelsOf } from './labels.js'
import { leverageView } from './leverage/leverage-view.js'
import {
  bargainRoom,
  type Checked,
  type ChecksAsked,
  type DroppedFile,
  gameRoom,
  strategyChecks,
} from './leverage/room.js'
import type { BargainView, GameRoomView, LeverageView, StrategyChecksView } from './leverage/views.js'
import { roomChecks } from './lint/room-checks.js'
import type { RoomChecksView } from './lint/views.js'
import { materialOf, viewsOf } from './material.js'
import { matrixView } from './matrix-view.js'
import { movementsOf } from './movements.js'
import { namedOf, statementsOf } from './names/named.js'
import { type NetworkRoomQuestion, networkFile, networkRoom, networkTie } from './network/room.js'
import { actorView, movesOf, saidBy } from './pages/actor.js'
import { actorsView } from './pages/actors.js'
import { collisionsOf } from './pages/collisions.js'
import { isKnownIssue, issueView, movementsOnIssue } from './pages/issue.js'
import { issuesView } from './pages/issues.js'
import { overviewOf } from './pages/overview.js'
import { changesPage } from './pages/told-changes.js'
import { prepareDesk, type Readiness } from './prepare.js'
import type {
  BriefAsked,
  ChangesPageAsked,
  ConditionsQuestion,
  DealQuestion,
  DealRoomQuestion,
  MatrixAsked,
  OverviewAsked,
  PageAsked,
  TimelineAsked,
} from './questions.js'
import { type SearchAsked, searchView } from './search/search-view.js'
import { type StatementsAsked, statementsAsked } from './statements-asked.js'
import { timelineView } from './timeline-view.js'
import { type TraceAsked, type Traced, traceView } from './trace-view.js'
import type {
  ActorsView,
  ActorView,
  ArticleView,
  BriefDraft,
  BriefRoomView,
  BriefView,
  ChangesView,
  CollisionsView,
  DossierView,
  IssuesView,
  IssueView,
  ListedArticle,
  MatrixView,
  NetworkFileView,
  NetworkRoomView,
  NetworkTieView,
  OverviewView,
  SearchView,
  StatementView,
  TimelineView,
  ToldChangesView,
  WrittenBrief,
} from './views.js'

export interface Desk extends EditingDesk {
  dossier(lang: string): Promise<DossierView>
  matrix(question: MatrixAsked): Promise<MatrixView>
  statements(filter: StatementsAsked): Promise<readonly StatementView[]>
  articles(): Promise<readonly ListedArticle[]>
  /** `null` where the dossier holds no such article. */
  article(id: string, lang: string): Promise<ArticleView | null>
  search(asked: SearchAsked): Promise<SearchView>
  findings(question: MatrixAsked): Promise<readonly Finding[]>
  changes(question: MatrixAsked): Promise<ChangesView>
  timeline(issue: string, question: TimelineAsked): Promise<TimelineView>
  /** What each article added; refused where `since` names nothing known. */
  diff(question: DiffAsked): Promise<Differed>
  /** Where a statement comes from; refused where the id names none, or several. */
  trace(question: TraceAsked): Promise<Traced>
  gaps(question: MatrixAsked): Promise<GapsView>
  channels(question: MatrixAsked): Promise<ChannelsView>
  predictions(question: MatrixAsked): Promise<PredictionsView>
  /** What it would take for a party to agree. */
  conditions(question: ConditionsQuestion): Promise<ConditionsView>
  /** Is there a deal, by what has been said. */
  settlement(question: DealQuestion): Promise<SettlementView>
  /** What the settlement room reckons with. */
  dealRoom(question: DealRoomQuestion): Promise<DealRoomView>
  /** What the settlement room lints and checks with. */
  roomChecks(): Promise<RoomChecksView>
  /** Offers, threats and tripwires: those of the casebook, and those gathered from what has been said. */
  leverage(question: MatrixAsked): Promise<LeverageView>
  /** The four checks on rankings somebody tries. */
  strategyChecks(question: ChecksAsked): Checked<StrategyChecksView>
  /** Games of a file, worked out with all reasons. */
  gameRoom(name: string, text: string, lang: string): Checked<GameRoomView>
  /** A bargaining domain out of its files. */
  bargainRoom(files: readonly DroppedFile[], lang: string): Checked<BargainView>
  proposals(lang: string): Promise<ProposalsView>
  /** A proposal of the casebook or of a person, held against what has been said. */
  proposalCheck(proposal: Proposal, question: DealQuestion): Promise<ProposalCheckView>
  /** What is new, who moved, who is set against whom, what is missing. */
  overview(question: OverviewAsked): Promise<OverviewView>
  /** Sentences no agreement can satisfy together. */
  collisions(question: MatrixAsked): Promise<CollisionsView>
  /** Everybody who said anything. */
  actors(lang: string): Promise<ActorsView>
  /** `id`: canonical name; `null` where neither dossier nor casebook knows it. */
  actor(id: string, question: PageAsked): Promise<ActorView | null>
  /** Its movements, page by page; `null` as above. */
  actorChanges(id: string, question: ChangesPageAsked): Promise<ToldChangesView | null>
  issues(question: MatrixAsked): Promise<IssuesView>
  /** `null` where neither dossier nor casebook knows it. */
  issue(id: string, question: PageAsked): Promise<IssueView | null>
  /** Movements on it, page by page; `null` as above. */
  issueChanges(id: string, question: ChangesPageAsked): Promise<ToldChangesView | null>
  brief(question: BriefAsked): Promise<BriefView>
  /** `html`: a page that stands on its own, with the map as an appendix: no script, no request, every mark linked to its sentence. */
  briefAs(question: BriefAsked, format: 'html' | 'markdown'): Promise<string>
  networkRoom(question: NetworkRoomQuestion): Promise<NetworkRoomView>
  /** The statements under a tie, by the ids of its nodes; `null` where there is none. */
  networkTie(question: NetworkRoomQuestion, tie: readonly [from: string, to: string]): Promise<NetworkTieView | null>
  /** The same network in a format of other programs; `null` where there is no such format. */
  networkFile(question: NetworkRoomQuestion, format: string): Promise<NetworkFileView | null>
  /** Reckons what the screens show first, so that nobody waits for it; questions meanwhile are answered in between. */
  prepare(languages: readonly string[], tell?: (readiness: Readiness) => void): Promise<void>
  /** The same, ready to be edited. */
  briefDraft(question: BriefAsked): Promise<BriefRoomView>
  /** An edited brief as a file; refused where it cites what the dossier does not hold. */
  briefWritten(draft: BriefDraft, format: 'html' | 'docx'): Promise<BriefWritten>
  close(): Promise<void>
}

export type BriefWritten =
  | { readonly ok: true; readonly file: WrittenBrief }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Of each question so many answers: those of a large dossier take megabytes. */
const KEPT = {
  dossier: 4,
  articles: 1,
  matrix: 12,
  changes: 4,
  timeline: 120,
  gaps: 6,
  channels: 6,
  predictions: 6,
  conditions: 12,
  settlement: 6,
  brief: 6,
  briefDraft: 6,
  networkRoom: 8,
  dealRoom: 6,
  leverage: 4,
  overview: 4,
  collisions: 4,
  actors: 2,
  actor: 320,
  actorChanges: 12,
  issues: 4,
  issue: 120,
  issueChanges: 12,
} as const

export const deskOf = (dossier: Dossier): Desk => {
  const asking = keeping(dossier.archive, askingDesk(dossier), KEPT)
  const desk: Desk = {
    ...asking,
    prepare: (languages, tell = () => {}) => prepareDesk(dossier, desk, languages, tell),
  }
  return desk
}

const askingDesk = (dossier: Dossier): Omit<Desk, 'prepare'> => {
  const { archive } = dossier
  const labelsIn = async (lang: string) => labelsOf(await namedOf(dossier), lang)
  const prepare = async ({ asOf, knownOn, lang, ...settings }: MatrixAsked) => {
    const question = { ...settings, asOf: dateAsked(asOf), knownOn: dateAsked(knownOn) }
    const material = await materialOf(dossier, question.knownOn)
    return { question, material, labels: labelsOf(material, lang) }
  }
  const ask = async (asked: MatrixAsked) => {
    const { question, material, labels } = await prepare(asked)
    return { question, material, labels, view: matrixView(material, question, labels) }
  }
  const briefed = async ({ since, party, issue, ...rest }: BriefAsked) => {
    const { question, material, labels } = await prepare(rest)
    // The names a person may have given since also hold for what is asked.
    const limits = {
      party: party === null ? null : material.names.actor(party),
      issue: issue === null ? null : material.names.issue(issue),
    }
    const brief = await buildBrief(dossier, material, { ...question, since: dateAsked(since), ...limits }, labels)
    // Asked for by papers only: the map of a large dossier takes longer than its brief.
    const map = (): MatrixView => {
      const view = matrixView(material, question, labels)
      const cells = view.cells.filter(
        (cell) =>
          (limits.party === null || cell.party === limits.party) &&
          (limits.issue === null || cell.issue === limits.issue),
      )
      return { ...view, cells }
    }
    return { brief, material, labels, map }
  }
  return {
    ...editingDeskOf(dossier),
    dossier: async (lang) => {
      const { statements, heads, published, casebook } = await materialOf(dossier)
      const days = statements.flatMap((statement) => {
        const date = dateOf(statement, ({ article }) => published.get(article) ?? null)
        return date === null ? [] : [latestDay(date)]
      })
      days.sort()
      return {
        name: dossier.name,
        casebook: { id: casebook.head.id, title: casebook.head.title[lang] ?? (casebook.head.title.en as string) },
        articles: heads.length,
        statements: statements.length,
        unread: heads.reduce((sum, { unread }) => sum + unread, 0),
        firstSaid: days[0] ?? null,
        lastSaid: days.at(-1) ?? null,
        languages: [...new Set(heads.flatMap((head) => head.lang ?? []))].sort(),
        takenIn: [...new Set(heads.map((head) => head.takenIn.slice(0, 10)))].sort(),
      }
    },
    matrix: async (asked) => (await ask(asked)).view,
    findings: async (asked) => {
      const { material, question, view, labels } = await ask(asked)
      return findingsOf(material, question, view, labels.isRest)
    },
    changes: async (asked) => {
      const { material, question, labels } = await prepare(asked)
      return changesView(await movementsOf(archive, material, question), question, labels, material.casebook)
    },
    timeline: async (issue, { lanes = null, ...asked }) => {
      const { material, question, labels } = await prepare(asked)
      return timelineView(material, question, issue, await movementsOf(archive, material, question), labels, lanes)
    },
    statements: async (asked) => viewsOf(dossier, await statementsAsked(dossier, asked), await labelsIn(asked.lang)),
    articles: async () => articlesList(await materialOf(dossier)),
    article: async (id, lang) => {
      if (!isArticleId(id)) return null
      const article = await archive.article(id)
      if (!article) return null
      const [statements, reading] = await Promise.all([statementsOf(dossier, { article: id }), archive.reading(id)])
      return articleView(article, statements, reading?.unread ?? [], await labelsIn(lang))
    },
    search: (asked) => searchView(dossier, asked),
    diff: (asked) => diffView(dossier, asked),
    trace: (question) => traceView(dossier, question),
    gaps: (asked) => gapsView(dossier, dated(asked)),
    channels: (asked) => channelsView(dossier, dated(asked)),
    predictions: (asked) => predictionsView(dossier, dated(asked)),
    conditions: (asked) => conditionsView(dossier, { ...asked, ...dated(asked) }),
    strategyChecks,
    gameRoom,
    bargainRoom,
    leverage: ({ asOf, knownOn, lang }) =>
      leverageView(dossier, { asOf: dateAsked(asOf), knownOn: dateAsked(knownOn), lang }),
    settlement: (asked) => settlementView(dossier, dealAsked(asked)),
    dealRoom: ({ readings, adopted, trust, ...asked }) =>
      dealRoomView(dossier, { ...dated(asked), trust: trust ?? DEFAULT_TRUST, readings, adopted }),
    roomChecks: async () => roomChecks((await namedOf(dossier)).casebook),
    proposals: async (lang) => proposalsView(await namedOf(dossier), lang),
    proposalCheck: (proposal, asked) => proposalCheckView(dossier, proposal, dealAsked(asked)),
    overview: async ({ lang, ...asked }) => {
      const material = await materialOf(dossier)
      return overviewOf(dossier, material, asked, labelsOf(material, lang))
    },
    collisions: (asked) => collisionsOf(dossier, dealAsked(asked)),
    actors: async (lang) => {
      const material = await materialOf(dossier)
      return actorsView(material, labelsOf(material, lang))
    },
    actor: async (id, asked) => {
      const { material, question, labels } = await prepare(asked)
      const said = saidBy(material, material.names.actor(id))
      return said && actorView(dossier, material, said, question, labels)
    },
    actorChanges: async (id, { page, ...asked }) => {
      const { material, question, labels } = await prepare(asked)
      const said = saidBy(material, material.names.actor(id))
      if (!said) return null
      return changesPage(dossier, material, await movesOf(dossier, material, said, question), page, labels)
    },
    issues: async (asked) => {
      const { material, question, labels } = await prepare(asked)
      return issuesView(dossier, material, question, labels)
    },
    issue: async (id, asked) => {
      const { material, question, labels } = await prepare(asked)
      return issueView(dossier, material, material.names.issue(id), question, labels)
    },
    issueChanges: async (asked, { page, ...rest }) => {
      const { material, question, labels } = await prepare(rest)
      const id = material.names.issue(asked)
      if (!isKnownIssue(material, id)) return null
      const { changes } = await movementsOnIssue(dossier, material, id, question)
      return changesPage(dossier, material, changes, page, labels)
    },
    brief: async (asked) => (await briefed(asked)).brief,
    briefAs: async (asked, format) => {
      const { brief, map, material, labels } = await briefed(asked)
      if (format === 'markdown') return briefMarkdown(brief)
      const view = map()
      const cited = new Set([...view.cells.flatMap((cell) => cell.statements), ...brief.evidence.map(({ id }) => id)])
      const statements = await viewsOf(
        dossier,
        material.statements.filter(({ id }) => cited.has(id)),
        labels,
      )
      return briefHtml({ brief, view, statements })
    },
    briefDraft: async (asked) => {
      const draft = draftOf((await briefed(asked)).brief)
      const found = await resolveDraft(dossier, draft)
      if (!found.ok) throw new Error(`a brief cites what the dossier does not hold: ${found.complaints[0]?.message}`)
      return { version: 1, draft, sources: found.resolved.cited }
    },
    briefWritten: async (draft, format) => {
      const found = await resolveDraft(dossier, draft)
      return found.ok ? { ok: true, file: await writtenBrief(found.resolved, format) } : found
    },
    networkRoom: (question) => networkRoom(dossier, question),
    networkTie: (question, tie) => networkTie(dossier, question, tie),
    networkFile: (question, format) => networkFile(dossier, question, format),
    close: () => dossier.close(),
  }
}

const isArticleId = (id: string | null): id is ArticleId => id !== null && articleIdSchema.safeParse(id).success

/** Doors check dates where they enter; one that gets here and is none is our mistake. */
const dateAsked = (text: string | null): PartialDate | null => {
  if (text === null) return null
  const date = parsePartialDate(text)
  if (date === null) throw new Error(`"${text}" is no date`)
  return date
}

const dealAsked = ({ trust, strength, rules, dropped, readings, ...asked }: DealQuestion) => ({
  ...dated(asked),
  trust: trust ?? DEFAULT_TRUST,
  strength: strength ?? 4,
  rules: rules ?? new Map<string, boolean>(),
  dropped: dropped ?? [],
  readings: readings ?? [],
})

const dated = ({ asOf, knownOn, lang }: MatrixAsked) => ({ asOf: dateAsked(asOf), knownOn: dateAsked(knownOn), lang })

// The pages that bring together what the floors below can do: overview, parties and persons, issues, timelines, traces.
import { type ChangesPageAsked, type PageAsked, SHOWN_FIRST } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import type { ParameterValues } from '../parameters.js'
import { type Problem, problem } from '../problem.js'
import type { Route } from '../route.js'
import { actorsViewSchema, actorViewSchema } from '../schemas/actor.js'
import { issuesViewSchema, issueViewSchema } from '../schemas/issue.js'
import { timelineViewSchema, toldChangesSchema } from '../schemas/movement.js'
import { collisionsViewSchema, overviewViewSchema } from '../schemas/overview.js'
import { traceViewSchema } from '../schemas/trace.js'
import { language } from './language.js'
import { questionOf } from './question.js'

const DATED = ['asOf', 'knownOn', 'trust', 'lang'] as const

/** So many movements and sentences of each list; the rest is asked for page by page, sentences by their ids. */
const pageOf = (values: ParameterValues): PageAsked => ({
  ...questionOf(values),
  ...(values.most === undefined ? {} : { most: Number(values.most) }),
})

const changesPageOf = (values: ParameterValues): ChangesPageAsked => ({
  ...questionOf(values),
  page: Number(values.page ?? 1),
})

const unknown = (code: string, what: string, list: string, id: string): Problem =>
  problem(404, `There is no such ${what} in this dossier.`, [
    complaint(code, `See ${list} for those this dossier knows, and their ids.`, id),
  ])

export const pageRoutes: readonly Route[] = [
  {
    path: '/api/overview',
    summary: 'What is new, who moved, who is set against whom, what is missing; each with its sentence',
    parameters: ['since', 'most', 'lang'],
    required: [],
    answer: overviewViewSchema,
    answerName: 'Overview',
    handle: (desk, values) =>
      desk.overview({ since: values.since ?? null, most: Number(values.most ?? SHOWN_FIRST), lang: language(values) }),
  },
  {
    path: '/api/collisions',
    summary: 'Sets of stated red lines that no agreement can satisfy together',
    parameters: DATED,
    required: [],
    answer: collisionsViewSchema,
    answerName: 'Collisions',
    handle: (desk, values) => desk.collisions(questionOf(values)),
  },
  {
    path: '/api/actors',
    summary: 'Everybody who said anything: parties, persons, experts, media',
    parameters: ['lang'],
    required: [],
    answer: actorsViewSchema,
    answerName: 'Actors',
    handle: (desk, values) => desk.actors(language(values)),
  },
  {
    path: '/api/actors/{id}',
    summary: 'One party or person: offices, what it refuses, demands, offers and accepts, movements, contacts',
    parameters: [...DATED, 'most'],
    required: [],
    answer: actorViewSchema,
    answerName: 'Actor',
    handle: async (desk, values, id) =>
      (await desk.actor(id, pageOf(values))) ?? unknown('unknown-actor', 'party or person', '/api/actors', id),
  },
  {
    path: '/api/actors/{id}/changes',
    summary: 'Movements of one party or person, newest first, fifty on a page',
    parameters: [...DATED, 'page'],
    required: [],
    answer: toldChangesSchema,
    answerName: 'ToldChanges',
    handle: async (desk, values, id) =>
      (await desk.actorChanges(id, changesPageOf(values))) ??
      unknown('unknown-actor', 'party or person', '/api/actors', id),
  },
  {
    path: '/api/issues',
    summary: 'All issues, with how much was said on each and when',
    parameters: DATED,
    required: [],
    answer: issuesViewSchema,
    answerName: 'Issues',
    handle: (desk, values) => desk.issues(questionOf(values)),
  },
  {
    path: '/api/issues/{id}',
    summary: 'One issue: options, where each party stands, movements, splits, proposals and rules that touch it',
    parameters: [...DATED, 'most'],
    required: [],
    answer: issueViewSchema,
    answerName: 'Issue',
    handle: async (desk, values, id) =>
      (await desk.issue(id, pageOf(values))) ?? unknown('unknown-issue', 'issue', '/api/issues', id),
  },
  {
    path: '/api/issues/{id}/changes',
    summary: 'Movements on one issue, newest first, fifty on a page',
    parameters: [...DATED, 'page'],
    required: [],
    answer: toldChangesSchema,
    answerName: 'ToldChanges',
    handle: async (desk, values, id) =>
      (await desk.issueChanges(id, changesPageOf(values))) ?? unknown('unknown-issue', 'issue', '/api/issues', id),
  },
  {
    path: '/api/timeline/{id}',
    summary: 'Everything said on one issue, each utterance once, oldest first, with what it changed',
    parameters: [...DATED, 'lanes'],
    required: [],
    answer: timelineViewSchema,
    answerName: 'Timeline',
    handle: (desk, values, id) =>
      desk.timeline(id, {
        ...questionOf(values),
        ...(values.lanes === undefined ? {} : { lanes: Number(values.lanes) }),
      }),
  },
  {
    path: '/api/trace/{id}',
    summary: 'Where a statement comes from: its chain, the same utterance elsewhere, and what changed on the way',
    parameters: ['lang'],
    required: [],
    answer: traceViewSchema,
    answerName: 'Trace',
    handle: async (desk, values, id) => {
      const traced = await desk.trace({ statement: id, lang: language(values) })
      return traced.ok ? traced.view : problem(404, 'There is no such statement in this dossier.', traced.complaints)
    },
  },
]

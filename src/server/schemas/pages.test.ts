import { describe, expectTypeOf, test } from 'vitest'
import type {
  ActorsView,
  ActorView,
  CollisionsView,
  IssuesView,
  IssueView,
  OverviewView,
  TimelineView,
  ToldChangesView,
  TraceView,
} from '../../desk/index.js'
import type * as actor from './actor.js'
import type * as issue from './issue.js'
import type * as movement from './movement.js'
import type * as overview from './overview.js'
import type { Output, Plain } from './plain.js'
import type * as trace from './trace.js'

describe('schemas of the pages describe exactly the views', () => {
  test('checked by the compiler', () => {
    expectTypeOf<Output<typeof overview.overviewViewSchema>>().toEqualTypeOf<Plain<OverviewView>>()
    expectTypeOf<Output<typeof overview.collisionsViewSchema>>().toEqualTypeOf<Plain<CollisionsView>>()
    expectTypeOf<Output<typeof actor.actorsViewSchema>>().toEqualTypeOf<Plain<ActorsView>>()
    expectTypeOf<Output<typeof actor.actorViewSchema>>().toEqualTypeOf<Plain<ActorView>>()
    expectTypeOf<Output<typeof issue.issuesViewSchema>>().toEqualTypeOf<Plain<IssuesView>>()
    expectTypeOf<Output<typeof issue.issueViewSchema>>().toEqualTypeOf<Plain<IssueView>>()
    expectTypeOf<Output<typeof movement.timelineViewSchema>>().toEqualTypeOf<Plain<TimelineView>>()
    expectTypeOf<Output<typeof movement.toldChangesSchema>>().toEqualTypeOf<Plain<ToldChangesView>>()
    expectTypeOf<Output<typeof trace.traceViewSchema>>().toEqualTypeOf<Plain<TraceView>>()
  })
})

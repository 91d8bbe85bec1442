import { describe, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type {
  ActorsView,
  ActorView,
  CollisionsView,
  IssuesView,
  IssueView,
  OverviewView,
  TimelineView,
  TraceView,
} from '../../desk/index.js'
import type * as actor from './actor.js'
import type * as issue from './issue.js'
import type * as movement from './movement.js'
import type * as overview from './overview.js'
import type * as trace from './trace.js'

/** The views are readonly all the way down, the schemas are not; nothing else may differ. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T

type Output<S extends z.ZodType> = Plain<z.output<S>>

describe('schemas of the pages describe exactly the views', () => {
  test('checked by the compiler', () => {
    expectTypeOf<Output<typeof overview.overviewViewSchema>>().toEqualTypeOf<Plain<OverviewView>>()
    expectTypeOf<Output<typeof overview.collisionsViewSchema>>().toEqualTypeOf<Plain<CollisionsView>>()
    expectTypeOf<Output<typeof actor.actorsViewSchema>>().toEqualTypeOf<Plain<ActorsView>>()
    expectTypeOf<Output<typeof actor.actorViewSchema>>().toEqualTypeOf<Plain<ActorView>>()
    expectTypeOf<Output<typeof issue.issuesViewSchema>>().toEqualTypeOf<Plain<IssuesView>>()
    expectTypeOf<Output<typeof issue.issueViewSchema>>().toEqualTypeOf<Plain<IssueView>>()
    expectTypeOf<Output<typeof movement.timelineViewSchema>>().toEqualTypeOf<Plain<TimelineView>>()
    expectTypeOf<Output<typeof trace.traceViewSchema>>().toEqualTypeOf<Plain<TraceView>>()
  })
})

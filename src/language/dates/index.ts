// Part of floor 2. Tokens → the points and stretches of time they name, resolved against the day of publication.
export { findTimes } from './find-times.js'
export type { DatedEvent, TimeAnchors, TimeExpression, TimeReading } from './time-expression.js'

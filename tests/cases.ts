/**
 * How many cases a property is tried on: all of them in `npm test`, a quarter in `npm run check`, which is run between two
 * edits. For properties that take longer than a moment; the others are always tried in full.
 */
export const cases = (inFull: number): number => (process.env.PARLEY_TESTS === 'full' ? inFull : Math.ceil(inFull / 4))

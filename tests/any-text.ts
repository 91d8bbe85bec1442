import fc from 'fast-check'

/**
 * Text of any code points, halves of pairs among them: what fast-check calls `binary`, without the table of all code points
 * that it builds for it first, which takes as long as many a test.
 */
export const anyText = (limits: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...limits, unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) })

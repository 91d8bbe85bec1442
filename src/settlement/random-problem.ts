// Problems by chance, for tests of solvers against each other: small, with all that is odd but allowed in them.
import fc from 'fast-check'
import type { Literal, Problem, WhatIf } from './solvers/contract.js'

export interface Size {
  readonly issues: number
  readonly options: number
  readonly packages: number
  readonly redLines: number
}

const distinct = (ids: readonly string[], least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((many) => ids.slice(0, many))

/** Unpadded numbers: "r10" comes before "r2". */
const numbered = (letter: string, from: number, many: number) =>
  Array.from({ length: many }, (_, n) => `${letter}${from + n}`)

const literal = (issues: Problem['issues'], least: 0 | 1): fc.Arbitrary<Literal> =>
  fc
    .constantFrom(...issues)
    .chain(({ id, options }) =>
      fc
        .subarray([...options], { minLength: least, maxLength: Math.max(1, options.length - 1) })
        .map((chosen) => ({ issue: id, in: chosen })),
    )

/** Mostly something that can hold; sometimes nothing at all. */
const literals = (issues: Problem['issues']): fc.Arbitrary<readonly Literal[]> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.array(literal(issues, 1), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(literal(issues, 0), { maxLength: 2 }) },
  )

const someParties = fc.oneof(
  { weight: 6, arbitrary: distinct(['Ada', 'Ben', 'Cy'], 2, 3) },
  { weight: 1, arbitrary: distinct(['Ada'], 0, 1) },
)

/** Worth little, so that many packages are worth the same; or much, so that products pass 2^63. */
const scales = fc.constantFrom([1, 1], [3, 1], [9, 1], [40, 2 ** 36 + 7])

export const randomProblem = (size: Size): fc.Arbitrary<Problem> =>
  fc
    .array(distinct(['a', 'b', 'c', 'd', 'e', 'f'], 1, size.options), {
      minLength: 1,
      maxLength: size.issues,
      size: 'max',
    })
    .map((sizes) => {
      const issues: Problem['issues'][number][] = []
      let packages = 1
      for (const [at, options] of sizes.entries()) {
        packages *= options.length
        if (packages <= size.packages) issues.push({ id: `i${at}`, options })
      }
      return issues
    })
    .chain((issues) =>
      fc.record({ parties: someParties, scale: fc.option(scales, { freq: 9 }) }).chain(({ parties, scale }) =>
        fc.record({
          id: fc.constant('random'),
          title: fc.constant(null),
          issues: fc.constant(issues),
          parties: fc.constant(parties),
          redLines: fc
            .array(literals(issues), { maxLength: parties.length === 0 ? 0 : size.redLines, size: 'max' })
            .map((lines) =>
              lines.map((anyOf, at) => ({
                id: numbered('r', 7, lines.length)[at] as string,
                party: parties[at % parties.length] as string,
                statement: null,
                anyOf,
              })),
            ),
          rules: fc
            .array(literals(issues), { maxLength: 2 })
            .map((rules) => rules.map((anyOf, at) => ({ id: `w${at}`, author: null, why: null, anyOf }))),
          utilities:
            scale === null
              ? fc.constant(null)
              : record(parties, () =>
                  record(
                    issues.map(({ id }) => id),
                    (id) =>
                      record(issues.find((one) => one.id === id)?.options ?? [], () =>
                        fc.integer({ min: 0, max: scale[0] as number }).map((steps) => steps * (scale[1] as number)),
                      ),
                  ),
                ),
        }),
      ),
    )

const record = <Value>(keys: readonly string[], value: (key: string) => fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])), { noNullPrototype: true })

/** A question about a problem: some options ruled out, some red lines given up, some rules off. */
export const randomWhatIf = ({ issues, redLines, rules }: Problem): fc.Arbitrary<Required<WhatIf>> =>
  fc.record({
    fixed: fc.subarray([...issues], { maxLength: Math.min(2, issues.length) }).chain((some) =>
      record(
        some.map(({ id }) => id),
        (id) => {
          const options = issues.find((one) => one.id === id)?.options ?? []
          return fc.subarray([...options], { minLength: Math.max(0, options.length - 2) })
        },
      ),
    ),
    dropped: fc.subarray(redLines.map(({ id }) => id)),
    off: fc.subarray(rules.map(({ id }) => id)),
  })

/** Some issues decided, or all. */
export const randomProposal = ({ issues }: Problem, whole: boolean): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.subarray([...issues], whole ? { minLength: issues.length } : {}).chain((some) =>
    record(
      some.map(({ id }) => id),
      (id) => fc.constantFrom(...(issues.find((one) => one.id === id)?.options ?? [])),
    ),
  )

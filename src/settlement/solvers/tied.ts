// Which issues constraints tie together, one constraint after the other: what is not tied can be settled apart.
import type { Model } from './model.js'

/** By issue one of those it is tied to, the same for all of them. */
export const tiedIssues = ({ sizes, constraints }: Pick<Model, 'sizes' | 'constraints'>): Int32Array => {
  const above = Int32Array.from(sizes.keys())
  const rootOf = (issue: number): number => {
    let root = issue
    while (above[root] !== root) root = above[root] as number
    return root
  }
  for (const { scopes } of constraints)
    for (const { issue } of scopes) above[rootOf(issue)] = rootOf(scopes[0]?.issue as number)
  return above.map((_, issue) => rootOf(issue))
}

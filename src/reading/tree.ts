// Whether the heads of a sentence make a tree: everything that walks up or down relies on it.

/** Every token leads up to a root; `heads` as in a parse, -1 for the root. Linear time. */
export const isTree = (heads: ArrayLike<number>): boolean => {
  // 0 not seen, 1 on the way at hand, 2 leads to a root.
  const seen = new Uint8Array(heads.length)
  for (let from = 0; from < heads.length; from++) {
    const way: number[] = []
    let at = from
    while (at >= 0 && seen[at] === 0) {
      seen[at] = 1
      way.push(at)
      at = heads[at] ?? -1
    }
    if (at >= 0 && seen[at] === 1) return false
    for (const i of way) seen[i] = 2
  }
  return true
}

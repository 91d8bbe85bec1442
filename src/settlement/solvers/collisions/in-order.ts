// The order in which sets of red lines are told.

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Ids ascend by code unit; sets by size, then by their ids. */
export const inOrder = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  sets
    .map((set) => [...set].sort(byCodeUnit))
    .sort((a, b) => {
      if (a.length !== b.length) return a.length - b.length
      const at = a.findIndex((id, place) => id !== b[place])
      return at === -1 ? 0 : byCodeUnit(a[at] as string, b[at] as string)
    })

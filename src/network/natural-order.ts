/** Numbers inside by their size ("9" before "10", "a2" before "a10"), all else by code units. */
export const naturalOrder = (a: string, b: string): number => {
  if (a === b) return 0
  const [x, y] = [a.split(/(\d+)/), b.split(/(\d+)/)]
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const [one, other] = [x[at] as string, y[at] as string]
    if (one === other) continue
    // Every second part is digits.
    if (at % 2 === 1 && Number(one) !== Number(other)) return Number(one) - Number(other)
    return one < other ? -1 : 1
  }
  return x.length - y.length
}

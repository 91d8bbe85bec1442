// Signs as the models know them: a name and its values with "=" between them. The same few thousand are asked for again
// and again, so every one is kept: looking up a text that was looked up before costs no new hash.

export type SignPart = string | number | boolean | null

interface Kept {
  readonly text: string
  readonly next: Map<SignPart, Kept>
}

/** Signs kept; the memory starts anew where it has grown large. */
const MOST = 200_000

const kept = new Map<SignPart, Kept>()
let size = 0

const step = (next: Map<SignPart, Kept>, before: string | null, part: SignPart): Kept => {
  const known = next.get(part)
  if (known !== undefined) return known
  const own = part === null ? '' : String(part)
  const made: Kept = { text: before === null ? own : `${before}=${own}`, next: new Map() }
  next.set(part, made)
  size++
  return made
}

/** `sign('act-sign', 'offer', 1)` is "act-sign=offer=1"; `null` is left empty. */
export const sign = (name: string, one: SignPart, two?: SignPart, three?: SignPart): string => {
  if (size > MOST) {
    kept.clear()
    size = 0
  }
  const head = step(kept, null, name)
  const first = step(head.next, head.text, one)
  if (two === undefined) return first.text
  const second = step(first.next, first.text, two)
  if (three === undefined) return second.text
  return step(second.next, second.text, three).text
}

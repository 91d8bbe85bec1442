// Things filed by a word they begin with, whose ends may be open, so that few of thousands are looked at for a word of a text.

/** A thing with a number, under one of the forms its word may have. */
interface Slip<Item> {
  readonly item: Item
  readonly number: number
  /** The form without its stars. */
  readonly text: string
}

type Slips<Item> = Map<string, Slip<Item>[]>

export interface Filed<Item> {
  /** Forms without a star. */
  readonly byWord: Slips<Item>
  /** Under the first letters, or the last: forms open at the other side. */
  readonly byStart: Slips<Item>
  readonly byEnd: Slips<Item>
  /** Forms shorter than the key, and those open at both sides. */
  readonly short: readonly { readonly slip: Slip<Item>; readonly openStart: boolean; readonly openEnd: boolean }[]
}

/** Letters of a key. */
const KEY = 3

const put = <Item>(slips: Slips<Item>, key: string, slip: Slip<Item>): void => {
  const list = slips.get(key)
  if (list === undefined) slips.set(key, [slip])
  else list.push(slip)
}

const isSpread = (form: string): boolean => form.startsWith('*') || (form.endsWith('*') && form.length <= KEY)

/** `formsOf` gives the forms of the word an item begins with, each with its stars. */
export const file = <Item>(items: readonly Item[], formsOf: (item: Item) => readonly string[]): Filed<Item> => {
  const [byWord, byStart, byEnd]: Slips<Item>[] = [new Map(), new Map(), new Map()]
  const short: Filed<Item>['short'][number][] = []
  items.forEach((item, at) => {
    const forms = formsOf(item)
    const number = forms.some(isSpread) ? items.length + at : at
    for (const form of forms) {
      const openStart = form.startsWith('*')
      const openEnd = form.endsWith('*')
      const slip = { item, number, text: form.slice(openStart ? 1 : 0, openEnd ? -1 : undefined) }
      if (!openStart && !openEnd) put(byWord as Slips<Item>, form, slip)
      else if ((openStart && openEnd) || slip.text.length < KEY) short.push({ slip, openStart, openEnd })
      else if (openEnd) put(byStart as Slips<Item>, slip.text.slice(0, KEY), slip)
      else put(byEnd as Slips<Item>, slip.text.slice(-KEY), slip)
    }
  })
  return { byWord, byStart, byEnd, short } as Filed<Item>
}

/** The items one of whose forms the word has, in the order in which they were filed; those open at their start behind all others. */
export const filedUnder = <Item>({ byWord, byStart, byEnd, short }: Filed<Item>, word: string): readonly Item[] => {
  const fitting: Slip<Item>[] = [...(byWord.get(word) ?? [])]
  for (const slip of byStart.get(word.slice(0, KEY)) ?? []) if (word.startsWith(slip.text)) fitting.push(slip)
  for (const slip of byEnd.get(word.slice(-KEY)) ?? []) if (word.endsWith(slip.text)) fitting.push(slip)
  for (const { slip, openStart, openEnd } of short)
    if (
      openStart && openEnd
        ? word.includes(slip.text)
        : openStart
          ? word.endsWith(slip.text)
          : word.startsWith(slip.text)
    )
      fitting.push(slip)
  fitting.sort((a, b) => a.number - b.number)
  return fitting.flatMap(({ item, number }, k) => (number === fitting[k - 1]?.number ? [] : [item]))
}

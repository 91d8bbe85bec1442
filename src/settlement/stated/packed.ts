// What is in force, packed for the way to where the screen is: fourteen thousand words of a large dossier written out take several
// megabytes, most of it the same few names. Column by column, every text that comes again told by its place in a list.
import type { InForce, Word, WordInForce } from './in-force.js'

/** By word, in the order of `InForce.words`. Numbers are places in the list beside it, -1 where there is nothing. */
export interface PackedInForce {
  /** Texts that come again: parties, issues, options, acts. */
  readonly texts: readonly string[]
  /** Each once. */
  readonly conditions: readonly NonNullable<Word['condition']>[]
  readonly words: PackedWords & {
    readonly party: readonly number[]
    /** Of the standing, that of the statement may be called otherwise. */
    readonly on: readonly number[]
    /** Further statements of the utterance, by place of the word. */
    readonly further: Readonly<Record<string, readonly string[]>>
    /** Place in `prices`. */
    readonly price: readonly number[]
  }
  readonly prices: PackedWords
  readonly mentions: InForce['mentions']
}

interface PackedWords {
  readonly id: readonly string[]
  /** Articles are told apart by number, not named: a settlement asks only whether two statements are of one. */
  readonly article: readonly number[]
  readonly act: readonly number[]
  readonly sign: readonly Word['sign'][]
  readonly strength: readonly Word['strength'][]
  readonly issue: readonly number[]
  readonly option: readonly number[]
  readonly condition: readonly number[]
}

const NOTHING = -1

/** Gives every different thing a place in a list, in the order in which it is first met. */
const places = <One>() => {
  const list: One[] = []
  const at = new Map<string, number>()
  const placeOf = (one: One, key: string): number => {
    const known = at.get(key) ?? list.length
    if (known === list.length) {
      at.set(key, known)
      list.push(one)
    }
    return known
  }
  return { list, placeOf }
}

export const packed = ({ words, mentions }: InForce): PackedInForce => {
  const [texts, articles, conditions] = [places<string>(), places<string>(), places<NonNullable<Word['condition']>>()]
  const text = (one: string | null): number => (one === null ? NOTHING : texts.placeOf(one, one))
  const wordsOf = (some: readonly Word[]): PackedWords => ({
    id: some.map(({ id }) => id),
    article: some.map(({ article }) => articles.placeOf(article, article)),
    act: some.map(({ act }) => text(act)),
    sign: some.map(({ sign }) => sign),
    strength: some.map(({ strength }) => strength),
    issue: some.map(({ issue }) => text(issue)),
    option: some.map(({ option }) => text(option)),
    condition: some.map(({ condition }) =>
      condition === null ? NOTHING : conditions.placeOf(condition, JSON.stringify(condition)),
    ),
  })
  const prices = words.flatMap(({ priceOf }) => priceOf ?? [])
  let priced = 0
  return {
    texts: texts.list,
    conditions: conditions.list,
    words: {
      ...wordsOf(words.map(({ statement }) => statement)),
      party: words.map(({ party }) => text(party)),
      on: words.map(({ issue }) => text(issue)),
      further: Object.fromEntries(
        words.flatMap(({ statements }, at) => (statements.length > 1 ? [[at, statements.slice(1)]] : [])),
      ),
      price: words.map(({ priceOf }) => (priceOf === null ? NOTHING : priced++)),
    },
    prices: wordsOf(prices),
    mentions,
  }
}

export const unpacked = ({ texts, conditions, words, prices, mentions }: PackedInForce): InForce => {
  const text = (place: number | undefined): string | null => texts[place ?? NOTHING] ?? null
  const wordAt = (from: PackedWords, at: number): Word => ({
    // What was packed was checked where it entered; the columns only part it.
    id: from.id[at] as Word['id'],
    article: String(from.article[at]) as Word['article'],
    act: text(from.act[at]) as Word['act'],
    sign: from.sign[at] as Word['sign'],
    strength: from.strength[at] as Word['strength'],
    issue: text(from.issue[at]),
    option: text(from.option[at]),
    condition: conditions[from.condition[at] ?? NOTHING] ?? null,
  })
  return {
    words: words.id.map((id, at): WordInForce => {
      const price = words.price[at] ?? NOTHING
      return {
        party: text(words.party[at]) as string,
        issue: text(words.on[at]) as string,
        statement: wordAt(words, at),
        statements: [id, ...(words.further[at] ?? [])],
        priceOf: price === NOTHING ? null : wordAt(prices, price),
      }
    }),
    mentions,
  }
}

// One sentence as the reading sees it: its tokens, their parse, and the few questions about grammar that rules ask.
// Token indices are local to the sentence; offsets are UTF-16 code units of the folded article text.
import type { Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'

export interface Sentence {
  readonly begin: number
  readonly end: number
  readonly paragraph: number
  readonly heading: boolean
  readonly lang: string
  readonly tokens: readonly Token[]
  readonly parse: Parse
  /** Children of every token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** What rules have found out about it, for those who ask the same again; see `remembered`. */
  readonly memory: unknown[]
}

const NONE: readonly number[] = []

export const childrenOf = (heads: Int16Array, size: number): readonly (readonly number[])[] => {
  // Most words have none, and share one empty list.
  const children: (readonly number[])[] = new Array<readonly number[]>(size).fill(NONE)
  for (let i = 0; i < size; i++) {
    const head = heads[i] as number
    if (head < 0 || head >= size) continue
    const before = children[head] as number[]
    if (before === NONE) children[head] = [i]
    else before.push(i)
  }
  return children
}

export const tag = (s: Sentence, i: number): string => s.parse.tags[i] ?? 'X'
export const lemma = (s: Sentence, i: number): string => s.parse.lemmas[i] ?? ''
export const label = (s: Sentence, i: number): string => s.parse.labels[i] ?? ''
export const head = (s: Sentence, i: number): number => s.parse.heads[i] ?? -1
export const norm = (s: Sentence, i: number): string => s.tokens[i]?.norm ?? ''

export const isVerb = (s: Sentence, i: number): boolean => tag(s, i) === 'VERB' || tag(s, i) === 'AUX'

/** The first child with one of the labels, -1 where there is none. Asked everywhere: no list is made for it. */
export const childWith = (s: Sentence, i: number, one: string, other = one, third = one): number => {
  const children = s.children[i]
  if (children === undefined) return -1
  const { labels } = s.parse
  for (let k = 0; k < children.length; k++) {
    const child = children[k] as number
    const own = labels[child]
    if (own === one || own === other || own === third) return child
  }
  return -1
}

/** Numbers into their order. Subtrees come out nearly ordered, and sorting in place by moving a few makes no garbage. */
const order = (numbers: number[]): readonly number[] => {
  for (let k = 1; k < numbers.length; k++) {
    const number = numbers[k] as number
    let at = k - 1
    if ((numbers[at] as number) <= number) continue
    if (k > LONGEST_MOVED) return numbers.sort((a, b) => a - b)
    for (; at >= 0 && (numbers[at] as number) > number; at--) numbers[at + 1] = numbers[at] as number
    numbers[at + 1] = number
  }
  return numbers
}
/** Beyond so many, moving one by one would cost more than sorting. */
const LONGEST_MOVED = 64

/** All tokens below `i`, `i` included, rising. `enter` says whether a child is entered. */
export const subtree = (s: Sentence, i: number, enter?: (child: number) => boolean): readonly number[] => {
  const found = [i]
  // The list is its own queue.
  for (let at = 0; at < found.length; at++) {
    const children = s.children[found[at] as number]
    if (children === undefined) continue
    for (let k = 0; k < children.length; k++) {
      const child = children[k] as number
      if (enter === undefined || enter(child)) found.push(child)
    }
  }
  return order(found)
}

/** Where that subtree begins and ends, as a token range. */
export const subtreeExtent = (s: Sentence, i: number, enter: (child: number) => boolean): readonly [number, number] => {
  let [from, to] = [i, i]
  const below = [i]
  for (let at = 0; at < below.length; at++) {
    const token = below[at] as number
    if (token < from) from = token
    if (token > to) to = token
    const children = s.children[token]
    if (children === undefined) continue
    for (let k = 0; k < children.length; k++) if (enter(children[k] as number)) below.push(children[k] as number)
  }
  return [from, to + 1]
}

/** Each question asked of sentences has a place of its own in their memory. */
let questions = 0

/**
 * Keeps what was found about a sentence as long as the sentence: candidates, holders and conditions ask the same again.
 * What an answer depends on beside the sentence must be the same for all who ask. (Maps that hold sentences weakly did
 * the same, but made the collection of garbage twice as dear.)
 */
export const remembered = <Answer, More = void>(
  find: (s: Sentence, more: More) => Answer,
): ((s: Sentence, more: More) => Answer) => {
  const place = questions++
  return (s, more) => {
    let answer = s.memory[place] as Answer | undefined
    if (answer === undefined) s.memory[place] = answer = find(s, more)
    return answer
  }
}

/** The same for what is found about each of its tokens. */
export const rememberedPerToken = <Answer, More = void>(
  find: (s: Sentence, i: number, more: More) => Answer,
): ((s: Sentence, i: number, more: More) => Answer) => {
  const place = questions++
  return (s, i, more) => {
    if (i < 0) return find(s, i, more)
    let answers = s.memory[place] as (Answer | undefined)[] | undefined
    if (answers === undefined) s.memory[place] = answers = []
    let answer = answers[i]
    if (answer === undefined) answers[i] = answer = find(s, i, more)
    return answer
  }
}

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj'])
const hasOwnSubject = (s: Sentence, i: number): boolean => childWith(s, i, 'nsubj', 'nsubj:pass', 'expl') >= 0

/** Tokens of the clause `i` heads, without clauses below it that have a subject of their own. */
export const clauseOf = rememberedPerToken((s, i): readonly number[] =>
  subtree(s, i, (c) => !(CLAUSES.has(label(s, c)) || (label(s, c) === 'conj' && isVerb(s, c) && hasOwnSubject(s, c)))),
)

/** "wants the mayors withdrawn": object and participle, which a parse may join to the verb as a second clause. */
export const isSmallClause = (s: Sentence, i: number): boolean =>
  label(s, i) === 'conj' &&
  isVerb(s, i) &&
  childWith(s, i, 'cc', 'aux', 'aux:pass') < 0 &&
  (s.children[i] ?? []).some((c) => c > head(s, i) && c < i && label(s, c).startsWith('nsubj')) &&
  !s.tokens.slice(head(s, i), i).some((token) => token.kind === 'mark')

/** The token range of a list of indices, end exclusive. */
export const extent = (indices: readonly number[]): readonly [number, number] =>
  indices.length === 0 ? [0, 0] : [indices[0] as number, (indices.at(-1) as number) + 1]

const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** "eine Feuerpause, wie sie der Gesandte vorgeschlagen hat": tells who did it, and asks nothing. */
export const isAsClause = (s: Sentence, i: number, language: Language): boolean => doerAsTold(s, i, language) >= 0

/** Whoever did it in such a clause, -1 where it is none. */
export const doerAsTold = (s: Sentence, i: number, { frames: { asWords, takenUp } }: Language): number => {
  const children = s.children[i] ?? []
  const as = children.find((c) => asWords.has(norm(s, c)) && takenUp.has(norm(s, c + 1)))
  if (as === undefined) return -1
  return children.find((k) => k > as + 1 && k < i && NOMINALS.has(tag(s, k)) && childWith(s, k, 'case') < 0) ?? -1
}

/** A copula that took the subject for its head ("Selenskyj ist bereit"), or a verb hung on the subject right before it. */
const isHungOnSubject = (s: Sentence, i: number): boolean => {
  const above = head(s, i)
  if (above < 0 || above >= i || !NOMINALS.has(tag(s, above))) return false
  const rel = label(s, i)
  if (rel === 'cop' || (rel === 'flat' && tag(s, i) === 'AUX')) return true
  return rel === 'obj' && tag(s, i) === 'VERB' && above === i - 1 && label(s, above) === 'nsubj'
}

/** "…, die Ukraine müsse auf … verzichten": told, its verb second, however much "die" looks like a relative pronoun. */
export const startsToldClause = (s: Sentence, i: number): boolean =>
  (tag(s, i + 1) === 'NOUN' || tag(s, i + 1) === 'PROPN') && isVerb(s, i + 2) && s.parse.feats[i + 2]?.mood === 'sub'

const verbAbove = (s: Sentence, i: number): number => {
  let at = head(s, i)
  while (at >= 0 && !isVerb(s, at)) at = head(s, at)
  return at
}

/** The verb whose subject a clause shares: up through xcomp, conjuncts without a subject, and auxiliaries. */
export const subjectOf = (s: Sentence, i: number): number => {
  let at = i
  for (let steps = 0; steps < 12; steps++) {
    const own = childWith(s, at, 'nsubj', 'nsubj:pass', 'csubj')
    if (own >= 0) return own
    const rel = label(s, at)
    if (rel === 'acl:relcl') return head(s, at)
    if (rel === 'acl') {
      // "begrüßen den Plan, fordern aber …": a finite verb without a relative pronoun goes on with the verb before.
      if (s.parse.feats[at]?.verbForm !== 'fin' || childWith(s, at, 'mark') >= 0) return -1
      at = verbAbove(s, at)
      if (at < 0) return -1
      continue
    }
    if (isHungOnSubject(s, at)) return head(s, at)
    if (
      rel === 'xcomp' ||
      rel === 'conj' ||
      rel === 'aux' ||
      rel === 'cop' ||
      rel === 'compound:prt' ||
      rel === 'parataxis'
    ) {
      at = head(s, at)
      if (at < 0) return -1
      continue
    }
    if (rel === 'advcl' && childWith(s, at, 'mark') < 0) {
      at = head(s, at)
      if (at < 0) return -1
      continue
    }
    return -1
  }
  return -1
}

const PASSIVE_AUXILIARIES = new Set(['werden', 'be', 'get'])

/** A participle with an auxiliary of the passive; the subject's label alone is no evidence. */
export const isPassive = (s: Sentence, i: number): boolean =>
  (s.children[i] ?? []).some(
    (c) => (label(s, c) === 'aux:pass' || label(s, c) === 'aux') && PASSIVE_AUXILIARIES.has(lemma(s, c)),
  ) && s.parse.feats[i]?.verbForm === 'part'

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** The mark that makes the name before it an owner: "Muster's", "the workers'". */
export const isPossessiveMark = (s: Sentence, i: number): boolean => POSSESSIVE.has(norm(s, i))

/** The words of a token range as they are written, whatever stands between them as one blank: "Workers' Union". */
export const written = (s: Sentence, from: number, to: number): string => {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = s.tokens[i]
    if (token === undefined) break
    text += i > from && (s.tokens[i - 1]?.end ?? -1) < token.begin ? ` ${token.text}` : token.text
  }
  return text
}

/** The words of a token range as the article's folded text offsets. */
export const offsets = (s: Sentence, from: number, to: number): { readonly begin: number; readonly end: number } => ({
  begin: s.tokens[from]?.begin ?? s.begin,
  end: s.tokens[to - 1]?.end ?? s.end,
})

/** Whether the words stand in a row somewhere in [from, to); `*` at the end of a word stands for any letters. */
export const hasRow = (s: Sentence, words: readonly string[], from = 0, to = s.tokens.length): number => {
  // Asked for every row of every lexicon: plain loops.
  const { tokens } = s
  const [first] = words
  const exact = first !== undefined && first.charCodeAt(first.length - 1) !== STAR
  for (let i = from; i + words.length <= to; i++) {
    if (exact && tokens[i]?.norm !== first) continue
    let k = 0
    while (k < words.length && wordIs(norm(s, i + k), words[k] as string)) k++
    if (k === words.length) return i
  }
  return -1
}

const STAR = 42

export const wordIs = (text: string, word: string): boolean =>
  text === word || (word.charCodeAt(word.length - 1) === STAR && text.startsWith(word.slice(0, -1)))

/** The subject of its clause, active or passive. */
export const isSubjectWord = (s: Sentence, i: number): boolean =>
  label(s, i) === 'nsubj' || label(s, i) === 'nsubj:pass'

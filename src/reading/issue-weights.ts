// What the signs of a choice of issue weigh: all issues share one row of weights, and each has a few of its own, for some are
// spoken of more than others, and the words of some tell more.

/** The signs of one choice, in this order. */
const ISSUE_SIGNS = [
  'own', // weight of the statement's own words, on a log scale
  'own-share', // its share of all own words that name an issue
  'own-top', // it is the heaviest of them
  'core', // weight of the words that name the thing
  'straight', // weight of own words that do not stand aside
  'straight-share', // its share of those
  'phrase', // its heaviest pattern has two words or more
  'condition', // weight of the words in the condition
  'sentence', // weight of the sentence's other words
  'before', // weight of the sentence before
  'further', // weight of the sentences before that, less with every step
  'further-unnamed', // the same, where the statement's own words name nothing
  'article-bare', // share of the article, where the words hold no noun and so point back
  'rest-nouns', // the issue for the rest: how many nouns no pattern knows, where none is known
  'rest-others', // the same, where some are
  'article', // share of the whole article's words
  'article-top',
  'last', // the statement before was about it
  'last-unnamed', // the same, where the statement's own words name nothing
  'recent', // one of the four before was
  'article-unnamed',
  'sentence-unnamed',
  'rest', // the issue for whatever no other covers
  'rest-unnamed',
  'talks', // an issue of talking, and the act is about talks
  'talks-default', // the first of those, where the words name none
  'talks-off', // an issue of talking, and the act is not
  'no-talks', // another issue, though the act is about talks
  'yielded', // the bare mention may mean it, for the article spoke of it
  'yields', // something more particular that was spoken of is meant by its name
  'words', // how likely its words are about it, as learnt from labelled lines
  'words-unnamed', // the same, where no pattern knows any of them
  'words-sentence', // how likely those of its sentence are
  'words-sentence-unnamed', // the same, where the statement's own words name nothing
  'words-article', // how likely those of the article's sentences are, meant over them
  'words-article-unnamed', // the same, where the statement's own words name nothing
  'words-text', // how likely all words of the article are at once
] as const

/** One issue a statement could be about. `signs` are the amounts of the signs, in their order. */
export interface WeighedChoice {
  readonly issue: string
  readonly signs: readonly number[]
}

/** Plain data. `own` has a row for each issue that training saw: what it weighs by itself, then what its `OWN_SIGNS` weigh more. */
export interface IssueWeights {
  readonly shared: readonly number[]
  readonly own: Readonly<Record<string, readonly number[]>>
}

/** The signs that each issue weighs apart, as places in the signs. */
export const OWN_SIGNS: readonly number[] = (['own-share', 'words', 'words-article', 'article'] as const).map((sign) =>
  ISSUE_SIGNS.indexOf(sign),
)

export const weigh = ({ issue, signs }: WeighedChoice, { shared, own }: IssueWeights): number => {
  const apart = own[issue]
  let sum = apart?.[0] ?? 0
  for (let k = 0; k < signs.length; k++) sum += (signs[k] as number) * (shared[k] ?? 0)
  if (apart) OWN_SIGNS.forEach((sign, j) => (sum += (signs[sign] as number) * (apart[j + 1] ?? 0)))
  return sum
}

/** Before any training: own words first, then what was spoken of last, then the rest. */
const PLAIN: Readonly<Record<(typeof ISSUE_SIGNS)[number], number>> = {
  own: 2,
  'own-share': 2,
  'own-top': 1,
  core: 0.5,
  straight: 0,
  'straight-share': 0,
  phrase: 0,
  condition: 0,
  sentence: 0.3,
  before: 0.1,
  further: 0,
  'further-unnamed': 0,
  'article-bare': 0,
  'rest-nouns': 0,
  'rest-others': 0,
  article: 0.5,
  'article-top': 0,
  last: 0.2,
  'last-unnamed': 2,
  recent: 0.1,
  'article-unnamed': 0.5,
  'sentence-unnamed': 0.2,
  rest: 0.3,
  'rest-unnamed': 0.6,
  talks: 2,
  'talks-default': 2,
  'talks-off': -0.5,
  'no-talks': -2,
  yielded: 4,
  yields: -1,
  words: 0,
  'words-unnamed': 0,
  'words-sentence': 0,
  'words-sentence-unnamed': 0,
  'words-article': 0,
  'words-article-unnamed': 0,
  'words-text': 0,
}
export const PLAIN_WEIGHTS: IssueWeights = { shared: ISSUE_SIGNS.map((sign) => PLAIN[sign]), own: {} }

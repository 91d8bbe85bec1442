// For tests: sentences of odd pieces, of which an analyser must always make a tree.
import type { Analyser } from './sentence.js'

/** Throws at the first sentence without a tree, or with a word of which something is not told. The same sentences each time. */
export const expectTrees = (analysers: readonly Pick<Analyser, 'analyse'>[], rounds: number): void => {
  const pieces = [
    '\ud800',
    '\udc00',
    '',
    ' ',
    '„',
    '“',
    '»',
    '(',
    ')',
    '-',
    '😀',
    'мир',
    'سلام',
    'a'.repeat(500),
    'ß',
    'zu',
    'ge',
    'zuge',
    'sagte',
    'said',
    "n't",
    '3.',
    '\u0000',
    'NATO-',
    '-',
    'İ',
    'ﬁ',
    '，',
  ]
  let state = 1
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let round = 0; round < rounds; round++) {
    const words = Array.from({ length: draw(7) }, () =>
      draw(3) === 0 ? String.fromCharCode(draw(65536), draw(300)) : pieces[draw(pieces.length)]!,
    )
    for (const analyser of analysers) {
      const parse = analyser.analyse(words)
      if (parse.heads.filter((head) => head < 0).length !== Math.min(1, words.length))
        throw new Error(`no tree: ${JSON.stringify(words)}`)
      for (const field of [parse.tags, parse.feats, parse.lemmas, parse.labels, parse.entities])
        if (field.length !== words.length || field.includes(undefined as never))
          throw new Error(`gap: ${JSON.stringify(words)}`)
    }
  }
}

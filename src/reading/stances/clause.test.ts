import { beforeAll, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import type { Reader } from '../index.js'
import { childrenOf, type Sentence } from '../sentence.js'
import { clauseSigns } from './clause.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

it('of two absolute words, that of another clause denies nothing', () => {
  const text = 'Kyiv welcomes the plan but has never said why, as talks never began.'
  const s = layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
  const at = (word: string): number => s.tokens.findIndex((token) => token.text === word)
  // Hung on the main verb, as the second clause may be as well.
  const heads = Int16Array.from(s.parse.heads)
  heads[at('began')] = at('welcomes')
  const hung: Sentence = {
    ...s,
    parse: { ...s.parse, heads },
    children: childrenOf(heads, s.tokens.length),
    memory: [],
  }
  const { language } = reader.tongues.get('en') as NonNullable<ReturnType<Reader['tongues']['get']>>
  expect(clauseSigns(hung, at('welcomes'), language).negated).toBe(false)
  expect(clauseSigns(hung, at('began'), language).negated).toBe(true)
})

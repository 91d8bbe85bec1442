import { type ByteReader, type ByteWriter, readBytes, writeBytes } from './bytes.js'
import { readPairs } from './label-choice.js'
import { type LemmaModel, readLemmas } from './lemmas.js'
import { type Lexicon, readLexicon } from './lexicon.js'
import { type Linear, readLinear } from './linear.js'
import { readMoves } from './move-table.js'
import type { ParseModel } from './parser.js'
import type { TagModel } from './tagger.js'

export const FORMAT = 'parley-language-model 2'

/** All that was learnt about one language. A part that a language does without is null. */
export interface LanguageModel {
  readonly lang: string
  readonly tagNames: readonly string[]
  readonly morphNames: readonly string[]
  readonly labelNames: readonly string[]
  readonly entityNames: readonly string[]
  readonly lexicon: Lexicon
  readonly lemmas: LemmaModel
  readonly tagger: TagModel
  readonly morph: Linear | null
  readonly parser: ParseModel
  readonly entities: Linear | null
}

const readNames = (input: ByteReader): readonly string[] => Array.from({ length: input.number() }, () => input.text())

const writeNames = (out: ByteWriter, names: readonly string[]): void => {
  out.number(names.length)
  for (const name of names) out.text(name)
}

const readOptional = (input: ByteReader): Linear | null => (input.number() === 1 ? readLinear(input) : null)

/** The parts of the file in their order; each part writes itself. */
export const writeModel = (
  lang: string,
  names: readonly (readonly string[])[],
  parts: readonly ((out: ByteWriter) => void)[],
): Uint8Array => {
  const out = writeBytes()
  out.text(FORMAT)
  out.text(lang)
  for (const list of names) writeNames(out, list)
  for (const part of parts) part(out)
  return out.done()
}

/** Throws where the bytes are no weight file of this format or of another language: that is our mistake. */
export const readModel = (lang: string, bytes: Uint8Array): LanguageModel => {
  const input = readBytes(bytes)
  const format = input.text()
  if (format !== FORMAT) throw new Error(`no weight file of format "${FORMAT}"`)
  const own = input.text()
  if (own !== lang) throw new Error(`weight file is for "${own}", not for "${lang}"`)
  const tagNames = readNames(input)
  return {
    lang,
    tagNames,
    morphNames: readNames(input),
    labelNames: readNames(input),
    entityNames: readNames(input),
    lexicon: readLexicon(input),
    lemmas: readLemmas(input),
    tagger: { quick: readLinear(input), close: readLinear(input) },
    morph: readOptional(input),
    parser: {
      wordPairs: input.number() === 1,
      moves: readMoves(input),
      labels: { weights: readLinear(input), ofPairs: readPairs(input), tags: tagNames.length },
    },
    entities: readOptional(input),
  }
}

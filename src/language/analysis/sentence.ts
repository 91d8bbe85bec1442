import type { Feats } from './fine-tags.js'
import type { ReadWords } from './word-signs.js'

export type EntityTag = 'O' | 'B-PER' | 'I-PER' | 'B-LOC' | 'I-LOC' | 'B-ORG' | 'I-ORG'

/** Tags, morphology and lemmas of one sentence; arrays run beside `words`. */
export interface Tagged {
  readonly words: readonly string[]
  /** UPOS. */
  readonly tags: readonly string[]
  readonly feats: readonly Feats[]
  readonly lemmas: readonly string[]
  /** @internal What the parser and the entity tagger go on with, one for each piece of a long sentence. */
  readonly pieces: readonly TaggedPiece[]
}

/** @internal */
export interface TaggedPiece {
  readonly words: ReadWords
  /** As `tagSentence` gives them. */
  readonly fine: Int32Array
  readonly morph: Int32Array
}

export interface Tree {
  /** Index of the head of each word, -1 for a root. A very long sentence is cut and has several roots. */
  readonly heads: Int16Array
  /** UD relation of each word to its head. */
  readonly labels: readonly string[]
  /** Lemmas, with separated particles joined: "wies … zurück" is "zurückweisen". */
  readonly lemmas: readonly string[]
}

export interface Parse extends Tree {
  readonly tags: readonly string[]
  readonly feats: readonly Feats[]
  readonly entities: readonly EntityTag[]
}

/** The analyser of one language. Every method takes one sentence and costs time linear in its length. */
export interface Analyser {
  readonly lang: string
  analyse(words: readonly string[]): Parse
  tag(words: readonly string[]): Tagged
  parse(tagged: Tagged): Tree
  entities(tagged: Tagged): readonly EntityTag[]
}

import { tagEntities } from './entities.js'
import { type Feats, featsOf, isFiniteTag, uposOf } from './fine-tags.js'
import { lemmaOf } from './lemmas.js'
import { readModel } from './model-file.js'
import { chooseMood } from './mood.js'
import { tagMorph } from './morph.js'
import { parseInput } from './parse-input.js'
import { parseSentence } from './parser.js'
import { particleJoiner } from './particles.js'
import { cutLong } from './pieces.js'
import type { Analyser, EntityTag, Parse, Tagged, TaggedPiece, Tree } from './sentence.js'
import { tagSentence } from './tagger.js'
import { SIGN, SIGNS, signReader } from './word-signs.js'

/** Reads weights as `training/train.mjs` writes them (uncompressed). Throws if they are not for `lang`. */
export const loadAnalyser = (lang: string, bytes: Uint8Array): Analyser => {
  const model = readModel(lang, bytes)
  const upos = model.tagNames.map(uposOf)
  const finite = model.tagNames.map(isFiniteTag)
  const feats = model.tagNames.map((tag) => model.morphNames.map((morph) => featsOf(tag, morph)))
  const readSigns = signReader(model.lexicon, model.lemmas)
  const { prefixes } = model.lemmas
  const joinParticles = prefixes.length > 0 ? particleJoiner(prefixes, model.lexicon) : null
  const lemmaCache = new Map<string, string>()

  const lemma = (word: string, fine: number): string => {
    const key = `${fine} ${word}`
    let known = lemmaCache.get(key)
    if (known === undefined) {
      known = lemmaOf(model.lemmas, word, model.tagNames[fine]!)
      if (lemmaCache.size >= 40_000) lemmaCache.clear()
      lemmaCache.set(key, known)
    }
    return known
  }

  const tagPiece = (words: readonly string[]): TaggedPiece => {
    const signs = readSigns(words)
    const fine = tagSentence(model.tagger, signs, words.length)
    for (let i = 0; i < words.length; i++)
      fine[i + 2] = chooseMood(model.tagNames, fine[i + 2]!, signs[i * SIGNS + SIGN.flags]!)
    return { count: words.length, signs, fine, morph: tagMorph(model.morph, signs, words.length, fine) }
  }

  const tag = (words: readonly string[]): Tagged => {
    const tagged = {
      words,
      tags: [] as string[],
      feats: [] as Feats[],
      lemmas: [] as string[],
      pieces: [] as TaggedPiece[],
    }
    let at = 0
    for (const size of cutLong(words)) {
      const own = size === words.length ? words : words.slice(at, at + size)
      const piece = tagPiece(own)
      tagged.pieces.push(piece)
      for (let i = 0; i < size; i++) {
        const fine = piece.fine[i + 2]!
        tagged.tags.push(upos[fine]!)
        tagged.feats.push(feats[fine]![piece.morph[i]!]!)
        tagged.lemmas.push(lemma(own[i]!, fine))
      }
      at += size
    }
    return tagged
  }

  const parse = (tagged: Tagged): Tree => {
    const heads = new Int16Array(tagged.words.length)
    const labels: string[] = []
    const lemmas = [...tagged.lemmas]
    let at = 0
    for (const piece of tagged.pieces) {
      const { count } = piece
      const state = parseSentence(model.parser, parseInput(piece.signs, count, piece.fine, piece.morph, finite), count)
      for (let i = 0; i < count; i++) {
        const head = state.heads[i]!
        heads[at + i] = head === count ? -1 : at + head
        labels.push(head === count ? 'root' : model.labelNames[state.labels[i]!]!)
      }
      at += count
    }
    joinParticles?.(tagged, heads, labels, lemmas)
    return { heads, labels, lemmas }
  }

  const entities = (tagged: Tagged): readonly EntityTag[] => {
    const result: EntityTag[] = []
    for (const piece of tagged.pieces)
      for (const name of tagEntities(model.entities, model.entityNames, piece)) result.push(name as EntityTag)
    return result
  }

  const analyse = (words: readonly string[]): Parse => {
    const tagged = tag(words)
    return { tags: tagged.tags, feats: tagged.feats, ...parse(tagged), entities: entities(tagged) }
  }

  return { lang, analyse, tag, parse, entities }
}

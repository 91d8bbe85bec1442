import { loadEntities, tagEntities } from './entities.js'
import { type Feats, featsOf, isFiniteTag, uposOf } from './fine-tags.js'
import { finiteVerbFinder } from './finite-verb.js'
import { lemmaMemory } from './lemma-memory.js'
import { type LanguageModel, readModel } from './model-file.js'
import { flagsOfThird, isThirdPerson, moodChooser } from './mood.js'
import { loadMorph, tagMorph } from './morph.js'
import { parseInput } from './parse-input.js'
import { loadParser } from './parser.js'
import { particleJoiner } from './particles.js'
import { cutLong } from './pieces.js'
import type { Analyser, EntityTag, Parse, Tagged, TaggedPiece, Tree } from './sentence.js'
import { loadTagger, tagSentence } from './tagger.js'
import { SIGN, SIGNS, signReader } from './word-signs.js'

/** Reads weights as `training/train.mjs` writes them (uncompressed). Throws if they are not for `lang`. */
export const loadAnalyser = (lang: string, bytes: Uint8Array): Analyser => analyserOf(readModel(lang, bytes))

/** Weights already read: nothing of the model is changed, so several threads may share it. */
export const analyserOf = (model: LanguageModel): Analyser => {
  const upos = model.tagNames.map(uposOf)
  const finite = model.tagNames.map(isFiniteTag)
  const feats = model.tagNames.map((tag) => model.morphNames.map((morph) => featsOf(tag, morph)))
  const readSigns = signReader(model.lexicon, model.lemmas)
  const { prefixes } = model.lemmas
  const joinParticles = prefixes.length > 0 ? particleJoiner(prefixes, model.lexicon) : null
  const tagger = loadTagger(model.tagger)
  const morph = model.morph && loadMorph(model.morph, model.tagNames)
  const parser = loadParser(model.parser)
  const names = model.entities && loadEntities(model.entities, model.entityNames)
  const chooseMood = moodChooser(model.tagNames)
  const findFiniteVerb = finiteVerbFinder(model.tagNames)
  const lemmaOfWord = lemmaMemory(model.lemmas, model.tagNames)

  const tagPiece = (words: readonly string[]): TaggedPiece => {
    const read = readSigns(words)
    const fine = tagSentence(tagger, read)
    const flagsAt = (i: number): number => read.signs[i * SIGNS + SIGN.flags]!
    findFiniteVerb(words, fine, 2, flagsAt)
    for (let i = 0; i < words.length; i++) fine[i + 2] = chooseMood(fine[i + 2]!, flagsAt(i))
    return { words: read, fine, morph: tagMorph(morph, read, fine) }
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
      const third = isThirdPerson(own)
      for (let i = 0; i < size; i++) {
        const fine = piece.fine[i + 2]!
        tagged.tags.push(upos[fine]!)
        // Told only to the reader: the parser has learnt from what the tagger sees.
        const flags = third ? flagsOfThird(own[i]!, piece.words.signs[i * SIGNS + SIGN.flags]!) : 0
        tagged.feats.push(feats[chooseMood(fine, flags)]![piece.morph[i]!]!)
        tagged.lemmas.push(lemmaOfWord(own[i]!, fine, piece.words, i))
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
      const { count } = piece.words
      const state = parser(parseInput(piece.words, piece.fine, piece.morph, finite), piece.words)
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
      for (const name of tagEntities(names, piece.words, piece.fine)) result.push(name as EntityTag)
    return result
  }

  const analyse = (words: readonly string[]): Parse => {
    const tagged = tag(words)
    const { heads, lemmas, labels } = parse(tagged)
    return { heads, tags: tagged.tags, feats: tagged.feats, lemmas, labels, entities: entities(tagged) }
  }

  return { lang: model.lang, analyse, tag, parse, entities }
}

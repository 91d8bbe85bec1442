// From sentences to the bytes of a weight file.
import { isFiniteTag } from '../dist/language/analysis/fine-tags.js'
import { writeLemmas } from '../dist/language/analysis/lemmas.js'
import { buildLexicon, writeLexicon } from '../dist/language/analysis/lexicon.js'
import { writePairs } from '../dist/language/analysis/label-choice.js'
import { writeLinear } from '../dist/language/analysis/linear.js'
import { writeModel } from '../dist/language/analysis/model-file.js'
import { areNominal } from '../dist/language/analysis/morph.js'
import { writeMoves } from '../dist/language/analysis/move-table.js'
import { parseInput } from '../dist/language/analysis/parse-input.js'
import { tagSentence } from '../dist/language/analysis/tagger.js'
import { signReader } from '../dist/language/analysis/word-signs.js'
import { trainLemmas } from './lemma-rules.mjs'
import { ENTITY_NAMES, trainNames } from './naming.mjs'
import { trainParser } from './parsing.mjs'
import { jackknifeMorph, jackknifeTags, namesOf, taggerOf, trainMorph, trainTagger } from './tagging.mjs'
import { lexiconEntries } from './word-lists.mjs'

const SETTINGS = {
  en: {
    tag: { bits: 18, epochs: 5, firstEpochs: 3, folds: 4, margin: 2, votes: 3, keep: 130_000 },
    morph: null,
    parse: { moveBits: 22, labelBits: 18, epochs: 6, margin: 2, votes: 4, wordPairs: true, keepMoves: 160_000, keepLabels: 50_000 },
    names: { bits: 18, epochs: 6, margin: 2, votes: 3, keep: 50_000 },
  },
  de: {
    tag: { bits: 18, epochs: 5, firstEpochs: 4, folds: 4, margin: 2, votes: 3, keep: 40_000 },
    morph: { bits: 18, epochs: 5, folds: 4, margin: 1, votes: 3, keep: 60_000 },
    parse: { moveBits: 22, labelBits: 18, epochs: 7, margin: 2, votes: 4, wordPairs: false, keepMoves: 100_000, keepLabels: 30_000 },
    names: { bits: 18, epochs: 6, margin: 2, votes: 3, keep: 50_000 },
  },
}

const optional = (model) => (out) => {
  out.number(model === null ? 0 : 1)
  if (model !== null) writeLinear(out, model)
}

/**
 * `trees` have everything; `tagged` are sentences with case, number and lemmas only; `names` are sentences with names.
 */
export const buildModel = (lang, trees, { tagged = [], names = [], log = () => {} } = {}) => {
  const settings = SETTINGS[lang]
  const lexicon = buildLexicon(lexiconEntries(lang, trees))
  const lemmas = trainLemmas(lang, [...trees, ...tagged])
  const readSigns = signReader(lexicon, { ...lemmas.model, table: buildLexicon(lemmas.entries) })
  const tagNames = namesOf(trees.map(({ fine }) => fine))
  const morphNames = ['', ...namesOf(trees.map(({ morph }) => morph.filter(Boolean)))]
  const labelNames = namesOf(trees.map(({ labels }) => labels))
  const asItem = ({ words, fine, morph }) => ({
    words: readSigns(words),
    gold: fine.map((tag) => tagNames.indexOf(tag)),
    morph: morph.map((name) => morphNames.indexOf(name)),
  })
  const items = trees.map(asItem)
  log('lists and lemmas')
  const tagger = trainTagger(items, tagNames.length, settings.tag)
  const loaded = taggerOf(tagger)
  log('tagger')
  const fine = jackknifeTags(items, tagNames.length, settings.tag)
  log('tags for the parser')
  const extra = settings.morph === null ? [] : tagged.map(asItem)
  const all = [...items, ...extra]
  const allFine = [...fine, ...extra.map(({ words }) => tagSentence(loaded, words))]
  const nominal = areNominal(tagNames)
  const morph = settings.morph && trainMorph(all, allFine, morphNames.length, settings.morph, nominal)
  const morphs = settings.morph
    ? jackknifeMorph(all, allFine, morphNames.length, settings.morph, nominal, tagNames)
    : items.map(({ words }) => new Int32Array(words.count + 2))
  log('case and number')
  const finite = tagNames.map(isFiniteTag)
  const parser = trainParser(
    trees.map(({ words, heads, labels }, k) => ({
      input: parseInput(items[k].words, fine[k], morphs[k], finite),
      count: words.length,
      heads: heads.map((head) => (head < 0 ? words.length : head)),
      labels: labels.map((label) => labelNames.indexOf(label)),
    })),
    tagNames.length,
    labelNames.length,
    settings.parse,
  )
  log('parser')
  const nameItems = names.map(({ words, names: gold }) => {
    const read = readSigns(words)
    return {
      words: read,
      fine: tagSentence(loaded, read),
      gold: gold.map((name) => ENTITY_NAMES.indexOf(name)),
    }
  })
  const entities = names.length > 0 ? trainNames(nameItems, settings.names) : null
  log('names')
  return writeModel(lang, [tagNames, morphNames, labelNames, ENTITY_NAMES], [
    (out) => writeLexicon(out, lexicon),
    (out) => writeLemmas(out, lemmas.model, lemmas.entries),
    (out) => writeLinear(out, tagger.quick),
    (out) => writeLinear(out, tagger.close),
    optional(morph),
    (out) => out.number(settings.parse.wordPairs ? 1 : 0),
    (out) => writeMoves(out, parser.moves),
    (out) => writeLinear(out, parser.labels),
    (out) => writePairs(out, parser.pairs),
    optional(entities),
  ])
}

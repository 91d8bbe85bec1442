// From sentences to the bytes of a weight file.
import { isFiniteTag } from '../dist/language/analysis/fine-tags.js'
import { writeLemmas } from '../dist/language/analysis/lemmas.js'
import { buildLexicon, writeLexicon } from '../dist/language/analysis/lexicon.js'
import { writeLinear } from '../dist/language/analysis/linear.js'
import { writeModel } from '../dist/language/analysis/model-file.js'
import { parseInput } from '../dist/language/analysis/parse-input.js'
import { tagSentence } from '../dist/language/analysis/tagger.js'
import { signReader } from '../dist/language/analysis/word-signs.js'
import { trainLemmas } from './lemma-rules.mjs'
import { ENTITY_NAMES, trainNames } from './naming.mjs'
import { trainParser } from './parsing.mjs'
import { jackknifeMorph, jackknifeTags, namesOf, trainMorph, trainTagger } from './tagging.mjs'
import { lexiconEntries } from './word-lists.mjs'

const SETTINGS = {
  en: {
    tag: { bits: 18, epochs: 5, firstEpochs: 3, folds: 4, margin: 2, votes: 2, floor: 2 },
    morph: null,
    parse: { moveBits: 22, labelBits: 18, epochs: 8, margin: 2, votes: 4, floor: 2 },
    names: { bits: 17, epochs: 6, margin: 2, votes: 3, floor: 2 },
  },
  de: {
    tag: { bits: 17, epochs: 5, firstEpochs: 4, folds: 4, margin: 2, votes: 3, floor: 2 },
    morph: { bits: 17, epochs: 5, folds: 4, margin: 1, votes: 3, floor: 2 },
    parse: { moveBits: 20, labelBits: 18, epochs: 7, margin: 2, votes: 4, floor: 2 },
    names: { bits: 17, epochs: 6, margin: 2, votes: 3, floor: 2 },
  },
}

const tableOf = (entries) => buildLexicon([...entries.keys()], [...entries.values()])

/** Weights below these (of 127) are left out of the finished tables: a third less room for less than 0.1 points of UAS. */
const SMALLEST = { morph: 4, moves: 8, labels: 12, names: 6 }

const prune = (model, smallest) => ({ ...model, weights: model.weights.map((w) => (Math.abs(w) < smallest ? 0 : w)) })

const optional = (model) => (out) => {
  out.number(model === null ? 0 : 1)
  if (model !== null) writeLinear(out, model)
}

/**
 * `trees` have everything; `tagged` are sentences with case, number and lemmas only; `names` are sentences with names.
 */
export const buildModel = (lang, trees, { tagged = [], names = [], log = () => {} } = {}) => {
  const settings = SETTINGS[lang]
  const lexicon = lexiconEntries(lang, trees)
  const lemmas = trainLemmas(lang, [...trees, ...tagged])
  const readSigns = signReader(tableOf(lexicon), { ...lemmas.model, table: tableOf(lemmas.entries) })
  const tagNames = namesOf(trees.map(({ fine }) => fine))
  const morphNames = ['', ...namesOf(trees.map(({ morph }) => morph.filter(Boolean)))]
  const labelNames = namesOf(trees.map(({ labels }) => labels))
  const asItem = ({ words, fine, morph }) => ({
    signs: readSigns(words),
    count: words.length,
    gold: fine.map((tag) => tagNames.indexOf(tag)),
    morph: morph.map((name) => morphNames.indexOf(name)),
  })
  const items = trees.map(asItem)
  log('lists and lemmas')
  const tagger = trainTagger(items, tagNames.length, settings.tag)
  log('tagger')
  const fine = jackknifeTags(items, tagNames.length, settings.tag)
  log('tags for the parser')
  const extra = settings.morph === null ? [] : tagged.map(asItem)
  const all = [...items, ...extra]
  const allFine = [...fine, ...extra.map(({ signs, count }) => tagSentence(tagger, signs, count, Infinity))]
  const morph = settings.morph && trainMorph(all, allFine, morphNames.length, settings.morph)
  const morphs = settings.morph
    ? jackknifeMorph(all, allFine, morphNames.length, settings.morph)
    : items.map(({ count }) => new Int32Array(count + 2))
  log('case and number')
  const finite = tagNames.map(isFiniteTag)
  const parser = trainParser(
    trees.map(({ words, heads, labels }, k) => ({
      input: parseInput(items[k].signs, words.length, fine[k], morphs[k], finite),
      count: words.length,
      heads: heads.map((head) => (head < 0 ? words.length : head)),
      labels: labels.map((label) => labelNames.indexOf(label)),
    })),
    labelNames.length,
    settings.parse,
  )
  log('parser')
  const nameItems = names.map(({ words, names: gold }) => {
    const signs = readSigns(words)
    return {
      signs,
      count: words.length,
      fine: tagSentence(tagger, signs, words.length, Infinity),
      gold: gold.map((name) => ENTITY_NAMES.indexOf(name)),
    }
  })
  const entities = names.length > 0 ? trainNames(nameItems, settings.names) : null
  log('names')
  return writeModel(lang, [tagNames, morphNames, labelNames, ENTITY_NAMES], [
    (out) => writeLexicon(out, lexicon),
    (out) => writeLemmas(out, lemmas.model, lemmas.entries),
    (out) => writeLinear(out, tagger.first),
    (out) => writeLinear(out, tagger.second),
    optional(morph && prune(morph, SMALLEST.morph)),
    (out) => writeLinear(out, prune(parser.moves, SMALLEST.moves)),
    (out) => writeLinear(out, prune(parser.labels, SMALLEST.labels)),
    optional(entities && prune(entities, SMALLEST.names)),
  ])
}

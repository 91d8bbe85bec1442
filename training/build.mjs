// From sentences to the bytes of a weight file.
import { isFiniteTag } from '../dist/language/analysis/fine-tags.js'
import { writeLemmas } from '../dist/language/analysis/lemmas.js'
import { buildLexicon, writeLexicon } from '../dist/language/analysis/lexicon.js'
import { writeLinear } from '../dist/language/analysis/linear.js'
import { writeModel } from '../dist/language/analysis/model-file.js'
import { parseInput } from '../dist/language/analysis/parse-input.js'
import { signReader } from '../dist/language/analysis/word-signs.js'
import { trainLemmas } from './lemma-rules.mjs'
import { trainParser } from './parsing.mjs'
import { jackknifeMorph, jackknifeTags, namesOf, trainMorph, trainTagger } from './tagging.mjs'
import { lexiconEntries } from './word-lists.mjs'

const SETTINGS = {
  en: { tag: { bits: 18, epochs: 6, folds: 4 }, parse: { moveBits: 20, labelBits: 17, epochs: 10, floor: 1 }, morph: null },
  de: {
    tag: { bits: 17, epochs: 8, folds: 5 },
    morph: { bits: 17, epochs: 8, folds: 5 },
    parse: { moveBits: 19, labelBits: 17, epochs: 12, floor: 1 },
  },
}

const optional = (model) => (out) => {
  out.number(model === null ? 0 : 1)
  if (model !== null) writeLinear(out, model)
}

/** `trees` have everything; `tagged` (optional) have fine tags, "?" where not known, and morphology. */
export const buildModel = (lang, trees, { tagged = [], log = () => {} } = {}) => {
  const settings = SETTINGS[lang]
  const lexicon = lexiconEntries(lang, trees)
  const readSigns = signReader(buildLexicon([...lexicon.keys()], [...lexicon.values()]))
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
  const all = [...items, ...tagged.map(asItem)]
  log('lists')
  const tagger = trainTagger(all, tagNames.length, settings.tag)
  log('tagger')
  const fine = jackknifeTags(all, tagNames.length, settings.tag)
  log('tags for the parser')
  const morph = settings.morph && trainMorph(all, fine, morphNames.length, settings.morph)
  const morphs = settings.morph
    ? jackknifeMorph(all, fine, morphNames.length, settings.morph)
    : all.map(({ count }) => new Int32Array(count + 2))
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
  const lemmas = trainLemmas(lang, trees)
  log('lemmas')
  const names = [tagNames, morphNames, labelNames, []]
  return writeModel(lang, names, [
    (out) => writeLexicon(out, lexicon),
    (out) => writeLemmas(out, lemmas.model, lemmas.entries),
    (out) => writeLinear(out, tagger.first),
    (out) => writeLinear(out, tagger.second),
    optional(morph),
    (out) => writeLinear(out, parser.moves),
    (out) => writeLinear(out, parser.labels),
    optional(null),
  ])
}

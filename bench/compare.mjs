// Parley beside other programs for text in JavaScript, on the same English texts in the same run. They do less: wink-nlp and
// compromise cut, tag and find names, but neither parses nor asks who says what. Usage: npm run build, npm install in bench/,
// then node bench/compare.mjs
import { languageOf as language, loadAnalyser } from '../dist/language/index.js'
import { loadModels } from '../dist/models/index.js'
import { readArticle } from '../dist/reading/index.js'
import { fold, sentences, tokenize } from '../dist/text/index.js'
import { cutWords, languageOf, machine, readyReader, rounded, sampleArticles, timed } from './shared/samples.mjs'

const ROUNDS = 7

/** By a name in a variable: the packages belong to this folder alone and need not be installed. */
const packaged = async (name) => {
  try {
    return (await import(name)).default
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error(`${name} is missing: npm install in bench/`)
    return null
  }
}

const reader = await readyReader()
const texts = (await sampleArticles()).filter((article) => languageOf(article, reader) === 'en')
const analyser = loadAnalyser('en', loadModels(['en']).en)
const { sentenceRules } = language('en')
const rowsOf = (text) => {
  const { text: folded } = fold(text)
  return sentences(folded, sentenceRules).map(({ begin, end }) => tokenize(folded.slice(begin, end)).map((token) => token.text))
}

const candidates = new Map([
  ['Intl.Segmenter: words', ({ text }) => cutWords(text, 'en')],
  ['Parley: sentences and words', ({ text }) => rowsOf(text)],
  ['Parley: and tags, lemmas, trees, names', ({ text }) => rowsOf(text).map((row) => analyser.analyse(row))],
  ['Parley: read', (article) => readArticle(article, reader)],
])
const [wink, winkModel, compromise] = [await packaged('wink-nlp'), await packaged('wink-eng-lite-web-model'), await packaged('compromise')]
if (wink && winkModel) {
  const nlp = wink(winkModel)
  candidates.set('wink-nlp: sentences, words, tags, lemmas, names, negation, sentiment', ({ text }) => nlp.readDoc(text).tokens().length())
}
if (compromise) candidates.set('compromise: sentences, words, tags, names', ({ text }) => compromise(text).termList().length)

const names = [...candidates.keys()]
const best = timed(texts, [...candidates.values()], ROUNDS)
const words = texts.reduce((sum, { text }) => sum + cutWords(text, 'en'), 0)
// The first is the yardstick.
const [cut] = best
best.forEach((ms, i) => {
  console.log(JSON.stringify({ name: names[i], words_per_second: Math.round((words * 1000) / ms), times_word_cutting: rounded(ms / cut) }))
})
console.log(JSON.stringify({ articles: texts.length, words, ...machine() }))

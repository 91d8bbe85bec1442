// Tags, lemmas, moods and trees of sentences, with the floors `text`, `language` and `models` alone: no case, no dossier.
// Usage: npm run build && node examples/parse.mjs ["A sentence." …]
import { chooseLanguage, loadAnalyser } from 'parley/language'
import { loadModels } from 'parley/models'
import { fold, tokenize } from 'parley/text'

const given = process.argv.slice(2)
const sentences =
  given.length > 0
    ? given
    : [
        'Der Minister sagte, er lehne den Vorschlag ab.',
        'The union has rejected what the railway offered.',
      ]

for (const sentence of sentences) {
  const { text } = fold(sentence)
  const tokens = tokenize(text)
  const language = chooseLanguage(tokens)
  if (language === null) {
    console.log(`${sentence}\n  language not supported\n`)
    continue
  }
  const analyser = loadAnalyser(language.code, loadModels([language.code])[language.code])
  const { tags, lemmas, heads, labels, feats } = analyser.analyse(tokens.map((token) => token.text))
  console.log(`${sentence} (${language.name})`)
  tokens.forEach((token, i) => {
    const above = heads[i] < 0 ? '-' : tokens[heads[i]].text
    const mood = feats[i].mood === 'sub' ? ' subjunctive' : ''
    console.log(`  ${token.text.padEnd(12)} ${tags[i].padEnd(6)} ${lemmas[i].padEnd(12)} ${labels[i]} of ${above}${mood}`)
  })
  console.log()
}

// Named-entity data, mapped to PER, LOC and ORG in BIO. Sentences: { words, names }.
import { readText } from './treebanks.mjs'

const fold = (text) => text.replaceAll('ß', 'ss')

/** What each data set calls persons, places and organisations; anything else is no name of ours. */
const KINDS = {
  PER: 'PER', PERSON: 'PER', Person: 'PER', person: 'PER', politician: 'PER',
  LOC: 'LOC', LOCATION: 'LOC', 'LOCATION-CITY': 'LOC', 'LOCATION-STREET': 'LOC', 'LOCATION-STOP': 'LOC', 'LOCATION-ROUTE': 'LOC', Location: 'LOC', location: 'LOC', country: 'LOC',
  ORG: 'ORG', ORGANIZATION: 'ORG', 'ORGANIZATION-COMPANY': 'ORG', Organisation: 'ORG', organisation: 'ORG', politicalparty: 'ORG',
}

const kindOf = (label) => KINDS[label.slice(2)]

export const readNames = (path) => {
  const sentences = []
  for (const block of readText(path).split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((line) => line.includes('\t')).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const words = rows.map(([word]) => fold(word))
    const names = rows.map(([, label]) => (kindOf(label) ? `${label[0]}-${kindOf(label)}` : 'O'))
    // A mention without any capital ("the rebels") is no name.
    for (let i = 0; i < names.length; i++) {
      if (!names[i].startsWith('B')) continue
      let end = i + 1
      while (end < names.length && names[end] === `I${names[i].slice(1)}`) end++
      if (!words.slice(i, end).some((word) => /\p{Lu}/u.test(word))) names.fill('O', i, end)
    }
    sentences.push({ words, names })
  }
  return sentences
}

/** Sets without a training part: each fifth block of ten sentences is kept for measuring. */
const split = (path) => {
  const sentences = readNames(path)
  const kept = (i) => Math.floor(i / 10) % 5 === 4
  return { train: sentences.filter((_, i) => !kept(i)), dev: sentences.filter((_, i) => kept(i)) }
}

const pair = (folder) => ({ train: readNames(`${folder}/train.tsv.gz`), dev: readNames(`${folder}/dev.tsv.gz`) })

/** [name, { train, dev }] of each set. */
export const nameSets = (lang) =>
  lang === 'de'
    ? [
        ['ner-de-smartdata', pair('ner-de-smartdata')],
        ['ner-de-germeval', split('ner-de-germeval/dev.tsv.gz')],
      ]
    : [
        ['ner-en-wikigold', pair('ner-en-wikigold')],
        ['ner-en-re3d', pair('ner-en-re3d')],
        ['ner-en-gum', pair('ner-en-gum')],
        ['ner-en-crossner-politics', {
          train: [...readNames('ner-en-crossner-politics/train.tsv.gz'), ...split('ner-en-crossner-politics/dev.tsv.gz').train],
          dev: split('ner-en-crossner-politics/dev.tsv.gz').dev,
        }],
        ['ner-en-uner-ewt', split('ner-en-uner-ewt/dev.tsv.gz')],
      ]

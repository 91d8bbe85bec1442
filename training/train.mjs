// node training/train.mjs de|en|all [--verify]
// Writes models/<lang>.bin, byte for byte the same on every run; --verify compares with the file instead of writing it.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { buildModel } from './build.mjs'
import { englishTrain, germanTagged, germanTrain, nameTraining } from './data.mjs'

const TRAIN = {
  de: () => [germanTrain(), { tagged: germanTagged(), names: nameTraining('de') }],
  en: () => [englishTrain(), { names: nameTraining('en') }],
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

const fileOf = (lang) => new URL(`../models/${lang}.bin`, import.meta.url)

const args = process.argv.slice(2)
const verify = args.includes('--verify')
const wanted = args.find((arg) => !arg.startsWith('--'))
const langs = wanted === 'all' ? Object.keys(TRAIN) : [wanted]
if (!langs.every((lang) => lang in TRAIN)) {
  console.error('usage: node training/train.mjs de|en|all [--verify]')
  process.exit(2)
}

let differs = false
for (const lang of langs) {
  const begun = performance.now()
  const log = (what) => console.error(`${lang} ${((performance.now() - begun) / 1000).toFixed(0)} s: ${what}`)
  const [trees, others] = TRAIN[lang]()
  const bytes = buildModel(lang, trees, { ...others, log })
  // Compression differs between zlib versions: what is compared is the unpacked content.
  if (verify) {
    const same = hashOf(gunzipSync(readFileSync(fileOf(lang)))) === hashOf(bytes)
    console.log(`${lang}: ${same ? 'same' : 'DIFFERENT'} ${hashOf(bytes)}`)
    differs ||= !same
  } else {
    const packed = gzipSync(bytes, { level: 9 })
    writeFileSync(fileOf(lang), packed)
    console.log(`${lang}: ${bytes.length} bytes, ${packed.length} packed, ${hashOf(bytes)}`)
  }
}
process.exit(differs ? 1 : 0)

// Real texts from the free data of ../shared/data, built again from their treebanks and word lists: the coding of them
// (training/real-codings) holds places only, so that no text of others stands in the repository.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { DATA, readText } from './treebanks.mjs'

/** Sentences end with one of these; a line that does not is a heading or an item of a list. */
const CLOSED = /[.!?…:;][“”"')\]]*$/u

/** Sentences of words that stood apart, written as people write them. */
const written = (words) => {
  let open = false
  const marks = words.map((word) => {
    if (word !== '"') return word
    open = !open
    return open ? '\u0001' : '\u0002'
  })
  return marks
    .join(' ')
    .replace(/(\p{L}) - (und|oder|bzw|sowie|or|and)\b/gu, '$1- $2')
    .replace(/ ([,.;:!?)\]%“”’…\u0002])/gu, '$1')
    .replace(/([([„‚$£€«\u0001]) /gu, '$1')
    .replace(/(\p{L}) \/ (?=\p{L})/gu, '$1/')
    .replaceAll(/[\u0001\u0002]/gu, '"')
}

/** Headings and items of lists end their line, sentences stand one behind the other. */
const joined = (sentences) => sentences.map((s, i) => (i === sentences.length - 1 ? s : CLOSED.test(s) ? `${s} ` : `${s}\n`)).join('')

const wordRows = (block) => block.split('\n').filter((line) => line.includes('\t')).map((line) => line.split('\t')[0])

/** Documents of a list of words and names, each behind a line "# source = …". */
const listed = (path, kind) => {
  const documents = []
  let document = null
  for (const block of readText(path).split(/\n\s*\n/u)) {
    const source = /^# source = (.+)$/mu.exec(block)?.[1]
    if (source !== undefined) documents.push((document = { source, sentences: [] }))
    const words = wordRows(block)
    if (document !== null && words.length > 0) document.sentences.push(written(words))
  }
  return documents.flatMap(({ source, sentences }, i) => (source === kind || kind === null ? [{ name: String(i), date: null, text: joined(sentences) }] : []))
}

/** Documents of a treebank, with its paragraphs. */
const treebank = (path, wanted) => {
  const documents = []
  for (const part of readText(path).split(/^# newdoc id = /mu).slice(1)) {
    const name = part.slice(0, part.indexOf('\n')).trim()
    if (!wanted.test(name)) continue
    const blocks = part.split('\n\n')
    const paragraphs = []
    for (const block of blocks) {
      const text = /^# text = (.+)$/mu.exec(block)?.[1]
      if (text === undefined) continue
      if (/^# newpar/mu.test(block) || paragraphs.length === 0) paragraphs.push([])
      paragraphs.at(-1).push(text)
    }
    documents.push({ name, date: /^# meta::dateCreated = (\S+)$/mu.exec(part)?.[1] ?? null, text: paragraphs.map(joined).join('\n\n') })
  }
  return documents
}

/** Sentences of a treebank that stand alone. */
const single = (path, wanted) =>
  readText(path)
    .split('\n\n')
    .flatMap((block) => {
      const name = /^# sent_id = (\S+)$/mu.exec(block)?.[1]
      return name !== undefined && wanted(name) ? [{ name, date: null, text: /^# text = (.+)$/mu.exec(block)[1] }] : []
    })

const numberOf = (name) => Number(/\d+$/u.exec(name)[0])

/** Every source of real texts: its language and how its documents are read. */
const SOURCES = {
  're3d-train': ['en', 'ner-en-re3d/train.tsv.gz', (path) => listed(path, null)],
  're3d-dev': ['en', 'ner-en-re3d/dev.tsv.gz', (path) => listed(path, null)],
  gum: ['en', 'ud-en-gum/train.conllu.gz', (path) => treebank(path, /./u)],
  ewt: ['en', 'ud-en-ewt/train.conllu.gz', (path) => treebank(path, /^(?:weblog|newsgroup)/u)],
  smartdata: ['de', 'ner-de-smartdata/train.tsv.gz', (path) => listed(path, 'news')],
  pud: ['de', 'ud-de-pud/all.conllu.gz', (path) => treebank(path, /^n/u)],
  'gsd-dev': ['de', 'ud-de-gsd/dev.conllu.gz', (path) => single(path, (name) => numberOf(name) > 500)],
  'gsd-test': ['de', 'ud-de-gsd/test.conllu.gz', (path) => single(path, () => true)],
}

export const REAL_SOURCES = Object.keys(SOURCES)

/** Documents { source, name, lang, date, text } of a source; none where the data are not there. */
export const realDocuments = (source) => {
  const [lang, path, read] = SOURCES[source]
  return existsSync(new URL(path, DATA)) ? read(path).map((document) => ({ source, lang, ...document })) : []
}

const folder = new URL('real-codings/', import.meta.url)

/** First signs of a text's digest: whether the data still hold the text that was coded. */
const checkOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8)

const excerpt = (document, { at: [from, to], check, statements }, name) => {
  const text = document?.text.slice(from, to)
  if (text === undefined || checkOf(text) !== check) throw new Error(`${name}: not the text that was coded`)
  const span = ([begin, end]) => ({ begin: begin - from, end: end - from, quote: document.text.slice(begin, end) })
  const mention = ([begin, end]) => ({ begin: begin - from, end: end - from, text: document.text.slice(begin, end) })
  return {
    id: name,
    lang: document.lang,
    title: null,
    date: document.date,
    case: null,
    text,
    statements: statements.map(({ at, speaker, condition, ...coded }) => ({
      ...coded,
      ...span(at),
      speaker: speaker === null ? null : mention(speaker),
      issue: null,
      condition: condition === null ? null : { ...span(condition.at), head: condition.head },
    })),
  }
}

/** Excerpts of the real texts with their coding, in the shape of the gold; `null` where the data are not there. */
export const realTexts = () => {
  const all = REAL_SOURCES.map((source) => [source, new Map(realDocuments(source).map((d) => [d.name, d]))])
  if (all.some(([, documents]) => documents.size === 0)) return null
  return all.flatMap(([source, documents]) =>
    readFileSync(new URL(`${source}.jsonl`, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((coding) => excerpt(documents.get(coding.document), coding, `${source}/${coding.document}@${coding.at[0]}`)),
  )
}

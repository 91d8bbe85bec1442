// Reads CoNLL-U into sentences of surface tokens: { words, upos, fine, morph, lemmas, heads, labels }.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export const DATA = new URL('../../shared/data/', import.meta.url)

export const readText = (path) => gunzipSync(readFileSync(new URL(path, DATA))).toString('utf8')

const fold = (text) => text.replaceAll('ß', 'ss')

/** Relations kept with their subtype; all others lose it. */
const SUBTYPES = new Set(['nsubj:pass', 'csubj:pass', 'aux:pass', 'acl:relcl', 'compound:prt', 'nmod:poss', 'obl:agent', 'obl:arg'])

export const plainLabel = (label) => (SUBTYPES.has(label) ? label : label.split(':')[0])

const featsOf = (column) => Object.fromEntries(column === '_' ? [] : column.split('|').map((pair) => pair.split('=')))

const germanFine = (upos, xpos, feats) => {
  if (upos === 'PRON' && /Rel/.test(feats.PronType ?? '') && !/Int/.test(feats.PronType)) return 'PRON.rel'
  if (upos !== 'VERB' && upos !== 'AUX') return upos
  if (feats.Mood === 'Sub') return `${upos}.${feats.Tense === 'Past' ? 'sub2' : 'sub1'}`
  if (feats.Mood === 'Imp') return `${upos}.imp`
  if (feats.Mood === 'Ind') return `${upos}.${feats.Tense === 'Past' ? 'pst' : 'prs'}`
  return feats.VerbForm === 'Part' || /^(V.PP|VBN)$/.test(xpos) ? `${upos}.part` : `${upos}.inf`
}

const ENGLISH_FORMS = { VBP: 'prs', VBZ: 'prs3', VBD: 'pst', VBN: 'part', VBG: 'ing', MD: 'mod' }

const englishFine = (upos, xpos, feats) => {
  if (upos === 'NOUN' && feats.Number === 'Plur') return 'NOUN.pl'
  if (upos === 'PRON' && feats.PronType === 'Rel') return 'PRON.rel'
  if (upos !== 'VERB' && upos !== 'AUX') return upos
  if (feats.Mood === 'Imp') return `${upos}.imp`
  return `${upos}.${ENGLISH_FORMS[xpos] ?? 'inf'}`
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ', 'ADP', 'NUM'])

/** Case and number of German nominals, as the classes of the morphology tagger. */
const germanMorph = (upos, feats) => {
  if (!NOMINAL.has(upos) || !feats.Case || !/^(Nom|Acc|Dat|Gen)$/.test(feats.Case)) return ''
  return `${feats.Case.toLowerCase()}.${feats.Number === 'Plur' ? 'pl' : 'sg'}`
}

/**
 * Joins runs of tokens into one: German "in dem" written "im", and words the treebanks cut at hyphens. The joined token
 * stands for the part whose head lies outside (`first`: for its first part), and takes the dependents of all.
 */
const join = (tokens, groups) => {
  if (groups.length === 0) return tokens
  const newIndex = new Int32Array(tokens.length)
  const result = []
  let g = 0
  for (let i = 0; i < tokens.length; ) {
    const group = groups[g]
    if (group === undefined || group.begin !== i) {
      newIndex[i] = result.length
      result.push(tokens[i++])
      continue
    }
    g++
    const inside = (at) => at >= group.begin && at < group.end
    const parts = tokens.slice(group.begin, group.end)
    const main = group.first ? parts[0] : (parts.find((part) => !inside(part.head)) ?? parts[0])
    const head = inside(main.head) ? (parts.find((part) => !inside(part.head)) ?? main).head : main.head
    for (let k = group.begin; k < group.end; k++) newIndex[k] = result.length
    const lemma = group.first ? main.lemma : [...parts.slice(0, -1).map((part) => part.word), parts.at(-1).lemma].join('')
    result.push({ ...main, head, lemma, word: group.word, glued: parts.at(-1).glued })
    i = group.end
  }
  return result.map((token) => ({ ...token, head: token.head < 0 ? -1 : newIndex[token.head] }))
}

const hyphenGroups = (tokens) => {
  const groups = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i].word !== '-' || !tokens[i].glued || !tokens[i - 1].glued || !/\p{L}|\d/u.test(tokens[i + 1].word)) continue
    const last = groups.at(-1)
    if (last !== undefined && last.end === i) last.end = i + 2
    else groups.push({ begin: i - 1, end: i + 2, first: false })
  }
  for (const group of groups) group.word = tokens.slice(group.begin, group.end).map((token) => token.word).join('')
  return groups
}

const asSentence = (tokens) => ({
  words: tokens.map((token) => token.word),
  upos: tokens.map((token) => token.upos),
  fine: tokens.map((token) => token.fine),
  morph: tokens.map((token) => token.morph),
  lemmas: tokens.map((token) => token.lemma),
  heads: tokens.map((token) => token.head),
  labels: tokens.map((token) => token.label),
})

/**
 * Sentences of one file. `asWritten` leaves words cut at hyphens; `joined` writes them as one token, as our own
 * tokeniser does. Both lists have one entry a sentence; where nothing was joined it is the same object.
 */
export const readTreebank = (path, lang) => {
  const asWritten = []
  const joined = []
  for (const block of readText(path).split('\n\n')) {
    const tokens = []
    const groups = []
    let glued = -1
    for (const line of block.split('\n')) {
      const column = line.split('\t')
      if (column.length !== 10 || column[0].includes('.')) continue
      const range = column[0].split('-')
      if (range.length === 2) {
        glued = /SpaceAfter=No/.test(column[9]) ? Number(range[1]) : -1
        if (lang === 'de') groups.push({ begin: Number(range[0]) - 1, end: Number(range[1]), first: true, word: fold(column[1]) })
        continue
      }
      const feats = featsOf(column[5])
      tokens.push({
        word: fold(column[1]),
        upos: column[3],
        fine: lang === 'de' ? germanFine(column[3], column[4], feats) : englishFine(column[3], column[4], feats),
        morph: lang === 'de' ? germanMorph(column[3], feats) : '',
        lemma: fold(column[2]),
        head: Number(column[6]) - 1,
        label: plainLabel(column[7]),
        glued: /SpaceAfter=No/.test(column[9]) || glued === Number(column[0]),
      })
    }
    if (tokens.length === 0) continue
    const surface = join(tokens, groups)
    const plain = asSentence(surface)
    const hyphens = hyphenGroups(surface)
    asWritten.push(plain)
    joined.push(hyphens.length === 0 ? plain : asSentence(join(surface, hyphens)))
  }
  return { asWritten, joined }
}

/** Each sentence once, and those with hyphenated words in both spellings, so that either tokeniser is served. */
export const bothSpellings = ({ asWritten, joined }) =>
  asWritten.flatMap((sentence, i) => (joined[i] === sentence ? [sentence] : [sentence, joined[i]]))

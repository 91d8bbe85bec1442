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

const depthOf = (tokens, at) => {
  let depth = 0
  for (let i = at; i >= 0 && depth <= tokens.length; i = tokens[i].head) depth++
  return depth
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
    const parts = tokens.slice(group.begin, group.end)
    // The highest part: its head lies outside and hangs on no other part, so that the tree stays a tree.
    const depths = parts.map((_, k) => depthOf(tokens, group.begin + k))
    const highest = parts[depths.indexOf(Math.min(...depths))]
    const main = group.first ? parts[0] : highest
    const { head } = highest
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

/** "Mr." and "3." come from our tokeniser as two: the stop then hangs on what stands before it. */
const splitStops = (tokens) => {
  const begins = []
  const result = []
  for (const token of tokens) {
    begins.push(result.length)
    if (!/^(?:\p{L}+|\d+)\.$/u.test(token.word)) {
      result.push(token)
      continue
    }
    result.push({ ...token, word: token.word.slice(0, -1), lemma: token.lemma.replace(/(?<=.)\.$/, ''), stop: false })
    result.push({ word: '.', upos: 'PUNCT', fine: 'PUNCT', morph: '', lemma: '.', label: 'punct', head: -2, glued: token.glued })
  }
  if (result.length === tokens.length) return tokens
  return result.map((token, i) => ({ ...token, head: token.head === -2 ? i - 1 : token.head < 0 ? -1 : begins[token.head] }))
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
 * Sentences of one file. `asWritten` keeps the treebank's tokens; `joined` has ours: words with hyphens in one
 * piece, stops apart. Both lists have one entry a sentence; where nothing was joined it is the same object.
 */
export const readTreebank = (path, lang) => {
  const asWritten = []
  const joined = []
  for (const block of readText(path).split('\n\n')) {
    const tokens = []
    const groups = []
    // English "cannot", "gonna": our tokeniser leaves them whole.
    const unmarked = []
    let glued = -1
    for (const line of block.split('\n')) {
      const column = line.split('\t')
      if (column.length !== 10 || column[0].includes('.')) continue
      const range = column[0].split('-')
      if (range.length === 2) {
        glued = /SpaceAfter=No/.test(column[9]) ? Number(range[1]) : -1
        const group = { begin: Number(range[0]) - 1, end: Number(range[1]), first: true, word: fold(column[1]) }
        if (lang === 'de') groups.push(group)
        else if (!/['’]/.test(column[1])) unmarked.push(group)
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
    asWritten.push(plain)
    const whole = join(surface, unmarked)
    const own = splitStops(join(whole, hyphenGroups(whole)))
    joined.push(own === surface ? plain : asSentence(own))
  }
  return { asWritten, joined }
}

/** Each sentence once, and in both spellings where they differ, so that either tokeniser is served. */
export const bothSpellings = ({ asWritten, joined }) =>
  asWritten.flatMap((sentence, i) => (joined[i] === sentence ? [sentence] : [sentence, joined[i]]))

/** UniMorph features of the part of GSD that has no UPOS: what follows from them for sure; null where unsure. */
const AUXILIARY = new Set('sein haben werden können müssen sollen wollen dürfen mögen'.split(' '))
const SURE = { N: 'NOUN', PROPN: 'PROPN', ADJ: 'ADJ', NUM: 'NUM', ADP: 'ADP', DET: 'DET', ADV: 'ADV' }

const unimorphFine = (word, lemma, marks) => {
  if (marks.size === 0) return /^[^\p{L}\d]+$/u.test(word) ? 'PUNCT' : null
  if (marks.has('V.PTCP') || marks.has('V')) {
    if (AUXILIARY.has(lemma)) return null
    if (marks.has('V.PTCP')) return 'VERB.part'
    if (marks.has('NFIN')) return 'VERB.inf'
    if (!marks.has('FIN')) return null
    if (marks.has('IMP')) return 'VERB.imp'
    return `VERB.${marks.has('SBJV') ? (marks.has('PST') ? 'sub2' : 'sub1') : marks.has('PST') ? 'pst' : 'prs'}`
  }
  for (const [mark, tag] of Object.entries(SURE)) if (marks.has(mark)) return tag
  return null
}

/** Sentences with partly known fine tags ("?" elsewhere) and case; multiword tokens are one token, tag unknown. */
export const readMorphology = (path) =>
  readText(path)
    .split('\n\n')
    .map((block) => {
      const sentence = { words: [], fine: [], morph: [], lemmas: [] }
      let skip = 0
      for (const line of block.split('\n')) {
        const column = line.split('\t')
        if (column.length !== 10) continue
        const [begin, end] = column[0].split('-').map(Number)
        if (end === undefined && begin <= skip) continue
        if (end !== undefined) skip = end
        const word = fold(column[1])
        const marks = new Set(end !== undefined || column[5] === '_' ? [] : column[5].split(';'))
        sentence.words.push(word)
        sentence.lemmas.push(fold(column[2]))
        sentence.fine.push(end === undefined ? (unimorphFine(word, column[2], marks) ?? '?') : '?')
        const grammaticalCase = ['NOM', 'ACC', 'DAT', 'GEN'].find((mark) => marks.has(mark))
        const nominal = ['N', 'PROPN', 'ADJ', 'DET', 'PRO'].some((mark) => marks.has(mark))
        sentence.morph.push(end !== undefined ? '?' : grammaticalCase && nominal ? `${grammaticalCase.toLowerCase()}.${marks.has('PL') ? 'pl' : 'sg'}` : nominal ? '?' : '')
      }
      return sentence
    })
    .filter(({ words }) => words.length > 0)

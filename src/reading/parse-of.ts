// What the analyser makes of a sentence, asked in the way it answers best: without marks and set phrases, of which it was
// trained on few, a clause behind a semicolon by itself, and with a well-known noun where a name would mislead it.
import type { Analyser, Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'
import { withOnlyVerb } from './mends/only-verbs.js'
import { childrenAt, ifTree, isFinite } from './mends/walk.js'
import { type Aside, sayingBetween, speakerBetween } from './speaker-between.js'

export interface Tongue {
  readonly language: Language
  readonly analyser: Analyser
}

/** The parse of a sentence; a speaker put in between is parsed alone. */
export const parseOf = (tokens: readonly Token[], tongue: Tongue, mayBreak = true): Parse => {
  const between = mayBreak ? speakerBetween(tokens, tongue.language) : null
  if (between !== null) return parseAround(tokens, between, tongue)
  const parse = parseUnquoted(tokens, tongue)
  const said = mayBreak ? sayingBetween(parse, tokens, tongue.language) : null
  return said === null ? parse : parseAround(tokens, said, tongue)
}

/** Quotation marks and insertions are left out for the analyser, and hang on the word before them afterwards. */
const parseUnquoted = (tokens: readonly Token[], tongue: Tongue): Parse => {
  const inserted = insertedAt(tokens, tongue.language)
  const kept = tokens.flatMap((token, i) => (token.kind === 'quote' || inserted.has(i) ? [] : [i]))
  if (kept.length === 0 || kept.length === tokens.length) return parseClauses(tokens, tongue)
  const inner = parseClauses(
    kept.map((i) => tokens[i] as Token),
    tongue,
  )
  const at = new Int16Array(tokens.length).fill(-1)
  for (const [k, i] of kept.entries()) at[i] = k
  const host = (i: number): number => {
    for (let k = i; k >= 0; k--) if (at[k] !== -1) return k
    return kept[0] as number
  }
  const heads = new Int16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const k = at[i] as number
    const head = k < 0 ? host(i) : (inner.heads[k] as number)
    heads[i] = k < 0 ? head : head < 0 ? -1 : (kept[head] as number)
  }
  const spread = <T>(values: readonly T[], mark: T, word: T): readonly T[] =>
    tokens.map((token, i) =>
      (at[i] as number) >= 0 ? (values[at[i] as number] as T) : token.kind === 'word' ? word : mark,
    )
  return {
    heads,
    tags: spread(inner.tags, 'PUNCT', 'ADV'),
    feats: spread(inner.feats, {}, {}),
    lemmas: tokens.map((token, i) => ((at[i] as number) < 0 ? token.text : (inner.lemmas[at[i] as number] as string))),
    labels: spread(inner.labels, 'punct', 'advmod'),
    entities: spread(inner.entities, 'O', 'O'),
  }
}

/** The parse of the words around a speaker put in between; his own, parsed alone, hang beside the verb. */
const parseAround = (tokens: readonly Token[], aside: Aside, tongue: Tongue): Parse => {
  const around = tokens.filter((_, i) => i < aside.from || i >= aside.to)
  const words = tokens
    .slice(aside.from, aside.to)
    .flatMap((token, i) => (token.kind === 'word' ? [i + aside.from] : []))
  const outer = parseOf(around, tongue, false)
  const inner = parseWords(
    words.map((i) => tokens[i] as Token),
    tongue,
  )
  const size = aside.to - aside.from
  const back = (k: number): number => (k < aside.from ? k : k + size)
  const top = words[inner.heads.indexOf(-1)] as number
  const heads = new Int16Array(tokens.length).fill(top)
  for (const [k, head] of outer.heads.entries()) heads[back(k)] = head < 0 ? -1 : back(head)
  for (const [k, head] of inner.heads.entries())
    heads[words[k] as number] = words[head] ?? back(outer.heads.indexOf(-1))
  const both = <T>(of: (parse: Parse) => readonly T[], mark: T): readonly T[] => {
    const all: T[] = new Array<T>(tokens.length).fill(mark)
    for (const [k, value] of of(outer).entries()) all[back(k)] = value
    for (const [k, i] of words.entries()) all[i] = of(inner)[k] as T
    return all
  }
  const labels = both((parse) => parse.labels, 'punct')
  return {
    heads,
    labels: labels.map((label, i) => (i === top ? 'parataxis' : label)),
    tags: both((parse) => parse.tags, 'PUNCT'),
    feats: both((parse) => parse.feats, {}),
    lemmas: both((parse) => parse.lemmas, ','),
    entities: both((parse) => parse.entities, 'O'),
  }
}

/** Words of the longest set phrase. */
const LONGEST_INSERTION = 4

/** "Moscow, for its part, insists": the words of set phrases between two commas, with their commas. */
const insertedAt = (tokens: readonly Token[], { insertions }: Language): ReadonlySet<number> => {
  const found = new Set<number>()
  if (insertions.size === 0) return found
  for (let from = 1; from < tokens.length - 2; from++) {
    if (tokens[from]?.text !== ',') continue
    let to = from + 1
    while (to < tokens.length && to <= from + LONGEST_INSERTION && tokens[to]?.kind === 'word') to++
    if (tokens[to]?.text !== ',') continue
    const words = tokens.slice(from + 1, to).map((token) => token.norm)
    if (insertions.has(words.join(' '))) for (let k = from; k <= to; k++) found.add(k)
  }
  return found
}

/** A clause behind a semicolon that stands by itself is read by itself; its parse hangs below the verb it would hang on. */
const parseClauses = (tokens: readonly Token[], tongue: Tongue): Parse => {
  const whole = parseWords(tokens, tongue)
  const cuts = tokens.flatMap((token, i) => (token.text === ';' && i > 0 && i < tokens.length - 1 ? [i] : []))
  if (cuts.length === 0) return whole
  const starts = [0, ...cuts.map((cut) => cut + 1)]
  const pieces = starts.map((from, k) => parseWords(asSentence(tokens.slice(from, starts[k + 1])), tongue))
  if (!pieces.every(standsAlone)) return whole
  const heads: number[] = []
  const labels: string[] = []
  const roots = pieces.map((piece, k) => piece.heads.indexOf(-1) + (starts[k] as number))
  for (const [k, piece] of pieces.entries()) {
    const from = starts[k] as number
    piece.labels.forEach((label, i) => {
      const head = piece.heads[i] as number
      if (head >= 0) heads.push(head + from)
      else heads.push(k === 0 ? -1 : (roots[k - 1] as number))
      labels.push(head >= 0 || k === 0 ? label : 'parataxis')
    })
  }
  return {
    heads: Int16Array.from(heads),
    tags: pieces.flatMap((piece) => piece.tags),
    feats: pieces.flatMap((piece) => piece.feats),
    lemmas: pieces.flatMap((piece) => piece.lemmas),
    labels,
    entities: pieces.flatMap((piece) => piece.entities),
  }
}

/** With the stop that the analyser knows from the end of its sentences. */
const asSentence = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => (token.text === ';' ? { ...token, text: '.', norm: '.' } : token))

/** A finite verb, or what an auxiliary makes one. */
const isFiniteClause = (parse: Parse, at: number): boolean =>
  isFinite(parse, at) ||
  childrenAt(parse, at).some(
    (c) => (parse.labels[c]?.startsWith('aux') || parse.labels[c] === 'cop') && isFinite(parse, c),
  )

/** Whether words make a main clause: a finite verb at their root, a subject, nothing that subordinates. */
const standsAlone = (parse: Parse): boolean => {
  const root = parse.heads.indexOf(-1)
  const labels = childrenAt(parse, root).map((c) => parse.labels[c] ?? '')
  return isFiniteClause(parse, root) && labels.some((label) => label.startsWith('nsubj')) && !labels.includes('mark')
}

/** Words whose capital or rarity misleads the analyser are read again in another shape. */
const parseWords = (tokens: readonly Token[], { analyser, language }: Tongue): Parse => {
  const words = wordsOf(tokens, language)
  const parse = analyser.analyse(words)
  const first = tokens[0]?.norm ?? ''
  // "Zweimal lehnte er ab": an adverb taken for a name because of its capital is read again without it.
  const isTakenForName = NAMING.has(parse.tags[0] ?? '') && language.openers.has(first) && tokens[1]?.kind === 'word'
  if (isTakenForName && words[0] !== first) return analyser.analyse([first, ...words.slice(1)])
  const read = withVerbsOfPeoples(parse, words, analyser, language)
  return ifTree(read, withOnlyVerb(read, words, language))
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const ACTING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'PART'])
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ'])
const HEADS_CLAUSE: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis', 'advcl', 'ccomp'])

/** "The Europeans insist that …": read with a plain noun in place of the name, where that shows the next word to be its verb. */
const withVerbsOfPeoples = (
  parse: Parse,
  words: readonly string[],
  analyser: Analyser,
  { peopleNames }: Language,
): Parse => {
  if (!peopleNames) return parse
  const mayHaveVerb = (i: number): boolean => {
    if (parse.labels[i] === 'nsubj') return false
    if (peopleNames.isMany(words[i] ?? '')) return !ACTING.has(parse.tags[i + 1] ?? 'PUNCT')
    // "Warsaw backed the French plan": a noun with its adjective, where no clause opens with the article.
    if (parse.tags[i + 1] !== 'VERB' && i > 1 && !OPENS_CLAUSE.has(parse.tags[i - 2] ?? '')) return false
    // "The British offered troops" may be read as troops that are offered, but "the British offer was late" is no clause of theirs.
    const next = parse.tags[i + 1] === 'VERB' && parse.labels[i + 1] === 'amod' ? (parse.heads[i + 1] ?? -1) : i + 1
    return (
      parse.tags[i + 1] !== 'PUNCT' &&
      !(parse.labels[next]?.startsWith('nsubj') && isFiniteClause(parse, parse.heads[next] ?? -1))
    )
  }
  const standIns = new Map<number, string>()
  for (const [i, word] of words.entries()) {
    const standIn = peopleNames.standIn(word, (words[i - 1] ?? '').toLowerCase())
    if (standIn !== null && mayHaveVerb(i)) standIns.set(i, standIn)
  }
  if (standIns.size === 0) return parse
  const again = analyser.analyse(words.map((word, i) => standIns.get(i) ?? word))
  const isTheirs = (i: number): boolean =>
    again.labels[i] === 'nsubj' &&
    again.heads[i] === i + 1 &&
    isFiniteClause(again, i + 1) &&
    HEADS_CLAUSE.has(again.labels[i + 1] ?? '')
  if (![...standIns.keys()].some(isTheirs)) return parse
  const own = <T>(values: readonly T[], before: readonly T[]): readonly T[] =>
    values.map((value, i) => (standIns.has(i) ? (before[i] as T) : value))
  return {
    ...again,
    tags: again.tags.map((tag, i) => (standIns.has(i) && parse.tags[i] === 'PROPN' ? 'PROPN' : tag)),
    lemmas: own(again.lemmas, parse.lemmas),
    entities: own(again.entities, parse.entities),
  }
}

const wordsOf = (tokens: readonly Token[], language: Language): readonly string[] =>
  tokens.map((token, i) =>
    i === 0 && (language.functionWords.has(token.norm) || opensCondition(language, token.norm))
      ? token.norm
      : token.text,
  )

const opensCondition = (language: Language, word: string): boolean =>
  language.conditionMarkers.some((marker) => marker.words[0] === word)

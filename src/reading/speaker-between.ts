// "Man werde, so der Minister am Montag, keine Soldaten schicken": a speaker put in between two commas without a verb. A parse
// of the whole takes the speaker for the subject, and the clause falls apart at the commas.
import type { Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'

/** The tokens put in, [from, to): with the comma before them, and the one behind them unless a new clause begins there. */
export interface Aside {
  readonly from: number
  readonly to: number
}

/** Longest such words, in tokens. */
const LONGEST = 12
const CAPITAL = /^\p{Lu}/u

/** Whether a comma is due there without the words put in. */
const opensClause = (
  tokens: readonly Token[],
  i: number,
  { attribution, conditionMarkers, frames }: Language,
): boolean => {
  const word = tokens[i]?.norm ?? ''
  return (
    attribution.otherClauses.has(word) ||
    frames.thatWords.has(word) ||
    conditionMarkers.some((marker) => marker.takes === 'clause' && marker.words[0] === word)
  )
}

/** The first such speaker of a sentence; `null` where there is none. */
export const speakerBetween = (tokens: readonly Token[], language: Language): Aside | null => {
  const { soWords } = language.attribution
  if (soWords.size === 0) return null
  for (let i = 1; i < tokens.length - 4; i++) {
    if (tokens[i]?.text !== ',' || !soWords.has(tokens[i + 1]?.norm ?? '')) continue
    const next = tokens[i + 2]
    const { known, anyone } = language.described
    if (!CAPITAL.test(next?.text ?? '') && !known.has(next?.norm ?? '') && !anyone.has(next?.norm ?? '')) continue
    let close = i + 2
    while (close < tokens.length && close <= i + LONGEST && tokens[close]?.kind === 'word') close++
    if (tokens[close]?.text !== ',' || close > tokens.length - 4) continue
    const isDue = opensClause(tokens, close + 1, language) || opensClause(tokens, 0, language)
    return { from: i, to: isDue ? close : close + 1 }
  }
  return null
}

/** Whether words from `from` to `to` hold an auxiliary that waits for its verb. */
const waits = (parse: Parse, from: number, to: number): boolean => {
  let found = false
  for (let k = from; k < to; k++) {
    if (parse.tags[k] === 'VERB') return false
    found ||= parse.tags[k] === 'AUX' && parse.feats[k]?.verbForm === 'fin'
  }
  return found
}

/** Whether the words from `from` on, before the next mark, have an infinitive (or what looks like one) or a participle, and no finite verb: the one that was waited for. */
const goesOn = (parse: Parse, tokens: readonly Token[], from: number): boolean => {
  if (APART.has(parse.tags[from] ?? '') || parse.feats[from]?.pronType === 'rel') return false
  let found = false
  for (let k = from; tokens[k]?.kind === 'word'; k++) {
    if (parse.tags[k] !== 'VERB' && parse.tags[k] !== 'AUX') continue
    if (parse.feats[k]?.verbForm === 'fin' && tokens[k]?.norm !== parse.lemmas[k]) return false
    found = true
  }
  return found
}

/** "Man werde, sagte der Minister, niemanden schicken", "Kyiv would never, he said, give up": a verb of saying between an auxiliary and its verb. */
export const sayingBetween = (parse: Parse, tokens: readonly Token[], { speechVerbs }: Language): Aside | null => {
  let start = 0
  for (let i = 1; i < tokens.length - 4; i++) {
    if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'quote') continue
    if (tokens[i]?.text === ',' && waits(parse, start, i)) {
      let close = i + 1
      while (close < tokens.length && close <= i + LONGEST && tokens[close]?.kind === 'word') close++
      const words = [...Array(close - i - 1).keys()].map((k) => k + i + 1)
      const verbs = words.filter((k) => parse.tags[k] === 'VERB' || parse.tags[k] === 'AUX')
      const [verb] = verbs
      const isSaid =
        verbs.length === 1 &&
        parse.feats[verb as number]?.verbForm === 'fin' &&
        speechVerbs.has(parse.lemmas[verb as number] ?? '')
      const isApart = words.some((k) => APART.has(parse.tags[k] ?? '') || parse.feats[k]?.pronType === 'rel')
      if (isSaid && !isApart && tokens[close]?.text === ',' && goesOn(parse, tokens, close + 1))
        return { from: i, to: close + 1 }
    }
    start = i + 1
  }
  return null
}
const APART: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ'])

// "Falls die Richter den Etat kippen, werde die Regierung sparen", "If they stop at the canal, we stop": a clause that opens the
// sentence is no main clause. A parse may hang the main clause below it, and what is threatened or offered would be a condition.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, isFinite, isVerbal } from './walk.js'

const isQuote = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'quote'

/** The first word of the sentence. */
const firstWord = (tokens: readonly Token[]): number => {
  let first = 0
  while (isQuote(tokens, first)) first++
  return first
}

/** The verb that the subordinating word at `mark` opens a clause of, before the comma; -1 where it opens none. */
const openedBy = (parse: Parse, tokens: readonly Token[], mark: number): number => {
  const verb = parse.heads[mark] ?? -1
  if (parse.labels[mark] !== 'mark' || verb <= mark || !isVerbal(parse, verb)) return -1
  for (let k = mark + 1; k < verb; k++) if (tokens[k]?.text === ',' || tokens[k]?.kind === 'quote') return -1
  return verb
}

/** The comma behind the clause. */
const commaBehind = (tokens: readonly Token[], verb: number): number => {
  let comma = verb + 1
  while (comma < tokens.length && tokens[comma]?.kind === 'word') comma++
  return tokens[comma]?.text === ',' ? comma : -1
}

/** The verb of the main clause that begins right behind the comma; -1 where none does. */
const mainBehind = (parse: Parse, tokens: readonly Token[], comma: number, language: Language): number => {
  let next = comma + 1
  while (isQuote(tokens, next)) next++
  if (language.conditionWords.then.has(tokens[next]?.norm ?? '')) next++
  if (!isFinite(parse, next)) return -1
  const above = parse.heads[next] ?? -1
  return parse.tags[next] === 'AUX' && above > next && parse.labels[next] !== 'root' ? above : next
}

const isBelow = (parse: Parse, i: number, top: number): boolean => {
  let at = i
  for (let steps = 0; at >= 0 && steps < parse.heads.length; steps++) {
    if (at === top) return true
    at = parse.heads[at] ?? -1
  }
  return false
}

/** The main clause on top, and the one that opens the sentence below it. */
const turned = (parse: Parse, verb: number, comma: number, main: number): Parse => {
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  heads[main] = parse.heads[verb] ?? -1
  labels[main] = parse.labels[verb] ?? 'root'
  heads[verb] = main
  labels[verb] = 'advcl'
  for (const child of childrenAt(parse, verb)) if (child >= comma && child !== main) heads[child] = main
  for (const child of childrenAt(parse, main))
    if (child > comma && labels[child] === 'mark' && isThen(parse, child)) labels[child] = 'advmod'
  return { ...parse, heads, labels }
}

/** "dann" before the verb of its clause, which opens no clause below another. */
const isThen = (parse: Parse, i: number): boolean => isFinite(parse, i + 1)

/** The parse with such clauses below their main clause. */
export const withLeadingConditions = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.conditionWords.verbFirst) return parse
  const mark = firstWord(tokens)
  const verb = parse.tags[mark] === 'SCONJ' ? openedBy(parse, tokens, mark) : -1
  const comma = verb < 0 ? -1 : commaBehind(tokens, verb)
  const main = comma < 0 ? -1 : mainBehind(parse, tokens, comma, language)
  if (main < 0 || main === verb || !isBelow(parse, main, verb)) return parse
  return turned(parse, verb, comma, main)
}
